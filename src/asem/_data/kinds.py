"""
What states call themselves: the words around a name that say which form of state it is.

KINDS: by the English word, the words of other languages that leave the name beside them as it is,
with `_` for a blank; `country` is no form of state, only the word for a country. PREPOSITIONS: what
may stand between such a word and the name.
"""

# fmt: off
KINDS: dict[str, str] = {
    "republic": (
        "republic republik republika republica republique repubblica republiek republiken "
        "republikken republikk respublika respubliko repulik repubblika republikang tasavalta "
        "vabariik koztarsasag errepublika poblacht phoblacht gweriniaeth cumhuriyeti lydveldid "
        "cong_hoa nuoc_cong_hoa tuwehe "
        "република республика республикасы республіка рэспубліка δημοκρατια "
        "共和国 共和國 공화국 สาธารณรัฐ ສາທາລະນະລັດ សាធារណរដ្ឋ သမ္မတနိုင်ငံ "
        "गणराज्य गणतंत्र रिपब्लिक_ऑफ প্রজাতন্ত্র প্রজাতন্ত্রী ਗਣਰਾਜ ગણરાજ્ય ಗಣರಾಜ್ಯ గణతంత్ర రిపబ్లిక్_ఆఫ్ "
        "குடியரசு റിപ്പബ്ലിക് جمهورية الجمهورية جمهوری جمہوریہ"
    ),
    "kingdom": (
        "kingdom royaume konigreich reino regno koninkrijk konungariket kongeriget kongeriket "
        "kongedomet riocht regatul kraljevina kralovstvi kralovstvo krolestwo karaliste karalyste "
        "kuningriik kuningaskunta kiralysag kralligi kerajaan kaharian vuong_quoc kingitanga_o "
        "кралство королевство королівство каралеўства краљевина патшалыгы βασιλειο "
        "王国 王國 왕국 ราชอาณาจักร ລາຊະອານາຈັກ ព្រះរាជាណាចក្រ রাজ্য का_साम्राज्य முடியரசு "
        "مملكة المملكة پادشاهی"
    ),
    "peoples": (
        "peoples populaire popular populara popolare popolari volksrepublik daonphoblacht nhan_dan "
        "народная народна халык 人民 인민 ປະຊາຊົນ ប្រជាមានិត জনবাদী জন जनवादी लोक الشعبية"
    ),
    "democratic": (
        "democratic democratique democratica demokratische demokratiske dan_chu "
        "демократическая демократична 民主 民主主義 민주 민주주의 ປະຊາທິປະໄຕ "
        "लोकतांत्रिक الديمقراطية الديموقراطية"
    ),
    "socialist": (
        "socialist socialiste socialista sozialistische sosialistiske socialistische sosyalista "
        "xa_hoi_chu_nghia социалистическая социалистик соціалістична 社会主义 社會主義 社会主義 "
        "사회주의 សង្គមនិយម समाजवादी সমাজতান্ত্রিক الاشتراكية"
    ),
    "federal": (
        "federal federale federala bundesrepublik bondsrepubliek forbundsrepublikken "
        "sambandsrepublikken pederal lien_bang федеративная федеративтик федеральная "
        "联邦 聯邦 連邦 연방 สหพันธ์ ສະຫະພັນ សហព័ន្ធ संघीय الاتحادية"
    ),
    "islamic": (
        "islamic islamique islamica islamische islamske islam hoi_giao исламская ислам ісламська "
        "伊斯兰 伊斯蘭 イスラム 이슬람 อิสลาม ອິດສະລາມ អ៊ីស្លាម इस्लामी ইসলামিক الإسلامية اسلامی"
    ),
    "union": "union unione unie unija uniao союз 联盟 聯盟 연합 اتحاد",
    "federation": "federation federacion federazione federacao federatie foderation федерация",
    "grand duchy": (
        "grand_duchy grand_duche grossherzogtum groothertogdom gran_ducado granducato grao_ducado "
        "storhertugdommet storhertugdomet velkovojvodstvi velkovevodstvi wielkie_ksiestwo "
        "veliko_vojvodstvo великое_герцогство 大公国 大公國 대공국 ราชรัฐ دوقية"
    ),
    "commonwealth": "commonwealth komonwelt",
    "principality": (
        "principality principaute principado principato furstentum prinsdom furstendomet knezevina "
        "knizectvi ksiestwo ruhtinaskunta hercegseg княжество 公国 公國 공국 إمارة"
    ),
    "state": (
        "state etat estado stato staat staten negara panstwo nha_nuoc государство держава 国 國 국 "
        "دولة"
    ),
    "sultanate": "sultanate sultanat sultanato sultanaat султанат 苏丹国 蘇丹國 سلطنة",
    "arab": "arab arabe araba arabische arabiska arabska арабская 阿拉伯 아랍 العربية",
    "plurinational": "plurinational plurinacional многонациональное 多民族国 多民族國",
    "bolivarian": "bolivarian bolivarienne bolivariana bolivarische боливарианская 玻利瓦尔",
    "independent": "independent independant independiente independente независимое 独立 المستقلة",
    "cooperative": "cooperative co_operative cooperativa кооперативная 合作 التعاونية",
    "hashemite": "hashemite hachemite hachemita haschemitisches хашимитское 哈希姆 الهاشمية",
    "territory": "territory territoire territorio territorium bailiwick collectivity department",
    "former": "former fmr ancien ancienne ehemalige",
    "country": "nuoc ประเทศ ປະເທດ ប្រទេស နိုင်ငံ",
}

PREPOSITIONS = (
    "de du des del della dello dell di da do das dos d der den det die van von la le les el los las "
    "il lo gli i na nan ng ta o os a as y"
)
