"""
What countries and territories that are no partner are called.

Written by `tools/write.py` from the Unicode Common Locale Data Repository 47
(Babel 2.18.0)
and ISO 3166-1 (pycountry 26.2.16); not to be edited. What it does not know stands in names_of_others.py.

OTHER_CODES: by the ISO 3166-1 alpha-3 code, all three codes. OTHERS: by the
alpha-3 code, or the name where there is none, the spellings as `fold` leaves them,
with strokes between them. GROUPS: by an English name, the same of parts and groups
of countries. RIVALS: what else is called, in any language, as if it were a misspelt
partner.

The names are data of the Unicode CLDR, (c) Unicode, Inc., under the Unicode License v3.
"""

# fmt: off
OTHER_CODES: dict[str, tuple[str, str, str]] = {
    "ABW": ("AW", "ABW", "533"),
    "AFG": ("AF", "AFG", "004"),
    "AGO": ("AO", "AGO", "024"),
    "AIA": ("AI", "AIA", "660"),
    "ALA": ("AX", "ALA", "248"),
    "ALB": ("AL", "ALB", "008"),
    "AND": ("AD", "AND", "020"),
    "ARE": ("AE", "ARE", "784"),
    "ARG": ("AR", "ARG", "032"),
    "ARM": ("AM", "ARM", "051"),
    "ASM": ("AS", "ASM", "016"),
    "ATA": ("AQ", "ATA", "010"),
    "ATF": ("TF", "ATF", "260"),
    "ATG": ("AG", "ATG", "028"),
    "AZE": ("AZ", "AZE", "031"),
    "BDI": ("BI", "BDI", "108"),
    "BEN": ("BJ", "BEN", "204"),
    "BES": ("BQ", "BES", "535"),
    "BFA": ("BF", "BFA", "854"),
    "BHR": ("BH", "BHR", "048"),
    "BHS": ("BS", "BHS", "044"),
    "BIH": ("BA", "BIH", "070"),
    "BLM": ("BL", "BLM", "652"),
    "BLR": ("BY", "BLR", "112"),
    "BLZ": ("BZ", "BLZ", "084"),
    "BMU": ("BM", "BMU", "060"),
    "BOL": ("BO", "BOL", "068"),
    "BRA": ("BR", "BRA", "076"),
    "BRB": ("BB", "BRB", "052"),
    "BTN": ("BT", "BTN", "064"),
    "BVT": ("BV", "BVT", "074"),
    "BWA": ("BW", "BWA", "072"),
    "CAF": ("CF", "CAF", "140"),
    "CAN": ("CA", "CAN", "124"),
    "CCK": ("CC", "CCK", "166"),
    "CHL": ("CL", "CHL", "152"),
    "CIV": ("CI", "CIV", "384"),
    "CMR": ("CM", "CMR", "120"),
    "COD": ("CD", "COD", "180"),
    "COG": ("CG", "COG", "178"),
    "COK": ("CK", "COK", "184"),
    "COL": ("CO", "COL", "170"),
    "COM": ("KM", "COM", "174"),
    "CPV": ("CV", "CPV", "132"),
    "CRI": ("CR", "CRI", "188"),
    "CUB": ("CU", "CUB", "192"),
    "CUW": ("CW", "CUW", "531"),
    "CXR": ("CX", "CXR", "162"),
    "CYM": ("KY", "CYM", "136"),
    "DJI": ("DJ", "DJI", "262"),
    "DMA": ("DM", "DMA", "212"),
    "DOM": ("DO", "DOM", "214"),
    "DZA": ("DZ", "DZA", "012"),
    "ECU": ("EC", "ECU", "218"),
    "EGY": ("EG", "EGY", "818"),
    "ERI": ("ER", "ERI", "232"),
    "ESH": ("EH", "ESH", "732"),
    "ETH": ("ET", "ETH", "231"),
    "FJI": ("FJ", "FJI", "242"),
    "FLK": ("FK", "FLK", "238"),
    "FRO": ("FO", "FRO", "234"),
    "FSM": ("FM", "FSM", "583"),
    "GAB": ("GA", "GAB", "266"),
    "GEO": ("GE", "GEO", "268"),
    "GGY": ("GG", "GGY", "831"),
    "GHA": ("GH", "GHA", "288"),
    "GIB": ("GI", "GIB", "292"),
    "GIN": ("GN", "GIN", "324"),
    "GLP": ("GP", "GLP", "312"),
    "GMB": ("GM", "GMB", "270"),
    "GNB": ("GW", "GNB", "624"),
    "GNQ": ("GQ", "GNQ", "226"),
    "GRD": ("GD", "GRD", "308"),
    "GRL": ("GL", "GRL", "304"),
    "GTM": ("GT", "GTM", "320"),
    "GUF": ("GF", "GUF", "254"),
    "GUM": ("GU", "GUM", "316"),
    "GUY": ("GY", "GUY", "328"),
    "HKG": ("HK", "HKG", "344"),
    "HMD": ("HM", "HMD", "334"),
    "HND": ("HN", "HND", "340"),
    "HTI": ("HT", "HTI", "332"),
    "IMN": ("IM", "IMN", "833"),
    "IOT": ("IO", "IOT", "086"),
    "IRN": ("IR", "IRN", "364"),
    "IRQ": ("IQ", "IRQ", "368"),
    "ISL": ("IS", "ISL", "352"),
    "ISR": ("IL", "ISR", "376"),
    "JAM": ("JM", "JAM", "388"),
    "JEY": ("JE", "JEY", "832"),
    "JOR": ("JO", "JOR", "400"),
    "KEN": ("KE", "KEN", "404"),
    "KGZ": ("KG", "KGZ", "417"),
    "KIR": ("KI", "KIR", "296"),
    "KNA": ("KN", "KNA", "659"),
    "KWT": ("KW", "KWT", "414"),
    "LBN": ("LB", "LBN", "422"),
    "LBR": ("LR", "LBR", "430"),
    "LBY": ("LY", "LBY", "434"),
    "LCA": ("LC", "LCA", "662"),
    "LIE": ("LI", "LIE", "438"),
    "LKA": ("LK", "LKA", "144"),
    "LSO": ("LS", "LSO", "426"),
    "MAC": ("MO", "MAC", "446"),
    "MAF": ("MF", "MAF", "663"),
    "MAR": ("MA", "MAR", "504"),
    "MCO": ("MC", "MCO", "492"),
    "MDA": ("MD", "MDA", "498"),
    "MDG": ("MG", "MDG", "450"),
    "MDV": ("MV", "MDV", "462"),
    "MEX": ("MX", "MEX", "484"),
    "MHL": ("MH", "MHL", "584"),
    "MKD": ("MK", "MKD", "807"),
    "MLI": ("ML", "MLI", "466"),
    "MNE": ("ME", "MNE", "499"),
    "MNP": ("MP", "MNP", "580"),
    "MOZ": ("MZ", "MOZ", "508"),
    "MRT": ("MR", "MRT", "478"),
    "MSR": ("MS", "MSR", "500"),
    "MTQ": ("MQ", "MTQ", "474"),
    "MUS": ("MU", "MUS", "480"),
    "MWI": ("MW", "MWI", "454"),
    "MYT": ("YT", "MYT", "175"),
    "NAM": ("NA", "NAM", "516"),
    "NCL": ("NC", "NCL", "540"),
    "NER": ("NE", "NER", "562"),
    "NFK": ("NF", "NFK", "574"),
    "NGA": ("NG", "NGA", "566"),
    "NIC": ("NI", "NIC", "558"),
    "NIU": ("NU", "NIU", "570"),
    "NPL": ("NP", "NPL", "524"),
    "NRU": ("NR", "NRU", "520"),
    "OMN": ("OM", "OMN", "512"),
    "PAN": ("PA", "PAN", "591"),
    "PCN": ("PN", "PCN", "612"),
    "PER": ("PE", "PER", "604"),
    "PLW": ("PW", "PLW", "585"),
    "PNG": ("PG", "PNG", "598"),
    "PRI": ("PR", "PRI", "630"),
    "PRK": ("KP", "PRK", "408"),
    "PRY": ("PY", "PRY", "600"),
    "PSE": ("PS", "PSE", "275"),
    "PYF": ("PF", "PYF", "258"),
    "QAT": ("QA", "QAT", "634"),
    "REU": ("RE", "REU", "638"),
    "RWA": ("RW", "RWA", "646"),
    "SAU": ("SA", "SAU", "682"),
    "SDN": ("SD", "SDN", "729"),
    "SEN": ("SN", "SEN", "686"),
    "SGS": ("GS", "SGS", "239"),
    "SHN": ("SH", "SHN", "654"),
    "SJM": ("SJ", "SJM", "744"),
    "SLB": ("SB", "SLB", "090"),
    "SLE": ("SL", "SLE", "694"),
    "SLV": ("SV", "SLV", "222"),
    "SMR": ("SM", "SMR", "674"),
    "SOM": ("SO", "SOM", "706"),
    "SPM": ("PM", "SPM", "666"),
    "SRB": ("RS", "SRB", "688"),
    "SSD": ("SS", "SSD", "728"),
    "STP": ("ST", "STP", "678"),
    "SUR": ("SR", "SUR", "740"),
    "SWZ": ("SZ", "SWZ", "748"),
    "SXM": ("SX", "SXM", "534"),
    "SYC": ("SC", "SYC", "690"),
    "SYR": ("SY", "SYR", "760"),
    "TCA": ("TC", "TCA", "796"),
    "TCD": ("TD", "TCD", "148"),
    "TGO": ("TG", "TGO", "768"),
    "TJK": ("TJ", "TJK", "762"),
    "TKL": ("TK", "TKL", "772"),
    "TKM": ("TM", "TKM", "795"),
    "TLS": ("TL", "TLS", "626"),
    "TON": ("TO", "TON", "776"),
    "TTO": ("TT", "TTO", "780"),
    "TUN": ("TN", "TUN", "788"),
    "TUR": ("TR", "TUR", "792"),
    "TUV": ("TV", "TUV", "798"),
    "TWN": ("TW", "TWN", "158"),
    "TZA": ("TZ", "TZA", "834"),
    "UGA": ("UG", "UGA", "800"),
    "UKR": ("UA", "UKR", "804"),
    "UMI": ("UM", "UMI", "581"),
    "URY": ("UY", "URY", "858"),
    "USA": ("US", "USA", "840"),
    "UZB": ("UZ", "UZB", "860"),
    "VAT": ("VA", "VAT", "336"),
    "VCT": ("VC", "VCT", "670"),
    "VEN": ("VE", "VEN", "862"),
    "VGB": ("VG", "VGB", "092"),
    "VIR": ("VI", "VIR", "850"),
    "VUT": ("VU", "VUT", "548"),
    "WLF": ("WF", "WLF", "876"),
    "WSM": ("WS", "WSM", "882"),
    "YEM": ("YE", "YEM", "887"),
    "ZAF": ("ZA", "ZAF", "710"),
    "ZMB": ("ZM", "ZMB", "894"),
    "ZWE": ("ZW", "ZWE", "716"),
}

OTHERS: dict[str, str] = {
    "ABW":
        "aruba|arube|arubo|arupa|kingdom netherlands aruba|αρουμπα|аруба|արուբա|ארובה|اروبا|ارۋبا|"
        "عروبا|अरुबा|आरुबा|আরুবা|আৰুবা|ਅਰੁਬਾ|અરુબા|ଆରୁବା|அருபா|అరుబా|ಅರುಬಾ|അറുബ|අරූබා|อารูบา|"
        "ອາຣູບາ|အာရူးဗား|არუბა|អារូបា|ᱟᱹᱨᱩᱵᱟ|アルバ|荷属阿鲁巴|荷屬阿魯巴|阿魯巴|阿鲁巴|아루바"
    ,
    "AFG":
        "afeganistao|afgania|afganischtan|afganistan|afganistana|afganistanas|afganisztan|"
        "afganujo|afghanastan|afghanistan|afghanistani|afgoniston|afuganistani|an afganastain|"
        "avganistan|awhekenetana|efqanistan|islamitisch emiraat afghanistan|l afganistan|"
        "owganystan|αφγανισταν|авганистан|ауганістан|ауғанстан|афганистан|афганістан|афғонистон|"
        "әфганстан|әфганыстан|աֆղանստան|אפגניסטן|افغانستان|اۋعانستان|अफगाणिस्तान|अफगानिस्तान|"
        "आफगानिस्तान|আফগানিস্তান|ਅਫਗਾਨਿਸਤਾਨ|અફઘાનિસ્તાન|ଆଫଗାନିସ୍ତାନ୍|ஆஃப்கானிஸ்தான்|ஆப்கானிஸ்தான்|"
        "ఆఫ్ఘనిస్తాన్|ಅಫಘಾನಿಸ್ಥಾನ|അഫ്ഗാനിസ്ഥാന്|ඇෆ්ගනිස්ථානය|อัฟกานิสถาน|ອາຟການິດສະຖານ|"
        "အာဖဂန်နစ္စတန်|ავღანეთი|អាហ្វហ្កានីស្ថាន|អាហ្វហ្គានីស្ថាន|ᱟᱯᱷᱜᱟᱱᱤᱥᱛᱟᱱ|アフガニスタン|"
        "阿富汗|아프가니스탄"
    ,
    "AGO":
        "anakora|angola|angole|angolia|angolo|angoola|anqola|l angola|αγκολα|ανγκολα|ангол|ангола|"
        "անգոլա|אנגולה|انغولا|انګولا|انگولا|अंगोला|आंगला|অ্যাঙ্গোলা|এংগোলা|ਅੰਗੋਲਾ|અંગોલા|ଆଙ୍ଗୋଲା|"
        "அங்கோலா|అంగోలా|ಅಂಗೋಲಾ|അംഗോള|ඇන්ගෝලාව|แองโกลา|ແອງໂກລາ|အန်ဂိုလာ|ანგოლა|អង់ហ្គោឡា|ᱟᱹᱱᱜᱚᱞᱟ|"
        "アンゴラ|安哥拉|앙골라"
    ,
    "AIA":
        "aingira|angaile|angilija|angilja|angilya|anguila|anguile|anguilla|anguillia|anguira|"
        "angvila|angvilla|angvilo|united kingdom british overseas territory anguilla|ανγκουιλα|"
        "ангвила|ангила|ангилия|ангилья|ангуила|ангілья|анҝилја|անգուիլա|אנגווילה|אנגילה|انغویلا|"
        "انګیلا|انگویلا|انگوییلا|انگیلیا|अंगुला|अंग्विला|आंगुइला|एंगुइल्ला|एंग्विला|অ্যাঙ্গুইলা|"
        "এনগুইলা|এ্যাঙ্গুইলা|ਅੰਗੁਇਲਾ|એંગ્વિલા|ଆଙ୍ଗୁଇଲ୍ଲା|அங்கியுலா|அங்குய்லா|ఆంగ్విల్లా|"
        "ಆಂಗ್ವಿಲ್ಲಾ|ആന്ഗ്വില്ല|ඇන්ගුයිලාව|แองกวิลลา|ແອນກຸຍລາ|အန်ဂီလာ|ანგვილა|ანგილია|អង់ហ្គីឡា|"
        "ᱟᱹᱱᱜᱩᱭᱞᱟ|アンギラ|安圭拉|安奎拉|앙길라|앵귈라"
    ,
    "ALA":
        "aaland insle|ahvenamaa|ahvenanmaa|alan|aland|aland adalari|aland adalary|aland islands|"
        "aland orollari|aland szigetek|aland uharteak|alanda|alandeilande|alandia|alandinselen|"
        "alandinseln|alando|alandseyjar|alandski otoci|alandski otoki|alandsoerne|alandu salos|"
        "alandy|bara|il gzejjer aland|iles aland|ilhas aland|illas aland|illes aland|inizi aland|"
        "inslas aland|insulas aland|insulele aland|ishujt aland|ishujt alande|islas aland|"
        "islles aland|isole aland|kapuloan alan|kepulauan aland|motu orana|na h eileanan aland|"
        "oileain aland|olandes salas|olandska ostrva|quan dao aland|visiwa vya aland|"
        "wyspy alandzkie|ynysoedd aland|νησοι ολαντ|νησοι ωλαντ|аланд адалары|аланд аралдары|"
        "аланд ороллари|аланд утраулары|аландские о ва|аландские острова|аландских островов|"
        "аландскія астравы|аландські острови|аландын арлууд|аляндзкія астравы|оландска острва|"
        "оландски острови|ҷазираҳои аланд|ալանդյան կղզիներ|איי אולנד|الاند ارالداری|الاند ټاپوان|"
        "الند ٻیٽ|الینڈ ایلینڈز|ایلینڑ جزیر|جزایر الاند|جزایر الند|جزایر الینڈ|جزر الاند|"
        "جزر اولاند|अलांड जुवे|अलांड टापुहरु|अलैंड द्विपसमुह|अेलंड बेटे|आलांड द्विपफोर|"
        "एलैंड द्विपसमुह|ओलंड द्विपसमुह|ओलैंड द्विपसमुह|অলান্ড দ্বিপপুঞ্জ|অলান্দ দ্বিপপুঞ্জ|"
        "আলণ্ড দ্বিপপুঞ্জ|ਅਲੈਂਡ ਟਾਪੁ|ઓલેન્ડ આઇલેન્ડ્સ|ଅଲାଣ୍ଡ ଦ୍ଵିପପୁଞ୍ଜ|ஆலந்து திவுகள்|"
        "ఆలాండ్ దివులు|ಆಲ್ಯಾಂಡ್ ದ್ವಿಪಗಳು|അലന്ഡ് ദ്വിപുകള്|ඕලන්ඩ් දූපත්|หมู่เกาะโอลันด์|"
        "ຫມູ່ເກາະໂອລັນ|အာလန်ကျွန်း|ალანდის კუნძულები|កោះអាឡង់|ប្រជុំកោះអូឡង់|ᱮᱞᱮᱸᱰ ᱫᱣᱤᱯᱫᱳᱞ|"
        "オーランド諸島|奥兰群岛|奧蘭群島|올란드제도"
    ,
    "ALB":
        "albaania|albaanie|albainia|albani|albania|albanie|albanien|albanija|albaniya|albansko|"
        "albanujo|an albain|arapeinia|arnavutluk|l albanija|shqiperi|αλβανια|албани|албания|"
        "албанија|албанія|альбанія|ալբանիա|אלבניה|البانی|البانیا|البانیاہ|البانیہ|अलबानिया|"
        "अल्बानिया|अल्बेनिया|आल्बानिया|আলবেনিযা|ਅਲਬਾਨਿਆ|અલ્બેનિયા|ଆଲବାନିଆ|அல்பேனியா|అల్బేనియా|"
        "ಅಲ್ಬೇನಿಯಾ|അല്ബേനിയ|ඇල්බේනියාව|แอลเบเนีย|ແອວເບເນຍ|အယ်လ်ဘေးနီးယား|ალბანეთი|អាល់បានី|"
        "ᱟᱞᱵᱟᱱᱤᱭᱟ|アルバニア|阿尔巴尼亚|阿爾巴尼亞|알바니아"
    ,
    "AND":
        "anatora|andora|andoro|andorra|andorre|principality andorra|vorstendom andorra|ανδορα|"
        "ανδορρα|андора|андорра|անդորրա|אנדורה|اندورا|اندوررا|انڈورا|اینڈورا|अंडोरा|अंडोर्रा|"
        "आंदोरा|एंडर्रा|एंडोरा|অ্যান্ডোরা|আন্ডোরা|আন্দোৰা|ਅੰਡੋਰਾ|એંડોરા|ଆଣ୍ଡୋରା|அன்டோரா|ఆండోరా|"
        "ಅಂಡೋರಾ|അന്ഡോറ|അന്റോറ|ඇන්ඩෝරාව|อันดอร์รา|ອັນດໍຣາ|အန်ဒိုရာ|ანდორა|អង់ដូរ៉ា|ᱟᱱᱰᱚᱨᱟ|アンドラ|"
        "安道尔|安道爾|안도라"
    ,
    "APEC":
        "apec"
    ,
    "ARE":
        "aontas na neimiriochtai arabacha|apvienotie arabu emirati|araabia uhendemiraadid|"
        "arabiar emirerri batuak|arabiemiirikunnat|arabiemiraatit|bae|birlashgan arab amirliklari|"
        "birlesen arap emiratlary|birlesen arap emirlikleri|birlesik arap emirlikleri|"
        "birlesmis ereb emirlikleri|cac tieu vuong quoc a rap thong nhat|"
        "de forenede arabiske emirater|de forente arabiske emirater|dei sameinte arabiske emirata|"
        "eau|egyesult arab emirsegek|emiradau arabaidd unedig|emirados arabes unidos|"
        "emiratele arabe unite|emiratet e bashkuara arabe|emirati arabi uniti|"
        "emiratos arabe unite|emiratos arabes unidos|emiratos arabes xunios|emirats arabes unis|"
        "emirats arabs unids|emirats arabs units|emirelezhiou arab unanet|emiriah arab bersatu|"
        "falme za kiarabu|forenade arabemiraten|jungtiniai arabu emyratai|"
        "kotahitanga o nga whenua o arapi|l emirati gharab maghquda|"
        "na h iomaratan arabach aonaichte|ovttastuvvan arabaemirahtat|"
        "phylarchiarum arabicarum confoederatio|sameindu emirrikini|"
        "sameinudu arabisku furstadaemin|spojene arabske emiraty|trucial oman|trucial states|uae|"
        "ujedinjeni arapski emirati|uni emirat arab|united arab emirates|"
        "unuigintaj arabaj emirlandoj|vae|verainigti arabischi emirate|"
        "vereenegt arabesch emirater|vereinigte arabische emirate|verenigde arabiese emirate|"
        "verenigde arabische emiraten|verenigde arabyske emiraten|zdruzeni arabski emirati|"
        "zjednoczone emiraty arabskie|ηαε|ηνωμενα αραβικα εμιρατα|абяднаныя арабскія эміраты|"
        "аморатҳои муттаҳидаи араб|арабын нэгдсэн эмират|арабын нэгдсэн эмират улс|"
        "берләшкән гарәп әмирлекләре|бириккен араб эмираттары|бирлашган араб амирликлари|"
        "бирләшмиш әрәб әмирликләри|біріккен араб әмірліктері|оае|оаэ|обединени арабски емирства|"
        "обединети арапски емирати|объединенные арабские эмираты|обєднані арабські емірати|"
        "уједињени арапски емирати|արաբական միացյալ էմիրություններ|איחוד האמירויות|"
        "איחוד האמירויות הערביות|الامارات العربیہ المتحدہ|امارات متحدہ عربی|"
        "بیریککەن اراب امیرلیکتەری|متحدہ عرب امارات|जथाय आराब एमिरेत|युनाइटेड अरब इमिरात|"
        "संयुक्त अरब अमिरात|संयुक्त अरब अमिराति|संयुक्त अरब इमिराट्स|সংযুক্ত আরব আমিরাত|"
        "সংযুক্ত আৰব আমিৰাত|ਸੰਯੁਕਤ ਅਰਬ ਅਮਿਰਾਤ|યુનાઇટેડ આરબ અમિરાત|ସଂଯୁକ୍ତ ଆରବ ଏମିରେଟସ୍|"
        "ஐக்கிய அரபு ஏமிரேட்ஸ்|యునైటేడ్ అరబ్ ఏమిరేట్స్|ಯುನೈಟೇಡ್ ಅರಬ್ ಏಮಿರೇಟ್ಸ್|"
        "യുണൈറ്റഡ് അറബ് ഏമിറൈറ്റ്സ്|එක්සත් අරාබි එමිර් රාජ්යය|สหรัฐอาหรับเอมิเรตส์|"
        "ສະຫະລັດອາຣັບເອມິເຣດ|ယူအေအီး|არაბთა გაერთიანებული საამიროები|អេមីរ៉ាតអារ៉ាប់រួម|"
        "ᱡᱩᱢᱤᱫ ᱟᱨᱟᱹᱵ ᱮᱢᱤᱨᱮᱴᱥ|アラブ首長国連邦|阿拉伯联合大公国|阿拉伯联合酋长国|阿拉伯聯合大公國|"
        "阿拉伯聯合酋長國|阿联酋|아랍에미리트|아랍에미리트연합"
    ,
    "ARG":
        "ajentina|aketina|an airgintin|an argantain|archantina|argentiina|argentiinie|"
        "argentijnse republiek|argentina|argentine|argentinia|argentinie|argentinien|argentino|"
        "argentyna|argjentine|arjantin|arxentina|l argentina|yr ariannin|αργεντινη|аргентин|"
        "аргентина|аргентына|аргенціна|аржентина|арҝентина|արգենտինա|ארגנטינה|ارجنتاین|ارجنٹینا|"
        "ارجنټاین|ارجنٽینا|ارژانتین|ارگەنتینا|الارجنتین|अर्जेंटिना|आर्जेंटिना|আর্জেন্টিনা|"
        "আৰ্জেণ্টিনা|ਅਰਜਨਟਿਨਾ|આર્જેન્ટિના|ଆର୍ଜେଣ୍ଟିନା|அர்ஜேன்டினா|అర్జేంటినా|ಅರ್ಜೇಂಟಿನಾ|അര്ജന്റിന|"
        "ආර්ජෙන්ටිනාව|อาร์เจนตินา|ອາເຈນທິນາ|အာဂျင်တီးနား|არგენტინა|អាហ្សង់ទីន|ᱟᱨᱡᱮᱱᱴᱤᱱᱟ|"
        "アルゼンチン|阿根廷|아르헨티나"
    ,
    "ARM":
        "airmeinea|amenia|an airmein|armaniston|armeenia|armeenie|armeni|armenia|armenie|armenien|"
        "armenija|armensko|armenujo|ermenistan|jermenija|l armenja|ormenyorszag|republic armenia|"
        "αρμενια|арманистон|армени|армения|арменија|арменія|армэнія|вірменія|ерменија|ермәнистан|"
        "јерменија|әрмәнстан|հայաստան|ארמניה|ارمانیا|ارمنستان|ارمینیا|ارمەنیا|अर्मेनिया|आरमेनिया|"
        "आर्मिनिया|आर्मेनिया|আর্মেনিযা|আৰ্মেনিযা|ਅਰਮਿਨਿਆ|આર્મેનિયા|ଆର୍ମେନିଆ|அர்மேனியா|ஆர்மேனியா|"
        "ఆర్మేనియా|ಆರ್ಮೇನಿಯ|അര്മേനിയ|ආර්මේනියාව|อาร์เมเนีย|ອາເມເນຍ|အာမေးနီးယား|სომხეთი|អាមេនី|"
        "ᱟᱨᱢᱮᱱᱤᱭᱟ|アルメニア|亚美尼亚|亞美尼亞|아르메니아"
    ,
    "ASC":
        "acsencion island|ascension|ascension adasi|ascension eyja|ascension island|"
        "ascension saari|ascension sziget|ascension uhartea|ascensioneiland|ascensioni saar|"
        "ascensionoen|askenson adasi|beygelis adasy|dangun zengimo sala|dao ascension|"
        "debesbrauksanas sala|eilean na deasgabhalach|enez ascension|ile de ascension|"
        "ilha de ascensao|illa de ascensio|illa de ascension|insla ascensiun|insula ascension|"
        "insula del ascension|ishulli asenshion|isla ascension|isla de la ascension|"
        "islla ascension|isola ascensione|kisiwa cha ascension|meroj oroli|oilean na deascabhala|"
        "ostrvo ascension|ostrvo asension|otok ascension|otok uzasasca|pulau ascension|"
        "pulo ascension|te moutere aupikinga|wyspa wniebowstapienia|ynys ascension|νησοσ ασενσιον|"
        "асенсион арал|аскенсон адасы|асунсон|вознесение аралы|вознесение утравы|"
        "вострау узнясення|вострау узьнясеньня|меърож ороли|о в вознесения|острво асенсион|"
        "остров асенсион|остров възнесение|острів вознесіння|әскенжін аралы|համբարձման կղզի|"
        "האי אסנשן|اسکەنجین ارالی|اسینشان ټاپو|اسینشن ایلینڈ|ایسنشن جزیر|جزایر اسنسیون|"
        "جزیرہ اسینشن|جزیرہ اسینشین|جزیرہ اسینشیون|طلوع ٻیٽ|असेंशन आयलंड|असेंशन द्विप|"
        "असेन्सन टापु|अेसेन्शियन बेट|एसेनसिअन द्विप|অ্যাসেনশন দ্বিপপুঞ্জ|এচেনচিযন দ্বিপ|"
        "ਅਸੈਂਸਨ ਟਾਪੁ|એસેન્શન આઇલેન્ડ|ଆସେନସିଅନ୍ ଦ୍ୱିପ|அஷன்ஷியன் திவு|అసేన్షన్ దివి|ಅಸೇನ್ಶನ್ ದ್ವಿಪ|"
        "അസന്ഷന് ദ്വിപ്|ඇසෙන්ෂන් දිවයින|เกาะแอสเซนชัน|ເກາະອາເຊນຊັນ|အဆန်းရှင်းကျွန်း|"
        "ამაღლების კუნძული|កោះអាសេនសិន|ᱟᱥᱮᱱᱥᱤᱭᱟᱹᱱ ᱟᱭᱞᱮᱸᱰ|アセンション島|阿森松岛|阿森松島|어센션섬"
    ,
    "ASEAN Plus Three":
        "asean plus three"
    ,
    "ASEAN+3":
        "asean 3"
    ,
    "ASEF":
        "asef"
    ,
    "ASEM":
        "asem"
    ,
    "ASM":
        "ameerika samoa|american samoa|americka samoa|amerihka samoa|amerika samoa|"
        "amerika samoasi|amerikaanisch samoa|amerikaans samoa|amerikaanse samoa|amerikaansk samoa|"
        "amerikai szamoa|amerikan samoa|amerikan samoasi|amerikan samoasy|amerikanesch samoa|"
        "amerikanisch samoa|amerikansk samoa|amerikanska samoa|amerikos samoa|ameriska samoa|"
        "asv samoa|bandariska samoa|hamoa amerika|is samoa amerikana|samo meiriceanach|"
        "samo mheiricea|samoa america|samoa americaines|samoa american|samoa americana|"
        "samoa americanaidd|samoa americane|samoa amerika|samoa amerikan|samoa amerikane|"
        "samoa amerykanskie|samoa estatubatuarra|samoa nord americana|samoa thuoc my|"
        "samoa ya marekani|samotha na h aimeireaga|usona samoo|αμερικανικη σαμοα|америка самоаси|"
        "америка самоасы|америкалык самоа|америкалық самоа|американска самоа|американское самоа|"
        "американське самоа|америкиин самоа|америчка самоа|амерыканскае самоа|амэрыканскае самоа|"
        "самоаи америка|ամերիկյան սամոա|סמואה האמריקנית|امریکایی ساماوا|امریکن سموا|امریکی ساموا|"
        "امریڪی ساموا|امەریکالیق ساموا|ساموا الامریکیہ|ساموای امریکا|अमेरिकन सामोआ|अमेरिकान सामोआ|"
        "अमेरिकि समोआ|अमेरिकि सामोआ|आमेरिकान सामआ|আমেরিকান সামোযা|আমেৰিকান চামোৱা|ਅਮੈਰਿਕਨ ਸਮੋਆ|"
        "અમેરિકન સમોઆ|ଆମେରିକାନ୍ ସାମୋଆ|அமேரிக்க சமோவா|అమేరికన్ సమోవా|ಅಮೇರಿಕನ್ ಸಮೋವಾ|"
        "അമേരിക്കന് സമോവ|ඇමරිකානු සැමෝවා|อเมริกันซามัว|ອາເມຣິກາຊາມົວ|အမေရိကန်ဆမိုးအား|"
        "ამერიკის სამოა|សាម័រអាមេរិក|សាម័រអាមេរិកាំង|ᱟᱢᱮᱨᱤᱠᱟᱹᱱ ᱥᱟᱢᱚᱣᱟ|アメリカ領サモア|米領サモア|"
        "美属萨摩亚|美屬薩摩亞|아메리칸사모아"
    ,
    "ATA":
        "an antartaig|antaktika|antaktiki|antarctica|antarctique|antarktida|antarktide|antarktik|"
        "antarktika|antarktike|antarktis|antarktisz|antarkto|antarktyda|antarktyka|antartaice|"
        "antartida|antartide|antartika|l antartika|nam cuc|sudurskautslandid|"
        "te kopakatanga ki te tonga|ανταρκτικη|антарктид|антарктида|антарктик|антарктика|"
        "антарктике|антарктыка|անտարկտիդա|אנטארקטיקה|القارہ القطبیہ الجنوبیہ|انتارکتیدا|"
        "انتارکتیکا|انٹارکٹیکا|انٽارڪٽیڪا|اینٹارٹکا|جنوبگان|अंटारटिका|अंटार्कटिका|अंटार्क्टिका|"
        "अंटार्टिका|एंटार्कटिका|অ্যান্টার্কটিকা|এণ্টাৰ্কটিকা|ਅੰਟਾਰਕਟਿਕਾ|એન્ટાર્કટિકા|"
        "ଆଣ୍ଟାର୍କାଟିକା|அண்டார்டிகா|అంటార్కిటికా|ಅಂಟಾರ್ಟಿಕಾ|അന്റാര്ട്ടിക്ക|ඇන්ටාක්ටිකාව|"
        "แอนตาร์กติกา|ແອນຕາດຕິກາ|အန်တာတိက|ანტარქტიკა|អង់តាក់ទិក|ᱟᱱᱴᱟᱨᱠᱴᱤᱠᱟ|南极洲|南極|南極洲|"
        "남극대륙|안타티카"
    ,
    "ATF":
        "antartika perancis|criocha deisceartacha na fraince|"
        "criocha francacha dheisceart an domhain|"
        "de franske besiddelser i det sydlige indiske ocean og antarktis|"
        "de franske sorterritorier|dei franske sorterritoria|douarou aostral frans|"
        "douarou aostral hag antarktikel frans|fr s antarctic lands|francaj sudaj teritorioj|"
        "francia deli teruletek|francijas dienvidjuru teritorija|francosko juzno ozemlje|"
        "francouzska jizni a antarkticka uzemi|francouzska jizni uzemi|francuske juzne teritorije|"
        "francuski juzni i antarkticki teritoriji|francuski juzni teritoriji|"
        "francuskie terytoria poludniowe i antarktyczne|francuzske juzne a antarkticke uzemia|"
        "fransanin cenub erazileri|franse gebieden in de zuidelijke indische oceaan|"
        "franse gebieden in de zuidelijke indyske oseaan|franse suidelike gebiede|"
        "franse zuidelijke gebieden|franseisch sud an antarktisgebidder|"
        "fransiyanyn gunorta we antarktika sebitleri|fransiz guney topraklari|"
        "franska sodra territorierna|franska sydterritorierna|franske sydterritorier|"
        "fransuz gunorta territoriyalary|fransuz janubiy hududlari|frantziaren lurralde australak|"
        "franzosische sud und antarktisgebiete|franzosische sudgebiete|"
        "franzosischi suud und antarktisgebiet|french southern and antarctic lands|"
        "french southern territories|fronsku sudlaegu landsvaedin|fronsku sunnaru landaoki|"
        "hegoaldeko lurralde frantsesak|himaya za kusini za kifaranza|"
        "it territorji francizi tan nofsinhar|lanh tho phia nam thuoc phap|"
        "nga rohe o wiwi ki te tonga|prancuzijos pietu sritys|prantsuse lounaalad|"
        "ranntairean a deas na frainge|ranskan etelaiset alueet|"
        "ranskan etelaiset ja antarktiset alueet|sore franske territorier|"
        "teritoriile australe si antarctice franceze|terras austrais e antarticas francesas|"
        "terre australi francesi|terres australes francaises|"
        "terres australs antartiques franceses|territoret frenge jugore|"
        "territoret jugore franceze|territori francesi del sud|"
        "territorio de las tierras australes francesas|territorios austrais franceses|"
        "territorios australes franceses|territorios franceses do sul|"
        "territorios meridional francese|territoris francesos del sud|"
        "territoris franzos meridiunals|tierras australes francesas|tierres australes franceses|"
        "tiriogaethau de ffrainc|tiroedd deheuol ac antarctig ffrainc|"
        "vung dat phia nam va chau nam cuc thuoc phap|wilaya za kusini mwa ufaransa|"
        "wilayah prancis nang kutub kidul|wilayah selatan perancis|wilayah selatan prancis|"
        "γαλλικα νοτια εδαφη|γαλλικα νοτια και ανταρκτικα εδαφη|минтақаҳои ҷанубии фаронса|"
        "франсанын ҹәнуб әразиләри|франциянең көньяк территорияләре|"
        "франциянын түштүктөгү аимактары|францияның оңтүстік аимақтары|француз жанубии ҳудудлари|"
        "французская заморская территория южные земли|"
        "французские южные и антарктические территории|французские южные территории|"
        "французскія паудневыя тэрыторыі|французькі південні територіі|"
        "французькі південні і антарктичні територіі|француске јужне територије|"
        "француски јужни територии|францускія паудневыя тэрыторыі|францын өмнөд газар нутаг|"
        "френски южни територии|ֆրանսիական հարավային տարածքներ|הטריטוריות הדרומיות של צרפת|"
        "اراض فرنسیہ جنوبیہ وانتارتیکیہ|الاراضی الفرنسیہ الجنوبیہ الجنوبیہ|"
        "الاقالیم الجنوبیہ الفرنسیہ|جنوبی فرانسیسی علاقہ جات|د فرانسې جنوبی سیمې|"
        "د فرانسے جنوبی سیمے|سرزمینہای جنوبی فرانسہ|فرانتسیانیڭ وڭتۇستیک ایماقتاری|"
        "فرانسسی جنوبی علاقہ|فرانسیسی جنوبی خطے|فرانسیسی ڏاکڻی علایقا|قلمروہای جنوبی فرانسہ|"
        "फ्रांसिसि दक्षिणि क्षेत्र|फ्रान्सचे दक्षिणि व अंटार्क्टिक भुभाग|"
        "फ्रान्सनि खोलायारि बाहागोफोर|फ्रेंच दक्षिणि प्रांत|फ्रेंच दक्षिणि राज्यहरु|"
        "फ्रेंच दाक्षिणात्य प्रदेश|দক্ষিণ ফ্ৰান্সৰ অঞ্চল|ফরাসি দক্ষিণাঞ্চল|"
        "ফরাসি সাউদার্ন টেরিটোরিজ|ਫਰੈਂਚ ਦੱਖਣਿ ਪ੍ਰਦੇਸ|ફ્રેંચ સધર્ન ટેરિટરિઝ|ଫରାସି ଦକ୍ଷିଣ କ୍ଷେତ୍ର|"
        "பிரேஞ்சு தேற்கு பிரதேசங்கள்|ఫ్రేంచ్ దక్షిణ ప్రాంతాలు|ಫ್ರೇಂಚ್ ದಕ್ಷಿಣ ಪ್ರದೇಶಗಳು|"
        "ഫ്രഞ്ച് ദക്ഷിണ ഭുപ്രദേശം|දකුණු ප්රංශ දූපත් සමූහය|เฟรนช์เซาเทิร์นเทร์ริทอรีส์|"
        "ເຂດແດນທາງໃຕ້ຂອງຝຮັ່ງ|ပြင်သစ်တောင်ပိုင်းပိုင်နက်များ|ფრანგული სამხრეთის ტერიტორიები|"
        "ដែនដីបារាំងនៅភាគខាងត្បូង|ប្រជុំដែនដីភាគខាងត្បូងបារាំង|ᱯᱷᱨᱟᱱᱥᱤᱥ ᱠᱚᱧᱮ ᱡᱟᱭᱜᱟ|"
        "フランス領南方南極地域|仏領極南諸島|法属南方属地|法属南方领地|法属南部领地|法屬南方屬地|"
        "法屬南部屬地|法屬南部領地|프랑스남부영토|프랑스령남방지역"
    ,
    "ATG":
        "aintioga is barbuda|antiga e barbuda|antigua|antigua a barbuda|antigua agus barbuda|"
        "antigua and barb|antigua and barbuda|antigua dan barbuda|antigua e barbuda|"
        "antigua en barbuda|antigua es barbuda|antigua et barbuda|antigua eta barbuda|"
        "antigua ha barbuda|antigua i barbuda|antigua ja barbuda|antigua lan barbuda|"
        "antigua na babuda|antigua na barbuda|antigua och barbuda|antigua og barbuda|"
        "antigua si barbuda|antigua u barbuda|antigua und barbuda|antigua va barbuda|"
        "antigua ve barbuda|antigua we barbuda|antigua y barbuda|antigva i barbuda|"
        "antigva in barbuda|antigva ir barbuda|antigva og barbuda|antigva un barbuda|"
        "antigvo kaj barbudo|antiqua et barbuda|antiqua ve barbuda|motu nehe me paputa|"
        "αντιγκουα και μπαρμπουντα|антига и барбуда|антигва и барбуда|антигуа ба барбуда|"
        "антигуа ва барбуда|антигуа вә барбуда|антигуа жана барбуда|антигуа және барбуда|"
        "антигуа и барбуда|антигуа і барбуда|антигуа һәм барбуда|антыгуа і барбуда|"
        "անտիգուա եւ բարբուդա|אנטיגואה וברבודה|اؠنٹگوا تہ باربوڑا|انتیغوا وباربودا|"
        "انتیغوا وبربودا|انتیگوا و باربودا|انتیگۋا جانە باربۋدا|انٹیگوا اور باربودا|"
        "انټیګوا او باربودا|انٽیگا باربد|انٽیگا باربوڊا|अंटिगा आणि बार्बुडा|अंटिग्वा आणि बर्बुडा|"
        "एंटिगुआ आ बारबुडा|एंटिगुआ आनि बारबुडा|एंटिगुआ आरो बारबुडा|एंटिगुआ और बरबुडा|"
        "एंटिगुआ और बारबुडा|एंटिगुआ र बारबुडा|অ্যান্টিগুযা ও বারবুডা|অ্যান্টিগুযা ও বার্বুডা|"
        "এণ্টিগুৱা আৰু বাৰ্বুডা|ਐਂਟਿਗੁਆ ਅਤੇ ਬਾਰਬੁਡਾ|એન્ટિગુઆ અને બર્મુડા|ଆଣ୍ଟିଗୁଆ ଏବଂ ବାରବୁଦା|"
        "ஆண்டிகுவா மற்றும் பார்புடா|ఆంటిగ్వా మరియు బార్బుడా|ಆಂಟಿಗುವಾ ಮತ್ತು ಬರ್ಬುಡಾ|"
        "ആന്റിഗ്വയും ബര്ബുഡയും|ඇන්ටිගුවා සහ බාබියුඩාව|แอนติกาและบาร์บูดา|ແອນທິກົວແລະບາບູດາ|"
        "အန်တီဂွါနှင့်ဘာဘူဒါ|ანტიგუა და ბარბუდა|អង់ទីហ្គានិងបាប៊ុយដា|អង់ទីហ្គានិងបាប៊ូដា|"
        "ᱟᱱᱴᱤᱜᱩᱣᱟ ᱟᱨ ᱵᱟᱹᱨᱢᱩᱱᱰᱟ|アンティグアバーブーダ|安地卡及巴布達|安提瓜同巴布达|"
        "安提瓜同巴布達|安提瓜和巴布达|安提瓜和巴布達|안티구아바부다|앤티가바부다"
    ,
    "AZE":
        "acerbaixan|an asarbaiseain|asarbaidean|aserbadjan|aserbaidschan|aserbaidsjan|"
        "aserbaidzaan|aserbaijan|aserbaisjan|aserbaizan|aserbajdsjan|atepaihania|atropatene|"
        "azabajani|azerbaidjan|azerbaidzan|azerbaidzana|azerbaidzanas|azerbaidzhan|azerbaigian|"
        "azerbaijan|azerbaijani|azerbaijao|azerbaixan|azerbaiyan|azerbajdzan|azerbajdzjan|"
        "azerbajdzsan|azerbajgano|azerbajxhan|azerbaycan|azerbayjan|azerbeidjan|azerbeidzjan|"
        "azerbejdzan|l azerbajgan|ozarbayjon|αζερμπαιτζαν|азербаиджан|азербаижан|азербејџан|"
        "азэрбаиджан|азәрбајҹан|озарбаижон|озарбоиҷон|әзірбаижан|әзәрбаиҗан|ադրբեջան|אזרבייגן|"
        "ءازیربایجان|اذربایجان|اذرباییجان|اذربیجان|ازرباییجان|अजरबेजान|अजरबैजान|अझरबैजान|"
        "आजेरबाइजान|আজারবাইজান|আজাৰবেইজান|ਅਜਰਬਾਇਜਾਨ|અઝરબૈજાન|ଆଜେରବାଇଜାନ୍|அசர்பைஜான்|అజర్బైజాన్|"
        "ಅಜರ್ಬೈಜಾನ್|അസര്ബൈജാന്|අසර්බයිජානය|อาเซอร์ไบจาน|ອາເຊີໄບຈານ|အဇာဘိုင်ဂျန်|აზერბაიჯანი|"
        "អាស៊ែបៃហ្សង់|ᱟᱹᱡᱟᱹᱨᱵᱮᱭᱡᱟᱱ|アゼルバイジャン|亚塞拜然|亞塞拜然|亞塞拜疆|阿塞拜疆|아제르바이잔"
    ,
    "Abkhazia":
        "abkhazia"
    ,
    "African Union":
        "african union"
    ,
    "Annam, Cochin China and Tonkin":
        "annam|annam cochin china tonkin vietnam|cochin china|cochin china and tonkin annam|"
        "cochinchina|tonkin"
    ,
    "Arab League":
        "arab league"
    ,
    "Asia-Europe Meeting":
        "asia europe meeting"
    ,
    "Austria-Hungary":
        "austria hungary|austria hungria|austria ungheria|austrian empire|austro hungarian empire|"
        "austro hungary|autriche hongrie|habsburg empire|osterreich ungarn|австро венгрия|奥匈帝国"
    ,
    "BDI":
        "an bhuruin|burund|burundaidh|burundi|burundia|burundija|burundis|burundo|il burundi|"
        "puruniti|μπουρουντι|бурундзі|бурунди|бурунді|բուրունդի|בורונדי|بروندی|برونڈی|برونڊی|"
        "بورنڈ|بوروندی|بۋرۋندی|बुरुंडि|বুরুন্ডি|বুৰুণ্ডি|ਬੁਰੁੰਡਿ|બુરુંડિ|ବୁରୁଣ୍ଡି|புருண்டி|"
        "బురుండి|ಬುರುಂಡಿ|ബറുണ്ടി|බුරුන්දි|บุรุนดี|ບູຣຸນດິ|ဘူရွန်ဒီ|ბურუნდი|ប៊ូរុនឌី|ᱵᱩᱨᱩᱱᱰᱤ|"
        "ブルンジ|布隆迪|蒲隆地|부룬디"
    ,
    "BEN":
        "beinin|benign|benim|benin|benina|beninas|benini|benino|beninum|dahomey|il benin|penina|"
        "μπενιν|бенин|бенін|бэнін|բենին|בנין|بنن|بنین|بینن|بەنین|बानिन|बेनिन|বেনিন|ਬੇਨਿਨ|બેનિન|"
        "ବେନିନ୍|பேனின்|బేనిన్|ಬೇನಿನ್|ബേനിന്|බෙනින්|เบนิน|ເບນິນ|ဘီနင်|ბენინი|បេណាំង|ᱵᱮᱱᱤᱱ|ベナン|"
        "貝南|貝寧|贝南|贝宁|베냉"
    ,
    "BES":
        "an isiltir chairibeach|antillas ollandaisas|antilles yr iseldiroedd|belanda caribbean|"
        "belanda karibia|bes islands|bonaire|bonaire st eustatius and saba|ca ri be ha lan|"
        "caraibi olandesi|carib neerlandes|caribbean netherlands|caribe neerlandes|"
        "caribisch nederland|de tidligere nederlandske antiller|dutch caribbean|"
        "holland karib terseg|in netherlands tal karibew|insulele caraibe olandeze|isole bes|"
        "karaibet holandeze|karapiana horana|karayip hollanda|karayip hollandasi|"
        "karib nederlandat|karib niderlandi|karib niderlandlary|kariba nederlando|"
        "karibahafshluti hollands|karibeko herbehereak|karibescht holland|karibi hollandia|"
        "karibia walanda|karibian alankomaat|karibiese nederland|karibische niederlande|"
        "karibisk nederland|karibiska nederlanderna|karibske holandsko|karibske nizozemsko|"
        "karibu nyderlandai|karibysk nederlan|kariibi madalmaad|karipska holandija|"
        "karipski otoci nizozemske|na tirean isle caraibeach|nederlandske antiller|"
        "niderlandes karibu salas|niderlandy karaibskie|nidurlonds karibia|nizozemski karibi|"
        "paises baixos caribenhos|paises basse caribe|pays bas caribeens|"
        "saint eustache et saba bonaire|saint eustache na saba bonaire|"
        "saint eustatius and saba bonaire|saint eustatius och saba bonaire|"
        "san eustakio eta saba bonaire|san eustaquio e saba bonaire|san eustaquio y saba bonaire|"
        "sint estatius va saba boneyr|sint estatius we saba boneyr|sint eustatius a saba bonaire|"
        "sint eustatius agus saba bonaire|sint eustatius and saba bonaire|"
        "sint eustatius en saba bonaire|sint eustatius ha saba bonaire|"
        "sint eustatius i saba bonaire|sint eustatius ja saba bonaire|"
        "sint eustatius und saba bonaire|sint eustatius va saba bonaire|"
        "st eustatius and saba bonaire|svaty eustach a saba bonaire|uholanzi ya karibiani|"
        "vuolleeatnamat karibe|αγιοσ ευσταθιοσ και σαμπα μποναιρ|ολλανδια καραιβικησ|"
        "кариб нидерланддары|кариб нидерландлары|кариб нидерландысы|кариби нидерланд|"
        "карибска нидерландия|карибські нідерланди|карибын нидерланд|карипска холандија|"
        "карыбскія нідэрланды|карыбскія нідэрлянды|синт эстатии һәм саба бонеир|"
        "синт эстатиус ва саба бонаире|синт эстатиус ва саба бонеир|"
        "синт эстатиус және саба бонэир|синт эстатиус и саба бонаире|синт эстатиус и саба бонэир|"
        "կարիբյան նիդեռլանդներ|האיים הקריביים ההולנדיים|الجزر الکاریبیہ الہولندیہ|"
        "بونیر وسانت یوستاشیوس وسابا|جزایر کاراییب ہلند|سینت ەستاتیۋس جانە سابا بونەیر|"
        "سینٹ یستتیوس اینڈ صبا بونیرے|کریبیایی نیدرلینڈز|کیریبین نیدرلینڈس|کیریبین ہالینډ|"
        "ڪیریبین نیدرلینڊ|ہولندا الکاریبیہ|केरिबियन निदरलंड|केरिबियन नेदरलंड्स|"
        "केरिबियान नेदारलेंडस|कैरिबियन निदरलैंड|कैरिबियन नेदरलंड्स|कैरिबियाइ निदरलैंड|"
        "क्यारिवियन नेदरल्यांड्स|কেৰিবিযান নেদাৰলেণ্ডছ|ক্যারিবিয নেদারল্যান্ডস|"
        "ক্যারিবিযান নেদারল্যান্ডস|ਕੈਰੇਬਿਆਇ ਨਿਦਰਲੈਂਡ|કેરેબિયન નેધરલેન્ડ્ઝ|କାରବିୟନ୍ ନେଦରଲ୍ୟାଣ୍ଡ|"
        "கரிபியன் நேதர்லாந்து|కరిబియన్ నేదర్లాండ్స్|ಕೇರಿಬಿಯನ್ ನೇದರ್ಲ್ಯಾಂಡ್ಸ್|"
        "കരിബിയന് നേതര്ലാന്ഡ്സ്|സിന്റ് യുസ്റ്റേഷ്യസ് സാബ ഏന്നിവ ബോണേയ്ര്|කැරිබියානු නෙදර්ලන්තය|"
        "ซินท์เอิสทาทิอุสซาบาโบแนร์|เนเธอร์แลนด์แคริบเบียน|ຄາຣິບບຽນເນເທີແລນ|ကာရစ်ဘီယံနယ်သာလန်|"
        "კარიბის ნიდერლანდები|បូនែរ៍សាំងអឺស្ទាហ្សឺសនិងសាបា|ហូឡង់ការ៉ាប៊ីន|ᱠᱟᱹᱨᱮᱱᱤᱭᱟᱹᱱ ᱱᱮᱫᱚᱨᱞᱮᱸᱰ|"
        "オランダ領カリブ|ボネールシントユースタティウスおよびサバ|圣俄斯塔休斯和萨巴博纳尔|"
        "荷兰加勒比区|荷属加勒比区|荷蘭加勒比區|네덜란드령카리브|신트유스타티우스사바보네르"
    ,
    "BFA":
        "buircine faso|buirciona faso|bukinafaso|burkina|burkina faaso|burkina fasas|burkina faso|"
        "burkina fasu|burkinafaso|burkino|burquina faso|haute volta|il burkina faso|pakina wharo|"
        "upper volta|upper volta burkina faso|μπουρκινα φασο|буркина фасо|буркіна фасо|"
        "բուրկինա ֆասո|בורקינה פאסו|برکنا فیسو|برکینا فاسو|برڪینا فاسو|بورکینا فاسو|بورکینافاسو|"
        "بۋرکینا فاسو|बुरकिना फासो|बुर्किना फास|बुर्किना फासो|बुर्किना फेसो|বুরকিনা ফাসো|"
        "বুর্কিনা ফাসো|বুৰকিনা ফাচো|ਬੁਰਕਿਨਾ ਫਾਸੋ|બુર્કિના ફાસો|ବୁର୍କିନା ଫାସୋ|புர்கினா ஃபாஸோ|"
        "బుర్కినా ఫాసో|ಬುರ್ಕಿನಾ ಫಾಸೋ|ബര്ക്കിന ഫാസോ|ബുര്ക്കിനാ ഫാസോ|බර්කිනා ෆාසෝ|บูร์กินาฟาโซ|"
        "ເບີກິນາຟາໂຊ|ဘာကီးနားဖားဆို|ბურკინა ფასო|បួគីណាហ្វាសូ|ᱵᱩᱨᱠᱤᱱᱟ ᱯᱷᱟᱥᱚ|ブルキナファソ|"
        "布吉納法索|布吉纳法索|布基納法索|布基纳法索|부르키나파소"
    ,
    "BHR":
        "bachrain|bahareni|baharina|bahrain|bahrajn|bahrayn|bahrein|bahreina|bahreinas|bahrejn|"
        "bahreyn|bairein|barein|barejno|barem|behreyn|il bahrain|pareina|μπαχρειν|бахреин|бахрэин|"
        "баҳраин|бәхрәин|бәһрејн|բահրեյն|בחריין|البحرین|باحرەین|بحرین|बहराइन|बहरिन|बहारिन|बाहरैन|"
        "बेहरेन|বাহরাইন|বাহারিন|বাহৰেইন|ਬਹਿਰਿਨ|બેહરિન|ବାହାରିନ୍|பஹ்ரைன்|బహ్రేయిన్|ಬಹ್ರೇನ್|ബഹ്റിന്|"
        "බහරේන්|บาห์เรน|ບາເຣນ|ဘာရိန်း|ბაჰრეინი|បារ៉ែន|ᱵᱟᱦᱨᱮᱱ|バーレーン|巴林|바레인"
    ,
    "BHS":
        "baamas|bagama adalary|bagama orollari|bahaamas|baham adalari|bahama|bahama szigetek|"
        "bahamaeyjar|bahamak|bahamalar|bahamaoyggjar|bahamas|bahames|bahami|bahamoj|bahamos|"
        "bahamu salas|bahamy|gemenebest van de bahamas|il bahamas|insulae bahamenses|les bahames|"
        "na bahamai|na h eileanan bhathama|pahama|y bahamas|μπαχαμεσ|багам|багам аралдары|"
        "багам утраулары|багама аралдары|багама ороллари|багамские острова|багамскія астравы|"
        "багамські острови|багамы|багамын арлууд|бахами|бахамски острови|баһам адалары|բահամաներ|"
        "բահամյան կղզիներ|איי בהאמה|باگام ارالداری|باہاما|باہاماس|باہماس|بہاماس|بہامس|جزر البہاما|"
        "बहामाज|बहामास|बाहामास|বাহামা দ্বিপপুঞ্জ|বাহামাছ|ਬਹਾਮਾਸ|બહામાસ|ବାହାମାସ୍|பஹாமாஸ்|బహామాస్|"
        "ಬಹಾಮಾಸ್|ബഹാമാസ്|බහමාස්|บาฮามาส|ບາຮາມາສ|ဘဟားမား|ბაჰამის კუნძულები|បាហាម៉ា|ᱵᱟᱦᱟᱢᱟᱥ|バハマ|"
        "巴哈馬|巴哈马|바하마"
    ,
    "BIH":
        "an bhoisnia agus an heirseagaivein|bih|bosna a hercegovina|bosna hersek|"
        "bosna i hercegovina|bosna in hercegovina|bosna is hearsagobhana|bosnia|"
        "bosnia a herzegovina|bosnia and herz|bosnia and herzegovina|bosnia dan herzegovina|"
        "bosnia e hercegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnia et herzegovina|"
        "bosnia ha herzegovina|bosnia hercegovina|bosnia hersegovina|bosnia herzegovina|"
        "bosnia i hercegovina|bosnia i hercegowina|bosnia ja hercegovina|bosnia ja hertsegoviina|"
        "bosnia ja hertsegovina|bosnia lan hersegovina|bosnia na herzegovina|bosnia na hezegovina|"
        "bosnia og hersegovina|bosnia si hertegovina|bosnia va herzegovina|bosnia y herzegovina|"
        "bosnie|bosnie en herzegovina|bosnie en herzegowina|bosnie herzegovina|bosnie herzegovine|"
        "bosnie und herzegowina|bosnien an herzegowina|bosnien hercegovina|"
        "bosnien och hercegovina|bosnien und herzegowina|bosnija ir hercegovina|"
        "bosnija un hercegovina|bosniya va gertsegovina|bosniya ve herseqovina|"
        "bosniya we gersegowina|bosniya we gertsegowina|bosnje and hercegovine|bosnje hercegovine|"
        "bosnujo kaj hercegovino|bosznia hercegovina|il boznija herzegovina|pongia herekowini|"
        "βοσνια ερζεγοβινη|βοσνια και ερζεγοβινη|босна и херцеговина|босни герцеговин|"
        "босни херцеговин|босния ва герцеговина|босния ва ҳерсеговина|босния жана герцеговина|"
        "босния және герцеговина|босния и герцеговина|босния һәм герцеговина|"
        "боснија вә һерсеговина|боснія і герцагавіна|боснія і герцеговина|босьнія і герцагавіна|"
        "բոսնիա եւ հերցեգովինա|בוסניה והרצגובינה|البوسنہ والہرسک|بوسنی و ہرزگوین|"
        "بوسنیا او ہېرزګوینا|بوسنیا اور ہرزیگووینا|بوسنیا اور ہرزیگوینا|بوسنیا تہ ہرزگوونا|"
        "بوسنیا جانە گەرتسەگوۆینا|بوسنیا و ہرزہگوینا|بوسنیا ھرزیگوینا|بوسنیا ہرزوگووینا|"
        "बसनिया आरो होर्जेगभिना|बोस्निया अणि हर्जेगोविना|बोस्निया आ हर्जेगोबिना|"
        "बोस्निया आणि हर्झगोव्हिना|बोस्निया आनि हेर्जेगोविना|बोस्निया एंड हर्जगोभिनिया|"
        "बोस्निया और हर्जेगोविना|बोस्निया हर्जेगोविना|বছনিযা আৰু হাৰ্জেগভিনা|"
        "বসনিযা ও হার্জেগোভিনা|ਬੋਸਨਿਆ ਅਤੇ ਹਰਜੇਗੋਵਿਨਾ|બોસ્નિયા અને હર્ઝેગોવિના|"
        "ବୋସନିଆ ଏବଂ ହର୍ଜଗୋଭିନା|போஸ்னியா and ஹேர்ஸகோவினா|போஸ்னியா மற்றும் ஹேர்ஸிகோவினா|"
        "బోస్నియా మరియు హేర్జిగోవినా|ಬೋಸ್ನಿಯಾ ಮತ್ತು ಹರ್ಜೇಗೋವಿನಾ|ബോസ്നിയയും ഹേര്സഗോവിനയും|"
        "බොස්නියාව සහ හර්සගොවීනාව|บอสเนียและเฮอร์เซโกวีนา|ບອດສະເນຍແລະແຮສໂກວີນາ|"
        "ဘော့စနီးယားနှင့်ဟာဇီဂိုဗီနား|ბოსნია და ჰერცეგოვინა|បូស្នុីនិងហឺហ្សេហ្គូវីណា|"
        "បូស្ន៊ីនិងហឺហ្ស៊ីហ្គូវីណា|ᱵᱚᱥᱱᱤᱭᱟ ᱟᱨ ᱦᱟᱹᱨᱡᱮᱜᱚᱣᱤᱭᱟ|ボスニアヘルツェゴビナ|"
        "波士尼亞與赫塞哥維納|波斯尼亚同黑塞哥维那|波斯尼亚和黑塞哥维那|波斯尼亞同黑塞哥維那|"
        "波斯尼亞和黑塞哥維那|波赫|波黑|보스니아헤르체고비나"
    ,
    "BLM":
        "collectivity saint barthelemy|hato pateremi|insula sancti bartholomaei|"
        "mtakatifu barthelemy|s t barthelemy|saint barthelemi|saint barthelemy|san barthelemy|"
        "san bartolome|sancte bartholomeo|sankta bartolomeo|sankti bartolomeusareyjar|"
        "sao bartolomeu|sen bartelemi|senbartelmi|sent bartelemi|sfantul bartolomeu|"
        "shen bartolomeo|sint barthelemy|son barthelemy|st barthelemi|st barthelemy|st barths|"
        "svaty bartolomej|sveti bartolomej|territorial collectivity saint barthelemy|"
        "αγιοσ βαρθολομαιοσ|свети бартоломеј|свети вартоломеј|сен бартелеми|сен бартелемі|"
        "сен бартельми|сен бартэльмі|сент бартелеми|сент бартелми|сент бартельми|сэн бартэльмі|"
        "սեն բարտելմի|սուրբ բարդուղիմեոս|סנט ברתולומיאו|سان بارتلیمی|سان بارتیلمی|سان بارتەمەلی|"
        "سن بارتلمی|سینٹ بارتھیلمی|سینٹ باریٹی|سینٹ برتھلیمی|سینټ بارتیلمی|سینٽ برٿلیمی|"
        "सेंट बार्थेलेमि|सेंट बार्थेल्मि|सैंट बार्थेलेमि|ছেইণ্ট বাৰ্থলেমে|সেন্ট বার্থলেমি|"
        "সেন্ট বার্থেলেমি|ਸੇਂਟ ਬਾਰਥੇਲੇਮਿ|સેંટ બાર્થેલેમિ|ସେଣ୍ଟ ବାର୍ଥେଲେମି|சேயின்ட் பார்தேலேமி|"
        "సేయింట్ బర్థేలిమి|ಸೇಂಟ್ ಬಾರ್ಥೇಲೇಮಿ|സേന്റ് ബാര്ത്തലമി|ශාන්ත බර්තලෙමි|เซนต์บาร์เธเลมี|"
        "ເຊນບາເທເລມີ|စိန့်ဘာသယ်လ်မီ|სენ ბართელმი|សាំងបាថេឡេមី|សាំងប៉ាតេឡាមុី|ᱮᱥ ᱴᱤ ᱵᱟᱨᱛᱷᱮᱞᱮᱢᱤ|"
        "サンバルテルミー|圣巴泰勒米|圣巴瑟米|聖巴泰勒米|聖巴瑟米|생바르텔레미"
    ,
    "BLR":
        "a bhealaruis|an bhealaruis|baltarusija|baltkrievija|belarus|belarusi|belarusia|"
        "belarusiya|belarusz|belarws|belorusija|belorusko|belorussia|belorusujo|beyaz rusya|"
        "bialorus|bielorrusia|bielorrussia|bielorusko|bielorussia|bielorussie|bjellorusi|"
        "bjelorusija|byelorussia|byelorussia belarus|feheroroszorszag|hviderusland|hvita russland|"
        "hvitarussland|hviterussland|il belarussja|kviterussland|perara|ruthenia alba|valgevene|"
        "valko venaja|vilges ruossa|vitryssland|waissrussland|weissrussland|white russia|"
        "wiissrussland|wit ruslan|wit rusland|λευκορωσια|беларус|беларусь|белорус|белорусија|"
        "белоруссия|бялорусия|білорусь|бјелорусија|բելառուս|בלארוס|بلاروس|بیلارس|بیلاروس|"
        "بیلاروسیا|بەلارۋس|روسیا البیضاء|बेलारुस|বেলারুশ|বেলাৰুছ|ਬੇਲਾਰੁਸ|બેલારુસ|ବେଲାରୁଷ୍|பேலாரஸ்|"
        "பேலாருஸ்|బేలారస్|ಬೇಲಾರಸ್|ബേലറുസ്|බෙලරුස්|เบลารุส|ເບລາຣຸສ|ဘီလာရုစ်|ბელარუსი|បេឡារុស|"
        "ᱵᱮᱞᱟᱨᱩᱥ|ベラルーシ|白俄罗斯|白俄羅斯|벨라루스"
    ,
    "BLZ":
        "a bheilis|an bheilis|belice|belis|belise|beliz|beliza|belizas|belize|belizo|"
        "british honduras|il belize|perihi|μπελιζ|белиз|белизе|беліз|бэліз|բելիզ|בליז|بلیز|بیلایز|"
        "بیلز|بیلیز|بەلیز|बेलिज|बेलिजे|बेलिझ|बेलिझे|বেলিজ|ਬੇਲਿਜ|બેલિઝ|ବେଲିଜ୍|பேலிஸ்|బేలిజ్|ಬೇಲಿಜ್|"
        "ബേലിസ്|බෙලීස්|เบลีซ|ເບລີຊ|ဘလိဇ်|ბელიზი|បេលី|ᱵᱮᱞᱤᱡᱽ|ベリーズ|伯利兹|伯利茲|貝里斯|贝里斯|벨리즈"
    ,
    "BMU":
        "bearmuda|beirmiuda|bermud adalari|bermuda|bermuda adalary|bermuda orollari|bermudaeyjar|"
        "bermudas|bermude|bermudes|bermudi|bermudoj|bermudu salas|bermudy|bermuuda|illas bermudas|"
        "les bermudes|pamura|βερμουδεσ|бермуд|бермуд адалары|бермуд аралдары|бермуд утраулары|"
        "бермуда|бермуди|бермудски острови|бермудские о ва|бермудские острова|бермудскія астравы|"
        "бермудські острови|бермуды|бэрмудзкія астравы|բերմուդներ|ברמודה|برمودا|بەرمۋد ارالداری|"
        "बरमुडा|बर्मुडा|बर्म्युडा|बारमुडा|বারমুডা|বাৰ্মুডা|ਬਰਮੁਡਾ|બર્મુડા|ବର୍ମୁଡା|பேர்முடா|"
        "బేర్ముడా|ಬರ್ಮುಡಾ|ബര്മുഡ|බර්මියුඩා|เบอร์มิวดา|ເບີມິວດາ|ဘာမြူဒါ|ბერმუდა|ប៊ឺមុយដា|ប៊ែម៉ូដ|"
        "ᱵᱟᱹᱨᱢᱩᱱᱰᱟ|バミューダ|百慕大|百慕达|百慕達|버뮤다"
    ,
    "BOL":
        "an bholaiv|boilibhia|bolifia|boliivia|boliivie|bolivi|bolivia|bolivie|bolivien|bolivija|"
        "bolivio|boliviya|bolivya|boliwia|boliwiya|il bolivja|plurinationale staat bolivia|"
        "poriwia|βολιβια|балівія|боливи|боливия|боливија|болівія|բոլիվիա|בוליביה|بولویا|بولیفیا|"
        "بولیوی|بولیویا|بولیۆیا|دولہ المتعددہ القومیات بولیفیا|دولہ متعددہ القومیات بولیفیا|"
        "बलिभिया|बोलिबिया|बोलिभिया|बोलिविया|बोलिव्हिया|বলিভিযা|বহুজাতিক রাষ্ট্র বলিভিযা|ਬੋਲਿਵਿਆ|"
        "બોલિવિયા|ବୋଲିଭିଆ|போலிவியா|బోలివియా|ಬೋಲಿವಿಯಾ|ബോളിവിയ|බොලීවියාව|โบลิเวีย|ໂບລິເວຍ|"
        "ဘိုလီးဗီးယား|ბოლივია|បូលីវី|ᱵᱚᱞᱤᱣᱤᱭᱟ|ボリビア|多民族玻利维亚国|玻利維亞|玻利维亚|볼리비아"
    ,
    "BRA":
        "an bhrasail|braisil|brasiilia|brasil|brasile|brasilia|brasilie|brasilien|brazil|brazilia|"
        "brazilie|brazilija|braziliya|brazilo|brazylia|bresil|brezilya|federative republic brazil|"
        "il brazil|parihi|βραζιλια|бразил|бразили|бразилия|бразилија|бразилія|бразылія|бразілія|"
        "բրազիլիա|ברזיל|البرازیل|برازل|برازیل|برازیلیا|برزیل|ब्राजिल|ब्राझिल|ব্রাজিল|ব্ৰাজিল|"
        "ਬ੍ਰਾਜਿਲ|બ્રાઝિલ|ବ୍ରାଜିଲ୍|பிரேசில்|బ్రేజిల్|ಬ್ರೇಜಿಲ್|ബ്രസില്|බ්රසීලය|บราซิล|ບຣາຊິວ|ဘရာဇီး|"
        "ბრაზილია|ប្រេស៊ីល|ᠪᠷᠠᠽᠢᠯ|ᱵᱨᱟᱡᱤᱞ|ブラジル|巴西|브라질"
    ,
    "BRB":
        "babados|babadosi|barbade|barbadhos|barbado|barbados|barbadosa|barbadosas|barbata|"
        "papatohe|μπαρμπαντοσ|μπαρμπειντοσ|барбадас|барбадос|բարբադոս|ברבדוס|باربادوس|بارباڈوس|"
        "باربڊوس|باربیڈوس|بربادوس|बारबाडस|बारबाडोस|बार्बाडोस|বার্বাডোজ|বার্বাডোস|বাৰ্বাডোচ|"
        "ਬਾਰਬਾਡੋਸ|બારબાડોસ|ବାରବାଡୋସ୍|பார்படாஸ்|பார்படோஸ்|బార్బడోస్|ಬಾರ್ಬಡೋಸ್|ബാര്ബഡോസ്|බාබඩෝස්|"
        "บาร์เบโดส|ບາບາໂດສ|ဘာဘေးဒိုးစ်|ბარბადოსი|បាបាដុស|ᱵᱟᱨᱵᱟᱰᱚᱥ|バルバドス|巴巴多斯|巴貝多|"
        "巴贝多|바베이도스"
    ,
    "BRICS":
        "brics"
    ,
    "BTN":
        "an bhutain|bhoetan|bhoutan|bhutan|bhutani|butan|butana|butanas|butania|butano|butao|"
        "il bhutan|kingdom bhutan|putana|μπουταν|бутан|бутон|բութան|בהוטן|بوتان|بوٹان|بھوٹان|"
        "بہوټان|بۋتان|ڀوٽان|भुटान|भुतान|ভুটান|ਭੁਟਾਨ|ભુટાન|ଭୁଟାନ|புடான்|భుటాన్|ಭುತಾನ್|ഭുട്ടാന്|"
        "භූතානය|ภูฏาน|ພູຖານ|ဘူတန်|ბუტანი|ប៊ូតង់|ᱵᱷᱩᱴᱟᱱ|ブータン|不丹|부탄"
    ,
    "BVT":
        "bouvet|bouvet adasi|bouvet eiland|bouvet insle|bouvet island|bouvet saar|bouvet sullot|"
        "bouvet sziget|bouvet uhartea|bouveteilan|bouveteiland|bouveteyja|bouveti saar|"
        "bouvetinsel|bouvetnsaari|bouvetoen|bouveton|bouvetov ostrov|bouvetov otok|bouvetoya|"
        "bouvetoyggj|bouvetuv ostrov|buve adasi|buve oroli|buve sala|buvetinsulo|buwe adasy|"
        "dao bouvet|eilean bouvet|enez bouvet|gzira bouvet|ile bouvet|ilha bouvet|illa bouvet|"
        "insla bouvet|insula bouvet|insula de bouvet|ishulli bove|ishulli buve|isla bouvet|"
        "islla bouvet|isola bouvet|kepulauan bouvet|kisiwa cha bouvet|motu puwei|"
        "norway bouvet island|oilean bouvet|ostrvo buve|otok bouvet|pulau bouvet|pulo bovet|"
        "wyspa bouveta|ynys bouvet|μπουβε|νησοσ μπουβε|буве адасы|буве арал|буве аралдары|"
        "буве аралы|буве ороли|буве утравы|буветын арлууд|вострау бувэ|о в буве|острво буве|"
        "остров буве|острів буве|ҷазираи буве|բուվե կղզի|איי בובה|האי בובה|بووٹ جزیر|بووٽ ٻیٽ|"
        "بوویٹ ایلینڈ|بوویټ ټاپو|بۋۆە ارالی|جزیرہ بوفیت|جزیرہ بوفیہ|جزیرہ بووہ|جزیرہ بوویت|बाउवेट|"
        "बुभेट टापु|बुभेट द्विप|बुवेट बेट|बोउवेट बेट|बोबेत द्विप|बोवट आयलंड|बोवेत द्विप|"
        "বুভে দ্বিপ|বোভেট দ্বিপ|ਬੌਵੇਟ ਟਾਪੁ|બૌવેત આઇલેન્ડ|ବୌଭେଟ୍ ଦ୍ୱିପ|போவேட் திவு|போவேட் திவுகள்|"
        "బువై దివి|ಬೋವೇಟ್ ದ್ವಿಪ|ബൗവേട്ട് ദ്വിപ്|බුවට් දුපත්|เกาะบูเว|เกาะบูเวต|ເກາະບູເວດ|"
        "ဘူဗက်ကျွန်း|ბუვე|កោះប៊ូវ៉េ|កោះប៊ូវ៉េត|ᱵᱚᱣᱮᱴ ᱟᱭᱞᱮᱸᱰ|ブーベ島|布威岛|布威島|布维岛|布韦岛|"
        "鮑威特島|부베섬"
    ,
    "BWA":
        "an bhotsuain|bechuanaland|bocvana|bocvano|botsuana|botsvana|botsvane|botswana|"
        "il botswana|poriwana|μποτσουανα|батсвана|ботсван|ботсвана|ботсванна|боцвана|բոթսվանա|"
        "բոտսվանա|בוטסואנה|בוצוואנה|بوتسوانا|بوتسوانہ|بوتسۆانا|بوٹسوانا|بوٽسوانا|बत्स्वाना|"
        "बोट्सवाना|बोट्स्वाना|बोत्सबाना|बोत्सवाना|बोत्स्वाना|বটচোৱানা|বতসোযানা|ਬੋਤਸਵਾਨਾ|"
        "બોત્સ્વાના|ବୋଟସ୍ୱାନା|போட்ஸ்வானா|బోట్స్వానా|ಬೋಟ್ಸ್ವಾನಾ|ബോട്സ്വാന|බොට්ස්වානා|บอตสวานา|"
        "ບອດສະວານາ|ဘော့ဆွာနာ|ბოტსვანა|បុតស្វាណា|ᱵᱚᱴᱥᱣᱟᱱᱟ|ボツワナ|博茨瓦納|博茨瓦纳|波札那|보츠와나"
    ,
    "British Antarctic Territories":
        "british antarctic territories"
    ,
    "British India":
        "british india|british raj|dutch india|french india|portuguese india|princely states"
    ,
    "Brunswick":
        "brunswick"
    ,
    "CAF":
        "afrika erdiko errepublika|afrika tengah|car|cen african republic|centr afrika respubliko|"
        "centraal afrikaanse republiek|centrafrique|central african empire|"
        "central african republic|centralafrikanska republiken|centralafrikas republika|"
        "centralnoafricka republika|centralnoafriska republika|centrines afrikos respublika|"
        "cong hoa trung phi|den centralafrikanske republik|den sentralafrikanske republikk|"
        "den sentralafrikanske republikken|gaska afrihka dassevaldi|"
        "gweriniaeth canolbarth affrica|ir repubblika centru afrikana|jamhuri ya afrika ya kati|"
        "kesk aafrika vabariik|keski afrikan tasavalta|kozep afrika|kozep afrikai koztarsasag|"
        "markaziy afrika respublikasi|merkezi afrika respublikasi|merkezi afrika respublikasy|"
        "mid afrikulydveldid|midafrikalydveldid|orta afrika cumhuriyeti|poblachd meadhan afraga|"
        "poblacht na hafraice lair|rca|repubblica centrafricana|republica african central|"
        "republica centrafricana|republica centralafricana|republica centreafricana|"
        "republica centro africana|republica centroafricana|republik kreizafrikan|"
        "republika afrikano qendrore|republika e afrikes qendrore|republika srodkowoafrykanska|"
        "republique centrafricaine|res publica africae mediae|sentraal afrikaanse republiek|"
        "sintraal afrikaanske republyk|srednjeafriska republika|srednjoafricka republika|"
        "stredoafricka republika|te whenua tuhake o awherika waenga|ubangi shari|"
        "zentraalafrikaanischi republik|zentralafrikanesch republik|zentralafrikanische republik|"
        "κεντροαφρικανικη δημοκρατια|борбордук африка республикасы|марказии африка республикаси|"
        "мәркәзи африка республикасы|орталық африка республикасы|төв африкиин бүгд наирамдах улс|"
        "цар|централноафриканска република|централноафричка република|"
        "центрально африканская республика|центральноафриканська республіка|"
        "цэнтральна афрыканская рэспубліка|үзәк африка республикасы|ҷумҳурии африқои маркази|"
        "կենտրոնական աֆրիկյան հանրապետություն|הרפובליקה המרכז אפריקאית|הרפובליקה של מרכז אפריקה|"
        "جمہوری افریقای مرکزی|جمہوریہ افریقیا الوسطی|مرکزی افریکی جموریت|"
        "ورتالیق افریکا رەسپۋبلیکاسی|وسط افریقی جمہوریہ|وسطی افریقا جمہور|وسطی افریقی جمہوریہ|"
        "وچ افریقی جمہوریہ|केंद्रिय अफ्रिकि प्रजासत्ताक|मध्य अफ्रिकि गणतंत्र|मध्य अफ्रिकि गणराज्य|"
        "मध्य अफ्रिकि रिपब्लिक|मध्य अफ्रिकि लोकसत्तकराज्य|मध्य आफ्रिकेचे प्रजासत्ताक|"
        "मिरु आफ्रिका सुबुंखुंथाय|सेंट्रल अफ्रिका गणतंत्र|মধ্য আফ্রিকান প্রজাতন্ত্র|"
        "মধ্য আফ্রিকার প্রজাতন্ত্র|ਕੇਂਦਰਿ ਅਫਰਿਕਿ ਗਣਰਾਜ|સેન્ટ્રલ આફ્રિકન રિપબ્લિક|"
        "ମଧ୍ୟ ଆଫ୍ରିକିୟ ସାଧାରଣତନ୍ତ୍ର|மத்திய ஆப்ரிக்கக் குடியரசு|సేంట్రల్ ఆఫ్రికన్ రిపబ్లిక్|"
        "ಮಧ್ಯ ಆಫ್ರಿಕಾ ಗಣರಾಜ್ಯ|സേന്ട്രല് ആഫ്രിക്കന് റിപ്പബ്ലിക്|സേന്ട്രല് ആഫ്രിക്കന് റിപ്പബ്ലിക്ക്|"
        "මධ්යම අප්රිකානු ජනරජය|สาธารณรัฐแอฟริกากลาง|ສາທາລະນະລັດອາຟຣິກາກາງ|ဗဟိုအာဖရိကပြည်ထောင်စု|"
        "ცენტრალური აფრიკის რესპუბლიკა|សាធារណរដ្ឋអាហ្វ្រិកកណ្ដាល|សាធារណរដ្ឋអាហ្វ្រីកកណ្ដាល|"
        "ᱛᱟᱞᱟ ᱟᱯᱷᱨᱤᱠᱟ ᱟᱹᱯᱱᱟᱹᱛ|中央アフリカ|中非|중앙아프리카"
    ,
    "CAN":
        "canada|ceanada|il kanada|kanada|kanado|kanata|καναδασ|канад|канада|կանադա|קנדה|کانادا|"
        "کاناډا|کندا|کینیڈا|ڪینیڊا|कनाडा|केनडा|केनाडा|क्यानाडा|কানাডা|ਕੈਨੇਡਾ|કેનેડા|କାନାଡା|கனடா|"
        "కేనడా|ಕೇನಡಾ|കാനഡ|කැනඩාව|แคนาดา|ແຄນາດາ|ကနေဒါ|კანადა|កាណាដា|ᱠᱟᱱᱟᱰᱟ|カナダ|加拿大|캐나다"
    ,
    "CCK":
        "cocos|cocos islands|cocos sullot|cocoseilanden|cocosoerne|iles cocos|illes cocos|"
        "inizi kokoz|inslas cocos|insulae cocos seu keeling|ishujt kokos|islas cocos|"
        "isole cocos e keeling|keeling adalari cocos|keeling eilande cocos|keeling gzejjer cocos|"
        "keeling iles cocos|keeling iles des cocos|keeling ilhas cocos|keeling ilhas dos cocos|"
        "keeling illas cocos|keeling illes cocos|keeling inizi cocos|keeling insulas cocos|"
        "keeling insulele cocos|keeling islands cocos|keeling islands territory cocos|"
        "keeling islas cocos|keeling islles cocos|keeling isole cocos|keeling kapuloan cocos|"
        "keeling kepulauan cocos|keeling kokoseyjar|keeling na h eileanan chocos|"
        "keeling oileain cocos|keeling quan dao cocos|keeling szigetek kokusz|"
        "keeling uharteak cocos|keeling uharteak cocosak|keeling visiwa vya cocos|"
        "keeling visiwa vya kokos|keeling ynysoedd cocos|keelinginseln kokosinseln|"
        "keelingova ostrva kokosova|keelingovi otoci kokosovi|keelingsaaret kookossaaret|"
        "kiling adalary kokos|kiling ishujt kokos|kiling orollari kokos|kiling ostrva kokosova|"
        "kilinga salas kokosu|kilingo salos kokosu|kilingova ostrva kokosova|kilinq adalari kokos|"
        "kirini nga moutere kokoko|kokos adalary|kokos insle|kokoseilande|kokoseyjar|kokosilanen|"
        "kokosinselen|kokosinseln|kokosinsuloj|kokosoarna|kokosove ostrovy|kokosovi otoki|"
        "kokosoyane|kokosoyene|kokosoyggjar|kookossaared|kookossaaret|"
        "les iles keeling les iles cocos|wyspy kokosowe|κηλινγκ νησοι κοκοσ|κιλινγκ νησοι κοκοσ|"
        "νησια κοκοσ|келинг острва кокос|киилинг арлууд кокос|килинг адалары кокос|"
        "килинг аралдары кокос|килинг ороллари кокос|килинг острва кокосова|"
        "килинг островов кокосовых|килинг утраулары кокос|килинг ҷазираҳои кокос|"
        "килингова острва кокосова|килиншки острови кокосови|килиӊ аралдары кокос|кокосовые о ва|"
        "кокосовые острова|кокосові острови|кілінг астравы какосавыя|кілінг острови кокосові|"
        "острови киилинг кокосови острови|քիլինգ կղզիներ կոկոսյան|קילינג איי קוקוס|جزایر کوکوس|"
        "جزر کوکوس|کوکوس جزایر|کیلنګ ټاپوګان کوکوز|کیلنگ جزایر کوکوس|کیلنگ جزیر کوکس|"
        "کیلنگ کوکوس جزایر|کیلینغ جزر کوکس|کیلینغ جزر کوکوس|کیلیڭ ارالداری کوکوس|ڪوڪوس ٻیٽ|"
        "ककस द्विपफोर|किलिंग आयलंड कोकोस|किलिंग टापुहरु कोकोस|किलिंग द्विप कोकोस|"
        "किलिंग द्विपसमुह कोकेज|किलिंग द्विपसमुह कोकोस|किलिंग बेटे कोकोस|कोकोस द्विपसमुह|"
        "কিলিং দ্বিপপুঞ্জ কোকোচ|কিলিং দ্বিপপুঞ্জ কোকোস|ਕਿਲਿੰਗ ਟਾਪੁ ਕੋਕੋਸ|કિલિંગ આઇલેન્ડ્સ કોકોઝ|"
        "କିଲିଂ ଦ୍ଵିପପୁଞ୍ଜ କୋକୋସ୍|கிலிங் திவுகள் கோகோஸ்|కిలింగ్ దివులు కోకోస్|"
        "ಕಿಲಿಂಗ್ ದ್ವಿಪಗಳು ಕೋಕೋಸ್|കിലിംഗ് ദ്വിപുകള് കോക്കസ്|കോക്കസ് ദ്വിപുകള്|කොකෝස් දූපත්|"
        "คีลิงหมู่เกาะโคโคส|หมู่เกาะโคโคส|ຫມູ່ເກາະໂກໂກສ|ကိုကိုးကျွန်း|კილინგის კუნძულები ქოქოსის|"
        "គីលីងកោះកូកូស|ប្រជុំកោះកូកូ|ᱠᱤᱞᱤᱝ ᱟᱭᱞᱮᱸᱰ ᱠᱚᱠᱚᱥ|キーリング諸島ココス|基林群岛科科斯|"
        "基林群島科科斯|基靈群島科克斯|코코스제도"
    ,
    "CHL":
        "an t sile|an tsile|chile|chili|chilia|ciile|cile|cili|cilio|hiri|ic cili|kili|sile|sili|"
        "tschile|tsiili|txile|xile|χιλη|чиле|чили|чилі|чылі|չիլի|צילה|تشیلی|شیلی|چلی|چیلی|चिलि|"
        "चिले|চিলি|ਚਿਲਿ|ચિલિ|ଚିଲି|சிலி|చిలి|ಚಿಲಿ|ചിലി|චිලී|ชิลี|ຊິລີ|ချီလီ|ჩილე|ស៊ីលី|ᱪᱟᱭᱤᱞ|チリ|"
        "智利|칠레"
    ,
    "CIV":
        "an costa eabhair|aod an olifant|bo bien nga|boli kosta|bregu i fildishte|"
        "coasta de fildes|costa avorio|costa de ebore|costa de marfil|costa do marfil|"
        "costa do marfim|costa do marfim cote ivoire|costa ivori|costa ivur|cote ivoire|"
        "dramblio kaulo krantas|ebur bordo|elefantcsontpart|elevandiluurannik|elfebaikuschte|"
        "elfenbeinkuste|elfenbeinskysten|elfenbenariddu|elfenbenskusten|elfenbenskysten|"
        "filabeinsstrondin|fildisi sahili|il kosta tal avorju|ivoorkus|ivoorkust|ivory coast|"
        "ivory coast cote ivoire|kodivaa|kot ivoar obala slonovace|kot ivuar|kot iwuar|kotdivuar|"
        "kotdivuara|litus eburneum|norsunluurannikko|obala bjelokosti|obala slonovace|"
        "pantai gading|pasisir gadhing|pobrezi slonoviny|pobrezie slonoviny|pwani ya pembe|"
        "slonokoscena obala|te tai rei|wybrzeze kosci sloniowej|zilonkaula krasts|"
        "ακτη ελεφαντοστου|бераг слановаи косьці|берег слоновои кости|берег слоновоі кістки|"
        "брегот на слоновата коска|бряг на слоновата кост|кот дивоар|кот дивоар обала слоноваче|"
        "кот дивуар|кот дівуар|котдивуар|обала слоноваче|կոտ դիվուար|חוף השנהב|د عاج ساحل|"
        "ساحل العاج|ساحل عاج|کوت دیفوار|کوت دیۆۋار|کوٹ ڈلوایر|کوٹ ڈی اییورایر|کوٹ ڈی اییوری|"
        "ڪوٽ ڊی وار|ڪوٽی ویرا|आइवरि कोस्ट|आयव्हरि कोस्ट|कट दिभवेर|कोट डि आइवर|कोट दिभोर|"
        "कोत दइवोआर|कोत दिवुआर|কোট ডিআইভোর|কোটে ডি আইভৰ|কোত দিভোযার|ਕੋਟ ਡਿਵੋਆਰ|કોટ ડિઆઇવરિ|"
        "କୋତ୍ ଡି ଭ୍ଵାର୍|கோட் திவாயர்|కోట్ డి ఐవోర్|ಕೋತ್ ದ್ಇವಾರ್|കോട്ട് ഡി വാര്|කෝට් දි අයිවරි|"
        "โกตดิวัวร์|ไอวอรี่โคสต์|ໂຄຕີວົວ|ကို့တ်ဒီဗွာ|კოტ დივუარი|កូតឌីវ៍រ|កូតឌីវ័រ|ᱠᱚᱛᱮ ᱫᱤᱣᱚᱭᱮᱨ|"
        "コートジボワール|科特迪瓦|象牙海岸|코트디부아르"
    ,
    "CMR":
        "camaroes|camarun|cameronia|cameroon|cameroun|camerun|camerwn|il kamerun|kamaruna|"
        "kameroen|kameroun|kamerun|kameruna|kamerunas|kameruni|kameruno|καμερουν|камерун|камэрун|"
        "կամերուն|קמרון|الکامیرون|کامرون|کامەرۋن|کیمرون|ڪیمرون|केमेरुन|कैमरुन|क्यामरुन|কেমেৰুণ|"
        "ক্যামেরুন|ਕੈਮਰੁਨ|કેમરુન|କାମେରୁନ୍|கேமருன்|కామేరున్|ಕ್ಯಾಮರುನ್|കാമറുണ്|කැමරූන්|แคเมอรูน|"
        "ຄາເມຣູນ|ကင်မရွန်း|კამერუნი|កាមេរូន|ᱠᱟᱢᱮᱨᱩᱱ|カメルーン|喀麥隆|喀麦隆|카메룬"
    ,
    "COD":
        "belgian congo|cong hoa dan chu cong go|cong hoa dan chu congo|congo dr|congo kinshasa|"
        "congo zaire|congu kinxasa|democratic congo|democratic lydveldid kongo|"
        "democratic republic congo|democratic republic kongo|democratic republic zaire congo|"
        "democratische republiek congo|demokratia respubliko kongo|demokraticka republika kongo|"
        "demokraticna republika kongo|demokratiese republiek van die kongo|"
        "demokratik kongo cumhuriyeti|demokratische republik kongo|demokratiska republiken kongo|"
        "demokratska republika kongo|demokratyczna republika konga|"
        "den demokratiske republik congo|den demokratiske republikken kongo|dr congo|dr kongo|drc|"
        "drc congo|drk|gweriniaeth ddemocrataidd y congo|ir repubblika demokratika tal kongo|"
        "jamhuri ya kidemokrasia kongo|jamhuri ya kidemokrasia ya kongo|kinsasa kongo|"
        "kinshasa congo|konga demokratiska republika|kongas kinsasa|kongo demokraatlik vabariik|"
        "kongo demokratik cumhuriyeti|kongo demokratik respublikasy|kongo demokratine respublika|"
        "kongo demokratiska republika|kongo dr|kongo dv|kongo kinihaha|kongo kinsasa|"
        "kongo kinshasa|kongoi demokratikus koztarsasag|kongoko errepublika demokratikoa|"
        "kongon demokraattinen tasavalta|konqo kinsasa|konzska demokraticka republika|"
        "lydstjornarlydveldid kongo|poblacht dhaonlathach an chongo|rd congo|rd del congo|rdc|"
        "repubblica democratica del congo|republica democrata congo|"
        "republica democratica del congo|republica democratica do congo|"
        "republica popular do congo|republik demokratik kongo|republique democratique du congo|"
        "res publica democratica congensis|temokraatischi republik kongo|y congo kinshasa|zaire|"
        "κονγκο κινσασα|λαικη δημοκρατια του κονγκο|демократик республикасы конго|"
        "демократическая республика конго|демократична република конго|"
        "демократична республіка конго|демократска република конго|др конго|"
        "дэмакратычная рэспубліка конга|кдр конго|киншаса конго|конго киншаса|конго кіншаса|"
        "кіншаса конга|ҷумҳурии демократии конго|կոնգո կինշասա|"
        "կոնգոյի դեմոկրատական հանրապետություն|קונגו קינשאסה|الکونغو کینشاسا|جمہوری دموکراتیک کنگو|"
        "جمہوریہ الکونغو الدیمقراطیہ|عوامی جمہوریہ کانگو|کانګو کینشاسا|کانگو کنشاسا|کنگو کینشاسا|"
        "کونگو|کونگو کنشاسا|ڪانگو ڪنشاسا|कंग किनशासा|कंगो किन्शासा|कांगो किंशासा|"
        "कांगो लोकतांत्रिक गणराज्य|कोंगो किंशासा|लोकशाहि प्रजासत्ताक कांगो|কঙ্গো কিনচাছা|"
        "কঙ্গো কিনশাসা|গণতান্ত্রিক কঙ্গো প্রজাতন্ত্র|ਕਾਂਗੋ ਕਿੰਸਾਸਾ|કોંગો કિંશાસા|ଡିଆରସି କଙ୍ଗୋ|"
        "காங்கோ கின்ஷாசா|కాంగో కిన్షాసా|ಕಾಂಗೋ ಕಿನ್ಶಾಸಾ|കോംഗോ കിന്ഷാസ|ඩීආර්සී කොංගෝව|คองโกกินชาซา|"
        "สาธารณรัฐประชาธิปไตยคองโก|ຄອງໂກຄິນຊາຊາ|ကွန်ဂို|კონგო კინშასა|កុងហ្គោគីនស្ហាសា|"
        "សាធារណរដ្ឋប្រជាធិបតេយ្យកុងហ្គោ|ᱠᱚᱝᱜᱚ ᱼ ᱠᱤᱱᱥᱟᱥᱟ|キンシャサコンゴ民主共和国|"
        "コンゴ民主共和国|刚果民主共和国|剛果民主共和國|金刚果|金夏沙刚果|金夏沙剛果|"
        "콩고민주공화국|콩고킨샤사"
    ,
    "COG":
        "a chongo brazzaville|brazavila kongo|brazzaville congo|cong go|congo|congo brazavil|"
        "congo brazzaville|congo brz|congu brazzaville|french congo|il kongo brazzaville|"
        "jamhuri ya kongo|kongas brazavilis|kongo|kongo brassaville|kongo brazavil|"
        "kongo brazavila|kongo brazavile|kongo brazzavil|kongo brazzaville|kongo brazzawil|"
        "kongo cumhuriyeti|kongo parawhe|kongo respublikasy|kongo vabariik|kongoi koztarsasag|"
        "kongon tasavalta|konqo brazzavil|konzska republika|middle congo|poblacht an chongo|"
        "republic congo|republic del congo|republica del congo|republik kongo|republika kongo|"
        "republique du congo|res publica congoliae|y congo brazzaville|δημοκρατια του κονγκο|"
        "κονγκο|κονγκο μπραζαβιλ|бразавил конго|конга|конга бразавіль|конго|конго бразавил|"
        "конго браззавил|конго браззавиль|конго браззавіль|республика конго|կոնգո բրազավիլ|"
        "կոնգոյի հանրապետություն|קונגו ברזאויל|الکونغو|الکونغو برازافیل|جمہوری کنگو|"
        "جمہوریہ الکونغو|کانګو بروزوییل|کانگو|کانگو برازاویلے|کنگو برازویل|"
        "کونگو براززاۆیل رەسپۋبلیکاسی|کونگو برزاولی|ڪانگو برازاویل|कंग ब्राज्जाभिल|कंगो ब्राजाभिल|"
        "कांगो|कांगो ब्राजाबिले|कांगो ब्राजाविल|कांगो ब्राझाविले|कोंगो ब्राझाविला|"
        "কঙ্গো প্রজাতন্ত্র|কঙ্গো ব্রাজাভিল|ਕਾਂਗੋ ਬ੍ਰਾਜਾਵਿਲੇ|કોંગો બ્રાઝાવિલે|କଙ୍ଗୋ ବ୍ରାଜିଭିଲ୍ଲେ|"
        "காங்கோ ப்ராஸாவில்லே|కాంగో బ్రాజావిల్లి|ಕಾಂಗೋ ಬ್ರಾಜಾವಿಲ್ಲೇ|കോംഗോ ബ്രാസവില്ലി|"
        "කොංගො බ්රසාවිල්|คองโกบราซซาวิล|ຄອງໂກບຣາຊາວິວ|ကွန်ဂိုဘရာဇာဗီးလ်|კონგო ბრაზავილი|កុងហ្គោ|"
        "កុងហ្គោប្រាហ្សាវីល|ᱠᱚᱝᱜᱚ ᱼ ᱵᱽᱨᱟᱡᱟᱣᱤᱞ|コンゴ|コンゴ共和国|ブラザビルコンゴ共和国|刚果|"
        "刚果共和国|剛果|剛果共和國|布刚果|布拉萨刚果|布拉薩剛果|콩고|콩고공화국|콩고브라자빌"
    ,
    "COK":
        "cook adalari|cook insle|cook is|cook isds|cook islands|cook sullot|cook szigetek|"
        "cook uharteak|cookeilande|cookeilanden|cookeilannen|cooki saared|cookinsaaret|"
        "cookinselen|cookinseln|cookoarna|cookoerne|cookove ostrovy|cookovi otoci|cookovi otoki|"
        "cookovy ostrovy|cookoyane|cookoyene|cooks eyjar|cooksoyggjar|eileanan cook|gzejjer cook|"
        "iles cook|ilhas cook|illas cook|illes cook|inizi cook|inslas cook|insulae cook|"
        "insulas cook|insulele cook|ishujt kuk|ishulli kuk|islas cook|islles cook|isole cook|"
        "kapuloan cook|kepulauan cook|kuk adalari|kuk adalary|kuk orollari|kuka adalary|"
        "kuka salas|kuki airani|kukinsuloj|kuko salos|kukova ostrva|oileain cook|quan dao cook|"
        "visiwa vya cook|wyspy cooka|ynysoedd cook|νησοι κουκ|астравы кука|кук адалары|"
        "кук аралдары|кук ороллари|кук утраулары|кукова острва|кукови острови|күүкиин арлууд|"
        "о ва кука|острова кука|острови кук|острови кука|ҷазираҳои кук|կուկի կղզիներ|איי קוק|"
        "جزایر کوک|جزایر کک|جزر کوک|کوک ایلینڈ|کوک ټاپوګان|کک ایلینڈز|کک جزیر|کۋک ارالداری|"
        "ڪوڪ ٻیٽ|कुक आयलंड्स|कुक टापुहरु|कुक द्विप|कुक द्विपसमुह|कुक बेटे|কুক দ্বিপপুঞ্জ|"
        "ਕੁੱਕ ਟਾਪੁ|કુક આઇલેન્ડ્સ|କୁକ୍ ଦ୍ୱିପପୁଞ୍ଜ|குக் திவுகள்|కుక్ దివులు|ಕುಕ್ ದ್ವಿಪಗಳು|"
        "കുക്ക് ദ്വിപുകള്|කුක් දූපත්|หมู่เกาะคุก|ຫມູ່ເກາະຄຸກ|ကွတ်ကျွန်းစု|კუკის კუნძულები|កោះខូក|"
        "ប្រជុំកោះឃុក|ᱠᱩᱠ ᱟᱭᱞᱮᱸᱰ|クック諸島|库克群岛|庫克群島|쿡제도"
    ,
    "COL":
        "an choloim|coloimbia|colombia|colombie|columbia|il kolombja|kolombia|kolombio|kolombiya|"
        "kolonbia|kolumbi|kolumbia|kolumbie|kolumbien|kolumbija|kolumbiya|koromopia|κολομβια|"
        "калумбія|колумб|колумби|колумбия|колумбија|колумбія|կոլումբիա|קולומביה|کلمبیا|کولمبیا|"
        "کولومبیا|کولۋمبیا|ڪولمبیا|कलंबिया|कोलंबिया|कोलोंबिया|কলম্বিযা|ਕੋਲੰਬਿਆ|કોલમ્બિયા|କଲମ୍ବିଆ|"
        "கோலம்பியா|కోలంబియా|ಕೋಲಂಬಿಯಾ|കോളംബിയ|කොළොම්බියාව|โคลอมเบีย|ໂຄລົມເບຍ|ကိုလံဘီယာ|კოლუმბია|"
        "កូឡុំប៊ី|ᱠᱚᱞᱚᱢᱵᱤᱭᱟ|コロンビア|哥伦比亚|哥倫比亞|콜롬비아"
    ,
    "COM":
        "comoras|comore|comore szigetek|comoren|comorerne|comores|comoro|comoros|"
        "insulae comorianae|komoore|komoorid|komor adalari|komor adalary|komor orollari|komorai|"
        "komorane|komore|komoreak|komoren|komorene|komorerna|komoreyjar|komorez|komori|komorit|"
        "komorlar|komoro|komoroj|komoros|komoroyggjar|komorska ostrva|komoru salas|komory|"
        "les comores|oileain chomora|ενωση των κομορων|κομορεσ|каморскія астравы|комор|"
        "комор адалары|комор аралдары|комор ороллари|комор утраулары|комори|коморос|"
        "коморска острва|коморски острови|коморские острова|коморы|коморын арлууд|"
        "կոմորյան կղզիներ|קומורו|جزر القمر|کمورس|کومور|کومور ارالداری|کومورو|کوموروس|ڪوموروس|कमरज|"
        "कोमोरोज|कोमोरोस|কমোরোস|কোমোরোস|কোমোৰোজ|ਕੋਮੋਰੋਸ|કોમોરસ|କୋମୋରସ୍|கோமரோஸ்|కోమోరోస్|ಕೋಮೋರೋಸ್|"
        "കോമോറോസ്|කොමොරෝස්|คอโมโรส|ໂຄໂມໂຣສ|ကိုမိုရိုစ်|კომორის კუნძულები|កូម័រ|ᱠᱚᱢᱚᱨᱚᱥ|コモロ|"
        "科摩罗|科摩羅|葛摩|코모로"
    ,
    "CPT":
        "clipperton|clipperton adasi|clipperton eyja|clipperton insel|clipperton island|"
        "clipperton sullot|clipperton sziget|clipperton uhartea|clippertoneiland|clippertoni saar|"
        "clippertoninsaari|clippertonoen|clippertonon|clippertonoya|clippertonuv ostrov|"
        "dao clipperton|eilean clipperton|enez clipperton|il gzira clipperton|ile clipperton|"
        "ilha de clipperton|illa clipperton|insla da clipperton|insula clipperton|"
        "ishulli kliperton|isla clipperton|islla clipperton|isola di clipperton|"
        "kisiwa cha clipperton|klipertona sala|klipertono|klipertono sala|klipperton adasi|"
        "klipperton adasy|klipperton oroli|oilean clipperton|ostrvo clipperton|ostrvo kliperton|"
        "otok clipperton|pulau clipperton|pulo clipperton|te moutere kiripetone|wyspa clippertona|"
        "ynys clipperton|νησοσ κλιπερτον|вострау кліпертан|вострау кліпэртан|клиппертон адасы|"
        "клиппертон арал|клиппертон аралы|клиппертон ороли|клиппертон утравы|о в клиппертон|"
        "острво клипертон|остров клипертон|острів кліппертон|ҷазираи клиппертон|քլիփերթոն կղզի|"
        "האי קליפרטון|جزایر کلیپرتون|جزیرہ کلپرٹن|جزیرہ کلیبیرتون|د کلپرټون ټاپو|کلپرٹن ایلینڈ|"
        "کلیپرٹن جزیر|کلیپپەرتون ارالی|ڪلپرٽن ٻیٽ|क्लिपरटोन आयलंड|क्लिपरटोन बेट|क्लिपर्टन द्विप|"
        "क्लिप्पार्टन द्विप|क्लिप्पेर्टन टापु|ক্লিপারটন দ্বিপপুঞ্জ|ক্লিপাৰটোন দ্বিপ|ਕਲਿੱਪਰਟਨ ਟਾਪੁ|"
        "ક્લિપરટન આઇલેન્ડ|କ୍ଲିପରଟନ୍ ଦ୍ୱିପ|கிலிப்பர்டன் திவு|క్లిప్పర్టన్ దివి|ಕ್ಲಿಪ್ಪರ್ಟಾನ್ ದ್ವಿಪ|"
        "ക്ലിപ്പേര്ട്ടന് ദ്വിപ്|ක්ලීපර්ටන් දූපත|เกาะคลิปเปอร์ตัน|ເກາະຄລິບເປີຕັນ|ကလစ်ပါတန်ကျွန်း|"
        "კლიპერტონის კუნძული|កោះឃ្លីភឺតុន|ᱠᱞᱤᱯᱮᱴᱨᱚᱱ ᱟᱭᱞᱮᱸᱰ|クリッパートン島|克利珀顿岛|克里派頓島|"
        "克里派顿岛|克里珀頓島|클리퍼턴섬"
    ,
    "CPV":
        "an ceap uaine|cabo verde|cabu verde|cap verd|cap vert|cape verde|capo verde|capul verde|"
        "graenhofdaeyjar|gronhovdaoyggjar|kaap verde|kaapverdie|kab glas|kabo verde|kabo werde|"
        "kaboverde|kaboverdo|kap verde|kape verde|kapp verde|kapverden|kapverdy|kepi i gjelber|"
        "kepulauan tanjung verde|kepuvede|kofia ya kijani|pongol verde|"
        "republika zielonego przyladka|res publica capitis viridis|rinn verde|roheneemesaared|"
        "tanjung verde|te kurae matomato|yesil burun adalari|zaliasis kysulys|zelenortska ostrva|"
        "zelenortska republika|zelenortski otoci|zelenortski otoki|zold foki koztarsasag|"
        "zold foki szigetek|δημοκρατια του πρασινου ακρωτηριου|πρασινο ακρωτηριο|зелен рт|"
        "зеленортска острва|каба вердэ|каба вэрдэ|кабо верде|капе верде|острова зеленого мыса|"
        "կաբո վերդե|כף ורדה|الراس الاخضر|کابو فیردی|کابو ۆەردە|کیپ ورد|کیپ وردے|کیپ ورڈی|کیپ ورڑی|"
        "کیپورد|ڪیپ وردی|केप भर्डे|केप भेर्दे|केप वर्ड|केप वर्दि|केप वर्दे|केप व्हर्डे|कैप बर्डे|"
        "কেপ ভার্দ|কেপ ভার্দে|ਕੇਪ ਵਰਡੇ|કેપ વર્ડે|କେପ୍ ଭର୍ଦେ|கேப் வேர்டே|కేప్ వేర్డే|ಕೇಪ್ ವರ್ಡೇ|"
        "കേപ്പ് വേര്ഡ്|കേപ്പ് വേര്ദേ|කේප් වර්ඩ්|เคปเวิร์ด|ເຄບເວີດ|ကိတ်ဗာဒီ|კაბო ვერდე|កាប់វែរ|"
        "ᱠᱮᱯ ᱣᱟᱹᱨᱰᱮ|カーボベルデ|佛得角|維德角|维德角|카보베르데"
    ,
    "CRI":
        "coschta rica|costa rica|costa rice|costa ricea|costarica|il costa rica|kosta rika|"
        "kosta rike|kostarika|kostariko|kostaryka|koto rika|κοστα ρικα|коста рика|коста рыка|"
        "костарика|կոստա ռիկա|קוסטה ריקה|کاستاریکا|کاستریکا|کوستا ریکا|کوستاریکا|کوسٹا ریکا|"
        "ڪوسٽا ریڪا|कस्टा रिका|कोष्टारिका|कोस्टा रिका|कोस्टारिका|कोस्ता रिका|কোষ্টা ৰিকা|"
        "কোস্টারিকা|ਕੋਸਟਾ ਰਿਕਾ|કોસ્ટા રિકા|କୋଷ୍ଟା ରିକା|கோஸ்டாரிகா|కోస్టా రికా|ಕೋಸ್ಟಾ ರಿಕಾ|"
        "കോസ്റ്ററിക്ക|කොස්ටරිකාව|คอสตาริกา|ໂຄສຕາຣິກາ|ကို့စ်တာရီကာ|კოსტა რიკა|កូស្តារីកា|"
        "ᱠᱚᱥᱴᱟ ᱨᱤᱠᱟ|コスタリカ|哥斯大黎加|哥斯达黎加|哥斯達黎加|코스타리카"
    ,
    "CRQ":
        "sarc|sark|سارک"
    ,
    "CUB":
        "ciwba|cuba|kiupa|kuba|kube|kubo|kuuba|κουβα|куба|կուբա|קובה|کوبا|کۋبا|کیوبا|ڪیوبا|क्युबा|"
        "কিউবা|ਕਿਉਬਾ|ક્યુબા|କ୍ୟୁବା|கியுபா|క్యుబా|ಕ್ಯುಬಾ|ക്യുബ|කියුබාව|คิวบา|ຄິວບາ|ကျူးဘား|კუბა|"
        "គុយបា|ᱠᱭᱩᱵᱟ|キューバ|古巴|쿠바"
    ,
    "CUW":
        "country curacao|curacao|curacau|curaso|curazao|insula curacensis|"
        "kingdom netherlands curacao|kirasao|kiurasao|kuracao|kurahao|kurakao|kurasao|kyurasao|"
        "κουρασαο|куракао|курасао|кюрасаа|кюрасао|կյուրասաո|קוראסאו|کوراساو|کوراسایو|کوراکاو|"
        "کیوراساو|کیوراکاو|کیوراکو|کیۋراساو|ڪیوراسایو|कुरसावो|कुराकाओ|कुरासाओ|कुरासाव|क्युरासाओ|"
        "কিউরাসাও|কুরাসাও|কুৰাকাও|ਕੁਰਾਕਾਓ|ક્યુરાસાઓ|କୁରାକାଓ|குராகவ்|క్యురసో|ಕುರಾಕಾವ್|കുറാകാവോ|"
        "කුරකාවෝ|คูราเซา|ຄູຣາຊາວ|ကျူရေးကိုးစ်|კიურასაო|កូរ៉ាកៅ|គុរ៉ាសៅ|ᱠᱩᱨᱟᱠᱟᱣ|キュラソー|库拉索|"
        "庫拉索|퀴라소|큐라소"
    ,
    "CXR":
        "bozicna ostrva|bozicni otok|bozicno ostrvo|chreschtdagsinsel|christmas adasi|"
        "christmas island|christmas uhartea|christmaseiland|christmasoya|dao giang sinh|"
        "eilean na nollaig|enez christmas|il gzira christmas|ile christmas|ilha christmas|"
        "ilha de natal|ilha do natal|illa christmas|insla da nadal|insula christi natalis|"
        "insula christmas|insula de natal|ishulli i krishtlindjes|isla christmas|isla de navidad|"
        "islla christmas|isola christmas|isola del natale|jolaey|jolaeyja|jolaoyggjin|joulusaar|"
        "joulusaari|juleoen|juloen|julon|juovllat sullot|kaledu sala|karacsony sziget|kerseiland|"
        "kersteiland|kisiwa cha christmas|kisiwa cha krismasi|kristnaskinsulo|krysteilan|"
        "milad adasi|oilean na nollag|pulau krismas|pulau natal|pulo natal|rojdestvo oroli|"
        "rojdestwo adasy|rozdestwo adasy|te moutere kirihimete|territorio da illa de nadal|"
        "vanocni ostrov|vianocny ostrov|weihnachtsinsel|wienachts insle|wyspa bozego narodzenia|"
        "ynys y nadolig|ziemsvetku sala|νησοσ των χριστουγεννων|νησοσ χριστουγεννων|"
        "божикен остров|божићно острво|вострау каляд|вострау раства|зул сарын арал|крисмас аралы|"
        "милад адасы|о в рождества|остров рождества|остров рождество|острів різдва|раштуа утравы|"
        "рождество аралы|рождество ороли|ҷазираи крисмас|սուրբ ծննդյան կղզի|אי חג המולד|"
        "האי כריסטמס|جزیرہ عید المیلاد|جزیرہ کرسمس|جزیرہ کریسماس|جزیرہ کریسمس|حریستماس ارالی|"
        "د کریسمس ټاپو|کرسمس ای لینڈ|کرسمس جزیر|ڪرسمس ٻیٽ|क्रिष्टमस टापु|क्रिसमस आयलंड|"
        "क्रिसमस द्विप|ख्रिसमस बेट|ख्रिसमास द्विपफोर|ক্রিসমাস দ্বিপ|ক্রিস্টমাস দ্বিপ|"
        "খ্ৰিষ্টমাছ দ্বিপ|ਕ੍ਰਿਸਮਿਸ ਟਾਪੁ|ક્રિસમસ આઇલેન્ડ|ଖ୍ରିଷ୍ଟମାସ ଦ୍ୱିପ|கிறிஸ்துமஸ் திவு|"
        "క్రిస్మస్ దివి|ಕ್ರಿಸ್ಮಸ್ ದ್ವಿಪ|ക്രിസ്മസ് ദ്വിപ്|ක්රිස්මස් දූපත|เกาะคริสต์มาส|ເກາະຄຣິສມາດ|"
        "ခရစ်စမတ်ကျွန်း|შობის კუნძული|កោះគ្រីស្តម៉ាស់|កោះគ្រីស្មាស|ᱠᱨᱤᱥᱢᱟᱹᱥ ᱟᱭᱞᱮᱸᱰ|クリスマス島|"
        "圣诞岛|聖誕島|크리스마스섬"
    ,
    "CYM":
        "cayman adalari|cayman is|cayman isds|cayman islands|cayman sullot|caymaneilannen|"
        "caymaneyjar|caymanoarna|caymanoerne|caymanoyane|caymanoyene|caymanoyggjar|caymansaaret|"
        "il gzejjer cayman|iles caimanes|iles caimans|ilhas caimao|ilhas cayman|illas caiman|"
        "illes caiman|inizi cayman|inslas cayman|insulae caimanenses|insulas de caiman|"
        "insulele cayman|ishujt kajman|islas caiman|islles caiman|isole cayman|kaaimaneilanden|"
        "kaaimanseilande|kaiman insle|kaiman uharteak|kaimaninselen|kaimaninseln|kaimanisaared|"
        "kaimanu salas|kaimanu salos|kajman szigetek|kajmanie ostrovy|kajmanska ostrva|"
        "kajmanske ostrovy|kajmanski otoci|kajmanski otoki|kajmany|kapuloan keman|kayman adalari|"
        "kayman adalary|kayman orollari|kejmanoj|kepulauan cayman|na h eileanan caimean|"
        "nga motu keimana|oileain cayman|quan dao cayman|visiwa vya cayman|ynysoedd cayman|"
        "κειμαν νησοι|νησοι κειμαν|каиман аралдары|каиман ороллари|каиман острова|"
        "каиман утраулары|каиманавы астравы|каиманови острови|каимановы острова|каиманові острови|"
        "каиманы арлууд|кајман адалары|кајманска острва|кајмански острови|о ва каиман|"
        "острова каиман|ҷазираҳои каиман|կայմանյան կղզիներ|איי קיימן|جزایر کیمن|جزر کایمان|"
        "کایمان ارالداری|کیمان ټاپوګان|کیمن جزیر|کیمین ایلینڈز|ڪی مین ٻیٽ|केमन द्विपसमुह|"
        "केमन बेटे|केमैन आइसलैंड्स|केयमान टापु|कैमेन आइलैंड्स|कैमेन द्विपफोर|कैमेन द्विपसमुह|"
        "কেইমেন দ্বিপপুঞ্জ|কেইম্যান দ্বিপপুঞ্জ|কেম্যান দ্বিপপুঞ্জ|ਕੇਮੈਨ ਟਾਪੁ|કેમેન આઇલેન્ડ્સ|"
        "କେମ୍ୟାନ୍ ଦ୍ୱିପପୁଞ୍ଜ|கேமேன் திவுகள்|கேய்மேன் திவுகள்|కేమాన్ దివులు|ಕೇಮನ್ ದ್ವಿಪಗಳು|"
        "കേമാന് ദ്വിപുകള്|കേയ്മാന് ദ്വിപുകള്|කේමන් දූපත්|หมู่เกาะเคย์แมน|ຫມູ່ເກາະເຄແມນ|"
        "ကေမန်ကျွန်းစု|კაიმანის კუნძულები|កោះកៃម៉ង់|ប្រជុំកោះកេមេន|ᱠᱮᱢᱮᱱ ᱟᱭᱞᱮᱸᱰᱥ|ケイマン諸島|"
        "开曼群岛|開曼群島|케이맨섬|케이맨제도"
    ,
    "Canary Islands":
        "canarias|canarische eilanden|canary islands|il gzejjer canary|iles canaries|"
        "ilhas canarias|illas canarias|illes canaries|inizi kanariez|inslas canarias|"
        "insulas canari|insulele canare|ishujt kanarie|islas canarias|islles canaries|"
        "isole canarie|kanaari saared|kanar adalari|kanar adalary|kanar orollari|"
        "kanaresch inselen|kanari|kanari szigetek|kanariak|kanariansaaret|kanariasullot|"
        "kanarieoarna|kanariese eilande|kanarieyjar|kanariju salas|kanarioj|kanarioyane|"
        "kanarioyene|kanarische inseln|kanariske oer|kanariuoyggjar|kanarska ostrva|"
        "kanarske ostrovy|kanarski otoki|kanaru salos|kanarya adalari|kanaryske eilannen|"
        "kapuloan kanari|kepulauan canaria|kepulauan canary|motu kanere|na h eileanan canarach|"
        "na hoileain chanaracha|quan dao canary|visiwa vya kanari|wyspy kanaryjskie|"
        "yr ynysoedd dedwydd|καναριοι νησοι|канар адалары|канар аралдары|канар ороллари|"
        "канар утраулары|канарска острва|канарски острови|канарские о ва|канарскія астравы|"
        "канарські острови|канарын арлууд|ҷазираҳои канария|կանարյան կղզիներ|האיים הקנריים|"
        "جزایر قناری|جزایر کناری|جزر الکناری|د کناری ټاپوګان|کانار ارالداری|کینری ایلینڈز|"
        "کینری جزیر|ڪینری ٻیٽ|कानारि द्विपफोर|केनरि आयलैंड्स|केनरि बेटे|कैनरि द्विपसमुह|"
        "कैनेरि द्विपसमुह|क्यानारि टापुहरु|কেনেৰি দ্বিপপুঞ্জ|ক্যানারি দ্বিপপুঞ্জ|ਕੇਨਾਰਿ ਟਾਪੁ|"
        "કેનેરિ આઇલેન્ડ્સ|କେନେରି ଦ୍ୱିପପୁଞ୍ଜ|கேனரி திவுகள்|కేనరి దివులు|ಕ್ಯಾನರಿ ದ್ವಿಪಗಳು|"
        "കാനറി ദ്വിപുകള്|කැනරි සූපත්|หมู่เกาะคานารี|ຫມູ່ເກາະຄານາຣີ|ကနေရီကျွန်းစု|"
        "კანარის კუნძულები|កោះកាណារី|ᱠᱟᱱᱟᱨᱭ ᱟᱭᱞᱮᱸᱰᱥ|カナリア諸島|加纳利群岛|加那利群岛|加那利群島|카나리아제도"
    ,
    "Ceuta and Melilla":
        "ceuta a melilla|ceuta agus melilla|ceuta and melilla|ceuta dan melilla|ceuta e melilha|"
        "ceuta e melilla|ceuta en melilla|ceuta es melilla|ceuta et melilla|ceuta eta melilla|"
        "ceuta ha melilla|ceuta i melilla|ceuta in melilla|ceuta ja melilla|ceuta na melilla|"
        "ceuta och melilla|ceuta og melilla|ceuta si melilla|ceuta u melilla|ceuta und melilla|"
        "ceuta va melilla|ceuta ve melilla|ceuta y melilla|ceuto kaj melilo|huta me merera|"
        "keuta na melilla|seuta i melilja|seuta ir melila|seuta lan melila|seuta un melilja|"
        "seuta va melilya|seuta ve melilya|seuta we melilya|theuta e melila|θεουτα και μελιγια|"
        "сеута ба мелилья|сеута ва мелилла|сеута вә мелилја|сеута жана мелилла|сеута және мелилья|"
        "сеута и мелилья|сеута и мелия|сеута и мелиља|сеута і мелілья|сеута һәм мелилья|"
        "сэута ва мелилла|сэута і мэлільля|սեուտա եւ մելիլյա|סאוטה ומלייה|سبتہ و ملیلہ|"
        "سبتہ وملیلیہ|سیوتا او مالیلا|سیوتا ومیلیلا|سیوٹا تہ ملیلا|سیوٽا میلیلا|سییوٹا اور میلیلا|"
        "سەۋتا جانە مەلیلیا|किउता आरो मेलिल्ला|सिउटा र मेलिला|सिटा आनि मेलिल्ला|सेउटा आ मेलिला|"
        "सेउटा और मेलिला|स्युटा आणि मेलिला|কুউটা এবং মেলিলা|চেউটা আৰু মেলিলা|ਸਿਓਟਾ ਅਤੇ ਮੇਲਿੱਲਾ|"
        "સ્યુટા અને મેલિલા|ସିଉଟା ଏବଂ ମେଲିଲା|சியுடா and மேலில்லா|స్యుటా and మేలిల్లా|"
        "ಸೇಯುಟಾ ಹಾಗು ಮೇಲಿಲ್ಲಾ|സേയുത്ത ആന്ഡ് മേലിയ|සෙයුටා සහ මෙලිල්ලා|เซวตาและเมลียา|"
        "ເຊວຕາ and ເມລິນລາ|ဆယ်ဥတာနှင့်မယ်လီလ်လာ|სეუტა და მელილა|ជឺតានិងម៉េលីឡា|ᱥᱮᱣᱴᱟ ᱟᱨ ᱢᱮᱞᱤᱞᱟ|"
        "セウタメリリャ|休达与梅利利亚|休达及梅利利亚|休達與梅利利亞|세우타및멜리야"
    ,
    "Commonwealth":
        "commonwealth"
    ,
    "Commonwealth of Independent States":
        "commonwealth independent states"
    ,
    "Commonwealth of Nations":
        "commonwealth nations"
    ,
    "Council of Europe":
        "council europe"
    ,
    "Council of the European Union":
        "council european union"
    ,
    "Czechoslovakia":
        "cecoslovacchia|cehoslovacka|cekoslovakya|ceskoslovensko|checoeslovaquia|checoslovaquia|"
        "csehszlovakia|csfr|csk|cssr|czech and slovak federal republic|czecho slovakia|"
        "czechoslovak socialist republic|czechoslovakia|czechoslowacja|fmr czechoslovakia|"
        "former czechoslovakia|tchecoslovaquia|tchecoslovaquie|tiep khac|tjeckoslovakien|"
        "tschechoslowakei|tsjecho slowakije|чехословакия|チェコスロバキア|捷克斯洛伐克|체코슬로바키아"
    ,
    "DGA":
        "diego garcia|diego garsia|diego garsija|dieqo qarsiya|dijego garsija|diyego garsiya|"
        "djego garsijas atols|tieko kahia|ντιεγκο γκαρσια|вострау дыега гарсія|диего гарсиа|"
        "диего гарсия|диего гарсија|дијего гарсија|дієго гарсія|դիեգո գարսիա|דייגו גרסיה|"
        "دیہگو گارسیا|دییغو غارسیا|دیەگو گارسیا|ڈایجو گارسیا|ڈیگو گارشیا|ڈیگو گریشیا|ډایګو ګارسیا|"
        "ڊییگو گارسیا|डिएगो गार्सिया|डियगो गार्सिया|डियागो गार्सिया|दिएगो गार्सिया|दिगो गार्सिया|"
        "दियेग गार्सिया|ডিযেগো গাৰ্চিযা|দিযেগো গার্সিযা|ਡਿਇਗੋ ਗਾਰਸਿਆ|ડિએગો ગારસિઆ|ଡିଏଗୋ ଗାର୍ସିଆ|"
        "டியகோ கார்ஷியா|డియాగో గార్సియా|ಡೈಗೋ ಗಾರ್ಸಿಯ|ഡിഗോ ഗ്രാഷ്യ|දියාගෝ ගාර්සියා|ดิเอโกการ์เซีย|"
        "ດິເອໂກກາເຊຍ|ဒီအဲဂိုဂါစီရာ|დიეგო გარსია|ឌៀហ្គោហ្គាស៊ី|ᱰᱤᱭᱮᱜᱚ ᱜᱟᱨᱥᱤᱭᱟ|ディエゴガルシア島|"
        "迪亚哥加西亚岛|迪亞哥加西亞島|迪戈加西亚岛|디에고가르시아"
    ,
    "DJI":
        "afars and issas|cibuti|diobutaidh|djiboeti|djibouti|djibuti|dschibuti|dzibuti|dzibutija|"
        "dzibutis|dzibutsko|dzsibuti|french somaliland|gibuti|gibutio|gibutum|il djibouti|jibuti|"
        "tiputi|tschibuuti|xhibut|xhibuti|xibuti|yibuti|τζιμπουτι|джибути|джибуті|джыбуці|жибути|"
        "џибути|җибүти|ҷибути|ҹибути|ջիբութի|גיבוטי|جبوتی|جیبوتی|دجیبۋتی|ڊجبیوتی|जिबुति|जिबोति|"
        "जिबौटि|जिबौति|डिजिबुटि|জিবুটি|জিবুতি|ਜਿਬੁਤਿ|જિબૌટિ|ଜିବୋଟି|ஜிபௌட்டி|జిబౌటి|ಜಿಬುಟಿ|"
        "ജിബുത്തി|ദിജിബൗട്ടി|ජිබුටි|จิบูตี|ຈິບູຕິ|ဂျီဘူတီ|ჯიბუტი|ជីប៊ូទី|ᱡᱤᱵᱩᱛᱤ|ジブチ|吉布地|"
        "吉布提|지부티"
    ,
    "DMA":
        "doiminice|doiminicea|dominica|dominika|dominikai kozosseg|dominike|dominiko|dominique|"
        "gemenebest dominica|mancomunidade de dominica|tominica|tominika|"
        "κοινοπολιτεια τησ δομινικασ|ντομινικα|дамініка|доминик|доминика|домініка|դոմինիկա|"
        "דומיניקה|دومینیکا|ڈومنکا|ڈومنیکا|ڈومینیکا|ڊومینیڪا|डोमिनिक|डोमिनिका|दमिनिका|ডমিনিকা|"
        "ডোমিনিকা|ਡੋਮਿਨਿਕਾ|ડોમિનિકા|ଡୋମିନିକା|டோமினிகா|డోమినికా|ಡೋಮಿನಿಕಾ|ഡോമിനിക്ക|ඩොමිනිකාව|"
        "โดมินิกา|ໂດມີນິຄາ|ဒိုမီနီကာ|დომინიკა|ដូមីនីក|ᱰᱚᱢᱤᱱᱤᱠᱟ|ドミニカ国|多米尼克|도미니카"
    ,
    "DOM":
        "a phoblachd dhoiminiceach|an phoblacht dhoiminiceach|cong hoa dominica|"
        "den dominikanske republik|den dominikanske republikk|den dominikanske republikken|"
        "domingo|dominicaanse republiek|dominican republic|dominicana|dominik cumhuriyeti|"
        "dominikaani vabariik|dominikaaninen tasavalta|dominikaanse republiek|"
        "dominikaanske republyk|dominikai koztarsasag|dominikalydveldid|dominikan respublikasi|"
        "dominikan respublikasy|dominikana|dominikana dassevaldi|dominikanesch republik|"
        "dominikanische republik|dominikanska republika|dominikanska republiken|"
        "dominikar errepublika|dominikos respublika|dominiska lydveldid|gweriniaeth ddominicaidd|"
        "gweriniaeth dominica|ir repubblika dominicana|jamhuri ya dominika|poblacht dhoiminiceach|"
        "republic dominicana|republica dominican|republik dominica|republik dominika|"
        "republik dominikan|republika dominikane|republique dominicaine|res publica dominicana|"
        "santo domingo|te whenua tuhake o tominika|tominikaanischi republik|δομινικανη δημοκρατια|"
        "бүгд наирамдах доминикан улс|дамініканская рэспубліка|доминика республикасы|"
        "доминикан республикаси|доминикан республикасы|доминикана республикасы|"
        "доминиканска република|доминиканская республика|домініканська республіка|"
        "ҷумҳурии доминикан|դոմինիկյան հանրապետություն|הרפובליקה הדומיניקנית|"
        "الجمہوریہ الدومینیکیہ|جمہوری دومینیکن|جمہوریہ الدومینیکان|جمہوریہ ڈومینیکن|"
        "جمہوریہ ډومینیکن|دومینیکان رەسپۋبلیکاسی|ڈومنکن جموریت|ڈومینیکن ریپبلک|ڊومینیڪن جمہوریہ|"
        "डोमिनिक गणतंत्र|डोमिनिकन गणतंत्र|डोमिनिकन गणराज्य|डोमिनिकन प्रजासत्ताक|डोमिनिकन रिपब्लिक|"
        "दमिनिकान सुबुंखुंथाय|ডমিনিকান ৰিপাব্লিক|ডোমিনিকান প্রজাতন্ত্র|ডোমেনিকান প্রজাতন্ত্র|"
        "ਡੋਮਿਨਿਕਾਇ ਗਣਰਾਜ|ડોમિનિકન રિપબ્લિક|ଡୋମିନିକାନ୍ ସାଧାରଣତନ୍ତ୍ର|டோமினிகன் குடியரசு|"
        "డోమినికన్ రిపబ్లిక్|ಡೋಮೇನಿಕನ್ ರಿಪಬ್ಲಿಕ್|ഡോമിനിക്കന് റിപ്പബ്ലിക്|"
        "ഡോമിനിക്കന് റിപ്പബ്ലിക്ക്|ඩොමිනිකා ජනරජය|สาธารณรัฐโดมินิกัน|ສາທາລະນະລັດໂດມິນິກັນ|"
        "ဒိုမီနီကန်|დომინიკელთა რესპუბლიკა|សាធារណរដ្ឋដូមីនីក|ᱰᱚᱢᱤᱱᱤᱠᱟᱱ ᱨᱤᱯᱚᱵᱞᱤᱠ|ドミニカ共和国|"
        "多明尼加|多明尼加共和国|多明尼加共和國|多米尼加|도미니카공화국"
    ,
    "DZA":
        "aildiria|algeerie|algeria|algerie|algerien|algeriet|algerije|algerio|algerium|algieria|"
        "algjeri|aljasair|aljazair|aljeria|aljyr|alsir|alxeria|alzeeria|alzir|alzirija|alzirsko|"
        "alzyras|an ailgeir|aratiria|argelia|arxelia|cezayir|"
        "democratische volksrepubliek algerije|elcezair|jazoir|l algerija|"
        "peoples democratic republic algeria|republique algerienne democratique et populaire|"
        "αλγερια|алжир|алжыр|альжыр|алҷазоир|жазоир|әлҹәзаир|ալժիր|אלגיריה|اؠلجیریا|الجزایر|الجیر|"
        "الجیریا|अल्जिरिया|अल्जेरिया|आल्जेरिया|আলজেরিযা|আলজেৰিযা|ਅਲਜਿਰਿਆ|અલ્જિરિયા|ଆଲଜେରିଆ|"
        "அல்ஜிரியா|అల్జిరియా|ಅಲ್ಗೇರಿಯಾ|ಅಲ್ಜಿರಿಯ|അള്ജിരിയ|ඇල්ජීරියාව|แอลจีเรีย|ອັລຈິເຣຍ|"
        "အယ်လ်ဂျီးရီးယား|ალჟირი|អាល់ហ្សេរី|ᱟᱞᱡᱮᱨᱤᱭᱟ|アルジェリア|阿尔及利亚|阿爾及利亞|알제리"
    ,
    "Donetsk People's Republic":
        "donetsk peoples republic"
    ,
    "Dutch East Indies":
        "dutch east indies|nederlands indie|netherlands east indies|netherlands indies|"
        "netherlands new guinea|niederlandisch indien|west new guinea"
    ,
    "ECOWAS":
        "ecowas"
    ,
    "ECU":
        "aequatoria|eacuador|ecuador|ecwador|ekuadhor|ekuador|ekuatoa|ekvado|ekvador|ekvadora|"
        "ekvadoras|ekvadoro|ekwado|ekwador|equador|equateur|l ekwador|εκουαδορ|ισημερινοσ|еквадор|"
        "эквадор|էկվադոր|אקוודור|الاکوادور|اکوادور|اکواڑور|ایکواڈور|ایڪواڊور|ەکۆادور|इक्वाडोर|"
        "इक्वेडोर|एक्वाडर|ইকুযেডর|ইকুৱেডৰ|ਇਕਵੇਡੋਰ|એક્વાડોર|ଇକ୍ୱେଡର୍|இக்வடார்|ఇక్వడార్|ಇಕ್ವೇಡಾರ್|"
        "ഇക്വഡോര്|ඉක්වදෝරය|เอกวาดอร์|ເອກວາດໍ|အီကွေဒေါ|ეკვადორი|អេក្វាទ័រ|ᱤᱠᱣᱟᱰᱚᱨ|エクアドル|"
        "厄瓜多|厄瓜多尔|厄瓜多爾|에콰도르"
    ,
    "EFTA":
        "efta"
    ,
    "EGY":
        "aegyptus|agupte|agypten|ai cap|an eigipt|an eipheit|arab republic egypt|egipat|egipt|"
        "egipta|egiptas|egipte|egipto|egiptujo|egiptus|egito|egitto|egjipt|egyiptom|egypt|egypta|"
        "egyptaland|egypte|egypten|egypti|egypto|ejipt|exipto|exiptu|ihipa|l egittu|mesir|misir|"
        "misr|misri|musur|united arab republic|yr aifft|αιγυπτοσ|египат|египет|егіпет|мисир|миср|"
        "мисыр|мысыр|эгіпет|єгипет|եգիպտոս|מצרים|مصر|میسیر|इजिप्ट|इजिप्त|मिस्र|ইজিপ্ত|মিশর|ਮਿਸਰ|"
        "ઇજિપ્ત|ଇଜିପ୍ଟ|ஏகிப்து|ఇజిప్ట్|ಇಜಿಪ್ಟ್|ഇജിപ്ത്|ඊජිප්තුව|อียิปต์|ອີຢິບ|အီဂျစ်|ეგვიპტე|"
        "អេហ្ស៊ីប|ᱤᱡᱤᱯᱴ|エジプト|埃及|이집트"
    ,
    "ERI":
        "an eiritre|aritreea|eartra|eriteria|eritre|eritrea|eritreea|eritreia|eritreja|eritreo|"
        "eritreya|eritriya|erythraea|erythree|erytrea|l eritrea|ερυθραια|κρατοσ τησ ερυθραιασ|"
        "еритрея|еритреја|эритреи|эритрея|эритри|эрытрэя|էրիթրեա|אריתריאה|ارٹیا|اریترہ|اریتریا|"
        "اریٹیریا|ایریٹریا|ایریٽیریا|ەریترەیا|इरिट्रिया|एरिट्रिया|एरिट्रेया|ইরিত্রিযা|এৰিত্ৰিযা|"
        "ਇਰਿਟ੍ਰਿਆ|એરિટ્રિયા|ଇରିଟ୍ରିୟା|ஏரிட்ரியா|ఏరిట్రియా|ಏರಿಟ್ರಿಯಾ|ഏറിത്രിയ|එරිත්රියාව|เอริเทรีย|"
        "ເອຣິເທຣຍ|အီရီထရီးယား|ერიტრეა|អេរីត្រេ|ᱤᱨᱤᱴᱨᱤᱭᱟ|エリトリア|厄利垂亚|厄利垂亞|厄立特里亚|"
        "厄立特里亞|에리트레아|에리트리아"
    ,
    "ESH":
        "an sahara thiar|bati sahara|bati sahra|garbiy sahroi kabir|gorllewin sahara|"
        "gunbatar sahara|hahara ki te tonga|is sahara tal punent|kanlurang sahara|laane sahara|"
        "lansi sahara|mendebaldeko sahara|nyugat szahara|oarje sahara|okcidenta saharo|"
        "qerbi saxara|rietumsahara|saara ocidental|sahara ar chornog|"
        "sahara arap demokratik respublikasy|sahara barat|sahara gorllewinol|sahara kulon|"
        "sahara magharibi|sahara occidental|sahara occidentala|sahara occidentale|"
        "sahara occidentalis|sahara perendimore|sahara zachodnia|saharaja perendimore|"
        "sahrawi arab democratic republic|sara ocidental|sathara an iar|spanish sahara|tay sahara|"
        "vakaru sachara|vastsahara|vest sahara|vestsahara|vestur sahara|vestursahara|w sahara|"
        "wes sahara|weschtsahara|westelijke sahara|western sahara|westsahara|zahodna sahara|"
        "zapadna sahara|zapadni sahara|δυτικη σαχαρα|баруун сахар|батыс сахара|батыш сахара|"
        "западна сахара|западная сахара|заходняя сахара|західна сахара|көнбатыш сахара|садр|"
        "сахараи ғарби|саҳрои ғарби|ғарбии саҳрои кабир|արեւմտյան սահարա|סהרה המערבית|"
        "الصحراء الغربیہ|اولہہ صحارا|باتیس ساحارا|صحرای غربی|لویدیځ صحارا|مشرقی سہارا|مغربی صحارا|"
        "अस्तंत सहारा|पश्चिम सहारा|पश्चिमि सहारा|पश्चिमि साहारा|सोनाबारि साहारा|পশ্চিম সাহারা|"
        "পশ্চিমিয ছাহাৰা|ਪੱਛਮਿ ਸਹਾਰਾ|પશ્ચિમિ સહારા|ପଶ୍ଚିମ ସାହାରା|மேற்கு சஹாரா|పడమటి సహారా|"
        "ಪಶ್ಚಿಮ ಸಹಾರಾ|പശ്ചിമ സഹാറ|බටහිර සහරාව|ซาฮาราตะวันตก|ຊາຮາຣາຕາເວັນຕົກ|အနောက်ဆာဟာရ|"
        "დასავლეთ საჰარა|សាហារ៉ាខាងលិច|ᱯᱟᱪᱮ ᱥᱟᱦᱟᱨᱟ|西サハラ|西撒哈拉|阿拉伯撒哈拉民主共和国|서사하라"
    ,
    "ETH":
        "abyssinia|aethiopia|an aetoip|an itiop|athiopie|athiopien|efiopiya|ethiopia|ethiopie|"
        "ethiopien|etioopia|etiopi|etiopia|etiopie|etiopien|etiopija|etiopujo|etiyopya|"
        "federale democratische republiek ethiopie|l etjopja|αιθιοπια|етиопия|етиопија|ефиопија|"
        "ефіопія|этиоп|этыепія|эфиопия|эфіопія|եթովպիա|אתיופיה|اتھوپیا|اتیوپی|اثیوبیا|ایتوپیا|"
        "ایتھوپیا|ایٿوپیا|حبشہ|ەفیوپیا|इथिओपिया|इथियपिया|इथियोपिया|इथोपिया|ইথিঅপিযা|ইথিওপিযা|"
        "ਇਥੋਪਿਆ|ઇથિઓપિયા|ଇଥିଓପିଆ|ஏதியோப்பியா|ஏத்தியோப்பியா|ఇథియోపియా|ಇಥಿಯೋಪಿಯಾ|ഏത്യോപ്യ|"
        "ඉතියෝපියාව|เอธิโอเปีย|ອີທິໂອເປຍ|အီသီယိုးပီးယား|ეთიოპია|អេត្យូពី|ᱤᱛᱷᱤᱭᱚᱯᱤᱭᱟ|エチオピア|"
        "埃塞俄比亚|埃塞俄比亞|衣索比亚|衣索比亞|에티오피아|이디오피아"
    ,
    "East Germany":
        "alemania del este|alemania oriental|allemagne de est|dd|ddr|democratic republic germany|"
        "deutsche demokratische republik|east german|east germany|fmr democratic republic germany|"
        "former german democratic republic|gdr|german democratic republic|germania est|"
        "germany east|ostdeutschland|rda|republica democratica alemana|"
        "republique democratique allemande|восточная германия|гдр|东德|東ドイツ|東德|동독"
    ,
    "East Pakistan":
        "east pakistan|west pakistan"
    ,
    "Eastern Donbas":
        "eastern donbas"
    ,
    "Eurasian Economic Union":
        "eurasian economic union"
    ,
    "Euro area":
        "ardal yr ewro|avrozona|eirozona|euro bolgesi|euro zona|euroala|euroalue|euroavadat|"
        "eurogunea|euroomradet|eurosona|eurosone|eurosonen|eurozona|eurozone|eurozonen|eurozono|"
        "evrasona|evroobmocje|evrozona|evrusvaedid|jumuiya ya ulaya|khu vuc dong euro|"
        "limistear an euro|raon an eoro|strefa euro|takad an euro|te rohe o uropi|yevrozona|"
        "yewro sebiti|zon euro|zona da euro|zona del euro|zona do euro|zona euro|zone euro|"
        "ευρωζωνη|евро бүс|еврозона|еуразона|еуроаимақ|еурозона|минтақаи аврупо|эуразона|єврозона|"
        "եվրագոտի|גוש האירו|اروپایی سیمہ|منطقہ الیورو|منطقہ یورو|یورو زون|یوروزون|ەۋرو ایماق|"
        "युरो ओनसोल|युरो जोन|युरोजोन|युरोझोन|युरोमंडल|ইউরোজোন|ইউৰোজন|ਯੁਰੋਜੋਨ|યુરોઝોન|ୟୁରୋକ୍ଷେତ୍ର|"
        "யுரோஜோன்|యురోజోన్|ಯುರೋಝೋನ್|യുറോസോണ്|යුරෝ කලාපය|ยูโรโซน|ເຂດຢູໂຣບ|ဥရောပဒေသ|ევროზონა|"
        "តំបន់ចាយលុយអឺរ៉ូ|ᱭᱩᱨᱚᱡᱚᱱ|ユーロ圏|欧元区|歐元區|유로존"
    ,
    "European Central Bank":
        "european central bank"
    ,
    "European Coal and Steel Community":
        "european coal and steel community"
    ,
    "European Council":
        "european council"
    ,
    "European Economic Area":
        "european economic area"
    ,
    "European Free Trade Association":
        "european free trade association"
    ,
    "European Investment Bank":
        "european investment bank"
    ,
    "European Parliament":
        "european parliament"
    ,
    "FJI":
        "ffiji|fici|fidi|fidji|fidjieyjar|fidschi|fidsi|fidxi|fidzi|fidzis|fidzsi|fidzsi szigetek|"
        "figi|figoj|fiji|fijisullot|fitschi|fixhi|fixi|fiyi|islles fixi|viti|whiti|"
        "δημοκρατια των φιτζι|φιτζι|фиджи|фижи|фиџи|фиҷи|фиҹи|фіджы|фіджі|ֆիջի|פיגי|فجی|فیجی|फिजि|"
        "ফিজি|ਫਿਜਿ|ફિજિ|ଫିଜି|ஃபிஜி|ఫిజి|ಫಿಜಿ|ഫിജി|ෆීජී|ฟิจิ|ຟິຈິ|ဖီဂျီ|ფიჯი|ហ្វីជី|ហ្វុីជី|ᱯᱷᱤᱡᱤ|"
        "フィジー|斐济|斐濟|피지"
    ,
    "FLK":
        "falkland adalari|falkland insle|falkland is|falkland islands|falkland islas malvinas|"
        "falkland szigetek|falklandak|falklandeilande|falklandeilanden|falklandi saared|"
        "falklandinsaaret|falklandinselen|falklandinseln|falklandoj|falklandseyjar|"
        "falklandske ostrovy|falklandski otoci|falklandski otoki|falklandsoarna|falklandsoerne|"
        "falklandsoyane|falklandsoyene|falklandsoyggjar|falklandsullot|falklandy|falklaneilannen|"
        "foklandska ostrva|folklando salos|folklandska ostrva|folklend adalari|folklend adalary|"
        "folklend orollari|folklenda salas|il gzejjer falkland|iles malouines|ilhas falkland|"
        "ilhas malvinas|illas malvinas|illes falkland|illes malvines|inizi falkland|inizi malou|"
        "inslas dal falkland|insulae malvinae|insulas falkland|insulele falkland|ishujt falkland|"
        "ishujt folkland|islas malvinas|isole falkland|kapuloan falkland|kepulauan falkland|"
        "les iles malouines les iles falkland|malvinak|malvinas|malvinas falkland islands|"
        "malvinas iles falkland|malvinas ynysoedd y falkland|malviny falklandy|motu whakarangi|"
        "na h eileanan faclannach|oileain fhaclainne|quan dao falkland|visiwa vya falkland|"
        "ynysoedd y falkland malvinas|μαλβινασ νησοι φωκλαντ|νησοι φοκλαντ|"
        "мальвинские острова фолклендские|фалклендскія астравы|фокландска острва|"
        "фолкландски острови|фолкленд адалары|фолкленд аралдары|фолкленд ороллари|"
        "фолкленд утраулары|фолклендиин арлууд|фолклендски острови|фолклендские о ва|"
        "фолклендские острова|фолклендські острови|фолклэнд аралдары|фолклэндзкія астравы|"
        "фолькландын арлууд|ҷазираҳои фолкленд|ֆոլքլենդյան կղզիներ|איי פוקלנד|جزایر فالکلند|"
        "جزایر فاکلینڈ|جزر فوکلاند|فاکلینڈ جزایر|فاکلینډ ټاپوګان|فاڪ لینڊ ٻیٽ|فلاکلینڑ جزیر|"
        "فولکلەند ارالداری|مالفیناس جزر فوکلاند|مالویناس جزایر فاک لینڈ|फकलेंड द्विपफोर|"
        "फकल्यांड टापुहरु|फाकलैंड द्विपसमुह|फोकलंड बेटे|फोकलैंड आइलैंड्स|फोकलैंड द्विपसमुह|"
        "मालविनास फाकलैंड द्विप समुह|माल्विनास फोकलंड द्विपसमुह|ফকলেণ্ড দ্বিপপুঞ্জ|"
        "ফকল্যান্ড দ্বিপপুঞ্জ|মালভিনাস ফক্ল্যান্ড দ্বিপপুঞ্জ|ਫਾਕਲੈਂਡ ਟਾਪੁ|ફોકલેન્ડ આઇલેન્ડ્સ|"
        "ଫକ୍ଲ୍ୟାଣ୍ଡ ଦ୍ଵିପପୁଞ୍ଜ|ஃபாக்லாந்து திவுகள்|ఫాక్ల్యాండ్ దివులు|ಫಾಕ್ಲ್ಯಾಂಡ್ ದ್ವಿಪಗಳು|"
        "ഫാക്ക്ലാന്റ് ദ്വിപുകള്|ෆෝක්ලන්ත දූපත්|หมู่เกาะฟอล์กแลนด์|ຫມູ່ເກາະຟອກແລນ|ဖော့ကလန်ကျွန်းစု|"
        "ფოლკლენდის კუნძულები|កោះហ្វក់ឡែន|ប្រជុំកោះម៉ាលូអុីន|ᱯᱷᱟᱞᱠᱞᱮᱸᱰ ᱟᱭᱞᱮᱸᱰ|フォークランド諸島|"
        "マルビナス諸島フォークランド|福克兰群岛|福克蘭群島|马尔维纳斯福克兰群岛|포클랜드섬|포클랜드제도"
    ,
    "FRO":
        "faari saared|faereyjar|faeroae insulae|faeroe is|faeroe islands|faeroer|faeroerne|"
        "faeroyane|faeroyene|faerske ostrovy|farer adalari|farer adalary|farer orollari|"
        "fareru salos|faroarna|faroe adalari|faroe isds|faroe islands|faroe uharteak|faroer|"
        "faroer inseln|faroereilande|farsaaret|farska ostrva|farski otoci|fearsullot|feroer|"
        "feroer szigetek|ferooj|ferski otoki|feru salas|foroyar|il gzejjer faeroe|iles feroe|"
        "ilhas faroe|illas feroe|illes feroe|inizi faero|inslas feroe|insulas feroe|"
        "insulele feroe|ishujt faroe|islas feroe|islles feroe|isole faer oer|kapuloan faro|"
        "kepulauan faroe|motu wharau|na h eileanan faro|oileain fharo|ovcji otoci|quan dao faroe|"
        "visiwa vya faroe|wyspy owcze|ynysoedd ffaro|νησοι φεροεσ|фарер адалары|фарер аралдары|"
        "фарер ороллари|фарер утраулары|фарерские о ва|фарерские острова|фарерські острови|фареры|"
        "фарерын арлууд|фароэ арлууд|фарска острва|фарски острови|фарьорски острови|"
        "фарэрскія астравы|ҷазираҳои фарер|ֆարերյան կղզիներ|איי פארו|جزایر فارو|جزایر فیرو|"
        "جزر فارو|جزر فایرو|فارو جزیرہ|فارو ٻیٽ|فارو ټاپو|فارەر ارالداری|फराओ द्विप समुह|"
        "फारो टापुहरु|फेर द्विपफोर|फेरो द्विपसमुह|फेरो बेटे|फैरो आयलंड्स|ফারো দ্বিপপুঞ্জ|"
        "ফাৰো দ্বিপপুঞ্জ|ফ্যারো দ্বিপপুঞ্জ|ਫੈਰੋ ਟਾਪੁ|ફેરો આઇલેન્ડ્સ|ଫାରୋଇ ଦ୍ୱିପପୁଞ୍ଜ|"
        "ஃபாரோ திவுகள்|ఫారో దివులు|ಫರೋ ದ್ವಿಪಗಳು|ഫറോ ദ്വിപുകള്|ෆැරෝ දූපත්|หมู่เกาะแฟโร|"
        "ຫມູ່ເກາະແຟໂຣ|ဖာရိုးကျွန်းစုများ|ფარერის კუნძულები|កោះហ្វារ៉ូ|ប្រជុំកោះហ្វារ៉ូ|"
        "ᱯᱷᱮᱨᱚ ᱫᱣᱤᱯᱫᱳᱞ|フェロー諸島|法罗群岛|法羅群島|페로군도|페로제도"
    ,
    "FSM":
        "an mhicrineis|estados federados de micronesia|estats federats de micronesia|"
        "etats federes de micronesie|fed states micronesia|fed sts micronesia|federasi mikronesia|"
        "federated states micronesia|fs micronesia|gwladwriaethau ffederal o micronesia|"
        "il mikronezja|mekanehia|micronesia|micronesie|micronezia|mikroneesia|"
        "mikroneesia liiduriigid|mikroneesie|mikronesia|mikronesiafoderasjonen|"
        "mikronesiako estatu federatuak|mikronesian liittovaltio|mikronesiasamveldid|mikronesie|"
        "mikronesien|mikronesiska federationen|mikronezi|mikronezia|"
        "mikroneziai szovetsegi allamok|mikronezija|mikronezio|mikroneziya|mikronezja|mikronezya|"
        "na meanbh eileanan|stait chonaidhme micrineis|stati federati di micronesia|μικρονησια|"
        "ομοσπονδεσ πολιτειεσ τησ μικρονησια|ομοσπονδεσ πολιτειεσ τησ μικρονησιασ|микронези|"
        "микронезия|микронезија|мікранезія|мікранэзія|мікронезія|федеративные штаты микронезии|"
        "федеративные штаты микронезия|штатҳои федеративии микронезия|միկրոնեզիա|מיקרונזיה|"
        "مایکرونیشیا|مایڪرونیشیا|ماییکرونیشیا|میکرونزی|میکرونزیا|میکرونیزیا|میکرونەزیا|"
        "ولایات الموحدہ میکرونیزیا|ولایات میکرونیسیا المتحدہ|माइक्रनेशिया|माइक्रोनेशिया|"
        "माइक्रोनेसिया|मायक्रोनेशिया|संघिय राज्ये मायक्रोनेशिया|মাইক্রোনেশিযা|"
        "মাইক্রোনেশিযা যুক্তরাজ্য|মাইক্ৰোনেচিযা|ਮਾਇਕ੍ਰੋਨੇਸਿਆ|માઇક્રોનેશિયા|ମାଇକ୍ରୋନେସିଆ|"
        "மைக்ரோனேஷியா|మైక్రోనేషియా|ಮೈಕ್ರೋನೇಶಿಯಾ|മൈക്രോനേഷ്യ|මයික්රොනීසියාව|ไมโครนีเซีย|ໄມໂຄຣນີເຊຍ|"
        "မိုင်ခရိုနီရှား|მიკრონეზია|មីក្រូណេស៊ី|រដ្ឋសហព័ន្ធមីក្រូណេស៊ី|ᱢᱟᱭᱠᱨᱚᱱᱮᱥᱤᱭᱟ|"
        "ミクロネシア連邦|密克罗尼西亚|密克罗尼西亚群岛|密克羅尼西亞|密克羅尼西亞群島|미크로네시아"
    ,
    "French Indochina":
        "french indochina|indo china|indochina|indochine|indochine francaise"
    ,
    "G20":
        "g20"
    ,
    "G7":
        "g7"
    ,
    "GAB":
        "an ghabuin|gabao|gaboen|gabon|gabona|gabonas|gabonese republic|gaboni|gabonia|gabono|"
        "gabun|il gabon|kapona|qabon|γκαμπον|габон|գաբոն|גבון|الغابون|غابون|ګابن|گابن|گابون|گبون|"
        "گیبان|گیبون|गाबन|गावोन|गेबोन|गैबन|गैबोन|গাবন|গেবন|গ্যাবন|ਗਬੋਨ|ગેબન|ଗାବୋନ୍|கேபான்|గేబన్|"
        "ಗೇಬೋನ್|ഗാബണ്|ගැබොන්|กาบอง|ກາບອນ|ဂါဘွန်|გაბონი|ហ្គាបុង|ᱜᱟᱵᱚᱱ|ガボン|加彭|加蓬|가봉"
    ,
    "GEO":
        "a chairtbheil|an tseoirsia|geoorgie|georgia|georgie|georgien|gjeorgji|gruusia|gruzia|"
        "gruzie|gruzija|gruzinsko|gruziya|gruzja|gurcistan|gurcustan|horia|il georgia|jojia|"
        "jorjia|kartvelujo|republic georgia|sakartvelas|xeorxa|xeorxia|γεωργια|грузия|грузија|"
        "грузія|гурҷистон|гуырдзыстон|гүрж|ҝүрҹүстан|վրաստան|גאורגיה|جارجیا|جورجیا|گرجستان|گرۋزیا|"
        "گورجستان|जर्जिया|जार्जिया|जोर्जिया|জর্জিযা|জৰ্জিযা|ਜਾਰਜਿਆ|જ્યોર્જિયા|ଜର୍ଜିଆ|ஜார்ஜியா|"
        "జార్జియా|ಜಾರ್ಜಿಯಾ|ജോര്ജ്ജിയ|ජෝර්ජියාව|จอร์เจีย|ຈໍເຈຍ|ဂျော်ဂျီယာ|საქართველო|ហ្សកហ្ស៊ី|"
        "ᱡᱭᱚᱨᱡᱤᱭᱟ|ジョージア|乔治亚共和国|喬治亞|格魯吉亞|格鲁吉亚|그루지아|조지아"
    ,
    "GGY":
        "gaarnsi|geansai|gearnsaidh|gernezejo|gernsej|gernsi|gernsija|gernsis|gernzi|guernesey|"
        "guernsei|guernsey|gwernenez|konihi|lisia|ynys y garn|γκερνζι|γκουερνσει|гернзи|гернси|"
        "гернсі|гърнзи|ҝернси|գերնսի|גרנזי|גרנסי|غیرنزی|غیرنسی|ګرنسی|گرنزی|گرنسی|گورنسی|گورنسے|"
        "گویرنسی|گەرنسی|गर्नसि|गोर्नसि|ग्युर्न्सि|ग्वेर्नसे|গার্নসি|গোৰেনচি|ਗਰਨਜਿ|ગ્વેર્નસે|"
        "ଗୁଏରନେସି|கேர்ன்சி|గర్న్సి|ಗುರ್ನ್ಸೇ|ഗേണ്സി|ගර්න්සිය|เกิร์นซีย์|ເກີນຊີ|ဂွန်းဇီ|გერნსი|"
        "ហ្គេនស៊ី|ᱜᱣᱮᱨᱱᱮᱥᱭ|ガーンジー|根息|根西岛|根西島|格恩西|건지"
    ,
    "GHA":
        "gaana|gana|ganao|gane|ghana|gold coast|il ghana|kana|qana|γκανα|гана|գանա|גאנה|غانا|غنا|"
        "ګانا|گانا|گھانا|گہانا|घाना|ঘানা|ਘਾਨਾ|ઘાના|ଘାନା|கானா|ఘనా|ಘಾನಾ|ഘാന|ඝානාව|กานา|ການາ|ဂါနာ|"
        "განა|ហ្គាណា|ᱜᱷᱟᱱᱟ|ガーナ|加納|加纳|迦納|迦纳|가나"
    ,
    "GIB":
        "cebelitarik|cebellutariq|diobraltar|gibilta|gibilterra|gibraltar|gibraltaras|gibraltaro|"
        "gibraltars|giobraltar|gjibraltar|jibraltar|kamaka|xibraltar|γιβραλταρ|гибралтар|"
        "гібралтар|гібральтар|ҹәбәллүтариг|ջիբրալթար|גיברלטר|جبرالٹر|جبرالٽر|جبل الطارق|جبل طارق|"
        "جبلالطارق|گیبرالتار|जिब्राल्टर|जिब्राल्टार|জিব্রাল্টার|জিব্ৰাল্টৰ|ਜਿਬਰਾਲਟਰ|જિબ્રાલ્ટર|"
        "ଜିବ୍ରାଲ୍ଟର୍|ஜிப்ரால்டர்|జిబ్రాల్టర్|ಗಿಬ್ರಾಲ್ಟರ್|ജിബ്രാള്ട്ടര്|ජිබ්රෝල්ටාව|ยิบรอลตาร์|"
        "ຈິບບຣອນທາ|ဂျီဘရော်လ်တာ|გიბრალტარი|ហ្ស៊ីប្រាល់តា|ᱜᱤᱵᱽᱨᱟᱞᱴᱟᱹᱨ|ジブラルタル|直布罗陀|"
        "直布羅陀|지브랄타|지브롤터"
    ,
    "GIN":
        "an ghuine|french guinea|gine|ginea|gineea|gini|guine|guinea|guinea conakry|guinee|"
        "guineea|gvineja|gvineo|gvineya|gwinea|gwineya|il guinea|kini|qvineya|republic guinea|"
        "γουινεα|гвинеи|гвинея|гвинеја|гвінея|гвінэя|գվինեա|גינאה|غینیا|ګینہ|گنی|گۆەنیا|گینہ|"
        "گینیا|गिनि|गिनिया|गुएनिया|গিনি|ਗਿਨਿ|ગિનિ|ଗୁଇନିଆ|கினியா|గినియా|ಗಿನಿ|ഗിനിയ|ගිණියාව|กินี|"
        "ກິນີ|ဂီနီ|გვინეა|ហ្គីណេ|ᱜᱩᱭᱱᱤᱭᱟ|ギニア|几内亚|幾內亞|기니"
    ,
    "GLP":
        "guadaluip|guadalup|guadalupa|guadalupe|guadeloupe|guadelup|guadelupa|guadelupe|gvadalupe|"
        "gvadelup|gvadelupa|gvadelupe|gvadelupeyjar|gvadelupo|gwadeloup|gwadelupa|gwadelupe|"
        "kuatarupa|overseas france guadeloupe|qvadelupa|γουαδελουπη|гвадалупе|гваделуп|гваделупа|"
        "гваделупе|гвадэлупа|գվադելուպա|גוואדלופ|غوادلوب|ګوادلوپ|گوادلوپ|گواڈلوپ|گواڈیلوپ|"
        "گواڊیلوپ|گۆادەلۋپا|ग्वाडेलुप|ग्वाडेलोउपे|ग्वाडेलोप|ग्वादेल्युप|গুযাদলুপ|গুযাদেলৌপ|"
        "গুৱাডেলুপ|ਗੁਆਡੇਲੋਪ|ગ્વાડેલોપ|ଗୁଆଡେଲୋପ୍|க்வாதேலோப்|గ్వాడేలోప్|ಗುಡೇಲೋಪ್|ഗ്വാഡലുപ്പ്|"
        "ග්වෝඩලෝප්|กวาเดอลูป|ກົວດາລູບ|ဂွါဒီလု|გვადელუპა|ហ្គួដាលូប|ហ្គោដឺឡុប|ᱜᱩᱟᱰᱮᱞᱚᱣᱯ|"
        "グアドループ|瓜地洛普|瓜德罗普|과들루프"
    ,
    "GMB":
        "a ghaimbia|an ghaimbia|gambi|gambia|gambie|gambija|gambio|gambiya|il gambja|kamopia|"
        "poblacht na gaimbia|qambiya|γκαμπια|гамби|гамбия|гамбија|гамбія|գամբիա|גמביה|غامبیا|"
        "ګامبیا|گامبیا|گمبیا|گیمبیا|गांबिया|गाम्विया|गेंबिया|গাম্বিযা|ਗੈਂਬਿਆ|ગેમ્બિયા|ଗାମ୍ବିଆ|"
        "காம்பியா|గాంబియా|ಗ್ಯಾಂಬಿಯಾ|ഗാംബിയ|ගැම්බියාව|แกมเบีย|ສາທາລະນະລັດແກມເບຍ|ဂမ်ဘီရာ|გამბია|"
        "ហ្គំប៊ី|ᱜᱟᱢᱵᱤᱭᱟ|ガンビア|冈比亚|岡比亞|甘比亚|甘比亞|감비아"
    ,
    "GNB":
        "bisau gvineja|bissau guinea|gine bissau|ginea bissa|ginea bissau|ginebisau|gineea bissau|"
        "gini bioso|guine bisau|guine bissau|guinea bisau|guinea bissau|guinea bissaviensis|"
        "guinee bissau|guineea bissau|gvineja bisao|gvineja bisau|gvineja bisava|gvineja bissau|"
        "gvineo bisauo|gvineya bisau|gwinea bissau|gwineya bisau|il guinea bissau|kini pihao|"
        "portuguese guinea|qvineya bisau|γουινεα μπισαου|γουινεα μπισσαου|гвинеи бисау|"
        "гвинея бисау|гвинеја бисао|гвинеја бисау|гвінея бісау|гвінэя бісау|գվինեա բիսաու|"
        "գվինեա բիսսաու|גינאה ביסאו|غینیا بیساو|ګینہ بیسو|گنی بساو|گنی بسایو|گۆەنیا بیساۋ|"
        "گینہ بیسایو|گینی بساو|گینیا بیسایو|गिनि बिसाउ|गिनिया बिसाउ|गुअनिया बिसाउ|গিনি বিছাও|"
        "গিনি বিসাউ|ਗਿਨਿ ਬਿਸਾਉ|ગિનિ બિસાઉ|ଗୁଇନିଆ ବିସାଉ|கினி பிஸ்ஸாவ்|கினியா பிஸ்ஸாவ்|"
        "గినియా బిస్సావ్|ಗಿನಿ ಬಿಸ್ಸಾವ್|ഗിനിയ ബിസൗ|ගිනි බිසව්|กินีบิสเซา|ກິນີບິສເຊົາ|ဂီနီဘီစော|"
        "გვინეა ბისაუ|ហ្គីណេប៊ីស្សូ|ᱜᱩᱭᱱᱤᱭᱟᱼᱵᱤᱥᱟᱣ|ギニアビサウ|几内亚比索|几内亚比绍|幾內亞比索|"
        "幾內亞比紹|기네비쏘|기니비사우"
    ,
    "GNQ":
        "aekvatorialguinea|an ghuine mheanchiorclach|aquatoriaalgineea|aquatorialguinea|"
        "egyenlitoi guinea|ekuatore ginea|ekvator ginesi|ekvatora gvineo|ekvatorguinea|"
        "ekvatoriaal guinea|ekvatorial guinea|ekvatorial gvineya|ekvatorial qvineya|"
        "ekvatoriala guinea|ekvatoriala gvineja|ekvatorialguinea|ekvatorialna gvineja|"
        "ekvatorijalna gvineja|ekvatorska gvineja|ekwatoriaal guinee|ekwatorial gwineya|eq guinea|"
        "equatoriaal guinea|equatorial guinea|equatorialguinea|ginea ar cheheder|gini cyhydeddol|"
        "gini gyhydeddol|gini mheadhan chriosach|guine equatorial|guinea aequatorensis|"
        "guinea ecuatorial|guinea ekuatorial|guinea equatorial|guinea equatoriala|"
        "guinea equatoriale|guinea katulistiwa|guinea khatulistiwa|guinea xich dao|"
        "guinea ya ikweta|guinee equatoriale|guineea ecuatoriala|guineja ekuatoriale|"
        "gwinea rownikowa|il guinea ekwatorjali|kini ekuatoria|midbaugs ginea|"
        "paivantasaajan guinea|pusiaujo gvineja|rio muni|rovnikova guinea|spanish guinea|"
        "ισημερινη γουινεα|гвинеяи экватори|екваториал гвинеја|екваториална гвинея|"
        "екваторијална гвинеја|екваторска гвинеја|екваторіальна гвінея|экватарыяльная гвінея|"
        "экватарыяльная гвінэя|экватордук гвинея|экваториал гвинея|экваториалдык гвинея|"
        "экваториаль гвинея|экваториальная гвинея|экваторлық гвинея|экваторын гвинеи|"
        "հասարակածային գվինեա|גינאה המשוונית|استوایی ګینی|استوایی گنی|استوایی گیانا|اکوٹوریل گنی|"
        "ایڪوٽوریل گایینا|غینیا الاستواییہ|گینہ استوایی|گینیا استوایی|ەکۆاتورلیق گۆینەیا|"
        "इक्वेटोरियल गिनि|इक्वेटोरियल गुएनिया|एक्वेटोरियल गिनि|बिसुबारि गिनिया|भु मध्यिय गिनि|"
        "ইকুৱেটৰিযেল গিনি|নিরক্ষিয গিনি|বিষুবিয গিনি|ਭੁ ਖੰਡਿ ਗਿਨਿ|ઇક્વેટોરિયલ ગિનિ|"
        "ଇକ୍ବାଟୋରିଆଲ୍ ଗୁଇନିଆ|இக்குவாடோரியல் கினியா|இக்வடோரியல் கினியா|ఇక్వటోరియల్ గినియా|"
        "ಇಕ್ವೇಟೋರಿಯಲ್ ಗಿನಿ|ഇക്വറ്റോറിയല് ഗിനിയ|සමක ගිනියාව|อิเควทอเรียลกินี|ເອຄົວໂທຣຽວກີນີ|"
        "အီကွေတာဂီနီ|ეკვატორული გვინეა|ហ្គីណេអេក្វាទ័រ|ᱤᱠᱣᱤᱴᱚᱨᱤᱭᱟᱹᱞ ᱜᱤᱱᱤ|赤道ギニア|赤道几内亚|"
        "赤道幾內亞|적도기니"
    ,
    "GRD":
        "granada|granade|granata|greanada|grenada|grenade|grenado|kerenata|qrenada|γρεναδα|"
        "гренада|грэнада|գրենադա|גרנדה|غرینادا|ګرنادا|گرنادا|گرینادا|گریناڈا|گریناڊا|گرینڊا|"
        "گرینیڈا|گرەنادا|ग्रेनाडा|ग्रेनादा|ग्रेनेडा|গ্রানাডা|গ্রেনাডা|গ্ৰেনাডা|ਗ੍ਰੇਨਾਡਾ|ગ્રેનેડા|"
        "ଗ୍ରେନାଡା|கிரனேடா|గ్రేనడా|ಗ್ರೇನೇಡಾ|ഗ്രനേഡ|ග්රැනඩාව|เกรเนดา|ເກຣເນດາ|ဂရီနေဒါ|გრენადა|"
        "ហ្គ្រើណាដ|ᱜᱽᱨᱮᱱᱟᱰᱟ|グレナダ|格林納達|格林纳达|格瑞那达|格瑞那達|그레나다"
    ,
    "GRL":
        "a ghraonlann|an ghraonlainn|graenland|greenland|grenland|grenlande|grenlandia|"
        "grenlandija|grenlandiya|greunland|grienlan|groenland|groenlanda|groenlande|groenlandia|"
        "gronelandia|gronland|gronlanda|gronlando|gronlanti|gronsko|groonimaa|groonland|"
        "kalaallit nunaat|qrenlandiya|whenuakariki|yr ynys las|γροιλανδια|гренланд|гренландия|"
        "гренландија|гренландія|грэнландыя|грэнляндыя|գրենլանդիա|גרינלנד|جرینلاند|غرینلاند|"
        "غرینلند|ګرینلینډ|گرین لینڈ|گرین لینڊ|گرینلند|گرەنلاندیا|ग्रिनलंड|ग्रिनलेंड|ग्रिनलैंड|"
        "ग्रिनल्यांड|গ্রিনল্যান্ড|গ্ৰিণলেণ্ড|ਗ੍ਰਿਨਲੈਂਡ|ગ્રિનલેન્ડ|ଗ୍ରିନଲ୍ୟାଣ୍ଡ|கிரின்லாந்து|"
        "గ్రిన్ల్యాండ్|ಗ್ರಿನ್ಲ್ಯಾಂಡ್|ഗ്രിന്ലന്ഡ്|ഗ്രിന്ലാന്റ്|ග්රීන්ලන්තය|กรีนแลนด์|ກຣີນແລນ|"
        "ဂရင်းလန်း|გრენლანდია|ហ្គ្រោអង់ឡង់|ᱜᱽᱨᱤᱱᱞᱮᱸᱰ|グリーンランド|格陵兰|格陵蘭|그린란드|그린랜드"
    ,
    "GTM":
        "guatamala|guatemaala|guatemala|guatemale|guatimalia|gvatemala|gvatemalo|gwatemala|"
        "il gwatemala|kuatamara|qvatemala|γουατεμαλα|гватемал|гватемала|гватэмала|գվատեմալա|"
        "גואטמלה|غواتیمالا|ګواتیمالا|گواتمالا|گواتیمالا|گواٹمالا|گواٹے مالا|گویٹے مالا|گویٽی مالا|"
        "گۆاتەمالا|गुवाटेमाला|ग्वाटेमाला|গুযাতেমালা|গুৱাটেমালা|ਗੁਆਟੇਮਾਲਾ|ગ્વાટેમાલા|ଗୁଏତମାଲା|"
        "கவுதமாலா|గ్వాటిమాలా|ಗ್ವಾಟೇಮಾಲಾ|ഗ്വാട്ടിമാല|ගෝතමාලාව|กัวเตมาลา|ກົວເທມາລາ|ဂွါတီမာလာ|"
        "გვატემალა|ក្វាតេម៉ាឡា|ᱜᱩᱣᱟᱴᱮᱢᱟᱞᱟ|グアテマラ|危地馬拉|危地马拉|瓜地馬拉|瓜地马拉|과테말라"
    ,
    "GUF":
        "franca gviano|francia guyana|francijas gviana|francoska gvajana|francouzska guyana|"
        "francuska gijana|francuska gvajana|francuzska guayana|francuzska guyana|"
        "frankriikka guayana|frans guyana|fransa qvianasi|fransiz guyanasi|fransk guiana|"
        "fransk guyana|franska gujana|franska guyana|franska gvaejana|fransuz gvianasi|"
        "fransuz gwianasy|franzosisch guajaana|franzosisch guayana|french guiana|guaiana francesa|"
        "guain na fraince|guajana franceze|guajana frenge|guayana francesa|guayane|"
        "guiana ffrengig|guiana francesa|guiana francica|guiana perancis|guiana thuoc phap|"
        "guiana ya ufaransa|guidheana na frainge|gujana francuska|guyana francesa|guyana francese|"
        "guyana franceza|guyana frantsesa|guyana franzosa|guyana perancis|guyana prancis|"
        "guyane ffrengig|guyane francaise|guyane thuoc phap|gwiana|gwiana chall|"
        "il guyana franciza|kiana wiwi|overseas france french guiana|prancuzijos gviana|"
        "prantsuse guajaana|ranskan guayana|γαλλικη γουιανα|гвиана|гвианаи фаронса|гвіана|"
        "франса гвианасы|франция гвиана|франция гвианасы|француз гвианаси|француз гвианасы|"
        "французская гвиана|французская гвіяна|французька гвіана|француска гвајана|"
        "француская гвіяна|францын гаиана|францын гвиана|френска гвиана|ֆրանսիական գվիանա|"
        "גיאנה הצרפתית|غویانا الفرنسیہ|غیانا الفرنسیہ|فرانسسی گانا|فرانسوی ګانا|فرانسۋز گۆیاناسی|"
        "فرانسیسی گانا|فرانسیسی گیانا|فرینچ گیانا|گویان فرانسہ|फ्रान्सेलि गायना|फ्रेंच गयाना|"
        "फ्रेंच गिआना|फ्रेंच गुआना|फ्रेंच गुयाना|ফরাসি গাযানা|ফ্ৰান্স গযানা|ਫਰੈਂਚ ਗੁਇਆਨਾ|"
        "ફ્રેંચ ગયાના|ଫ୍ରେଞ୍ଚ ଗୁଇନା|பிரேஞ்சு கயானா|ఫ్రేంచ్ గియానా|ಫ್ರೇಂಚ್ ಗಯಾನಾ|ഫ്രഞ്ച് ഗയാന|"
        "ප්රංශ ගයනාව|เฟรนช์เกียนา|ເຟຣນຊ໌ກຸຍອານາ|ပြင်သစ်ဂီယာနာ|საფრანგეთის გვიანა|ហ្គាយ៉ានបារាំង|"
        "ហ្គីអាណាបារាំង|ᱯᱷᱨᱮᱧᱪ ᱜᱩᱭᱟᱱᱟ|フランス領ギアナ|仏領ギアナ|法属圭亚那|法屬圭亞那|프랑스령기아나"
    ,
    "GUM":
        "guam|guama|guamas|guame|guami|gvam|gvamo|kuama|quam|γκουαμ|гвам|гуам|գուամ|גואם|غوام|"
        "ګوام|گوام|گۋان|गुआम|गुवाम|ग्वाम|গুযাম|গুৱাম|ਗੁਆਮ|ગ્વામ|ଗୁଆମ୍|குவாம்|గ్వామ్|ಗುವಾಮ್|ഗ്വാം|"
        "ගුවාම්|กวม|ກວາມ|ဂူအမ်|გუამი|ហ្គាំ|ᱜᱩᱣᱟᱢ|グアム|关岛|關島|괌"
    ,
    "GUY":
        "an ghuain|british guiana|cooperatieve republiek guyana|gajana|gayana|guajaana|guajane|"
        "guayana|guiana|guidheana|gujana|gujano|guyana|gvaejana|gvajana|il guyana|kaiana|qayana|"
        "γουιανα|гаиана|гаяна|гајана|гвајана|գայանա|גיאנה|غیانا|ګیانا|گایانا|گویان|گیانا|گیوانا|"
        "गयाना|गुआना|गुयाना|গাযানা|গিযানা|ਗੁਯਾਨਾ|ગયાના|ଗୁଇନା|கயானா|గయానా|ಗಯಾನಾ|ഗയാന|ගයනාව|กายอานา|"
        "ກາຍຢານາ|ဂိုင်ယာနာ|გაიანა|ហ្គីយ៉ាន|ᱜᱩᱭᱟᱱᱟ|ガイアナ|圭亚那|圭亞那|盖亚那|蓋亞那|가이아나"
    ,
    "German Empire":
        "deutsches reich|german empire|germany prussia|imperial germany|nazi germany|preussen|"
        "prussia|prussia germany|third reich|weimar republic"
    ,
    "Gran Colombia":
        "gran colombia|great colombia"
    ,
    "Gulf Cooperation Council":
        "gulf cooperation council"
    ,
    "HKG":
        "are china de hong kong|china hong kong|china hong kong sar|china rae de hong kong|"
        "china ras hong kong|china regiun administraziun speziala da hongkong|chiny sra hongkong|"
        "cin hong kong oib|cin hong kong oyb|"
        "daonphoblacht na sine sainreigiun riarachain hong cong|gonkong|gonkong aas hytay|"
        "hong cong|hong kong|hong kong china|hong kong dak tiongkok|hong kong rae da china|"
        "hong kong rmd sina|hong kong sar|hong kong sar china|hong kong sar kina|"
        "hong kong sar na sine|hong kong sar tsieina|"
        "hong kong special administrative region china|hong kong txinako aeb|hongcongum|"
        "hongipua haina|hongkong|hongkong hiina erihalduspiirkond|"
        "hongkong kiinan erityishallintoalue|hongkong kkt|hongkong oao ciny|hongkong sar|"
        "hongkong sar kina|hongkong sar van china|hongkong sar van sina|hongkong sas china|"
        "hongkong sas sjina|hongkong zao ciny|hongkongi erihalduspiirkond|honkongas|honkongo|"
        "honq konq|honq konq xususi inzibati rayonu cin|"
        "ir regjun amministrattiv specjali ta hong kong tar repubblika tal poplu tac cina|"
        "kina sar hongkong|kinas ipasas parvaldes apgabals honkonga|"
        "laladan administratif astamiwa hong kong|"
        "peoples republic china hong kong special administrative region|"
        "posebno upravno obmocje ljudske republike kitajske hongkong|pr hong kong china|"
        "pup hong kong kina|rae da china hong kong|rae xina hong kong|ras chinoise de hong kong|"
        "ras de china hongkong|ras di hong kong|ras hong kong a chinei|"
        "region administrativa especial de hong kong china|"
        "region administrative speciale de hong kong chine|rpa i hong kongut|"
        "rva i hong kongut kine|sao kine hongkong|sar china hong kong|sar hongkong|"
        "sar kina hong kong|sar ചൈന ഹോങ്കോങ്|serstjornarsvaedid hong kong|"
        "sonderverwaltigszone hongkong|sonderverwaltungsregion hongkong|"
        "spezialverwaltungszon hong kong|trung quoc dac khu hanh chinh hong kong|uk hong kong|"
        "xianggang|xitoy mmh gonkong|ypatingasis administracinis kinijos regionas honkongas|"
        "ειδικη διοικητικη περιφερεια τησ κινασ χονγκ κονγκ|χονγκ κονγκ|χονγκ κονγκ εδπ κινασ|"
        "бнхау ын тусгаи захиргааны бүс хонг конг|гонконг|гонконг кытаи ааа|"
        "гонконг махсус идарәле төбәге|кина сар хонгконг|кітаи ганконг|ммм ҳонконг|"
        "оар китаю гонконг|сао кине хонгконг|сар гонконг|сар кітаи ганконг|сар на китаи хонконг|"
        "специальныи административныи раион гонконг китаи|сянган аәа|хитои ммҳ гонконг|хонг конг|"
        "хонг конг с а р|хонгконг сар кина|һонк конг хүсуси инзибати әрази чин|հոնկոնգի հվշ|"
        "אזור מנהלי מיוחד של סין הונג קונג|מחוז מנהלי מיוחד של סין הונג קונג|حوڭکوڭ|"
        "منطقہ اداریہ خاصہ ہونغ کونغ الصینیہ|منطقہ ویژہ اداری چین ہنگکنگ|"
        "منطقہ ہونغ کونغ الاداریہ الخاصہ الصین|ہانګ کانګ sar چین|ہانگ کانگ|ہانگ کانگ sar چین|"
        "ہانگ کانگ ایس اے ار چین|ہانگ ڪانگ sar|ہنگکنگ|ہونغ کونغ|"
        "चिन विशेष प्रशासनिक क्षेत्र हांग कांग|विशेष प्रशासनिक क्षेत्र चिन हांग कांग|"
        "हंकं एस ए आर चाइना|हङकङ चिनियां विशेष प्रशासनिक क्षेत्र|हांग कांग|हांग कांग एसएआर चिन|"
        "हांगकांग एसएआर चिन|হং কং এছ এ আৰ চিন|হংকং|হংকং এসএআর চিনা|ਹਾਂਗ ਕਾਂਗ ਐਸਏਆਰ ਚਿਨ|"
        "હોંગકોંગ sar ચિન|ହଂ କଂ ଏସଏଆର୍ ଚାଇନା|ஹாங்காங் ஏஸ்ஏஆர் சினா|హాంకాంగ్ ఏస్ఏఆర్ చైనా|"
        "ಹಾಂಗ್ ಕಾಂಗ್ ಏಸ್ಏಆರ್ ಚೈನಾ|ഹോങ് കോങ് ഏസ് ഏ ആര് ചൈന|හොංකොං විශේෂ පරිපාලන කලාපය චීනය|"
        "ฮ่องกงเขตปกครองพิเศษประเทศจีน|เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|"
        "ຮົງກົງເຂດປົກຄອງພິເສດຈີນ|တရုတ်ပြည်ဟောင်ကောင်|"
        "ჩინეთი ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი|ჰონკონგი|ហុងកុង|"
        "ហុងកុងតំបន់រដ្ឋបាលពិសេសចិន|ᱦᱚᱝ ᱠᱚᱝ ᱥᱟᱨ ᱪᱟᱭᱱᱟ|中华人民共和国香港特别行政区|中国香港|"
        "中国香港特别行政区|中國香港|中國香港特別行政區|中華人民共和国香港特別行政区|香港|"
        "중국특별행정구홍콩|홍콩"
    ,
    "HMD":
        "dao heard va quan dao mcdonald|eilean heard is eileanan mhicdhomhnaill|"
        "heard a mcdonald inselen|heard adasi ve mcdonald adalari|heard and mcdonald islands|"
        "heard e islas mcdonald|heard en mcdonaldeilande|heard en mcdonaldeilanden|"
        "heard en mcdonaldeilannen|heard eta mcdonald uharteak|heard i and mcdonald is|"
        "heard island and mcdonald islands|heard island og mcdonald islands|"
        "heard ja mcdonald saared|heard ja mcdonald sullot|heard ja mcdonaldinsaaret|"
        "heard och mcdonaldsoarna|heard oen og mcdonald oerne|heard og mcdonald oyane|"
        "heard og mcdonaldoyene|heard og mcdonaldoyggjar|heard og mcdonaldseyjar|"
        "heard sziget es mcdonald szigetek|heard und mcdonaldinseln|"
        "heardeiland en mcdonaldeilande|heardi ja mcdonaldi saared|heardon och mcdonaldoarna|"
        "heardov ostrov a macdonaldove ostrovy|heardov otok in mcdonaldovi otoki|"
        "heardoya og mcdonaldoyane|hearduv ostrov a mcdonaldovy ostrovy|"
        "herd i arhipelag mekdonald|herd ve makdonald adalari|herd we makdonald adalary|"
        "herda kaj makdonaldaj insuloj|herda sala un makdonalda salas|herdo ir makdonaldo salos|"
        "hoord und macdonald insle|hurd we makdonald|il gzejjer heard u l gzejjer mcdonald|"
        "ile heard et iles macdonald|iles heard et macdonald|iles heard et mcdonald|"
        "ilha heard e ilhas mcdonald|ilhas heard e mcdonald|illa heard e illas mcdonald|"
        "illa i mcdonald illes heard|illas heard e mcdonald|illes heard i mcdonald|"
        "inizi heard ha mcdonald|inslas da heard e da mcdonald|insula heard si insulele mcdonald|"
        "insulas heard e mcdonald|ishujt herd and mekdonald|ishujt herd e mekdonald|"
        "islas heard y mcdonald|islles heard y mcdonald|isole heard e mcdonald|"
        "kapuloan heard lan mcdonald|kepulauan heard and mcdonald|"
        "kisiwa cha heard na visiwa vya mcdonald|nga moutere heriti me makitanara|"
        "oilean heard agus oileain mcdonald|ostrvo heard i arhipelag mcdonald|"
        "ostrvo herd i mekdonaldova ostrva|ostrvo herd i ostrva makdonald|otoci heard i mcdonald|"
        "pulau heard dan kepulauan mcdonald|quan dao heard va mcdonald|"
        "visiwa vya heard na macdonald|wyspy heard i mcdonalda|xerd va makdonald orollari|"
        "ynys heard ac ynysoedd mcdonald|νησοι χερντ και μακντοναλντ|астравы херд і макдональд|"
        "астравы хэрд і макдональд|о ва херд и макдональд|острво херд и мекдоналдова острва|"
        "острво херд и острва макдоналд|остров херд и острова макдональд|"
        "остров херд и острови мекдоналд|остров хърд и острови макдоналд|острови герд і макдоналд|"
        "острови хърд и макдоналд|острів герд і острови макдоналд|"
        "херд аралы және макдональд аралдары|херд ба макдональдиин арлууд|"
        "херд ва макдоналд ороллари|херд жана макдоналд аралдары|херд жана макдональд аралдары|"
        "херд и макдональд|херд и мекдоналд острва|херд утравы һәм макдональд утраулары|"
        "хэрд болон макдоналд арлууд|ҷазираи ҳерд ва ҷазираҳои макдоналд|"
        "һерд вә макдоналд адалары|հերդ կղզի եւ մակդոնալդի կղզիներ|איי הרד ומקדונלד|"
        "جزایر ہرڈ و مکڈونلڈ|جزیرہ ہرد و جزایر مکدونالد|جزیرہ ہیرد وجزر ماکدونالد|"
        "حەرد ارالی جانە ماکدونالد ارالداری|ہارډ او میکډانلډ ټاپوګان|ہرد و جزایر مکدونالد|"
        "ہرڈ جزیرہ اور جزایر مکڈونلڈ|ہرڊ مڪڊونلڊ ٻیٽ|ہرڑ تہ مؠکڈونالڑ جزیر|"
        "ہیرڈ جزیرہ و میکڈولینڈ جزایر|हर्ड आ मैकडोनल्ड द्विपसमुह|हर्ड आणि मेक्डोनाल्ड बेटे|"
        "हर्ड एंड मेक्डोनाल्ड आयलंड्स|हर्ड एंड मैकडोनाल्ड द्विपसमुह|"
        "हर्ड टापु र म्याकडोनाल्ड टापुहरु|हर्ड द्विप और मैकडोनोल्ड द्विपसमुह|"
        "हर्ड द्विप व मेकडोनल्ड द्विपसमुह|होर्द आरो मेकदनाल्ड द्विपफोर|"
        "হার্ড এবং ম্যাকডোনাল্ড দ্বিপপুঞ্জ|হার্ড দ্বিপ এবং ম্যাকডোনাল্ড দ্বিপপুঞ্জ|"
        "হাৰ্ড দ্বিপ আৰু মেকডোনাল্ড দ্বিপপুঞ্জ|ਹਰਡ ਤੇ ਮੈਕਡੋਨਾਲਡ ਟਾਪੁ|"
        "હર્ડ અને મેકડોનાલ્ડ આઇલેન્ડ્સ|ହାର୍ଡ୍ ଏବଂ ମ୍ୟାକଡୋନାଲ୍ଡ ଦ୍ୱିପପୁଞ୍ଜ|"
        "ஹேர்ட் மற்றும் மேக்டோனால்டு திவுகள்|హేర్డ్ దివి మరియు మేక్డోనాల్డ్ దివులు|"
        "ಹರ್ಡ್ ಮತ್ತು ಮ್ಯಾಕ್ಡೋನಾಲ್ಡ್ ದ್ವಿಪಗಳು|മക്ഡോണള്ഡ് ദ്വിപുകള് ഹേര്ഡ്|"
        "ഹിയേര്ഡും മക്ഡോണാള്ഡ് ദ്വിപുകളും|හර්ඩ් දූපත සහ මැක්ඩොනල්ඩ් දූපත්|"
        "เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์|ຫມູ່ເກາະເຮີດ and ແມັກໂດນອລ|"
        "ဟတ်ကျွန်းနှင့်မက်ဒေါနယ်ကျွန်းစု|ჰერდი და მაკდონალდის კუნძულები|កោះហឺដនិងម៉ាក់ដូណាល់|"
        "ប្រជុំកោះហើរ៍ដនិងម៉ាកដូណាល់|ᱦᱟᱹᱰ ᱟᱨ ᱢᱮᱠᱰᱚᱱᱟᱹᱞᱰ ᱟᱭᱞᱮᱸᱰ|ハード島とマクドナルド諸島|"
        "ハード島マクドナルド諸島|赫德岛同麦克唐纳群岛|赫德岛和麦克唐纳岛|赫德岛和麦克唐纳群岛|"
        "赫德島及麥唐納群島|赫德島同麥克唐納群島|허드맥도날드군도|허드맥도널드제도"
    ,
    "HND":
        "gonduras|honduras|hondurasa|hondures|honduria|honduro|honotura|il honduras|ονδουρα|"
        "гандурас|гондурас|хондурас|һондурас|հոնդուրաս|הונדורס|گوندۋراس|ہاندوراس|ہانډوراس|ہندوراس|"
        "ہنڈورس|ہنڊورس|ہونڈاروس|ہونڈورس|हंडुरास|होंडुरास|होनडुरस|হন্ডুরাস|হন্দুৰাছ|ਹੋਂਡੁਰਸ|"
        "હોન્ડુરસ|ହୋଣ୍ଡୁରାସ୍|ஹோண்டுராஸ்|హోండురాస్|ಹೋಂಡುರಾಸ್|ഹോണ്ടുറാസ്|හොන්ඩුරාස්|ฮอนดูรัส|"
        "ຮອນດູຣັສ|ဟွန်ဒူးရပ်စ်|ჰონდურასი|ហុងឌូរ៉ាស|ᱦᱚᱱᱰᱩᱨᱟᱥ|ホンジュラス|宏都拉斯|洪都拉斯|온두라스"
    ,
    "HTI":
        "gaiti|haidhti|haiti|haitia|haitio|haitis|il haiti|αιτη|гаити|гаіті|гаіці|хаити|һаити|"
        "հայիթի|האיטי|گایتی|ہایتی|ہایټی|ہاییتی|ہیتی|ہیٹی|ہیٽی|हाइति|हैटि|हैति|হাইটি|হাইতি|ਹੈਤਿ|"
        "હૈતિ|ହାଇତି|ஹேய்தி|ஹைட்டி|హైతి|ಹೈಟಿ|ഹേയ്തി|හයිටි|เฮติ|ໄຮຕິ|ဟေတီ|ჰაიტი|ហៃទី|ᱦᱟᱭᱴᱤ|ハイチ|"
        "海地|아이티"
    ,
    "Hesse-Darmstadt":
        "hesse darmstadt"
    ,
    "Hesse-Kassel":
        "hesse kassel"
    ,
    "IMN":
        "dao man|eiland man|eilean mhanainn|enez vanav|ile de man|ilha de man|illa de man|"
        "insel man|insla da man|insle vo man|insula de man|insula man|ishulli i manit|"
        "ishulli i robit|isla de man|isle man|islla de man|isola di man|kisiwa cha man|"
        "kisiwa cha mwanadamu|man|man adasi|man eiland|man sziget|man uhartea|mani saar|"
        "mankinsulo|mann sullot|mansaari|men adasi|men adasy|men oroli|mena|menas sala|meno sala|"
        "monapia|mön|oilean mhanann|ostrov man|ostrvo man|otok man|pulau man|pulo man|"
        "te moutere mana|wyspa man|ynys manaw|νησοσ του μαν|вострау мэн|мен адасы|мэн арал|"
        "мэн аралы|мэн ороли|мэн утравы|о в мэн|острво ман|острво мен|остров ман|остров мэн|"
        "острів мен|ҷазираи мэн|մեն կղզի|האי מאן|انسانن جو ٻیٽ|ایل اف مین|جزیرہ مان|جزیرہ من|"
        "د ایل اف مین|مەن ارالی|आइल अफ म्यान|आइल ओफ मेन|आइल ओफ मैन|आइसल ओफ मैन|आयल ओफ मेन|"
        "आयोल अफ मेन|इसले ओफ मेन|আইল অফ মেন|আইল অফ ম্যান|আইল অব ম্যান|ਆਇਲ ਆਫ ਮੈਨ|આઇલ ઓફ મેન|"
        "ଆଇଲ୍ ଅଫ୍ ମ୍ୟାନ୍|ஐல் ஆஃப் மேன்|ఐల్ ఆఫ్ మాన్|ಐಲ್ ಆಫ್ ಮ್ಯಾನ್|ഐല് ഓഫ് മാന്|අයිල් ඔෆ් මෑන්|"
        "เกาะแมน|ເອວອອບແມນ|မန်ကျွန်း|მენის კუნძული|កោះម៉ាន|អែលអុហ្វមែន|ᱟᱭᱞ ᱚᱯᱷ ᱢᱮᱱ|マン島|曼岛|"
        "曼島|馬恩島|马恩岛|맨섬"
    ,
    "IOT":
        "bahari ya hindi ya uingereza|br indian ocean ter|bresku indlandshafseyjar|"
        "brit indiai oceani terulet|brita hindoceana teritorio|britaniyanin hind okeani erazisi|"
        "britaniyaning hind okeanidagi hududi|britaniyanyn hindi okeanyndaky territoriyalary|"
        "britanska teritorija indijskog okeana|britanska teritorija u indijskom okeanu|"
        "britanski indijskooceanski teritorij|britansko ozemlje v indijskem oceanu|"
        "britanya hint okyanusu topraklari|britescht territorium am indeschen ozean|"
        "briti india ookeani ala|britisches territorium im indischen ozean|"
        "britischs territoorium im indische oozean|british indian ocean territory|"
        "britisk territorium i indiahavet|brits indiese oseaangebied|brits indische oceaan|"
        "brits indische oceaanterritorium|britse gebieden yn de indyske oseaan|"
        "britse indiese oseaangebied|britske indickooceanske uzemi|britske indickooceanske uzemie|"
        "brittilainen intian valtameren alue|brittiska territoriet i indiska oceanen|"
        "brytyjskie terytorium oceanu indyjskiego|chagos archipelago|chagosoyane|"
        "crioch aigean indiach na breataine|det britiske territoriet i indiahavet|"
        "det britiske territorium i det indiske ocean|eneo la uingereza katika bahari hindi|"
        "hindi ummanynda britaniya teritoriyasy|indiako ozeanoko britainiar lurraldea|"
        "indiako ozeanoko lurralde britainiarra|indijas okeana britu teritorija|"
        "indijos vandenyno britu sritis|lanh tho an do duong thuoc anh|ocean indien britannique|"
        "ranntair breatannach cuan nan innseachan|stora bretlands indiahavoyggjar|"
        "te rohe o te moana iniana piritihi|teritori samudra hindia britania|"
        "teritoriul britanic din oceanul indian|teritoryo sa british indian ocean|"
        "territoire britannique de ocean indien|territori britanic de ocea indic|"
        "territori britanik i oqeanit indian|territori britannic en ocean indic|"
        "territori britannici delloceano indiano|territorio britanico del oceano indico|"
        "territorio britanico do oceano indico|territorio britannico delloceano indiano|"
        "territorio oceanic britanno indian|territoriu britanicu del oceanu indicu|"
        "territorju brittaniku tal ocean indjan|tiriad breizhveurat meurvor indez|"
        "tiriogaeth brydeinig cefnfor india|tiriogaeth cefnfor india prydain|"
        "wilayah inggris di samudra hindia|wilayah inggris ing segara hindia|"
        "wilayah lautan hindi british|βρετανικα εδαφη ινδικου ωκεανου|"
        "βρετανικο εδαφοσ ινδικου ωκεανου|британиин харьяа энэтхэгиин далаи дахь нутаг дэвсгэр|"
        "британиин харьяа энэтхэгиин далаи дахь нутаг дэвсгэрүүд|"
        "британиянең һинд океанындагы территориясе|британиянинг ҳинд океанидаги ҳудуди|"
        "британиянын индия океанындагы аимагы|британска индоокеанска територија|"
        "британска територия в индииския океан|британска територија индијског океана|"
        "британска територија у индијском океану|британская территория в индииском океане|"
        "британська територія в індіиському океані|британтјанын һинд океаны әразиси|"
        "брытанская тэрыторыя у індыискім акіяне|инди океанындагы британ территориясы|"
        "қаламрави британия дар уқенуси ҳинд|үнді мұхитындағы британ аимағы|"
        "բրիտանական տարածք հնդկական օվկիանոսում|הטריטוריה הבריטית באוקיינוס ההודי|"
        "ءۇندی مۇحیتینداعی بریتان ایماعی|اقلیم المحیط الہندی البریطانی|"
        "الاقلیم البریطانی فی المحیط الہندی|المحیط الہندی الاقلیم البریطانی فی|"
        "بحرہندکابرطانوی حصہ|برطانوی بحر ہند کا علاقہ|برطانوی بحر ہندؠ علاقہ|"
        "برطانوی ہندی سمنڊ خطو|د برتانوی ہند سمندری سیمہ|قلمرو بریتانیا در اقیانوس ہند|"
        "बेलायति हिंद महासागर क्षेत्र|ब्रिटिश हिंद महासागर प्रदेश|ब्रिटिश हिंद महासागरिय क्षेत्र|"
        "ब्रिटिश हिंदि महासागर क्षेत्र|ब्रिटिशनि भारतारि लैथो बाहागो|"
        "ब्रितानि हिंद महासागरिय क्षेत्र|ব্রিটিশ ভারত মহাসাগরিয অঞ্চল|"
        "ব্রিটিশ ভারত মহাসাগরিয এলাকা|ব্ৰিটিছ ইণ্ডিযান অচন টেৰিটৰি|ਬਰਤਾਨਵਿ ਹਿੰਦ ਮਹਾਂਸਾਗਰ ਖਿੱਤਾ|"
        "બ્રિટિશ ઇન્ડિયન ઓશન ટેરિટરિ|ବ୍ରିଟିଶ୍ ଭାରତିୟ ମହାସାଗର କ୍ଷେତ୍ର|"
        "பிரிட்டிஷ் இந்தியப் பேருங்கடல் பிரதேசம்|బ్రిటిష్ హిందు మహాసముద్ర ప్రాంతం|"
        "ಬ್ರಿಟಿಷ್ ಹಿಂದು ಮಹಾಸಾಗರದ ಪ್ರದೇಶ|ബ്രിട്ടിഷ് ഇന്ത്യന് ഓഷ്യന് ടേറിട്ടറി|"
        "ബ്രിട്ടിഷ് ഇന്ത്യന് മഹാസമുദ്ര പ്രദേശം|බ්රිතාන්ය ඉන්දීය සාගර බල ප්රදේශය|"
        "บริติชอินเดียนโอเชียนเทร์ริทอรี|ເຂດແດນອັງກິດໃນມະຫາສະຫມຸດອິນເດຍ|"
        "ဗြိတိသျှပိုင်အိန္ဒိယသမုဒ္ဒရာကျွန်းများ|ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში|"
        "ដែនដីអង់គ្លេសនៅមហាសមុទ្រឥណ្ឌា|ដែនសមុទ្រឥណ្ឌាអង់គ្លេស|ᱵᱽᱨᱤᱴᱤᱥ ᱵᱷᱟᱨᱚᱛ ᱢᱟᱦᱟᱥᱟᱜᱚᱨ ᱡᱟᱭᱜᱟ|"
        "イギリス領インド洋地域|英属印度洋领土|英属印度洋领地|英屬印度洋領地|英領インド洋地域|"
        "영국령인도양지역|영인도제도"
    ,
    "IRN":
        "an iarain|eron|eyran|gweriniaeth islamaidd iran|ioran|iraan|iran|irana|iranas|irania|"
        "irano|irao|irã|islamic republic iran|islamitische republiek iran|l iran|persia|"
        "persia iran|poblacht ioslamach na hiaraine|ιραν|ισλαμικη δημοκρατια του ιραν|иран|эрон|"
        "іран|իրան|איראן|ایران|جمہوریہ اسلامیہ ایران|یران|इराण|इरान|ইরান|ইৰান|ਇਰਾਨ|ઇરાન|ଇରାନ|"
        "இரான்|ఇరాన్|ಇರಾನ್|ഇറാന്|ඉරානය|อิหร่าน|ອີຣານ|အီရန်|ირანი|អុីរ៉ង់|អ៊ីរ៉ង់|ᱤᱨᱟᱱ|イラン|伊朗|이란"
    ,
    "IRQ":
        "an iaraic|iorac|iraak|irac|iracum|irak|iraka|irakas|iraki|irako|iraq|iraque|iroq|l iraq|"
        "mesopotamia|republic iraq|yrak|ιρακ|гыирак|ираг|ирак|ироқ|ірак|իրաք|עיראק|العراق|ایراق|"
        "عراق|یراک|इराक|ইরাক|ইৰাক|ਇਰਾਕ|ઇરાક|ଇରାକ୍|இராக்|ఇరాక్|ಇರಾಕ್|ഇറാഖ്|ඉරාකය|อิรัก|ອີຣັກ|အီရတ်|"
        "ერაყი|អុីរ៉ាក់|អ៊ីរ៉ាក់|ᱤᱨᱟᱠ|イラク|伊拉克|이라크"
    ,
    "ISL":
        "aisilandi|an ioslainn|eslan|gwlad yr ia|iceland|iisland|ijsland|ijslandse republiek|"
        "innis tile|island|islanda|islande|islandia|islandija|islandiya|islando|"
        "islandska republika|islanti|izland|izlanda|l izlanda|republic iceland|republika islandii|"
        "tiorangi|yslan|ysland|ισλανδια|исланд|исландия|исландија|ісландыя|ісландія|ісьляндыя|"
        "իսլանդիա|איסלנד|ایس لینڈ|ایس لینڊ|ایسلند|ایسلندا|ایسلینډ|ایسلینڑ|یسلاندیا|आइसलंड|आइसलेंड|"
        "आइसलैंड|आइस्ल्यांड|আইচলেণ্ড|আইসল্যান্ড|ਆਇਸਲੈਂਡ|આઇસલેન્ડ|ଆଇସଲ୍ୟାଣ୍ଡ|ஐஸ்லாந்து|ఐస్లాండ్|"
        "ಐಸ್ಲ್ಯಾಂಡ್|ഐസ്ലാന്റ്|අයිස්ලන්තය|ไอซ์แลนด์|ໄອສແລນ|အိုက်စလန်|ისლანდია|អុីស្លង់|អ៊ីស្លង់|"
        "ᱟᱭᱥᱞᱮᱸᱰ|アイスランド|冰岛|冰島|아이슬란드"
    ,
    "ISR":
        "iharaira|iisrael|iosrael|israel|israele|israeli|israelo|israil|isroil|izrael|izraela|"
        "izraelis|ysrayyl|ισραηλ|израел|израил|израиль|исраил|исроил|ізраіль|իսրայել|ישראל|"
        "اسرا ییل|اسراییل|یزرایل|इजराइल|इजरायल|इज्राइल|इस्त्राइल|इस्रायल|ইজরাযেল|ইজৰাইল|ইসরাযেল|"
        "ਇਜਰਾਇਲ|ઇઝરાઇલ|ଇସ୍ରାଏଲ୍|இஸ்ரேல்|ఇజ్రాయేల్|ಇಸ್ರೇಲ್|ഇസ്രായേല്|ඊශ්රායලය|อิสราเอล|ອິສຣາເອວ|"
        "အစ္စရေး|ისრაელი|អុីស្រាអែល|អ៊ីស្រាអែល|ᱤᱥᱨᱟᱭᱮᱞ|イスラエル|以色列|이스라엘"
    ,
    "JAM":
        "diameuga|dschamaika|giamaica|hemeika|iamaica|iamaice|il gamajka|jamaica|jamaika|jamaique|"
        "jamajka|jamajko|xamaica|xhamajke|yamayka|τζαμαικα|ямаик|ямаика|јамајка|ճամայկա|גמייקה|"
        "جامایکا|جاماییکا|جمایکا|جماییکا|جمیکا|جمیڪا|یامایکا|जमैका|जामाइका|জামাইকা|ਜਮਾਇਕਾ|જમૈકા|"
        "ଜାମାଇକା|ஜமைகா|జమైకా|ಜಮೈಕಾ|ജമൈക്ക|ජැමෙයිකාව|จาเมกา|ຈາໄມຄາ|ဂျမေကာ|იამაიკა|ហ្សាម៉ាអុីក|"
        "ហ្សាម៉ាអ៊ីក|ᱡᱟᱢᱟᱭᱠᱟ|ジャマイカ|牙买加|牙買加|자메이카"
    ,
    "JEY":
        "caesarea insula|cersi|dearsaidh|dschorsi|dzersija|dzersis|dzerzi|geirsi|jersey|jersi|"
        "jerzejo|jerzenez|jezi|torehe|xhersej|xhersi|βαιλατο του τζερσει|τζερζι|джерси|джерсі|"
        "джърси|джэрзі|джэрсі|жерси|џерзи|џерси|ҷерси|ҹерси|ջերսի|גרזי|גרסי|جرزی|جرسی|جیرزی|جیرسی|"
        "جەرسی|जरसि|जर्सि|जोर्सि|জার্সি|জাৰ্চি|ਜਰਸਿ|જર્સિ|ଜର୍ସି|ஜேர்சி|జేర్సి|ಜೇರ್ಸಿ|ജേഴ്സി|ජර්සි|"
        "เจอร์ซีย์|ເຈີຊີ|ဂျာစီ|ჯერსი|ជើស៊ី|ហ្សែរ៍ស្ស៊ី|ᱡᱟᱹᱨᱥᱤ|ジャージー|泽西|泽西岛|澤西島|저지"
    ,
    "JOR":
        "an iordain|giordania|gwlad iorddonen|hashemite kingdom jordan|"
        "hasjemitisch koninkrijk jordanie|horano|il gordan|iordan|iordania|iordaniya|jordaania|"
        "jordaanie|jordan|jordani|jordania|jordanie|jordanien|jordanija|jordanio|jordansko|"
        "transjordan|urdun|xordania|yordani|yordania|ιορδανια|иордан|иордания|иорданија|иорданія|"
        "урдун|ярданія|іарданія|јордан|հորդանան|ירדן|اردن|الاردن|جورڈن|یوردانیا|जर्डान|जार्डन|"
        "जोर्डन|জর্ডন|জর্দান|জৰ্ডান|ਜਾਰਡਨ|જોર્ડન|ଜୋର୍ଡାନ୍|ஜோர்டான்|జోర్డాన్|ಜೋರ್ಡಾನ್|ജോര്ദ്ദാന്|"
        "ජෝර්දානය|จอร์แดน|ຈໍແດນ|ဂျော်ဒန်|იორდანია|ហ៊្សកដានី|ᱡᱚᱨᱰᱟᱱ|ヨルダン|約旦|约旦|요르단"
    ,
    "KEN":
        "an cheinia|ceinia|il kenja|keenia|kena|kenia|kenija|keniya|kenja|kenjo|kenya|quenia|"
        "κενυα|кени|кения|кенија|кенія|քենիա|קניה|کنیا|کینیا|کەنیا|ڪینیا|केनया|केनिया|केन्या|"
        "কেনিযা|ਕਿਨਿਆ|કેન્યા|କେନିୟା|கேன்யா|కేన్యా|ಕಿನ್ಯಾ|കേനിയ|කෙන්යාව|เคนยา|ເຄນຢາ|ကင်ညာ|კენია|"
        "កេនយ៉ា|ᱠᱮᱱᱭᱟ|ケニア|肯亚|肯亞|肯尼亚|肯尼亞|케냐"
    ,
    "KGZ":
        "an chirgeastain|chirgisia|ciorgastan|gyrgyzystan|il kirgizistan|kargazstan|kikitanga|"
        "kirghizia|kirghizistan|kirghizstan|kirgiisischtan|kirgisia|kirgisie|kirgisistan|"
        "kirgistan|kirgizi|kirgizia|kirgizie|kirgizija|kirgizische republiek|kirgizistan|"
        "kirgizisztan|kirgizsko|kirgizstan|kirgizstana|kirgizujo|kirguistan|kirguizistan|"
        "kirguizstan|kirigizistani|korgozstan|kyrgyz republic|kyrgyzstan|qirgizistan|qirgiziston|"
        "quirguistao|κιργιζια|κιργισταν|гырғызыстан|киргиз|киргизия|киргизстан|киргистан|"
        "кыргызстан|кыргыстан|қирғизистон|қырғызстан|ղրղզստան|קירגיזסטן|قرغزستان|قرقیزستان|"
        "قیرعیزستان|قیرغیزستان|کرغزستان|ڪرغستان|किरगिझस्तान|किर्गिजस्तान|किर्गिझस्तान|किर्गिस्तान|"
        "किर्जिस्तान|কিরগিজিস্তান|কির্গিজস্তান|কিৰ্গিজস্তান|ਕਿਰਗਿਜਸਤਾਨ|કિર્ગિઝ્સ્તાન|"
        "କିର୍ଗିଜିସ୍ତାନ|கிர்கிஸ்தான்|కిర్గిజిస్తాన్|ಕಿರ್ಗಿಸ್ಥಾನ್|കിര്ഗിസ്ഥാന്|කිර්ගිස්තානය|"
        "คีร์กีซสถาน|ຄຽກກິດສະຖານ|ကာဂျစ္စတန်|ყირგიზეთი|កៀហ្ស៊ីស៊ីស្ថាន|ᱠᱤᱨᱜᱤᱥᱛᱟᱱ|キルギス|吉尔吉斯|"
        "吉尔吉斯斯坦|吉爾吉斯|키르기스스탄|키르키즈스탄"
    ,
    "KIR":
        "cireabaiti|ciribeas|gilbert islands|independent and sovereign republic kiribati|"
        "kiribaati|kiribati|kiribatis|kiribato|kiripati|quiribati|κιριμπατι|кирибати|кірибаті|"
        "кірыбаці|կիրիբատի|קיריבאטי|کرباتی|کریباتی|کیری باتی|کیریباتی|کیریباس|ڪرباتی|किरिबाटि|"
        "किरिबाति|किरिबिति|কিরিবাতি|কিরিবাস|কিৰিবাটি|ਕਿਰਬਾਤਿ|કિરિબાટિ|କିରିବାଟି|கிரிபடி|கிரிபாட்டி|"
        "కిరిబాటి|ಕಿರಿಬಾಟಿ|കിരിബാട്ടി|කිරිබති|คิริบาส|ຄິຣິບາທິ|ခီရီဘာတီ|კირიბატი|គិរីបាទី|"
        "គីរីបាទី|ᱠᱤᱨᱤᱵᱚᱛᱤ|キリバス|吉里巴斯|基里巴斯|키르바시|키리바시"
    ,
    "KNA":
        "hato kiti me newhi|mtakatifu kitts na nevis|naomh cristean is nibheis|"
        "nevis and anguilla saint kitts|s t kitts och nevis|saint christophe et nieves|"
        "saint christopher and nevis|saint kits lan nevis|saint kitts a nevis|"
        "saint kitts agus nevis|saint kitts and nevis|saint kitts dan nevis|saint kitts e nevis|"
        "saint kitts en nevis|saint kitts es nevis|saint kitts et nevis|saint kitts eta nevis|"
        "saint kitts ha nevis|saint kitts i nevis|saint kitts in nevis|saint kitts ja nevis|"
        "saint kitts och nevis|saint kitts og nevis|saint kitts si nevis|saint kitts u nevis|"
        "saint kitts va nevis|saint kitts ve nevis|saint kitts y nevis|san criostoir nimheas|"
        "san cristobal y nieves|sancte christophoro e nevis|sanctus christophorus et nevis|"
        "sankta kristoforo kaj neviso|sankti kitts og nevis|sankti kristofer og nevis|"
        "sao cristovao e neves|sao cristovao e nevis|sent kits i nevis|sent kits va nevis|"
        "sent kits ve nevis|sent kits we newis|sent kitsas ir nevis|sentkitsa un nevisa|"
        "shen kits dhe nevis|shen kits e nevis|sint kitts en nevis|st christopher nevis|st kitts|"
        "st kitts an nevis|st kitts and nevis|st kitts na nevis|st kitts nevis|st kitts und nevis|"
        "st kitts und niuwis|st kitts va nevis|svaty kristof a nevis|svaty krystof a nevis|"
        "sveti kits i nevis|sveti kristofor i nevis|ομοσπονδια αγιου χριστοφορου και νεβισ|"
        "σαιντ κιτσ και νεβισ|σεν κιτσ και νεβισ|свети китс и невис|свети кристофер и невис|"
        "сеинт китс и невис|сент китс ва невис|сент китс вә невис|сент китс жана невис|"
        "сент китс және невис|сент китс и невис|сент китс һәм невис|сент киттс ба невис|"
        "сент кітс і невіс|сьвяты кітс і нэвіс|սենթ քիտս եւ նեւիս|սենտ քիտս եւ նեւիս|"
        "סנט קיטס ונוויס|سانت کیتس ونیفس|سانت کیتس ونیفیس|سنت کیتس و نویس|سینٹ کٹس اور نیویس|"
        "سینٹ کٹس تہ نیوس|سینټ کټس او نیویس|سینٽ ڪٽس و نیوس|سەنت کیتس جانە نەۆیس|"
        "सेंट किट्स आ नेविस|सेंट किट्स आणि नेव्हिस|सेंट किट्स आनि नेविस|सेंट किट्स एंड नेविस|"
        "सेंट किट्स और नेविस|सेंट किट्स र नेभिस|सैंट कित्स आरो नेभिस|ছেইণ্ট কিটছ আৰু নেভিছ|"
        "সেন্ট কিটস ও নেভিস|সেন্ট কিট্স ও নেভিস|ਸੇਂਟ ਕਿਟਸ ਐਂਡ ਨੇਵਿਸ|સેંટ કિટ્સ અને નેવિસ|"
        "ସେଣ୍ଟ କିଟସ୍ ଏବଂ ନେଭିସ୍|சேயின்ட் கிட்ஸ் and நேவிஸ்|சேயின்ட் கிட்ஸ் மற்றும் நேவிஸ்|"
        "సేయింట్ కిట్స్ మరియు నేవిస్|ಸೇಂಟ್ ಕಿಟ್ಸ್ ಮತ್ತು ನೇವಿಸ್|സേന്റ് കിറ്റ്സും നേവിസും|"
        "ශාන්ත කිට්ස් සහ නේවිස්|เซนต์คิตส์และเนวิส|ເຊນຄິດແລະເນວິສ|စိန့်ကစ်နှင့်နီဗီစ်|"
        "სენტ კიტსი და ნევისი|សាំងគីតនិងណេវីស|សាំងគ្រីស្តុបនិងនីវែស|ᱮᱥ ᱴᱤ ᱠᱤᱴᱥ ᱟᱨ ᱱᱮᱣᱤᱥ|"
        "セントクリストファーネイビス|セントクリストファーネーヴィス|圣基茨同尼维斯|"
        "圣基茨和尼维斯|聖克里斯多福及尼維斯|聖基茨同尼維斯|聖基茨和尼維斯|세인트키츠네비스"
    ,
    "KWT":
        "co oet|cuait|cuibheit|cuvaitum|il kuwajt|koeweit|koweit|kuvait|kuvajt|kuvajto|kuveit|"
        "kuveita|kuveitas|kuveyt|kuwait|kuweit|kuweiti|kuwejt|kuweyt|quvayt|κουβειτ|кувајт|кувеит|"
        "кувэит|күвејт|күвәит|қуваит|քուվեյթ|כווית|الکویت|کویت|کۋۆەیت|ڪویت|कुवेत|कुवैत|কুযেত|"
        "কুৱেইট|ਕੁਵੈਤ|કુવૈત|କୁଏତ୍|குவைத்|కువైట్|ಕುವೈತ್|കുവൈറ്റ്|කුවේටය|คูเวต|ກູເວດ|ကူဝိတ်|ქუვეითი|"
        "កូវ៉ែត|ᱠᱩᱣᱟᱹᱭᱛ|クウェート|科威特|쿠웨이트"
    ,
    "Kingdom of Naples":
        "kingdom naples"
    ,
    "Kingdom of Sardinia":
        "kingdom sardinia|piedmont sardinia|sardinia piedmont"
    ,
    "Korea to 1910":
        "choson korea|joseon korea|korea to 1910|korean empire"
    ,
    "Kurdistan":
        "kurdistan"
    ,
    "LBN":
        "an liobain|il libanu|leabanon|lebanese republic|lebanon|lebanoni|li bang|liban|libana|"
        "libanas|libanese republiek|libano|libanon|libanu|libanus|liibanon|livan|liwan|lubnan|"
        "repanona|λιβανο|λιβανοσ|либан|ливан|лубнон|лібан|ліван|լիբանան|לבנון|لؠبنان|لبنان|لیۆان|"
        "लेबनन|लेबनान|लेबनोन|लेबानन|লেবানন|ਲੈਬਨਾਨ|લેબનોન|ଲେବାନନ୍|லேபனான்|లేబనాన్|ಲೇಬನಾನ್|ലേബനന്|"
        "ලෙබනනය|เลบานอน|ເລບານອນ|လက်ဘနွန်|ლიბანი|លីបង់|ᱞᱮᱵᱟᱱᱟᱱ|レバノン|黎巴嫩|레바논"
    ,
    "LBR":
        "an libeir|il liberja|libeeria|libeir|liberi|liberia|liberie|liberija|liberio|liberiya|"
        "liberya|raipiria|republic liberia|λιβερια|либери|либерия|либерија|ліберыя|ліберія|"
        "лібэрыя|լիբերիա|ליבריה|لایبیریا|لیبریا|لیبیریا|لیبەریا|लाइबेरिया|लायबेरिया|লাইবেরিযা|"
        "লিবেৰিযা|ਲਾਇਬਿਰਿਆ|લાઇબેરિયા|ଲାଇବେରିଆ|லைபிரியா|లైబిరియా|ಲಿಬೇರಿಯಾ|ലൈബിരിയ|ලයිබීරියාව|"
        "ไลบีเรีย|ລິເບີເຣຍ|လိုက်ဘေးရီးယား|ლიბერია|លីបេរីយ៉ា|ᱞᱟᱭᱵᱮᱨᱤᱭᱟ|リベリア|利比里亚|利比里亞|"
        "賴比瑞亞|赖比瑞亚|라이베리아"
    ,
    "LBY":
        "an libia|il libja|libi|libia|libie|libija|libio|libya|libyan aj|libyan arab jamahiriya|"
        "libye|libyen|liibua|liviya|liwiya|luubie|ripia|κρατοσ τησ λιβυησ|λιβυη|либия|либија|ливи|"
        "ливия|ливија|лібія|лівія|լիբիա|לוב|لبیا|لیبی|لیبیا|لیۆیا|लिबिया|লিবিযা|ਲਿਬਿਆ|લિબિયા|"
        "ଲିବ୍ୟା|லிபியா|లిబియా|ಲಿಬಿಯಾ|ലിബിയ|ලිබියාව|ลิเบีย|ລິເບຍ|လစ်ဗျား|ლიბია|លីប៊ី|ᱞᱤᱵᱭᱟ|リビア|"
        "利比亚|利比亞|리비아"
    ,
    "LCA":
        "hato ruhia|mtakatifu lucia|naomh luisea|s t lucia|saint lucia|sainte lucie|sancta lucia|"
        "sancte lucia|sankta lucio|sankti lusia|santa llucia|santa lucia|santa lusia|santa luzia|"
        "santez lusia|sent lusija|sent lusiya|sent lyusiya|sentlusija|sfanta lucia|shen lucia|"
        "sint lucia|st lucia|st lusia|st lutschiia|svata lucia|svata lucie|sveta lucija|"
        "αγια λουκια|света луција|сеинт лусия|сент лусија|сент люсиа|сент люсия|сент люсія|"
        "сьвятая люсія|սենթ լյուսիա|סנט לוסיה|سانت لوسیا|سنت لوسیا|سینٹ لوسیا|سینټ لوسیا|"
        "سینٽ لوسیا|سەنت لیۋسیا|संट लुसिया|सेंट लुसिया|सेंट ल्युसिया|सैंट लुसिया|ছেইণ্ট লুচিযা|"
        "সেন্ট লুসিযা|ਸੇਂਟ ਲੁਸਿਆ|સેંટ લુસિયા|ସେଣ୍ଟ ଲୁସିଆ|சேயின்ட் லுசியா|సేయింట్ లుసియా|"
        "ಸೇಂಟ್ ಲುಸಿಯಾ|സേന്റ് ലുസിയ|ශාන්ත ලුසියා|เซนต์ลูเซีย|ເຊນລູເຊຍ|စိန့်လူစီယာ|სენტ ლუსია|"
        "សាំងលូស៊ី|ᱮᱥ ᱴᱤ ᱞᱩᱥᱤᱭᱟ|セントルシア|圣卢西亚|圣露西亚|聖盧西亞|聖露西亞|세인트루시아"
    ,
    "LIE":
        "il liechtenstein|liachteschtai|lichtenstajnsko|lichtenstein|lichtensteinas|"
        "lichtenstejnsko|lichtenstenum|lichtinstein|liechtenstein|lihtenshtajn|lihtenshtein|"
        "lihtenstajn|lihtensteina|lihtenstejno|lihtensteyn|liktensten|liktinstein|lishenteni|"
        "listenstaine|lixtenshteyn|lixtensteyn|principality liechtenstein|rikenetaina|"
        "vorstendom liechtenstein|λιχτενσταιν|πριγκιπατο του λιχτενσταιν|лихтенштаин|лихтенштајн|"
        "лихтенштеин|лихтенштејн|лихтенщаин|ліхтенштеин|ліхтэнштаин|ліхтэнштэин|լիխտենշտեյն|"
        "ליכטנשטיין|لچی ٽینسٽین|لکٹیسٹین|لیحتەنشتەین|لیختن اشتاین|لیختناشتاین|لیختنشتاین|"
        "لیشٹنسٹاین|لیچسٹنسٹین|लिकटेन्सटाइन|लिक्टेनस्टाइन|लिक्टेनिस्टिन|लिक्तोनस्ताइन|"
        "लिख्तेंस्ताइन|लिचेंस्टिन|लिश्टनस्टाइन|লিচটেনষ্টেইন|লিচেনস্টেইন|লিশটেনস্টাইন|ਲਿਚੇਂਸਟਾਇਨ|"
        "લૈચટેંસ્ટેઇન|ଲିକ୍ଟନ୍ଷ୍ଟାଇନ୍|லிச்சேண்ஸ்டேய்ன்|లిక్టేన్స్టేయిన్|ಲಿಚೇನ್ಸ್ಟೈನ್|"
        "ലിച്ചണ്സ്റ്റൈന്|ලික්ටන්ස්ටයින්|ลิกเตนสไตน์|ລິດເທນສະຕາຍ|လစ်တန်စတိန်း|ლიხტენშტაინი|"
        "លិចតិនស្ដាញ|លិចតិនស្តាញ|ᱞᱤᱪᱮᱥᱴᱤᱱ|リヒテンシュタイン|列支敦士登|列支敦斯登|리히텐슈타인"
    ,
    "LKA":
        "ceylon|ceylon sri lanka|democratische socialistische republiek sri lanka|hiri ranaka|"
        "is sri lanka|schri lanka|seri lanca|shri lanka|sri lanca|sri lanka|sri lanke|srilanka|"
        "srilanko|taprobane|σρι λανκα|шри ланка|шры ланка|шрі ланка|շրի լանկա|סרי לנקה|سری لنکا|"
        "سری لنڪا|سریلانکا|سریلنکا|شری لانکا|श्रि लंका|श्रिलंका|শ্রিলংকা|শ্রিলঙ্কা|ਸ੍ਰਿ ਲੰਕਾ|"
        "શ્રિલંકા|ଶ୍ରିଲଙ୍କା|இலங்கை|శ్రిలంక|ಶ್ರಿಲಂಕಾ|ശ്രിലങ്ക|ශ්රී ලංකාව|ศรีลังกา|ສີລັງກາ|"
        "သီရိလင်္ကာ|შრი ლანკა|ស្រីលង្កា|ᱥᱨᱤ ᱞᱚᱝᱟ|スリランカ|斯里兰卡|斯里蘭卡|스리랑카"
    ,
    "LSO":
        "basutoland|il lesoto|kingdom lesotho|leasoto|leosota|lesooto|lesotas|lesotho|lesothu|"
        "lesothum|lesoto|teroto|βασιλειο του λεσοτο|λεσοτο|лесота|лесото|լեսոտո|לסוטו|لسوتو|"
        "لیسوتو|لیسوتھو|لیسوٿو|لەسوتو|लिसोथो|लेसथ|लेसोथो|লেছথ|লেসোথো|ਲੇਸੋਥੋ|લેસોથો|ଲେସୋଥୋ|லேசோதோ|"
        "లేసోతో|ಲೇಸೋಥೋ|ലേസോതോ|ලෙසතෝ|เลโซโท|ເລໂຊໂທ|လီဆိုသို|ლესოთო|ឡេសូតូ|ᱞᱮᱥᱚᱛᱷᱚ|レソト|莱索托|"
        "萊索托|賴索托|赖索托|레소토"
    ,
    "Luhansk People's Republic":
        "luhansk peoples republic"
    ,
    "MAC":
        "aomen|aomen hiina erihalduspiirkond|are china de macau|china macao|china macao sar|"
        "china macau|china macau sar|china rae de macao|china ras macao|"
        "china regiun administraziun speziala macao|chiny sra makau|cin makao oib|cin makao oyb|"
        "daonphoblacht na sine sainreigiun riarachain macao|"
        "ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina|"
        "kina sar makao|kinas ipasas parvaldes apgabals makao|"
        "ktr ipasais administrativais regions makao|laladan administratif astamiwa makau|ma cao|"
        "macao|macao china|macao kiinan erityishallintoalue|macao oao ciny|macao sar|"
        "macao sar china|macao sar kina|macao sar van sina|"
        "macao special administrative region china|macao zao ciny|macathu sar na sine|macau|"
        "macau china|macau erihalduspiirkond|macau rae da china|macau rmd sina|macau sar|"
        "macau sar china|macau sar tsieina|macau sar van china|macau sas china|macau sas sjina|"
        "macau txinako aeb|macaum|makao|makao aas hytay|makao kkt|makao sar kina|makao xir cin|"
        "makau|makau dak tiongkok|makau haina|makau sar china|"
        "peoples republic china macao special administrative region|"
        "posebno upravno obmocje ljudske republike kitajske macao|pr macao china|pr macau china|"
        "pup makao kina|rae da china macau|rae xina macau|ras chinoise de macao|"
        "ras de china macao|ras di macao|ras macao a chinei|"
        "region administrativa especial de macao china|"
        "region administrative speciale de macao chine|rpa i makaos|rva i makaos kine|"
        "sar kina makao|sar macao|serstjornarsvaedid makao|sonderverwaltigszone macao|"
        "sonderverwaltungsregion macau|spezialverwaltungszon macau|"
        "trung quoc dac khu hanh chinh macao|xitoy mmh makao|"
        "ypatingasis administracinis kinijos regionas makao|"
        "ειδικη διοικητικη περιφερεια τησ κινασ μακαο|μακαο εδπ κινασ|μακαου|"
        "бнхау ын тусгаи захиргааны бүс макао|кина сар макао|кітаи макао|макао|макао аәа|"
        "макао кытаи ааа|макао махсус идарәле төбәге|макао с а р|макао сар|"
        "макао хүсуси инзибати әрази чин|макау кытаи ааа|ммм макао|оар китаю макао|"
        "сар кітаи макаа|сар макао|сар на китаи макао|"
        "специальныи административныи раион макао китаи|хитои ммҳ макао|չինաստանի մակաո հվշ|"
        "אזור מנהלי מיוחד של סין מקאו|מחוז מנהלי מיוחד של סין מקאו|ماکاو|ماکایو|"
        "منطقہ اداریہ خاصہ ماکاو الصینیہ|منطقہ ماکاو الاداریہ الخاصہ|"
        "منطقہ ماکاو الاداریہ الخاصہ الصین|منطقہ ویژہ اداری چین ماکایو|مکاو|مکاو sar چین|"
        "مکاوو ایس اے ار چین|مڪایو sar چین|मकाउ चिनियां विशेष प्रशासनिक क्षेत्र|मकाओ|"
        "मकाओ एसएआर चिन|मकाव एसएआर चिन|माकाउ एस ए आर चाइना|विशेष प्रशासनिक क्षेत्र चिन मकाउ|মাকাও|"
        "মাকাও এছ এ আৰ চিন|ম্যাকাও এসএআর চিন|ਮਕਾਉ ਐਸਏਆਰ ਚਿਨ|મકાઉ sar ચિન|ମାକାଉ ଏସଏଆର୍ ଚାଇନା|"
        "மகாவோ ஏஸ்ஏஆர் சினா|மகாவ் ஏஸ்ஏஆர் சினா|మకావ్ ఏస్ఏఆర్ చైనా|ಮಕಾವು ಏಸ್ಏಆರ್ ಚೈನಾ|"
        "മക്കാവു ഏസ് ഏ ആര് ചൈന|മക്കാവോ sar ചൈന|මැකාවු විශේෂ පරිපාලන කලාපය චීනය|"
        "มาเก๊าเขตปกครองพิเศษประเทศจีน|เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|"
        "ມາກາວເຂດປົກຄອງພິເສດຈີນ|တရုတ်ပြည်မကာအို|მაკაო|"
        "ჩინეთი მაკაოს სპეციალური ადმინისტრაციული რეგიონი|ម៉ាកាវ|ម៉ាកាវតំបន់រដ្ឋបាលពិសេសចិន|"
        "ᱢᱟᱠᱟᱣ ᱥᱟᱨ ᱪᱟᱭᱱᱟ|マカオ|中华人民共和国澳门特别行政区|中国澳门|中国澳门特别行政区|中國澳門|"
        "中國澳門特別行政區|中華人民共和国マカオ特別行政区|澳門|澳门|마카오|중국특별행정구마카오"
    ,
    "MAF":
        "collectiviteit van sint maarten|cuid na fraince saint martin|fr svaty martin|"
        "france saint martin|francesa saint martin|francesa san martino|"
        "francia resz szent marton sziget|francie svaty martin|francouzska cast svaty martin|"
        "francuska sveti martin|frankriikka saint martin|frans deel sint maarten|"
        "franse antillen sint maarten|fransk side saint martin|franska delen saint martin|"
        "frantsesa san martin|franzosischer teil saint martin|french part saint martin|"
        "french part st martin|hato matene|naomh martainn|parte francesa san martin|"
        "partie francaise saint martin|phan phap saint martin|rhan ffrangeg saint martin|"
        "saint martin|saint martin sao martinho|san martin|sancte martino francese|santa martin|"
        "sao martinho|sehemu ya kifaransa saint martin|sen marten|sen martenas|senmartena|"
        "sent marten|sent martin|sfantul martin|sint martin|st martin|sv martin|sveti martin|"
        "γαλλια αγιοσ μαρτινοσ|γαλλικο τμημα αγιοσ μαρτινοσ|сен мартен|сен мартэн|сент мартин|"
        "сэн мартэн|французская часть сен мартен|француска свети мартин|ҷазираи сент мартин|"
        "սեն մարտեն|סן מרטן|الجزء الفرنسی سانت مارتن|سان مارتن|سنت مارتین|سینٹ مارٹن|سینټ مارټن|"
        "سینٽ مارٽن|سەن مارتەن|فرانسیسی حصہ سینٹ مارٹن|सेंट मार्टिन|सेंट मार्टिन कि सामुहिकता|"
        "सैंट मार्तिन|ছেইণ্ট মাৰ্টিন|ফরাসি অংশ সেন্ট মার্টিন|সেন্ট মার্টিন|ਸੇਂਟ ਮਾਰਟਿਨ|"
        "સેંટ માર્ટિન|ସେଣ୍ଟ ମାର୍ଟିନ୍|சேயின்ட் மார்ட்டின்|సేయింట్ మార్టిన్|ಸೇಂಟ್ ಮಾರ್ಟಿನ್|"
        "സേന്റ് മാര്ട്ടിന്|ශාන්ත මාර්ටින්|เซนต์มาติน|เซนต์มาร์ติน|ເຊນມາທິນ|စိန့်မာတင်|სენ მარტენი|"
        "បារាំងសាំងម៉ាតាំង|សាំងម៉ាទីន|ᱮᱥ ᱴᱤ ᱢᱟᱨᱴᱤᱱ|サンマルタン|フランス領サンマルタン|法属圣马丁|"
        "法屬聖馬丁|생마르탱|프랑스어부분세인트마틴"
    ,
    "MAR":
        "fas|il marokk|ma roc|maghribi|maraco|maroc|marocco|marocko|marocum|marok|maroka|marokas|"
        "marokash|marokko|maroko|marroc|marrocos|marruecos|merakes|morocco|moroco|moroko|μαροκο|"
        "марока|марокаш|марокко|мароко|морокко|мәракеш|մարոկկո|מרוקו|المغرب|ماروککو|مراکش|مراڪش|"
        "موروکو|मरक्क|मोरक्को|मोरोक्को|মরোক্কো|মোরক্কো|মৰক্কো|ਮੋਰੱਕੋ|મોરોક્કો|ମୋରୋକ୍କୋ|மோராக்கோ|"
        "మోరాకో|ಮೋರಾಕ್ಕೋ|മോറോക്കോ|මොරොක්කෝව|โมร็อกโก|ໂມຣັອກໂຄ|မော်ရိုကို|მაროკო|ម៉ារ៉ុក|ᱢᱚᱨᱚᱠᱚ|"
        "モロッコ|摩洛哥|모로코"
    ,
    "MCO":
        "monaco|monacu|monakas|monako|monoecus|principality monaco|vorstendom monaco|μονακο|"
        "πριγκιπατο του μονακο|манака|монако|մոնակո|מונקו|موناکو|موناڪو|مونیکو|मनाक|मोनाको|मोनेको|"
        "মোনাকো|ਮੋਨਾਕੋ|મોનાકો|ମୋନାକୋ|மோனாக்கோ|మోనాకో|ಮೋನಾಕೋ|മോണാക്കോ|මොනාකෝව|โมนาโก|ໂມນາໂຄ|"
        "မိုနာကို|მონაკო|ម៉ូណាកូ|ᱢᱚᱱᱟᱠᱚ|モナコ|摩納哥|摩纳哥|모나코"
    ,
    "MDA":
        "a mholdobha|an mholdoiv|il moldova|moldavi|moldavia|moldavie|moldavien|moldavija|"
        "moldavsko|moldavujo|moldawia|moldawien|moldofa|moldova|moldowa|moldowiya|morotawa|"
        "republic moldova|republik moldau|res publica moldavica|δημοκρατια τησ μολδαβια|"
        "δημοκρατια τησ μολδαβιασ|μολδαβια|малдова|молдав|молдавия|молдавија|молдова|մոլդովա|"
        "מולדובה|جمہوریہ مالڈووا|مالدووا|مولداوی|مولدوا|مولدوفا|مولدوۆا|مولڈووا|मल्डभा|माल्डोभा|"
        "माल्डोवा|मोलडोवा|मोलदोवा|मोल्डोवा|मोल्डोव्हा|मोल्दोव्हा प्रजासत्ताक|মলডোভা|"
        "মলদোভা প্রজাতন্ত্র|মোলডোভা|ਮੋਲਡੋਵਾ|મોલડોવા|ମୋଲଡୋଭା|மால்டோவா|మోల్డోవా|ಮೋಲ್ಡೋವಾ|മള്ഡോവ|"
        "මොල්ඩෝවාව|มอลโดวา|ໂມນໂດວາ|မောလ်ဒိုဗာ|მოლდოვა|ម៉ុលដាវី|ᱢᱚᱞᱰᱚᱣᱟ|モルドバ|摩尔多瓦|摩爾多瓦|몰도바"
    ,
    "MDG":
        "madagascar|madagascaria|madagaschkar|madagasgar|madagaska|madagaskar|madagaskara|"
        "madagaskaras|madagaskaro|madagaszkar|madaqaskar|madeiaskar|malagasy madagascar|"
        "malagasy republic|matakahika|μαδαγασκαρη|мадагаскар|մադագասկար|מדגסקר|ماداگاسکار|"
        "مادغاسکر|مدغاسکر|مدغشقر|مدگاسڪر|مڈغاسکر|میڈاگاسکار|माडागास्कर|मादागास्कर|मादागास्कार|"
        "मेडागास्कर|मैडागास्कर|মাদাগাস্কার|মাদাগাস্কাৰ|ਮੈਡਾਗਾਸਕਰ|મેડાગાસ્કર|ମାଡାଗାସ୍କର୍|மடகாஸ்கர்|"
        "మడగాస్కర్|ಮಡಗಾಸ್ಕರ್|മഡഗാസ്കര്|මැඩගස්කරය|มาดากัสการ์|ມາດາກາສະກາ|မဒါဂတ်စကား|მადაგასკარი|"
        "ម៉ាដាហ្គាស្កា|ᱢᱟᱰᱟᱜᱟᱥᱠᱚᱨ|マダガスカル|馬達加斯加|马达加斯加|마다가스카르"
    ,
    "MDV":
        "il maldivi|insulae maldivae|les maldives|maladewa|maldiivid|maldiv adalari|"
        "maldiv orollari|maldiv szigetek|maldivak|maldivane|maldivas|maldive|maldiven|maldivene|"
        "maldiverna|maldiverne|maldives|maldiveyjar|maldivez|maldivi|maldivija|maldivler|maldivoj|"
        "maldivoyggjar|maldivur|maldivy|maldiw adalary|maldiwler|maldyvai|malediivit|malediivvat|"
        "malediiwe|maledive|malediven|maledivy|malediwy|maratiri|na h eileanan mhaladaibh|"
        "oileain mhaildive|republic maldives|y maldives|μαλβιδεσ|μαλδιβεσ|малдив|малдив адалары|"
        "малдив аралдары|малдиви|мальдив|мальдив аралдары|мальдив ороллари|мальдив утраулары|"
        "мальдивские острова|мальдивы|мальдывы|мальдіви|մալդիվներ|האיים המלדיביים|جزر المالدیف|"
        "مالدیو|مالدیپ|مالدیۆ ارالداری|ملدیف|मालदिब|मालदिव|माल्दिभ्स|মালদ্বিপ|ਮਾਲਦਿਵ|માલદિવ્સ|"
        "ମାଲଦିଭସ୍|மாலத்திவு|మాల్దివులు|ಮಾಲ್ಡಿವ್ಸ್|മാലിദ്വിപ്|මාල දිවයින|มัลดีฟส์|ມັນດິຟ|"
        "မော်လ်ဒိုက်|მალდივები|ម៉ាល់ឌីវ|ᱢᱟᱞᱰᱤᱵᱷᱥ|モルディブ|馬爾代夫|馬爾地夫|马尔代夫|马尔地夫|몰디브"
    ,
    "MEX":
        "il messiku|meagsago|mechiko|mecsico|mehhiko|mehika|mehiko|meicsiceo|meksika|meksike|"
        "meksiko|meksyk|messico|mexic|mexico|mexicu|mexicum|mexiko|mexique|united mexican states|"
        "verenigde mexicaanse staten|μεξικο|мексик|мексика|мексико|мексіка|мэксыка|մեքսիկա|מקסיקו|"
        "المکسیک|مؠکسکو|مکزیک|مکسیکو|میکسیکو|میڪسیڪو|مەکسیکا|मेक्सिक|मेक्सिको|मैक्सिको|মেক্সিকো|"
        "ਮੈਕਸਿਕੋ|મેક્સિકો|ମେକ୍ସିକୋ|மேக்சிகோ|మేక్సికో|ಮೇಕ್ಸಿಕೋ|മേക്സിക്കോ|මෙක්සිකෝව|เม็กซิโก|"
        "ເມັກຊິໂກ|မက်ကဆီကို|მექსიკა|មុិកស៊ិក|ម៉ិកស៊ិក|ᱢᱮᱠᱥᱤᱠᱚ|メキシコ|墨西哥|멕시코"
    ,
    "MHL":
        "eileanan mharshall|gzejjer marshall|iles marshall|ilhas marshall|illas marshall|"
        "illes marshall|inizi marshall|inslas da marshall|insulae marsalienses|insulas marshall|"
        "insulele marshall|ishujt marshall|islas marshall|islles marshall|isole marshall|"
        "kapuloan marshall|kepulauan marshall|marsal adalari|marsala salas|marsall adalary|"
        "marsalo salos|marsaloj|marsalova ostrva|marsalovi otoci|marsalska ostrva|"
        "marshall adalari|marshall is|marshall isds|marshall islands|marshall orollari|"
        "marshall szigetek|marshall uharteak|marshalleilande|marshalleilanden|marshalleilannen|"
        "marshalleyjar|marshalli saared|marshallinsaaret|marshallinselen|marshallinseln|"
        "marshallinsle|marshalloarna|marshalloerne|marshallove ostrovy|marshallovi otoki|"
        "marshallovy ostrovy|marshalloyane|marshalloyene|marshalloyggjar|marshallsullot|"
        "nga motu mahara|oileain marshall|quan dao marshall|visiwa vya marshall|wyspy marshalla|"
        "ynysoedd marshall|νησοι μαρσαλ|маршал адалары|маршал ороллари|маршалавы астравы|"
        "маршалл аралдары|маршалл утраулары|маршалловы о ва|маршалловы острова|маршаллові острови|"
        "маршаллын арлууд|маршалови острови|маршалска острва|маршалски острови|ҷазираҳои маршалл|"
        "մարշալյան կղզիներ|איי מרשל|جزایر مارشال|جزایر مارشل|جزر مارشال|مارشال ارالداری|"
        "مارشل ایلینڈز|مارشل جزایر|مارشل جزیر|مارشل ٻیٽ|مارشل ټاپوګان|मार्शल आयलंड्स|"
        "मार्शल टापुहरु|मार्शल द्विपसमुह|मार्शल बेटे|मार्शेल द्विप|মার্শাল দ্বিপপুঞ্জ|"
        "মাৰ্শ্বাল দ্বিপপুঞ্জ|ਮਾਰਸਲ ਟਾਪੁ|માર્શલ આઇલેન્ડ્સ|ମାର୍ଶାଲ୍ ଦ୍ୱିପପୁଞ୍ଜ|மார்ஷல் திவுகள்|"
        "మార్షల్ దివులు|ಮಾರ್ಷಲ್ ದ್ವಿಪಗಳು|മാര്ഷല് ദ്വിപുകള്|මාෂල් දූපත්|หมู่เกาะมาร์แชลล์|"
        "ຫມູ່ເກາະມາແຊວ|မာရှယ်ကျွန်းစု|მარშალის კუნძულები|កោះម៉ាស់សល|ប្រជុំកោះម៉ាស្សាល់|"
        "ᱢᱟᱨᱥᱟᱞ ᱟᱭᱞᱮᱸᱰ|マーシャル諸島|馬紹爾群島|马绍尔群岛|마샬군도|마셜제도"
    ,
    "MKD":
        "a mhasadon a tuath|an mhacadoin thuaidh|bac macedonia|demirgazyk makedoniya|"
        "eszak macedonia|former yugoslav republic macedonia|fyr macedonia|fyrom|fyrom macedonia|"
        "gogledd macedonia|il macedonja ta fuq|ipar mazedonia|kuzey makedonya|macedoine|"
        "macedoine du nord|macedonia|macedonia dal nord|macedonia de nord|macedonia del nord|"
        "macedonia del norte|macedonia do norte|macedonia polnocna|macedonia utara|macedonie|"
        "macedonsko|makedonia|makedonia an norzh|makedonia kaskazini|makedonia utara|makedonie|"
        "makedonien|makedonija|makedonya|makedoonia|makeronia ki te raki|maqedoni|"
        "maqedonia e veriut|masedonia|masedonia ya kaskazini|mazedonien|noard masedoanie|"
        "noord macedonie|nord makedonia|nord makedonujo|nordmakedonien|nordmazedonien|"
        "nordur makedonia|north macedonia|poblacht iarthar na macadoine|pohja makedoonia|"
        "pohjois makedonia|republik makedonia lor|res publica macedonica|severna makedonija|"
        "severne macedonsko|severni makedonie|shimoliy makedoniya|siaures makedonija|"
        "simali makedoniya|sjeverna makedonija|tfyr macedonia|uttor masedonia|ziemelmakedonija|"
        "βορεια μακεδονια|δημοκρατια τησ βορειασ μακεδονιασ|македония|македонияи шимоли|"
        "македонија|пауночная македонія|північна македонія|рэспубліка македонія|северна македония|"
        "северна македонија|северная македония|солтүстік македония|сјеверна македонија|"
        "түндүк македония|төньяк македония|умард македон|хоид македон|шимолии македония|"
        "հյուսիսային մակեդոնիա|מקדוניה הצפונית|اتر مقدونیا|سولتۇستیک ماکەدونیا|شمالی مقدونیہ|"
        "شمالی میسڈونیا|مقدونیا|مقدونیا الشمالیہ|مقدونیہ|مقدونیہ شمالی|उत्तर मेसिडोनिया|"
        "उत्तर मेसेडोनिया|उत्तर म्यासेडोनिया|उत्तरि मकदुनिया|मकदुनिया|साहा मेसेडनिया|"
        "উত্তর ম্যাসেডোনিযা|উত্তৰ মেচিডোনিযা|ম্যাসেডোনিযার প্রাক্তন যুগোস্লাভ প্রজাতন্ত্র|"
        "ਉੱਤਰਿ ਮੈਕਡੋਨਿਆ|ઉત્તર મેસેડોનિયા|ଉତ୍ତର ମାସେଡୋନିଆ|மாசிடோனியா|வடக்கு மாசிடோனியா|"
        "ఉత్తర మాసిడోనియా|ಉತ್ತರ ಮ್ಯಾಸಿಡೋನಿಯಾ|നോര്ത്ത് മാസിഡോണിയ|മാസിഡോണിയ|උතුරු මැසිඩෝනියාව|"
        "มาซิโดเนีย|มาซิโดเนียเหนือ|ແມຊິໂດເນຍເຫນືອ|မြောက်မက်ဆီဒိုးနီးယား|ჩრდილოეთ მაკედონია|"
        "ჩრდილოეთი მაკედონია|ម៉ាសេដ្វានខាងជើង|ᱮᱛᱚᱢ ᱢᱟᱥᱮᱰᱚᱱᱤᱭᱟ|マケドニア|北マケドニア|北馬其頓|"
        "北马其顿|馬其頓|马其顿|마케도니아|북마케도니아"
    ,
    "MLI":
        "french sudan|il mali|maali|maili|mali|malio|malis|malium|mari|republic mali|μαλι|мали|"
        "малі|մալի|מאלי|مالی|मालि|মালি|ਮਾਲਿ|માલિ|ମାଲି|மாலி|మాలి|ಮಾಲಿ|മാലി|මාලි|มาลี|ມາລີ|မာလီ|"
        "მალი|ម៉ាលី|ᱢᱟᱞᱤ|マリ|馬利|馬里|马利|马里|말리"
    ,
    "MNE":
        "am monadh neagrach|cerna hora|cernogoriya|chernogoriya|cierna hora|crna gora|czarnogora|"
        "il montenegro|juodkalnija|karadag|mal i zi|mali i zi|maungakororiko|melnkalne|mons niger|"
        "montaineagro|monteneegro|montenegro|montenegru|monteneqro|muntenegru|svartfjallaland|"
        "μαυροβουνιο|монтенегро|црна гора|чарнагорыя|черна гора|черногория|чорногорія|չեռնոգորիա|"
        "מונטנגרו|الجبل الاسود|مونتہنگرو|مونٹینیگرو|مونٹے نیگرو|مونټینیګرو|مونٽی نیگرو|موٹونیگریو|"
        "چەرنوگوریا|मंटेनेग्र|मांटेनिग्रो|मोंटेनग्रो|मोंटेनिग्रो|मोंटेनेग्रो|মণ্টেনেগ্ৰু|"
        "মন্টিনিগ্রো|ਮੋਂਟੇਨੇਗਰੋ|મોન્ટેનેગ્રો|ମଣ୍ଟେନିଗ୍ରୋ|மான்டேனேக்ரோ|మాంటేనేగ్రో|ಮೋಂಟೇನೇಗ್ರೋ|"
        "മോണ്ടേനേഗ്രോ|මොන්ටෙනීග්රෝ|มอนเตเนโกร|ມອນເຕເນໂກຣ|မွန်တီနိဂရိုး|მონტენეგრო|ម៉ុងតេណេហ្គ្រោ|"
        "ᱢᱚᱱᱴᱮᱱᱜᱽᱨᱚ|モンテネグロ|蒙特內哥羅|蒙特内哥罗|黑山|몬테네그로"
    ,
    "MNP":
        "davvi marianat|demirgazyk mariana adalary|eszaki mariana szigetek|"
        "gzejjer mariana tat tramuntana|iles mariannes du nord|ilhas marianas do norte|"
        "illas marianas do norte|illes marianes del nord|illes mariannes septentrionals|"
        "inizi mariana an norzh|inslas mariannas dal nord|insulae marianae septentrionales|"
        "insulas marianna del nord|insulele mariane de nord|ipar mariana uharteak|ipar marianak|"
        "ishujt e marianes veriore|ishujt veriore mariana|islas marianas del norte|"
        "islas marianas septentrionales|islles marianes del norte|isole marianne settentrionali|"
        "kapuloan mariana lor|kepulauan mariana utara|kuzey mariana adalari|mariana ya kaskazini|"
        "marianas do norte|mariannes du nord|marianos siaurines salos|mariany polnocne|"
        "n mariana is|n mariana isds|na h eileanan mairianach a tuath|"
        "na hoileain mhairianacha thuaidh|nerdlech marianen|nga motu mariana ki te raki|"
        "noardlike marianeneilannen|noord mariane eilande|noordelijke marianen|"
        "noordelike mariana eilande|nord marianane|nord marianene|nord marianoj|"
        "nordaru mariuoyggjar|nordliche marianen|nordlichi mariaane|nordmarianerna|nordmarianerne|"
        "nordur marianaeyjar|northern mariana islands|oileain mariana thuaidh|pohja mariaanid|"
        "pohjois mariaanit|quan dao bac mariana|severna marijanska ostrva|severne mariany|"
        "severni marianski otoki|severni mariany|shimoliy mariana orollari|simali marian adalari|"
        "sjeverna marijanska ostrva|sjevernomarijanski otoci|visiwa vya mariana vya kaskazini|"
        "ynysoedd gogledd mariana|ziemelu marianas salas|βορειεσ μαριανεσ νησοι|"
        "νησοι βορειεσ μαριανεσ|пауночныя марыянскія астравы|північні маріанські острови|"
        "северна маријанска острва|северни мариански острови|северни маријански острови|"
        "северные марианские о ва|северные марианские острова|солтүстік мариана аралдары|"
        "сјеверна маријанска острва|түндүк мариана аралдары|төньяк мариана утраулары|"
        "хоид марианы арлууд|шимали мариан адалары|шимолии марианна ороллари|"
        "ҷазираҳои марианаи шимоли|հյուսիսային մարիանյան կղզիներ|איי מריאנה הצפוניים|"
        "اتریان ماریانا ٻیٽ|جزایر شمالی ماریانا|جزایر ماریانای شمالی|جزر ماریانا الشمالیہ|"
        "سولتۇستیک ماریانا ارالداری|شمالی ماریانا ایلینڈز|شمالی ماریانا جزایر|"
        "شمالی ماریانا ټاپوګان|شمٲلی ماریانا جزیر|उत्तर मरिना द्विपसमुह|उत्तर मारियाना द्विपसमुह|"
        "उत्तर मैरिना द्विपसमुह|उत्तरि मरिना आयसलैंड|उत्तरि मारिआना टापु|"
        "उत्तरि मारियाना द्विपसमुह|उत्तरि मारियाना बेटे|साहायारि मारियाना द्विप|"
        "উত্তর মারিযানা দ্বিপপুঞ্জ|উত্তরাঞ্চলিয মারিযানা দ্বিপপুঞ্জ|উত্তৰ মাৰিযানা দ্বিপপুঞ্জ|"
        "ਉੱਤਰਿ ਮਾਰਿਆਨਾ ਟਾਪੁ|ઉત્તરિ મારિયાના આઇલેન્ડ્સ|ଉତ୍ତର ମାରିଆନା ଦ୍ୱିପପୁଞ୍ଜ|"
        "வடக்கு மரியானா திவுகள்|ఉత్తర మరియానా దివులు|ಉತ್ತರ ಮರಿಯಾನಾ ದ್ವಿಪಗಳು|"
        "ഉത്തര മറിയാനാ ദ്വിപുകള്|උතුරු මරියානා දූපත්|หมู่เกาะนอร์เทิร์นมาเรียนา|"
        "ຫມູ່ເກາະມາເຣຍນາຕອນເຫນືອ|မြောက်ပိုင်းမာရီအာနာကျွန်းစု|ჩრდილოეთ მარიანას კუნძულები|"
        "កោះម៉ារីណាខាងជើង|ប្រជុំកោះម៉ារីយ៉ានខាងជើង|ᱮᱛᱚᱢ ᱢᱟᱨᱤᱭᱟᱱᱟ ᱟᱭᱞᱮᱸᱰ|北マリアナ諸島|"
        "北馬利安納群島|北馬里亞納群島|北马里亚纳群岛|북마리아나군도|북마리아나제도"
    ,
    "MOZ":
        "il mozambique|mocambic|mocambique|mohapiki|mosaimbic|mosambic|mosambiek|mosambiik|"
        "mosambik|mozambic|mozambico|mozambicum|mozambik|mozambika|mozambikas|mozambike|mozambiko|"
        "mozambique|msumbiji|μοζαμβικη|мазамбік|мозамбик|мозамбік|մոզամբիկ|מוזמביק|موزامبیق|"
        "موزامبیک|موزمبک|موزمبیق|मजांबिक|मोजांबिक|मोझांबिक|মজামবিক|মোজাম্বিক|ਮੋਜਾਮਬਿਕ|મોઝામ્બિક|"
        "ମୋଜାମ୍ବିକ୍|மோசாம்பிக்|మోజాంబిక్|ಮೋಜಾಂಬಿಕ್|മോസാംബിക്ക്|මොසැම්බික්|โมซัมบิก|ໂມແຊມບິກ|"
        "မိုဇမ်ဘစ်|მოზამბიკი|ម៉ូសំប៊ិក|ᱢᱚᱡᱟᱢᱵᱤᱠ|モザンビーク|莫三比克|莫桑比克|모잠비크"
    ,
    "MRT":
        "an mharatai|an mharatain|il mauritania|islamitische republiek mauritanie|maouritania|"
        "maritania|mauretaanie|mauretania|mauretanien|mauretanija|mauritaania|mauritani|"
        "mauritania|mauritanie|mauritanija|mauritanujo|mavretanija|mavritaniya|mawritaniya|"
        "moratainea|moritania|moritanya|μαυριτανια|мавритани|мавритания|мавританија|мавританія|"
        "мауританија|маурытанія|մավրիտանիա|מאוריטניה|مارٹانیا|ماۆریتانیا|موریتانی|موریتانیا|"
        "موریطانیہ|माउरिटानिया|मारिटानिया|मोरिटानिया|मोरितानिया|মরিতানিযা|মাউৰিটানিযা|মৌরিতানিযা|"
        "ਮੋਰਿਟਾਨਿਆ|મૌરિટાનિયા|ମୌରିଟାନିଆ|மௌரிடானியா|మారిటేనియా|ಮಾರಿಟೇನಿಯಾ|മൗറിറ്റാനിയ|මොරිටේනියාව|"
        "มอริเตเนีย|ມົວຣິເທເນຍ|မော်ရီတေးနီးယား|მავრიტანია|ម៉ូរីតានី|ᱢᱟᱣᱨᱤᱴᱟᱱᱤᱭᱟ|モーリタニア|"
        "毛里塔尼亚|毛里塔尼亞|茅利塔尼亚|茅利塔尼亞|모리타니"
    ,
    "MSR":
        "moncerato|monotera|monserat|monserrat|monserrate|montsarat|montserat|montseratas|"
        "montserati|montserrat|montserrata|moosorrat|"
        "united kingdom british overseas territory montserrat|μονσερατ|μοντσερρατ|мансэрат|"
        "мантсерат|монсерат|монсеррат|монтсерат|монтсеррат|մոնսեռատ|מונסראט|مانٹسیراٹ|مانټیسیرت|"
        "مونتسرات|مونتسیرات|مونتسەررات|مونتیسیرات|مونٹسیراٹ|مونٹسیریٹ|مونٽسراٽ|मनत्सेरात|"
        "मांटसेराट|मोंटसेराट|मोंटसेरात|मोंटसेर्राट|मोंट्सेराट|মণ্টছেৰাট|মন্টসেরাট|ਮੋਂਟਸੇਰਾਤ|"
        "મોંટસેરાત|ମଣ୍ଟେସେରାଟ୍|மாண்ட்சேராட்|மௌன்ட்சேராட்|మాంట్సేరాట్|ಮಾಂಟ್ಸೇರಟ್|മോണ്ടേസരത്ത്|"
        "මොන්සෙරාට්|มอนต์เซอร์รัต|ມອນເຊີຣາດ|မောင့်စဲရက်|მონსერატი|ម៉ុងស៊ែរ៉ា|ᱢᱚᱱᱴᱥᱮᱨᱟᱴ|"
        "モントセラト|蒙哲腊|蒙哲臘|蒙特塞拉特|몬트세라트"
    ,
    "MTQ":
        "la martinica|mairtinic|martinica|martinigg|martinik|martinika|martinike|martiniko|"
        "martinique|martynika|matiniki|overseas france martinique|μαρτινικα|мартиник|мартиника|"
        "мартиніка|мартыніка|марцініка|մարտինիկա|מרטיניק|جزر المارتینیک|مارتینڪ|مارتینیک|"
        "مارتینیکا|مارٹنک|مارٹنیک|مارٹینک|مارټینیک|मार्टिनिक|मार्तिनिक|মার্টিনিক|মার্তিনিক|"
        "মাৰ্টিনিক|ਮਾਰਟਿਨਿਕ|માર્ટિનિક|ମାର୍ଟିନିକ୍ୟୁ|மார்டினிக்|మార్టినిక్|ಮಾರ್ಟಿನಿಕ್|"
        "മാര്ട്ടിനിക്ക്|මර්ටිනික්|มาร์ตินีก|ມາຕິນີກ|မာတီနိခ်|მარტინიკა|ម៉ាទីនីក|ᱢᱟᱨᱴᱤᱱᱠᱤᱣ|"
        "マルティニーク|馬丁尼克|馬丁尼克島|马丁尼克岛|马提尼克|마르티니크"
    ,
    "MUS":
        "ile maurice|ilhas mauricias|marihi|maritius|maurice|maurici|mauricia|mauricija|"
        "mauricijus|mauricio|mauriciu|mauricius|mauriizius|mauritia|mauritio|mauritius|maurizio|"
        "mavriki|mavrikiy|mawrikiy|moris|morisi|moritius|na h eileanan mhoiriseas|oilean mhuiris|"
        "μαυρικιοσ|маврики|маврикии|маврикіи|мавритус|мавриции|маврициус|маурицијус|маурыкіи|"
        "маурыцы|մավրիկիոս|מאוריציוס|ماریشس|ماۆریکی|مورشس|موریس|موریشس|موریشیس|موریشیوس|मरिसियास|"
        "मारिशस|मोरिशस|मौरिसियस|মরিশাস|মৰিছাছ|ਮੌਰਿਸਸ|મોરિશિયસ|ମରିସସ|மோரிசியஸ்|మారిషస్|ಮಾರಿಷಸ್|"
        "മൗറിഷ്യസ്|මුරුසිය|มอริเชียส|ມົວຣິຊຽສ|မောရစ်ရှ|მავრიკი|ម៉ូរីស|ᱢᱚᱨᱤᱥᱟᱹᱥ|モーリシャス|"
        "模里西斯|毛里求斯|毛里裘斯|모리셔스"
    ,
    "MWI":
        "an mhalaiv|il malawi|malaawi|malabhaidh|malaui|malavi|malavija|malavio|malavis|malavium|"
        "malawi|marawi|nyasaland|republic malawi|μαλαουι|малави|малаві|մալավի|מלאווי|مالاوی|"
        "مالاۆی|ملاوی|मलाबि|मलावि|मालावि|মালাউই|মালাৱি|ਮਲਾਵਿ|માલાવિ|ମାଲୱି|மலாவி|மாலவி|మలావి|ಮಲಾವಿ|"
        "മലാവി|මලාවි|มาลาวี|ມາລາວີ|မာလာဝီ|მალავი|ម៉ាឡាវី|ᱢᱟᱹᱞᱟᱣᱤ|マラウイ|馬拉威|馬拉維|马拉威|"
        "马拉维|말라위"
    ,
    "MYT":
        "maiota|maiote|maiotta|majot|majota|majotas|majote|majoto|majott|majotta|mayot|mayote|"
        "mayotta|mayotte|overseas france mayotte|μαγιοτ|маета|маиот|маиотта|маиотте|мајот|мајоте|"
        "остров маиотта|մայոտ|מאיוט|مایوت|مایوتتا|مایوٹ|مایوټ|میاتی|میٹو|مییٹ|मयोटे|मायत्ते|"
        "मायोट्ट|मायोट्टे|मायोते|मेयोट|মাযোট্টে|মাযোত|মাযোত্তে|ਮਾਯੋਟਿ|મેયોટ|ମାୟୋଟେ|மயோட்|மயோத்|"
        "మాయోట్|ಮಯೋಟ್ಟೇ|മയോട്ടി|මයෝට්|มายอต|ມາຢັອດ|မေယော့|მაიოტა|ម៉ាយុត|ម៉ាយ៉ូត|ᱢᱟᱭᱚᱴᱮ|マヨット|"
        "馬約特|馬約特島|马约特|마요트"
    ,
    "Malaya":
        "british borneo|british malaya|federation malaya|malaya|malayan union|straits settlements"
    ,
    "Manchukuo":
        "manchukuo|manchuria|mengjiang"
    ,
    "Mandatory Palestine":
        "british mandate palestine|mandatory palestine|palestine british mandate"
    ,
    "Mecklenburg-Schwerin":
        "mecklenburg schwerin"
    ,
    "Mercosur":
        "mercosur"
    ,
    "Modena":
        "modena"
    ,
    "NAM":
        "an namaib|in namibja|namibi|namibia|namibie|namibija|namibio|namibiya|namibya|namiibia|"
        "namipia|south west africa|ναμιμπια|намиби|намибия|намибија|намібія|նամիբիա|נמיביה|نامبیا|"
        "نامیبیا|نیمبیا|نیمیبیا|नामिबिया|নামিবিযা|ਨਾਮਿਬਿਆ|નામિબિયા|ନାମିବିଆ|நமிபியா|నమిబియా|"
        "ನಮಿಬಿಯಾ|നമിബിയ|නැමීබියාව|นามิเบีย|ນາມີເບຍ|နမီးဘီးယား|ნამიბია|ណាមីប៊ី|ᱱᱟᱢᱤᱵᱤᱭᱟ|ナミビア|"
        "納米比亞|纳米比亚|나미비아"
    ,
    "NATO":
        "nato"
    ,
    "NCL":
        "an nua chaladoin|cailleann nuadh|caledonia newydd|french territories new caledonia|"
        "jaunkaledonija|kaledoni e re|kaledonia anyar|kaledonia baru|kaledonia berria|"
        "kaledonia e re|kaledonia mpya|kaledonia nevez|naujoji kaledonija|neikaledonien|"
        "neukaledonien|new caledonia|nieu kaledonie|nieuw caledonie|nij caledonie|noikaledoonie|"
        "noua caledonie|nouvelle caledonie|nov kaledonio|nova caledonia|nova kaledonia|"
        "nova kaledonie|nova kaledonija|nove caledonia|nowa kaledonia|nueva caledonia|"
        "nuova caledonia|ny caledonia|ny kaledonien|nya kaledonien|nyja kaledonia|nykaledonia|"
        "nyukaledonia|odda kaledonia|taze kaledoniya|uj kaledonia|uus kaledoonia|uusi kaledonia|"
        "whenua kanaki|yangi kaledoniya|yeni kaledoniya|yeni kaledonya|νεα καληδονια|"
        "жаңа каледония|жаңы каледония|жаӊы каледония|каледонияи нав|нова каледония|"
        "нова каледонија|нова каледонія|новая каледония|новая каледонія|шинэ каледони|"
        "янги каледония|яңа каледония|јени каледонија|նոր կալեդոնիա|קלדוניה החדשה|جاڭا کالەدونیا|"
        "نو کیلڑونیا|نوی کالیډونیا|نیو کالیڈونیا|نیو کلیڈونیا|نیو ڪالیڊونیا|کالدونیای جدید|"
        "کالیدونیا الجدیدہ|निउ केलेडनिया|न्यु केलिडोनिया|न्यु केलेडोनिया|न्यु कैलेडोनिया|"
        "न्यु क्यालेडोनिया|নিউ কেলিডোনিযা|নিউ ক্যালিডোনিযা|নিউ ক্যালেডোনিযা|ਨਿਉ ਕੈਲੇਡੋਨਿਆ|"
        "ન્યુ સેલેડોનિયા|ନୁତନ କାଲେଡୋନିଆ|நியு கேலிடோனியா|క్రోత్త కాలేడోనియా|ನ್ಯು ಕ್ಯಾಲಿಡೋನಿಯಾ|"
        "ന്യു കാലിഡോണിയ|പുതിയ കാലിഡോണിയ|නව කැලිඩෝනියාව|นิวแคลิโดเนีย|ນິວຄາເລໂດເນຍ|"
        "နယူးကယ်လီဒိုနီးယား|ახალი კალედონია|នូវែលកាឡេដូនី|ᱱᱟᱶᱟ ᱠᱟᱞᱮᱰᱚᱱᱤᱭᱟ|ニューカレドニア|"
        "新喀里多尼亚|新喀里多尼亞|뉴칼레도니아"
    ,
    "NER":
        "an nigir|el nixer|in niger|ngaika|nigeir|niger|nigera|nigeris|nigero|nijer|nijeri|nixer|"
        "republic niger|res publica nigritana|νιγηρασ|нигер|ниҝер|нігер|նիգեր|ניזר|النیجر|نایجر|"
        "نایجیر|ناییجر|نیجر|نیگەر|नाइजर|नाइजेर|नायजर|নাইজার|নাইজাৰ|ਨਾਇਜਰ|નાઇજર|ନାଇଜର|நைஜர்|నైజర్|"
        "ನೈಜರ್|നൈജര്|නයිජර්|ไนเจอร์|ນິເຈີ|နိုင်ဂျာ|ნიგერი|នីហ្សេ|ᱱᱟᱭᱡᱟᱹᱨ|ニジェール|尼日|尼日尔|"
        "尼日爾|니제르"
    ,
    "NFK":
        "dao norfolk|eilean norfolk|enez norfolk|gzira norfolk|ile norfolk|ilha norfolk|"
        "illa norfolk|insla norfolk|insula norfolcia|insula norfolk|ishujt norfolk|"
        "ishulli norfolk|isla norfolk|islla norfolk|isola norfolk|kepulauan norfolk|"
        "kisiwa cha norfolk|norfolk|norfolk adasi|norfolk adasy|norfolk insle|norfolk island|"
        "norfolk oroli|norfolk sziget|norfolk uhartea|norfolkas sala|norfolkeilan|norfolkeiland|"
        "norfolkeyja|norfolkinsaari|norfolkinsel|norfolkinsulo|norfolko sala|norfolkon|norfolkoya|"
        "norfolksoyggj|norfolksullot|norfolski otok|oilean norfolk|ostrvo norfok|ostrvo norfolk|"
        "otok norfolk|pulau norfolk|pulo norfolk|te moutere nopoke|ynys norfolk|νησι νορφολκ|"
        "νησοσ νορφολκ|вострау норфалк|норфолк|норфолк адасы|норфолк арал|норфолк аралы|"
        "норфолк арлууд|норфолк ороллари|норфолк утравы|норфолшки остров|о в норфолк|"
        "острво норфок|острво норфолк|остров норфолк|острів норфолк|ҷазираи норфолк|նորֆոլկ կղզի|"
        "איי נורפוק|האי נורפוק|جزیرہ نارفوک|جزیرہ نورفولک|جزیرہ نورفوک|نارفاک جزیر|"
        "نارفولک ټاپوګان|نارفوک ایلینڈ|نورفولک ارالی|نورفوڪ ٻیٽ|नर्फक द्विप|नोरफोक आयलंड|"
        "नोरफोक द्विप|नोरफोक बेट|नोरफोल्क टापु|नौरफोक द्विप|নরফোক দ্বিপ|নৰফক দ্বিপ|ਨੋਰਫੌਕ ਟਾਪੁ|"
        "નોરફોક આઇલેન્ડ્સ|ନର୍ଫକ୍ ଦ୍ଵିପ|நார்ஃபாக் திவுகள்|நார்ஃபோக் திவு|నార్ఫోక్ దివి|"
        "ನಾರ್ಫೋಕ್ ದ್ವಿಪ|നോര്ഫോക് ദ്വിപ്|නෝෆෝක් දූපත|เกาะนอร์ฟอล์ก|ເກາະນໍໂຟກ|နောဖုတ်ကျွန်း|"
        "ნორფოლკის კუნძული|កោះណ័រហ្វក់|កោះន័រហ្វុក|ᱱᱚᱨᱯᱷᱚᱞᱠ ᱟᱭᱞᱮᱸᱰ|ノーフォーク島|諾福克島|"
        "诺福克岛|노퍽섬"
    ,
    "NGA":
        "an nigeir|federal republic nigeria|in nigerja|ngaitiria|nigeeria|nigeiria|nigeri|nigeria|"
        "nigerie|nigerija|nigerio|nigeriya|nijeria|nijerya|nixeria|νιγηρια|нигери|нигерия|"
        "нигерија|ниҝерија|нігерыя|нігерія|նիգերիա|ניגריה|نایجیریا|ناییجیریا|نیجریا|نیجریہ|"
        "نیجیریا|نیگەریا|नाइजिरिया|नाइजेरिया|नायजेरिया|নাইজেরিযা|নাইজেৰিযা|ਨਾਇਜਿਰਿਆ|નાઇજેરિયા|"
        "ନାଇଜେରିଆ|நைஜிரியா|నైజిరియా|ನೈಜಿರಿಯಾ|നൈജിരിയ|නයිජීරියාව|ไนจีเรีย|ໄນຈີເຣຍ|နိုင်ဂျီးရီးယား|"
        "ნიგერია|នីហ្សេរីយ៉ា|ᱱᱟᱭᱡᱮᱨᱤᱭᱟ|ナイジェリア|奈及利亚|奈及利亞|尼日利亚|尼日利亞|나이지리아"
    ,
    "NIC":
        "in nikaragwa|nicaraagua|nicaragua|nicearagua|nikaragua|nikaragva|nikaragvo|nikaragwa|"
        "nikarahua|nikaraqua|niocaragua|νικαραγουα|никарагва|никарагуа|нікарагуа|նիկարագուա|"
        "ניקרגואה|ناکاراگوا|نکاراګوا|نکاراگوا|نکاراگووا|نڪراگوا|نیکاراغوا|نیکاراگوا|نیکاراگویہ|"
        "نیکاراگۋا|निकारगुवा|निकारागुआ|निकारागुवा|निकाराग्वा|নিকারাগুযা|নিকাৰাগুৱা|ਨਿਕਾਰਾਗੁਆ|"
        "નિકારાગુઆ|ନିକାରାଗୁଆ|நிகரகுவா|నికరాగువా|ನಿಕಾರಾಗುವಾ|നിക്കരാഗ്വ|නිකරගුවාව|นิการากัว|"
        "ນິກຄາຣາກົວ|နီကာရာဂွါ|ნიკარაგუა|នីការ៉ាហ្គា|ᱱᱤᱠᱟᱨᱟᱜᱩᱣᱟ|ニカラグア|尼加拉瓜|니카라과"
    ,
    "NIU":
        "nijue|nioue|niue|niuje|niuo|νιουε|ниуе|ниуэ|ниује|нијуе|ніуе|ніуэ|նիուե|ניווה|نووی|نیو|"
        "نیوو|نیوی|نیویہ|نیۋە|نییو|نییوی|नियु|नियुइ|नियुए|নিউ|নিউযে|ਨਿਯੁ|નિયુ|ନିଉ|நியு|நியுவே|"
        "నియు|ನಿಯು|ന്യുയി|නියූ|นีอูเอ|ນີອູເອ|နီဥူအေ|ნიუე|ណៀ|នីអេ|ᱱᱟᱭᱩ|ニウエ|紐埃島|纽埃|纽埃岛|니우에"
    ,
    "NPL":
        "federale democratische republiek nepal|in nepal|kingdom nepal|neapal|neepal|neipeal|"
        "nepal|nepala|nepalas|nepali|nepalia|nepalo|nepora|νεπαλ|балба|непал|нэпал|նեպալ|נפאל|"
        "نپال|نیبال|نیپال|نەپال|नेपाल|नेपाळ|নেপাল|ਨੇਪਾਲ|નેપાળ|ନେପାଳ|நேபாளம்|నేపాల్|ನೇಪಾಳ|നേപ്പാള്|"
        "නේපාලය|เนปาล|ເນປານ|နီပေါ|ნეპალი|នេប៉ាល់|ᱱᱮᱯᱟᱞ|ネパール|尼泊尔|尼泊爾|네팔"
    ,
    "NRU":
        "nabhru|naoero|naru|nauro|nauru|republic naoero|republic nauru|ναουρου|наоэро|науру|"
        "նաուրու|נאורו|ناروو|ناورو|ناویرو|ناۋرۋ|نایرو|نایورو|نورو|नाउरु|नावरु|नौरु|নাউরু|নাউৰু|"
        "ਨਾਉਰੁ|નૌરુ|ନାଉରୁ|நௌரு|నౌరు|ನೌರು|നൗറു|නාවුරු|นาอูรู|ນາອູຣູ|နော်ရူး|ნაურუ|ណូរូ|ᱱᱟᱶᱨᱩ|"
        "ナウル|瑙魯|瑙鲁|諾魯|诺鲁|나우루"
    ,
    "Nagorno-Karabakh":
        "nagorno karabakh"
    ,
    "Nassau":
        "nassau"
    ,
    "Netherlands Antilles":
        "an|ant|antillas holandesas|antilles neerlandaises|dutch antilles|"
        "former netherlands antilles|kingdom netherlands netherlands antilles|"
        "nederlandse antillen|netherlands antilles|netherlands antilles and aruba|niederlandische antillen"
    ,
    "Neutral Zone":
        "neutral zone|saudi iraqi neutral zone"
    ,
    "North Borneo":
        "north borneo"
    ,
    "North Vietnam":
        "democratic republic viet nam|democratic republic vietnam|n vietnam|nord vietnam|"
        "nordvietnam|north viet nam|north vietnam|vdr|viet nam dan chu cong hoa|viet nam du nord|"
        "vietnam del nord|vietnam del norte|vietnam north|северныи вьетнам|北ベトナム|北越|북베트남"
    ,
    "North Yemen":
        "arab republic yemen|north yemen|sanaa yemen|yemen ar|yemen arab republic|yemen north"
    ,
    "Northern Cyprus":
        "akrotiri and dhekelia|kktc|kuzey kibris|kuzey kibris turk cumhuriyeti|n cyprus|"
        "north cyprus|northern cyprus|trnc|turkish cyprus|turkish republic northern cyprus"
    ,
    "OECD":
        "oecd"
    ,
    "OMN":
        "l oman|omaan|oman|omana|omanas|omani|omania|omano|omã|umman|ummon|ομαν|аман|оман|уммон|"
        "умон|օման|עומאן|اومان|عمان|ومان|ओमन|ओमान|ওমান|ਓਮਾਨ|ઓમાન|ଓମାନ୍|ஓமன்|ఓమన్|ಓಮನ್|ഓമാന്|ඕමානය|"
        "โอมาน|ໂອມານ|အိုမန်|ომანი|អូម៉ង់|ᱳᱢᱟᱱ|オマーン|阿曼|오만"
    ,
    "OPEC":
        "opec"
    ,
    "Oldenburg":
        "oldenburg"
    ,
    "Orange Free State":
        "orange free state"
    ,
    "Ottoman Empire":
        "osmanisches reich|ottoman empire"
    ,
    "Outlying Oceania":
        "afgelee oseanie|an aigeine imeallach|ausseres ozeanien|baussecht ozeanien|dasky okeaniya|"
        "eneo la oceania|fjarskoti osiania|islas ultramarinas|kulso oceania|"
        "lindja e larget oqeania e larget|malproksimaj insuletoj de oceanio|mugaz kanpoko ozeania|"
        "nga moutere a kiwa o waho atu|nuosali okeanija|oceania bellennig|oceania esterior|"
        "oceania insular|oceania lontana|oceania periferica|oceania remota|oceania remote|"
        "oceania terpencil|oceania wyspy dalekie|oceania ya nje|oceanie lointaine|oerig oceanie|"
        "okeaania hajasaared|okeanijas attalas salas|oseania diabell|oseania luar|"
        "oseania paling njaba|oseanian erillissaaret|ostala oceanija|ostatne tichomorie|"
        "overig oceanie|regions eloignees de oceanie|roinn iomallach a chuain seimh|"
        "tashqi okeaniya|territorios afastados de oceania|territorios alejados de oceania|"
        "territoris allunyats oceania|udaljena ostrva okeanije|ussers ozeaanie|uzak okyanusya|"
        "uzaq okeaniya|vanjska okeanija|vanjska podrucja oceanije|vnejsi oceanie|"
        "vung xa xoi thuoc chau dai duong|ydre oceanien|ytre oseania|ytri eyjaalfa|"
        "yttre oar i oceanien|περιφερειακη ωκεανια|аддаленыя тэрыторыі акіяніі|алыскы океания|"
        "внешняя океания|віддалена океанія|ендош океания|ерак океания|зависни земји во океанија|"
        "зьнешнія тэрыторыі акіяніі|номхон далаиг тоирсон улс орнууд|остала океанија|"
        "отдалечени острови на океания|сыртқы океания|удаљена острва океаније|узаг океанија|"
        "уқенуси дур|արտաքին օվկիանիա|טריטוריות באוקיאניה|اوقیانوسیا الناییہ|اوٹلاینگ اوشینیا|"
        "بخشہای دورافتادہ اقیانوسیہ|بہرنۍ اوسیانہ|بیرونی اوشیانیا|بیرونی سامونڊی|سیرتقی وکەانیا|"
        "आउटलाइंग ओशनिया|आउटलाइंग ओशिनिया|आउटलाइंग ओसेनिया|आवटलायिंग ओशेनिया|बायजोआरि असियानिया|"
        "बाह्य ओसनिया|আউটলাইনিং ওসানিযা|আউটলাযিং অচিযানিযা|ওশিযানিযার দুরবর্তি অঞ্চল|"
        "ਆਉਟਲਾਇੰਗ ਓਸਿਨਿਆ|આઉટલાઇન્ગ ઓશનિયા|ସିମାନ୍ତବର୍ତ୍ତି ଓସିନିଆ|வேளிப்புற ஓஷியானியா|"
        "ఓషినియా బయటున్నవి|ಔಟ್ ಲೈಯಿಂಗ್ ಓಷಿಯಾನಿಯಾ|ദ്വിപസമുഹം|ඈත ඕෂනියාව|เอาต์ไลอิงโอเชียเนีย|"
        "ເຂດຫ່າງໄກໂອຊີເນຍ|သမုဒ္ဒရာအပြင်ဘက်ရှိကျွန်းနိုင်ငံများ|შორეული ოკეანეთი|តំបន់ជាយអូសេអានី|"
        "ᱟᱩᱴᱞᱟᱭᱤᱱᱤᱜ ᱚᱥᱮᱱᱤᱟ|オセアニア周辺地域|大洋洲边疆群岛|大洋洲边远群岛|大洋洲邊疆群島|오세아니아외곽"
    ,
    "PAN":
        "excl canal zone panama|il panama|panama|panamo|παναμασ|панам|панама|պանամա|פנמה|بنما|"
        "پاناما|پانامہ|پناما|पनामा|पानामा|प्यानामा|পানামা|ਪਨਾਮਾ|પનામા|ପାନାମା|பனாமா|పనామా|ಪನಾಮಾ|"
        "പനാമ|පැනමාව|ปานามา|ພານາມາ|ပနားမား|პანამა|ប៉ាណាម៉ា|ᱯᱟᱱᱟᱢᱟ|パナマ|巴拿馬|巴拿马|파나마"
    ,
    "PCN":
        "eileanan pheit a chairn|enez pitcairn|gzejjer pitcairn|"
        "henderson ducie and oeno islands pitcairn|iles pitcairn|ilhas pitcairn|illas pitcairn|"
        "illes pitcairn|inizi pitcairn|insulae pitcairn|insulas pitcairn|insulele pitcairn|"
        "ishujt pitkern|islas pitcairn|islles pitcairn|isole pitcairn|kapuloan pitcairn|"
        "kepulauan pitcairn|oileain pitcairn|otoci pitcairn|pitcairn|pitcairn adalari|"
        "pitcairn eyjar|pitcairn group islands|pitcairn is|pitcairn islands|pitcairn szigetek|"
        "pitcairn uharteak|pitcairneilande|pitcairneilanden|pitcairneilannen|pitcairni saared|"
        "pitcairninselen|pitcairninseln|pitcairnoarna|pitcairnove ostrovy|pitcairnovi otoci|"
        "pitcairnovy ostrovy|pitcairnoyene|pitcairnoyggjar|pitggaarn|pitikeina|pitkarna insulo|"
        "pitkern|pitkern adalari|pitkern adalary|pitkern orollari|pitkernas salas|pitkerno salos|"
        "pitkernska ostrva|quan dao pitcairn|visiwa vya pitcairn|ynysoedd pitcairn|νησοι πιτκαιρν|"
        "νησοι πιτκερν|астравы піткэрн|о ва питкэрн|острова питкэрн|острови питкерн|"
        "острови піткерн|питкерн|питкерн адалары|питкернски острови|питкэрн|питкэрн аралдары|"
        "питкэрн арлууд|питкэрн ороллари|питкэрн утраулары|піткерн|ҷазираҳои питкеирн|"
        "պիտկեռն կղզիներ|איי פיטקרן|بیتکرن|جزایر پٹکیرن|جزایر پیتکرن|جزر بیتکیرن|پٹکایرن جزایر|"
        "پٹکیرن|پٹکیرنؠ جزیر|پٽڪیرن ٻیٽ|پیتکەرن ارالداری|پیټکیرن ټاپوګان|पिटकाइर्न टापुहरु|"
        "पिटकाइर्न द्विप|पिटकेयर्न द्विपसमुह|पिटकेरन आयलंड्स|पिटकेर्न द्विपसमुह|"
        "पिटकैर्न द्विपसमुह|पिटकैर्न बेटे|পিটকেইৰ্ণ দ্বিপপুঞ্জ|পিটকেযার্ন|পিটকেযার্ন দ্বিপপুঞ্জ|"
        "ਪਿਟਕੇਰਨ ਟਾਪੁ|પિટકૈર્ન આઇલેન્ડ્સ|ପିଟକାଇରିନ୍ ଦ୍ୱିପପୁଞ୍ଜ|பிட்கேய்ர்ன் திவுகள்|"
        "పిట్కేయిర్న్ దివులు|ಪಿಟ್ಕೈರ್ನ್ ದ್ವಿಪಗಳು|പിറ്റ്കേയ്ന് ദ്വിപുകള്|පිට්කෙය්න් දූපත්|พิตแคร์น|"
        "หมู่เกาะพิตแคร์น|ຫມູ່ເກາະພິດແຄນ|ပစ်တ်ကိန်းကျွန်းစု|პიტკერნის კუნძულები|កោះភីតកាន|"
        "ពីតកែរ៍ន|ᱯᱤᱴᱠᱮᱨᱱ ᱟᱭᱞᱮᱸᱰ|ピトケアン|ピトケアン諸島|皮特凯恩|皮特凯恩群岛|皮特凱恩島|"
        "皮特肯群岛|皮特肯群島|핏케언군도|핏케언제도"
    ,
    "PER":
        "il peru|pearu|peiriu|periw|perou|peru|peruo|peruu|peruvia|περου|перу|пэру|պերու|פרו|بیرو|"
        "پرو|پیرو|پەرۋ|पेरु|পেরু|পেৰু|ਪੇਰੁ|પેરુ|ପେରୁ|பேரு|పేరు|ಪೇರು|പേറു|පේරු|เปรู|ເປຣູ|ပီရူး|"
        "პერუ|ប៉េរូ|ᱯᱮᱨᱩ|ペルー|秘魯|秘鲁|페루"
    ,
    "PLW":
        "belau|belavia|oileain palau|pala|palabh|palaos|palau|palauo|parau|παλαου|палау|պալաու|"
        "פלאו|بالاو|پالاو|پالاۋ|پالایو|پلاو|پلایو|पलाउ|पालाउ|পালাউ|ਪਲਾਉ|પલાઉ|ପାଲାଉ|பாலோ|పాలావ్|"
        "ಪಲಾವು|പലാവു|පලාවු|ปาเลา|ປາລາວ|ပလာအို|პალაუ|ប៉ាឡៅ|ផៅឡូ|ᱯᱟᱞᱟᱣ|パラオ|帕劳|帛琉|팔라우"
    ,
    "PNG":
        "gini newydd papua|gini nuadh phaputhach|guineja e re papua|new guinea|nua ghuine phapua|"
        "onafhankelijke staat papoea nieuw guinea|paapua uus guinea|papoea nieu guinee|"
        "papoea nieuw guinea|papoea nij guinea|papoua ginea nevez|papouasie nouvelle guinee|"
        "papua ginea berria|papua guinea mpya|papua guinea newydd|papua guineja e re|"
        "papua jaungvineja|papua naujoji gvineja|papua neiguinea|papua neuguinea|papua new guinea|"
        "papua noua guinee|papua nova guine|papua nova guinea|papua nova gvineja|"
        "papua nove guinea|papua nowa gwinea|papua nueva guinea|papua nugini|papua nukini|"
        "papua nuova guinea|papua ny guinea|papua nya guinea|papua nyguinea|papua nyja ginea|"
        "papua odda guinea|papua taze gwineya|papua uj guinea|papua uusi guinea|"
        "papua yangi gvineya|papua yeni gine|papua yeni qvineya|papuo nov gvineo|png|"
        "παπουα νεα γουινεα|папуа гвинеяи нав|папуа жаңа гвинея|папуа жаңы гвинея|"
        "папуа нова гвинея|папуа нова гвинеја|папуа нова гвінея|папуа новая гвинея|"
        "папуа новая гвінея|папуа новая гвінэя|папуа шинэ гвинеи|папуа янги гвинея|"
        "папуа яңа гвинея|папуа јени гвинеја|պապուա նոր գվինեա|פפואה גינאה החדשה|"
        "بابوا غینیا الجدیدہ|پاپوا نیو ګینی|پاپوا نیو گنی|پاپوا نیو گینی|پاپوا نیو گینیا|"
        "پاپوا گینہ نو|پاپۋا جاڭا گۆینەیا|पपुआ न्यु गाइनिया|पापुआ निउ गिनि|पापुआ न्यु गिनि|"
        "পাপুযা নিউ গিনি|পাপুৱা নিউ গিনি|ਪਾਪੁਆ ਨਿਉ ਗਿਨਿ|પાપુઆ ન્યુ ગિનિ|ପପୁଆ ନ୍ୟୁ ଗିନି|"
        "பப்புவா நியு கினியா|பாப்புவா நியு கினி|పాపువా న్యు గినియా|ಪಪುವಾ ನ್ಯುಗಿನಿಯಾ|"
        "പാപ്പുവ ന്യു ഗിനിയ|පැපුවා නිව් ගිනියාව|ปาปัวนิวกินี|ປາປົວນິວກີນີ|ပါပူအာနယူးဂီနီ|"
        "პაპუა ახალი გვინეა|ប៉ាពូអាស៊ីនូវែលហ្គីណេ|ᱯᱟᱹᱯᱩᱣᱟ ᱱᱟᱶᱟ ᱡᱤᱱᱤᱭᱟ|パプアニューギニア|"
        "巴布亚新几内亚|巴布亚纽几内亚|巴布亞新畿內亞|巴布亞紐幾內亞|파푸아뉴기니"
    ,
    "PRI":
        "peta riko|porto rice|porto riceo|porto rico|porto riko|portorico|portoriko|portoryko|"
        "portus dives|puerto rico|puerto riggo|puerto rikas|puerto riko|puertoriko|puertu ricu|"
        "puetoriko|pwetoriko|us puerto rico|πουερτο ρικο|порторико|пуерто рико|пуэрта рыка|"
        "пуэрто рико|պուերտո ռիկո|פוארטו ריקו|بورتوریکو|پرٹو رکو|پورتو ریکو|پورتوریکو|پورٹو ریکو|"
        "پۋەرتو ریکو|پیورٹو ریکو|پیویرٽو ریڪو|पुएर्टो रिको|पुएर्तो रिको|पुवेर्ट रिक|पोर्टो रिको|"
        "पोर्तु रिको|प्युएर्तो रिको|प्योर्टो रिको|পুযের্তো রিকো|পুৱেৰ্টো ৰিকো|ਪਿਉਰਟੋ ਰਿਕੋ|"
        "પ્યુઅર્ટો રિકો|ପୁଏର୍ତ୍ତୋ ରିକୋ|பியுர்டோ ரிகோ|ప్యుర్టో రికో|ಪ್ಯುರ್ಟೋ ರಿಕೋ|പോര്ട്ടോ റിക്കോ|"
        "പ്യുര്ട്ടോ റിക്കോ|පුවර්ටෝ රිකෝ|เปอร์โตริโก|ເພືອໂຕຣິໂກ|ပေါ်တိုရီကို|პუერტო რიკო|ព័រតូរីកូ|"
        "ᱯᱩᱣᱮᱨᱴᱚ ᱨᱤᱠᱚ|プエルトリコ|波多黎各|푸에르토리코"
    ,
    "PRK":
        "an choire thuaidh|bac han|bac trieu tien|bukhan|choson|choson minjujuui inmin konghwaguk|"
        "coirea a tuath|corea dal nord|corea del nord|corea del norte|corea do norte|corea norte|"
        "coree du nord|coreea de nord|coreia do norte|davvi korea|demirgazyk koreya|"
        "democratic korea|democratic peoples republic korea|democratic republic korea|"
        "democratische volksrepubliek korea|demokraatischi volksrepublik koreea|"
        "demokratische volksrepublik korea|dpr korea|dprk|dpro korea|eszak korea|gogledd corea|"
        "hilagang korea|il korea ta fuq|ipar korea|"
        "jamhuri ya watu wa kidemokrasiaatique korea kaskazini|joseon|kore e veriut|"
        "korea an norzh|korea democratic p republic|korea democratic peoples republic|korea dpr|"
        "korea kaskazini|korea ki te raki|korea lor|korea north|korea pdr|korea polnocna|"
        "korea utara|koreai ndk eszak korea|koreai nepi demokratikus koztarsasag|"
        "korean demokraattinen kansantasavalta|koreanska republika ludowo demokratyczna|"
        "koreja e veriut|korejska lidove demokraticka republika|"
        "korejska ludovodemokraticka republika|kuzey kore|n korea|noard korea|noord korea|"
        "nord korea|nord koreio|nord koreo|nordkorea|nordur korea|nordurkorea|north korea|"
        "north korea democratic peoples republic korea|north korean republic|pdr korea|"
        "peoples democratic republic korea|peoples republic korea|"
        "poblacht dhaonlathach phobal na coire|pohja korea|pohjois korea|pukan|"
        "repubblica popolare democratica di corea|republic north korea|"
        "republica popular democratica da coreia|republica popular democratica de corea|"
        "republica popular e democratica de corea|republique populaire democratique de coree|"
        "res publica popularis democratica coreana|rpdc|severna korea|severna koreja|"
        "severni korea|shimoliy koreya|siaures koreja|simali koreya|sjeverna koreja|trieu tien|"
        "ziemelkoreja|βορεια κορεα|λαοκρατικη δημοκρατια τησ κορεασ|кндр|"
        "кореиская народно демократическая республика|кореиська народно демократична республіка|"
        "кореяи шимоли|пауночная карэя|північна корея|северна корея|северна кореја|северная корея|"
        "солтүстік корея|сјеверна кореја|түндүк корея|төньяк корея|хоид солонгос|шимали кореја|"
        "шимолии корея|հյուսիսային կորեա|קוריאה הצפונית|اتر ڪوریا|"
        "جمہوریہ کوریا الشعبیہ الدیمقراطیہ|سولتۇستیک کورەیا|شمالی کوریا|شمٲلی کوریا|کرہ شمالی|"
        "کوریا الشمالیہ|کوریای شمالی|उत्तर कोरिया|साहा करिया|উত্তর কোরিযা|উত্তৰ কোৰিযা|"
        "কোরিযা গণতান্ত্রিক গণপ্রজাতন্ত্রি|ਉੱਤਰ ਕੋਰਿਆ|ઉત્તર કોરિયા|ଉତ୍ତର କୋରିଆ|வட கோரியா|"
        "ఉత్తర కోరియా|ಉತ್ತರ ಕೋರಿಯಾ|ഉത്തരകോറിയ|උතුරු කොරියාව|เกาหลีเหนือ|ເກົາຫລີເຫນືອ|"
        "မြောက်ကိုရီးယား|ჩრდილოეთ კორეა|កូរ៉េខាងជើង|សាធារណរដ្ឋប្រជាធិបតេយ្យប្រជាមានិតកូរ៉េ|"
        "ᱮᱛᱚᱢ ᱠᱚᱨᱤᱭᱟ|北朝鮮|北朝鲜|北韓|北韩|朝鮮|朝鮮民主主義人民共和国|朝鮮民主主義人民共和國|"
        "朝鲜|朝鲜民主主义人民共和国|북한|조선"
    ,
    "PRY":
        "il paragwaj|paragua|paraguai|paraguaidh|paraguaj|paraguay|paragvae|paragvaj|paragvaja|"
        "paragvajo|paragvajus|paragvay|paragwai|paragwaj|paragway|parakai|paraquaria|paraqvay|"
        "παραγουαη|парагваи|парагвај|պարագվայ|פרגוואי|باراغوای|پاراګوی|پاراگوای|پاراگویہ|پاراگۆای|"
        "پراگے|پیراگوء|پیراگویے|पराग्वे|पारागुए|पेराग्वे|पैराग्वे|प्याराग्वे|পাৰাগুৱে|প্যারাগুযে|"
        "ਪੈਰਾਗਵੇ|પેરાગ્વે|ପାରାଗୁଏ|பராகுவே|పరాగ్వే|ಪರಾಗ್ವೇ|പരാഗ്വേ|පැරගුවේ|ปารากวัย|ພາຣາກວຍ|"
        "ပါရာဂွေး|პარაგვაი|ប៉ារ៉ាហ្គាយ|ᱯᱟᱨᱟᱜᱩᱣᱮ|パラグアイ|巴拉圭|파라과이"
    ,
    "PSE":
        "an phalaistin|bi chiem dong lanh tho palestine|cyflwr palestina|"
        "de okkuperte palestinske omradene|de palaestinensiske omrader|"
        "dei okkuperte palestinske omrada|det palestinske omradet|falastin hududi|"
        "falastin hududlari|felestin erazileri|filistin bolgeleri|gaza|gaza strip|"
        "heimastjornarsvaedi palestinumanna|himaya za palestina|"
        "including east jerusalem occupied palestinian territory|it territorji palestinjani|"
        "lanh tho palestine|maeneo ya palestina|na criocha palaistineacha|nga rohe o parihitini|"
        "occupied palestinian territory|ockuperade palestinska territoriet|palaestina|"
        "palaschtinansischi gebiet|palastina|palastinensische autonomiegebiete|palestiina|"
        "palestiina ala|palestiina alad|palestiinalaisalue|palestijnse gebieden|palestina|"
        "palestina dowleti|palestina territoriyasy|palestinar lurralde okupatuak|"
        "palestinas teritorijas|palestine|palestine gaza|palestinensesch autonomiegebidder|"
        "palestinian authority|palestinian territories|palestinian territory|palestino|"
        "palestinos teritorija|palestinska autonomie|palestinska teritorija|"
        "palestinska territorierna|palestinska uzemi|palestinske teritorije|palestinske uzemia|"
        "palestinsko ozemlje|palestinsko podrucje|palestinskt landoki|palestyna|"
        "palestynse gebiede|palestynse grondgebiede|palestynske gebieten|palesztin autonomia|"
        "palesztina|stat na palaistine|state palestine|teritoriile palestiniene|"
        "territoires palestiniens|territoret palestineze|territori palestinais|"
        "territori palestinesi|territoria palaestinensia|territorios palestin|"
        "territorios palestinianos|territorios palestinos|territoris palestins|"
        "terytoria palestynskie|tiriadou palestina|tiriogaethau palesteinaidd|tlatah palestina|"
        "ughdarras nam palastaineach|west bank|west bank and gaza|west bank and gaza strip|"
        "wilayah palestin|wilayah palestina|κρατοσ τησ παλαιστινησ|παλαιστινη|παλαιστινιακα εδαφη|"
        "государство палестина|палестина|палестина аимактары|палестина аимақтары|"
        "палестинске територије|палестински територии|палестинские территории|"
        "палестинські територіі|палестины нутаг дэвсгэр|палестины нутаг дэвсгэрүүд|"
        "палестынскія тэрыторыі|палесцінскія тэрыторыі|фаластин|фаластин ҳудуди|"
        "фәләстин территорияләре|қаламравҳои фаластини|պաղեստինյան տարածքներ|השטחים הפלסטיניים|"
        "الاراضی الفلسطینیہ|دولہ فلسطین|سرزمینہای فلسطینی|فلسطین|فلسطین سیمے|فلسطینی خطے|"
        "فلسطینی سیمې|فلسطینی علاقہ|فلسطینی علایقا|پالەستینا ایماقتاری|पेलेस्टाइन|"
        "पेलेस्टिनियन प्रदेश|पेलेस्टिनियन प्रांत|पेलेस्ताइननि ओनसोलफोर|प्यालेस्टिनि भु भागहरु|"
        "फिलिस्तिन राज्य|फिलिस्तिनि क्षेत्र|প্যালেস্টাইন ভুখণ্ড|ফিলিস্তিন অঞ্চল|ফিলিস্তিন রাষ্ট্র|"
        "ਫਿਲਿਸਤਿਨਿ ਇਲਾਕਾ|પેલેસ્ટિનિયન ટેરિટરિ|ପାଲେଷ୍ଟେନିୟ ଭୁଭାଗ|பாலஸ்தினிய பிரதேசங்கள்|"
        "పాలస్తినియన్ ప్రాంతాలు|ಪ್ಯಾಲೇಸ್ಟೇನಿಯನ್ ಪ್ರದೇಶಗಳು|പാലസ്തിന് പ്രദേശങ്ങള്|පලස්තීන රාජ්යය|"
        "ดินแดนปาเลสไตน์|ปาเลสไตน์|ດິນແດນປາເລດສະຕິນ|ပါလက်စတိုင်းပိုင်နက်|პალესტინის ტერიტორიები|"
        "ដែនដីប៉ាឡេស្ទីន|ᱯᱟᱞᱮᱥᱴᱤᱱᱤᱭᱟᱹᱱ ᱡᱟᱭᱜᱟ|パレスチナ|パレスチナ自治区|巴勒斯坦|巴勒斯坦国|"
        "巴勒斯坦自治区|巴勒斯坦自治區|巴勒斯坦領土|巴勒斯坦领土|팔레스타인|팔레스타인지구"
    ,
    "PYF":
        "fr polynesia|franca polinezio|francia polinezia|francijas polinezija|"
        "francoska polinezija|francouzska polynesie|francuska polinezija|francuzska polynezia|"
        "frankriikka polynesia|frans polinesie|frans polynesie|fransa polineziyasi|"
        "franseisch polynesien|fransiz polinezyasi|fransk polynesia|fransk polynesien|"
        "franska polynesia|franska polynesien|fransuz polineziyasi|fransuz polineziyasy|"
        "franzosisch polineesie|franzosisch polynesien|french polynesia|"
        "french territories french polynesia|poilineis na frainge|polaineis na fraince|"
        "polinesia francesa|polinesia francese|polinesia frantsesa|polinesia franzosa|"
        "polinesia perancis|polinesia prancis|polinesia ya ufaransa|polinezia chall|"
        "polinezia franceza|polinezia franceze|polinezia frenge|polinezja franciza|"
        "polinezja francuska|polynesia ffrainc|polynesia ffrengig|polynesia francese|"
        "polynesia francica|polynesia thuoc phap|polynesia ya ufaransa|polynesie francaise|"
        "polynesie thuoc phap|poronehia wiwi|prancuzijos polinezija|prantsuse poluneesia|"
        "ranskan polynesia|γαλλικη πολυνησια|полинезияи фаронса|франса полинезијасы|"
        "франциялык полинезия|француз полинезиясе|француз полинезияси|француз полинезиясы|"
        "французская палінезія|французская полинезия|французька полінезія|француска полинезија|"
        "француская палінэзія|францын полинез|френска полинезия|ֆրանսիական պոլինեզիա|"
        "פולינזיה הצרפתית|بولینزیا الفرنسیہ|بولینیزیا الفرنسیہ|فرانتسۋز پولینەزیاسی|"
        "فرانسوی پولینیسیا|فرانسی پولنیشیا|فرانسیسی پولینیشیا|پلینزی فرانسہ|फ्रान्सेलि पोलिनेसिया|"
        "फ्रेंच पलिनेशिया|फ्रेंच पोलिनेशिया|फ्रेंच पोलिनेसिया|फ्रैंच गुआना|ফরাসি পলিনেশিযা|"
        "ফ্ৰান্স পোলেনচিযা|ਫਰੈਂਚ ਪੋਲਿਨੇਸਿਆ|ફ્રેંચ પોલિનેશિયા|ଫ୍ରେଞ୍ଚ ପଲିନେସିଆ|பிரேஞ்சு பாலினேஷியா|"
        "ఫ్రేంచ్ పోలినిషియా|ಫ್ರೇಂಚ್ ಪಾಲಿನೇಷ್ಯಾ|ഫ്രഞ്ച് പോളിനേഷ്യ|ප්රංශ පොලිනීසියාව|"
        "เฟรนช์โปลินีเซีย|ເຟຣນຊ໌ໂພລິນີເຊຍ|ပြင်သစ်ပေါ်လီနီးရှား|საფრანგეთის პოლინეზია|"
        "ប៉ូលីណេស៊ីបារាំង|ᱯᱷᱨᱮᱧᱪ ᱯᱚᱞᱤᱱᱮᱥᱤᱭᱟ|フランス領ポリネシア|仏領ポリネシア|法属波利尼西亚|"
        "法属玻里尼西亚|法屬波利尼西亞|法屬玻里尼西亞|프랑스령폴리네시아"
    ,
    "Pacific Islands Forum":
        "pacific islands forum"
    ,
    "Panama Canal Zone":
        "canal zone|panama canal zone"
    ,
    "Papal States":
        "papal states"
    ,
    "Parma":
        "parma"
    ,
    "QAT":
        "catar|ggatar|il qatar|katar|katara|kataras|katari|kataro|qatar|qeter|quataria|καταρ|"
        "гәтәр|катар|қатар|կատար|קטאר|قطر|کاتار|कतर|कतार|कातार|কাটাৰ|কাতার|ਕਤਰ|કતાર|କତାର୍|கத்தார்|"
        "ఖతార్|ಖತಾರ್|ഖത്തര്|කටාර්|กาตาร์|ກາຕາ|ကာတာ|კატარი|កាតា|ᱠᱚᱛᱚᱨ|カタール|卡塔尔|卡塔爾|卡达|"
        "卡達|카타르"
    ,
    "REU":
        "aduniad|ar reunion|illa de la reunio|la reunion|mkutano|overseas france reunion|reinion|"
        "reinjona|reuniao|reunio|reunion|reunion island|reunioon|reunjonas|reyunion|reyunyon|"
        "riunione|ρεινιον|ρευνιον|реинион|реунион|реюнион|реюньион|реюньон|рејунион|рејунјон|"
        "рэюньен|ռեյունիոն|ראוניון|روینیون|ری یونین|ریونین|ریونیون|رەیۋنیون|لا ریونیون|रियुनियन|"
        "रेयुनियन|রিইউনিযন|রেউনিওং|ৰিইউনিযন|ਰਿਯੁਨਿਅਨ|રિયુનિયન|ରିୟୁନିଅନ୍|ரியுனியன்|రియునియన్|"
        "ರಿಯುನಿಯನ್|റിയുണിയന്|රීයුනියන්|เรอูนียง|ເຣອູນິຍົງ|ရီယူနီယန်|რეუნიონი|រេអុយញ៉ុង|រ៉េញ៊ូញ៊ុង|"
        "ᱨᱤᱭᱩᱱᱤᱭᱟᱹᱱ|レユニオン|留尼旺|留尼汪|레위니옹|리유니온"
    ,
    "RWA":
        "ir rwanda|rawana|ruanda|ruande|ruando|rubhanda|rwanda|rwandese republic|ρουαντα|руанда|"
        "ռուանդա|רואנדה|رواندا|روانڈا|روانڊا|روندا|رووانڈا|رۋاندا|रवांडा|रुआंडा|রুযান্ডা|ৰোৱাণ্ডা|"
        "ਰਵਾਂਡਾ|રવાંડા|ରାୱାଣ୍ଡା|ருவாண்டா|ருவான்டா|రువాండా|ರುವಾಂಡಾ|റുവാണ്ട|රුවන්ඩාව|รวันดา|ຣວັນດາ|"
        "ရဝန်ဒါ|რუანდა|រវ៉ាន់ដា|ᱨᱟᱹᱣᱟᱹᱱᱰᱟ|ルワンダ|卢安达|卢旺达|盧安達|盧旺達|르완다"
    ,
    "Rhodesia and Nyasaland":
        "federation rhodesia and nyasaland|rhodesia and nyasaland|rhodesia nyas"
    ,
    "SAARC":
        "saarc"
    ,
    "SAU":
        "a rap xe ut|an araib shadach|arab saudi|arabi saudite|arabia saoudat|arabia saudi|"
        "arabia saudiana|arabia saudita|arabia saudyjska|arabie saoudite|araibia nan sabhd|"
        "hauri arapia|koninkrijk saudi arabie|ksa|l arabja sawdija|sadi arabia|saoedi arabie|"
        "saud arabystan|saud arabystany|sauda arabija|sauda arabujo|saudi araabia|saudi araabie|"
        "saudi arabia|saudi arabie|saudi arabien|saudia|saudiarabia|saudiarabien|"
        "saudijska arabija|saudiya arabistoni|saudo arabija|saudova arabija|saudska arabia|"
        "saudska arabie|seudiyye erebistani|suudi arabistan|szaud arabia|szaudi arabia|"
        "σαουδικη αραβια|арабистони сауди|сауд арабиясы|саудауская арабія|саудауская аравія|"
        "саудиска арабија|саудитска арабия|саудия арабистони|саудијска арабија|саудовская аравия|"
        "саудын араб|саудівська аравія|согуд гарәбстаны|сәудијјә әрәбистаны|սաուդյան արաբիա|"
        "ערב הסעודית|السعودیہ|ساۋد ارابیاسی|سعودی عرب|سعودی عربستان|عرب سعودی|عربستان سعودی|"
        "सउदि अरब|सउदि अरेबिया|साउदि अरब|साउदि आराबिया|सौदि अरब|सौदि अरेबिया|চৌডি আৰবিযা|সৌদি আরব|"
        "ਸਾਉਦਿ ਅਰਬ|સાઉદિ અરેબિયા|ସାଉଦି ଆରବିଆ|சவுதி அரேபியா|సౌది అరేబియా|ಸೌದಿ ಅರೇಬಿಯಾ|സൗദി അറേബ്യ|"
        "සෞදි අරාබිය|ซาอุดีอาระเบีย|ຊາອຸດິອາຣາເບຍ|ဆော်ဒီအာရေးဘီးယား|საუდის არაბეთი|"
        "អារ៉ាប៊ីសាអូឌីត|ᱥᱟᱹᱣᱫᱤ ᱚᱨᱚᱵ|サウジアラビア|沙乌地阿拉伯|沙地阿拉伯|沙烏地阿拉伯|"
        "沙特阿拉伯|사우디아라비아"
    ,
    "SDN":
        "an tsudain|davvisudan|fmr sudan|former sudan|hutane|is sudan|north sudan|soedan|soudan|"
        "sudaan|sudan|sudan north|sudana|sudanas|sudani|sudania|sudano|sudao|swdan|szudan|σουδαν|"
        "судан|судон|սուդան|סודן|السودان|سودان|سوڈان|سوډان|سوڊان|سۋدان|सुडान|सुदान|চুডান|সুদান|"
        "ਸੁਡਾਨ|સુદાન|ସୁଦାନ|சுடான்|సుడాన్|ಸುಡಾನ್|സുഡാന്|සූඩානය|ซูดาน|ຊູດານ|ဆူဒန်|სუდანი|ស៊ូដង់|"
        "ᱥᱩᱫᱟᱱ|スーダン|苏丹|蘇丹|수단"
    ,
    "SEN":
        "an tseineagail|henekara|is senegal|seanagal|senegal|senegala|senegalas|senegali|"
        "senegalia|senegalo|seneqal|szenegal|σενεγαλη|сенегал|сэнэгал|սենեգալ|סנגל|السنغال|سنگال|"
        "سینیګال|سینیگال|سینیگل|سەنەگال|सिनिगल|सेनेगल|सेनेगाल|চেনেগাল|সেনেগাল|ਸੇਨੇਗਲ|સેનેગલ|"
        "ସେନେଗାଲ୍|சேனேகல்|సేనేగల్|ಸೇನೇಗಲ್|സേനഗല്|සෙනගාලය|เซเนกัล|ເຊນີໂກລ|ဆီနီဂေါ|სენეგალი|"
        "សេណេហ្គាល់|ᱥᱮᱱᱮᱜᱚᱞ|セネガル|塞內加爾|塞内加尔|세네갈"
    ,
    "SGS":
        "an tseoirsia theas agus oileain sandwich theas|cenubi corciya ve cenubi sendvic adalari|"
        "de georgia ac ynysoedd de sandwich|de georgia ac ynysoedd sandwich y de|"
        "deli georgia es deli sandwich szigetek|dienviddzordzija un dienvidsendvicu salas|"
        "etela georgia ja etelaiset sandwichinsaaret|etela georgia ja etelaiset sandwichsaaret|"
        "georgia ar su hag inizi sandwich ar su|georgia dal sid e las inslas sandwich dal sid|"
        "georgia de sud si insulele sandwich de sud|georgia del sud e insulas sandwich austral|"
        "georgia del sud e isole sandwich meridionali|georgia del sud e sandwich australi|"
        "georgia del sur y las islas sandwich del sur|georgia do sul e ilhas sandwich do sul|"
        "georgia kidul lan kapuloan sandwich kidul|georgia kusini na visiwa vya sandwich kusini|"
        "georgia poludniowa i sandwich poludniowy|georgia selatan and kep sandwich selatan|"
        "georgia selatan dan kepulauan sandwich selatan|georgie du sud et iles sandwich du sud|"
        "georgie du sud et les iles sandwich du sud|guney georgia ve guney sandwich adalari|"
        "gunorta georgiya we gunorta sendwic adasy|gunorta jorjiya we gunorta sandwic adalary|"
        "hegoaldeko georgia eta hegoaldeko sandwich uharteak|"
        "hegoaldeko georgiak eta hegoaldeko sandwichak|"
        "horia ki te tonga me nga motu hanawiti ki te tonga|"
        "il georgia tan nofsinhar u l gzejjer sandwich tan nofsinhar|"
        "ilhas georgia do sul e sandwich do sul|illas xeorxia do sur e sandwich do sur|"
        "illes georgia del sud i sandwich del sud|inizi georgia ar su hag inizi sandwich ar su|"
        "islas georgia del sur y sandwich del sur|islles xeorxa del sur y sandwich del sur|"
        "janubiy georgiya va janubiy sendvich orollari|jizni georgie a jizni sandwichovy ostrovy|"
        "juzna dzordzija i juzna sendvic ostrva|juzna dzordzija i juzna sendvicka ostrva|"
        "juzna georgia a juzne sandwichove ostrovy|juzna georgia i otoci juzni sandwich|"
        "juzna georgia in juzni sandwichevi otoki|juzna georgija i juzni sendvicki otoci|"
        "kepulauan georgia selatan and sandwich selatan|louna georgia ja louna sandwichi saared|"
        "lulli georgia ja lulli sandwich sullot|nam georgia and quan dao nam sandwich|"
        "nam georgia va quan dao nam sandwich|pietu dzordzija ir pietu sandvico salos|"
        "s geo and is|s geo and s sandw is|seoirsea a deas is na h eileanan sandwich a deas|"
        "sor georgia og de sore sandwichoyane|sor georgia og de sore sandwichoyene|"
        "sor georgia og sor sandwichoyane|sor georgia og sor sandwichoyene|south georgia|"
        "south georgia and south sandwich is|south georgia and south sandwich islands|"
        "south georgia og de sydlige sandwichoer|south georgia og south sandwich islands|"
        "sud georgia en sudlike sandwicheilannen|sud georgio kaj sud sandvicinsuloj|"
        "sudgeorgien an dei sudlech sandwichinselen|sudgeorgien und die sudlichen sandwichinseln|"
        "sudur georgia og sudur sandvikureyjar|sudurgeorgia og sudursandwichoyggjar|"
        "suid georgie en die suidelike sandwicheilande|suudgeorgie und suudlichi sandwitsch insle|"
        "sydgeorgien och sydsandwichoarna|visiwa vya georgia kusini na sandwich kusini|"
        "visiwa vya jojia kusini na sandwich kusini|xhorxha jugore dhe ishujt sanduic te jugut|"
        "xhorxha jugore dhe ishujt senduice te jugut|"
        "zuid georgia en de zuidelijke sandwicheilanden|"
        "zuid georgia en zuidelijke sandwicheilanden|νησοι νοτια γεωργια και νοτιεσ σαντουιτσ|"
        "νοτια γεωργια και νοτιεσ νησοι σαντουιτσ|νοτιοσ γεωργια και νοτιοι σαντουιτσ νησοι|"
        "жанубии георгия ва жанубии сендвич ороллари|көньяк георгия һәм көньяк сандвич утраулары|"
        "оңтүстік георгия және оңтүстік сандвич аралдары|"
        "паудневая георгія і паудневыя сандвічавы астравы|"
        "паудневая джорджыя і паудневыя сандвічавы астравы|"
        "південна джорджія та південні сандвічеві острови|"
        "түштүк жоржия жана түштүк сэндвич аралдары|южна джорджия и южни сандвичеви острови|"
        "южная георгия и южные сандвичевы о ва|южная георгия и южные сандвичевы острова|"
        "южная джорджия и южные сандвичевы острова|јужна џорџија и јужна сендвичка острва|"
        "јужна џорџија и јужни сендвички острови|ҷорҷияи ҷануби ва ҷазираҳои сандвич|"
        "ҹәнуби ҹорҹија вә ҹәнуби сендвич адалары|өмнөд жоржиа ба өмнөд сэндвичиин арлууд|"
        "հարավային ջորջիա եւ հարավային սենդվիչյան կղզիներ|גורגיה הדרומית ואיי סנדוויץ הדרומיים|"
        "جزایر جورجیای جنوبی و ساندویچ جنوبی|جنوبی جارجیا اور جزایر جنوبی سینڈوچ|"
        "جنوبی جارجیا اور جنوبی سینڈوچ جزایر|جنوبی جارجیا تہ جنوبی سینڑوچ جزیر|جورجیا الجنوبیہ|"
        "جورجیا الجنوبیہ وجزر ساندویتش الجنوبیہ|جورجیای جنوبی و جزایر ساندویچ جنوبی|"
        "سویلی جارجیا او سویلی سېنډوچ ټاپوګان|وڭتۇستیک گەورگیا جانە وڭتۇستیک ساندۆیچ ارالداری|"
        "ڏکڻ جارجیا ڏکڻ سینڊوچ ٻیٽ|खोला जर्जिया आरो खोला सेंडविच द्विपफोर|"
        "दक्षिण जर्जिया र दक्षिण स्यांडविच टापुहरु|दक्षिण जार्जिया आ दक्षिण सैंडविच द्विपसमुह|"
        "दक्षिण जोर्जिया आणि दक्षिण संडविच द्विपसमुह|दक्षिण जोर्जिया आणि दक्षिण संडविच बेटे|"
        "दक्षिण जोर्जिया आनि दक्षिण सेंडविच आयलंड्स|दक्षिण जोर्जिया और दक्षिण सैंडविच द्विपसमुह|"
        "দক্ষিণ জর্জিযা ও দক্ষিণ স্যান্ডউইচ দ্বিপপুঞ্জ|"
        "দক্ষিণ জৰ্জিযা আৰু দক্ষিণ চেণ্ডৱিচ দ্বিপপুঞ্জ|ਦੱਖਣਿ ਜਾਰਜਿਆ ਅਤੇ ਦੱਖਣਿ ਸੈਂਡਵਿਚ ਟਾਪੁ|"
        "દક્ષિણ જ્યોર્જિયા અને દક્ષિણ સેન્ડવિચ આઇલેન્ડ્સ|"
        "ଦକ୍ଷିଣ ଜର୍ଜିଆ ଏବଂ ଦକ୍ଷିଣ ସାଣ୍ଡୱିଚ୍ ଦ୍ୱିପପୁଞ୍ଜ|"
        "தேன் ஜியார்ஜியா மற்றும் தேன் சான்ட்விச் திவுகள்|"
        "தேற்கு ஜார்ஜியா மற்றும் தேற்கு சாண்ட்விச் திவுகள்|"
        "దక్షిణ జార్జియా మరియు దక్షిణ శాండ్విచ్ దివులు|"
        "ದಕ್ಷಿಣ ಜಾರ್ಜಿಯಾ ಮತ್ತು ದಕ್ಷಿಣ ಸ್ಯಾಂಡ್ವಿಚ್ ದ್ವಿಪಗಳು|"
        "ദക്ഷിണ ജോര്ജ്ജിയയും ദക്ഷിണ സാന്ഡ്വിച്ച് ദ്വിപുകളും|"
        "දකුණු ජෝර්ජියාව සහ දකුණු සැන්ඩ්විච් දූපත්|เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช|"
        "ຫມູ່ເກາະຈໍເຈຍຕອນໃຕ້ແລະແຊນວິດຕອນໃຕ້|တောင်ဂျော်ဂျီယာနှင့်တောင်ဆင်းဒဝစ်ဂျ်ကျွန်းစုများ|"
        "სამხრეთ ჯორჯია და სამხრეთ სენდვიჩის კუნძულები|កោះហ្សកហ្ស៊ីខាងត្បូងនិងសង់វិចខាងត្បូង|"
        "ហ្សកហ្ស៊ីនិងប្រជុំកោះសាំងវុីចខាងត្បូង|ᱠᱚᱸᱭᱮ ᱡᱤᱭᱚᱨᱡᱤᱭᱟ ᱟᱨ ᱠᱚᱸᱭᱮ ᱥᱮᱸᱰᱣᱤᱪ ᱟᱭᱞᱮᱸᱰ|"
        "サウスジョージアサウスサンドウィッチ諸島|南乔治亚和南桑威奇群岛|南乔治亚岛和南桑德韦奇岛|"
        "南佐治亚岛同南桑威奇群岛|南佐治亞島同南桑威奇群島|南佐治亞島與南桑威奇群島|"
        "南喬治亞與南三明治群島|남조지아군도|사우스조지아사우스샌드위치제도"
    ,
    "SHN":
        "ascensio et tristan da cunha sancta helena|ascension a tristan da cunha svata helena|"
        "ascension and tristan da cunha saint helena|ascension e tristan da cunha santa helena|"
        "ascension et tristan da cunha sainte helene|ascension eta tristan da cunha santa helena|"
        "ascension ha tristan da cunha saint helena|ascension und tristan da cunha st helena|"
        "ascension y tristan de acuna santa helena|eilean naomh eilidh|hato herena|"
        "isola di ascensione e tristan da cunha santelena|keramatly yelena adasy|mtakatifu helena|"
        "muqaddas yelena oroli|muqeddes yelena|s t helena|saint helena|sainte helene|san heilin|"
        "sancte helena|sankt helena|sankta helena|sankta heleno|sankti helena|santa elena|"
        "santa helena|santelena|sfanta elena|shen elene|shen helena|sint helena|sontgelena|"
        "st helena|sv elenos sala|sv helenas sala|svata helena|sveta helena|sveta jelena|"
        "szent ilona|wyspa swietej heleny|"
        "wyspa wniebowstapienia i tristan da cunha wyspa swietej heleny|αγια ελενη|"
        "νησοσ αγιασ ελενησ|вознесения и тристан да кунья острова святои елены|"
        "вострау святои алены|вострау сьвятая гэлена|изге елена|изге елена утравы|"
        "муқаддас елена ороли|мүгәддәс јелена|о в св елены|остров святои елены|"
        "острів святоі єлени|света елена|света хелена|света јелена|сент елена|сент хелена|"
        "ыиык елена|әулие елена аралы|սուրբ հեղինեի կղզի|סנט הלנה|اۋلیە ەلەنا ارالی|سانت ہیلانہ|"
        "سانت ہیلینا|سانت ہیلینا واسینشین وتریستان دا کونا|سنت ہلن|سینٹ ہؠلنا|سینٹ ہیلینا|"
        "سینټ ہیلینا|سینٽ ھیلینا|असेन्शन आणि ट्रिस्टन दा कुन्हा सेंट हेलेना|सेंट हेलिना|"
        "सेंट हेलेना|सैंट हेलेना|অ্যাসেনশন ও ত্রিস্তান দা কুনহা সেন্ট হেলেনা|ছেইণ্ট হেলেনা|"
        "সেন্ট হেলেনা|ਸੇਂਟ ਹੇਲੇਨਾ|સેંટ હેલેના|ସେଣ୍ଟ ହେଲେନା|சேயின்ட் ஹேலேனா|సేయింట్ హేలేనా|"
        "ಸೇಂಟ್ ಹೇಲೇನಾ|സേന്റ് ഹേലിന|ශාන්ත හෙලේනා|เซนต์เฮเลนา|ເຊນເຮເລນາ|စိန့်ဟယ်လယ်နာ|"
        "წმინდა ელენეს კუნძული|សង់ហេឡេណា|សាំងតេលែន|ᱮᱥ ᱴᱤ ᱦᱮᱞᱮᱱᱟ|セントヘレナ|"
        "セントヘレナアセンションおよびトリスタンダクーニャ|圣赫勒拿|圣赫勒拿岛|"
        "圣赫勒拿阿森松和特里斯坦达库尼亚|聖赫勒拿島|세인트헬레나"
    ,
    "SJM":
        "heopara me iana maiana|huippuvuoret ja jan mayen|iles svalbard et jan mayen|"
        "ilhas svalbard e jan mayen|islas svalbard y jan mayen|kepulauan svalbard dan jan mayen|"
        "le svalbard et ile jan mayen|norge svalbard og jan mayen|shpitsbergen va yan mayen|"
        "spicberky a jan mayen|spisbergen we yan mayen|spitsbergen en jan mayen|"
        "spitzbergak es jan mayen|spitzbergen und jan mayen|svalbara un jana majena sala|"
        "svalbard a jan mayen|svalbard agus jan mayen|svalbard and jan mayen|"
        "svalbard and jan mayen islands|svalbard and zhan majen|svalbard dan jan mayen|"
        "svalbard e jan majen|svalbard e jan mayen|svalbard en jan mayen|svalbard es jan mayen|"
        "svalbard et ile jan mayen|svalbard et jan mayen|svalbard eta jan mayen|"
        "svalbard eta jan mayen uharteak|svalbard ha jan mayen|svalbard i jan majen|"
        "svalbard i jan mayen|svalbard in jan mayen|svalbard is jan mayen|svalbard ja jan mayen|"
        "svalbard lan jan mayen|svalbard na jan mayen|svalbard na kisiwa cha jan mayen|"
        "svalbard och jan mayen|svalbard og jan mayen|svalbard si jan mayen|svalbard u jan mayen|"
        "svalbard und jaan maaie|svalbard und jan mayen|svalbard va jan mayen|"
        "svalbard va yan mayen|svalbard ve jan mayen|svalbard ve jan mayen adalari|"
        "svalbard ve yan mayen|svalbard y jan mayen|svalbard ya islla jan mayen|"
        "svalbarda ja jan mayen|svalbardas ir janas majenas|svalbardi|svalbardi og jan mayen|"
        "svalbardo kaj janmajeno|swalbard we yan mayen|νησοι σβαλμπαρ και γιαν μαγιεν|"
        "σβαλμπαρντ και γιαν μαγιεν|острова свальбард и ян маиен|острови шпіцберген та ян маєн|"
        "свалбард ба ян маиен|свалбард ва ян маиен|свалбард вә јан мајен|свалбард жана жан маиен|"
        "свалбард и жан мејен|свалбард и ян маиен|свалбард и јан мајен|шпитсберген ва ян маиен|"
        "шпицберген жана ян маиен|шпицберген және ян маиен|шпицберген и ян маиен|"
        "шпицберген һәм ян маиен|шпіцберген та ян маєн|шпіцберген і ян маен|шпіцбэрген і ян маэн|"
        "սվալբարդ եւ յան մայեն|סבאלברד ויאן מאיין|סוולבארד ויאן מאיין|اسوالبارد و جان ماین|"
        "جزیرتی سفالبارد وجان ماین|سفالبارد وجان ماین|سفالبارد ویان ماین|سوالبارد او جان میین|"
        "سوالبارد و یان ماین|سوالبارڊ جان ماین|سوالبرڈ اور جان ماین|سوالبریڑ تہ جان ماییڑ|"
        "سوولبارڈ اور جان میین|شپیتسبەرگەن جانە یان مایەن|सभाल्बार्ड र जान मायेन|"
        "स्भालबार्ड आरो जान मायेन|स्यालबार्ड एंड जन मावेम स्यालबार्ड|स्वालबर्ड आणि जान मायेन|"
        "स्वालबार्ड आ जान मायेन|स्वालबार्ड आनि जान मेयन|स्वालबार्ड और जान मायेन|"
        "स्वालबार्ड व यान मायेन|চাভালবাৰ্ড আৰু জন মেযন|স্বালবার্ড ও জান মাযেন|"
        "স্বালবার্ড ও জান মেযেন|ਸਵਾਲਬਰਡ ਅਤੇ ਜਾਨ ਮਾਯੇਨ|સ્વાલબર્ડ અને જેન મેયન|"
        "ସାଲବାର୍ଡ ଏବଂ ଜାନ୍ ମାୟେନ୍|ஸ்வல்பார்டு and ஜான் மேயன்|ஸ்வல்பார்டு மற்றும் ஜான் மேயன்|"
        "స్వాల్బార్డ్ మరియు జాన్ మాయేన్|ಸ್ವಾಲ್ಬಾರ್ಡ್ ಮತ್ತು ಜಾನ್ ಮೇಯನ್|സ്വാല്ബാഡും ജാന് മായേനും|"
        "ස්වෙල්බර්ඩ් සහ ජේන් මයේන්|สฟาลบาร์และยานไมเอน|ສະວາບາແລະແຢນມາເຢນ|စဗိုလ်ဘတ်နှင့်ဂျန်မေရန်|"
        "შპიცბერგენი და იან მაიენი|ស្វាលបាដនិងហ្សង់ម៉ាយេន|ស្វាល់ប៉ានិងកោះហ្សង់ម៉ាយ៉េន|"
        "ᱥᱣᱟᱞᱵᱟᱰ ᱟᱨ ᱡᱟᱱ ᱢᱟᱭᱮᱱ|スバールバル諸島ヤンマイエン島|"
        "スヴァールバル諸島およびヤンマイエン島|挪威屬斯瓦巴及尖棉|斯瓦尔巴和扬马延|"
        "斯瓦尔巴特群岛同扬马延岛|斯瓦尔巴群岛和扬马延岛|斯瓦爾巴特群島及揚馬延島|"
        "斯瓦爾巴特群島同揚馬延島|스발바르제도얀마웬섬|잠마엔도스발바드"
    ,
    "SLB":
        "eileanan sholaimh|il gzejjer solomon|iles salomon|ilhas salomao|illas salomon|"
        "illes salomo|inizi salomon|inslas salomonas|insulae salomonis|insulas solomon|"
        "insulele solomon|ishujt solomon|islas salomon|islles salomon|isole salomone|"
        "kapuloan suleman|kepulauan solomon|nga motu horomona|oileain sholaimh|oileain sholamon|"
        "quan dao solomon|saalomoni saared|salamon szigetek|salamounovy ostrovy|"
        "salamunove ostrovy|saliamono salos|salomo|salomon inseln|salomon sullot|salomon uharteak|"
        "salomonen|salomonoarna|salomonoerne|salomonoj|salomonovi otoci|salomonovi otoki|"
        "salomonoyane|salomonoyene|salomonoyggjar|salomonsaaret|salomonseilande|salomonseilanden|"
        "salomonseilannen|salomonseyjar|salomonski otoci|salomoone|solomon adalari|"
        "solomon adalary|solomon is|solomon isds|solomon islands|solomon orollari|solomoneilande|"
        "solomonska ostrva|sulemani|visiwa vya solomon|wyspy salomona|ynysoedd solomon|"
        "zalamana salas|νησοι σολομωντα|νησοι σολομωντοσ|саламонавы астравы|соломон адалары|"
        "соломон аралдары|соломон ороллари|соломонови острови|соломоновы о ва|соломоновы острова|"
        "соломонові острови|соломонска острва|соломонски острови|соломоны арлууд|"
        "сөләиман утраулары|ҷазираҳои соломон|սողոմոնյան կղզիներ|איי שלמה|جزایر سلیمان|"
        "جزایر سولومن|جزر سلیمان|سلیمان ټاپوګان|سولامان جزیر|سولومن ایلینڈز|سولومون ارالداری|"
        "سولومون ٻیٽ|सलमन द्विप|सोलोमन आइलंड्स|सोलोमन टापुहरु|सोलोमन द्विपसमुह|सोलोमन बेटे|"
        "চোলোমোন দ্বিপপুঞ্জ|সলোমন দ্বিপপুঞ্জ|ਸੋਲੋਮਨ ਟਾਪੁ|સોલોમન આઇલેન્ડ્સ|ସୋଲୋମନ୍ ଦ୍ୱିପପୁଞ୍ଜ|"
        "சாலமன் திவுகள்|సోలమన్ దివులు|ಸಾಲೋಮನ್ ದ್ವಿಪಗಳು|സോളമന് ദ്വിപുകള്|සොලමන් දූපත්|"
        "หมู่เกาะโซโลมอน|ຫມູ່ເກາະໂຊໂລມອນ|ဆော်လမွန်ကျွန်းစု|სოლომონის კუნძულები|កោះសូឡូម៉ុង|"
        "ប្រជុំកោះសាឡូម៉ុង|ᱥᱚᱞᱚᱢᱚᱱ ᱟᱭᱞᱮᱸᱰ|ソロモン諸島|所罗门群岛|所羅門群島|索罗门群岛|"
        "索羅門群島|솔로몬아일랜드|솔로몬제도"
    ,
    "SLE":
        "mons leoninus|serra leoa|siarra leomhann|siarra leon|siera leone|siera leoni|sieraleono|"
        "sierra leona|sierra leone|sierra leoone|sierra lleona|sijera leone|sjerraleone|"
        "syerra leone|te araone|σιερα λεονε|сиера леоне|сиерра леоне|сијера леоне|сьера леонэ|"
        "сьерра леоне|сьєрра леоне|сјерра леоне|սիեռա լեոնե|סיירה לאון|סיירה לאונה|سیرا لیون|"
        "سیرالیون|سییرا لیون|سەررا لەونە|सिएरा लिओन|सिएरा लियोन|सिएर्रा लिओन|सियरा लियोन|"
        "सियारा लिओन|सियेरा लेओन|চিযেৰা লিঅন|সিযেরা লিওন|ਸਿਏਰਾ ਲਿਓਨ|સિએરા લેઓન|ସିଏରା ଲିଓନ|"
        "சியர்ரா லியோன்|சியாரா லியோன்|సియేర్రా లియాన్|ಸಿಯೇರ್ರಾ ಲಿಯೋನ್|സിയേറ ലിയോണ്|සියරාලියෝන්|"
        "เซียร์ราลีโอน|ເຊຍຣາລີໂອນ|ဆီယာရာလီယွန်း|სიერა ლეონე|សៀរ៉ាឡេអូន|ᱥᱟᱭᱨᱟ ᱞᱮᱭᱚᱱᱤ|シエラレオネ|"
        "塞拉利昂|狮子山|獅子山|시에라리온"
    ,
    "SLV":
        "an salbhador|an tsalvadoir|el salvador|elsalvado|o salvador|salvador|salvadora|"
        "salvadoras|salvadoro|salvatoria|salwador|whakaora|ελ σαλβαδορ|ел салвадор|салвадор|"
        "сальвадор|эл салвадор|эль сальвадор|սալվադոր|אל סלבדור|ال سلواڈور|ال سلواڊور|السالوادور|"
        "السلفادور|السلوادور|ایل سلویڈر|سالوېډور|سالۆادور|अल सल्वाडोर|अल साल्वाडोर|एल साल्भाडर|"
        "एल साल्वाडोर|एल् साल्भाडोर|सल्वाडोर|এল ছেলভেডৰ|এল সালভাদোর|এল সালভেদর|ਅਲ ਸਲਵਾਡੋਰ|"
        "એલ સેલ્વાડોર|ଏଲ୍ ସାଲଭାଡୋର୍|ஏல் சால்வடார்|ఏల్ సాల్వడోర్|ಏಲ್ ಸಾಲ್ವೇಡಾರ್|ഏല് സാല്വദോര്|"
        "එල් සැල්වදෝරය|เอลซัลวาดอร์|ເອວຊໍວາດໍ|အယ်လ်ဆာဗေးဒိုး|სალვადორი|អែលសាល់វ៉ាឌ័រ|ᱮᱞ ᱥᱟᱞᱣᱟᱰᱚᱨ|"
        "エルサルバドル|萨尔瓦多|薩爾瓦多|엘살바도르"
    ,
    "SMR":
        "hana marino|most serene republic san marino|republic san marino|"
        "res publica sancti marini|saint marin|san mairine|san mariino|san marin|san marinas|"
        "san marino|sanmarino|sao marinho|serenisima republica de san marino|αγιοσ μαρινοσ|"
        "сан марино|сан марына|սան մարինո|סן מרינו|سان مارینو|سانمارینو|سین مرینو|سین میرنو|"
        "सान मेरिन|सान् मारिनो|सेन मरिनो|सेन मारिनो|सैन मारिनो|सैन मेरिनो|চান মাৰিনো|সান মারিনো|"
        "ਸੈਨ ਮਰਿਨੋ|સેન મેરિનો|ସାନ୍ ମାରିନୋ|சான் மரினோ|சான் மேரினோ|శాన్ మారినో|ಸ್ಯಾನ್ ಮೇರಿನೋ|"
        "സാന് മറിനോ|සැන් මැරිනෝ|ซานมาริโน|ซานมารีโน|ແຊນມາຣິໂນ|ဆန်မာရီနို|სან მარინო|សានម៉ារីណូ|"
        "សាំងម៉ារ៊ាំង|ᱥᱟᱱ ᱢᱟᱨᱤᱱᱚ|サンマリノ|圣马利诺|圣马力诺|聖馬利諾|聖馬力諾|산마리노"
    ,
    "SOM":
        "an tsomail|fed republic somalia|humarie|is somalja|italian somaliland|somaalia|somaalie|"
        "somailia|somali|somalia|somalie|somalija|somalis|somalsko|somalujo|szomalia|σομαλια|"
        "самалі|сомали|сомалия|сомалија|сомалі|սոմալի|סומליה|الصومال|سومالی|سومالیا|سومالیہ|"
        "صومالیہ|समालिया|सोमालिया|চোমালিযা|সোমালিযা|ਸੋਮਾਲਿਆ|સોમાલિયા|ସୋମାଲିଆ|சோமாலியா|సోమాలియా|"
        "ಸೋಮಾಲಿಯಾ|സോമാലിയ|සෝමාලියාව|โซมาเลีย|ໂຊມາເລຍ|ဆိုမာလီယာ|სომალი|សូម៉ាលី|ᱥᱚᱢᱟᱞᱤᱭᱟ|ソマリア|"
        "索馬利亞|索馬里|索马利亚|索马里|소말리아"
    ,
    "SPM":
        "hato piere and mikerona|insulae sancti petri et miquelonensis|"
        "mtakatifu pierre na miquelon|muqeddes pyer ve mikelon|s t pierre och miquelon|"
        "saint pier lan mikuelon|saint pierre a miquelon|saint pierre agus miquelon|"
        "saint pierre and miquelon|saint pierre dan miquelon|saint pierre e miquelon|"
        "saint pierre en miquelon|saint pierre es miquelon|saint pierre et miquelon|"
        "saint pierre eta mikelune|saint pierre i miquelon|saint pierre in miquelon|"
        "saint pierre ja miquelon|saint pierre och miquelon|saint pierre og miquelon|"
        "saint pierre si miquelon|saint pierre u miquelon|saint pierre und miquelon|"
        "saint pierre va miquelon|saint pierre ve miquelon|saint pierre y miquelon|"
        "san pedro e miquelon|san pedro y miquelon|san pierre agus miquelon|"
        "sankta piero kaj mikelono|sankti pierre og miquelon|sant per ha mikelon|"
        "santapierre na miquelon|sao pedro e miquelao|sen pjer i mikelon|sen pjeras ir mikelonas|"
        "sen pyer va mikelon|sen pyer we mikelon|senpjera un mikelona|shen pier dhe mikelon|"
        "sint pierre en miquelon|st pierr und miggelo|st pierre a miquelon|st pierre and miquelon|"
        "st pierre e miquelon|st pierre na miquelon|st pierre und miquelon|sveti petar i mikelon|"
        "σαιν πιερ και μικελον|σαιντ πιερ και μικελον|σεν πιερ και μικελον|"
        "мүгәддәс пјер вә микелон|сен пер і мікелон|сен пиер и микелон|сен пьер жана микелон|"
        "сен пьер және микелон|сен пьер и микелон|сен пьер һәм микелон|сен пєр і мікелон|"
        "сен пјер и микелон|сент пер ва микелон|сент пьер ба микело|сент пьер ва микелон|"
        "сент пјер и микелан|сэн пер і мікелен|сэнт пьер ба микелон|սեն պիեռ եւ միքելոն|"
        "סנט פייר ומיקלון|سان بییر ومکویلون|سان بییر ومیکلون|سن پیر و میکلن|سینٹ پیری تہ موکیلین|"
        "سینٹ پییر اور میکلییون|سینٹ پییر و میکوییلون|سینټ پییر او میکولون|سینٽ پییر و میڪوییلون|"
        "سەن پەر جانە میکەلون|सं पायरे आनि मिकेलन|सेंट पिएरे एंड मिक्वेलोन|"
        "सेंट पिएरे और मिक्वेलान|सेंट पियरे आ मिक्वेलान|सेंट पियरे आणि मिकेलोन|"
        "सेंट पियरे आणि मिक्वेलोन|सेंट पिर्रे र मिक्केलोन|सैंट पिएर आरो मिकैलन|"
        "ছেইণ্ট পিযেৰে আৰু মিকিউৱেলন|সাং পিযের ও মিকলোং|সেন্ট পিযের ও মিকুযেলন|"
        "ਸੇਂਟ ਪਿਅਰੇ ਐਂਡ ਮਿਕੇਲਨ|સેંટ પિએરિ અને મિક્યુલોન|ସେଣ୍ଟ ପିଏରେ ଏବଂ ମିକ୍ୱେଲନ୍|"
        "சேயின்ட் பியர் and மிக்வேலான்|சேயின்ட் பியர் மற்றும் மிக்வேலான்|"
        "సేయింట్ పియేర్ మరియు మికేలాన్|ಸೇಂಟ್ ಪಿಯರ್ ಮತ್ತು ಮಿಕ್ವೇಲನ್|സേന്റ് പിയറി ആന്ഡ് മിക്വലന്|"
        "സേന്റ് പിയറിയും മിക്കലണും|ශාන්ත පියරේ සහ මැකෝලන්|แซงปีแยร์และมีเกอลง|ເຊນປີແອມິເກວລອນ|"
        "စိန့်ပီအဲရ်နှင့်မီကွီလွန်|სენ პიერი და მიკელონი|សង់ព្យែរនិងមីគីឡុង|"
        "សាំងព្រែរ៍និងមីហ្គែឡុង|ᱮᱥ ᱴᱤ ᱯᱟᱭᱨᱮ ᱟᱨ ᱢᱤᱠᱣᱮᱞᱮᱱ|サンピエール島ミクロン島|"
        "圣皮埃尔同密克隆群岛|圣皮埃尔和密克隆|圣皮埃尔和密克隆群岛|聖皮埃爾同密克隆群島|"
        "聖皮埃與密克隆群島|미괘론도세인트리에르도|생피에르미클롱"
    ,
    "SRB":
        "an t seirb|an tseirbia|hirupia|is serbja|republic serbia|sarbie|serbi|serbia|serbie|"
        "serbien|serbija|serbiya|serbujo|servia|servie|serwie|sirbistan|srbija|srbsko|szerbia|"
        "σερβια|серби|сербия|сербија|сербія|србија|сърбия|сэрбія|սերբիա|סרביה|سربیا|سەربیا|"
        "صربستان|صربیا|सर्बिया|सार्बिया|ছাৰ্বিযা|সার্বিযা|ਸਰਬਿਆ|સર્બિયા|ସର୍ବିଆ|சேர்பியா|సేర్బియా|"
        "ಸೇರ್ಬಿಯಾ|സേര്ബിയ|සර්බියාව|เซอร์เบีย|ເຊີເບຍ|ဆားဘီးယား|სერბეთი|សែប៊ី|ស៊ែប៊ី|ᱥᱟᱹᱨᱵᱤᱭᱟ|"
        "セルビア|塞尔维亚|塞爾維亞|세르비아"
    ,
    "SSD":
        "an tsudain theas|cenubi sudan|de swdan|del szudan|dienvidsudana|etela sudan|guney sudan|"
        "gunorta sudan|hego sudan|hutane ki te tonga|is sudan tisfel|janubiy sudan|jizni sudan|"
        "juzni sudan|juzny sudan|louna sudaan|mattasudan|nam sudan|pietu sudanas|s sudan|"
        "sor sudan|soudan ar su|soudan du sud|south sudan|southern sudan|sud soedan|sud sudan|"
        "sud sudano|sudan a deas|sudan dal sid|sudan del sud|sudan del sur|sudan do sur|"
        "sudan i jugut|sudan kidul|sudan kusini|sudan poludniowy|sudan selatan|sudani i jugut|"
        "sudania australis|sudanul de sud|sudao do sul|sudsudan|sudur sudan|sudursudan|"
        "suid soedan|susoudan|sydsudan|timog sudan|zuid soedan|νοτιο σουδαν|жанубии судан|"
        "көньяк судан|оңтүстік судан|паудневы судан|південнии судан|судони ҷануби|түштүк судан|"
        "южен судан|южныи судан|јужен судан|јужни судан|ҹәнуби судан|өмнөд судан|հարավային սուդան|"
        "דרום סודן|جنوب السودان|جنوبی سوڈان|سودان جنوبی|سویلی سوډان|وڭتۇستیک سۋدان|ڏکڻ سوڊان|"
        "खोला सुदान|दक्षिण सुडान|दक्षिण सुदान|দক্ষিণ চুডান|দক্ষিণ সুদান|ਦੱਖਣ ਸੁਡਾਨ|દક્ષિણ સુદાન|"
        "ଦକ୍ଷିଣ ସୁଦାନ|தேற்கு சுடான்|దక్షిణ సుడాన్|ದಕ್ಷಿಣ ಸುಡಾನ್|ദക്ഷിണ സുഡാന്|දකුණු සුඩානය|"
        "ซูดานใต้|ຊູດານໃຕ້|တောင်ဆူဒန်|სამხრეთ სუდანი|ស៊ូដង់ខាងត្បូង|ᱠᱚᱧᱮ ᱥᱩᱫᱟᱱ|南スーダン|南苏丹|"
        "南蘇丹|남수단"
    ,
    "STP":
        "democratische republiek sao tome en principe|hato tomei me pirinipei|"
        "insulae sancti thomae et principis|s tome and principe|san tome e principe|"
        "san tome ir prinsipe|san tome va prinsipi|san tome ve prinsipi|san tome we prinsipi|"
        "santo tome y principe|santome un prinsipi|santomeo kaj principeo|santu tome y principe|"
        "sao tome|sao tome a principe|sao tome agus principe|sao tome and principe|"
        "sao tome and prinsipe|sao tome and prinsipi|sao tome dan principe|sao tome e principe|"
        "sao tome en principe|sao tome es principe|sao tome et principe|sao tome eta principe|"
        "sao tome ha principe|sao tome i principe|sao tome in principe|sao tome ja principe|"
        "sao tome lan principe|sao tome na principe|sao tome na prinsipe|sao tome och principe|"
        "sao tome og principe|sao tome og prinsipe|sao tome si principe|sao tome u principe|"
        "sao tome und principe|sao tome und prinssipe|sao tome va principe|sao tome ve principe|"
        "svaty tomas a princov ostrov|svaty tomas a princuv ostrov|sveti toma i princip|"
        "wyspy swietego tomasza i ksiazeca|σαο τομε και πρινσιπε|сан тамэ і прынсіпі|"
        "сан томе ба принсипи|сан томе ва принсипи|сан томе вә принсипи|сан томе жана принсипи|"
        "сан томе және принсипи|сан томе и принсипи|сан томе і принсіпі|сан томе һәм принсипи|"
        "сао томе и принсипе|сао томе и принсипи|сао томе и принципе|саун томе и принсип|"
        "սան տոմե եւ փրինսիպի|סאו טומה ופרינסיפה|سان تومی وبرینسیبی|سان تومە جانە پرینسیپی|"
        "ساو توم تہ پرنسپی|ساو تومی وبرینسیب|ساو تومی وبرینسیبی|ساو ٹوم اور پرنسپے|"
        "ساو ٹومے اور پرنسپے|ساو ټیم او پرنسیپ|سایو ٽوم پرنسپیی|سایوتومہ و پرینسیپ|"
        "साउ तमे आरो प्रिन्सिप|साओ टोम आ प्रिंसिप|साओ टोम आणि प्रिंसिपे|साओ टोम आनि प्रिन्सिप|"
        "साओ टोम एंड प्रिंसिपि|साओ टोम और प्रिंसिपे|साओ टोमे र प्रिन्सिप|চাও টোমে আৰু প্ৰিনচিপে|"
        "সাংউ তুমি ও প্রিন্সিপি|সাওটোমা ও প্রিন্সিপি|ਸਾਓ ਟੋਮ ਅਤੇ ਪ੍ਰਿੰਸਿਪੇ|સાઓ ટોમ અને પ્રિંસિપે|"
        "ସାଓ ଟୋମେ ଏବଂ ପ୍ରିନସିପି|சாவ் தோம் and ப்ரின்சிபி|சாவ் தோம் மற்றும் ப்ரின்சிபி|"
        "సావో టోమ్ మరియు ప్రిన్సిపి|ಸಾವೋ ಟೋಮ್ ಮತ್ತು ಪ್ರಿನ್ಸಿಪಿ|സാവോ ടോമും പ്രിന്സിപേയും|"
        "සාඕ තෝම් සහ ප්රින්සිප්|เซาตูเมและปรินซิปี|ເຊົາທູເມແລະພຣິນຊິບ|ဆောင်တူမေးနှင့်ပရင်စီပီ|"
        "სან ტომე და პრინსიპი|សៅតូម៉េនិងប្រាំងស៊ីប|ᱥᱟᱣ ᱴᱚᱢ ᱟᱨ ᱯᱨᱤᱱᱥᱤᱯᱮ|サントメプリンシペ|"
        "圣多美同普林西比|圣多美和普林西比|聖多美同普林西比|聖多美和普林西比|聖多美普林西比|"
        "상토메프린시페|상투메프린시페"
    ,
    "SUR":
        "dutch guiana|huriname|is suriname|suranam|surinam|surinama|surinamas|suriname|surinami|"
        "surinamia|surinamo|swrinam|σουριναμ|суринам|суринаме|сурынам|սուրինամ|סורינאם|סורינם|"
        "سرنام|سورینام|سۋرینام|सुरिनाम|सुरिनेम|ছুৰিনাম|সুরিনাম|ਸੁਰਿਨਾਮ|સુરિનામ|ସୁରିନାମ|சுரினாம்|"
        "సురినామ్|ಸುರಿನಾಮ್|സുരിനാം|സുരിനേയിം|සුරිනාමය|ซูรินาเม|ຊູຣິນາມ|ဆူရာနမ်|სურინამი|សូរីណាម|"
        "ᱥᱩᱨᱤᱱᱟᱢ|スリナム|苏利南|苏里南|蘇利南|蘇里南|수리남"
    ,
    "SWZ":
        "an tsuasalainn|ehiwatini|essuatini|esuaitini|esuatini|esvatini|eswatini|kingdom eswatini|"
        "kingdom swaziland|l eswatini|souaziland|suazi|suazilandia|svaasimaa|svatini|svazi|"
        "svazieana|svazijsko|svaziland|svazilanda|svazilandas|svazilando|svazilend|svazilenda|"
        "swasiland|swazia|swazilan|swaziland|swazilandia|swazilend|swazimaa|szvazifold|"
        "ufalme wa eswatini ngwane|εσουατινι|σουαζιλανδη|есватини|есватіні|свазиланд|свазиленд|"
        "свазіленд|эсватини|эсватыні|эсуатыні|էսվատինի|սվազիլենդ|אסוואטיני|סווזילנד|اسواتینی|"
        "اسواټینی|ایسواتنی|ایسواٽنی|سواتنی|سوازیلاند|سوازیلند|سوزلینڑ|سوزیلینڈ|ەسۆاتینی|इस्वातिनि|"
        "एस्वाटिनि|एस्वातिनि|स्वाजिलैंड|स्वाजिल्यांड|ইচ্চুটিনি|ইসওযাতিনি|সোযাজিল্যান্ড|ਇਸਵਾਤਿਨਿ|"
        "એસ્વાટિનિ|ଇସ୍ୱାତିନି|ସ୍ୱାଜିଲ୍ୟାଣ୍ଡ|ஏஸ்வாட்டினி|ஸ்வாஸிலாந்து|ఇస్వాటిని|ಏಸ್ವಾಟಿನಿ|"
        "സ്വാസിലന്ഡ്|സ്വാസിലാന്റ്|එස්වාටිනි|สวาซิแลนด์|เอสวาตีนี|ເອສະວາຕິນີ|ဆွာဇီလန်|სვაზილენდი|"
        "ស្វាស៊ីឡង់|អ៊ែស្វាទីនី|ᱮᱥᱣᱟᱴᱤᱱᱟ|エスワティニ|スワジランド|史瓦帝尼|史瓦济兰|史瓦濟蘭|"
        "斯威士兰|斯威士蘭|스와질란드|에스와티니"
    ,
    "SXM":
        "cuid na hisiltire sint maarten|dutch part sint maarten|herbeheretarra san martin|"
        "hiti matene|hol svaty martin|holandija sveti martin|holland resz szent marton sziget|"
        "hollandsk side saint martin|kingdom netherlands sint maarten|land sint maarten|"
        "nederlands deel sint maarten|nederlandsk del sint maarten|"
        "nederlandska delen sint maarten|neerlandesa sint maarten|"
        "niederlandischer teil sint maarten|nizozemska cast svaty martin|nizozemsko svaty martin|"
        "parte holandesa san martin|partie neerlandaise saint martin|pays bas saint martin|"
        "phan ha lan sint maarten|rhan iseldireg sint maarten|saint maarten|"
        "sancte martino nederlandese|sehemu ya uholanzi saint martin|sint maarten|"
        "sint maarten sao martinho|sint marten|sint martenas|sintmartena|st maarten|"
        "vuolleeatnamat saint martin|ολλανδια αγιοσ μαρτινοσ|ολλανδικο τμημα αγιοσ μαρτινοσ|"
        "нидерландская часть синт мартен|свети мартин|синт маартен|синт мартен|сінт мартен|"
        "сінт мартэн|холандија свети мартин|սինտ մարտեն|סנט מארטן|الجزء الہولندی سانت مارتن|"
        "سانت مارتن|سنت مارتن|سنٹ مارٹن|سنٽ مارٽن|سینت مارتەن|سینټ مارټین|ولندیزی حصہ سینٹ مارٹن|"
        "सिंट मार्टिन|सिंट मार्टेन|सिंत मार्तेन|ওলন্দাজ অংশ সিন্ট মার্টেন|চিণ্ট মাৰ্টেন|"
        "সিন্ট মার্টেন|ਸਿੰਟ ਮਾਰਟਿਨ|સિંટ માર્ટેન|ସିଣ୍ଟ ମାର୍ଟିନ୍|சின்ட் மார்டேன்|సింట్ మార్టేన్|"
        "ಸಿಂಟ್ ಮಾರ್ಟೇನ್|സിന്റ് മാര്ട്ടേന്|ශාන්ත මාර්ටෙන්|ซินต์มาร์เทน|ส่วนดัตช์ sint maarten|"
        "ຊິນມາເທັນ|စင့်မာတင်|სინტ მარტენი|សីងម៉ាធីន|ហូឡង់សាំងម៉ាតាំង|ᱥᱤᱱᱴ ᱢᱟᱨᱴᱮᱱ|"
        "オランダ領シントマールテン|シントマールテン|荷属圣马丁|荷屬聖馬丁|신트마르턴|신트마르텐"
    ,
    "SYC":
        "heikere|insulae seisellenses|is seychelles|les seixeles|na h eileanan sheiseall|"
        "na seiseil|sechelez|seicheles|seischalle|seiseliai|seisellid|seiselu salas|sejseli|"
        "sejseloj|sejshelle|sesel|seszele|seychellane|seychellas|seychelle|seychelle szigetek|"
        "seychelleak|seychellen|seychellene|seychellerna|seychellerne|seychelles|seychelles eyjar|"
        "seychellit|seychellsullot|seychely|seysel adalari|seysel adalary|seyseller|"
        "seyshel orollari|seyskelloyggjar|shelisheli|ushelisheli|σευχελλεσ|сеишел|сеишел аралдары|"
        "сеишел ороллари|сеишел утраулары|сеишелдер|сеишели|сеишелиин арлууд|сеишель аралдары|"
        "сеишельские о ва|сеишельские острова|сеишельські острови|сеишэльскія астравы|"
        "сејшел адалары|сејшели|сэишэльскія астравы|սեյշելներ|איי סיישל|سشلیز|سیشل|سیشلس|سیشیل|"
        "سیچیلز|سیچیلیس|سەیشەل ارالداری|شی شلز|सेचेलेस|सेशेल्स|सैशेल्लेस|ছিচিলিছ|সিসিলি|সেশেল|"
        "ਸੇਸਲਸ|સેશેલ્સ|ସେଚେଲସ୍|சிஷேல்ஸ்|ஸேசேல்ஸ்|సిషేల్స్|ಸಿಶೇಲ್ಲೇಸ್|സിഷേല്സ്|സേയ്ഷേല്സ്|සීශෙල්ස්|"
        "เซเชลส์|ເຊເຊວເລສ|ဆေးရှဲ|სეიშელის კუნძულები|សីស្ហែល|ᱥᱮᱥᱮᱞᱥ|セーシェル|塞席尔|塞席爾|"
        "塞舌尔|塞舌爾|세이셸"
    ,
    "SYR":
        "an tsiria|cong hoa arab syrian|gweriniaeth arabaidd syria|hiria|is sirja|"
        "poblacht arabach na siria|republica arabe siria|republique arabe syrienne|shamu|siri|"
        "siria|siriako arabiar errepublika|siridhea|sirie|sirija|sirio|siriya|suriah|suriya|"
        "suriye|suriye arap cumhuriyeti|suuria|suurie|syria|syrian ar|syrian arab republic|syrie|"
        "syrien|syrische arabische republiek|syrische arabische republik|syrland|syyria|sziria|"
        "αραβικη δημοκρατια τησ συρια|αραβικη δημοκρατια τησ συριασ|συρια|сири|"
        "сирииская арабская республика|сирия|сирија|сирія|сурия|сурија|сырыя|сірыя|сүрия|սիրիա|"
        "סוריה|الجمہوریہ العربیہ السوریہ|سوریا|سوریہ|سیریا|شام|सिरिया|আরব প্রজাতন্ত্র সিরিযা|"
        "চিৰিযা|সিরিযা|ਸਿਰਿਆ|સિરિયા|ସିରିଆ|சிரியா|సిరియా|ಸಿರಿಯಾ|സിറിയ|සිරියාව|ซีเรีย|ຊີເຣຍ|"
        "ဆီးရီးယား|სირია|ស៊ីរី|ᱥᱤᱨᱤᱭᱟ|シリア|シリアアラブ共和国|叙利亚|敘利亞|시리아"
    ,
    "Saxe-Weimar-Eisenach":
        "saxe weimar eisenach"
    ,
    "Serbia and Montenegro":
        "cs|fed republic yugoslavia|scg|serbia and montenegro|serbia montenegro|"
        "serbia y montenegro|serbie et montenegro|serbien und montenegro|"
        "state union serbia and montenegro|сербия и черногория"
    ,
    "Somaliland":
        "somaliland"
    ,
    "South Ossetia":
        "south ossetia"
    ,
    "South Vietnam":
        "republic viet nam|republic vietnam|s vietnam|south viet nam|south vietnam|state vietnam|"
        "sud vietnam|sudvietnam|viet nam cong hoa|viet nam du sud|vietnam del sud|vietnam del sur|"
        "vietnam south|южныи вьетнам|南ベトナム|南越|남베트남|월남"
    ,
    "South Yemen":
        "aden yemen|democratic yemen|pd republic yemen|peoples democratic republic yemen|"
        "peoples republic yemen|south yemen|yemen pdr|yemen peoples republic|yemen south"
    ,
    "Southern African Customs Union":
        "southern african customs union"
    ,
    "Soviet Union":
        "fmr ussr|former soviet union|former ussr|imperial russia|lien xo|neuvostoliitto|rsfsr|"
        "russia ussr|russian empire|russian sfsr|russian soviet federative socialist republic|"
        "soviet russia|soviet union|sovjetunionen|sowjetunion|su|sun|udssr|uniao sovietica|"
        "union soviet socialist republics|union sovietica|union sovietique|unione sovietica|urss|"
        "ussr|ussr russia|советскии союз|ссср|ソビエト連邦|ソ連|苏联|蘇聯|소련"
    ,
    "Sweden-Norway":
        "denmark norway|kalmar union|sweden and norway|sweden norway"
    ,
    "TAA":
        "tiritana da kunia|tristan da cunha|tristan da kuna|tristan da kunja|tristan da kunya|"
        "tristan de acuna|tristan de cunha|tristana da kunjas salu teritorijas|tristano da kunjos|"
        "tristao da cunha|τρισταν ντα κουνια|тристан да кунъя|тристан да кунья|тристан да куня|"
        "тристан да кунја|тристан да куња|трыстан да кунья|трістан да кунья|տրիստան դա կունյա|"
        "טריסטן דה קונה|ترسٹان دا کونیا|تریستان دا کنہا|تریستان دا کونا|تریستان دا کۋنیا|"
        "ٹرسٹن ڈا کیونہا|ٹریسٹن ڈا کنہا|ٽرسٽن دا ڪوہا|ट्रिस्टन दा कुना|ट्रिस्टन दा कुन्हा|"
        "ट्रिस्टान डा कुन्हा|त्रिस्तान दा कुन्हा|ট্রিস্টান ডা কুনহা|ত্ৰিস্তান দ্যা কুনহা|"
        "ਟ੍ਰਿਸਟਾਨ ਦਾ ਕੁੰਹਾ|ત્રિસ્તાન દા કુન્હા|ଟ୍ରାଇଷ୍ଟନ୍ ଦା କୁନ୍ଚା|டிரிஸ்டன் டா குன்ஹா|"
        "ట్రిస్టన్ డ కన్హా|ಟ್ರಿಸ್ತನ್ ಡಾ ಕುನ್ಹಾ|ട്രിസ്റ്റന് ഡ കുന|ට්රිස්ටන් ද කුන්හා|ทริสตันดาคูนา|"
        "ທຣິສຕັນດາກັນຮາ|ထရစ္စတန်ဒါကွန်ဟာ|ტრისტან და კუნია|ទ្រីស្តង់ដាចូនហា|ᱛᱨᱤᱥᱛᱟᱱ ᱰᱟ ᱠᱩᱱᱦᱟ|"
        "トリスタンダクーニャ|特里斯坦达库尼亚群岛|特里斯坦達庫尼亞群島|트리스탄다쿠나"
    ,
    "TCA":
        "il gzejjer turks u caicos|iles turques et caiques|ilhas turcas e caicos|"
        "illas turks e caicos|illes turks i caicos|inizi turks ha caicos|inslas turks e caicos|"
        "insulae turcenses et caicenses|insulas turcos e caicos|insulele turks si caicos|"
        "ishujt turk and kaikos|ishujt turks dhe kaikos|islas turcas y caicos|"
        "islles turques y caicos|isole turks e caicos|kepulauan turks dan caicos|koru kakoa|"
        "les iles turks et caicos|na h eileanan turcach is caiceo|oileain na dturcach agus caicos|"
        "ostrva turks i kaikos|otoci turks i caicos|otoki turks in caicos|"
        "quan dao turks va caicos|terks we kaykos adalary|terksas un kaikosas salas|"
        "terkso ir kaikoso salos|torks und gaiggos insle|torks ve kaykos adalari|"
        "turk eta caico uharteak|turkak eta caicoak|turkoj kaj kajkoj|turks a caicos|"
        "turks a caicosinselen|turks and caicos is|turks and caicos isds|turks and caicos islands|"
        "turks dan caicos islands|turks en caicoseilande|turks en caicoseilanden|"
        "turks en caicoseilannen|turks es caicos szigetek|turks i caicos|turks ja caicos|"
        "turks ja caicos sullot|turks ja caicossaaret|turks lan kapuloan kaikos|"
        "turks och caicosoarna|turks og caicoseyjar|turks og caicosoerne|turks og caicosoyane|"
        "turks og caicosoyene|turks og caicosoyggjar|turks und caicosinseln|"
        "turks va kaykos orollari|turks ve caicos adalari|visiwa vya turks na caicos|"
        "ynysoedd turks a caicos|ynysoedd y twrciaid ac ynysoedd caicos|νησοι τερκσ και καικοσ|"
        "τερκσ και κεικοσ|астравы церкс і каикас|острва туркс и каикос|острова теркс и каикос|"
        "острови теркс і каикос|острови туркс и каикос|острови търкс и каикос|"
        "теркс және каикос аралдары|теркс и каикос|теркс һәм каикос утраулары|"
        "турк ба каикосын арлууд|туркс ва каикос ороллари|туркс и кајкос острва|"
        "түркс жана каикос аралдары|төркс вә кајкос адалары|церкс і каикас|"
        "ҷазираҳои теркс ва каикос|թըրքս եւ կայկոս կղզիներ|איי טורקס וקאיקוס|איי טרקס וקייקוס|"
        "ترکس تہ کیکو جزیر|ترکی اور کیکوس جزایر|ترڪ ڪیڪوس ٻیٽ|تەرکس جانە کایکوس ارالداری|"
        "جزایر تورکس و کایکوس|جزایر کیکس و ترکیہ|جزر ترکس وکایکوس|جزر تورکس وکایکوس|"
        "د ترکیې او کیکاسو ټاپو|د ترکیے او کیکاسو ټاپو|ٹرکس اور کیکوس جزایر|टर्क्स आणि कैकोस बेटे|"
        "तुर्क आ कैकोज द्विपसमुह|तुर्क आणि कैकोस द्विपसमुह|तुर्क एंड कैकोस द्विपसमुह|"
        "तुर्क और कैकोज द्विपसमुह|तुर्क र काइकोस टापु|तुर्कि आरो काइकज द्विपफोर|"
        "तुर्क्स आनि केकोज आयलंड्स|টার্কস্ ও কেইকোস দ্বিপপুঞ্জ|টাৰ্কছ অৰু কেইকছ দ্বিপপুঞ্জ|"
        "তুর্কস ও কাইকোস দ্বিপপুঞ্জ|ਟੁਰਕਸ ਅਤੇ ਕੈਕੋਸ ਟਾਪੁ|તુર્ક્સ અને કેકોઝ આઇલેન્ડ્સ|"
        "ତୁର୍କସ୍ ଏବଂ କାଇକୋସ୍ ଦ୍ୱିପପୁଞ୍ଜ|டர்க்ஸ் and கைகோஸ் திவுகள்|டர்க்ஸ் மற்றும் கைகோஸ் திவுகள்|"
        "టర్క్స్ మరియు కైకోస్ దివులు|ಟರ್ಕ್ಸ್ ಮತ್ತು ಕೈಕೋಸ್ ದ್ವಿಪಗಳು|ടര്ക്ക്സും കേയ്ക്കോ ദ്വിപുകളും|"
        "ටර්ක්ස් සහ කයිකොස් දූපත්|หมู่เกาะเติกส์และหมู่เกาะเคคอส|ຫມູ່ເກາະເທີກແລະໄຄໂຄສ|"
        "တခ်စ်နှင့်ကာအီကိုစ်ကျွန်းစု|თერქს ქაიქოსის კუნძულები|កោះទួគនិងកៃកូស|ប្រជុំកោះទួកនិងកៃកេ|"
        "ᱛᱩᱨᱠᱥ ᱟᱨ ᱠᱟᱭᱠᱚᱥ ᱟᱭᱞᱮᱸᱰ|タークスカイコス諸島|土克斯及开科斯群岛|土克斯及開科斯群島|"
        "特克斯和凯科斯群岛|特克斯和凱科斯群島|터크스|터크스케이커스제도"
    ,
    "TCD":
        "an t sead|cada|cadas|cado|chad|chade|chadi|ciad|csad|czad|ic chad|kjad|sead|tcad|tchad|"
        "tjad|tsaad|tsad|tschad|tsiad|tsjaad|tsjad|txad|tzadia|çad|čad|τσαντ|чад|չադ|צאד|تشاد|چاد|"
        "چاڈ|چاډ|چاڊ|چاڑ|चाड|চাড|চাদ|ਚਾਡ|ચાડ|ଚାଦ୍|சாட்|చాద్|ಚಾದ್|ഛാഡ്|චැච්|ชาด|ຊາດ|ချဒ်|ჩადი|ឆាដ|"
        "ᱪᱟᱰ|チャド|乍得|查德|차드"
    ,
    "TGO":
        "it togo|toga|togas|togo|togolando|togolese republic|togolese republiek|togu|togum|toko|"
        "toogo|toqo|τογκο|тога|того|տոգո|טוגו|توغو|توگو|ٹوگو|ټوګو|ٽوگو|टग|टोगो|টোগো|ਟੋਗੋ|ટોગો|"
        "ଟୋଗୋ|டோகோ|టోగో|ಟೋಗೋ|ടോഗോ|ටොගෝ|โตโก|ໂຕໂກ|တိုဂို|ტოგო|តូហ្គោ|ᱴᱚᱜᱚ|トーゴ|多哥|토고"
    ,
    "TJK":
        "an taidsiceastain|it tagikistan|tacikistan|tadjikistan|tadjiquistao|tadschikischtan|"
        "tadschikistan|tadsikistan|tadsjikistan|tadzhikistan|tadzikija|tadzikistan|tadzikistana|"
        "tadzikistania|tadzjikistan|tadzsikisztan|tadzykistan|tagikistan|tagikujo|taidigeastan|"
        "tajicistan|tajigistan|tajikistan|tajikistani|tajiquistao|takiritanga|taxhikistan|taxicon|"
        "taxiquistan|tayikistan|tazikistan|tojikiston|τατζικισταν|таджикистан|таджыкістан|"
        "тажикистан|тажикстан|таџикистан|таҗикстан|таҹикистан|тожикистон|тоҷикистон|тәжікстан|"
        "տաջիկստան|טגיקיסטן|تاجکستان|تاجڪستان|تاجیکستان|طاجیکستان|तजाकिस्तान|तजिकिस्तान|"
        "ताजिकिस्तान|তাজিকিস্তান|ਤਾਜਿਕਿਸਤਾਨ|તાજિકિસ્તાન|ତାଜିକିସ୍ଥାନ୍|தஜிகிஸ்தான்|தாஜிகிஸ்தான்|"
        "తజికిస్తాన్|ತಜಿಕಿಸ್ತಾನ್|താജിക്കിസ്ഥാന്|ටජිකිස්තානය|ทาจิกิสถาน|ທາຈິກິດສະຖານ|တာဂျီကစ္စတန်|"
        "ტაჯიკეთი|តាហ្ស៊ីគីស្ថាន|ᱛᱟᱡᱤᱠᱤᱥᱛᱟᱱ|タジキスタン|塔吉克|塔吉克斯坦|타지키스탄"
    ,
    "TKL":
        "it tokelau|tocala|tokela|tokelao|tokelaou|tokelau|tokelau szigetek|tokelauoarna|tokerau|"
        "toquelau|τοκελαου|такелау|токелау|տոկելաու|טוקלאו|توکلایو|توکیلاو|توکیلو|توکەلاۋ|ٹوکلو|"
        "ٹوکیلاو|ٹوکیلو|ٽوڪلایو|टकेलाउ|टोकलाउ|टोकेलाउ|टोकेलु|तोकेलाउ|টোকেলাউ|ਟੋਕੇਲਾਉ|ટોકેલાઉ|"
        "ଟୋକେଲାଉ|டோகேலோ|టోకేలావ్|ಟೋಕೇಲಾವ್|ടോക്കേലു|ටොකලාවු|โตเกเลา|ໂຕເກເລົາ|တိုကလောင်|ტოკელაუ|"
        "តូកេឡូ|តូខេឡៅ|ᱴᱚᱠᱮᱞᱟᱣ|トケラウ|托克劳|托克劳群岛|托克勞群島|토켈라우|토켈로"
    ,
    "TKM":
        "an tuircmeanastain|it turkmenistan|tukumanatanga|turcmanastan|turcomannia|turcomenistao|"
        "turkmaniston|turkmeenischtan|turkmeense republiek|turkmenie|turkmenistan|turkmenistana|"
        "turkmenistanas|turkmenisztan|turkmensko|turkmenujo|turquemenistao|turukimenstani|"
        "tyrcmenistan|τουρκμενισταν|туркманистон|туркменистан|туркмения|туркменістан|туркмэністан|"
        "түркмәнистан|түркмөнстан|түрікменстан|төркмәнстан|թուրքմենստան|טורקמניסטן|ترکمانستان|"
        "ترکمنستان|ترڪمانستان|تورکمنستان|تۇریکمەنستان|तुर्कमेनिस्तान|তুর্কমেনিস্তান|"
        "তুৰ্কমেনিস্তান|ਤੁਰਕਮੇਨਿਸਤਾਨ|તુર્કમેનિસ્તાન|ତୁର୍କମେନିସ୍ତାନ|துர்க்மேனிஸ்தான்|"
        "టర్క్మేనిస్తాన్|ತುರ್ಕಮೇನಿಸ್ತಾನ್|തുര്ക്ക്മേനിസ്ഥാന്|ටර්ක්මෙනිස්ථානය|เติร์กเมนิสถาน|"
        "ເທີກເມນິສະຖານ|တာ့ခ်မင်နစ္စတန်|თურქმენეთი|តួកម៉េនីស្ថាន|ᱛᱩᱨᱠᱢᱮᱱᱤᱥᱛᱟᱱ|トルクメニスタン|"
        "土库曼|土库曼斯坦|土庫曼|투르크메니스탄|트르크메니스탄"
    ,
    "TLS":
        "aust timor|austrumtimora|austur timor|democratic republic timor leste|"
        "democratische republiek timor leste|dogu timor|dong timor|east timor|ekialdeko timor|"
        "eysturtimor|gundogar timor|ida timor|istocni timor|istocni timor timor leste|ita timor|"
        "kelet timor|nuorta timor|oos timor|oost timor|orienta timoro|oschttimor|ost timor|"
        "osttimor|portuguese timor|rytu timoras|serqi timor|timoa ki te rawhiti|timor|"
        "timor ar reter|timor da ost|timor del est|timor est|timor leste|timor oriental|"
        "timor wschodni|timori lindor|timori ya mashariki|timoria orientalis|timorul de est|"
        "tiomor leste|tiomor thoir|vychodni timor|vychodny timor|vzhodni timor|ανατολικο τιμορ|"
        "τιμορ λεστε|восточныи тимор|източен тимор|источни тимор|источни тимор тимор лесте|"
        "східнии тимор|тимор лесте|тимор лесте источен тимор|тимор лешти|тимор лешті|тымор лешці|"
        "усходні тымор|шәрги тимор|թիմոր լեշտի|טימור לסטה|تیمور الشرقیہ|تیمور شرقی|تیمور لستہ|"
        "تیمور لیس|تیمور لیستی|تیمور لیسٹ|تیمور لیسټ|تیمور لیشتی|تیمور لەستە|टिमोर लेस्टे|"
        "तिमर लेस्ते|तिमोर लेस्त|तिमोर लेस्ते|पुर्व तिमोर|पुर्वि तिमोर|টিমোৰ লেচটে|তিমুর লেস্তে|"
        "তিমোর্ ল্যেশ্ত্যি|ਤਿਮੋਰ ਲੇਸਤੇ|તિમોર લેસ્તે|ତିମୋର୍ ଲେଷ୍ଟେ|திமோர் லேஸ்தே|தைமுர் லேஸ்தே|"
        "టిమోర్ లేస్టే|ಟಿಮೋರ್ ಲೇಸ್ಟೇ|തിമോര് ലേസ്റ്റേ|ටිමෝර් ලෙස්ත්|ติมอร์ตะวันออก|ติมอร์เลสเต|"
        "ທິມໍເລສເຕ|အရှေ့တီမော|ტიმორ ლესტე|ទីម័រខាងកើត|ទីម័រលេស្តេ|ᱴᱤᱢᱚᱨᱼᱞᱮᱥᱴᱮ|东帝汶|東ティモール|"
        "東帝汶|동티모르"
    ,
    "TON":
        "tonga|tongo|tonqa|τονγκα|тонга|տոնգա|טונגה|تونغا|تونګا|تونگا|ٹونگا|ٽونگا|टंगा|टोंगा|টংগা|"
        "টোঙ্গা|ਟੌਂਗਾ|ટોંગા|ଟୋଙ୍ଗା|டோங்கா|టోంగా|ಟೋಂಗಾ|ടോംഗ|ටොංගා|ตองกา|ທອງກາ|တွန်ဂါ|ტონგა|តុងហ្គា|"
        "ᱴᱚᱝᱜᱟ|トンガ|东加|東加|汤加|湯加|통가"
    ,
    "TTO":
        "oileain na trionoide agus tobaga|oilean na trionoide agus tobaga|tirinaki topako|"
        "trianaid agus tobago|trindade e tobago|trinida y tobagu|trinidad|trinidad a tobago|"
        "trinidad an tobago|trinidad and tobago|trinidad dan tobago|trinidad e tobago|"
        "trinidad en tobago|trinidad es tobago|trinidad eta tobago|trinidad ha tobago|"
        "trinidad i tobago|trinidad in tobago|trinidad ja tobago|trinidad lan tobago|"
        "trinidad na tobago|trinidad och tobago|trinidad og tobago|trinidad si tobago|"
        "trinidad tobago|trinidad u tobago|trinidad und tobaago|trinidad und tobago|"
        "trinidad va tobago|trinidad ve tobago|trinidad ve tobaqo|trinidad we tobago|"
        "trinidad y tabago|trinidad y tobago|trinidada un tobago|trinidadas ir tobagas|"
        "trinidado kaj tobago|trinitas et tabacum|trinitat i tobago|trinite et tobago|"
        "trynidad i tobago|τρινιδαδ και τομπαγκο|τρινινταντ και τομπαγκο|тринидад ба тобаго|"
        "тринидад ва тобаго|тринидад вә тобаго|тринидад жана тобаго|тринидад және тобаго|"
        "тринидад и тобаго|тринидад тобаго|тринидад һәм тобаго|тринідад і тобаго|"
        "трынідад і табага|տրինիդադ եւ տոբագո|טרינידד וטובגו|ترینیداد اور ٹوباگو|"
        "ترینیداد جانە توباگو|ترینیداد و توباگو|ترینیداد وتوباغو|ٹرننداد تہ ٹوبیگو|"
        "ٹرینیڈاڈ اور ٹوباگو|ټرینیډاډ او ټوباګو|ٽرینی ڊیڊ ٽوباگو ٻیٽ|ट्रिनिडाड एंड टोबैगो|"
        "ट्रिनिदाद आ टोबैगो|ट्रिनिदाद आनि टोबेगो|त्रिनिडाड आरो तबेग|त्रिनिडाड एंड टोबागो|"
        "त्रिनिदाद आणि टोबेगो|त्रिनिदाद और टोबैगो|ট্ৰিনিডাড আৰু টোবাগো|ত্রিনিদাদ ও টোবাগো|"
        "ত্রিনিনাদ ও টোব্যাগো|ਟ੍ਰਿਨਿਡਾਡ ਅਤੇ ਟੋਬਾਗੋ|ટ્રિનિદાદ અને ટોબેગો|ତ୍ରିନିଦାଦ୍ ଏବଂ ଟୋବାଗୋ|"
        "டிரினிடாட் and டோபாகோ|ட்ரினிடாட் மற்றும் டுபாகோ|ట్రినిడాడ్ మరియు టోబాగో|"
        "ಟ್ರಿನಿಡಾಡ್ ಮತ್ತು ಟೋಬಾಗೋ|ട്രിനിഡാഡും ടുബാഗോയും|ට්රිනිඩෑඩ් සහ ටොබැගෝ|ตรินิแดดและโตเบโก|"
        "ທຣິນິແດດແລະໂທແບໂກ|ထရီနီဒတ်နှင့်တိုဘက်ဂို|ტრინიდადი და ტობაგო|ទ្រីនីដាដនិងតូបាហ្គោ|"
        "ទ្រីនីដាតនិងតូបាហ្គោ|ᱴᱨᱤᱱᱤᱰᱟᱰ ᱟᱨ ᱴᱚᱵᱟᱜᱚ|トリニダードトバゴ|千里达同多巴哥|千里達及托巴哥|"
        "千里達同多巴哥|千里達和多巴哥|特立尼达和多巴哥|트리니다드토바고"
    ,
    "TUN":
        "an tuineis|it tunezija|republique tunisienne|tiwnisia|tuinisea|tuneesia|tuneesie|tunesia|"
        "tunesie|tunesien|tunez|tunezia|tunezja|tunicia|tunihia|tunis|tunisas|tunisia|"
        "tunisian republic|tunisie|tunisien|tunisija|tunisko|tunizi|tunizia|tunizija|tunizio|"
        "tunus|τυνησια|тунис|туніс|թունիս|טוניסיה|תוניסיה|تونس|تۋنیس|تیونس|تیونیسیا|ٹونیشیا|"
        "ट्युनिशिया|ट्युनिसिया|त्युनिशिया|টুনিচিযা|তিউনিসিযা|ਟਿਉਨਿਸਿਆ|ટ્યુનિશિયા|ଟ୍ୟୁନିସିଆ|"
        "டுனிசியா|ట్యునిషియా|ಟುನಿಶಿಯ|ടുണിഷ്യ|ටියුනීසියාව|ตูนิเซีย|ຕູນິເຊຍ|တူနီးရှား|ტუნისი|"
        "ទុយនីស៊ី|ᱴᱩᱱᱤᱥᱤᱭᱟ|チュニジア|突尼斯|突尼西亚|突尼西亞|튀니지|튀니지아"
    ,
    "TUR":
        "an tuirc|durka|it turkija|ottoman empire turkey|republic turkey|republic turkiye|takei|"
        "tho nhi ky|tierkei|tirchia|torokorszag|turchia|turcia|turcija|turcja|turecko|turggei|"
        "turgi|turkaland|turkei|turkey|turkey ottoman empire|turki|turkia|turkiet|turkija|turkije|"
        "turkiya|turkiye|turkki|turkujo|turkye|turqi|turquia|turquie|turska|twrci|tyrkia|tyrkiet|"
        "tyrkland|uturuki|τουρκια|туреччина|турк|туркия|турска|турция|турција|турцыя|турэччына|"
        "түркия|түркијә|төркия|թուրքիա|טורקיה|ترکی|ترکیا|ترکیہ|ترڪی|ترڪییی|تۇرکیا|टर्कि|"
        "तुर्कस्तान|तुर्कि|तुर्किये|তুরস্ক|তুৰ্কি|তুৰ্কিযে|ਤੁਰਕਿ|તુર્કિ|તુર્કિયે|ତୁର୍କି|துருக்கி|"
        "துருக்கியே|తుర్కియే|ಟರ್ಕಿ|ತುರ್ಕಿಯೇ|തുര്ക്കി|തുര്ക്കിയേ|තුර්කිය|ตุรกี|ເທີຄີ|တူရကီ|თურქეთი|"
        "តួកគី|ᱛᱟᱹᱨᱠᱤ|トルコ|トルコ共和国|土耳其|土耳其共和国|터키|튀르키예"
    ,
    "TUV":
        "ellice islands|tubhalu|tuvalo|tuvalu|tuwalu|tuwaru|τουβαλου|тувалу|տուվալու|טובאלו|توالو|"
        "توالیو|توفالو|تووالو|تۋۆالۋ|ٹووالو|टुवालु|तुभालु|तुवालु|টুভালু|ਟੁਵਾਲੁ|તુવાલુ|ତୁଭାଲୁ|"
        "துவாலு|టువాలు|ಟುವಾಲು|ടുവാലു|ටුවාලූ|ตูวาลู|ຕູວາລູ|တူဗားလူ|ტუვალუ|ទូវ៉ាលូ|ᱴᱩᱣᱟᱞᱩ|ツバル|"
        "吐瓦魯|吐瓦鲁|图瓦卢|圖瓦盧|투발루|트발루"
    ,
    "TWN":
        "an teavain|china republic|china taipei|china taiwan|chinese taipei|cin cumhuriyeti|"
        "cinska republika|cuige na sine taiwan|dai loan|formosa|free china|hiina vabariik|"
        "it tajwan|kiinan tasavalta|kinai koztarsasag|kinas republika|kinijos respublika|"
        "nationalist china|nes other asia|not elsewhere specified asia|"
        "not elsewhere specified other asia|"
        "penghu kinmen and matsu separate customs territory taiwan|province china taiwan|"
        "province de chine taiwan|repubblica di cina|republic 1949 china|republic china|"
        "republic china taiwan|republic taiwan china|republica chineza|republica da china|"
        "republica de china|republik china|republika chinska|republika kitajska|republiken kina|"
        "republikken kina|republikken kina taiwan|republique de chine|res publica sinarum|roc|"
        "roc taiwan|taidh bhan|taipei|taipei china|taivan|taivana|taivanas|taiwan|taiwan china|"
        "taiwan district|taiwan prov china|taiwan province china|taiwan republic china|taiwan roc|"
        "taiwana|taiwani|tajvan|tajvano|tajwan|talaith china taiwan|tayvan|taywan|tchaj wan|"
        "trung hoa dan quoc|trung quoc dai loan|δημοκρατια τησ κινασ|ταιβαν|китаи таивань|"
        "китаиская республика|провінція китаю таивань|република китаи|таиван|таивань|тајван|"
        "թայվան|טייוואן|تایوان|تایۋان|تاییوان|ताइबान|ताइवान|तायवान|तैवान|চিনের প্রদেশ তাইওযান|"
        "টাইৱান|তাইওযান|ਤਾਇਵਾਨ|તાઇવાન|ତାଇୱାନ|தைவான்|తైవాన్|ತೈವಾನ್|തായ്വാന്|තායිවානය|ไต้หวัน|"
        "ໄຕ້ຫວັນ|ထိုင်ဝမ်|ტაივანი|តៃវ៉ាន់|ᱛᱟᱭᱣᱟᱱ|中华台北|中华民国|中国台湾|中国台湾省|中國台灣|"
        "中華台北|中華民国|中華民國|中華臺北|台湾|台湾省|台灣|臺湾|臺灣|대만|자유중국|중화민국|타이완"
    ,
    "TZA":
        "an tansain|an tansan|cong hoa thong nhat tanzania|gweriniaeth unedig tanzania|"
        "it tanzanija|jamhuri ya muungano tanzania|poblacht aontaithe na tansaine|"
        "republica unida de tanzania|republique unie de tanzanie|tanahia|tansaania|tansania|"
        "tansaniia|tanzani|tanzania|tanzania tanganyika|tanzanie|tanzanija|tanzanio|tanzaniya|"
        "tanzanya|united republic tanzania|ur tanzania mainland|vereinigte republik tansania|"
        "verenigde republiek tanzania|ενωμενη δημοκρατια τησ τανζανιασ|τανζανια|"
        "объединенная республика танзания|танзани|танзания|танзанија|танзанія|տանզանիա|טנזניה|"
        "تانزانیا|تنجانیا|تنزانیا|تنزانیہ|جمہوریہ تنزانیا المتحدہ|टांझानिया|तंजानिया|तांजानिया|"
        "तांझानिया|তাঞ্জানিযা|তানজানিযা যুক্তপ্রজাতন্ত্র|ਤਨਜਾਨਿਆ|તાંઝાનિયા|ତାଞ୍ଜାନିଆ|தான்சானியா|"
        "టాంజానియా|ತಾಂಜೇನಿಯಾ|ടാന്സാനിയ|ටැන්සානියාව|แทนซาเนีย|ທານຊາເນຍ|တန်ဇန်းနီးယား|ტანზანია|"
        "តង់សានី|ᱛᱟᱹᱱᱡᱟᱱᱤᱭᱟ|タンザニア|坦尚尼亚|坦尚尼亞|坦桑尼亚|坦桑尼亚联合共和国|坦桑尼亞|탄자니아"
    ,
    "Tanganyika":
        "tanganjika|tanganyika"
    ,
    "Transnistria":
        "transnistria"
    ,
    "Transvaal":
        "transvaal"
    ,
    "Trust Territory of the Pacific Islands":
        "pacific isds|pacific islands trust territory|trust territory pacific islands"
    ,
    "Two Sicilies":
        "two sicilies"
    ,
    "UGA":
        "l uganda|oeganda|ouganda|uganda|ugande|ugando|ukanga|uqanda|ουγκαντα|уганда|ուգանդա|"
        "אוגנדה|اوغندا|اوگاندا|ۋگاندا|یوګانډا|یوگانڑا|یوگنڈا|یوگنڊا|उगांडा|युगांडा|উগাণ্ডা|"
        "উগান্ডা|ਯੁਗਾਂਡਾ|યુગાંડા|ଉଗାଣ୍ଡା|உகாண்டா|ఉగాండా|ಉಗಾಂಡಾ|ഉഗാണ്ട|උගන්ඩාව|ยูกันดา|ອູການດາ|"
        "ယူဂန်းဒါး|უგანდა|អ៊ូហ្គង់ដា|ᱩᱜᱟᱱᱰᱟ|ウガンダ|乌干达|烏干達|우간다"
    ,
    "UKR":
        "an ucrain|l ukrajna|oekraine|ucraina|ucrania|ukareinga|ukraiine|ukrain|ukraina|ukraine|"
        "ukrainujo|ukrajina|ukrajna|ukrania|ukrayna|ukreni|wcrain|ουκρανια|украин|украина|украіна|"
        "украјина|украјна|ուկրաինա|אוקראינה|اوکرانیا|اوکراین|ۋکراینا|یورکین|یوکرین|یوڪرین|उक्रेन|"
        "युक्रेन|ইউক্রেন|ইউক্ৰেইন|ਯੁਕਰੇਨ|યુક્રેન|ୟୁକ୍ରେନ୍|உக்ரைன்|ఉక్రేయిన్|ಉಕ್ರೈನ್|ഉക്രേയ്ന്|"
        "යුක්රේනය|ยูเครน|ຢູເຄຣນ|ယူကရိန်း|უკრაინა|អ៊ុយក្រែន|ᱭᱩᱠᱨᱮᱱ|ウクライナ|乌克兰|烏克蘭|우크라이나"
    ,
    "UMI":
        "abd kucuk harici adalari|abd uzak adalari|abs a bagli kicik adaciqlar|"
        "abs nyn dasarky adalary|abs nyn dasky kici adalary|americka vanjska ostrva|"
        "amerikaanse kleinere afgelegen eilanden|amerikanesch ozeanien|amerikanisch ozeaanie|"
        "amerikanische uberseeinseln|amerikanske oversoiske oer|"
        "ameriketako estatu batuetako itsasoz haraindiko uharteak|"
        "ameriketako estatu batuetako kanpoaldeko uharte txikiak|aqsh yondosh orollari|"
        "asv mazas aizjuras salas|az amerikai egyesult allamok lakatlan kulbirtokai|"
        "az usa lakatlan kulbirtokai|cac tieu dao xa cua hoa ky|"
        "dalekie wyspy mniejsze stanow zjednoczonych|il gzejjer minuri mbieghda tal istati uniti|"
        "iles mineures eloignees des etats unis|ilhas distantes dos eua|"
        "ilhas menores afastadas dos eua|ilhas menores distantes dos eua|"
        "illas menores distantes dos estados unidos|illas ultramarinas menores dos estados unidos|"
        "illes menors allunyades dels estats units|illes periferiques menors dels eua|"
        "inizi diabell ar stadou unanet|inizi minor a bell stadou unanet|"
        "inslas pitschnas perifericas dals stadis unids da america|insulas peripheric del sua|"
        "insulele indepartate ale sua|ishujt e pertejme shba se|ishujt periferike te shba se|"
        "islas menores alejadas de ee uu|islas menores alejadas de estados unidos|"
        "islas ultramarinas de ee uu|islas ultramarinas menores de los estados unidos|"
        "islles periferiques menores de los ee xx|isole minori esterne degli stati uniti|"
        "jungtiniu valstiju mazosios tolimosios salos|kapuloan as paling njaba|"
        "kepulauan terluar as|kepulauan terpencil as|klein afgelee eilande van die vsa|"
        "kleine afgelegen eilanden van de verenigde staten|les mineures eloignees des etats unis|"
        "lyts oflizzen eilannen fan de ferienigde staten|mali udaljeni otoci sad a|"
        "man ynysoedd allanol yr unol daleithiau|meanbh eileanan iomallach nan sa|"
        "mensi odlehle ostrovy usa|mensie odlahle ostrovy usa|mindre utanforliggande oyar usa|"
        "mindre utenforliggende oyer usa|nga moutere amerika o waho|oileain imeallacha sam|"
        "oileain imeallacha stait aontaithe|quan dao nho heo lanh cua hoa ky|"
        "sambandsriki amerikas fjarskotnu oyggjar|smaeyjar bandarikjanna|spoljna ostrva sad|"
        "stranski zunanji otoki zdruzenih drzav|udaljena ostrva sad|uhendriikide hajasaared|"
        "united states minor outlying islands|us minor outlying is|us outlying islands|"
        "usa s yttre oar|usas ydre smaoer|usas ytre oyer|usas ytre smaoyar|"
        "usonaj malgrandaj insuloj|visiwa vidogo vilivyo nje ya merika|"
        "visiwa vidogo vya nje vya marekani|vs klein omliggende eilande|"
        "yhdysvaltain erillissaaret|yhdysvaltain pienet erillissaaret|ynysoedd pellennig uda|"
        "απομακρυσμενεσ νησιδεσ ηπα|απομακρυσμενεσ νησιδεσ των ηνωμενων πολιτειων|"
        "абш а бағлы кичик адаҹыглар|акш кече читтәге утраулары|акшнын сырткы аралдары|"
        "американски територии во пацификот|америкиин нэгдсэн улсын бага арлууд|"
        "ану ын тоирсон арлууд|ақш ендош ороллари|ақш тың сыртқы кіші аралдары|"
        "внешние малые острова соединенных штатов|віддалені острови сша|"
        "зьнешнія малыя астравы зша|малыя аддаленыя астравы зша|мања удаљена острва сад|"
        "отдалечени острови на сащ|спољна острва сад|сша внешние малые о ва|"
        "сша внешние малые острова|сша зовнішні віддалені острови|удаљена острва сад|"
        "ҷазираҳои хурди дурдасти има|ամն արտաքին կղզիներ|האיים המרוחקים הקטנים של ארה ב|"
        "ا ق ش تیڭ سیرتقی کیشی ارالداری|امریکہ سے باہر کے چھوٹے جزایز|امریکی بیرونی جزایر|"
        "امریڪی خارجی ٻیٽ|جزایر دورافتادہ ایالات متحدہ|جزر الولایات المتحدہ|"
        "جزر الولایات المتحدہ الناییہ|د متحدہ ایالاتو ټاپوګان|"
        "ریاست ہایے متحدہ امریکہ کے علیحدہ چھوٹے جزایر|ناییہ التابعہ للولایات المتحدہ|"
        "یونایٹڑ سٹیٹس ماینر اوٹلیینگ جزیر|इउ एस नि बायजोआरि द्विपफोर|यु एस आउटलाइंग बेटे|"
        "यु एस मायनर आवटलायिंग आयलंड्स|युएस माइनर आउटलाइंग द्विपसमुह|यु॰एस॰ आउटलाइंग द्विपसमुह|"
        "संयुक्त राज्य अमेरिकेचे छोटे दुरस्थ द्विपसमुह|संयुक्त राज्यका बाह्य टापुहरु|"
        "ইউ এছ আউটলাযিং দ্বিপপুঞ্জ|মার্কিন যুক্তরাষ্ট্রের ক্ষুদ্র পার্শ্ববর্তি দ্বিপপুঞ্জ|"
        "মার্কিন যুক্তরাষ্ট্রের দুরবর্তি দ্বিপপুঞ্জ|যুক্তরাষ্ট্রের পার্শ্ববর্তি দ্বিপপুঞ্জ|"
        "ਯੁ ਐੱਸ ਦੁਰ ਦੁਰਾਡੇ ਟਾਪੁ|યુ એસ આઉટલાઇનિંગ આઇલેન્ડ્સ|ଯୁକ୍ତରାଷ୍ଟ୍ର ଆଉଟ୍ଲାଇଙ୍ଗ ଦ୍ଵିପପୁଞ୍ଜ|"
        "யு ஏஸ் வேளிப்புறத் திவுகள்|யுஏஸ் அவுட்லேயிங் திவுகள்|"
        "సంయుక్త రాజ్య అమేరికా బయట ఉన్న దివులు|ಯುಏಸ್ ಔಟ್ಲೇಯಿಂಗ್ ದ್ವಿಪಗಳು|യു ഏസ് ദ്വിപസമുഹങ്ങള്|"
        "එක්සත් ජනපද ඈත දූපත්|หมู่เกาะรอบนอกของสหรัฐอเมริกา|หมู่เกาะสหรัฐไมเนอร์เอาต์ไลอิง|"
        "ຫມູ່ເກາະຮອບນອກຂອງສະຫະລັດຯ|ယူနိုက်တက်စတိတ်ကျွန်းနိုင်ငံများ|აშშ ის შორეული კუნძულები|"
        "កោះអៅឡាយីងអាមេរិក|ប្រជុំកោះមីន័រអេឡួញ៉េអាមេរិក|ᱭᱩ ᱮᱥ ᱵᱟᱷᱨᱮ ᱟᱭᱞᱮᱸᱰ|合衆国領有小離島|"
        "美国本土外小岛屿|美國本土外小島嶼|미국령소군도|미국령해외제도"
    ,
    "UN":
        "un"
    ,
    "URY":
        "eastern republic uruguay|l urugwaj|oostelijke republiek uruguay|"
        "oriental republic uruguay|uragua|uraquaria|uruguai|uruguaidh|uruguaj|uruguay|urugvae|"
        "urugvaj|urugvaja|urugvajo|urugvajus|urugvay|urugwai|urugwaj|urugway|urukoi|uruqvay|"
        "ουρουγουαη|уругваи|уругвај|ուրուգվայ|אורוגוואי|اروگویہ|الاوروغوای|اورغوای|اوروغوای|"
        "ۋرۋگۆای|یوراگویے|یوروګوی|یوروگوء|یوروگوای|یوروگویے|یوروگے|उरुगुवे|उरुग्वे|উরুগুযে|"
        "উৰুগুৱে|ਉਰੁਗਵੇ|ઉરુગ્વે|ଉରୁଗୁଏ|உருகுவே|ఉరుగ్వే|ಉರುಗ್ವೇ|ഉറുഗ്വേ|උරුගුවේ|อุรุกวัย|ອູຣຸກວຍ|"
        "ဥရုဂွေး|ურუგვაი|អ៊ុយរូហ្គាយ|ᱩᱨᱩᱜᱩᱣᱮ|ウルグアイ|乌拉圭|烏拉圭|우루과이"
    ,
    "USA":
        "abd|aeb|ameerika uhendriigid|america|amerihka ovttastuvvan stahtat|amerika|"
        "amerika birlesik devletleri|amerika birlesmis statlari|amerika qoshma shtatlari|"
        "amerika sarekat|amerika sarikat|amerika serikat|amerika syarikat|"
        "amerikai egyesult allamok|amerikan yhdysvallat|amerikanyn birlesen statlary|"
        "amerikas forenede stater|amerikas forenta stater|amerikas savienotas valstis|"
        "ameriketako estatu batuak|bandarikin|birlesik devletler|civitates foederatae americae|"
        "de forente stater|ee uu|eeuu|egyesult allamok|estados unidos|estados unidos da america|"
        "estados unidos de america|estaos xunios|estats units|estatu batuak|etats unis|"
        "etats unis amerique|eua estats units|ferienigde staten|hoa ky|hononga o amerika|"
        "hop chung quoc hoa ky|jungtines amerikos valstijos|jungtines valstijos|l istati uniti|"
        "l istati uniti tal amerka|marekani|mỹ|na staitean aonaichte|sa|sam|sambandsriki amerika|"
        "shba|shtetet e bashkuara te amerikes|sjedinjene americke drzave|sjedinjene drzave|"
        "spojene staty|spojene staty americke|stadis unids da america|stadou unanet|"
        "stait aontaithe|stait aontaithe mheiricea|stany zjednoczone|stany zjednoczone ameryki|"
        "statele unite ale americii|stati uniti|stati uniti america|statos unite|uda|"
        "united states|united states america|unol daleithiau america|us|us america|usa|"
        "usa and puerto rico|usono|verainigti schtaate|vereenegt staaten|vereinigte staaten|"
        "vereinigte staaten von amerika|verenigde state van amerika|verenigde staten|"
        "verenigde staten van amerika|yhdysvallat|yr unol daleithiau|zdruzene drzave amerike|"
        "αμερικη|ηνωμενεσ πολιτειεσ|ηνωμενεσ πολιτειεσ αμερικησ|ηνωμενεσ πολιτειεσ τησ αμερικησ|"
        "ηπα|аиш|акш|америка бирләшмиш штатлары|америка кошмо штаттары|америка қушма штатлари|"
        "америка құрама штаттары|америкиин нэгдсэн улс|злучаныя штаты|злучаныя штаты амерыкі|"
        "иелоти муттаҳида|кошмо штаттар|сащ|соединенные штаты|соединенные штаты америки|"
        "соединети американски држави|сполучені штати|сполучені штати америки|сша|"
        "съединени американски щати|съединени щати|сједињене америчке државе|сједињене државе|ամն|"
        "միացյալ նահանգներ|ארה ב|ארהב|ארצות הברית|الولایات المتحدہ|الولایات المتحدہ الامریکیہ|"
        "امریڪا جون گڏیل ریاستون|امیریک شریکت|امەریکا قۇراما شتاتتاری|ایالات متحدہ|"
        "ایالات متحدہ امریکا|ریاست ہایے متحدہ امریکہ|متحدہ ایالات|یونایٹڑ سٹیٹس|अमेरिका|"
        "जथाय हादोर आमेरिका|मुतहिद रियासत|युएस|युनायटेड स्टेट्स|संयुक्त राज्य|"
        "संयुक्त राज्य अमेरिका|संयुक्त राज्य अमेरिका युएसए|মার্কিন যুক্তরাষ্ট্র|"
        "মাৰ্কিন যুক্তৰাষ্ট্ৰ|যুনাইটেদ ষ্টেটস|ਸੰਯੁਕਤ ਰਾਜ|યુનાઇટેડ સ્ટેટ્સ|ଯୁକ୍ତ ରାଷ୍ଟ୍ର|அமேரிக்கா|"
        "యునైటేడ్ స్టేట్స్|ಯುನೈಟೇಡ್ ಸ್ಟೇಟ್ಸ್|അമേരിക്കന് ഐക്യനാടുകള്|එක්සත් ජනපදය|"
        "ประเทศสหรัฐอเมริกา|สหรัฐ|สหรัฐอเมริกา|ສະຫະລັດ|အမေရိကန်ပြည်ထောင်စု|"
        "ამერიკის შეერთებული შტატები|សហរដ្ឋអាមេរិក|ᠠᠮᠸᠷᠢᠻᠠ ᠢᠢᠨ ᠨᠢᠭᠡᠳᠥᠭᠰᠡᠠ ᠡᠣᠯᠣᠰ|ᱭᱩᱱᱟᱭᱴᱮᱰ ᱮᱥᱴᱮᱴ|"
        "アメリカ|アメリカ合衆国|米国|美利坚合众国|美国|美國|미국|미합중국"
    ,
    "UZB":
        "an uisbeiceastain|l uzbekistan|oesbekistan|oezbekistan|ouzbekistan|ozbegistan|ozbekistan|"
        "ozbekiston|uhipeketane|usbagastan|usbekistan|usbequistao|uschbeekischtan|uzbecia|"
        "uzbegisztan|uzbekistan|uzbekistana|uzbekistanas|uzbekujo|uzbequistan|uzbequistao|"
        "uzibekistani|ουζμπεκισταν|узбекистан|узбекистон|узбекістан|узбэкістан|үзбәкстан|"
        "өзбекстан|өзбәкистан|ուզբեկստան|אוזבקיסטן|ازبکستان|ازبڪستان|اوزبکستان|وزبەکستان|"
        "उजबेकिस्तान|उज्बेकिस्तान|उझबेकिस्तान|उझ्बेकिस्तान|উজবেকিস্তান|ਉਜਬੇਕਿਸਤਾਨ|ઉઝ્બેકિસ્તાન|"
        "ଉଜବେକିସ୍ତାନ|உஸ்பேகிஸ்தான்|ఉజ్బేకిస్తాన్|ಉಜ್ಬೇಕಿಸ್ಥಾನ್|ഉസ്ബേക്കിസ്ഥാന്|උස්බෙකිස්ථානය|"
        "อุซเบกิสถาน|ອຸສເບກິສະຖານ|ဥဇဘက်ကစ္စတန်|უზბეკეთი|អ៊ូសបេគីស្ថាន|ᱩᱡᱽᱵᱮᱠᱤᱥᱛᱟᱱ|ウズベキスタン|"
        "乌兹别克|乌兹别克斯坦|烏茲別克|우즈베키스탄"
    ,
    "United Nations":
        "apvienoto naciju organizacija|bangsa bangsa bersatu|birlashgan millatlar tashkiloti|"
        "birlesen milletler guramasy|birlesmis milletler|birlesmis milletler teskilati|"
        "broadou unanet|de forenede nationer|dei sameinte nasjonane|egyesult nemzetek szervezete|"
        "fn|forenta nationerna|hiniusang kanasoran|jungtines tautos|lien hop quoc|"
        "na duthchannan aonaichte|na naisiuin aontaithe|naciones unidas|naciones xunies|"
        "nacions unidas|nacions unides|nacoes unidas|nationes unite|nations unies|natiunile unite|"
        "nazio batuak|nazioni unite|naziuns unidas|organizace spojenych narodu|"
        "organizacia spojenych narodov|organizacja narodow zjednoczonych|"
        "organizata e kombeve te bashkuara|ovttastuvvan nasuvnnat|pasarekatan bangsa bangsa|"
        "perserikatan bangsa bangsa|sameindu tjodir|sameinudu thjodirnar|"
        "te runanga whakakotahi i nga iwi o te ao|uhinenud rahvaste organisatsioon|"
        "ujedinjene nacije|ujedinjeni narodi|umoja wa mataifa|united nations|unuigintaj nacioj|"
        "vereinte nationen|verenigde nasies|verenigde naties|y cenhedloedd unedig|"
        "yhdistyneet kansakunnat|zdruzeni narodi|ηνωμενα εθνη|арганізацыя абяднаных нацыи|"
        "арганізацыя абяднаных нацыяу|берләшкән милләтләр|бу|біріккен ұлттар ұиымы|"
        "нэгдсэн үндэстнии баигууллага|обединети нации|организация на обединените нации|"
        "организация объединенных нации|організація обєднаних націи|созмони милали муттаҳид|"
        "уједињене нације|միավորված ազգերի կազմակերպություն|האומות המאוחדות|اقوام متحدہ|"
        "الامم المتحدہ|بیریککەن ۇلتتار ۇییمی|سازمان ملل متحد|متحدہ ممٲلک|ملگری ملتونہ|گڏیل قومون|"
        "जथाय हादोरफोर|युनायटेड नेशन्स|संयुक्त राष्ट्र|संयुक्त राष्ट्र संघ|संयुक्तराष्ट्रसंघ|"
        "জাতিসংঘ|ৰাষ্ট্ৰসংঘ|ਸੰਯੁਕਤ ਰਾਸਟਰ|સંયુક્ત રાષ્ટ્ર|ଜାତିସଂଘ|ஐக்கிய நாடுகள்|యునైటేడ్ నేషన్స్|"
        "ಸಂಯುಕ್ತ ಸಂಸ್ಥಾನಗಳು|ഐക്യരാഷ്ട്രസഭ|එක්සත් ජාතීන්|สหประชาชาติ|ສະຫະປະຊາຊາດ|ကုလသမဂ္ဂ|გაერო|"
        "អង្គការសហប្រជាជាតិ|ᱡᱩᱢᱤᱫ ᱫᱤᱥᱚᱢ|国際連合|联合国|聯合國|국제연합"
    ,
    "United Nations Organization":
        "united nations organization"
    ,
    "United Provinces of Central America":
        "federal republic central america|united province ca|united provinces central america"
    ,
    "VAT":
        "cathair na bhatacain|cathair na vatacaine|cidade do vaticano|citad dal vatican|"
        "citate del vaticano|cite du vatican|citta del vaticano|ciuda del vaticanu|"
        "ciudad del vaticano|ciutat del vatica|civitas vaticana|"
        "dinas wladwriaeth y fatican holy see|egoitza santua vatikanoa|heiliger stuhl|holy see|"
        "kota vatican|kutha vatikan|l istat tal belt tal vatikan|mji wa vatican|mji wa vatikani|"
        "saint siege|santa se|santa sede|statul cetatii vaticanului|te poho o pita|"
        "thanh pho vatican toa thanh|thanh vatican|vaticaanstad|vaticaansted|vatican|vatican city|"
        "vatican city state|vatican city state holy see|vatikaani|vatikaanivaltio|vatikaanstad|"
        "vatikan|vatikana|vatikanbyur|vatikanid|vatikano|vatikano hiria|vatikano miesto valstybe|"
        "vatikans|vatikanski grad|vatikanstaat|vatikanstad|vatikanstadt|vatikanstaten|watikan|"
        "watykan|y fatican|βατικανο|βατικανο αγια εδρα|κρατοσ τησ πολησ του βατικανου|ватикан|"
        "ватикан хот улс|ватикан шәһәре дәүләте изге күренеш|ватыкан|святои престол|шаҳри вотикон|"
        "վատիկան|הוותיקן|الفاتیکان|الکرسی الرسولی|واتیکان|واتیکان ښار|ویٹکن سٹی|ویٹیکن سٹی|"
        "ویٹیکن ہولی سی|ویٽڪین سٽی|ۆاتیکان|भेटिकन सिटि|भेटिकान नोगोर|वेटिकन|वेटिकन सिटि|"
        "व्हेटिकन सिटि|ভেটিকান চিটি|ভ্যাটিকান সিটি|ਵੈਟਿਕਨ ਸਿਟਿ|વેટિકન સિટિ|ଭାଟିକାନ୍ ସିଟି|"
        "வாடிகன் நகரம்|వాటికన్ నగరం|ವ್ಯಾಟಿಕನ್ ಸಿಟಿ|വത്തിക്കാന്|වතිකානු නගරය|นครวาติกัน|วาติกัน|"
        "ນະຄອນວາຕິກັນ|ဗာတီကန်စီးတီး|ქალაქი ვატიკანი|បុរីវ៉ាទីកង់|ᱣᱟᱴᱤᱠᱟᱱ ᱥᱚᱦᱚᱨ|バチカン市国|教廷|"
        "梵蒂冈|梵蒂岡|罗马教廷|바티칸|바티칸시국"
    ,
    "VCT":
        "hato weneti me keretini|naomh bhionsant agus eileanan greanadach|"
        "s t vincent och grenadinerna|saint vincent|saint vincent agus na greanaidini|"
        "saint vincent and grenadines|saint vincent ar grenadines|saint vincent dan grenadine|"
        "saint vincent dan grenadines|saint vincent e grenadine|saint vincent e las grenadinas|"
        "saint vincent en de grenadines|saint vincent es a grenadine szigetek|"
        "saint vincent et les grenadines|saint vincent eta grenadinak|saint vincent i grenadyny|"
        "saint vincent i les grenadines|saint vincent in grenadine|saint vincent ja grenadiinid|"
        "saint vincent ja grenadiinit|saint vincent ja grenadine|saint vincent na grenadines|"
        "saint vincent och grenadinerna|saint vincent og grenadinane|saint vincent og grenadinene|"
        "saint vincent og grenadinerne|saint vincent si grenadinele|saint vincent u l grenadini|"
        "saint vincent va grenadines|saint vincent ve grenadinler|saint vinsen lan grenadin|"
        "san uinseann agus na greanaidini|san vicente e as granadinas|san vicente y granadines|"
        "san vicente y las granadinas|sancte vincente e le grenadinas|"
        "sanctus vincentius et granatinae|sankta vincento kaj grenadinoj|"
        "sankti vinsent og grenadineyjar|sankti vinsent og grenadinur|"
        "sant visant hag ar grenadinez|sao vicente e granadinas|sent vinsent i grenadini|"
        "sent vinsent va grenadin|sent vinsent ve qrenadinler|sent winsent we grenadin|"
        "sent winsent we grenadinler|sentvinsenta un grenadinas|shen vincent dhe grenadine|"
        "shen vinsent and grenadinet|sint vincent en die grenadine|st vin and gren|st vincent|"
        "st vincent an grenadinnen|st vincent and grenadines|st vincent na grenadines|"
        "st vincent og grenadinane|st vincent og grenadinene|st vincent und die grenadinen|"
        "st vincent und gronadiine|st vincent va grenadines|st vinsent and grenadinoyggjar|"
        "svaty vincenc a grenadiny|svaty vincent a grenadiny|sventasis vincentas ir grenadinai|"
        "sveti vincent i grenadini|sveti vinsent i grenadin|sveti vinsent i grenadini|"
        "αγιοσ βικεντιοσ και γρεναδινεσ|свети винсент и гренадини|свети винсент и гренадините|"
        "сеинт винсънт и гренадини|сент винсент ба гренадин|сент винсент ва гренадин|"
        "сент винсент ва гренадина|сент винсент вә гренадинләр|сент винсент жана гренадиналар|"
        "сент винсент жана гренадиндер|сент винсент және гренадин аралдары|"
        "сент винсент и гренадини|сент винсент и гренадины|сент винсент һәм гренадин|"
        "сент вінсент і гренадіни|сент вінсент і грэнадзіны|сьвяты вінцэнт і грэнадзіны|"
        "сэнт винсэнт ба гренадин|սենթ վինսենթ եւ գրենադիններ|סנט וינסנט והגרנדינים|"
        "سانت فنسنت وجزر غرینادین|سانت فینسنت والغرینادین|سنت وینسنت و گرنادین|"
        "سینٹ ونسنٹ اور گریناڈینز|سینٹ ونسنٹ اور گرینیڈاینز|سینٹ وینسؠٹ تہ گریناڑاینز|"
        "سینټ ویسنټینټ او ګرینډینز|سینٽ ونسنت گریناڊینز|سەنت ۆینسەنت جانە گرەنادین ارالداری|"
        "सेंट भिन्सेंट र ग्रेनाडिन्स|सेंट विंसेंट आ ग्रेनाडाइंस|सेंट विंसेंट एंड द ग्रेनेंडाइन्स|"
        "सेंट विंसेंट ऐंड द ग्रेनेडाइंस|सेंट विंसेंट और ग्रेनाडाइंस|"
        "सेंट व्हिन्सेंट आणि ग्रेनडाइन्स|सेंट व्हिन्सेंट आणि ग्रेनेडिन्स|"
        "सैंट भिन्सेंट आरो ग्रेनादिन्स|ছেইণ্ট ভিনচেণ্ট আৰু গ্ৰিণাডাইনছ|"
        "সেন্ট ভিনসেন্ট ও গ্রেনাডাইন দ্বিপপুঞ্জ|সেন্ট ভিনসেন্ট ও গ্রেনাডিনস|"
        "ਸੇਂਟ ਵਿਨਸੈਂਟ ਐਂਡ ਗ੍ਰੇਨਾਡਿਨਸ|સેંટ વિન્સેંટ અને ગ્રેનેડાઇંસ|"
        "ସେଣ୍ଟ ଭିନସେଣ୍ଟ ଏବଂ ଗ୍ରେନାଡାଇନ୍ସ|சேயின்ட் வின்சேன்ட் and கிரேனடைன்ஸ்|"
        "சேயின்ட் வின்சேன்ட் மற்றும் கிரேனடைன்ஸ்|సేయింట్ విన్సేంట్ మరియు గ్రేనడిన్స్|"
        "ಸೇಂಟ್ ವಿನ್ಸೇಂಟ್ ಮತ್ತು ಗ್ರೇನೇಡೈನ್ಸ್|സേന്റ് വിന്സേന്റും ഗ്രനേഡൈന്സും|"
        "ශාන්ත වින්සන්ට් සහ ග්රෙනඩින්ස්|เซนต์วินเซนต์และเกรนาดีนส์|ເຊນວິນເຊນແລະເກຣເນດິນ|"
        "စိန့်ဗင်းဆင့်နှင့်ဂရိနေဒိုင်|სენტ ვინსენტი და გრენადინები|សាំងវ៉ាងស្សង់និងហ្គឺណាឌីន|"
        "សាំងវ៉ាំងសង់និងហ្គ្រេណាឌីន|ᱮᱥ ᱴᱤ ᱵᱷᱤᱱᱥᱮᱴ ᱟᱨ ᱜᱽᱨᱮᱱᱟᱰᱤᱱᱥ|"
        "セントビンセントおよびグレナディーン諸島|セントビンセント及びグレナディーン諸島|"
        "圣文森特同格林纳丁斯|圣文森特和格林纳丁斯|聖文森及格瑞那丁|聖文森特同格林納丁斯|"
        "聖文森特和格林納丁斯|세인트빈센트그레나딘"
    ,
    "VEN":
        "a bheiniseala|bolivariaanse republiek venezuela|bolivarian republic venezuela|"
        "il venezwela|penehuera|rb venezuela|veiniseala|venecuela|venesuela|venetiola|venezueela|"
        "venezuela|venezuele|venezuelo|wenesuela|wenezuela|βενεζουελα|венесуела|венесуэл|"
        "венесуэла|венецуела|вэнэсуэла|վենեսուելա|ונצואלה|جمہوریہ البولیفاریہ فنزویلا|فنزویلا|"
        "ونزویلا|وینازولا|وینزویلا|وینزوییلا|ۆەنەسۋەلا|बेनेजुएला|भेनेजुएला|भेनेजुवेला|विनेझुएला|"
        "वेनेजुएला|व्हेनेझुएला|ভেনিজুৱেলা|ভেনেজুযেলা|ভেনেজুযেলার বোলিভিয প্রজাতন্ত্র|ਵੇਨੇਜੁਏਲਾ|"
        "વેનેઝુએલા|ଭେନେଜୁଏଲା|வேனிசுலா|వేనిజులా|ವೇನೇಜುವೇಲಾ|വേനിസ്വേല|වෙනිසියුලාව|เวเนซุเอลา|"
        "ເວເນຊູເອລາ|ဗင်နီဇွဲလား|ვენესუელა|វ៉េណេស៊ុយអេឡា|ᱣᱮᱱᱮᱡᱣᱮᱞᱟ|ベネズエラ|"
        "ベネズエラボリバル共和国|委內瑞拉|委内瑞拉|베네수엘라"
    ,
    "VGB":
        "anh quan dao virgin|birjina britainiar uharteak|birjina uharte britainiarrak|"
        "br virgin isds|bresku jomfruaeyjar|brit virgin szigetek|britaj virgulininsuloj|"
        "britan wirgin adalary|britaniya virgin orollari|britaniya wirgin adalary|"
        "britaniyanin virgin adalari|britanska devicanska ostrva|britanska djevicanska ostrva|"
        "britanski deviski otoki|britanski djevicanski otoci|britanya virjin adalari|"
        "britesch joffereninselen|briti neitsisaared|britische jungferninseln|"
        "britischi jungfere insle|british virgin is|british virgin islands|britisk jomfruoyane|"
        "britisk jomfruoyene|britse maagde eilande|britse maagdeneilanden|britse maagdeneilannen|"
        "britske panenske ostrovy|brittania virgin sullot|brittilaiset neitsytsaaret|"
        "brittiska jungfruoarna|britu virdzinas|brytyjskie wyspy dziewicze|de britiske jomfruoer|"
        "de britiske jomfruoyene|dei britiske jomfruoyane|didziosios britanijos mergeliu salos|"
        "eileanan breatannach na maighdinn|il gzejjer vergni brittanici|iles vierges britanniques|"
        "ilhas virgens britanicas|illas virxes britanicas|illes verges britaniques|"
        "inizi gwerch breizh veur|inizi gwerch breizhveurat|inslas virginas britannicas|"
        "insulas virgine britannic|insulele virgine britanice|ishujt e virgjer britanike|"
        "islas virgenes britanicas|islles virxenes britaniques|isole vergini britanniche|"
        "kapuloan virgin britania|kepulauan virgin britania raya|kepulauan virgin british|"
        "nga moutere puhi piritene|oileain bhriotanacha na maighdean|prydeinig ynysoedd virgin|"
        "quan dao virgin thuoc anh|stora bretlands jomfruoyggjar|uingereza visiwa vya virgin|"
        "virginis insulae britannicae|visiwa vya briteni vya uingereza|"
        "visiwa vya virgin vya uingereza|ynysoedd gwyryf prydain|βρετανικεσ παρθενεσ νησοι|"
        "βρετανικεσ παρθενοι νησοι|британдық виргин аралдары|британиин виржинии арлууд|"
        "британия виргин аралдары|британия виргин ороллари|британия виргин утраулары|"
        "британијанын вирҝин адалары|британска девичанска острва|британска дјевичанска острва|"
        "британски вирджински острови|британски девствени острови|британские виргинские острова|"
        "британські віргінські острови|брытанскія віргінскія астравы|"
        "великобритания виргинские о ва|великобритания виргинские острова|"
        "ҷазираҳои виргини британия|բրիտանական վիրջինյան կղզիներ|איי הבתולה הבריטיים|"
        "برطانوی جزایر ورجن|برطانوی ورجن جزیر|برطانوی ورجن ٻیٽ|برٹش ورجن ایلینڈز|"
        "بریتاندیق ۆیرگین ارالداری|بریتانوی ویګور ټاپوګان|جزایر ویرجین بریتانیا|"
        "جزر العذراء البریطانیہ|جزر فرجن البریطانیہ|جزر فیرجن البریطانیہ|बेलायति भर्जिन टापुहरु|"
        "ब्रिटिश भार्जिन द्विपफोर|ब्रिटिश वर्जिन आयलंड्स|ब्रिटिश वर्जिन द्विपसमुह|"
        "ब्रिटिश व्हर्जिन द्विपसमुह|ब्रिटिश व्हर्जिन बेटे|ब्रितानि वर्जिन द्विपसमुह|"
        "ব্রিটিশ ভার্জিন দ্বিপপুঞ্জ|ব্ৰিটিছ ভাৰ্জিন দ্বিপপুঞ্জ|ਬ੍ਰਿਟਿਸ ਵਰਜਿਨ ਟਾਪੁ|"
        "બ્રિટિશ વર્જિન આઇલેન્ડ્સ|ବ୍ରିଟିଶ୍ ଭର୍ଜିନ୍ ଦ୍ୱିପପୁଞ୍ଜ|பிரிட்டிஷ் கன்னித் திவுகள்|"
        "బ్రిటిష్ వర్జిన్ దివులు|ಬ್ರಿಟಿಷ್ ವರ್ಜಿನ್ ದ್ವಿಪಗಳು|ബ്രിട്ടിഷ് വേര്ജിന് ദ്വിപുകള്|"
        "බ්රිතාන්ය වර්ජින් දූපත්|หมู่เกาะบริติชเวอร์จิน|ຫມູ່ເກາະເວີຈິນຂອງອັງກິດ|"
        "ဗြိတိသျှဗာဂျင်းကျွန်းစု|ბრიტანეთის ვირჯინის კუნძულები|កោះវឺជិនចក្រភពអង់គ្លេស|"
        "ប្រជុំកោះវីអ៊ែអង់គ្លេស|ᱵᱽᱨᱤᱴᱤᱥ ᱣᱟᱹᱨᱡᱤᱱ ᱟᱭᱞᱮᱸᱰ|イギリス領ヴァージン諸島|英属维京群岛|"
        "英属维尔京群岛|英屬維京群島|英屬維爾京群島|英領ヴァージン諸島|영국령버진아일랜드"
    ,
    "VIR":
        "abd virjin adalari|abs nyn wirgin adalary|abs virgin adalari|americka devicanska ostrva|"
        "americka djevicanska ostrva|americke panenske ostrovy|americki djevicanski otoci|"
        "amerikaanischi jungfere insle|amerikaanse maagde eilande|amerikaanse maagdeneilanden|"
        "amerikaanske maagdeneilannen|amerikai virgin szigetek|amerikanesch joffereninselen|"
        "amerikanische jungferninseln|amerikanska jungfruoarna|ameriski deviski otoki|"
        "aos virgin sullot|aqsh virgin orollari|asv virdzinas|bandarisku jomfruaeyjar|"
        "birjina uharte amerikarrak|birjina uharte estatubatuarrak|de amerikanske jomfruoer|"
        "de amerikanske jomfruoyene|dei amerikanske jomfruoyane|eileanan na maighdinn aig na sa|"
        "hoa ky quan dao virgin|il gzejjer vergni tal istati uniti|iles vierges americaines|"
        "iles vierges des etats unis|ilhas virgens americanas|ilhas virgens dos eua|"
        "illas virxes dos estados unidos|illas virxes estadounidenses|"
        "illes verges dels estats units|illes verges nord americanes|"
        "inizi gwerch ar stadou unanet|inslas virginas americanas|insulas virgine statounitese|"
        "insulele virgine americane|ishujt e virgjer amerikane|ishujt e virgjer te shba se|"
        "islas virgenes de ee uu|islas virgenes de los estados unidos|islles virxenes americanes|"
        "isole vergini americane|jungtiniu valstiju mergeliu salos|kapuloan virgin amerika|"
        "kepulauan virgin amerika serikat|kepulauan virgin as|marekani visiwa vya virgin|"
        "nga moutere puhi amerika|oileain mheiriceanacha na maighdean|"
        "quan dao virgin thuoc hoa ky|sambandsriki amerikas jomfruoyggjar|"
        "united states virgin islands|us virgin is|us virgin isds|us virgin islands|"
        "us ynysoedd virgin|usa jomfruoyane|usa jomfruoyene|usa neitsisaared|"
        "usonaj virgulininsuloj|virgin islands united states|virginis insulae americanae|"
        "visiwa vya bikira za amerika|visiwa vya virgin vya marekani|vsa se maagde eilande|"
        "wyspy dziewicze stanow zjednoczonych|yhdysvaltain neitsytsaaret|"
        "ynysoedd gwyryf yr unol daleithiau|αμερικανικεσ παρθενεσ νησοι|"
        "αμερικανικεσ παρθενοι νησοι|абш вирҝин адалары|акш виргин аралдары|акш виргин утраулары|"
        "американски вирджински острови|американски девствени острови|америчка девичанска острва|"
        "америчка дјевичанска острва|амерыканскія віргінскія астравы|"
        "амэрыканскія віргінскія астравы|ану ын виржинии арлууд|ақш виргин ороллари|"
        "ақш тың виргин аралдары|виргинские острова соединенных штатов|сша виргинские о ва|"
        "сша виргинские острова|сша віргінські острови|ҷазираҳои виргини има|"
        "ամն վիրջինյան կղզիներ|איי הבתולה של ארצות הברית|ا ق ش تیڭ ۆیرگین ارالداری|"
        "امریکی جزایر ورجن|امریکی ورجن ایلینڈز|امریڪی ورجن ٻیٽ|جزایر ویرجین ایالات متحدہ|"
        "جزر العذراء الامریکیہ|جزر فرجن التابعہ للولایات المتحدہ|جزر فیرجن الامریکیہ|"
        "د متحدہ ایالاتو ورجن ټاپوګان|یو ایس ورجن جزیر|अमेरिकि वर्जिन द्विपसमुह|"
        "अमेरिकि व्हर्जिन द्विपसमुह|इउ एस भार्जिन द्विपफोर|यु एस वर्जिन आयलंड्स|"
        "यु एस व्हर्जिन बेटे|यु॰एस॰ वर्जिन द्विपसमुह|संयुक्त राज्य भर्जिन टापुहरु|"
        "ইউ এছ ভাৰ্জিন দ্বিপপুঞ্জ|মার্কিন ভার্জিন দ্বিপপুঞ্জ|"
        "মার্কিন যুক্তরাষ্ট্রিয ভার্জিন দ্বিপপুঞ্জ|ਯੁ ਐੱਸ ਵਰਜਿਨ ਟਾਪੁ|યુએસ વર્જિન આઇલેન્ડ્સ|"
        "ଯୁକ୍ତରାଷ୍ଟ୍ର ଭର୍ଜିନ୍ ଦ୍ଵିପପୁଞ୍ଜ|யு ஏஸ் கன்னித் திவுகள்|యు ఏస్ వర్జిన్ దివులు|"
        "ಯು ಏಸ್ ವರ್ಜಿನ್ ದ್ವಿಪಗಳು|യു ഏസ് വേര്ജിന് ദ്വിപുകള്|ඇමරිකානු වර්ජින් දූපත්|"
        "หมู่เกาะยูเอสเวอร์จิน|หมู่เกาะเวอร์จินของสหรัฐอเมริกา|ຫມູ່ເກາະເວີຈິນຂອງສະຫະລັດ|"
        "ယူအက်စ်ဗာဂျင်းကျွန်းစု|აშშ ის ვირჯინის კუნძულები|កោះវឺជីនអាមេរិក|ប្រជុំកោះវីអ៊ែអាមេរិក|"
        "ᱭᱩ ᱮᱥ ᱣᱟᱹᱨᱡᱤᱱ ᱟᱭᱞᱮᱸᱰ|アメリカ領ヴァージン諸島|米領ヴァージン諸島|美属维京群岛|"
        "美属维尔京群岛|美屬維京群島|美屬維爾京群島|미국령버진아일랜드"
    ,
    "VUT":
        "new hebrides|vanuatu|vanuatuo|wanuatu|whenuatu|βανουατου|вануату|վանուատու|ונואטו|"
        "فانواتو|واناتو|وانوات|وانواتو|وانوتو|وینواٹو|وینیٽیو|ۆانۋاتۋ|बनातु|भानुआटु|भानुआतु|वनातु|"
        "वनुआतु|वनौतु|वानुआतु|व्हानुआतु|ভানাটু|ভানুযাটু|ਵਾਨੁਆਟੁ|વાનુઆતુ|ଭାନୁଆତୁ|வனுவாட்டு|వనాటు|"
        "ವನೌಟು|വന്വാതു|වනුවාටු|วานูอาตู|ວານົວຕູ|ဗနွားတူ|ვანუატუ|វ៉ានូទូ|ᱵᱷᱟᱱᱩᱟᱴᱩ|バヌアツ|万那杜|"
        "瓦努阿图|瓦努阿圖|萬那杜|바누아투"
    ,
    "WLF":
        "iles wallis et futuna|islas wallis y futuna|kepulauan wallis dan futuna|"
        "lanh tho quan dao wallis va futuna|ostrva valis i futuna|uallas agus futuna|"
        "uollis e futuna|uollis va futuna|uollis ve futuna|uollis we futuna|vailis agus futuna|"
        "valis i futuna|valiso kaj futuno|vallis et futuna|volisa un futunas salas|"
        "volisas ir futuna|wallis a futuna|wallis agus futuna|wallis and futuna|"
        "wallis and futuna is|wallis and futuna isds|wallis and futuna islands|wallis dan futuna|"
        "wallis e futuna|wallis en futuna|wallis es futuna|wallis et futuna|wallis eta futuna|"
        "wallis ha futuna|wallis i futuna|wallis in futuna|wallis ja futuna|"
        "wallis ja futunasaaret|wallis lan futuna|wallis na futuna|wallis och futunaoarna|"
        "wallis og futuna|wallis og futunaeyjar|wallis og futunaoyane|wallis og futunaoyene|"
        "wallis og futunaoyggjar|wallis si futuna|wallis u futuna|wallis und futuna|"
        "wallis und futuuna|wallis va futuna|wallis ve futuna|wallis ve futuna adalari|"
        "wallis we futuna|wallis y futuna|warihi me whutuna|γουαλισ και φουτουνα|"
        "νησοι ουαλλισ και φουτουνα|ουαλισ και φουτουνα|валис и футуна|волліс і футуна|"
        "острова уоллис и футуна|уолис и футуна|уоллис ба футуна|уоллис ва футуна|"
        "уоллис вә футуна|уоллис жана футуна|уоллис және футуна|уоллис и футуна|уоллис һәм футуна|"
        "уолліс і футуна|уоліс і футуна|ուոլիս եւ ֆուտունա|איי ווליס ופוטונה|جزر والس وفوتونا|"
        "جزر والیس وفوتونا|والس اور فتونہ|والس تہ فیوچونا|والس فتونا|والس وفوتونا|والیس او فوتونا|"
        "والیس و فوتونا|ویلیز اور فیوٹیونا|ۋوللیس جانە فۋتۋنا|बालिस आ फुटुना|वालिज एंड फुटुना|"
        "वालिस आणि फ्युचुना|वालिस आनि फ्युचुना|वालिस आरो फ्युचुना|वालिस और फ्युचुना|"
        "वालिस र फुटुना|वोलिस आणि फ्युटुना|ওযালিম ও ফুটুনা দ্বিপপুঞ্জের|ওযালিস ও ফুটুনা|"
        "ৱালিছ আৰু ফুটুনা|ਵਾਲਿਸ ਅਤੇ ਫੁਟੁਨਾ|વોલિસ અને ફ્યુચુના|ୱାଲିସ୍ ଏବଂ ଫୁତୁନା|"
        "வாலிஸ் மற்றும் ஃபுடுனா|వాల్లిస్ మరియు ఫుటునా|ವಾಲಿಸ್ ಮತ್ತು ಫುಟುನಾ|വാലിസ് ആന്റ് ഫ്യുച്യുന|"
        "වැලිස් සහ ෆුටුනා|วาลลิสและฟุตูนา|ວາລລິສແລະຟູຕູນາ|ဝေါလစ်နှင့်ဖူကျူးနား|უოლისი და ფუტუნა|"
        "វ៉ាលីសនិងហ្វូតូណា|វ៉ាលីសនិងហ្វូទូណា|ᱣᱟᱞᱤᱥ ᱟᱨ ᱯᱷᱩᱴᱩᱱᱟ|ウォリスフツナ|瓦利斯同富图纳群岛|"
        "瓦利斯同富圖納群島|瓦利斯和富图纳|瓦利斯群岛和富图纳群岛|瓦利斯群島和富圖那群島|"
        "왈리스푸투나제도|월리스후트나"
    ,
    "WSM":
        "hamoa|onafhankelijke staat samoa|samo|samoa|samoo|samooa|samotha|szamoa|σαμοα|самоа|"
        "սամոա|סמואה|ساماوا|سامو|ساموا|पश्चिमि सामोआ|समोआ|सामआ|सामोआ|চামোৱা|সামোযা|ਸਾਮੋਆ|સમોઆ|"
        "ସାମୋଆ|சமோவா|సమోవా|ಸಮೋವಾ|സമോവ|සැමෝවා|ซามัว|ຊາມົວ|ဆမိုးအား|სამოა|សាម័រ|ᱥᱟᱢᱚᱣᱟ|サモア|"
        "萨摩亚|薩摩亞|사모아"
    ,
    "West Germany":
        "alemania occidental|allemagne de ouest|brd|federal republic former germany|"
        "fmr fed republic germany|former federal republic germany|frg|germania ovest|germany west|"
        "rfa|west berlin|west germany|westdeutschland|западная германия|фрг|西ドイツ|西德|서독"
    ,
    "World Bank":
        "world bank"
    ,
    "Württemberg":
        "wurttemberg"
    ,
    "XKX":
        "a chosobho|an chosaiv|cosovo|il kosovo|kohoro|kosova|kosovas|kosove|kosovia|kosovo|"
        "kosovu|kosowo|koszovo|republic kosovo|xk|κοσοβο|κοσσυφοπεδιο|косава|косово|կոսովո|קוסובו|"
        "کوزوو|کوسوفو|کوسوو|کوسووو|کوسوۆو|ڪوسووو|कसभ|कोसोभो|कोसोवो|कोसोव्हो|কচভ|কসোভো|ਕੋਸੋਵੋ|"
        "કોસોવો|କୋସୋଭୋ|கோசோவோ|కోసోవో|ಕೋಸೋವೋ|കോസോവോ|කොසෝවෝ|โคโซโว|ໂຄໂຊໂວ|ကိုဆိုဗို|კოსოვო|កូសូវ៉ូ|"
        "ᱠᱚᱥᱚᱣᱚ|コソボ|科索沃|코소보"
    ,
    "YEM":
        "an eaman|arab republic yemen yemen|eimin|iemen|iemenia|il jemen|imene|jeeme|jeemen|jemen|"
        "jemena|jemenas|jemeno|yaman|yemen|yemeni|υεμενη|емен|емэн|иемен|иәмән|яман|ємен|јемен|"
        "јәмән|եմեն|תימן|الیمن|یمن|یەمەن|यमन|यमनचे प्रजासत्ताक|येमेन|ইযেমেন|যেমেন|ਯਮਨ|યમન|ୟେମେନ୍|"
        "ஏமன்|యేమేన్|ಯೇಮನ್|യേമന്|යේමනය|เยเมน|ເຢເມນ|ယီမင်|იემენი|យេម៉ែន|ᱭᱮᱢᱮᱱ|イエメン|也門|也门|"
        "叶门|葉門|예멘"
    ,
    "Yugoslavia":
        "federal republic yugoslavia|fmr yugoslavia|former yugoslavia|fr yugoslavia|jugoslavija|"
        "jugoslawien|sfr yugoslavia|socialist federal republic yugoslavia|yougoslavie|yu|yug|"
        "yugoslavia|югославия"
    ,
    "ZAF":
        "afraga a deas|africa australis|africa dal sid|africa de sud|africa del sud|africa do sul|"
        "africa kusini|afrika e jugut|afrika kidul|afrika kusini|afrika selatan|afrike e jugut|"
        "afrique du sud|an afraic theas|awherika ki te tonga|cenub afrika|de affrica|del afrika|"
        "del afrikai koztarsasag|dienvidafrikas republika|etela afrikka|guney afrika|"
        "gunorta afrika|gunorta afrika respublikasy|hegoafrika|janubiy afrika respublikasi|jar|"
        "jihoafricka republika|juzna afrika|juznoafricka republika|juznoafriska republika|"
        "l afrika tisfel|louna aafrika vabariik|matta afrihka|nam phi|par|pietu afrika|"
        "poludniowa afryka|republic south africa|republika poludniowej afryki|rpa|rsa|s africa|"
        "sor afrika|south africa|suafrika|sud africa|sud afrika|sud afriko|sudafrica|sudafrika|"
        "sudur afrika|sudurafrika|suid afrika|surafrica|suudafrika|sydafrika|union south africa|"
        "zuid afrika|νοτια αφρικη|африкаи ҷануби|жанубии африка республикаси|көньяк африка|"
        "оңтүстік африка|пауднева афрыканская рэспубліка|південна африка|"
        "південно африканська республіка|түштүк африка республикасы|юар|южна африка|южная африка|"
        "южно африканская республика|јужноафриканска република|јужноафричка република|"
        "ҹәнуб африка|өмнөд африк|өмнөд африк тив|հարավաֆրիկյան հանրապետություն|דרום אפריקה|"
        "افریقای جنوبی|جنوب افریقیا|جنوبی افریقہ|سویلی افریقا|وڭتۇستیک افریکا|ڏکڻ افریقا|"
        "खोला आफ्रिका|दक्षिण अफ्रिका|दक्षिण आफ्रिका|দক্ষিণ আফ্রিকা|ਦੱਖਣਿ ਅਫਰਿਕਾ|દક્ષિણ આફ્રિકા|"
        "ଦକ୍ଷିଣ ଆଫ୍ରିକା|தேன் ஆப்பிரிக்கா|దక్షిణ ఆఫ్రికా|ದಕ್ಷಿಣ ಆಫ್ರಿಕಾ|ദക്ഷിണാഫ്രിക്ക|"
        "දකුණු අප්රිකාව|แอฟริกาใต้|ອາຟຣິກາໃຕ້|တောင်အာဖရိက|სამხრეთ აფრიკის რესპუბლიკა|"
        "អាហ្វ្រិកខាងត្បូង|ᱠᱚᱧᱮ ᱟᱯᱷᱨᱤᱠᱟ|南アフリカ|南非|남아프리카"
    ,
    "ZMB":
        "an tsaimbia|iz zambja|northern rhodesia|saimbia|sambia|tamipia|zambi|zambia|zambie|"
        "zambija|zambio|zambiya|ζαμπια|замби|замбия|замбија|замбія|զամբիա|זמביה|زامبیا|زیمبیا|"
        "जांबिया|झांबिया|জাম্বিযা|ਜਾਮਬਿਆ|ઝામ્બિયા|ଜାମ୍ବିଆ|ஜாம்பியா|జాంబియా|ಜಾಂಬಿಯ|സാംബിയ|"
        "සැම්බියාව|แซมเบีย|ແຊມເບຍ|ဇမ်ဘီယာ|ზამბია|សំប៊ី|ᱡᱟᱢᱵᱤᱭᱟ|ザンビア|尚比亚|尚比亞|贊比亞|"
        "赞比亚|잠비아"
    ,
    "ZWE":
        "an t siombab|an tsiombaib|iz zimbabwe|rhodesia|rhodesia zimbabwe|simbabve|simbabvi|"
        "simbabwe|southern rhodesia|timuwawe|zimbabua|zimbabue|zimbabve|zimbabvo|zimbabwe|"
        "ζιμπαμπουε|зимбабве|зымбабвэ|зімбабве|зімбабвэ|զիմբաբվե|זימבבואה|زمبابوی|زمبابوے|زمبابے|"
        "زیمبابوہ|زیمبابوی|زیمبابۆە|जिंबाबवे|जिंबाब्बे|जिंबाब्वे|जिंबावे|झिंबाब्वे|জিম্বাবুযে|"
        "জিম্বাবোযে|জিম্বাবৱে|ਜਿੰਬਾਬਵੇ|ઝિમ્બાબ્વે|ଜିମ୍ବାୱେ|ஜிம்பாப்வே|జింబాబ్వే|ಜಿಂಬಾಬ್ವೇ|"
        "സിംബാബ്വേ|සිම්බාබ්වේ|ซิมบับเว|ຊິມບັບເວ|ဇင်ဘာဘွေ|ზიმბაბვე|ស៊ីមបាវ៉េ|ᱡᱤᱢᱵᱟᱣᱮ|ジンバブエ|"
        "津巴布韋|津巴布韦|辛巴威|짐바브웨"
    ,
    "Zanzibar":
        "zanzibar|zanzibar and pemba|zanzibar and pemba isd"
    ,
}

GROUPS: dict[str, str] = {
    "ASEAN of some years":
        "asean 10|asean 5|asean 6|asean countries|asean member states|asean some years"
    ,
    "Africa":
        "aafrika|affrika|africa|afrika|afrikka|afrique|afryka|an afraic|chau phi|αφρικη|африк|"
        "африка|افریقہ|افریکا|अफ्रिका|แอฟริกา|アフリカ|非洲|아프리카"
    ,
    "Americas":
        "ameerika|americas|americhe|americi|amerike|amerikka|ameriques|ameryka|chau my|"
        "criocha mheiricea|mellem og sydamerika nord|nord och sydamerika|америк|америка|امیریکاز|"
        "امەریکا|अमेरिकाज|อเมริกา|アメリカ大陸|美洲|아메리카대륙"
    ,
    "Antarctic Treaty area":
        "antarctic treaty area"
    ,
    "Arab World":
        "arab world"
    ,
    "Asia":
        "aasia|an aise|asia|asie|asien|asja|asya|azia|azie|azija|azja|azsia|chau a|ασια|ази|азия|"
        "ازیا|اسیا|ایشیا|एशिया|เอเชีย|アジア|亚洲|亞洲|아시아"
    ,
    "Asia & Pacific":
        "asia and pacific"
    ,
    "Asia and the Pacific":
        "asia and pacific"
    ,
    "Asia-Pacific":
        "asia pacific"
    ,
    "Australasia":
        "an astralaise|australaasia|australasia|australasie|australasien|australazia|australazie|"
        "australazija|australazja|ausztralazsia|avstralija in nova zelandija|avustralasya|"
        "awstralja u new zealand|αυστραλασια|австралазия|австрали ази|аустралазия|اسٹریلیشیا|"
        "اۋسترالازیا|ओस्ट्रेलेशिया|ออสตราเลเซีย|オーストララシア|澳大拉西亚|澳大拉西亞|"
        "澳洲與紐西蘭|오스트랄라시아"
    ,
    "Australia and New Zealand":
        "australia and new zealand"
    ,
    "Azores":
        "azores"
    ,
    "Baden":
        "baden"
    ,
    "Balearic Islands":
        "balearic islands"
    ,
    "Bali":
        "bali"
    ,
    "Balkans":
        "balkans"
    ,
    "Baltic States":
        "baltic states"
    ,
    "Basque Country":
        "basque country|pais vasco|pays basque"
    ,
    "Batavia":
        "batavia"
    ,
    "Bavaria":
        "bavaria"
    ,
    "Belgian Luxembourg":
        "belgian luxembourg|belgium luxembourg"
    ,
    "Belgium-Luxembourg":
        "belgium and luxembourg|belgium luxembourg|belgo luxembourg economic union|benelux|bleu|"
        "blx|uebl|union economique belgo luxembourgeoise"
    ,
    "Benelux Union":
        "benelux union"
    ,
    "Bengal":
        "bengal|west bengal"
    ,
    "Bohemia":
        "bohemia"
    ,
    "Borneo":
        "borneo"
    ,
    "British Isles":
        "british isles"
    ,
    "Brittany":
        "bretagne|brittany"
    ,
    "Byelorussian SSR":
        "byelorussian ssr"
    ,
    "Caribbean":
        "an mhuir chairib|ca ri be|caraibas|caraibe|caraibes|caraibi|caribbean|caribe|caribien|"
        "caribisch gebied|carribbean|karaiby|karayipler|karib terseg|karibai|karibew|karibi|"
        "karibia|karibien|karibik|karibu juras regions|kariibi piirkond|kepulauan karibia|"
        "καραιβικη|кариб|карибски регион|карибы|карибын тэнгис|کاریب|کریبیایی|कैरिबियन|แคริบเบียน|"
        "カリブ|加勒比|加勒比地区|加勒比海|카리브제도"
    ,
    "Catalonia":
        "catalonia|catalunya"
    ,
    "Central Africa":
        "central africa"
    ,
    "Central America":
        "america central|america centrala|america centrale|amerika centrali|amerika tengah|"
        "amerique centrale|ameryka srodkowa|central america|centralamerika|centralna amerika|"
        "centrine amerika|centroamerica|gitnang amerika|kesk ameerika|kozep amerika|meiricea lair|"
        "mellemamerika|mellom amerika|midden amerika|mittelamerika|orta amerika|sentral amerika|"
        "srednja amerika|stredna amerika|stredni amerika|trung my|vali amerikka|κεντρικη αμερικη|"
        "орталық америка|төв америк|централна америка|центральная америка|ورتالیق امەریکا|"
        "وسطی امریکہ|मध्य अमेरिका|อเมริกากลาง|中央アメリカ|中美|中美洲|중앙아메리카"
    ,
    "Central Asia":
        "an aise lair|asia central|asia centrala|asia centrale|asia tengah|asie centrale|"
        "asja centrali|azja srodkowa|centraal azie|central asia|centralasien|centralazija|"
        "centrine azija|gitnang asya|kesk aasia|keski aasia|kozep azsia|orta asya|osrednja azija|"
        "sentral asia|srednja azija|stredna azia|stredni asie|trung a|zentralasien|κεντρικη ασια|"
        "орталық азия|төв ази|централна азия|центральная азия|اسیا تڠہ|ورتالیق ازیا|وسطی ایشیا|"
        "मध्य एशिया|เอเชียกลาง|中亚|中亞|中央アジア|중앙아시아"
    ,
    "Central Europe":
        "central europe"
    ,
    "Chechnya":
        "chechnya"
    ,
    "China and Mongolia":
        "china and mongolia"
    ,
    "Corsica":
        "corsica"
    ,
    "Crete":
        "crete"
    ,
    "Crimea":
        "crimea|krim|krym|republic crimea|крым"
    ,
    "Dagestan":
        "dagestan"
    ,
    "Developed countries":
        "developed countries"
    ,
    "Developing countries":
        "developing countries"
    ,
    "East Africa":
        "east africa"
    ,
    "East Asia":
        "east asia"
    ,
    "East Asia & Pacific":
        "east asia and pacific"
    ,
    "East Asia and Pacific":
        "east asia and pacific"
    ,
    "East Malaysia":
        "east malaysia"
    ,
    "Eastern Africa":
        "affrika tal lvant|africa del este|africa oriental|africa orientala|africa orientale|"
        "afrika bagian timur|afrika timur|afrique orientale|afryka wschodnia|aust afrika|"
        "austrumafrika|dogu afrika|dong phi|eastern africa|ida aafrika|istocna afrika|ita afrikka|"
        "kelet afrika|oirthear na hafraice|oost afrika|ost afrika|ostafrika|rytu afrika|"
        "silangang africa|vychodna afrika|vychodni afrika|vzhodna afrika|ανατολικη αφρικη|"
        "восточная африка|зүүн африк|източна африка|шығыс африка|شیعیس افریکا|مشرقی افریقہ|"
        "पुर्वि अफ्रिका|แอฟริกาตะวันออก|东非|東アフリカ|東非|동부아프리카"
    ,
    "Eastern Asia":
        "asia bagian timur|asia del este|asia oriental|asia orientala|asia orientale|asia timur|"
        "asie de est|asie orientale|asja tal lvant|aust asia|austrumazija|azja wschodnia|"
        "dogu asya|dong a|eastern asia|ida aasia|istocna azija|ita aasia|kelet azsia|"
        "oirthear na haise|oost azie|ost asia|ostasien|rytu azija|silangang asya|vychodna azia|"
        "vychodni asie|vzhodna azija|ανατολικη ασια|восточная азия|зүүн ази|източна азия|"
        "шығыс азия|اسیا تیمور|شیعیس ازیا|مشرقی ایشیا|पुर्वि एशिया|เอเชียตะวันออก|东亚|東アジア|"
        "東亞|동아시아"
    ,
    "Eastern Europe":
        "aust europa|austrumeiropa|dogu avrupa|dong au|eastern europe|eropa bagian timur|"
        "eropah timur|europa del este|europa oriental|europa orientala|europa orientale|"
        "europa wschodnia|europe de est|europe orientale|ewropa tal lvant|ida euroopa|"
        "istocna europa|ita eurooppa|kelet europa|oirthear na heorpa|oost europa|ost europa|"
        "osteuropa|rytu europa|silangang europe|vychodna europa|vychodni evropa|vzhodna evropa|"
        "ανατολικη ευρωπη|восточная европа|зүүн европ|източна европа|шығыс еуропа|شیعیس ەۋروپا|"
        "مشرقی یورپ|पुर्वि युरोप|ยุโรปตะวันออก|东欧|東ヨーロッパ|東歐|동유럽"
    ,
    "Emerging markets":
        "emerging markets"
    ,
    "England":
        "angleterre|anglia|anglicko|anglie|anglija|anh quoc|engeland|engelland|england|"
        "england and wales|england and wales uk|england and wales united kingdom|"
        "england united kingdom|englanti|engleska|inggris|inghilterra|ingilizia|ingiltere|"
        "inglaterra|inglismaa|lloegr|sasana|αγγλια|англия|англія|انجلترا|انگلستان|انگلینڈ|"
        "इंग्लैंड|ইংল্যান্ড|อังกฤษ|イングランド|英格兰|英格蘭|잉글랜드"
    ,
    "Estonian SSR":
        "estonian ssr"
    ,
    "Eurasia":
        "eurasia"
    ,
    "Euro area":
        "19 countries euro area|ea|ea 19|ea19|ea20|emu|euro area|euro area 20 countries|member states aggregate eurozone"
    ,
    "Europe":
        "an eoraip|avrupa|chau au|eiropa|eropa|eropah|euroopa|eurooppa|europa|europe|evropa|"
        "ewropa|ευρωπη|европ|европа|еуропа|یورپ|ەۋروپا|युरोप|ยุโรป|ヨーロッパ|欧洲|歐洲|유럽"
    ,
    "Europe & Central Asia":
        "europe and central asia"
    ,
    "Europe and Central Asia":
        "europe and central asia"
    ,
    "European Union of some years":
        "12 eu|14 eu|15 eu|15 european union|2013 2020 european union 28 countries|25 eu|"
        "25 european union|27 eu|27 european union|28 eu|28 european union|eu 10|eu 12|eu 14|"
        "eu 15|eu 25|eu 27|eu 28|eu 28 countries|eu countries|eu member states|eu10|eu12|eu14|"
        "eu15|eu25|eu27|eu27 2007|eu27 2020|eu28|eu6|eu9|european union 27|european union 28|"
        "european union excluding united kingdom|european union member states|"
        "european union some years|from 2020 european union 27 countries"
    ,
    "Far East":
        "far east"
    ,
    "Flanders":
        "flanders"
    ,
    "France and Monaco":
        "france and monaco|monaco france"
    ,
    "Galicia":
        "galicia"
    ,
    "Georgian SSR":
        "georgian ssr"
    ,
    "Great Britain and Ireland":
        "great britain and ireland|united kingdom and ireland"
    ,
    "Guangdong":
        "guangdong"
    ,
    "Hamburg":
        "hamburg"
    ,
    "Hanover":
        "hanover"
    ,
    "Hesse":
        "hesse"
    ,
    "High income":
        "high income"
    ,
    "Iberia":
        "iberia"
    ,
    "India and Sikkim":
        "excl sikkim india|india and sikkim"
    ,
    "India-Pakistan":
        "india pakistan"
    ,
    "Indochinese Peninsula":
        "indochinese peninsula"
    ,
    "Inner Mongolia":
        "inner mongolia|innere mongolei|nei mongol|内蒙古"
    ,
    "Italy, San Marino and the Holy See":
        "san marino and holy see italy"
    ,
    "Java":
        "java"
    ,
    "Karelia":
        "karelia"
    ,
    "Kashmir":
        "jammu and kashmir|kashmir"
    ,
    "Kazakh SSR":
        "kazakh soviet socialist republic|kazakh ssr"
    ,
    "Lapland":
        "lapland"
    ,
    "Latin America":
        "america latina|amerika latin|amerika latina|amerique latine|ameryka lacinska|"
        "chau my la tinh|ladina ameerika|lateinamerika|latijns amerika|latin america|"
        "latin amerika|latinalainen amerikka|latinamerika|latinoamerica|latinska amerika|"
        "lotynu amerika|meiricea laidineach|латин америк|латинска америка|латинская америка|"
        "латын америкасы|امیریک لاتین|لاتین امەریکا|لاطینی امریکہ|लैटिन अमेरिका|ละตินอเมริกา|"
        "ラテンアメリカ|拉丁美洲|라틴아메리카"
    ,
    "Latin America & Caribbean":
        "latin america and caribbean"
    ,
    "Latin America and the Caribbean":
        "latin america and caribbean"
    ,
    "Latvian SSR":
        "latvian ssr"
    ,
    "Least developed countries":
        "least developed countries"
    ,
    "Lithuanian SSR":
        "lithuanian ssr"
    ,
    "Livonia":
        "livonia"
    ,
    "Low income":
        "low income"
    ,
    "Lower middle income":
        "lower middle income"
    ,
    "Madeira":
        "madeira"
    ,
    "Malay Peninsula":
        "malay peninsula|peninsula malaysia|peninsular malaysia|west malaysia"
    ,
    "Melanesia":
        "an mheilineis|melaneesia|melanesia|melanesie|melanesien|melanesja|melanezia|melanezija|"
        "melanezja|melanezya|μελανησια|меланези|меланезия|مالینیشیا|مەلانەزیا|मेलानेशिया|"
        "เมลานีเซีย|メラネシア|美拉尼西亚|美拉尼西亞|멜라네시아"
    ,
    "Metropolitan France":
        "dom tom|france metropolitaine|french republic overseas|fx|fxx|metropolitan france|overseas france"
    ,
    "Micronesian Region":
        "an reigiun micrineiseach|micronesian region|micronesische regio|mikronesian alue|"
        "mikronesisches inselgebiet|mikronesiska oarna|mikronesiske omrade|mikroneziai regio|"
        "mikronezijas regions|mikronezijos regionas|mikronezijska regija|mikronezijsko podrucje|"
        "mikronezya bolgesi|oblast mikronezie|piirkond mikroneesia|regiao da micronesia|"
        "region de micronesia|region micronesienne|region mikronesie|region mikronezji|"
        "regione micronesiana|regiunea micronezia|regjun ta mikronezja|rehiyon ng micronesia|"
        "vung micronesia|wilayah mikronesia|περιοχη μικρονησιασ|микронезиин бүс|"
        "микронезииски регион|микронезия аимағы|مایکرونیشیایی علاقہ|میکرونەزیا ایماعی|"
        "माइक्रोनेशियाइ क्षेत्र|เขตไมโครนีเซีย|ミクロネシア|密克罗尼西亚地区|미크로네시아지역"
    ,
    "Middle Africa":
        "affrika nofsani|africa central|africa centrala|africa centrale|afrika bagian tengah|"
        "afrique centrale|afryka srodkowa|an afraic lair|centraal afrika|centralafrika|"
        "gitnang africa|kesk aafrika|keski afrikka|middle africa|orta afrika|sentral afrika|"
        "sredisnja afrika|srednja afrika|stredna afrika|stredni afrika|trung phi|vidurio afrika|"
        "vidusafrika|zentralafrika|μεση αφρικη|орталық африка|төв африк|централна африка|"
        "центральная африка|ورتالیق افریکا|وسطی افریقہ|मध्य अफ्रिका|แอฟริกากลาง|中部アフリカ|중부아프리카"
    ,
    "Middle East":
        "middle east"
    ,
    "Middle East & North Africa":
        "middle east and north africa"
    ,
    "Middle East and North Africa":
        "middle east and north africa"
    ,
    "Middle income":
        "middle income"
    ,
    "Moldavian SSR":
        "moldavian ssr"
    ,
    "Moravia":
        "moravia"
    ,
    "Near East":
        "near east"
    ,
    "New South Wales":
        "new south wales"
    ,
    "Nordic countries":
        "nordic countries"
    ,
    "North Africa":
        "north africa"
    ,
    "North America":
        "america de nord|america del norte|america do norte|amerika ta fuq|amerika utara|"
        "amerique du nord|ameryka polnocna|bac my|eszak amerika|hilagang amerika|kuzey amerika|"
        "meiricea thuaidh|noord amerika|nord america|nord amerika|nordamerika|north america|"
        "pohja ameerika|pohjois amerikka|severna amerika|severni amerika|siaures amerika|"
        "sjevernoamericki kontinent|ziemelamerika|βορεια αμερικη|северная америка|"
        "северноамерикански континент|солтүстік америка|хоид америк|سولتۇستیک امەریکا|"
        "شمالی امریکہ|उत्तर अमेरिका|อเมริกาเหนือ|北アメリカ大陸|北美洲|북아메리카"
    ,
    "Northern Africa":
        "affrika ta fuq|africa del norte|africa septentrional|africa septentrionala|"
        "africa setentrional|afrika bagian utara|afrika utara|afrique septentrionale|"
        "afryka polnocna|bac phi|eszak afrika|hilagang africa|kuzey afrika|noord afrika|"
        "nord afrika|nordafrica|nordafrika|norte de africa|northern africa|pohja aafrika|"
        "pohjois afrikka|severna afrika|severni afrika|siaures afrika|sjeverna afrika|"
        "tuaisceart na hafraice|ziemelafrika|βορεια αφρικη|северна африка|северная африка|"
        "солтүстік африка|хоид африк|سولتۇستیک افریکا|شمالی افریقہ|उत्तरि अफ्रिका|แอฟริกาเหนือ|"
        "北アフリカ|北非|북부아프리카"
    ,
    "Northern America":
        "ameerika pohjaosa|america del nord|america septentrionala|america setentrional|"
        "amerika bagian utara|amerika eszaki resze|amerika nordiku|amerikanin kuzeyi|"
        "amerikas ziemelu dala|amerique septentrionale|det nordlige amerika|mien bac chau my|"
        "noordelijk amerika|nordlege amerika|nordliches amerika|nordlige amerika|norra amerika|"
        "norteamerica|northern america|oblast severni amerika|pohjoinen amerikka|"
        "severne uzemia ameriky|severnoameriska celina|siaurine amerika|sjeverna amerika|"
        "tuaisceart mheiricea|usa kanada ameryka polnocna|utara amerika|βορειοσ αμερικη|"
        "аимақ солтүстік америка|северна америка|североамериканскии регион|хоид америк тив|"
        "ایماق سولتۇستیک امەریکا|شمالی امریکہ کا علاقہ|उत्तरि अमेरिका|อเมริกาตอนเหนือ|北アメリカ|"
        "北美|美洲北部|북부아메리카"
    ,
    "Northern Europe":
        "bac au|eropa bagian utara|eropah utara|eszak europa|europa del norte|europa do norte|"
        "europa polnocna|europa septentrional|europa septentrionala|europa setentrional|"
        "europa settentrionale|europe du nord|europe septentrionale|ewropa ta fuq|hilagang europe|"
        "kuzey avrupa|noord europa|nord europa|nordeuropa|northern europe|pohja euroopa|"
        "pohjois eurooppa|severna europa|severna evropa|severni evropa|siaures europa|"
        "sjeverna europa|tuaisceart na heorpa|ziemeleiropa|βορεια ευρωπη|северна европа|"
        "северная европа|солтүстік еуропа|хоид европ|سولتۇستیک ەۋروپا|شمالی یورپ|उत्तरि युरोप|"
        "ยุโรปเหนือ|北ヨーロッパ|北欧|北歐|북유럽"
    ,
    "Northern Ireland":
        "bac ireland|eszak irorszag|irlanda del nord|irlanda del norte|irlanda do norte|"
        "irlande du nord|irlandia polnocna|n ireland|noord ierland|nordirland|northern ireland|"
        "pohjois irlanti|severni irsko|tuaisceart eireann|ulster|северная ирландия|北アイルランド|"
        "北爱尔兰|북아일랜드"
    ,
    "Norway, Svalbard and Jan Mayen":
        "svalbard and jan mayen norway"
    ,
    "OECD members":
        "oecd members"
    ,
    "Oceania":
        "an aigeine|chau dai duong|oceania|oceanie|oceanien|oceanija|ocejanja|okeaania|okeanija|"
        "okyanusya|oseania|ozeanien|ωκεανια|номхон далаин орнууд|океания|اوشیانیا|وکەانیا|"
        "ओशिआनिया|โอเชียเนีย|オセアニア|大洋洲|오세아니아"
    ,
    "Okinawa":
        "okinawa"
    ,
    "Outlying Oceania":
        "outlying oceania"
    ,
    "Outside the European Union":
        "extra eu|extra eu27|extra eu28|outside european union"
    ,
    "Polynesia":
        "an pholaineis|polinesia|polinesja|polinezia|polinezija|polinezja|polinezya|poluneesia|"
        "polynesia|polynesie|polynesien|polynezia|πολυνησια|полинези|полинезия|پولینیشیا|"
        "پولینەزیا|पोलिनेशिया|โปลินีเซีย|ポリネシア|波利尼西亞|玻利尼西亚|玻里尼西亞|폴리네시아"
    ,
    "Punjab":
        "punjab"
    ,
    "Sabah":
        "sabah"
    ,
    "Sarawak":
        "sarawak"
    ,
    "Sardinia":
        "sardinia"
    ,
    "Saxony":
        "saxony"
    ,
    "Scandinavia":
        "scandinavia"
    ,
    "Scotland":
        "alba|ecosse|escocia|schotland|schottland|scotland|scotland united kingdom|scozia|"
        "skotlanti|skotsko|skottland|szkocja|шотландия|スコットランド|苏格兰|스코틀랜드"
    ,
    "Siberia":
        "siberia"
    ,
    "Sicily":
        "sicily"
    ,
    "Silesia":
        "silesia"
    ,
    "Slavonia":
        "slavonia"
    ,
    "South America":
        "america de sud|america del sud|america do sul|amerika selatan|amerika tisfel|"
        "amerique du sud|ameryka poludniowa|del amerika|dienvidamerika|etela amerikka|"
        "guney amerika|jizni amerika|juzna amerika|louna ameerika|meiricea theas|nam my|"
        "pietu amerika|sor amerika|south america|sudamerica|sudamerika|sydamerika|timog amerika|"
        "zuid amerika|νοτια αμερικη|оңтүстік америка|южна америка|южная америка|өмнөд америк|"
        "جنوبی امریکہ|وڭتۇستیک امەریکا|दक्षिण अमेरिका|อเมริกาใต้|南アメリカ|南美洲|남아메리카"
    ,
    "South Asia":
        "south asia"
    ,
    "South-East Asia":
        "south east asia|southeast asia"
    ,
    "South-eastern Asia":
        "south eastern asia"
    ,
    "Southeast Asia":
        "an aise thoir theas|asia de sud est|asia sudoriental|asia tenggara|asie du sud est|"
        "asja tax xlokk|azja poludniowo wschodnia|centralaustrumazija|delkelet azsia|dong nam a|"
        "guneydogu asya|jihovychodni asie|jugoistocna azija|jugovzhodna azija|juhovychodna azia|"
        "kaakkois aasia|kagu aasia|pietryciu azija|soraust asia|sorost asia|sud est asiatico|"
        "sudeste asiatico|sudostasien|sydostasien|timog silangang asya|zuidoost azie|"
        "νοτιοανατολικη ασια|зүүн өмнөд ази|оңтүстік шығыс азия|юго восточная азия|"
        "югоизточна азия|اسیا تڠݢارا|جنوب مشرقی ایشیا|وڭتۇستیک شیعیس ازیا|दक्षिण पुर्व एशिया|"
        "เอเชียตะวันออกเฉียงใต้|东南亚|東南アジア|東南亞|동남아시아"
    ,
    "Southern Africa":
        "affrika tisfel|africa austral|africa del sur|africa meridional|africa meridionala|"
        "afrika bagian selatan|afrika deli resze|afrikanin guneyi|afrique australe|"
        "afryka poludniowa|deisceart na hafraice|det sydlige afrika|dienvidafrika|"
        "etelainen afrikka|jizni afrika|juzne uzemia afriky|katimugang africa|louna aafrika|"
        "mien nam chau phi|pietine afrika|selatan afrika|sodra afrika|sorlege afrika|"
        "sorlige afrika|southern africa|sudliches afrika|zuidelijk afrika|νοτιοσ αφρικη|"
        "оңтүстік африка аимағы|южноафрикански регион|جنوبی افریقہ کا علاقہ|"
        "وڭتۇستیک افریکا ایماعی|दक्षिणि अफ्रिका|แอฟริกาตอนใต้|南部アフリカ|南部非洲|非洲南部|남부아프리카"
    ,
    "Southern Asia":
        "asia bagian selatan|asia del sud|asia del sur|asia do sul|asia meridional|"
        "asia meridionala|asia selatan|asie du sud|asja tisfel centrali|azja poludniowa|"
        "deisceart na haise|del azsia|dienvidazija|etela aasia|guney asya|jizni asie|juzna azia|"
        "juzna azija|katimugang asya|louna aasia|nam a|pietu azija|sor asia|southern asia|"
        "sudasien|sydasien|zuid azie|νοτια ασια|оңтүстік азия|южна азия|южная азия|өмнөд ази|"
        "اسیا سلاتن|جنوبی ایشیا|وڭتۇستیک ازیا|दक्षिणि एशिया|เอเชียใต้|南アジア|南亚|南亞|남아시아"
    ,
    "Southern Europe":
        "deisceart na heorpa|del europa|dienvideiropa|eropa bagian selatan|eropah selatan|"
        "etela eurooppa|europa del sur|europa do sul|europa meridional|europa meridionala|"
        "europa meridionale|europa poludniowa|europe du sud|europe meridionale|ewropa tisfel|"
        "guney avrupa|jizni evropa|juzna europa|juzna evropa|katimugang europe|louna euroopa|"
        "nam au|pietu europa|sor europa|southern europe|sudeuropa|sydeuropa|zuid europa|"
        "νοτια ευρωπη|оңтүстік еуропа|южна европа|южная европа|өмнөд европ|جنوبی یورپ|"
        "وڭتۇستیک ەۋروپا|दक्षिणि युरोप|ยุโรปใต้|南ヨーロッパ|南欧|南歐|남유럽"
    ,
    "Sub-Saharan Africa":
        "africa subsaariana|africa subsahariana|africa subsariana|afrika sor for sahara|"
        "afrika sub sahara|afrique subsaharienne|afryka subsaharyjska|an afraic fho shaharach|"
        "chau phi ha sahara|podsaharska afrika|sahara tagune aafrika|"
        "saharan etelapuolinen afrikka|sahra alti afrika|sub saharaans afrika|sub saharan africa|"
        "subsahara afrika|subsaharas afrika|subsaharisk afrika|subsahariska afrika|"
        "subsaharska afrika|szubszaharai afrika|uzsachario afrika|υποσαχαρια αφρικη|"
        "сахарын цөлиин урд хэсгиин африк|субсахаралық африка|субсахарска африка|"
        "тропическая африка|ذیلی صحارن افریقہ|سۋبساحارالیق افریکا|उप सहारा अफ्रिका|"
        "แอฟริกาใต้สะฮารา|サブサハラアフリカ|撒哈拉以南非洲|撒哈拉撒沙漠以南非洲|사하라사막이남아프리카"
    ,
    "Sumatra":
        "sumatra"
    ,
    "Svalbard":
        "svalbard"
    ,
    "Switzerland and Liechtenstein":
        "liechtenstein switzerland|switzerland and liechtenstein|switzerland liechtenstein"
    ,
    "Tasmania":
        "tasmania"
    ,
    "Tatarstan":
        "tatarstan"
    ,
    "Tibet":
        "tibet|tibet autonomous region|xizang|西藏"
    ,
    "Transylvania":
        "transylvania"
    ,
    "Tuscany":
        "tuscany"
    ,
    "Ukrainian SSR":
        "ukrainian ssr"
    ,
    "Upper middle income":
        "upper middle income"
    ,
    "Visegrad":
        "visegrad"
    ,
    "Wales":
        "cambria|cymru|gales|galles|pais de gales|pays de galles|wales|wales united kingdom|walia|"
        "уэльс|ウェールズ|威尔士|웨일스"
    ,
    "Wallachia":
        "wallachia"
    ,
    "Wallonia":
        "wallonia"
    ,
    "West Africa":
        "west africa"
    ,
    "West Asia":
        "west asia"
    ,
    "Western Africa":
        "affrika tal punent|africa del oeste|africa occidental|africa occidentala|"
        "africa occidentale|africa ocidental|afrika bagian barat|afrika barat|afrique occidentale|"
        "afryka zachodnia|bati afrika|iarthar na hafraice|kanlurang africa|laane aafrika|"
        "lansi afrikka|nyugat afrika|rietumafrika|tay phi|vakaru afrika|vastafrika|vest afrika|"
        "vestafrika|west afrika|westafrika|western africa|zahodna afrika|zapadna afrika|"
        "zapadni afrika|δυτικη αφρικη|баруун африк|батыс африка|западна афирка|западная африка|"
        "باتیس افریکا|مغربی افریقہ|पश्चिमि अफ्रिका|แอฟริกาตะวันตก|西アフリカ|西非|서부아프리카"
    ,
    "Western Asia":
        "asia bagian barat|asia barat|asia del oeste|asia occidental|asia occidentala|"
        "asia occidentale|asia ocidental|asie de ouest|asie occidentale|asja tal punent|"
        "azja zachodnia|bati asya|iarthar na haise|kanlurang asya|laane aasia|lansi aasia|"
        "nyugat azsia|rietumazija|tay a|vakaru azija|vastasien|vest asia|vestasien|west azie|"
        "westasien|western asia|zahodna azija|zapadna azia|zapadna azija|zapadni asie|δυτικη ασια|"
        "баруун ази|батыс азия|западна азия|западная азия|اسیا بارات|باتیس ازیا|مغربی ایشیا|"
        "पश्चिमि एशिया|เอเชียตะวันตก|西アジア|西亚|西亞|서아시아"
    ,
    "Western Europe":
        "bati avrupa|eropa bagian barat|eropah barat|europa del oeste|europa occidental|"
        "europa occidentala|europa occidentale|europa ocidental|europa zachodnia|europe de ouest|"
        "europe occidentale|ewropa tal punent|iarthar na heorpa|kanlurang europe|laane euroopa|"
        "lansi eurooppa|nyugat europa|rietumeiropa|tay au|vakaru europa|vasteuropa|vest europa|"
        "vesteuropa|west europa|western europe|westeuropa|zahodna evropa|zapadna europa|"
        "zapadni evropa|δυτικη ευρωπη|баруун европ|батыс еуропа|западна европа|западная европа|"
        "باتیس ەۋروپا|مغربی یورپ|पश्चिमि युरोप|ยุโรปตะวันตก|西ヨーロッパ|西欧|西歐|서유럽"
    ,
    "Western countries":
        "western countries"
    ,
    "Within the European Union":
        "intra eu|intra eu27|intra eu28|within european union"
    ,
    "World":
        "all countries|rest world|world"
    ,
    "Xinjiang":
        "east turkestan|turkestan|xinjiang"
    ,
    "world":
        "an domhan|dinja|dunia|dunya|gioi|lume|maailm|maailma|monde|mondo|mundo|pasaule|pasaulis|"
        "svet|svijet|swiat|varlden|verda|verden|vilag|welt|wereld|κοσμοσ|весь мир|дэлхии|свят|"
        "әлем|الەم|دنیا|विश्व|โลก|世界|세계"
    ,
}

RIVALS = (
        "acailandia|ahirani|ailandi|airali|ajaria|alasia|alemaya|alexania|allada|almansa|alminya|"
        "araria|atarra|auslan|austral|australind|austurasia|avstralaziya|awstralaziya|badakhshan|"
        "bailen|baklan|balaen|balzan|bansko|bologna|branca|bruino|brunoy|charata|chinde|chitre|"
        "chiure|citrus|cologne|colonia|coreau|corsedusud|croata|dadiya|dailoc|daitan|damboya|"
        "darhan|dariya|dashan|dienbien|duniya|easton|estiva|farato|filandia|franck|gazahio|"
        "gelderland|gracia|granma|halang|halwan|hamina|harlan|idrija|ilmalasaal|italva|itapiranga|"
        "jacana|jamani|kerman|kihihi|kindia|kirishi|kratie|kunggari|kurusi|lamboya|laois|lekoni|"
        "leland|leonia|leylan|leyland|littau|loanda|lomami|makarska|malaiba|malaita|malasila|"
        "malita|malton|mantta|mantua|maraba|maraita|marama|marana|marsta|miyama|montolivet|murata|"
        "namcan|nipomo|nyrsko|olinda|oreland|orland|orlandia|orlando|paniya|parana|paulistana|"
        "paulistano|pirangi|piripiri|pokola|polinya|polonne|poloti|pooler|poranga|portocalvo|"
        "portosalvo|portugalete|rashia|romaniv|romany|rompin|rutland|sangkapura|saponi|schleiz|"
        "schwaig|schwaz|sepang|singanuram|singaparna|somain|spangen|tailoi|takisitani|tamana|"
        "tarata|tauranga|timana|tisina|tismana|tufilandia|turilandia|uchiza|ungaran|uswasi|"
        "vestland|vienna|vitali|wayland|westland|whalan|zetland|zhongduo|zhonggulou|австралази|"
        "австралазија|австралазія|аустралазія|ավստրալասիա|אוסטרלאסיה|מלנזיה|استرالاسیا|اسٽریلیشیا|"
        "ملانشیا|अस्ट्रेलएसिया|आस्ट्रेलेशिया|ओस्ट्रेलेसिया|অষ্ট্ৰেলেছিযা|অস্ট্রেলেশিযা|"
        "ઓસ્ટ્રેલેશિયા|ଅଷ୍ଟ୍ରେଲେସିଆ|ஆஸ்திரலேசியா|ఆస్ట్రేలేసియా|ඕස්ට්රලේෂියාව|ავსტრალაზია"
)
