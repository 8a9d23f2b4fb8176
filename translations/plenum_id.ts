<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ConnectText</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>The authority you chose does not vouch for this server</source>
        <translation>Otoritas yang Anda pilih tidak menjamin server ini</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Check that the file is the one that belongs to this server, and that the address is right.</source>
        <translation>Tidak ada yang dikirim ke server itu. Periksa apakah berkasnya memang milik server ini dan apakah alamatnya benar.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is</source>
        <translation>Server tidak dapat membuktikan identitasnya</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority this computer does not know, has run out, or is for another name. Nothing was sent. If your organization has an authority of its own, choose the file with its certificate; whoever looks after the server has it.</source>
        <translation>Sertifikatnya berasal dari otoritas yang tidak dikenal komputer ini, sudah kedaluwarsa, atau untuk nama lain. Tidak ada yang dikirim. Jika organisasi Anda memiliki otoritas sendiri, pilih berkas berisi sertifikatnya; pengelola server memilikinya.</translation>
    </message>
    <message>
        <source>The server asks who you are</source>
        <translation>Server menanyakan siapa Anda</translation>
    </message>
    <message>
        <source>Type the user name and the password you have there.</source>
        <translation>Ketik nama pengguna dan kata sandi Anda di sana.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password</source>
        <translation>Server tidak menerima nama pengguna dan kata sandi ini</translation>
    </message>
    <message>
        <source>Check both and try again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>Periksa keduanya, lalu coba lagi. Plenum tidak mencoba sendiri supaya tidak ada yang terkunci.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Server tidak menjawab</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer has a network. Nothing was changed.</source>
        <translation>Periksa alamatnya, dan apakah komputer ini terhubung ke jaringan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Folder tidak ada</translation>
    </message>
    <message>
        <source>Check the path, and whether the drive is connected or the network folder is open. Nothing was changed.</source>
        <translation>Periksa jalurnya, dan apakah penggeraknya tersambung atau folder jaringannya terbuka. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>You may not use this place</source>
        <translation>Anda tidak berhak menggunakan tempat ini</translation>
    </message>
    <message>
        <source>It is there, but it lets you in no further. Ask whoever looks after it for the right to read and write, or sign in as somebody else.</source>
        <translation>Tempat itu ada, tetapi Anda tidak diizinkan masuk lebih jauh. Mintalah hak membaca dan menulis kepada pengelolanya, atau masuk sebagai pengguna lain.</translation>
    </message>
    <message>
        <source>You may not write here</source>
        <translation>Anda tidak berhak menulis di sini</translation>
    </message>
    <message>
        <source>Reading alone is not enough: your request to join, your marks and your sign-offs are written there. Ask whoever looks after it for the right to write.</source>
        <translation>Hak membaca saja tidak cukup: permintaan Anda untuk bergabung, tanda, dan pengesahan Anda ditulis di sana. Mintalah hak menulis kepada pengelolanya.</translation>
    </message>
    <message>
        <source>There is no room left in this place</source>
        <translation>Tidak ada lagi ruang kosong di tempat ini</translation>
    </message>
    <message>
        <source>Nothing was written. Ask whoever looks after it for more room.</source>
        <translation>Tidak ada yang ditulis. Mintalah tambahan ruang kepada pengelolanya.</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <translation>Tidak ada apa pun di alamat ini</translation>
    </message>
    <message>
        <source>Check the address. Nothing was changed.</source>
        <translation>Periksa alamatnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>What is kept there is damaged</source>
        <translation>Yang disimpan di sana rusak</translation>
    </message>
    <message>
        <source>It was not used. Tell the secretary, and show the details.</source>
        <translation>Isinya tidak digunakan. Beri tahu sekretaris dan tunjukkan rinciannya.</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>Sebuah folder.</translation>
    </message>
    <message>
        <source>A WebDAV server; what goes there is encrypted on its way.</source>
        <translation>Server WebDAV; yang dikirim ke sana dienkripsi dalam perjalanan.</translation>
    </message>
    <message>
        <source>A WebDAV server.</source>
        <translation>Server WebDAV.</translation>
    </message>
    <message>
        <source>It can be relied on: all that was tried there works.</source>
        <translation>Tempat ini dapat diandalkan: semua yang diuji di sana berfungsi.</translation>
    </message>
    <message numerus="yes">
        <source>It can be relied on. %n of the things that were tried it does not do, which only costs time.</source>
        <translation>
            <numerusform>Tempat ini dapat diandalkan. %n dari hal yang diuji tidak didukungnya, dan itu hanya memperlambat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of the invitation is somewhere else, or not connected at the moment. Check the address with the secretary. Nothing was changed.</source>
        <translation>Penyimpanan dalam undangan berada di tempat lain, atau saat ini tidak tersambung. Pastikan alamatnya kepada sekretaris. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>Belum ada apa pun di sini</translation>
    </message>
    <message>
        <source>The folder is made when you found a space in it.</source>
        <translation>Folder dibuat saat Anda membuat ruang di dalamnya.</translation>
    </message>
    <message>
        <source>This is not the store of the invitation</source>
        <translation>Ini bukan penyimpanan dalam undangan</translation>
    </message>
    <message>
        <source>Another space is kept here: %1. You did not join it. Check the address with the secretary.</source>
        <translation>Ruang lain disimpan di sini: %1. Anda tidak bergabung dengannya. Pastikan alamatnya kepada sekretaris.</translation>
    </message>
    <message>
        <source>%1 is kept here</source>
        <translation>%1 disimpan di sini</translation>
    </message>
    <message>
        <source>To join it you need an invitation. Ask the secretary for a code, and paste it above.</source>
        <translation>Untuk bergabung, Anda memerlukan undangan. Mintalah kode kepada sekretaris, lalu tempel di atas.</translation>
    </message>
    <message>
        <source>The store is there: %1</source>
        <translation>Penyimpanan ditemukan: %1</translation>
    </message>
    <message>
        <source>This is the store of %1, and it lets you in</source>
        <translation>Ini penyimpanan %1, dan Anda diizinkan masuk</translation>
    </message>
    <message>
        <source>A new space can be kept here</source>
        <translation>Ruang baru dapat disimpan di sini</translation>
    </message>
    <message>
        <source>No space is kept here</source>
        <translation>Tidak ada ruang yang disimpan di sini</translation>
    </message>
    <message>
        <source>The place is there, but empty. The drive or network folder may not be connected, or the address is another. Check it with the secretary.</source>
        <translation>Tempat itu ada, tetapi kosong. Mungkin penggerak atau folder jaringannya tidak tersambung, atau alamatnya berbeda. Pastikan kepada sekretaris.</translation>
    </message>
    <message>
        <source>No space can be kept here</source>
        <translation>Ruang tidak dapat disimpan di sini</translation>
    </message>
    <message>
        <source>What is written there does not come back as it was. Everything that was tried was removed again. Choose another place.</source>
        <translation>Yang ditulis di sana tidak terbaca kembali seperti semula. Semua yang diuji telah dihapus lagi. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>This invitation code is not complete, or a character of it is wrong. Copy the whole code, from “plenum1-” to its end.</source>
        <translation>Kode undangan ini tidak lengkap, atau ada karakter yang salah. Salin seluruh kode, dari “plenum1-” sampai akhir.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Plenum. Update Plenum on this computer.</source>
        <translation>Undangan ini dibuat dengan Plenum yang lebih baru. Perbarui Plenum di komputer ini.</translation>
    </message>
    <message>
        <source>This is neither an invitation code nor an address. A code begins with “plenum1-”, an address with “https://” or “/”.</source>
        <translation>Ini bukan kode undangan dan bukan pula alamat. Kode diawali “plenum1-”, alamat diawali “https://” atau “/”.</translation>
    </message>
    <message>
        <source>An invitation for %1. Role: %2.</source>
        <translation>Undangan untuk %1. Peran: %2.</translation>
    </message>
    <message>
        <source>Without encryption: others on the network can read the password and what is sent. What is signed they cannot change. Use https:// if the server has it.</source>
        <translation>Tanpa enkripsi: orang lain di jaringan dapat membaca kata sandi dan yang dikirim. Yang telah ditandatangani tidak dapat mereka ubah. Gunakan https:// jika server mendukungnya.</translation>
    </message>
    <message>
        <source>Another space is kept here. You did not join it. Check the address with the secretary.</source>
        <translation>Ruang lain disimpan di sini. Anda tidak bergabung dengannya. Pastikan alamatnya kepada sekretaris.</translation>
    </message>
    <message>
        <source>A sealed space is kept here</source>
        <translation>Ruang tersegel disimpan di sini</translation>
    </message>
    <message>
        <source>The store is there; only members read what is in it</source>
        <translation>Penyimpanan ditemukan; hanya anggota yang membaca isinya</translation>
    </message>
    <message>
        <source>This is the store of your space, and it lets you in</source>
        <translation>Ini penyimpanan ruang Anda, dan Anda diizinkan masuk</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Dihentikan sesuai permintaan Anda.</translation>
    </message>
    <message>
        <source>Stopped as you asked: %1.</source>
        <translation>Dihentikan sesuai permintaan Anda: %1.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>Ada isian yang tidak dapat digunakan.</translation>
    </message>
    <message>
        <source>This cannot be used as it stands: %1.</source>
        <translation>Isian ini tidak dapat digunakan: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>What was asked for was not found.</source>
        <translation>Yang diminta tidak ditemukan.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>Tidak ditemukan: %1.</translation>
    </message>
    <message>
        <source>Check the name, or synchronise to see what there is now.</source>
        <translation>Periksa namanya, atau sinkronkan untuk melihat keadaan terkini.</translation>
    </message>
    <message>
        <source>Something different is already there.</source>
        <translation>Di sana sudah ada yang lain.</translation>
    </message>
    <message>
        <source>Something different is already there: %1.</source>
        <translation>Di sana sudah ada yang lain: %1.</translation>
    </message>
    <message>
        <source>Neither of the two was overwritten.</source>
        <translation>Keduanya tidak ditimpa.</translation>
    </message>
    <message>
        <source>Synchronise, look at both, and try again.</source>
        <translation>Sinkronkan, periksa keduanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Anda tidak berwenang melakukan ini.</translation>
    </message>
    <message>
        <source>The right to do this is missing: %1.</source>
        <translation>Wewenang untuk ini tidak ada: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing was accepted.</source>
        <translation>Tidak ada yang diubah dan tidak ada yang diterima.</translation>
    </message>
    <message>
        <source>Ask the secretary for the role that is needed.</source>
        <translation>Mintalah peran yang diperlukan kepada sekretaris.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open the key.</source>
        <translation>Frasa sandi atau PIN tidak membuka kunci.</translation>
    </message>
    <message>
        <source>The passphrase or PIN did not open %1.</source>
        <translation>Frasa sandi atau PIN tidak membuka %1.</translation>
    </message>
    <message>
        <source>Nothing was signed and nothing was sent.</source>
        <translation>Tidak ada yang ditandatangani dan tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Type it again. A card or token may lock itself after several wrong PINs.</source>
        <translation>Ketik sekali lagi. Kartu atau token dapat terkunci setelah beberapa kali PIN salah.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked.</source>
        <translation>Sedang digunakan oleh program lain, atau terkunci.</translation>
    </message>
    <message>
        <source>Another program is using this, or it is locked: %1.</source>
        <translation>Sedang digunakan oleh program lain, atau terkunci: %1.</translation>
    </message>
    <message>
        <source>Your work is kept as it was.</source>
        <translation>Pekerjaan Anda tetap tersimpan seperti semula.</translation>
    </message>
    <message>
        <source>Close the other window of Plenum or unlock the key, then try again.</source>
        <translation>Tutup jendela Plenum yang lain atau buka kuncinya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The store cannot be reached at the moment.</source>
        <translation>Penyimpanan saat ini tidak dapat dijangkau.</translation>
    </message>
    <message>
        <source>This cannot be reached at the moment: %1.</source>
        <translation>Saat ini tidak dapat dijangkau: %1.</translation>
    </message>
    <message>
        <source>What is on this computer can still be read, and what you do is kept here.</source>
        <translation>Yang ada di komputer ini tetap dapat dibaca, dan yang Anda kerjakan disimpan di sini.</translation>
    </message>
    <message>
        <source>Go on working, and synchronise when the connection or the folder is back.</source>
        <translation>Lanjutkan pekerjaan Anda, dan sinkronkan setelah sambungan atau foldernya tersedia kembali.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>Tempat ini tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Tidak dapat ditulis: %1.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Yang ada sebelumnya tidak berubah.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another place.</source>
        <translation>Mintalah izin menulis di sana, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Tidak ada lagi ruang kosong pada disk.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Tidak ada lagi ruang kosong pada disk untuk %1.</translation>
    </message>
    <message>
        <source>What was saved before is complete, and nothing half-written was left behind.</source>
        <translation>Yang disimpan sebelumnya lengkap, dan tidak ada yang tertulis setengah.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>Prosesnya terlalu lama dan dihentikan.</translation>
    </message>
    <message>
        <source>This took too long and was stopped: %1.</source>
        <translation>Prosesnya terlalu lama dan dihentikan: %1.</translation>
    </message>
    <message>
        <source>Nothing was lost, and everything else goes on.</source>
        <translation>Tidak ada yang hilang, dan yang lain tetap berjalan.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time with one paper, tell the secretary.</source>
        <translation>Coba lagi. Jika selalu terjadi pada satu dokumen, beri tahu sekretaris.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts.</source>
        <translation>Ukurannya melebihi batas yang diterima Plenum.</translation>
    </message>
    <message>
        <source>This is larger than Plenum accepts: %1.</source>
        <translation>Ukurannya melebihi batas yang diterima Plenum: %1.</translation>
    </message>
    <message>
        <source>It was not taken in, and everything else is unchanged.</source>
        <translation>Tidak diterima, dan yang lain tidak berubah.</translation>
    </message>
    <message>
        <source>Make it smaller or split it, then try again.</source>
        <translation>Perkecil atau bagi menjadi beberapa bagian, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Something is damaged: it does not match its signature or its format.</source>
        <translation>Ada yang rusak: tidak cocok dengan tanda tangan atau formatnya.</translation>
    </message>
    <message>
        <source>Damaged, it does not match its signature or its format: %1.</source>
        <translation>Rusak, tidak cocok dengan tanda tangan atau formatnya: %1.</translation>
    </message>
    <message>
        <source>It was not accepted, and the last good state stays.</source>
        <translation>Tidak diterima, dan keadaan baik yang terakhir tetap berlaku.</translation>
    </message>
    <message>
        <source>Synchronise again. If it stays damaged, show the details to the secretary.</source>
        <translation>Sinkronkan lagi. Jika tetap rusak, tunjukkan rinciannya kepada sekretaris.</translation>
    </message>
    <message>
        <source>The file is not a PDF document.</source>
        <translation>Berkas ini bukan dokumen PDF.</translation>
    </message>
    <message>
        <source>Not a PDF document: %1.</source>
        <translation>Bukan dokumen PDF: %1.</translation>
    </message>
    <message>
        <source>Save the paper as PDF and use that file.</source>
        <translation>Simpan dokumen sebagai PDF dan gunakan berkas itu.</translation>
    </message>
    <message>
        <source>The PDF document is protected by a password.</source>
        <translation>Dokumen PDF ini dilindungi kata sandi.</translation>
    </message>
    <message>
        <source>Protected by a password: %1.</source>
        <translation>Dilindungi kata sandi: %1.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation>Tidak dibuka, dan tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or save one, and use that file.</source>
        <translation>Mintalah atau simpan salinan tanpa kata sandi, lalu gunakan berkas itu.</translation>
    </message>
    <message>
        <source>The store shows an older state than this computer has already seen.</source>
        <translation>Penyimpanan menampilkan keadaan yang lebih lama daripada yang pernah diterima komputer ini.</translation>
    </message>
    <message>
        <source>The store shows an older state of %1 than this computer has already seen.</source>
        <translation>Penyimpanan menampilkan keadaan %1 yang lebih lama daripada yang pernah diterima komputer ini.</translation>
    </message>
    <message>
        <source>The newer state is kept here. Nothing was replaced.</source>
        <translation>Keadaan yang lebih baru disimpan di sini. Tidak ada yang diganti.</translation>
    </message>
    <message>
        <source>Tell the secretary: a backup may have been put back, or somebody has changed the store.</source>
        <translation>Beri tahu sekretaris: mungkin cadangan telah dipulihkan, atau seseorang telah mengubah penyimpanan.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place.</source>
        <translation>Penyimpanan memuat dua catatan berbeda di satu tempat.</translation>
    </message>
    <message>
        <source>The store holds two different records in the place of %1.</source>
        <translation>Penyimpanan memuat dua catatan berbeda di tempat %1.</translation>
    </message>
    <message>
        <source>The one seen first is kept. The other was not accepted.</source>
        <translation>Yang pertama diterima tetap berlaku. Yang lain tidak diterima.</translation>
    </message>
    <message>
        <source>Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>Beri tahu sekretaris, dan jangan mengandalkan hal baru sebelum ada penjelasan.</translation>
    </message>
    <message>
        <source>This was written by a newer Plenum than yours.</source>
        <translation>Ini dibuat dengan Plenum yang lebih baru daripada milik Anda.</translation>
    </message>
    <message>
        <source>Written by a newer Plenum than yours: %1.</source>
        <translation>Dibuat dengan Plenum yang lebih baru daripada milik Anda: %1.</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>Update Plenum on this computer.</source>
        <translation>Perbarui Plenum di komputer ini.</translation>
    </message>
    <message>
        <source>This is known but not supported here.</source>
        <translation>Ini dikenal tetapi tidak didukung di sini.</translation>
    </message>
    <message>
        <source>This is known but not supported here: %1.</source>
        <translation>Ini dikenal tetapi tidak didukung di sini: %1.</translation>
    </message>
    <message>
        <source>Choose another file, key or place.</source>
        <translation>Pilih berkas, kunci, atau tempat lain.</translation>
    </message>
    <message>
        <source>Plenum made a mistake.</source>
        <translation>Terjadi kesalahan pada Plenum.</translation>
    </message>
    <message>
        <source>Plenum made a mistake: %1.</source>
        <translation>Terjadi kesalahan pada Plenum: %1.</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>Yang disimpan sebelumnya tetap ada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to those who look after Plenum for you.</source>
        <translation>Coba lagi. Jika terulang, kirimkan rinciannya kepada pengelola Plenum Anda.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>You may not read this file: %1.</source>
        <translation>Anda tidak berhak membaca berkas ini: %1.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or choose another file.</source>
        <translation>Mintalah hak untuk membacanya, atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Frasa sandi tidak membuka %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, signed or sent.</source>
        <translation>Tidak ada yang diubah, ditandatangani, atau dikirim.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Periksa, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Damaged, or not the kind of file it should be: %1.</source>
        <translation>Rusak, atau bukan jenis berkas yang seharusnya: %1.</translation>
    </message>
    <message>
        <source>It was not used, and nothing was changed.</source>
        <translation>Berkas itu tidak digunakan, dan tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Check the file, or choose another one.</source>
        <translation>Periksa berkasnya, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The passphrase does not open this profile: %1.</source>
        <translation>Frasa sandi tidak membuka profil ini: %1.</translation>
    </message>
    <message>
        <source>The key of this profile is missing: %1.</source>
        <translation>Kunci profil ini tidak ada: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed, and no other key was made in its place.</source>
        <translation>Tidak ada yang diubah, dan tidak ada kunci lain yang dibuat sebagai gantinya.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or join the space again with a new profile.</source>
        <translation>Pulihkan berkas itu dari cadangan, atau bergabunglah lagi dengan ruang memakai profil baru.</translation>
    </message>
    <message>
        <source>The key of this profile is damaged: %1.</source>
        <translation>Kunci profil ini rusak: %1.</translation>
    </message>
    <message>
        <source>The part of Plenum that reads PDF documents does not run: %1.</source>
        <translation>Bagian Plenum yang membaca dokumen PDF tidak berjalan: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, Plenum may have to be installed anew on this computer.</source>
        <translation>Coba lagi. Jika terulang, Plenum mungkin perlu dipasang ulang di komputer ini.</translation>
    </message>
    <message>
        <source>Choose the key the secretary knows as yours, or ask the secretary.</source>
        <translation>Pilih kunci yang dikenal sekretaris sebagai milik Anda, atau tanyakan kepada sekretaris.</translation>
    </message>
    <message>
        <source>A path leads out of the folder it must stay in.</source>
        <translation>Ada jalur yang keluar dari folder yang ditentukan.</translation>
    </message>
    <message>
        <source>This path leads, or could lead, out of the folder it must stay in: %1.</source>
        <translation>Jalur ini keluar, atau dapat keluar, dari folder yang ditentukan: %1.</translation>
    </message>
    <message>
        <source>It was not followed, and nothing was changed.</source>
        <translation>Jalur itu tidak diikuti, dan tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Put the file into the folder of the meeting, and write its path from there with “/” between the parts.</source>
        <translation>Letakkan berkas di folder rapat, lalu tulis jalurnya dari folder itu dengan “/” di antara bagian-bagiannya.</translation>
    </message>
    <message>
        <source>The store asks for a user name and a password.</source>
        <translation>Penyimpanan meminta nama pengguna dan kata sandi.</translation>
    </message>
    <message>
        <source>The user name and the password are missing or were refused: %1.</source>
        <translation>Nama pengguna dan kata sandi belum diisi atau ditolak: %1.</translation>
    </message>
    <message>
        <source>Type them again. Plenum does not try by itself, so that nobody is locked out.</source>
        <translation>Ketikkan lagi. Plenum tidak mencoba sendiri supaya tidak ada yang terkunci.</translation>
    </message>
    <message>
        <source>This is no file or folder that can be used here: %1.</source>
        <translation>Ini bukan berkas atau folder yang dapat digunakan di sini: %1.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Periksa namanya, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The keyring does not give the secret that opens this profile: %1.</source>
        <translation>Ring kunci tidak memberikan rahasia yang membuka profil ini: %1.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your desktop and try again. If what it kept is lost, only the recovery code of this profile opens it.</source>
        <translation>Buka ring kunci desktop Anda, lalu coba lagi. Jika isinya hilang, hanya kode pemulihan yang membuka profil ini.</translation>
    </message>
    <message>
        <source>This is sealed for others.</source>
        <translation>Ini disegel untuk orang lain.</translation>
    </message>
    <message>
        <source>This is sealed for others: %1.</source>
        <translation>Ini disegel untuk orang lain: %1.</translation>
    </message>
    <message>
        <source>What you have is kept. Whoever is not a member any more reads nothing that is new.</source>
        <translation>Yang Anda miliki tetap ada. Yang bukan lagi anggota tidak membaca apa pun yang baru.</translation>
    </message>
    <message>
        <source>Ask the secretary whether this computer is still listed.</source>
        <translation>Tanyakan kepada sekretaris apakah komputer ini masih terdaftar.</translation>
    </message>
    <message>
        <source>This space is closed on this computer: it was not refreshed in time.</source>
        <translation>Ruang ini ditutup di komputer ini: tidak diperbarui tepat waktu.</translation>
    </message>
    <message>
        <source>This space is closed on this computer, it was not refreshed in time: %1.</source>
        <translation>Ruang ini ditutup di komputer ini karena tidak diperbarui tepat waktu: %1.</translation>
    </message>
    <message>
        <source>Its papers and agendas were removed from here. Your own marks and sign-offs are kept.</source>
        <translation>Dokumen dan agendanya telah dihapus dari sini. Tanda dan pengesahan Anda sendiri tetap tersimpan.</translation>
    </message>
    <message>
        <source>Synchronise when the store can be reached. Everything comes back then.</source>
        <translation>Sinkronkan saat penyimpanan dapat dijangkau. Semuanya akan kembali.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1 j %2 mnt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>dalam %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>besok</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dalam %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a length of time</comment>
        <translation>%1 yang lalu</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n hari yang lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a time to a time</comment>
        <translation>%1 s.d. %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>kemarin %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Synchronising</source>
        <translation>Sedang menyinkronkan</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Mutakhir, %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Mutakhir</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Luring, pembaruan terakhir %1</translation>
    </message>
    <message>
        <source>Offline, no contact with the store yet</source>
        <translation>Luring, belum pernah terhubung dengan penyimpanan</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store at the next contact.</source>
        <translation>
            <numerusform>%n pekerjaan Anda tersimpan di sini dan dikirim ke penyimpanan saat terhubung berikutnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Belum ada dokumen</translation>
    </message>
    <message>
        <source>Ready offline: %1 of %2 papers</source>
        <translation>Siap luring: %1 dari %2 dokumen</translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>%1 dari %2 dokumen ada di sini</translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n dokumen dalam perjalanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n dokumen menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store once a secretary has let this computer in.</source>
        <translation>
            <numerusform>%n pekerjaan Anda tersimpan di sini dan dikirim ke penyimpanan setelah sekretaris menerima komputer ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of your work are saved here and go to the store when synchronising goes on.</source>
        <translation>
            <numerusform>%n pekerjaan Anda tersimpan di sini dan dikirim ke penyimpanan saat sinkronisasi dilanjutkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>papers of open spaces (%1)</source>
        <translation>dokumen ruang terbuka (%1)</translation>
    </message>
    <message>
        <source>%1: place of the window, language and look</source>
        <translation>%1: letak jendela, bahasa, dan tampilan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no lease</comment>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>closed: it was not refreshed for %1</source>
        <translation>ditutup: tidak diperbarui selama %1</translation>
    </message>
    <message>
        <source>none: it stays open without the store</source>
        <translation>tidak ada: ruang tetap terbuka tanpa penyimpanan</translation>
    </message>
    <message>
        <source>%1 without the store; open until %2</source>
        <translation>%1 tanpa penyimpanan; terbuka sampai %2</translation>
    </message>
    <message>
        <source>This space has to be refreshed within %1</source>
        <translation>Ruang ini harus diperbarui dalam %1</translation>
    </message>
    <message>
        <source>Nothing but the rights of its files protects what is kept here: whoever can read them can open it.</source>
        <translation>Yang disimpan di sini hanya dilindungi hak akses berkasnya: siapa pun yang dapat membaca berkas itu dapat membukanya.</translation>
    </message>
    <message>
        <source>A passphrase opens what is kept here.</source>
        <translation>Frasa sandi membuka yang disimpan di sini.</translation>
    </message>
    <message>
        <source>The keyring of the desktop opens what is kept here.</source>
        <translation>Ring kunci desktop membuka yang disimpan di sini.</translation>
    </message>
    <message>
        <source>There is a recovery code.</source>
        <translation>Ada kode pemulihan.</translation>
    </message>
    <message>
        <source>There is no recovery code.</source>
        <translation>Tidak ada kode pemulihan.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Terakhir diperbarui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>number, size, sealed or not</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>tersegel</translation>
    </message>
    <message>
        <source>not sealed: the space is open</source>
        <translation>tidak tersegel: ruang ini terbuka</translation>
    </message>
    <message>
        <source>Text for searching</source>
        <translation>Teks untuk pencarian</translation>
    </message>
    <message>
        <source>none: each search reads the papers</source>
        <translation>tidak ada: setiap pencarian membaca dokumen</translation>
    </message>
    <message>
        <source>Signed objects</source>
        <translation>Objek bertanda tangan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Tanda sendiri</translation>
    </message>
    <message>
        <source>%1 private, %2 shared</source>
        <translation>%1 pribadi, %2 dibagikan</translation>
    </message>
    <message>
        <source>Marks of others</source>
        <translation>Tanda orang lain</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Pengesahan</translation>
    </message>
    <message>
        <source>%1 own, %2 of others</source>
        <translation>%1 sendiri, %2 dari orang lain</translation>
    </message>
    <message>
        <source>Own work not in the store yet</source>
        <translation>Pekerjaan sendiri yang belum ada di penyimpanan</translation>
    </message>
    <message>
        <source>Keys of the space</source>
        <translation>Kunci ruang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Perlindungan</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Jumlah seluruhnya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln berkas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Tidak tersegel</translation>
    </message>
    <message>
        <source>Passwords of stores</source>
        <translation>Kata sandi penyimpanan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Key you sign with</source>
        <translation>Kunci untuk menandatangani</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>%1: your own file, it stays where it is</source>
        <translation>%1: berkas Anda sendiri, tetap di tempatnya</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>tidak disimpan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of your work are not in the store yet.</source>
        <translation>
            <numerusform>%Ln pekerjaan Anda belum ada di penyimpanan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private mark(s) are kept nowhere else.</source>
        <translation>
            <numerusform>%Ln tanda pribadi tidak disimpan di tempat lain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer leads %Ln space(s): nobody can publish there until an owner takes over.</source>
        <translation>
            <numerusform>Komputer ini menjalankan tugas sekretaris utama di %Ln ruang: tidak ada yang dapat menerbitkan di sana sampai pemilik mengambil alih.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority that issues your organization&apos;s certificates is kept only here.</source>
        <translation>Otoritas yang menerbitkan sertifikat organisasi Anda hanya disimpan di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were removed, %1. Looked again: nothing of Plenum is left in the folder.</source>
        <translation>
            <numerusform>%Ln berkas telah dihapus, %1. Sudah diperiksa lagi: tidak ada lagi milik Plenum di folder itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>These could not be removed: %1. Their key is destroyed, nobody can open them. Run it again to remove them.</source>
        <translation>Yang berikut tidak dapat dihapus: %1. Kuncinya telah dimusnahkan, tidak ada yang dapat membukanya. Jalankan lagi untuk menghapusnya.</translation>
    </message>
    <message>
        <source>The keyring did not give these entries up: %1. Remove them there.</source>
        <translation>Ring kunci tidak melepaskan entri berikut: %1. Hapus di sana.</translation>
    </message>
    <message>
        <source>Not Plenum&apos;s, and left alone: %1.</source>
        <translation>Bukan milik Plenum dan dibiarkan: %1.</translation>
    </message>
    <message>
        <source>Files you exported, printed or saved elsewhere, and the key you sign with, are your own and were not touched.</source>
        <translation>Berkas yang Anda ekspor, cetak, atau simpan di tempat lain, serta kunci untuk menandatangani, adalah milik Anda sendiri dan tidak diubah.</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n setuju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reservation</source>
        <comment>so many people agree</comment>
        <translation>
            <numerusform>%n dengan catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagree</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n tidak setuju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstain</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n abstain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted it</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>%n mengetahui</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Judul diubah</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Waktu baru</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Tempat baru</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>place, former place</comment>
        <translation>%1, sebelumnya: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>sebelumnya: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>at another place in the agenda</source>
        <translation>di tempat lain dalam agenda</translation>
    </message>
    <message>
        <source>no longer on the agenda</source>
        <translation>tidak lagi ada dalam agenda</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n pages</source>
        <translation>
            <numerusform>Versi %1, %n halaman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Agree with a reservation</source>
        <translation>Setuju dengan catatan</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Tidak setuju</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Mengetahui</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretaris</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegasi</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Pengamat</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Untuk diketahui</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>Untuk dibahas</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Untuk diputuskan</translation>
    </message>
    <message>
        <source>Item %1</source>
        <comment>agenda item number</comment>
        <translation>Mata acara %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>
            <numerusform>hanya %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <comment>who reads an item</comment>
        <translation>publik</translation>
    </message>
    <message>
        <source>delegates only</source>
        <comment>who reads an item</comment>
        <translation>hanya delegasi</translation>
    </message>
    <message>
        <source>chair only</source>
        <comment>who reads an item; beside secretaries</comment>
        <translation>hanya ketua</translation>
    </message>
    <message>
        <source>secretaries only</source>
        <comment>who reads an item</comment>
        <translation>hanya sekretaris</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>This computer leads a space that it does not own alone. Nothing was changed. Let an owner take the lead over from another computer (“plenumctl space take-over”), then try again.</source>
        <translation>Komputer ini memimpin ruang yang bukan miliknya sendiri. Tidak ada yang diubah. Mintalah seorang pemilik mengambil alih dari komputer lain (“plenumctl space take-over”), lalu coba lagi.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it. Nothing was changed. Let the owners take it out first (“plenumctl space owners remove”), then try again.</source>
        <translation>Kunci komputer ini salah satu kunci pemilik, dan perlu beberapa pemilik untuk menggantinya. Tidak ada yang diubah. Mintalah mereka mengeluarkannya dahulu (“plenumctl space owners remove”), lalu coba lagi.</translation>
    </message>
    <message>
        <source>This computer is not a member&apos;s any more, and nothing was changed. Ask the secretary for an invitation, and connect with it.</source>
        <translation>Komputer ini bukan lagi milik anggota, dan tidak ada yang diubah. Mintalah undangan kepada sekretaris, lalu hubungkan dengannya.</translation>
    </message>
    <message>
        <source>Getting a new key for this computer</source>
        <translation>Mengambil kunci baru untuk komputer ini</translation>
    </message>
    <message>
        <source>The store is asked first. You can go on reading and marking.</source>
        <translation>Penyimpanan ditanya dahulu. Anda dapat terus membaca dan menandai.</translation>
    </message>
    <message>
        <source>This computer did not get a new key</source>
        <translation>Komputer ini tidak mendapat kunci baru</translation>
    </message>
    <message>
        <source>This computer waits to be let in</source>
        <translation>Komputer ini menunggu diterima</translation>
    </message>
    <message>
        <source>The secretary has to approve it. What is here can be read, and what you do is saved on this computer and goes to the store by itself once that is done.</source>
        <translation>Sekretaris harus menyetujuinya. Yang ada di sini dapat dibaca; yang Anda kerjakan disimpan di komputer ini dan sesudahnya masuk ke penyimpanan dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>Nobody has signed off this item yet.</source>
        <translation>Belum ada yang mengesahkan mata acara ini.</translation>
    </message>
    <message>
        <source>%1 of %2 have signed off</source>
        <translation>%1 dari %2 telah mengesahkan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sending your work</source>
        <translation>Mengirim pekerjaan Anda</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>Mengambil dokumen: %1 dari %2</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Sedang menyinkronkan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>No contact with the store yet</source>
        <translation>Belum pernah terhubung dengan penyimpanan</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>Luring, pembaruan terakhir %1</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <translation>Mutakhir, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of time</comment>
        <translation>%1 lagi</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>Tidak ada yang melewati jaringan sampai Anda melanjutkan. Yang Anda kerjakan disimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Next contact by itself at %1, or when you save something.</source>
        <translation>Terhubung lagi secara otomatis pukul %1, atau saat Anda menyimpan sesuatu.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers here (%1)</source>
        <translation>
            <numerusform>%n dokumen ada di sini (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming (%1)</source>
        <translation>
            <numerusform>%n dalam perjalanan (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting (%1)</source>
        <translation>
            <numerusform>%n menunggu (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Belum ada dokumen</translation>
    </message>
    <message>
        <source>Ready offline</source>
        <translation>Siap luring</translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 papers here</source>
        <translation>%1 dari %2 dokumen ada di sini</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <comment>a size</comment>
        <translation>sisa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers waiting</source>
        <translation>
            <numerusform>%n dokumen menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers coming</source>
        <translation>
            <numerusform>%n dokumen dalam perjalanan</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Pengesahan</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Tersimpan di sini</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Di penyimpanan</translation>
    </message>
    <message>
        <source>Seen by the secretary</source>
        <translation>Telah dilihat sekretaris</translation>
    </message>
    <message>
        <source>Not connected to a store</source>
        <translation>Belum terhubung ke penyimpanan</translation>
    </message>
    <message>
        <source>Agendas and papers come from the store of your council, board or committee.</source>
        <translation>Agenda dan dokumen berasal dari penyimpanan dewan, pengurus, atau komite Anda.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>The store is older than what you have</source>
        <translation>Penyimpanan lebih lama daripada yang ada pada Anda</translation>
    </message>
    <message>
        <source>You keep the newer state, and nothing of yours was lost or replaced. Most often a backup was put back; it can also mean that somebody holds back what is new. Tell the secretary. Your own work is written to the store again by itself.</source>
        <translation>Keadaan yang lebih baru tetap ada pada Anda, dan tidak ada milik Anda yang hilang atau diganti. Biasanya ini karena cadangan telah dipulihkan; dapat juga berarti ada yang menahan hal baru. Beri tahu sekretaris. Pekerjaan Anda ditulis kembali ke penyimpanan secara otomatis.</translation>
    </message>
    <message>
        <source>The store holds two different records in one place</source>
        <translation>Penyimpanan memuat dua catatan berbeda di satu tempat</translation>
    </message>
    <message>
        <source>The one you saw first stays in force; the other was not accepted and is kept as evidence. Tell the secretary, and do not rely on what is new before it is explained.</source>
        <translation>Yang pertama Anda terima tetap berlaku; yang lain tidak diterima dan disimpan sebagai bukti. Beri tahu sekretaris, dan jangan mengandalkan hal baru sebelum ada penjelasan.</translation>
    </message>
    <message>
        <source>Plenum&apos;s data on this computer was copied or put back from a backup</source>
        <translation>Data Plenum di komputer ini disalin atau dipulihkan dari cadangan</translation>
    </message>
    <message>
        <source>The store has shown nothing new for unusually long</source>
        <translation>Penyimpanan sudah terlalu lama tidak menampilkan hal baru</translation>
    </message>
    <message>
        <source>Its newest state is from %1.</source>
        <translation>Keadaan terbarunya berasal dari %1.</translation>
    </message>
    <message>
        <source>What you have is right, but there may be newer agendas that the store does not hand out. Ask the secretary whether something was published since.</source>
        <translation>Yang ada pada Anda benar, tetapi mungkin ada agenda lebih baru yang tidak diberikan penyimpanan. Tanyakan kepada sekretaris apakah ada yang diterbitkan sejak itu.</translation>
    </message>
    <message>
        <source>This computer is short of room for the papers</source>
        <translation>Ruang kosong di komputer ini tidak cukup untuk dokumen</translation>
    </message>
    <message>
        <source>%1 more are needed. What is here stays, and your work is saved. Free some space, then synchronise: the rest follows.</source>
        <translation>Diperlukan %1 lagi. Yang ada di sini tetap ada, dan pekerjaan Anda tersimpan. Kosongkan sebagian ruang, lalu sinkronkan: sisanya menyusul.</translation>
    </message>
    <message>
        <source>The store has no room left</source>
        <translation>Tidak ada lagi ruang kosong di penyimpanan</translation>
    </message>
    <message>
        <source>What you do is saved on this computer and goes to the store once there is room. Tell whoever looks after the store.</source>
        <translation>Yang Anda kerjakan disimpan di komputer ini dan dikirim ke penyimpanan begitu tersedia ruang. Beri tahu pengelola penyimpanan.</translation>
    </message>
    <message>
        <source>You may not write to the store</source>
        <translation>Anda tidak berhak menulis ke penyimpanan</translation>
    </message>
    <message>
        <source>You can read everything, and what you do is saved on this computer, but nobody else gets it. Ask the secretary for the right to write there.</source>
        <translation>Anda dapat membaca semuanya, dan yang Anda kerjakan disimpan di komputer ini, tetapi tidak sampai kepada orang lain. Mintalah hak menulis di sana kepada sekretaris.</translation>
    </message>
    <message>
        <source>The store did not let you in</source>
        <translation>Penyimpanan tidak mengizinkan Anda masuk</translation>
    </message>
    <message>
        <source>The user name or the password is missing or was refused. What is here can be read, and what you do is saved on this computer. Plenum does not try again by itself, so that nobody is locked out.</source>
        <translation>Nama pengguna atau kata sandi belum diisi atau ditolak. Yang ada di sini dapat dibaca, dan yang Anda kerjakan disimpan di komputer ini. Plenum tidak mencoba lagi sendiri supaya tidak ada yang terkunci.</translation>
    </message>
    <message>
        <source>The store cannot be reached</source>
        <translation>Penyimpanan tidak dapat dijangkau</translation>
    </message>
    <message>
        <source>What is here can be read, and what you do is saved on this computer and goes out by itself when the store is back. If it stays away, check the network, or whether the drive is connected.</source>
        <translation>Yang ada di sini dapat dibaca, dan yang Anda kerjakan disimpan di komputer ini lalu dikirim otomatis setelah penyimpanan tersedia kembali. Jika tetap tidak terjangkau, periksa jaringan, atau apakah penggeraknya tersambung.</translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation>Ada yang rusak di penyimpanan</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) did not match their signature or hash and were not accepted; what was good before stays. They are asked for again later. If this stays, show the details to the secretary.</source>
        <translation>
            <numerusform>%n objek tidak cocok dengan tanda tangan atau nilai hash-nya dan tidak diterima; yang baik sebelumnya tetap berlaku. Objek itu diminta lagi nanti. Jika tetap demikian, tunjukkan rinciannya kepada sekretaris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has work of this computer that is missing here, so this copy may not go on writing in its name. Everything can still be read, and what you do is kept on this computer. To go on, get a key of its own for it; the secretary then lets it in, without an invitation.</source>
        <translation>Penyimpanan memuat pekerjaan komputer ini yang tidak ada di sini, sehingga salinan ini tidak boleh terus menulis atas namanya. Semuanya tetap dapat dibaca, dan yang Anda kerjakan disimpan di komputer ini. Untuk melanjutkan, ambil kunci tersendiri untuknya; sekretaris lalu menerimanya tanpa undangan.</translation>
    </message>
    <message>
        <source>Synchronising is paused</source>
        <translation>Sinkronisasi sedang dijeda</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume. What you do is saved on this computer.</source>
        <translation>Tidak ada yang melewati jaringan sampai Anda melanjutkan. Yang Anda kerjakan disimpan di komputer ini.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>The issuer of the certificate publishes no list of revoked certificates, so none was asked.</source>
        <translation>Penerbit sertifikat tidak menerbitkan daftar sertifikat yang dicabut, sehingga tidak ada yang diperiksa.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked has not been checked yet.</source>
        <translation>Belum diperiksa apakah sertifikat ini telah dicabut.</translation>
    </message>
    <message>
        <source>The agenda version it speaks of is not on this device yet.</source>
        <translation>Versi agenda yang dimaksud belum ada di perangkat ini.</translation>
    </message>
    <message>
        <source>The certificate has expired, and nothing proves that the signature is older.</source>
        <translation>Sertifikat telah kedaluwarsa, dan tidak ada bukti bahwa tanda tangan dibuat sebelumnya.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Sertifikat belum berlaku.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the time the signature claims.</source>
        <translation>Sertifikat tidak berlaku pada waktu yang tercantum dalam tanda tangan.</translation>
    </message>
    <message>
        <source>The signature claims a time in the future.</source>
        <translation>Tanda tangan mencantumkan waktu di masa depan.</translation>
    </message>
    <message>
        <source>The certificate was not issued by an authority this space trusts.</source>
        <translation>Sertifikat tidak diterbitkan oleh otoritas yang dipercaya ruang ini.</translation>
    </message>
    <message>
        <source>The certificates do not form an unbroken path to an authority.</source>
        <translation>Sertifikat-sertifikat tidak membentuk rangkaian utuh sampai ke otoritas.</translation>
    </message>
    <message>
        <source>An issuer was not allowed to issue this certificate.</source>
        <translation>Salah satu penerbit tidak berhak menerbitkan sertifikat ini.</translation>
    </message>
    <message>
        <source>The certificate is not meant for signatures.</source>
        <translation>Sertifikat tidak diperuntukkan bagi tanda tangan.</translation>
    </message>
    <message>
        <source>The certificate is meant for other purposes than documents.</source>
        <translation>Sertifikat diperuntukkan bagi keperluan selain dokumen.</translation>
    </message>
    <message>
        <source>The key or the algorithm is too weak by today’s standards.</source>
        <translation>Kunci atau algoritmenya terlalu lemah menurut standar saat ini.</translation>
    </message>
    <message>
        <source>The signer’s certificate is missing.</source>
        <translation>Sertifikat penanda tangan tidak ada.</translation>
    </message>
    <message>
        <source>The secretary has not approved this certificate for this member.</source>
        <translation>Sekretaris belum menyetujui sertifikat ini untuk anggota ini.</translation>
    </message>
    <message>
        <source>The person is not a member of this space.</source>
        <translation>Orang ini bukan anggota ruang ini.</translation>
    </message>
    <message>
        <source>The name is not the member’s.</source>
        <translation>Namanya bukan nama anggota tersebut.</translation>
    </message>
    <message>
        <source>The role is not the member’s.</source>
        <translation>Perannya bukan peran anggota tersebut.</translation>
    </message>
    <message>
        <source>It was made for another space.</source>
        <translation>Dibuat untuk ruang lain.</translation>
    </message>
    <message>
        <source>It was made for another meeting.</source>
        <translation>Dibuat untuk rapat lain.</translation>
    </message>
    <message>
        <source>The agenda it speaks of is not the one that was published.</source>
        <translation>Agenda yang dimaksud bukan agenda yang diterbitkan.</translation>
    </message>
    <message>
        <source>The agenda has no such item.</source>
        <translation>Mata acara ini tidak ada dalam agenda.</translation>
    </message>
    <message>
        <source>Number or title of the item are not the published ones.</source>
        <translation>Nomor atau judul mata acara tidak sama dengan yang diterbitkan.</translation>
    </message>
    <message>
        <source>The papers it names are not those of the published item.</source>
        <translation>Dokumen yang disebut bukan dokumen mata acara yang diterbitkan.</translation>
    </message>
    <message>
        <source>Statement and signature claim different times.</source>
        <translation>Pernyataan dan tanda tangan mencantumkan waktu yang berbeda.</translation>
    </message>
    <message>
        <source>The signature does not belong to this statement.</source>
        <translation>Tanda tangan ini bukan milik pernyataan ini.</translation>
    </message>
    <message>
        <source>The statement was changed after it was signed.</source>
        <translation>Pernyataan diubah setelah ditandatangani.</translation>
    </message>
    <message>
        <source>The statement cannot be read.</source>
        <translation>Pernyataan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>Tanda tangan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Sah</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Belum diperiksa sepenuhnya</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Tidak sah</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Paperless meetings, signed from agenda to sign-off</source>
        <translation>Rapat tanpa kertas, bertanda tangan dari agenda sampai pengesahan</translation>
    </message>
    <message>
        <source>Folder with one user&apos;s data.</source>
        <translation>Folder berisi data satu pengguna.</translation>
    </message>
    <message>
        <source>A PDF file to read without a meeting.</source>
        <translation>Berkas PDF untuk dibaca tanpa rapat.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>late item</source>
        <translation>mata acara susulan</translation>
    </message>
    <message>
        <source>you signed</source>
        <translation>sudah Anda sahkan</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>perlu disahkan</translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n mengesahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n halaman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages of a paper</comment>
        <translation>
            <numerusform>%n hlm.</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 changed</source>
        <translation>v%1 diubah</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>rahasia</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>dalam perjalanan</translation>
    </message>
    <message>
        <source>read</source>
        <translation>telah dibaca</translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <translation>Mata acara %1, %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Dokumen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n tanda</numerusform>
        </translation>
    </message>
    <message>
        <source>not for you</source>
        <translation>bukan untuk Anda</translation>
    </message>
</context>
<context>
    <name>plenum::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Banner</name>
    <message>
        <source>Show details</source>
        <translation>Tampilkan rincian</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Sembunyikan rincian</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Masuk…</translation>
    </message>
    <message>
        <source>Get a new key…</source>
        <translation>Ambil kunci baru…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ChangesSection</name>
    <message>
        <source>Changed since your last visit</source>
        <translation>Perubahan sejak kunjungan terakhir Anda</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tampilkan semua (%1)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ClosedView</name>
    <message>
        <source>Synchronise now</source>
        <translation>Sinkronkan sekarang</translation>
    </message>
    <message>
        <source>The store is somewhere else…</source>
        <translation>Penyimpanan berada di tempat lain…</translation>
    </message>
    <message>
        <source>%1 is closed on this computer</source>
        <translation>%1 ditutup di komputer ini</translation>
    </message>
    <message>
        <source>It was last refreshed %1. The secretary has set that a computer which does not reach the store for %2 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>Terakhir diperbarui %1. Sekretaris menetapkan bahwa komputer yang tidak menjangkau penyimpanan selama %2 menutup ruang: dokumen, agenda, dan tanda orang lain telah dihapus dari sini.</translation>
    </message>
    <message>
        <source>The secretary has set that a computer which does not reach the store for %1 closes the space: its papers, agendas and the marks of others were removed from here.</source>
        <translation>Sekretaris menetapkan bahwa komputer yang tidak menjangkau penyimpanan selama %1 menutup ruang: dokumen, agenda, dan tanda orang lain telah dihapus dari sini.</translation>
    </message>
    <message numerus="yes">
        <source>Your own marks, notes and sign-offs are safe. %Ln piece(s) of your work still wait here and go out with the next synchronisation.</source>
        <translation>
            <numerusform>Tanda, catatan, dan pengesahan Anda sendiri aman. %Ln pekerjaan Anda masih menunggu di sini dan dikirim pada sinkronisasi berikutnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are safe.</source>
        <translation>Tanda, catatan, dan pengesahan Anda sendiri aman.</translation>
    </message>
    <message>
        <source>Connect to the network or to the folder where the space is kept, and synchronise. Everything comes back then.</source>
        <translation>Sambungkan ke jaringan atau ke folder tempat ruang disimpan, lalu sinkronkan. Semuanya akan kembali.</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Menyinkronkan…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ColorButton</name>
    <message>
        <source>Colour of new marks: %1</source>
        <translation>Warna tanda baru: %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectController</name>
    <message>
        <source>chosen before</source>
        <translation>dipilih sebelumnya</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectView</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Invitation code or address</source>
        <translation>Kode undangan atau alamat</translation>
    </message>
    <message>
        <source>The code comes from the secretary of your council, board or committee. An address is a folder, or begins with https://.</source>
        <translation>Kode diperoleh dari sekretaris dewan, pengurus, atau komite Anda. Alamat berupa folder, atau diawali https://.</translation>
    </message>
    <message>
        <source>Look at the store</source>
        <translation>Periksa penyimpanan</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Pilih berkas otoritas…</translation>
    </message>
    <message>
        <source>Name of the council, board or committee</source>
        <translation>Nama dewan, pengurus, atau komite</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>As it is to stand beside your sign-offs.</source>
        <translation>Sebagaimana akan tercantum di samping pengesahan Anda.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>Connect to a store</source>
        <translation>Hubungkan ke penyimpanan</translation>
    </message>
    <message>
        <source>Paste or type it here</source>
        <translation>Tempel atau ketik di sini</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>Alamat penyimpanan</translation>
    </message>
    <message>
        <source>As the invitation says. Change it if the folder stands elsewhere on this computer.</source>
        <translation>Sesuai dengan undangan. Ubah jika foldernya berada di tempat lain di komputer ini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stop looking at the store</source>
        <translation>Hentikan pemeriksaan penyimpanan</translation>
    </message>
    <message>
        <source>Looking at the store …</source>
        <translation>Memeriksa penyimpanan …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Do without the chosen authority</source>
        <translation>Jangan gunakan otoritas yang dipilih</translation>
    </message>
    <message>
        <source>Welcome to Plenum</source>
        <translation>Selamat datang di Plenum</translation>
    </message>
    <message>
        <source>Your meetings with their agendas and papers, on this computer, also without a network. Read, mark and sign off in one place.</source>
        <translation>Rapat Anda beserta agenda dan dokumennya, di komputer ini, juga tanpa jaringan. Membaca, menandai, dan mengesahkan di satu tempat.</translation>
    </message>
    <message>
        <source>Join another council, board or committee, or change how yours is reached.</source>
        <translation>Bergabunglah dengan dewan, pengurus, atau komite lain, atau ubah cara mengakses penyimpanan Anda.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Menghubungkan …</translation>
    </message>
    <message>
        <source>Found the space</source>
        <translation>Buat ruang</translation>
    </message>
    <message>
        <source>Save and synchronise</source>
        <translation>Simpan dan sinkronkan</translation>
    </message>
    <message>
        <source>Only servers this authority vouches for are believed: %1</source>
        <translation>Hanya server yang dijamin otoritas ini yang dipercaya: %1</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Folder penyimpanan</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Sertifikat otoritas</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Sertifikat (*.pem *.crt *.cer *.der);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation>Hentikan penyambungan</translation>
    </message>
    <message>
        <source>Open space: papers are public anyway</source>
        <translation>Ruang terbuka: dokumennya memang untuk umum</translation>
    </message>
    <message>
        <source>Whoever can read the store reads agendas, papers and shared marks. This cannot be changed later.</source>
        <translation>Siapa pun yang dapat membaca penyimpanan membaca agenda, dokumen, dan tanda yang dibagikan. Ini tidak dapat diubah nanti.</translation>
    </message>
    <message>
        <source>Only members read what is in the space. Who keeps the store sees sizes and times.</source>
        <translation>Hanya anggota yang membaca isi ruang. Pengelola penyimpanan melihat ukuran dan waktu.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ConnectionSection</name>
    <message>
        <source>Synchronise</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you resume.</source>
        <translation>Tidak ada yang dikirim melalui jaringan sampai Anda melanjutkan.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::FindBar</name>
    <message>
        <source>Find in this paper</source>
        <translation>Cari dalam dokumen ini</translation>
    </message>
    <message>
        <source>Close the find line</source>
        <translation>Tutup baris pencarian</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Mencari …</translation>
    </message>
    <message>
        <source>Not found in this paper</source>
        <translation>Tidak ditemukan dalam dokumen ini</translation>
    </message>
    <message>
        <source>%1 of %2, still searching</source>
        <translation>%1 dari %2, masih mencari</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::HomeView</name>
    <message>
        <source>Also today</source>
        <translation>Juga hari ini</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Sudah lewat</translation>
    </message>
    <message>
        <source>Reading what is on this computer …</source>
        <translation>Membaca isi komputer ini …</translation>
    </message>
    <message>
        <source>Waiting for the secretary</source>
        <translation>Menunggu sekretaris</translation>
    </message>
    <message>
        <source>Your request to join is on its way. Once the secretary has approved it, your meetings appear here at the next synchronisation.</source>
        <translation>Permintaan Anda untuk bergabung sedang dikirim. Setelah disetujui sekretaris, rapat Anda tampil di sini pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Belum ada rapat</translation>
    </message>
    <message>
        <source>They appear once you are connected to the store of your council, board or committee.</source>
        <translation>Rapat tampil di sini setelah Anda terhubung dengan penyimpanan dewan, pengurus, atau komite Anda.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Hubungkan ke penyimpanan…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::IdentityForm</name>
    <message>
        <source>How will you sign off?</source>
        <translation>Dengan apa Anda akan mengesahkan?</translation>
    </message>
    <message>
        <source>I decide that later</source>
        <translation>Saya putuskan nanti</translation>
    </message>
    <message>
        <source>I have a certificate in a file (.p12, .pfx)</source>
        <translation>Saya memiliki sertifikat dalam berkas (.p12, .pfx)</translation>
    </message>
    <message>
        <source>I have no certificate: make one</source>
        <translation>Saya tidak memiliki sertifikat: buat yang baru</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Pilih berkas kunci</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Berkas kunci</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frasa sandi kunci</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulangi frasa sandi</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The space&apos;s own authority, which is kept on this computer too, issues the certificate.</source>
        <translation>Kunci dibuat di komputer ini dan tetap di sini. Otoritas milik ruang itu sendiri, yang juga disimpan di komputer ini, menerbitkan sertifikatnya.</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here. The secretary&apos;s Plenum issues the certificate when you are let in.</source>
        <translation>Kunci dibuat di komputer ini dan tetap di sini. Plenum sekretaris menerbitkan sertifikatnya saat Anda diterima.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Berkas kunci (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::InviteDialog</name>
    <message>
        <source>Make the code</source>
        <translation>Buat kode</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Simpan gambar…</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Undang seseorang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>As it is to stand beside sign-offs.</source>
        <translation>Sebagaimana akan tercantum di samping pengesahan.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Whoever has the code can ask to join, once. Hand it over on a way you both trust, and then approve the request here.</source>
        <translation>Siapa pun yang memegang kode ini dapat meminta untuk bergabung, satu kali. Serahkan melalui saluran yang Anda berdua percayai, lalu setujui permintaannya di sini.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Kode undangan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Another device for %1</source>
        <translation>Perangkat lain untuk %1</translation>
    </message>
    <message>
        <source>Whom do you invite?</source>
        <translation>Siapa yang Anda undang?</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::KeptDialog</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>Yang disimpan di komputer ini</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockController</name>
    <message>
        <source>Lock Plenum</source>
        <translation>Kunci Plenum</translation>
    </message>
    <message>
        <source>Cover Plenum</source>
        <translation>Tutupi Plenum</translation>
    </message>
</context>
<context>
    <name>plenum::ui::LockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Plenum is locked</source>
        <translation>Plenum terkunci</translation>
    </message>
    <message>
        <source>Plenum is covered</source>
        <translation>Plenum tertutup</translation>
    </message>
    <message>
        <source>Enter the passphrase of your profile to go on where you were. Synchronising goes on meanwhile.</source>
        <translation>Masukkan frasa sandi profil Anda untuk melanjutkan dari tempat semula. Sinkronisasi tetap berjalan.</translation>
    </message>
    <message>
        <source>This profile has no passphrase, so anybody at this computer can uncover it. Synchronising goes on meanwhile.</source>
        <translation>Profil ini tidak memiliki frasa sandi, jadi siapa pun di komputer ini dapat membukanya. Sinkronisasi tetap berjalan.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile.</source>
        <translation>Itu bukan frasa sandi profil ini.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check it and try again.</source>
        <translation>Tidak ada yang diubah. Periksa, lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passphrases. The next try is possible in %Ln second(s).</source>
        <translation>
            <numerusform>Terlalu banyak frasa sandi yang salah. Anda dapat mencoba lagi dalam %Ln detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::MainWindow</name>
    <message>
        <source>All commands</source>
        <translation>Semua perintah</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Tinggalkan rapat</translation>
    </message>
    <message>
        <source>Fetching papers: %1 of %2</source>
        <translation>Mengambil dokumen: %1 dari %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>Agenda versi %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>Agenda versi %1, ditandatangani oleh %2</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Hubungkan ke penyimpanan…</translation>
    </message>
    <message>
        <source>%1 · open space</source>
        <translation>%1 · ruang terbuka</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkColor</name>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Merah</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarkPopover</name>
    <message>
        <source>Highlight</source>
        <translation>Sorotan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Coretan tinta</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Pribadi</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Dibagikan</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Tulis komentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Only you see it; it never leaves this computer</source>
        <translation>Hanya Anda yang melihatnya; tidak pernah meninggalkan komputer ini</translation>
    </message>
    <message>
        <source>Everybody who can read the paper sees it, with your name</source>
        <translation>Semua yang dapat membaca dokumen ini melihatnya, beserta nama Anda</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Hapus tanda ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>orang lain</translation>
    </message>
    <message>
        <source>Shared with everybody who can read the paper.</source>
        <translation>Dibagikan kepada semua yang dapat membaca dokumen ini.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message>
        <source>Saved here. Only you see it.</source>
        <translation>Tersimpan di sini. Hanya Anda yang melihatnya.</translation>
    </message>
    <message>
        <source>Saved here. The others see it after the next contact with the store.</source>
        <translation>Tersimpan di sini. Peserta lain melihatnya setelah terhubung dengan penyimpanan.</translation>
    </message>
    <message>
        <source>Saved here. The others see it when synchronising goes on.</source>
        <translation>Tersimpan di sini. Peserta lain melihatnya saat sinkronisasi dilanjutkan.</translation>
    </message>
    <message>
        <source>Saved here. The others see it once a secretary has let this computer in.</source>
        <translation>Tersimpan di sini. Peserta lain melihatnya setelah sekretaris menerima komputer ini.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksModel</name>
    <message>
        <source>Highlighted area</source>
        <translation>Bidang yang disorot</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Catatan kosong</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Coretan tinta</translation>
    </message>
    <message>
        <source>p. %1 · Shared by somebody else</source>
        <translation>hlm. %1 · Dibagikan oleh orang lain</translation>
    </message>
    <message>
        <source>p. %1 · Shared by %2</source>
        <translation>hlm. %1 · Dibagikan oleh %2</translation>
    </message>
    <message>
        <source>p. %1 · Shared by you</source>
        <translation>hlm. %1 · Dibagikan oleh Anda</translation>
    </message>
    <message>
        <source>p. %1 · Private</source>
        <translation>hlm. %1 · Pribadi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MarksPanel</name>
    <message>
        <source>No marks on this paper yet.</source>
        <translation>Belum ada tanda pada dokumen ini.</translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, N for a note, I to draw. Marks are private until you share them.</source>
        <translation>Pilih kata-kata lalu tekan H untuk menyorotnya, N untuk catatan, I untuk coretan tinta. Tanda bersifat pribadi sampai Anda membagikannya.</translation>
    </message>
    <message>
        <source>Marks on this paper</source>
        <translation>Tanda pada dokumen ini</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingSyncRow</name>
    <message>
        <source>Fetch all meetings</source>
        <translation>Ambil semua rapat</translation>
    </message>
    <message>
        <source>Only this meeting</source>
        <translation>Hanya rapat ini</translation>
    </message>
    <message>
        <source>Fetch only %1</source>
        <translation>Ambil hanya %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingTiles</name>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingView</name>
    <message>
        <source>Show agenda</source>
        <translation>Tampilkan agenda</translation>
    </message>
    <message>
        <source>Show marks and sign-off</source>
        <translation>Tampilkan tanda dan pengesahan</translation>
    </message>
    <message>
        <source>Read full screen</source>
        <translation>Baca layar penuh</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Ke panel berikutnya</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Tampilkan tanda</translation>
    </message>
    <message>
        <source>Sign off this item</source>
        <translation>Sahkan mata acara ini</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Pengesahan</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsModel</name>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message numerus="yes">
        <source>%n to sign off</source>
        <translation>
            <numerusform>%n perlu disahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Akan datang</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Sudah lewat</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MeetingsView</name>
    <message>
        <source>No meetings yet</source>
        <translation>Belum ada rapat</translation>
    </message>
    <message>
        <source>A meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>Rapat tampil di sini setelah sekretaris menerbitkan agendanya dan Anda menyinkronkan.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n perangkat</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate ended %1</source>
        <translation>Sertifikat berakhir pada %1</translation>
    </message>
    <message>
        <source>Certificate until %1</source>
        <translation>Sertifikat berlaku sampai %1</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Tidak ada sertifikat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Sekretaris utama</translation>
    </message>
    <message>
        <source>May lead</source>
        <translation>Dapat menjadi sekretaris utama</translation>
    </message>
    <message>
        <source>No longer members</source>
        <translation>Bukan anggota lagi</translation>
    </message>
</context>
<context>
    <name>plenum::ui::MembersView</name>
    <message>
        <source>The list of members is not here yet</source>
        <translation>Daftar anggota belum ada di sini</translation>
    </message>
    <message>
        <source>It appears once you have synchronised with the store.</source>
        <translation>Daftar tampil setelah Anda menyinkronkan dengan penyimpanan.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Menunggu diterima</translation>
    </message>
    <message>
        <source>Invite someone…</source>
        <translation>Undang seseorang…</translation>
    </message>
    <message>
        <source>Invite another device…</source>
        <translation>Undang perangkat lain…</translation>
    </message>
    <message>
        <source>Hand over the lead…</source>
        <translation>Serahkan tugas sekretaris utama…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Keluarkan…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Keluarkan %1?</translation>
    </message>
    <message>
        <source>What they have on their computers they keep. What they signed and shared until now counts; what they do from now on does not.</source>
        <translation>Yang sudah ada di komputernya tetap ada padanya. Yang telah ia tanda tangani dan bagikan sampai sekarang tetap berlaku; yang ia lakukan mulai sekarang tidak.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Hand over the lead to %1?</source>
        <translation>Serahkan tugas sekretaris utama kepada %1?</translation>
    </message>
    <message>
        <source>From then on only they can publish agendas, invite and remove. Their Plenum takes the lead at its next synchronisation.</source>
        <translation>Sejak saat itu hanya orang ini yang dapat menerbitkan agenda, mengundang, dan mengeluarkan anggota. Plenum miliknya mengambil alih tugas itu pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Choose a person below.</source>
        <translation>Pilih seseorang di bawah ini.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Dipilih: %1</translation>
    </message>
    <message>
        <source>Never: it stays open without the store</source>
        <translation>Tidak pernah: ruang tetap terbuka tanpa penyimpanan</translation>
    </message>
    <message>
        <source>Close this space on computers that did not reach the store for</source>
        <translation>Tutup ruang ini di komputer yang tidak menjangkau penyimpanan selama</translation>
    </message>
    <message>
        <source>Papers, agendas and the marks of others are removed there, and come back when it synchronises. Own work stays. Back up the store: it is the only lasting copy then.</source>
        <translation>Dokumen, agenda, dan tanda orang lain dihapus di sana, dan kembali saat komputer itu menyinkronkan. Pekerjaan sendiri tetap ada. Cadangkan penyimpanan: itulah satu-satunya salinan yang tetap.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NextMeetingCard</name>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Buka agenda</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Rapat berikutnya</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>Meeting now</source>
        <translation>Rapat berlangsung</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n mata acara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation>Tidak ada rapat mendatang</translation>
    </message>
    <message>
        <source>The next meeting appears here once the secretary has published its agenda and you have synchronised.</source>
        <translation>Rapat berikutnya tampil di sini setelah sekretaris menerbitkan agendanya dan Anda menyinkronkan.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 di komputer ini</translation>
    </message>
    <message>
        <source>The rest comes at the next contact with the store.</source>
        <translation>Sisanya tiba saat terhubung lagi dengan penyimpanan.</translation>
    </message>
    <message>
        <source>Checked %1, %2</source>
        <translation>Diperiksa %1, %2</translation>
    </message>
    <message>
        <source>Continue: page %1</source>
        <translation>Lanjutkan: halaman %1</translation>
    </message>
    <message>
        <source>Continue: %1, page %2</source>
        <translation>Lanjutkan: %1, halaman %2</translation>
    </message>
    <message>
        <source>%1 of %2 papers are here.</source>
        <translation>%1 dari %2 dokumen ada di sini.</translation>
    </message>
    <message>
        <source>The rest is on its way.</source>
        <translation>Sisanya dalam perjalanan.</translation>
    </message>
    <message>
        <source>The rest comes when synchronising goes on.</source>
        <translation>Sisanya tiba saat sinkronisasi dilanjutkan.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::NotesSection</name>
    <message>
        <source>Your last notes</source>
        <translation>Catatan terakhir Anda</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page number</comment>
        <translation>hlm. %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>dibagikan</translation>
    </message>
    <message>
        <source>private</source>
        <translation>pribadi</translation>
    </message>
</context>
<context>
    <name>plenum::ui::OutlineModel</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, halaman %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::OwnWorkCard</name>
    <message>
        <source>Your work</source>
        <translation>Pekerjaan Anda</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tampilkan semua (%1)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PageCanvas</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Halaman dokumen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PagePainter</name>
    <message>
        <source>This page could not be drawn. The rest of the paper is not affected. Double-click to try again.</source>
        <translation>Halaman ini tidak dapat ditampilkan. Bagian lain dokumen tidak terpengaruh. Klik dua kali untuk mencoba lagi.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseDialog</name>
    <message>
        <source>Easy to guess. Several words in a row are better.</source>
        <translation>Mudah ditebak. Beberapa kata berurutan lebih baik.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it much harder to guess.</source>
        <translation>Cukup. Satu kata lagi membuatnya jauh lebih sulit ditebak.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Sulit ditebak.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ketik ulang yang sama</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ubah frasa sandi</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Tetapkan frasa sandi</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Tetapkan frasa sandi</translation>
    </message>
    <message>
        <source>It is asked for whenever Plenum starts. Nobody can tell it to you again: make a recovery code as well, and keep that away from this computer.</source>
        <translation>Frasa sandi ini diminta setiap kali Plenum dimulai. Tidak ada yang dapat memberitahukannya lagi kepada Anda: buat juga kode pemulihan, dan simpan jauh dari komputer ini.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frasa sandi saat ini</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>Itu bukan frasa sandi profil ini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Ketik frasa sandi.</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Ini tidak sama.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Hapus frasa sandi?</translation>
    </message>
    <message>
        <source>From then on the keyring of the desktop opens what is kept here or, where there is none, whoever can read the files.</source>
        <translation>Sejak saat itu, ring kunci desktop membuka yang disimpan di sini atau, jika tidak ada, siapa pun yang dapat membaca berkasnya.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Sembunyikan ketikan</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tampilkan ketikan</translation>
    </message>
</context>
<context>
    <name>plenum::ui::PdfWindow</name>
    <message>
        <source>%1 – Plenum</source>
        <translation>%1 – Plenum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProfileController</name>
    <message numerus="yes">
        <source>%1 in %2, with %Ln paper(s).</source>
        <translation>
            <numerusform>%1 di %2, dengan %Ln dokumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Hapus semuanya dari komputer ini?</translation>
    </message>
    <message>
        <source>Papers, marks, sign-offs, keys and settings of Plenum are removed here, and nothing brings back what is not in the store. It needs no network. To come back, this computer has to be invited again.</source>
        <translation>Dokumen, tanda, pengesahan, kunci, dan pengaturan Plenum dihapus di sini, dan yang tidak ada di penyimpanan tidak dapat dikembalikan. Jaringan tidak diperlukan. Untuk kembali, komputer ini harus diundang lagi.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Hapus semuanya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Synchronise first</source>
        <translation>Sinkronkan dahulu</translation>
    </message>
    <message>
        <source>It could not be removed</source>
        <translation>Tidak dapat dihapus</translation>
    </message>
    <message>
        <source>Close Plenum and start it again to go on.</source>
        <translation>Tutup Plenum lalu mulai lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Plenum was removed from this computer</source>
        <translation>Plenum telah dihapus dari komputer ini</translation>
    </message>
    <message>
        <source>Not all could be removed</source>
        <translation>Tidak semuanya dapat dihapus</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::QrCode</name>
    <message>
        <source>Invitation code as a QR code</source>
        <translation>Kode undangan sebagai kode QR</translation>
    </message>
</context>
<context>
    <name>plenum::ui::Rail</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Menyinkronkan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sinkronkan sekarang</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderActions</name>
    <message>
        <source>Outline and pages</source>
        <translation>Daftar isi dan halaman</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ke halaman</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ukuran sebenarnya</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Satu halaman</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Putar ke kanan</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Putar ke kiri</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorotan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Find in this paper</source>
        <translation>Cari dalam dokumen ini</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Hasil berikutnya</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Salin kata</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Pilih seluruh halaman</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderMessage</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Password of the paper</source>
        <translation>Kata sandi dokumen</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>Pilih dokumen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Buka dokumen</translation>
    </message>
    <message>
        <source>No paper is open.</source>
        <translation>Tidak ada dokumen yang terbuka.</translation>
    </message>
    <message>
        <source>Choose a paper in the agenda to read it here, with your marks and those shared with you.</source>
        <translation>Pilih dokumen dalam agenda untuk membacanya di sini, beserta tanda Anda dan tanda yang dibagikan kepada Anda.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Membuka %1 …</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>%1 sedang dalam perjalanan.</translation>
    </message>
    <message>
        <source>It opens here as soon as it has arrived from the store. Nothing needs to be done.</source>
        <translation>Dokumen terbuka di sini begitu tiba dari penyimpanan. Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>That password did not open the paper.</source>
        <translation>Kata sandi itu tidak membuka dokumen.</translation>
    </message>
    <message>
        <source>This paper needs a password.</source>
        <translation>Dokumen ini memerlukan kata sandi.</translation>
    </message>
    <message>
        <source>Whoever made %1 locked it. The password is used here only, to open it, and is not kept.</source>
        <translation>Pembuat %1 menguncinya. Kata sandi hanya digunakan di sini untuk membukanya dan tidak disimpan.</translation>
    </message>
    <message>
        <source>The agenda, the other papers and your marks are not affected.</source>
        <translation>Agenda, dokumen lain, dan tanda Anda tidak terpengaruh.</translation>
    </message>
    <message>
        <source>This paper is not a PDF document.</source>
        <translation>Dokumen ini bukan berkas PDF.</translation>
    </message>
    <message>
        <source>The secretary published %1, but the file holds something else. Ask the secretary to publish it again.</source>
        <translation>Sekretaris menerbitkan %1, tetapi berkasnya berisi hal lain. Mintalah sekretaris menerbitkannya kembali.</translation>
    </message>
    <message>
        <source>This paper is damaged and cannot be shown.</source>
        <translation>Dokumen ini rusak dan tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>The file %1 arrived exactly as it was published, but it cannot be read. Ask the secretary for a sound copy.</source>
        <translation>Berkas %1 tiba persis seperti saat diterbitkan, tetapi tidak dapat dibaca. Mintalah salinan yang baik kepada sekretaris.</translation>
    </message>
    <message>
        <source>This paper is too large to be shown.</source>
        <translation>Dokumen ini terlalu besar untuk ditampilkan.</translation>
    </message>
    <message>
        <source>%1 has more pages or more data than a paper may have.</source>
        <translation>%1 memiliki lebih banyak halaman atau data daripada yang diperbolehkan bagi satu dokumen.</translation>
    </message>
    <message>
        <source>This paper took too long to open.</source>
        <translation>Dokumen ini terlalu lama dibuka.</translation>
    </message>
    <message>
        <source>Opening %1 was stopped so that nothing else has to wait.</source>
        <translation>Pembukaan %1 dihentikan agar yang lain tidak perlu menunggu.</translation>
    </message>
    <message>
        <source>This paper was set aside.</source>
        <translation>Dokumen ini dikesampingkan.</translation>
    </message>
    <message>
        <source>Drawing %1 had to be stopped three times within a minute.</source>
        <translation>Penayangan %1 harus dihentikan tiga kali dalam satu menit.</translation>
    </message>
    <message>
        <source>The part of Plenum that draws papers could not be started.</source>
        <translation>Bagian Plenum yang menayangkan dokumen tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>%1 holds something else, whatever its name says.</source>
        <translation>%1 berisi hal lain, apa pun bunyi namanya.</translation>
    </message>
    <message>
        <source>Ask whoever made %1 for a sound copy.</source>
        <translation>Mintalah salinan yang baik kepada pembuat %1.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderToolbar</name>
    <message>
        <source>%1 %</source>
        <comment>a zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Go to page (%1)</source>
        <translation>Ke halaman (%1)</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>hlm.</translation>
    </message>
    <message>
        <source>%1 · p.</source>
        <translation>%1 · hlm.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Page %1 %2</source>
        <translation>Halaman %1 %2</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Satu halaman</translation>
    </message>
    <message>
        <source>Zoom: %1, shown at %2</source>
        <translation>Perbesaran: %1, ditampilkan pada %2</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ReaderView</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Membuka %1 …</translation>
    </message>
    <message>
        <source>This link leads out of the paper.</source>
        <translation>Tautan ini mengarah ke luar dokumen.</translation>
    </message>
    <message>
        <source>Open outside Plenum</source>
        <translation>Buka di luar Plenum</translation>
    </message>
    <message>
        <source>This paper is confidential.</source>
        <translation>Dokumen ini rahasia.</translation>
    </message>
    <message>
        <source>Its words are not copied. You can mark them and write notes.</source>
        <translation>Kata-katanya tidak disalin. Anda dapat menandainya dan menulis catatan.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RecoveryDialog</name>
    <message>
        <source>Make the code</source>
        <translation>Buat kode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>It opens what is kept here when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>Kode ini membuka yang disimpan di sini saat frasa sandi terlupa atau ring kunci hilang: masukkan sebagai ganti frasa sandi. Kode yang dibuat sebelumnya tidak membuka apa pun lagi.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>It is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Kode ini hanya ditampilkan sekali ini. Catat dan simpan jauh dari komputer ini.</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Sudah saya simpan</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <translation>Itu bukan frasa sandi profil ini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
</context>
<context>
    <name>plenum::ui::RequestsCard</name>
    <message>
        <source>The code is not one of yours. Whoever made it has to answer.</source>
        <translation>Kode ini bukan buatan Anda. Pembuat kode itulah yang harus menjawab.</translation>
    </message>
    <message>
        <source>The code was guessed or copied wrongly. Do not let this device in.</source>
        <translation>Kode ditebak atau salah disalin. Jangan terima perangkat ini.</translation>
    </message>
    <message>
        <source>The code was used before, or the device was. Make a new invitation.</source>
        <translation>Kode atau perangkat ini sudah pernah digunakan. Buat undangan baru.</translation>
    </message>
    <message>
        <source>A further device, or a new certificate, of a member.</source>
        <translation>Perangkat tambahan, atau sertifikat baru, milik seorang anggota.</translation>
    </message>
    <message>
        <source>They call themselves %1.</source>
        <translation>Ia menyebut dirinya %1.</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Sertifikat: %1</translation>
    </message>
    <message>
        <source>Asks for a certificate; approving issues it.</source>
        <translation>Meminta sertifikat; sertifikat terbit begitu disetujui.</translation>
    </message>
    <message>
        <source>Asks for a certificate, which this computer cannot issue.</source>
        <translation>Meminta sertifikat, yang tidak dapat diterbitkan komputer ini.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Menunggu diterima</translation>
    </message>
    <message>
        <source>Unreadable request</source>
        <translation>Permintaan yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Setujui %1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Tolak %1</translation>
    </message>
    <message>
        <source>A new key for a computer that was restored from a backup or copied; the key before it ends.</source>
        <translation>Kunci baru untuk komputer yang dipulihkan dari cadangan atau disalin; kunci sebelumnya berakhir.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsController</name>
    <message>
        <source>The process that reads papers could not be started, so papers cannot be shown. Installing Plenum again may help.</source>
        <translation>Proses yang membaca dokumen tidak dapat dijalankan sehingga dokumen tidak dapat ditampilkan. Memasang ulang Plenum mungkin membantu.</translation>
    </message>
    <message>
        <source>Tried just now: the process that reads papers can open no files, reach no network and start no programs.</source>
        <translation>Baru saja diuji: proses yang membaca dokumen tidak dapat membuka berkas, menjangkau jaringan, atau menjalankan program.</translation>
    </message>
    <message>
        <source>Tried just now: this system does not offer every protection, so the process that reads papers is held back only in part.</source>
        <translation>Baru saja diuji: sistem ini tidak menyediakan semua perlindungan sehingga proses yang membaca dokumen hanya dibatasi sebagian.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ikuti desktop</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Bahasa program</translation>
    </message>
    <message>
        <source>Papers stay in the language they were written in.</source>
        <translation>Dokumen tetap dalam bahasa aslinya.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Of the text around the papers, compared with your desktop. Pages have their own zoom.</source>
        <translation>Untuk teks di sekitar dokumen, dibandingkan dengan desktop Anda. Halaman memiliki perbesaran tersendiri.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru. Tanpa jaminan apa pun.</translation>
    </message>
    <message>
        <source>Papers are opened in a sandbox</source>
        <translation>Dokumen dibuka dalam lingkungan terisolasi</translation>
    </message>
    <message>
        <source>The sandbox is incomplete on this computer</source>
        <translation>Isolasi di komputer ini tidak lengkap</translation>
    </message>
    <message>
        <source>Plenum %1</source>
        <translation>Plenum %1</translation>
    </message>
    <message>
        <source>Kept on this computer in %1</source>
        <translation>Disimpan di komputer ini di %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Hubungkan ke penyimpanan…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Your meetings are kept in %1</source>
        <translation>Rapat Anda disimpan di %1</translation>
    </message>
    <message>
        <source>Only by hand (Ctrl+L)</source>
        <translation>Hanya secara manual (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Setelah %Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>By itself, when nobody uses Plenum</source>
        <translation>Otomatis, saat tidak ada yang memakai Plenum</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Kunci sekarang</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Tutupi sekarang</translation>
    </message>
    <message>
        <source>Nothing of your meetings is shown until the passphrase of this profile is entered. Where a time is chosen, Plenum also locks when the desktop locks or the computer sleeps. Synchronising goes on.</source>
        <translation>Tidak ada yang ditampilkan dari rapat Anda sampai frasa sandi profil ini dimasukkan. Jika waktu dipilih, Plenum juga terkunci saat desktop terkunci atau komputer tidur. Sinkronisasi tetap berjalan.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: Plenum can be covered, so that nobody reads along, but anybody at this computer can uncover it. Where a time is chosen, it is also covered when the desktop locks or the computer sleeps.</source>
        <translation>Profil ini tidak memiliki frasa sandi: Plenum dapat ditutupi agar tidak ada yang ikut membaca, tetapi siapa pun di komputer ini dapat menampilkannya. Jika waktu dipilih, Plenum juga ditutupi saat desktop terkunci atau komputer tidur.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Perlindungan</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Disimpan di komputer ini</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Kode pemulihan…</translation>
    </message>
    <message>
        <source>What is kept on this computer…</source>
        <translation>Yang disimpan di komputer ini…</translation>
    </message>
    <message>
        <source>Remove everything from this computer…</source>
        <translation>Hapus semuanya dari komputer ini…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ubah frasa sandi…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Tetapkan frasa sandi…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SidePanelView</name>
    <message>
        <source>This paper has no outline. Its pages are listed under Pages.</source>
        <translation>Dokumen ini tidak memiliki daftar isi. Halamannya tercantum pada Halaman.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Outline of the paper</source>
        <translation>Daftar isi dokumen</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Halaman dokumen</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Many servers, Nextcloud for one, want an app password; it is made in the settings of your account there. Plenum keeps it on this computer, in the keyring if there is one.</source>
        <translation>Banyak server, misalnya Nextcloud, meminta kata sandi aplikasi; kata sandi itu dibuat dalam pengaturan akun Anda di sana. Plenum menyimpannya di komputer ini, dalam ring kunci jika ada.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffForm</name>
    <message>
        <source>You are about to sign</source>
        <translation>Yang akan Anda tanda tangani</translation>
    </message>
    <message>
        <source>Comment, visible to everybody and part of what you sign</source>
        <translation>Komentar, terlihat oleh semua dan menjadi bagian dari yang Anda tanda tangani</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tanda tangani</translation>
    </message>
    <message>
        <source>Show the papers’ hashes</source>
        <translation>Tampilkan nilai hash dokumen</translation>
    </message>
    <message>
        <source>The exact text that is signed</source>
        <translation>Teks persis yang ditandatangani</translation>
    </message>
    <message>
        <source>Show the exact text that is signed</source>
        <translation>Tampilkan teks persis yang ditandatangani</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frasa sandi kunci</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Ditandatangani dengan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agenda version %1 of %2</source>
        <translation>Agenda versi %1, %2</translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation>%1, diterbitkan oleh %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>No papers: you sign the item as the agenda states it</source>
        <translation>Tanpa dokumen: Anda menandatangani mata acara sebagaimana tercantum dalam agenda</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key file…</source>
        <translation>Pilih berkas kunci…</translation>
    </message>
    <message>
        <source>Signed with: %1</source>
        <translation>Ditandatangani dengan: %1</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Menandatangani…</translation>
    </message>
    <message>
        <source>You can sign off as soon as the secretary has approved this device and your role allows it.</source>
        <translation>Anda dapat mengesahkan begitu sekretaris menyetujui perangkat ini dan peran Anda mengizinkannya.</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>Pilih keputusan terlebih dahulu.</translation>
    </message>
    <message>
        <source>Choose the file with your certificate and key (.p12 or .pfx).</source>
        <translation>Pilih berkas berisi sertifikat dan kunci Anda (.p12 atau .pfx).</translation>
    </message>
    <message>
        <source>Works offline; it is sent at the next contact.</source>
        <translation>Dapat dilakukan luring; dikirim saat terhubung berikutnya.</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Pilih berkas kunci</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx);;All files (*)</source>
        <translation>Kunci (*.p12 *.pfx);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Works offline; it is sent when synchronising goes on.</source>
        <translation>Dapat dilakukan luring; dikirim saat sinkronisasi dilanjutkan.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffList</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Anda)</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Di penyimpanan</translation>
    </message>
    <message>
        <source>Saved here, sent at the next contact</source>
        <translation>Tersimpan di sini, dikirim saat terhubung berikutnya</translation>
    </message>
    <message>
        <source>Replaced by a later sign-off</source>
        <translation>Diganti oleh pengesahan yang lebih baru</translation>
    </message>
    <message>
        <source>To an earlier version of the agenda (%1)</source>
        <translation>Untuk versi agenda sebelumnya (%1)</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>Berasal dari perangkat yang bukan milik orang ini.</translation>
    </message>
    <message>
        <source>Who has signed off</source>
        <translation>Yang telah mengesahkan</translation>
    </message>
    <message>
        <source>Saved here, sent when synchronising goes on</source>
        <translation>Tersimpan di sini, dikirim saat sinkronisasi dilanjutkan</translation>
    </message>
    <message>
        <source>Saved here, sent once a secretary has let this computer in</source>
        <translation>Tersimpan di sini, dikirim setelah sekretaris menerima komputer ini</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SignOffPanel</name>
    <message>
        <source>No agenda item is chosen</source>
        <translation>Belum ada mata acara yang dipilih</translation>
    </message>
    <message>
        <source>Choose an item of the agenda to read what would be signed and who has signed it off.</source>
        <translation>Pilih mata acara dalam agenda untuk membaca apa yang akan ditandatangani dan siapa yang telah mengesahkannya.</translation>
    </message>
    <message>
        <source>You signed off: %1</source>
        <translation>Pengesahan Anda: %1</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>Di penyimpanan</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Tersimpan di sini</translation>
    </message>
    <message>
        <source>Every member’s Plenum can now check it. If you change your mind, a new sign-off replaces this one.</source>
        <translation>Plenum setiap anggota kini dapat memeriksanya. Jika Anda berubah pikiran, pengesahan baru menggantikan yang ini.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store at the next contact; you need not do anything.</source>
        <translation>Tersimpan aman di komputer ini dan dikirim ke penyimpanan saat terhubung berikutnya; Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>Sign off anew</source>
        <translation>Sahkan ulang</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store when synchronising goes on.</source>
        <translation>Tersimpan aman di komputer ini dan dikirim ke penyimpanan saat sinkronisasi dilanjutkan.</translation>
    </message>
    <message>
        <source>It is safe on this computer and goes to the store once a secretary has let this computer in; you need not do anything.</source>
        <translation>Tersimpan aman di komputer ini dan dikirim ke penyimpanan setelah sekretaris menerima komputer ini; Anda tidak perlu melakukan apa pun.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncBanner</name>
    <message>
        <source>As far as can be told, everything was recovered.</source>
        <translation>Sejauh yang dapat dipastikan, semuanya telah dipulihkan.</translation>
    </message>
    <message>
        <source>Some marks or notes may be missing. The damaged file is kept in %1.</source>
        <translation>Sebagian tanda atau catatan mungkin hilang. Berkas yang rusak disimpan di %1.</translation>
    </message>
    <message>
        <source>The file with your own work was damaged and has been repaired</source>
        <translation>Berkas pekerjaan Anda rusak dan telah diperbaiki</translation>
    </message>
    <message>
        <source>The local copies were damaged and are fetched again</source>
        <translation>Salinan di komputer ini rusak dan sedang diambil kembali</translation>
    </message>
    <message>
        <source>Your own marks, notes and sign-offs are kept elsewhere and are complete.</source>
        <translation>Tanda, catatan, dan pengesahan Anda disimpan di tempat lain dan lengkap.</translation>
    </message>
    <message>
        <source>You are no longer a member</source>
        <translation>Anda bukan anggota lagi</translation>
    </message>
    <message>
        <source>What you have stays readable. What you write from now on does not count. If that is a mistake, ask the secretary.</source>
        <translation>Yang sudah ada pada Anda tetap dapat dibaca. Yang Anda tulis mulai sekarang tidak berlaku. Jika ini keliru, tanyakan kepada sekretaris.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>After that its papers and agendas are removed from this computer until it reaches the store again. Your own marks and sign-offs stay.</source>
        <translation>Setelah itu dokumen dan agendanya dihapus dari komputer ini sampai penyimpanan terjangkau lagi. Tanda dan pengesahan Anda sendiri tetap ada.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Sinkronkan</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncController</name>
    <message>
        <source>Get a new key for this computer?</source>
        <translation>Ambil kunci baru untuk komputer ini?</translation>
    </message>
    <message>
        <source>Get a new key</source>
        <translation>Ambil kunci baru</translation>
    </message>
    <message>
        <source>The computer gets a key of its own. Your marks, sign-offs and papers stay, and what was not sent yet goes out under the new key.</source>
        <translation>Komputer mendapat kunci tersendiri. Tanda, pengesahan, dan dokumen Anda tetap ada; yang belum terkirim dikirim dengan kunci baru.</translation>
    </message>
    <message>
        <source>The secretary then has to let the computer in; until that is done you can read and mark. The key it had before ends then, so that any other copy of this computer can send nothing more.</source>
        <translation>Sekretaris lalu harus menerima komputer ini; sampai saat itu Anda dapat membaca dan menandai. Kunci sebelumnya kemudian berakhir, sehingga salinan lain komputer ini tidak dapat mengirim apa pun lagi.</translation>
    </message>
    <message>
        <source>This computer goes on leading without waiting for anybody. The key it had before ends, so that any other copy of this computer can send nothing more.</source>
        <translation>Komputer ini terus memimpin tanpa menunggu siapa pun. Kunci sebelumnya berakhir sehingga salinan lain dari komputer ini tidak dapat mengirim apa pun lagi.</translation>
    </message>
</context>
<context>
    <name>plenum::ui::SyncView</name>
    <message>
        <source>Synchronise</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Fetch all meetings</source>
        <translation>Ambil semua rapat</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Nothing yet. Marks you share and your sign-offs are listed here, with how far they have got.</source>
        <translation>Belum ada. Tanda yang Anda bagikan dan pengesahan Anda tercantum di sini, beserta sejauh mana sudah sampai.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Pekerjaan Anda</translation>
    </message>
    <message>
        <source>Change how it is reached…</source>
        <translation>Ubah cara mengaksesnya…</translation>
    </message>
    <message>
        <source>Only papers of one meeting are fetched, as you chose.</source>
        <translation>Hanya dokumen satu rapat yang diambil, sesuai pilihan Anda.</translation>
    </message>
    <message>
        <source>This network may cost: only papers of the next meeting are fetched, up to 50 MB. Your own work is sent in any case.</source>
        <translation>Jaringan ini mungkin berbayar: hanya dokumen rapat berikutnya yang diambil, hingga 50 MB. Pekerjaan Anda sendiri tetap dikirim.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>The store is %1</source>
        <translation>Penyimpanan: %1</translation>
    </message>
    <message>
        <source>None yet. They appear once the secretary has published an agenda and you have synchronised.</source>
        <translation>Belum ada. Rapat tampil di sini setelah sekretaris menerbitkan agenda dan Anda menyinkronkan.</translation>
    </message>
    <message>
        <source>Connect to a store…</source>
        <translation>Hubungkan ke penyimpanan…</translation>
    </message>
</context>
<context>
    <name>plenum::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
    </message>
    <message numerus="yes">
        <source>Page %1, %n mark(s)</source>
        <translation>
            <numerusform>Halaman %1, %n tanda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TodoView</name>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Tidak ada yang menunggu Anda</translation>
    </message>
    <message>
        <source>When a meeting wants your sign-off on an item, it is listed here until you have given it.</source>
        <translation>Jika suatu rapat memerlukan pengesahan Anda atas mata acara, mata acara itu tercantum di sini sampai Anda mengesahkannya.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tugas</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-offs are wanted from you.</source>
        <translation>
            <numerusform>%n pengesahan Anda diperlukan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plenum::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
</context>
<context>
    <name>plenum::ui::UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Unlock your profile</source>
        <translation>Buka kunci profil Anda</translation>
    </message>
    <message>
        <source>The keys on this computer are protected by a passphrase.</source>
        <translation>Kunci di komputer ini dilindungi frasa sandi.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Your profile could not be opened</source>
        <translation>Profil Anda tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation>Menunggu Anda</translation>
    </message>
    <message>
        <source>Sign off: %1</source>
        <translation>Sahkan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 have signed</source>
        <translation>%1 dari %2 telah mengesahkan</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Tinjau dan tanda tangani</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WaitingSection</name>
    <message>
        <source>Nothing. When your sign-off is wanted, it is listed here.</source>
        <translation>Tidak ada. Jika pengesahan Anda diperlukan, akan tercantum di sini.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Menunggu Anda</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tampilkan semua (%1)</translation>
    </message>
</context>
<context>
    <name>plenum::ui::WipedView</name>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Removing everything from this computer…</source>
        <translation>Menghapus semuanya dari komputer ini…</translation>
    </message>
</context>
<context>
    <name>plenumctl</name>
    <message>
        <source>Passphrase of this profile:</source>
        <translation>Frasa sandi profil ini:</translation>
    </message>
    <message>
        <source>Passphrase of the key:</source>
        <translation>Frasa sandi kunci:</translation>
    </message>
    <message>
        <source>started, process of its own</source>
        <translation>berjalan, dalam proses tersendiri</translation>
    </message>
    <message>
        <source>this kernel has none: seccomp only</source>
        <translation>kernel ini tidak memilikinya: hanya seccomp</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <translation>ditolak: %1</translation>
    </message>
    <message>
        <source>the worker could do this</source>
        <translation>proses pembantu dapat melakukannya</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>MASALAH</translation>
    </message>
    <message>
        <source>Usage: plenumctl [--profile DIR] [--json] [--quiet] COMMAND …</source>
        <translation>Pemakaian: plenumctl [--profile FOLDER] [--json] [--quiet] PERINTAH …</translation>
    </message>
    <message>
        <source>plenumctl(1) describes each of them.</source>
        <translation>plenumctl(1) menjelaskan masing-masing.</translation>
    </message>
    <message>
        <source>Agenda version %1 says this already; nothing new was published.</source>
        <translation>Agenda versi %1 sudah menyatakan hal ini; tidak ada yang baru diterbitkan.</translation>
    </message>
    <message>
        <source>Published: agenda version %1 with %2 papers, %3. Meeting %4</source>
        <translation>Diterbitkan: agenda versi %1 dengan %2 dokumen, %3. Rapat %4</translation>
    </message>
    <message>
        <source>No meetings here yet.</source>
        <translation>Belum ada rapat di sini.</translation>
    </message>
    <message>
        <source>Agenda version %1</source>
        <translation>Agenda versi %1</translation>
    </message>
    <message>
        <source>Agenda version %1, signed by %2</source>
        <translation>Agenda versi %1, ditandatangani oleh %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Tidak ada perubahan.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ada di sini</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>belum ada di sini</translation>
    </message>
    <message>
        <source>No papers here yet.</source>
        <translation>Belum ada dokumen di sini.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ditulis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Judul: %1</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Ada kata yang kurang.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>“%1” tidak sesuai di sini.</translation>
    </message>
    <message>
        <source>Usage: plenumctl %1</source>
        <translation>Pemakaian: plenumctl %1</translation>
    </message>
    <message>
        <source>A sign-off that cannot be read</source>
        <translation>Pengesahan yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>It came from a device that is not this person’s.</source>
        <translation>Berasal dari perangkat yang bukan milik orang ini.</translation>
    </message>
    <message>
        <source>It is about an earlier version of the agenda.</source>
        <translation>Ini menyangkut versi agenda sebelumnya.</translation>
    </message>
    <message>
        <source>Signed and saved here; it goes to the store at the next sync.</source>
        <translation>Ditandatangani dan tersimpan di sini; dikirim ke penyimpanan pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>Signed, and in the store.</source>
        <translation>Ditandatangani, dan sudah di penyimpanan.</translation>
    </message>
    <message>
        <source>No sign-offs here yet.</source>
        <translation>Belum ada pengesahan di sini.</translation>
    </message>
    <message>
        <source>The space “%1” stands in %2. You are its lead secretary.</source>
        <translation>Ruang “%1” berada di %2. Anda adalah sekretaris utamanya.</translation>
    </message>
    <message>
        <source>Hand this code to %1 over a channel you both trust. It works once.</source>
        <translation>Serahkan kode ini kepada %1 melalui saluran yang Anda berdua percayai. Kode berlaku satu kali.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Reading works from the next sync on; the secretary still has to approve you before you can share marks or sign off.</source>
        <translation>Anda telah meminta untuk bergabung dengan “%1”. Anda dapat membaca mulai sinkronisasi berikutnya; sekretaris masih harus menyetujui Anda sebelum Anda dapat membagikan tanda atau mengesahkan.</translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>Disetujui: %1, %2</translation>
    </message>
    <message>
        <source>Not approved: device %1 (%2)</source>
        <translation>Tidak disetujui: perangkat %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>The list of members is not here yet: sync first.</source>
        <translation>Daftar anggota belum ada di sini: sinkronkan dahulu.</translation>
    </message>
    <message>
        <source>%1 of %2 papers, %3 of %4</source>
        <translation>%1 dari %2 dokumen, %3 dari %4</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, a length of time</comment>
        <translation>%1, %2 lagi</translation>
    </message>
    <message>
        <source>%1: ready offline, %2 of %3 papers</source>
        <translation>%1: siap luring, %2 dari %3 dokumen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers here</source>
        <translation>%1: %2 dari %3 dokumen ada di sini</translation>
    </message>
    <message>
        <source>This computer needs %1 more room for all papers.</source>
        <translation>Komputer ini perlu %1 ruang lagi untuk semua dokumen.</translation>
    </message>
    <message>
        <source>The newest state of the store is from %1; there may be newer ones it does not show.</source>
        <translation>Keadaan terbaru penyimpanan berasal dari %1; mungkin ada yang lebih baru yang tidak ditampilkannya.</translation>
    </message>
    <message>
        <source>Up to date. Nothing has been published yet.</source>
        <translation>Mutakhir. Belum ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>Agenda version %1 is made and kept here; it goes to the store at the next sync.</source>
        <translation>Agenda versi %1 telah dibuat dan disimpan di sini; agenda dikirim ke penyimpanan pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Rincian: %1</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it. Put it into a file and name that with %1.</source>
        <translation>Frasa sandi diperlukan, tetapi tidak ada terminal untuk menanyakannya. Simpan dalam sebuah berkas dan sebutkan berkas itu dengan %1.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Dokumen tidak memiliki halaman %1.</translation>
    </message>
    <message>
        <source>This profile belongs to no space in %1. Check the store, or join the space first.</source>
        <translation>Profil ini bukan anggota ruang mana pun di %1. Periksa penyimpanannya, atau bergabunglah dengan ruang itu lebih dahulu.</translation>
    </message>
    <message>
        <source>This profile belongs to no space yet. Ask the secretary for an invite code and use it with “plenumctl space join”.</source>
        <translation>Profil ini belum menjadi anggota ruang mana pun. Mintalah kode undangan kepada sekretaris dan gunakan dengan “plenumctl space join”.</translation>
    </message>
    <message>
        <source>This profile belongs to several spaces. Name the store of one with --store.</source>
        <translation>Profil ini menjadi anggota beberapa ruang. Sebutkan penyimpanan salah satunya dengan --store.</translation>
    </message>
    <message>
        <source>This is not a whole invite code. Copy all of it again, or ask the secretary for another.</source>
        <translation>Ini bukan kode undangan yang utuh. Salin lagi seluruhnya, atau minta kode lain kepada sekretaris.</translation>
    </message>
    <message>
        <source>This invite code was made by a newer Plenum than yours. Update Plenum on this computer.</source>
        <translation>Kode undangan ini dibuat dengan Plenum yang lebih baru daripada milik Anda. Perbarui Plenum di komputer ini.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” belum ada.</translation>
    </message>
    <message>
        <source>A space is kept in %1 already, and nothing was changed. Choose an empty folder, or join that space with an invite code.</source>
        <translation>Di %1 sudah ada sebuah ruang, dan tidak ada yang diubah. Pilih folder kosong, atau bergabunglah dengan ruang itu memakai kode undangan.</translation>
    </message>
    <message>
        <source>A password does not belong into an address: others on this computer can read it there. Put it into a file and name that with --password-file.</source>
        <translation>Kata sandi tidak boleh ditulis dalam alamat: orang lain di komputer ini dapat membacanya. Simpan dalam sebuah berkas dan sebutkan berkas itu dengan --password-file.</translation>
    </message>
    <message>
        <source>A space can be kept in %1.</source>
        <translation>Ruang dapat disimpan di %1.</translation>
    </message>
    <message>
        <source>No space can be kept in %1.</source>
        <translation>Ruang tidak dapat disimpan di %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>%1 asked for a certificate. This profile does not hold the organization&apos;s certificate authority, so none was issued.</source>
        <translation>%1 meminta sertifikat. Profil ini tidak memegang otoritas sertifikat organisasi, sehingga tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>sekretaris utama</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>pemilik</translation>
    </message>
    <message>
        <source>no longer a member</source>
        <translation>bukan anggota lagi</translation>
    </message>
    <message>
        <source>%1 is removed. What they had on their computer they keep; what they do from now on does not count.</source>
        <translation>%1 telah dikeluarkan. Yang sudah ada di komputernya tetap ada padanya; yang ia lakukan mulai sekarang tidak berlaku.</translation>
    </message>
    <message>
        <source>The certificate authority is in %1. Whoever has it and its passphrase can issue certificates in the organization&apos;s name.</source>
        <translation>Otoritas sertifikat ada di %1. Siapa pun yang memiliki berkas itu beserta frasa sandinya dapat menerbitkan sertifikat atas nama organisasi.</translation>
    </message>
    <message>
        <source>This profile can issue certificates now.</source>
        <translation>Profil ini kini dapat menerbitkan sertifikat.</translation>
    </message>
    <message>
        <source>New owner: %1</source>
        <translation>Pemilik baru: %1</translation>
    </message>
    <message>
        <source>No owner any more: %1</source>
        <translation>Bukan pemilik lagi: %1</translation>
    </message>
    <message>
        <source>New secretary: %1</source>
        <translation>Sekretaris baru: %1</translation>
    </message>
    <message>
        <source>No secretary any more: %1</source>
        <translation>Bukan sekretaris lagi: %1</translation>
    </message>
    <message>
        <source>Owners who have to sign: %1</source>
        <translation>Jumlah pemilik yang harus menandatangani: %1</translation>
    </message>
    <message>
        <source>Leads from now on: %1</source>
        <translation>Sekretaris utama mulai sekarang: %1</translation>
    </message>
    <message>
        <source>This is in force now.</source>
        <translation>Perubahan ini sudah berlaku.</translation>
    </message>
    <message>
        <source>Owners who still have to sign: %1. Hand them %2; they sign it with “plenumctl space cosign”.</source>
        <translation>Jumlah pemilik yang masih harus menandatangani: %1. Serahkan %2 kepada mereka; mereka menandatanganinya dengan “plenumctl space cosign”.</translation>
    </message>
    <message>
        <source>It is complete. Hand %1 to whoever leads, or is to lead where the lead is lost; “plenumctl space cosign” publishes it there.</source>
        <translation>Sudah lengkap. Serahkan %1 kepada sekretaris utama, atau kepada calon penggantinya jika sekretaris utama tidak ada lagi; di sana “plenumctl space cosign” menerbitkannya.</translation>
    </message>
    <message>
        <source>Approved: %1 goes on with a new device key. The key before it ends; what was written under it counts. Rights of a secretary or owner have to be given to the new one again.</source>
        <translation>Disetujui: %1 melanjutkan dengan kunci perangkat baru. Kunci sebelumnya berakhir; yang ditulis dengan kunci itu tetap berlaku. Hak sebagai sekretaris atau pemilik harus diberikan lagi kepada kunci yang baru.</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … dan %1 lagi</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>older than what is here</source>
        <translation>lebih lama daripada yang ada di sini</translation>
    </message>
    <message>
        <source>contradicts what is here</source>
        <translation>bertentangan dengan yang ada di sini</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>dipulihkan</translation>
    </message>
    <message>
        <source>left as it is: two were published here, and both are kept</source>
        <translation>dibiarkan seperti semula: di sini diterbitkan dua, dan keduanya disimpan</translation>
    </message>
    <message>
        <source>can be put back from here</source>
        <translation>dapat dipulihkan dari sini</translation>
    </message>
    <message>
        <source>not put back</source>
        <translation>tidak dipulihkan</translation>
    </message>
    <message>
        <source>not on this computer: somebody else&apos;s may have it</source>
        <translation>tidak ada di komputer ini: mungkin ada di komputer orang lain</translation>
    </message>
    <message>
        <source>only the lead secretary&apos;s computer can put it back</source>
        <translation>hanya komputer sekretaris utama yang dapat memulihkannya</translation>
    </message>
    <message>
        <source>The store is newer than what is here, and nothing was changed. Run “plenumctl sync” first.</source>
        <translation>Penyimpanan lebih baru daripada yang ada di sini, dan tidak ada yang diubah. Jalankan “plenumctl sync” lebih dahulu.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at: the store has all that this computer holds.</source>
        <translation>%1 objek dan dokumen telah diperiksa: semua yang ada di komputer ini ada di penyimpanan.</translation>
    </message>
    <message>
        <source>%1 objects and papers were looked at; %2 are missing or wrong in the store, %3 were put back. What is in this computer&apos;s copy is safe.</source>
        <translation>%1 objek dan dokumen telah diperiksa; %2 tidak ada atau salah di penyimpanan, %3 dipulihkan. Yang ada dalam salinan komputer ini aman.</translation>
    </message>
    <message>
        <source>Nothing in the store says that this computer was restored from a backup or copied, and nothing was changed. If you know it was, run “plenumctl space renew --force”.</source>
        <translation>Tidak ada petunjuk di penyimpanan bahwa komputer ini dipulihkan dari cadangan atau disalin, dan tidak ada yang diubah. Jika Anda tahu memang demikian, jalankan “plenumctl space renew --force”.</translation>
    </message>
    <message>
        <source>This computer leads a space that it does not own alone, so its key cannot be renewed from here; nothing was changed. Let an owner take the lead over with “plenumctl space take-over”, or hand it over with “plenumctl space lead”, then renew.</source>
        <translation>Komputer ini menjalankan tugas sekretaris utama untuk suatu ruang, tetapi bukan satu-satunya pemilik ruang itu, sehingga kuncinya tidak dapat diperbarui dari sini; tidak ada yang diubah. Mintalah seorang pemilik mengambil alih tugas itu dengan “plenumctl space take-over”, atau serahkan tugas itu dengan “plenumctl space lead”, lalu perbarui kuncinya.</translation>
    </message>
    <message>
        <source>This computer has a new key. Your marks, sign-offs and papers are all still here.</source>
        <translation>Komputer ini memiliki kunci baru. Tanda, pengesahan, dan dokumen Anda semuanya masih ada di sini.</translation>
    </message>
    <message>
        <source>“%1”: the secretary has to let it in (“plenumctl space approve”). Until then you can read and mark.</source>
        <translation>“%1”: sekretaris harus menerima komputer ini (“plenumctl space approve”). Sampai saat itu Anda dapat membaca dan menandai.</translation>
    </message>
    <message>
        <source>“%1”: this computer goes on leading it, under its new key.</source>
        <translation>“%1”: komputer ini tetap menjalankan tugas sekretaris utama, dengan kunci barunya.</translation>
    </message>
    <message>
        <source>%1 pieces of your work go out once that is done.</source>
        <translation>%1 pekerjaan Anda dikirim setelah itu selesai.</translation>
    </message>
    <message>
        <source>“%1” does not list this computer: ask for an invite code and join again.</source>
        <translation>“%1” tidak mencantumkan komputer ini: mintalah kode undangan dan bergabunglah lagi.</translation>
    </message>
    <message>
        <source>%1 The request goes out with the next sync.</source>
        <translation>%1 Permintaan dikirim pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>Everything the members wrote is rolled up already.</source>
        <translation>Semua yang ditulis para anggota sudah dirangkum.</translation>
    </message>
    <message>
        <source>%1 pieces of the members&apos; logs are rolled up, in %2 objects.</source>
        <translation>%1 bagian log anggota dirangkum, dalam %2 objek.</translation>
    </message>
    <message>
        <source>%1 do not count: they were written twice, or after a device was removed.</source>
        <translation>%1 tidak berlaku: ditulis dua kali, atau setelah perangkat dikeluarkan.</translation>
    </message>
    <message>
        <source>A new epoch is open: %1.</source>
        <translation>Periode log baru telah dibuka: %1.</translation>
    </message>
    <message>
        <source>Everything in the store is needed. Nothing was removed.</source>
        <translation>Semua yang ada di penyimpanan diperlukan. Tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be removed:</source>
        <translation>%1 objek yang tidak diperlukan siapa pun akan dihapus:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were removed:</source>
        <translation>%1 objek yang tidak diperlukan siapa pun telah dihapus:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs would be announced:</source>
        <translation>%1 objek yang tidak diperlukan siapa pun akan diumumkan untuk dihapus:</translation>
    </message>
    <message>
        <source>%1 objects nobody needs were announced. They stay for at least %2 days; whoever still uses one keeps it:</source>
        <translation>%1 objek yang tidak diperlukan siapa pun telah diumumkan untuk dihapus. Objek itu tetap ada setidaknya %2 hari; yang masih digunakan seseorang dipertahankan:</translation>
    </message>
    <message>
        <source>%1 objects were announced before and wait, the first until %2.</source>
        <translation>%1 objek telah diumumkan sebelumnya dan menunggu, yang pertama sampai %2.</translation>
    </message>
    <message>
        <source>%1 objects the store had lost were put back from this computer.</source>
        <translation>%1 objek yang hilang dari penyimpanan dipulihkan dari komputer ini.</translation>
    </message>
    <message>
        <source>This computer&apos;s Plenum was restored from a backup or copied: another copy of it has written under the same key. Everything here is safe and can be read; what you do now stays on this computer until it has a key of its own: run “plenumctl space renew”.</source>
        <translation>Plenum di komputer ini dipulihkan dari cadangan atau disalin: salinan lainnya telah menulis dengan kunci yang sama. Semua yang ada di sini aman dan dapat dibaca; yang Anda kerjakan sekarang tetap di komputer ini sampai komputer ini memiliki kunci sendiri: jalankan “plenumctl space renew”.</translation>
    </message>
    <message>
        <source>This computer no longer belongs to “%1”; another one of yours does.</source>
        <translation>Komputer ini tidak lagi termasuk dalam “%1”; komputer Anda yang lain masih termasuk.</translation>
    </message>
    <message>
        <source>You are no longer a member of “%1”.</source>
        <translation>Anda bukan anggota “%1” lagi.</translation>
    </message>
    <message>
        <source>What you have stays readable. What you do here from now on does not count and is not sent. If that is a mistake, ask the secretary.</source>
        <translation>Yang sudah ada pada Anda tetap dapat dibaca. Yang Anda lakukan di sini mulai sekarang tidak berlaku dan tidak dikirim. Jika ini keliru, tanyakan kepada sekretaris.</translation>
    </message>
    <message>
        <source>%1 pieces of your work had not been sent. They stay here.</source>
        <translation>%1 pekerjaan Anda belum dikirim. Semuanya tetap ada di sini.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is one of the owners&apos;, and it takes several of them to replace it, so it cannot be renewed from here; nothing was changed. Let the owners take it out first with “plenumctl space owners remove”, then renew.</source>
        <translation>Kunci komputer ini adalah salah satu kunci pemilik, dan diperlukan beberapa pemilik untuk menggantinya, sehingga tidak dapat diperbarui dari sini; tidak ada yang diubah. Mintalah para pemilik mengeluarkannya dahulu dengan “plenumctl space owners remove”, lalu perbarui.</translation>
    </message>
    <message>
        <source>New passphrase of this profile:</source>
        <translation>Frasa sandi baru profil ini:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Yang sama sekali lagi:</translation>
    </message>
    <message>
        <source>The recovery code of this profile, which is not shown again:

  %1

Write it down and keep it away from this computer. It opens the profile when the passphrase is forgotten or the keyring is lost: enter it in place of the passphrase. A code that was made before opens nothing any more.</source>
        <translation>Kode pemulihan profil ini, yang tidak ditampilkan lagi:

  %1

Catat dan simpan jauh dari komputer ini. Kode ini membuka profil saat frasa sandi terlupa atau ring kunci hilang: masukkan sebagai ganti frasa sandi. Kode yang dibuat sebelumnya tidak membuka apa pun lagi.</translation>
    </message>
    <message>
        <source>It is open: whoever can read the store can read what is published there.</source>
        <translation>Ruang ini terbuka: siapa pun yang dapat membaca penyimpanan dapat membaca yang diterbitkan di sana.</translation>
    </message>
    <message>
        <source>It is sealed: only members can read it. Who keeps the store sees sizes and times.</source>
        <translation>Ruang ini tersegel: hanya anggota yang dapat membacanya. Pengelola penyimpanan melihat ukuran dan waktu.</translation>
    </message>
    <message>
        <source>You asked to join “%1”. Everything in it arrives with the first sync after the secretary has approved you.</source>
        <translation>Anda meminta bergabung dengan “%1”. Semua isinya tiba pada sinkronisasi pertama setelah sekretaris menerima Anda.</translation>
    </message>
    <message>
        <source>The secretary has not approved this computer yet; everything arrives with the first sync after that.</source>
        <translation>Sekretaris belum menerima komputer ini; semuanya tiba pada sinkronisasi pertama sesudahnya.</translation>
    </message>
    <message>
        <source>%1. Run “plenumctl sync”.</source>
        <translation>%1. Jalankan “plenumctl sync”.</translation>
    </message>
    <message>
        <source>This space has no lease: what devices have they keep without the store.</source>
        <translation>Ruang ini tidak memiliki tenggat: yang ada di perangkat tetap tersimpan tanpa penyimpanan.</translation>
    </message>
    <message>
        <source>A device that does not reach the store for %1 closes this space: it removes papers, agendas and the marks of others, and gets them again at its next contact. Own work stays. The store is the only lasting copy then: back it up.</source>
        <translation>Perangkat yang tidak menjangkau penyimpanan selama %1 menutup ruang ini: perangkat itu menghapus dokumen, agenda, dan tanda orang lain, dan mendapatkannya lagi saat terhubung berikutnya. Pekerjaan sendiri tetap ada. Penyimpanan menjadi satu-satunya salinan yang tetap: cadangkan.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>It does not open, so what would be lost cannot be told.</source>
        <translation>Tidak dapat dibuka sehingga tidak dapat diketahui apa yang akan hilang.</translation>
    </message>
    <message>
        <source>Everything you did is in the store.</source>
        <translation>Semua yang Anda kerjakan sudah ada di penyimpanan.</translation>
    </message>
    <message>
        <source>There is no profile in %1, and nothing was removed.</source>
        <translation>Tidak ada profil di %1, dan tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>typed to confirm</comment>
        <translation>hapus</translation>
    </message>
    <message>
        <source>Everything Plenum keeps in %1 is removed, and nothing brings it back. Type “%2” to go on:</source>
        <translation>Semua yang disimpan Plenum di %1 akan dihapus dan tidak dapat dikembalikan. Ketik “%2” untuk melanjutkan:</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Dihapus: %1</translation>
    </message>
    <message>
        <source>“plenumctl profile passphrase” changes that.</source>
        <translation>“plenumctl profile passphrase” mengubahnya.</translation>
    </message>
    <message>
        <source>“plenumctl profile recovery” makes one.</source>
        <translation>“plenumctl profile recovery” membuatnya.</translation>
    </message>
</context>
</TS>
