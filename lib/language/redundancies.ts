/**
 * Words that say the same thing twice, as the Badan Bahasa's guides on effective sentences (kehematan,
 * Buku Praktis Bahasa Indonesia) list them, and set phrases that lost their fellow (terdiri atas).
 */
export const REDUNDANT_PHRASES = `
adalah merupakan>merupakan|adalah; merupakan adalah>merupakan|adalah
agar supaya>agar|supaya; supaya agar>supaya|agar; agar dapat supaya>agar dapat; demi untuk>demi|untuk
guna untuk>guna|untuk; untuk guna>untuk|guna; bertujuan untuk agar>bertujuan agar; agar bertujuan untuk>bertujuan untuk
dalam rangka untuk>untuk|dalam rangka; dalam rangka guna>guna|dalam rangka; dengan tanpa>tanpa
sejak dari>sejak|dari; mulai sejak>sejak; mulai dari sejak>sejak; semenjak dari>semenjak
disebabkan karena>disebabkan oleh|karena; disebabkan oleh karena>disebabkan oleh|karena
dikarenakan oleh karena>karena; dikarenakan karena>karena; karena disebabkan oleh>disebabkan oleh
alasannya karena>alasannya; penyebabnya karena>penyebabnya; seperti misalnya>seperti|misalnya
seperti contohnya>seperti|contohnya; misalnya seperti>misalnya|seperti; contohnya seperti>contohnya|seperti
antara lain seperti>antara lain|seperti; kurang lebih sekitar>sekitar|kurang lebih; sekitar kurang lebih>sekitar
sekitar kira-kira>sekitar; kira-kira sekitar>sekitar; naik ke atas>naik; turun ke bawah>turun
maju ke depan>maju; mundur ke belakang>mundur; keluar ke luar>keluar
melihat dengan mata kepala sendiri>melihat sendiri; berdasarkan pada>berdasarkan; berdasarkan atas>berdasarkan
terdiri dari>terdiri atas; terdiri daripada>terdiri atas; tergantung pada>bergantung pada
tergantung dari>bergantung pada; tergantung kepada>bergantung kepada; sesuai dengan berdasarkan>sesuai dengan
lain sebagainya>lain-lain|sebagainya; dan lain sebagainya>dan lain-lain|dan sebagainya; para hadirin>hadirin
para hadirin sekalian>hadirin; hadirin sekalian>hadirin; saudara-saudara sekalian>saudara-saudara
saling tolong-menolong>tolong-menolong; saling bantu-membantu>bantu-membantu; saling bahu-membahu>bahu-membahu
saling kunjung-mengunjungi>saling mengunjungi; saling hormat-menghormati>saling menghormati
melebihi dari>melebihi; melebihi daripada>melebihi; melebihi dari pada>melebihi
mengulangi lagi>mengulangi; mengulang kembali>mengulang; sangat amat>sangat|amat; amat sangat>amat|sangat
sangat paling>paling|sangat; paling terbaik>terbaik; paling terbesar>terbesar; paling terendah>terendah
paling tertinggi>tertinggi; hanya sekadar>hanya|sekadar
akan tetapi namun>akan tetapi|namun; tetapi namun>tetapi|namun; namun tetapi>namun|tetapi
walaupun demikian tetapi>walaupun demikian; bagi para umat>bagi umat; lalu kemudian>lalu|kemudian
kemudian lalu>kemudian|lalu; kemudian setelah itu>kemudian|setelah itu; setelah itu kemudian>setelah itu|kemudian
selanjutnya kemudian>selanjutnya|kemudian; selain daripada itu>selain itu
wujud upaya>upaya|wujud; bentuk upaya>upaya|bentuk; upaya usaha>upaya|usaha; yaitu adalah>yaitu|adalah
yakni adalah>yakni|adalah; ialah merupakan>ialah|merupakan; yaitu antara lain>antara lain|yaitu
maka dari itu oleh karenanya>maka dari itu; maka oleh karena itu>oleh karena itu; bahwa sesungguhnya bahwa>bahwa
rincian detail>rincian; fakta nyata>fakta; berdasarkan dari>berdasarkan
membahas tentang>membahas; membicarakan tentang>membicarakan; menjelaskan tentang>menjelaskan
menguraikan tentang>menguraikan; mendiskusikan tentang>mendiskusikan; menerangkan tentang>menerangkan
membicarakan mengenai>membicarakan; membahas mengenai>membahas; menyebutkan tentang>menyebutkan
daftar nama-nama>daftar nama; berbagai macam-macam>berbagai macam; berbagai jenis-jenis>berbagai jenis
pada tanggal hari>pada hari; zaman dahulu kala>dahulu kala|zaman dahulu
mendapat memperoleh>mendapat|memperoleh; ditambah lagi dengan>ditambah dengan; hari jadi ulang tahun>hari jadi|ulang tahun
`;

/** Words of many, after which the plural is not said again by doubling the noun. */
export const WORDS_OF_MANY = 'para banyak semua seluruh beberapa sejumlah segenap berbagai';

/** Doubled words that are one notion and no plural, and so may follow a word of many (KBBI). */
export const DOUBLED_NOTIONS = `undang laki oleh kupu alun biri ubur langit kura cita agar gado sayur mata hal kanak rata masing
bubu buah umbi rempah lumba teka`;
