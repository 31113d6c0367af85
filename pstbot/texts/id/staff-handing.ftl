# Mengalihkan konsultasi kepada rekan.
staff-button-hand-over = Alihkan
staff-command-hand-over = Alihkan konsultasi ini kepada rekan
hand-choose = Alihkan <b>{ $number }</b> kepada siapa? Yang teratas paling longgar saat ini.
hand-nobody = Saat ini tidak ada rekan lain yang dapat menerima.
hand-colleague =
    { $next ->
        [yes] ⭐ { $name } ({ NUMBER($turns) } giliran)
       *[no] { $name } ({ NUMBER($turns) } giliran)
    }
hand-mention = <a href="{ $person_url }">{ $name }</a>
hand-offered = { $to }, { $by } menawarkan { $number } kepada Anda. Sampai Anda menerima, { $by } tetap menangani.
hand-given = { $to }, { $number } kini Anda tangani (dialihkan oleh { $by }).
hand-accept = Terima
hand-decline = Tidak bisa
hand-accepted = Diterima oleh { $by }, yang kini menangani konsultasi ini.
hand-declined = Tidak jadi dialihkan ({ $by }). Petugasnya tetap.
hand-overtaken = Tawaran ini sudah tidak berlaku: keadaan konsultasi atau petugasnya sudah berubah.
told-case-handed-over = Permintaan <b>{ $number }</b> ({ $subject }) kini dikerjakan oleh { $owner }. Anda tidak perlu mengulang apa pun.
error-handover-not-yours = Hanya petugas { $number } atau koordinator yang dapat mengalihkannya.
error-colleague-away = Rekan itu sedang tidak dapat menerima. Pilih rekan lain lewat “Alihkan”.
error-offer-not-yours = Tawaran ini untuk { $name }.
