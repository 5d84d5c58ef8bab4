/** Surnames of the languages that put them first, as they are written in Latin letters. Common ones only; written by us. */

export type SurnameLanguage = 'ko' | 'ja' | 'zh' | 'vi';

const KOREAN =
  'ahn an bae baek baik ban bang bin bong byeon byun cha chae chang cheon cheong chi chin cho choe choi chon choo chu chun chung do doh eom eun gal gang geum gi gil go gong goo gu guk gwak gwon ha hahn ham han heo ho hong hur huh hwang hwangbo hyun im in jang je jee jeon jeong ji jin jo joh joo ju jun jung kam kang keum ki kil kim ko koh kong koo kook ku kuk kwak kwon lee leem lim ma maeng mah min mo moon mun myung na nah nam namgung namkoong no noh oh ok om pae paek paik pak pang park pi pyo pyun ra ran rhee ri rim roh rui ryang ryoo ryu sa seo seok seol seong seonwoo shim shin si sim sin so sohn son song suh suk sul sung sunwoo tae tak to u um wang wi won woo wu yang yeo yeom yeon yi yim yong yoo yook yoon you yu yuk yum yun';
const JAPANESE =
  'abe adachi aihara akiyama amano ando aoki aoyama arai araki arakawa asano asai baba chiba doi ebihara endo fujii fujimoto fujimura fujioka fujisawa fujita fujiwara fukuda fukui fukushima furukawa goto hamada hamaguchi hara harada hasegawa hashimoto hattori hayakawa hayashi higuchi hino hirai hirano hirata hirose hirota honda hori horie horiuchi hoshino hosokawa iida iijima ikeda imai imamura inaba inagaki inoue ishida ishihara ishii ishikawa iwasaki iwata ito itoh iwamoto kamata kamiya kaneda kaneko kataoka kato katayama kawaguchi kawai kawakami kawamoto kawamura kawasaki kawashima kimura kinoshita kishi kitagawa kitamura kobayashi koike koizumi kojima komatsu kondo konishi kono koyama kubo kubota kudo kumagai kuroda kurosawa maeda makino maruyama masuda matsuda matsui matsumoto matsumura matsunaga matsuo matsuoka matsushita miki minami mishima mitsui miura miyagawa miyake miyamoto miyata miyazaki mizuno mochizuki mori morimoto morioka morita moriyama murakami muramatsu murata murayama nagai nagano nagata naito nakagawa nakahara nakai nakajima nakamoto nakamura nakanishi nakano nakao nakashima nakata nakayama narita niimi nishi nishida nishikawa nishimura nishino nishiyama noda noguchi nomura oba ochiai ogata ogawa oguri ohashi ohno oishi oka okada okamoto okamura okano okazaki okubo okuda okumura ono onishi osawa ota otani otsuka ouchi oyama ozaki ozawa saito sakaguchi sakai sakakibara sakamoto sakuma sakurai sano sasaki sato satoh sawada seki sekiguchi shibata shibuya shimada shimizu shimomura shinohara shiraishi sonoda suda sugawara sugimoto sugiura sugiyama suzuki tachibana taguchi taira tajima takada takagi takahashi takano takashima takayama takeda takemoto takeuchi takizawa tamura tanabe tanaka taniguchi terada toda tominaga tsuchiya tsuda tsuji tsukada uchida uchiyama ueda uehara uemura ueno umeda ushijima wada wakabayashi watanabe yagi yamada yamagata yamaguchi yamamoto yamamura yamanaka yamane yamashita yamauchi yamazaki yano yasuda yokoyama yoshida yoshikawa yoshimura yoshioka yuasa';
const CHINESE =
  'ai an bai bao bi bian bu cai cao cen chai chan chang chao chen cheng cheung chi chiang chien chin ching chiu chou chow chu chuang chui chung cui dai deng ding dong dou du duan fan fang fei feng fong fu fung gan gao ge geng gong gu guan guo han hao he ho hon hong hou hsia hsiao hsieh hsu hu hua huang hui hung huo ji jia jian jiang jiao jin jing ju juan jung kan kang kao ke ko kong kou ku kuang kung kuo kwan kwok kwong lai lam lan lau law lei leng leung li lian liang liao lien lin ling liu lo long lou lu luo lui lung luo ma mao mei meng mi miao min mo mok mu ni nie ning niu ou ouyang pan pang pei peng pi ping pu qi qian qiao qin qiu qu quan ren rong ruan shao shek shen sheng shi shih shu shui sit so song su sun sung szeto ta tai tam tan tang tao teng tian tien ting to tong tsai tsang tsao tse tseng tso tsui tu tung wan wang wei wen weng wong wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yeung yi yim yin ying yip yiu you yu yuan yue yuen yung zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zuo';
const VIETNAMESE =
  'an au bach banh bui cao cao chau chu chung cu cung dam dang dao dau dinh do doan dong du duong giang giap ha ham han ho hoang hua huynh kha khuat khuc khuong kieu kim la lai lam le lieu lo luc lu luong luu ly mac mach mai man ngo nghiem ngo nguyen nham nhan nong ong pham phan phi pho phu phung quach quan quang ta tang thach thai than thi thieu tiet to ton tong tra tran trang trieu trinh truong tu ung van vi vien vo vu vuong yen';

export const SURNAMES: Readonly<Record<SurnameLanguage, ReadonlySet<string>>> = {
  ko: new Set(KOREAN.split(' ')),
  ja: new Set(JAPANESE.split(' ')),
  zh: new Set(CHINESE.split(' ')),
  vi: new Set(VIETNAMESE.split(' ')),
};

/** Words inside European, African and Arab surnames that carry no capital or belong to what follows: "Jan van der Berg". Folded. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de du des d' la le les l' da do dos das di del della dalla degli van von der den ter ten zu zur zum af av bin ben ibn bint al el ag ait ould mac mc o' ni nic ui st saint san santa y e i und et dit".split(
    ' ',
  ),
);
