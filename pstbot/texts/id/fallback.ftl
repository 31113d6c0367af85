# Shown where a sentence is missing; the key is in the log.
text-missing = Maaf, keterangan ini belum tersedia. Silakan ketik /bantuan, atau hubungi petugas kami.
