/**
 * How Arabic letters are written in Latin ones: after one or two Arabic letters, Latin clusters with the weight of the
 * pair in tenths of a nat, see `LetterWeight`. `^` and `$` are the edges of a word, `-` is nothing. Facts about letters,
 * made by `test/eval/letters/learn-letters.ts`.
 */
export const LETTER_TABLE = `
- a=-15 c=-26 e=-22 h=-22 i=-34 k=-35 m=-38 n=-37 o=-26 r=-35 s=-38 t=-35 u=-13
^ ^=-26 ^al=-39 ^ben=-20
$ $=-27 e$=-35 t$=-48
ا -=-65 a=-5 e=-26 h=-25 i=-40 o=-42 u=-30 y=-29 aa=-45
أ a=-36 e=-39 o=-36 u=-32
إ e=-30 i=-31 y=-19
آ a=-19 aa=2
ى a=-25 e=-13 i=-20 y=6 ee=3
ب -=-45 b=10 p=5 be=-10 bb=8
ت -=-44 t=4 te=-6 tt=6
ث s=-20 t=-15 th=34
ج -=-45 c=-45 g=2 j=13 z=-47 gu=8 dg=9 dj=25
ح h=6
خ h=-14 j=3 x=4 ch=23 kh=34 khou=62
د -=-44 d=10 de=-12 ed=-13 dd=10
ذ d=-1 z=8 th=29 dh=35
ر -=-46 r=11 er=-14 ar=-13 ra=-22 rr=-10 re=-27
ز s=-16 z=13 zz=25 uezz=63
س -=-46 c=-12 s=6 x=-47 z=-16 is=-11 se=-10 ss=5 sse=16
ش s=-19 x=0 ch=28 sch=45 sh=24
ص c=-13 s=0 ss=16 essa=40 ssou=51
ض d=13 z=0 th=15 dh=26
ط t=5 tt=16
ظ d=-6 z=21 th=20 dh=32
ع a=-14 e=-28 i=-25 o=-21 u=-9 aa=-12
غ g=2 r=-33 gh=19 rh=-1
ف -=-44 f=11 v=3 w=-14 ff=25 ph=22
ق c=-12 g=-3 k=1 q=23 gu=7 kk=21 qu=28
ك -=-44 c=0 g=-28 k=6 q=-9 ch=12 ck=11 kk=7
ل -=-45 l=10 le=-11 al=-13 la=-9 ll=-2 el=-3 li=-9 ell=14 oula=22
م -=-46 m=7 ma=-8 mm=4 me=-5 em=-1
ن -=-47 n=0 an=-16 in=-4 en=-4 ne=-12 nn=-2
ه e=-39 h=7
و -=-65 a=-45 e=-41 i=-53 o=-9 u=-1 v=-20 w=1 oo=-14 ou=9
ي -=-62 a=-44 e=-12 h=-32 i=-6 j=-16 u=-37 y=6 ie=-25 ai=-25 ei=-18 ye=-4 ee=-22
ء a=-20 e=-9 i=-14 u=-6
ة a=-39 e=-33 at=-10 ah=-12 et=-4 eh=-7
^آ ^=-29 ^a=3
ا$ a$=-8
با ba=37 va=5 bba=43 pa=30 ppa=47
اد ad=38 di=2 add=31
دي d=-17 di=40 die=26 da=-6 de=32 ddi=33 dey=33
ي$ ie$=-17 e$=-39 y$=0 i$=-7 ay$=-19 ey$=4 hi$=-28 yi$=-19
بي be=32 by=20 abi=22 bi=34 ppi=51 pi=24 bee=20 pe=29
وو woo=45
ود wood=72 ood=41 od=31 aud=27 ud=38 oud=50 owd=48
د$ d$=1 ad$=-10 ed$=3 id$=-7 de$=0
دا da=33 de=28 du=34
ان an=36 in=7 en=1 ann=34 un=-5 and=16
ن$ an$=-26 n$=3 on$=-12 en$=6 nn$=-25 in$=-12 ne$=9
در der=51 dr=27 dro=28 dar=21 dir=36
ر$ er$=18 r$=-25 ar$=-12 re$=-11 ur$=-18 rd$=-15
كن kin=45 ken=34 ekn=36
ز$ s$=-5 es$=-5 z$=-1
م$ am$=-8 m$=-4 em$=0
سو so=33 soh=30 sso=40 su=29
ون on=40 oun=39 un=34 onn=36 wan=24 loun=46
را r=-24 ar=-12 ra=30 arra=32 rra=16 wr=7 ru=5
او o=-8 au=10 ou=1 aw=25 aou=34 ow=23
و$ u$=-22 o$=-3 ow$=-2 aux$=30 ot$=-24 eau$=0
آر aar=42
رت art=23 rt=29 ert=39 rta=20
تس z=7 ts=34 tz=30 tsu=51 tes=41
س$ s$=-1 as$=-20 us$=-9 es$=1 is$=-6 ss$=-3 se$=-16 ce$=-2
تش c=27 ch=65 sch=66 uch=56 che=47 tch=65 cc=33 tsch=85 cch=60
بن pen=37 ben=41 bin=27
نك enk=41 nk=30 enck=66
كو ko=44 kou=43 co=38 cu=35 cco=42 qu=51 ku=36 kow=45
تي te=32 ti=30 tti=38
ير er=32 ert=16 ir=20 air=16 aire=27 ur=4 ier=16 eir=28 ear=19 ayr=27 err=35
تو to=43 tu=22 tho=32 tur=29 tou=35
سي ce=20 se=15 ci=31 sse=33 si=16 ssi=34 cy=17
رغ rg=39 ergh=71
غو go=46 gu=44
وف ov=57 of=36 off=70 ouf=57 ow=33 uff=61
ف$ v$=-14 ff$=25 ev$=-5 f$=-2 ef$=10
رك rk=22 rqu=56 rak=33
يت ight=65 it=26 et=27 ett=55 ette=54 itt=43 ate=21 eat=19
مي mi=39 me=28 ami=22
يس is=24 es=26 iss=35 ess=36
ين in=35 en=29 yn=17 ein=26 ine=21 ain=12 een=14 enn=31 enne=40
رن rne=20 ron=22 ern=35 ren=23
نت nett=53 ent=44 enth=55 nt=19 int=30 nta=23 unt=35
ت$ d$=-36 ett$=6 tt$=0 t$=-1 at$=-14 th$=-6 dt$=-6 te$=-2
رو r=-30 ro=36 ru=24 rou=41 reu=21 rew=35 roo=21
ري ari=22 ri=39 ire=9 re=26 rie=14 ary=22 ry=22 rre=20 rey=28 rri=21 ray=19 rei=21 ree=15 aree=38
اس as=27 us=8 es=10 ass=44 asse=42
زا za=46 zza=55 iza=32 sa=10 azza=67
ار er=-3 ar=37 ari=14 ard=19 arr=35
سك sk=48 suk=48 sc=30
ك$ ke$=-2 k$=-10 ck$=20 ek$=4
ش$ s$=-27 sch$=31 ch$=15 ich$=20 sh$=2 che$=22
كر cr=19 cro=31 kar=36 ker=41 cker=74
فت ft=39
غر gger=71 ger=49 gr=30 ghri=65
وس us=39 os=34 ius=30 oss=32 uss=42 ouss=74 ouse=56
فا va=39 wa=13 fa=29 we=19
ات at=28 att=46
ما ma=44 man=39
لز les=45
لا ala=10 la=32 ale=21 alla=37 lla=31
لي le=30 la=-3 ll=5 li=41 eli=19 ly=28 lli=39 ley=49 elli=46 lei=25 lle=28 lie=16 lea=16 ily=30
لي ulei=44 lai=13 gli=38 hle=21 ulay=53
نج ang=38 ng=43 nge=52 ing=56 ngi=41 eng=41 nj=40 enje=77 naj=57 nadj=76 nay=36
ج$ ge$=9 g$=-15
جر ger=54
ني n=-26 ne=14 nni=21 gn=15 ni=29 nne=17 ney=34
وغ ug=30 og=36 ugu=56 ough=75 ogg=49
غن gen=42 gn=28
ال e=-13 al=35 ale=20 el=17 ed=5 ul=2 ali=20 all=42 ahl=20
لر rra=28 ler=24 ller=50
يا ya=23 lla=12 iya=33 ja=10 illa=32
يب ib=27 ipp=61 ibb=34
وج ug=27 uj=41 ouj=56
يخ eich=74 ej=40 ikh=50
يز is=16 izz=56 eis=25 es=20 iz=42 ez=34 ize=37 eez=40 ais=19 yaz=48
رد ard=39 rd=22
زن sen=42
نب enb=36 enbe=58 neb=28
غ$ g$=2 gh$=-1 gue$=24
يك ic=24 ik=27 ech=32 ke=4 jk=21 ek=25 eck=46 ick=54 ake=24
كا ca=31 ga=12 ka=34 cca=41 kka=30
يل le=0 ale=9 el=36 il=27 iel=26 ell=53 ill=46 eil=16 hil=20
^أ ^=-32 ^a=2 ^u=-20 ^e=-21 ^o=-22 ^i=-36
دو do=38 dou=48 dow=47 du=28 dw=29 doo=28
يد id=28 ed=20 ade=22 ied=24 idde=50 eed=36
اش ash=50 ashe=51
شي ci=10 ashe=46 she=38 ti=3 che=45 chi=59 ashi=56 shi=58 schi=61
قا qa=49 ka=26
ه$ $=-50 e$=-9 t$=-25 hah$=9
ثو tho=63
ور or=39 our=48 ur=38 urr=28 uer=23 oor=29 orr=27 ouar=50 war=37
بر br=35 ber=59 bar=29 bor=30 bur=42 per=43
شك shk=53
كي ki=37 chi=42 que=62 ky=18 ke=26 qui=53 kiy=47 kie=27
ام am=33 ham=21 amm=32
مو mo=39 mu=25 mou=45
اه ah=32 agh=37
ها h=-12 ha=35 he=11
مب mb=39 mp=48 emb=38
ره erho=59
هو hou=47 ho=34 hu=24
ل$ l$=-12 el$=2 ell$=14 ll$=-2 le$=-6 hl$=-16 lle$=14
يو o=-27 u=-14 ju=17 yo=24 yu=29 you=45 ew=16 yeo=23 yyu=43
غا ga=37 gha=36
بل ball=54 bal=30 bil=41 bel=43 pl=27 ble=33 bul=46
اي a=-33 i=-12 y=-4 ei=10 ay=19 ye=-5 ey=14 aj=3 aye=21 igh=32
از as=12 az=40 azz=59
زو zo=34 zu=42 sw=24
بو bu=40 bou=62 po=35 bo=32 bow=47 poo=39
وب oub=55 op=36 ob=27 ub=33 up=28 obb=34
بك bak=53 baka=55 baca=60 bg=26
وت ot=26 ott=56 ut=31 ught=69 uht=36 utt=48
ست st=54 ste=41 sti=39 usta=56 est=43
ول ol=41 oll=42 ul=31 all=23 aul=27 oul=45 well=62 ull=35
يغ eg=31 egg=49 ig=33 igg=48 ieg=34
يف v=-3 yev=61 av=14 ev=43 if=33 eff=53 iff=50 ew=16 evi=36 eve=38
تا atta=46 tta=30 ta=31
لو lu=29 lo=30 lou=47 llo=36 law=39 loo=26 llou=61 low=42 llow=64 lau=31
تز z=1 zz=50 tz=59 itz=55
سم sum=42 sam=26 sim=43 esm=33 same=49 cem=44
يم m=-21 eam=21 im=33 em=21 emm=41 imm=32
نغ ng=56 ing=56 engh=67
نس ns=16 nas=18 ens=38 nes=24 ence=55 nass=50
تل ttle=58
ثا za=26 tha=55
جا ga=28 ja=34
جي gi=29 ge=27 gui=46 ji=45 je=28 ggi=53 adji=66
حم ahm=51 hme=66 ahma=71 hma=61 ham=68 hamm=88 hame=65 ahmo=71
نو no=24 nu=9 nou=34 naw=29
فو vo=34 fo=28 fu=24
دل del=48 ddle=64
لس els=37
هم ham=41
لف lf=45 lv=30
اب ab=31 ap=29 abb=32 app=53
اغ ag=32 ig=10 agh=40
اف av=40 af=31
في v=-6 ve=36 vi=47 wi=17 fi=38 fie=47 afi=40 fe=23 ofi=37 oufi=62
نا na=23 nna=27
نز nz=31 enz=51 ize=47 ens=36
جو jo=49 ju=37 jou=55
دن den=51
رز arz=50 ers=33
وم um=37 oum=46 om=31 ome=27 omme=55
سا ce=6 ca=-1 sa=17 assa=42 ssa=26
لد d=-17 ld=37 lde=32
زي zi=40 ze=29 si=8 zzi=58
غي ghe=44 ge=18 gui=55 ghi=44 gue=53
ند and=37 nd=49 end=41 ende=49 ind=35
تر tr=18 tur=37 ter=49 tter=58
مل mal=36 mil=34
من man=29 men=39
اء a=18 i=4 aa=15 ai=30 ya=28 ae=15
وط out=51
ط$ t$=-12
يج egg=45 ig=24
وا awa=30 wa=34 oua=28 awwa=57
فر fr=22 ver=57 ffer=81 fer=43
لم lam=30 elm=41 lem=31
مر mar=31 mer=43 mmer=61 mur=35
خو jo=41
رس ers=33
سن sen=43 son=30 ssan=52
ق$ k$=0 q$=11 iq$=23
رث orth=81
ث$ z$=-7 th$=29
صف sfa=61
عش ash=48
ى$ a$=0 i$=-12
غس gus=50
كس x=41 xe=36 ex=46 exa=57
اك c=-6 ck=12 ag=10 ak=33 ack=48 cc=23 uck=49 acc=32
ثي ce=25 the=62 thi=47 thie=69
خا ja=38 kha=52
يش ish=49 esh=36 ich=52 esch=70
ة$ a$=9 e$=-23 eh$=4 ah$=12
وي we=21 wi=32 oy=22 wai=27 oui=27 wy=19 eu=1 uway=63
خي ge=27 khi=58
شا sha=38 cha=46 isha=55
طا atta=63 ta=24
وز us=19 os=23 uz=39 wazz=89 ouz=57
حت hote=73
حا ha=19
وك ok=33 ock=57 uk=33 ook=42 uck=47 ouk=45
يث ez=29 eth=51
بش bach=72
سل sel=29 sal=31
نش nc=21
نص ans=48 anso=74
صا sa=25 assa=53
طو to=31 tu=35 tou=52 etou=77 itw=58
كه ke=29
وش ush=59 osh=49 ouch=91
يه e=-10 er=9 ei=8 et=20 uet=33 eh=18
هي he=13 hea=24 hi=29
أو o=15
جل gle=46 djel=87
رب rpe=40 rab=22 reb=34
وح ouh=47
حي hi=29 hay=53
اخ ach=50 akh=52
خ$ ch$=23
سب sp=47
تن tin=32
لح lah=48 leh=53 lih=46
ح$ h$=-4
فن ffen=75 ven=42 fen=39
اج ag=25 aj=24
لن lin=30
وه oh=31 wah=54 ouah=62
^إ ^=-19 ^a=-33 ^e=4 ^i=-4
ثر ther=77
اع a=-6
عي i=6 ai=20
شو schw=84 shu=43 shaw=70 cho=50
اط at=26
طي ti=19 ati=36
كل ckel=71 kle=34 kel=39
هر ehr=45 har=32 hir=46
إي e=-4 i=-8
غل gle=44
^ا ^=-34 ^a=-13 ^e=-20 ^o=-43 ^i=-20
شر cher=67 chra=64
رح rah=39
نف naf=36
وق uk=31 ouk=58
رق arq=67 raqq=114 erk=50 arg=49
سع as=17
عد aad=48 ada=37
طر tr=33
رش rash=62 arce=60 orch=72
عر ar=16 ara=25 aro=30
^ب ^b=14 ^ba=3 ^be=7 ^bi=-8 ^bu=-1 ^p=13 ^pa=-8 ^pe=0
غد aghd=83 agd=50
يط it=22
^ت ^t=2 ^ta=-8 ^te=-6 ^th=-6
^ج ^j=13 ^ja=21 ^je=14 ^y=-20 ^ya=4 ^g=5 ^gi=-3 ^ji=7 ^ga=-5 ^ju=20 ^ge=-8 ^dj=15 ^dja=39
جم jam=57 djam=81
اح ah=23
ب$ ab$=-5 eb$=-2
^ح ^h=-4 ^ha=22
^خ ^j=6 ^ja=20 ^kh=31 ^kha=48 ^khu=41 ^kho=34
^د ^d=3 ^da=-10 ^de=-3 ^du=-4 ^di=-10
^ر ^r=-26 ^ra=-5 ^ri=-16 ^re=-11
ع$ $=-54 e$=-37
^ز ^z=9 ^za=14
زه zah=64 zoh=67 zouh=96
^س ^s=4 ^sa=-5 ^so=-6 ^su=-2 ^se=-4 ^si=-12
سر sir=30
^ش ^s=-23 ^ch=21 ^che=30 ^sh=23 ^sha=31 ^cha=29 ^she=24 ^sch=47
شه shah=74
^ص ^s=-1 ^sa=15
ضا dha=66
بط bit=57 bet=61
^ط ^t=-1 ^ta=16
^ع ^=-44 ^a=-5 ^e=-26 ^o=-21 ^la=-6
عا a=-11
عث os=47 uth=82 oth=79
قي gui=57
^غ ^g=12 ^gh=10 ^gha=33 ^ga=-8 ^gu=2
^ف ^f=16 ^fa=14 ^w=-3 ^v=7 ^fu=5 ^fe=6
رض rid=59 arad=75
فه fih=60
^ق ^g=-7 ^q=16 ^qa=26 ^qu=34 ^k=-5 ^ka=12 ^c=-10
قذ gadd=116
^ك ^g=-30 ^ch=3 ^k=7 ^ka=6 ^c=10 ^ku=-1 ^co=-15 ^ke=-1
اذ ad=38
^ل ^la=-15 ^l=-7 ^le=-12
لط lat=61
^م ^m=10 ^ma=4 ^mu=12 ^mi=-7 ^me=6 ^mo=6 ^mou=25
نع an=5 na=20 ena=37
مج maj=62
صر sir=44 asr=48 cer=49 sser=81
هد ahd=43 ehd=45
^ن ^n=-13 ^na=-10 ^kn=-19 ^ni=-24 ^ne=-16
خل khl=65
عم im=32 om=31 uma=45
^ه ^h=10 ^ha=-3 ^hi=6 ^he=6 ^hu=1 ^ho=1
^و ^w=-2 ^wa=-5 ^oua=-1 ^wh=2 ^we=0 ^wo=-8
^ي ^j=-22 ^y=-13 ^ye=-9
رج rg=31 rge=40
اث az=26
وخ uch=62 och=56 ukh=59
زر zar=43
نر nner=44
خت okht=89
نه enh=34
دج dge=51
عب ab=53 abb=53
عز izz=75 az=51 azz=80
شت st=39
^ث ^th=23
جز jaz=74
جن gen=41
حد hadd=87 hid=53 hed=54
حس hoss=75 huss=82
اظ ad=40 adh=59
فص afs=68
رف raf=43 rif=40
يق ik=18
قة ka=40 aga=61
شب sp=30
شل shal=58
شم chem=79 shim=74
وء u=8
صح sah=72
صل sal=51
اص assi=58
لق laq=65
طم tim=61
تح ath=50
فل fall=64 fel=43
كش kesh=75 kech=78
له lah=43
لك lik=44
مح mah=50
مد medi=68
صط usta=108
فى fa=56
مك mcc=54
دى uda=68
يح yah=55
مغ magh=70
طه taha=75
اة at=14 et=21
سف suf=57
زة zah=61 azza=92
جة ger=64 ya=39 jah=72
زك zaka=78
ءش ich=77
غز gaz=64
فء fou=84
يص aysa=67
لى yla=66
عق aco=65
تف tef=57
حط aht=74
قن ken=51
سط set=54
مص mis=58
`;
