"""Names of data that people ask for, as far as they are sure to be data by themselves in a list of several.

Products ("jagung", "beras") are left out on purpose: behind "produksi padi dan" they are only half a datum.
"""

_NAMES = """
PDRB, PDRB per kapita, PDRB ADHB, PDRB ADHK, PDRB atas dasar harga berlaku, PDRB atas dasar harga konstan, PDB,
pertumbuhan ekonomi, laju pertumbuhan ekonomi, inflasi, deflasi, IHK, indeks harga konsumen, NTP, nilai tukar petani,
IPM, indeks pembangunan manusia, IPG, IDG, indeks ketimpangan gender, IKG, UHH, usia harapan hidup,
angka harapan hidup, RLS, HLS, rata-rata lama sekolah, harapan lama sekolah, APS, APM, APK, angka partisipasi sekolah,
angka partisipasi murni, angka partisipasi kasar, melek huruf, angka melek huruf, angka buta huruf,
penduduk, jumlah penduduk, penduduk miskin, penduduk usia kerja, penduduk lansia, kepadatan penduduk,
laju pertumbuhan penduduk, pertumbuhan penduduk, proyeksi penduduk, rasio jenis kelamin, rumah tangga, migrasi,
angka kelahiran, angka kematian, TFR, angka kematian bayi, AKB, kelahiran, kematian, perkawinan, perceraian,
kemiskinan, tingkat kemiskinan, angka kemiskinan, garis kemiskinan, kedalaman kemiskinan, keparahan kemiskinan,
gini, gini ratio, gini rasio, rasio gini, ketimpangan, pengeluaran per kapita, pendapatan per kapita,
pengangguran, tingkat pengangguran, tingkat pengangguran terbuka, angka pengangguran, TPT, TPAK,
tingkat partisipasi angkatan kerja, angkatan kerja, ketenagakerjaan, tenaga kerja, penduduk bekerja, upah, UMP, UMK,
upah minimum, ekspor, impor, ekspor impor, neraca perdagangan, investasi, PMA, PMDN, APBD, PAD, kredit, simpanan,
luas panen, produksi padi, produksi beras, produktivitas padi, luas wilayah, luas lahan, luas sawah, curah hujan,
jumlah desa, jumlah kecamatan, jumlah kelurahan, wisatawan, kunjungan wisatawan, wisatawan mancanegara,
wisatawan nusantara, hotel, tingkat hunian kamar, tingkat penghunian kamar, TPK, penumpang, kendaraan bermotor,
jumlah kendaraan, panjang jalan, kecelakaan, kriminalitas, tindak pidana, perikanan, produksi perikanan, peternakan,
populasi ternak, perkebunan, kehutanan, pertambangan, industri, konstruksi, IKK, indeks kemahalan konstruksi, UMKM,
sekolah, jumlah sekolah, jumlah siswa, jumlah guru, rumah sakit, puskesmas, tenaga kesehatan, stunting, gizi buruk,
akses internet, air minum, sanitasi, listrik, indeks kebahagiaan, indeks demokrasi,
GRDP, GDP, inflation, population, poverty, poverty rate, poverty line, unemployment, unemployment rate, exports,
imports, export, import, economic growth, life expectancy, human development index, HDI, minimum wage, harvested area,
rice production
"""

# Each name as its words in lower case.
INDICATORS = frozenset(tuple(name.lower().split()) for name in _NAMES.split(","))

# A word that may stand before a name and changes nothing about what it is.
_QUANTITIES = """
jumlah jml banyaknya total angka nilai persentase persen tingkat laju indeks realisasi volume data rata-rata number rate
value
"""
QUANTITIES = frozenset(_QUANTITIES.split())
