# Rincian data yang diminta: satu baris kartu permintaan dalam kata-kata.
row-said =
    { $indicator }{ $known ->
        [yes] {" "}({ $more })
       *[no] {""}
    }
row-bullet = • { $row }
row-numbered = { NUMBER($number) }. { $row }
row-region =
    { $kind ->
        [district] Kecamatan { $region }
       *[other] { $region }
    }
row-level =
    { $level ->
        [province] tingkat provinsi
        [regency] tingkat kabupaten/kota
        [district] tingkat kecamatan
       *[village] tingkat desa/kelurahan
    }
row-period =
    { $period ->
        [monthly] bulanan
        [quarterly] triwulanan
        [semester] semesteran
       *[yearly] tahunan
    }
row-use = Untuk: { $use }
row-where = <b>Rincian › Baris { NUMBER($now) } dari { NUMBER($all) }</b>
row-where-field = <b>Rincian › Baris { NUMBER($now) } dari { NUMBER($all) } › { $field }</b>
row-where-new = <b>Rincian › Baris baru ({ NUMBER($now) } dari paling banyak { NUMBER($most) })</b>
row-fact =
    { $field ->
        [indicator] Data: { $value }
        [region] Wilayah: { $value }
        [years] Tahun: { $value }
        [level] Tingkat wilayah: { $value }
       *[period] Periode: { $value }
    }
row-field =
    { $field ->
        [indicator] Data
        [region] Wilayah
        [years] Tahun
        [level] Tingkat wilayah
       *[period] Periode
    }
row-open = belum ditentukan
row-now = Sekarang: { $value }
row-how = Ketuk yang ingin diubah.
row-ask =
    { $field ->
        [indicator] Ketik nama datanya, misalnya: <i>inflasi bulanan</i>.
        [region] Pilih wilayahnya, atau ketik nama kecamatan. Di luar Kalimantan Utara? Tuliskan wilayahnya pada nama data.
        [years] Pilih tahunnya, atau ketik, misalnya: <i>2020-2024</i>.
        [level] Data dirinci sampai tingkat mana?
       *[period] Data untuk setiap berapa lama?
    }
row-which-region = Wilayah mana yang dimaksud?
row-level-name =
    { $level ->
        [province] provinsi
        [regency] kabupaten/kota
        [district] kecamatan
       *[village] desa/kelurahan
    }
rows-head = <b>Rincian data yang diminta</b>
rows-none = Belum ada rincian yang dicatat.
rows-how = Ketuk satu baris untuk mengubahnya.
rows-where-use = <b>Rincian › Untuk apa</b>
rows-ask-use = Data ini akan dipakai untuk apa?

tap-rows = Ubah rincian
tap-row-add = + Tambah baris
tap-row-remove = Hapus baris
tap-rows-back = ‹ Semua baris
tap-row-refill = Isi ulang dari pertanyaan
tap-rows-done = Selesai
tap-use = Untuk apa?
tap-use-change = Ubah: untuk apa
row-result =
    { $result ->
        [found] ✅ tersedia
        [different] ⚠️ tersedia berbeda
        [unavailable] ❌ tidak tersedia
       *[none] – belum dinyatakan
    }
row-result-sign =
    { $result ->
        [found] ✅
        [different] ⚠️
        [unavailable] ❌
       *[none] –
    }
row-result-name =
    { $result ->
        [found] tersedia
        [different] tersedia berbeda
        [unavailable] tidak tersedia
       *[none] belum dinyatakan
    }
row-with-result = { $row }: { $result }
row-counted = { NUMBER($many) } { $result }
