/**
 * How Arabic letters are written in Latin ones: after one or two Arabic letters, Latin clusters with the weight of the
 * pair in tenths of a nat, a stroke between groups, see `LetterWeight`. `^` and `$` are the edges of a word, `-` is nothing. Facts about letters,
 * made by `test/eval/letters/learn-letters.ts`.
 */
export const LETTER_TABLE = `
- a=-24 b=-34 d=-36 e=-23 f=-34 h=-25 k=-33 m=-40 n=-36 o=-25 r=-37 s=-34 u=-15 w=-33 z=-34
^ ^=-30 ^al=-40 ^ben=-21 / $ $=-22 e$=-35 / ا -=-65 a=-6 e=-23 h=-30 i=-39 o=-42 u=-30 y=-30 aa=-46
أ a=-37 e=-39 o=-37 u=-33 / إ e=-31 i=-32 y=-20 / آ a=-19 aa=1 / ى a=-29 e=-17 i=-23 y=0 ee=0
ب -=-46 b=15 p=2 be=-8 bb=7 / ت -=-44 t=3 te=-8 tt=5 / ث s=-19 t=-8 th=32
ج c=-44 g=1 j=14 z=-47 gu=7 dg=9 dj=25 / ح h=0 hous=56 / خ h=-14 j=2 x=4 ch=22 kh=34 khou=61
د -=-47 d=8 de=-6 ed=-10 dd=8 / ذ d=0 z=5 th=26 dh=29 / ر -=-48 r=15 er=-16 ar=-18 ra=-19 rr=-8 re=-18
ز -=-43 s=-15 z=12 zz=16 uezz=62 / س -=-50 c=-11 s=6 x=-46 z=-18 is=-13 se=-12 es=-24 ss=5 sse=16
ش s=-21 x=0 ch=23 sch=45 sh=28 sci=15 ouch=48 / ص c=-9 s=2 ss=20 ssou=49 / ض d=9 z=-4 th=12 dh=18
ط t=5 tt=16 / ظ d=-3 z=22 th=15 dh=30 / ع a=-15 e=-28 i=-28 o=-18 u=-13 aa=-17 / غ g=3 r=-34 gh=18 rh=-1
ف -=-43 f=8 v=2 w=-16 ff=24 ph=22 / ق c=-10 g=-4 k=1 q=22 gu=7 kk=20 qu=27
ك -=-45 c=-1 g=-28 k=1 q=-8 ch=10 ck=13 kk=7
ل -=-44 l=18 le=-14 al=-10 la=-14 ll=-2 el=-3 li=-11 ell=13 oula=20
م -=-50 m=6 am=-16 ma=-11 mm=2 me=-8 em=-5 / ن -=-48 n=1 an=-14 in=-7 en=-5 ne=-13 nn=-1 un=-11
ه a=-46 e=-40 h=9 / و -=-62 a=-46 e=-43 i=-49 o=-11 u=1 v=-17 w=0 oo=-12 ou=10
ي -=-61 a=-45 e=-11 h=-37 i=-1 j=-17 u=-37 y=-3 ai=-25 ei=-20 ye=-5 ee=-24 / ء a=-20 e=-15 i=-21 u=-8
ة -=-45 a=-42 e=-34 at=-16 ah=-14 et=-5 eh=-9 / ^آ ^=-31 ^a=4 / ا$ a$=-6
با ba=37 va=5 bba=42 pa=31 ppa=49 / اد ad=35 di=-1 ed=10 add=28 yed=39
دي d=-18 di=40 die=27 da=-7 de=31 ddi=32 / ي$ ie$=-17 y$=0 i$=-6 ay$=-19 ey$=4 hi$=-29 yi$=-20
بي be=35 by=21 abi=25 bi=33 ppi=52 pi=26 bee=22 pe=31 / وو woo=49
ود wood=71 ood=41 od=28 aud=24 ud=39 oud=51 wud=47 / د$ d$=1 ad$=-7 ed$=3 id$=-14 de$=-1
دا da=38 de=32 du=35 / ان an=35 in=6 en=-3 ann=33 un=-4 and=15 ane=7 ene=17
ن$ n$=7 on$=-13 en$=2 nn$=-25 in$=-9 ne$=9 / در der=53 dr=30 dro=31 dir=33 adre=43
ر$ er$=15 r$=-14 ar$=-9 re$=-11 ur$=-19 ir$=-25 rd$=-15 / كن kin=44 ken=36 ekn=36 / ز$ s$=-3 es$=-6 z$=-3
م$ am$=-4 m$=3 im$=-2 em$=8 / سو so=33 soh=30 sso=40 su=30 / ون on=39 oun=43 un=34 onn=35 wan=24 loun=47
را r=-25 ar=-13 ra=29 arra=31 rra=16 wr=7 ru=5 / او o=-4 au=10 ou=0 aou=30 aw=22 ow=22
و$ u$=-25 o$=-3 ow$=-1 aux$=30 ot$=-18 eau$=0 / آر aar=42 / رت art=28 rt=32 ert=39 rta=21
تس z=6 ts=35 tz=30 tsu=51 tes=42 / س$ s$=-2 as$=-20 us$=-10 es$=0 is$=-7 ss$=-3 se$=-16 ce$=-2
تش c=27 ch=64 sch=67 uch=56 che=48 tch=67 cc=35 tsch=87 cch=61 / بن pen=38 ben=42 bin=28
نك enk=40 nk=31 enck=67 / كو ko=45 kou=44 co=41 cu=36 cco=45 qu=51 ku=39 kow=46 / تي te=34 ti=32 tti=41
ير er=26 ert=22 ir=26 air=14 aire=27 ur=5 ier=16 eir=29 ear=18 err=35
تو to=46 tu=25 tho=33 tur=30 tou=38 / سي ce=21 se=16 ci=27 see=18 sse=31 si=19 ssi=40 cy=17
رغ rg=41 ergh=71 / غو go=47 gu=45 / وف ov=57 of=34 off=68 ouf=52 uf=29 ow=33 uff=60 waf=48 ouaf=65
ف$ v$=-12 ff$=24 ev$=-6 f$=-3 ef$=9 / رك rk=24 rqu=56 rak=33
يت ight=66 it=24 et=28 ett=56 ette=55 itt=43 ate=23 eat=19 / مي mi=44 me=21 ami=23 mee=30 amee=38
يس is=24 es=22 iss=42 ess=34 ees=15 / ين in=34 en=29 ein=24 ine=22 ain=16 enn=31 enne=41
رن rne=18 ern=33 ren=26 / نت nett=54 ent=44 enth=54 nt=19 nta=28 unt=35 int=28
ت$ ett$=7 tt$=2 t$=0 at$=-10 et$=-17 th$=-6 dt$=-6 te$=-3
رو r=-29 ro=37 ru=28 rou=41 rew=36 roo=25 arw=26
ري ari=22 ri=40 ire=9 re=28 rie=15 ary=20 ry=21 rre=22 rey=25 rri=24 ray=24 rei=21 ree=15 uray=53 aree=33
اس is=4 as=25 us=7 es=13 ass=40 asse=46 / زا za=44 zza=56 iza=31 sa=10 azza=68
ار ar=34 ari=14 ard=17 arr=35 / سك sk=48 suk=46 sc=29 / ك$ ke$=-2 k$=-9 ck$=21 ek$=3
ش$ s$=-27 sch$=30 ch$=15 ich$=20 sh$=1 che$=23 / كر cr=20 cro=32 kar=37 ker=43 kr=37 cker=76
فت ft=39 fat=48 fatt=70 / غر gger=73 ger=50 gr=31 ghri=65
وس us=38 os=31 ius=29 oss=31 uss=45 ouss=67 ouse=53 wiss=63 / فا va=42 wa=16 fa=32 we=19 / ات at=28 att=45
سم sm=31 sum=39 sim=33 esm=30 cem=43 / ما ma=43 man=36 mma=18 / لز les=45 / لا la=32 ale=19 alla=36 lla=32
لي le=29 ll=6 li=40 eli=22 ly=25 lli=40 ley=51 elli=45 lei=32 lle=29 lie=17 lea=15 ily=27 lai=15 gli=39
لي hle=21 lay=23 ulay=52 / نج ang=36 ng=47 nge=53 ing=57 enje=77 naj=55 nadj=74 / ج$ ge$=9 g$=-14
جر ger=55 / ني n=-28 ne=18 nni=23 gn=16 ni=32 nne=16 ney=33 nee=11 / وغ ug=30 og=35 ugu=56 ough=75 ogg=51
غن gen=43 gn=27 ghan=69 / تا tha=20 atta=49 tta=32 ta=34
ال e=-16 al=33 ale=24 el=19 ed=5 es=1 ali=25 all=40 ahl=18 ila=13 / لر rra=27 ler=21 ller=52
يا ya=28 lla=11 iya=34 ja=12 illa=32 / يب aib=31 ib=26 ipp=61 ibb=33 / وج ug=26 uj=40 ouj=56
يخ eich=74 ej=38 ikh=49 / رد ard=37 rd=20 / زن sen=42
يز is=16 eis=25 es=20 iz=39 ez=32 ize=37 eez=40 ais=18 yaz=52 / نب enb=33 enbe=56 neb=29 nab=30
غ$ g$=0 gh$=0 gue$=25 / يك ic=22 ik=25 ech=32 ke=5 ich=34 jk=20 ek=26 eck=46 ick=54 ake=25
كا ca=32 ga=11 ka=36 cca=43 kka=30 / يل le=0 ale=8 el=32 il=28 iel=25 ell=53 ill=45 eil=14 hil=21
^أ ^=-37 ^a=2 ^u=-20 ^e=-17 ^o=-22 ^i=-36 / دو de=-1 do=39 dou=50 dow=49 du=31 dw=27 adaw=56 doo=28
يد id=29 ed=17 eid=23 ade=20 ied=22 idde=49 eed=30 / اش ash=47 ashe=58
شي ci=10 she=40 che=45 chi=61 ashi=54 shi=61 schi=62 shee=55 / قا qa=47 ka=29
ه$ $=-51 e$=-8 t$=-25 hah$=6 / ثو tho=64
ور or=40 our=47 ur=38 urr=28 uer=23 oor=31 orr=26 ouar=49 war=37
بر br=36 ber=59 bar=27 bor=32 bur=45 per=45 / شك shk=50 shok=75
كي ki=40 chi=42 que=62 ke=27 qui=52 ky=19 kiy=49 kie=29 / ام am=31 ham=17 ame=27 amm=29
مو mo=39 mu=27 mou=47 / اه ah=30 agh=36 / ها h=-12 ha=38 he=17 iha=34 ihe=34 / مب mb=36 mp=47 emb=36
هو ho=36 hou=50 hu=27 / ل$ il$=-15 l$=-4 el$=0 ell$=13 ll$=-2 le$=-7 hl$=-17 lle$=14
يو o=-27 u=-14 ho=-9 jo=6 ju=18 yo=25 yu=31 you=46 ew=14 yeo=24 yyu=45 / غا ga=39 gha=39 rha=29
بل ball=54 bal=28 bil=40 bel=42 pl=27 bell=56 ble=33 pple=82 bul=45
اي a=-33 i=-8 y=-4 ei=8 ay=15 ye=-5 ey=13 aj=0 aye=20 igh=31 / از as=9 az=41 azz=55
زو zo=37 zu=43 sw=24 zou=46 zzo=58 / بو bu=43 bou=62 po=36 bo=36 bow=49 pu=21 poo=41
وب oub=50 op=35 ub=34 up=27 obb=33 / بك bak=53 baka=55 baca=61 bg=26
وت ott=57 ot=26 ut=30 ught=69 uht=36 utt=48 / ست st=54 ste=43 sti=40 usta=55 est=43
ول ol=38 oll=42 ul=29 all=23 aul=27 oul=43 awl=32 well=62 ull=34 / يغ eg=31 egg=51 ig=33 igg=49 ieg=35
يف v=-4 yev=62 av=14 ev=43 if=36 eff=52 iff=48 ew=14 evi=36 eve=38 ayf=39
لو lu=28 lo=30 lou=51 llo=39 law=35 loo=26 llou=61 low=42 llow=64 lau=32 / تز z=0 zz=49 tz=59 itz=55
يم m=-21 eam=18 im=32 em=17 yma=43 emm=38 imm=28 yme=36 eem=19 / نغ ng=56 ing=57 engh=67
نس ns=14 nas=18 ens=38 nes=24 ence=56 nass=49 / تل ttle=59 tili=52 / ثا za=24 tha=55
جا ga=30 ja=35 dja=48 / جي gi=31 ge=28 gui=46 ji=47 je=31 ggi=53 adji=66
حم ahm=44 hme=62 ahma=66 hma=56 ham=64 hamm=83 ahmo=66 / نو no=28 nu=14 nou=34 naw=36
فو vo=37 fo=29 fou=47 fu=28 / دل del=48 ddle=63 / لس els=36 / هم ham=37 / لف lf=44 alaf=61
اب abi=26 ab=31 ap=27 abb=31 app=52 / اغ ag=31 ig=12 agh=37 / اف av=39 af=32
في v=-6 ve=38 vi=49 wi=18 fi=40 fie=46 afi=41 fe=25 ofi=38 oufi=61 / نا na=24 nna=27
جو jo=51 ju=38 jou=56 / دن den=51 / رز arz=49 ers=31 / وم um=34 oum=43 om=28 ome=25 omme=54
سا ce=6 ca=-1 sa=21 assa=42 ssa=30 / لد d=-18 ld=36 / نز enz=50 nez=48 ize=46 ens=36 niz=41
زي zi=44 ze=30 si=8 zzi=61 zay=52 / غي ghe=45 ge=21 gui=55 ghi=45 gue=54 / ند and=35 nd=47 end=41 ind=37
تر tr=19 tur=38 ter=49 tter=61 / مل mal=32 mil=31 / ة$ a$=11 e$=-26 t$=-28 eh$=4 ya$=6 ah$=10 / من men=38
اء a=19 i=-2 aa=15 ai=25 ya=21 ae=30 / ءو aou=43 / وط out=51 / ط$ t$=-12 / يج egg=46 ig=23
وا awa=30 wa=33 oua=28 awwa=56 / فر fr=21 ver=58 ffer=81 fer=48 / لم lam=34 elm=39 lem=32
ء$ $=-35 a$=-12 / مر mar=30 mer=43 mmer=60 mur=33 / خو jo=42 / رس ers=32 / سن sen=41 son=30 san=33 ssan=51
ق$ k$=4 q$=14 iq$=24 / رث orth=81 / ث$ z$=-10 th$=29 / صف sfa=58 saf=56 / ى$ a$=5 i$=-17 / غس gus=50
كس x=42 xe=37 ex=46 exa=57 / اك c=-6 ck=13 ag=10 ak=30 ack=47 cc=26 uck=49
ثي ce=24 the=61 thi=46 thie=68 / لخ lkh=68 / خا ja=37 kha=51 / يش ish=48 esh=35 ich=51 esch=70
وي we=22 wi=33 oy=21 wai=27 aoui=42 oui=32 wy=20 eu=1 uway=64 / خي ge=28 khi=56 / شا sha=39 cha=43 isha=54
أم am=25 / طا atta=63 ta=25 / وز us=18 os=21 uz=41 awz=60 wazz=87 ouz=62 / حت hote=71 / حا ha=27
وك ok=31 ock=58 uk=31 ook=43 uck=48 ouk=45 / يث ez=28 eth=50 aith=75 ayth=85 / بش bach=71
سل sel=37 sal=37 usli=60 / نش nc=21 nch=43 / نص ans=45 anso=71 nass=59 / صا sa=20
طو to=32 tu=36 tou=54 etou=76 / كه ke=30 / وش ush=58 osh=44 ouch=91
يه e=-12 er=9 ei=8 et=18 uet=33 eh=13 / هر her=32 ehr=44 har=31 hir=45 / هي he=15 hea=23 hi=29 hay=33
أو o=17 u=-9 / جل gle=46 djel=86 / رب rpe=41 rab=33 reb=37 / وح ouh=48 / حي hi=27 hay=46 ahiy=64
شو sho=38 schw=84 chu=45 shu=44 shaw=69 cho=51 / اخ ach=48 akh=50 / خ$ ch$=22 / سب sp=47 / تن tin=33
لح lah=45 lha=56 leh=50 / ح$ h$=-3 / فن ffen=76 ven=43 fen=40 / اج ag=24 aj=26 / لن lin=28
وه oh=29 wah=53 ouah=60 / ^إ ^=-19 ^a=-37 ^e=0 ^i=-5 / ثر ther=76 thar=73 / إس is=30 / اع a=-6
عي i=6 ai=16 aee=26 / اط at=26 / طي ti=21 ati=35 / كل ckel=72 kle=36 kel=40 / إي e=2 i=3 / غل gle=45
^ا ^=-35 ^a=-8 ^e=-18 ^o=-43 ^i=-22 / شر cher=68 ushr=64 chra=63 / رح rah=35 arh=33 / تم tem=34 tam=28
نف naf=35 / وق uk=29 ouk=57 / رق arq=66 raqq=113 arg=50 / سع as=11 sa=19 ssa=38 saa=37
عد ad=22 aad=43 ada=31 / طر tr=33 / رش rash=59 arce=61 orch=72
^ب ^b=13 ^ba=4 ^be=8 ^bi=-7 ^bu=-5 ^p=12 ^pa=-8 ^pe=-2 / بح bah=47 / غد aghd=82 agd=49 / يط it=22
^ت ^t=-1 ^ta=-11 ^te=-5 ^th=-7
^ج ^j=12 ^ja=22 ^je=17 ^y=-17 ^ya=4 ^g=5 ^gi=-1 ^ji=6 ^ga=1 ^ju=20 ^ge=-8 ^dj=14 ^dja=41
جم jam=54 djam=81 / اح ah=23 / ب$ ab$=-9 b$=-14 eb$=-3 / ^ح ^h=3 ^ha=16
^خ ^j=7 ^ja=21 ^kh=32 ^kha=49 ^khu=40 ^kho=33 / ^د ^d=-1 ^da=-11 ^de=-4 ^du=-6 ^di=-12
^ر ^r=-25 ^ra=-3 ^ri=-17 ^re=-13 / ^ز ^z=7 ^za=15 ^ze=11 / زه zah=61 uzh=63 zoh=66 zouh=94
^س ^s=8 ^sa=-4 ^so=-13 ^su=-3 ^se=-3 ^si=-13 / سر sir=28
^ش ^s=-24 ^ch=21 ^che=30 ^sh=22 ^sha=29 ^cha=27 ^she=25 ^shi=13 ^sch=48 / شه shah=72
^ص ^s=0 ^sa=13 ^ess=20 / ضا dha=62 / بط bit=57 bet=61 / ضي di=37 dhi=59 ziy=71 / ^ط ^t=-1 ^ta=17
^ع ^=-38 ^a=-8 ^e=-24 ^o=-26 ^la=-15 ^laa=0 ^aa=-16 / عا a=-7 oua=38 / عث os=43 uth=78 oth=77
عر aro=32 aaro=44 / ض$ d$=-5 dh$=17 / قي gui=56 kai=38 qay=68 / ^غ ^g=12 ^gh=14 ^gha=31 ^ga=-8 ^gu=1
^ف ^f=15 ^fa=14 ^w=-3 ^v=6 ^fu=4 ^fe=6 / رض rid=56 arad=72 / فه fih=58
^ق ^g=-8 ^q=14 ^qa=28 ^qu=32 ^k=-6 ^ka=11 ^c=-11 / قذ gadd=111 qadd=124 kadd=107 / اص as=12 assi=55
^ك ^g=-31 ^ch=2 ^k=6 ^ka=11 ^c=7 ^ku=-2 ^ke=-1 / اذ ad=31 az=36 adh=57 uad=53 uadh=80
^ل ^la=-15 ^l=-6 ^le=-12 / لط lat=61 ult=57 olt=58 / ^م ^m=10 ^ma=5 ^mu=12 ^mi=-9 ^me=5 ^mo=13 ^mou=28
نع n=-14 na=18 ena=33 / مج maj=60 / حس uhsi=74 hass=74 hoss=73 ohse=72 has=47 huss=85 houc=82 hoc=53
شد shid=73 ched=76 chid=75 / صم sim=52 sama=69 / جد jid=59 / مع mo=22 mu=25 / عت uta=45
صر sir=41 asr=45 cer=48 sser=80 / هد ahd=45 ehd=43 / ^ن ^n=-7 ^na=-7 ^kn=-19 ^ni=-26 ^ne=-17 / خل khl=64
عم im=32 om=32 uma=42 amm=39 amma=61 / ^ه ^h=12 ^ha=-2 ^hi=-2 ^he=4 ^hu=0 ^ho=-1
^و ^w=-3 ^wa=0 ^ou=-13 ^oua=2 ^wh=2 ^we=-1 ^wi=-8 ^wo=-8 / ^ي ^j=-23 ^y=-12 ^ye=-8 / سى ssa=49
رج rg=31 rge=41 / اث az=24 / وخ uch=62 och=56 ukh=58 / صه suha=82 souh=94 / نر nner=45 / هن hen=33 han=31
ره orh=34 / زر zer=49 / خت okht=89 / جة ger=63 ya=36 ja=37 jah=70 / لت ld=10 / دج dge=51
عب ab=53 abb=54 obe=44 / عز az=47 azz=78 izz=69 izza=88 ezz=75 / شت st=39 chte=74 / ^ث ^th=23 ^tho=29
جب jib=58 djib=89 gib=50 / جز jaz=73 / جن gen=42 / ية iyya=71 / حد hadd=83 hid=50 hed=49 / حص hus=68
اظ ad=34 adh=59 / فص afs=65 / كم ikma=57 / رف raf=43 rif=40 / قة ka=37 aga=58 / عف afa=53 aafa=59
مت mat=41 / شب sp=30 / اق ac=21 / شل shal=57 / شم chem=79 shim=71 / وء u=2 / صح sah=67 / صل sal=41
يع i=-9 / طف tef=66 / عط at=28 / لق laq=63 luq=75 lok=51 loq=68 luk=55 / طم tim=60 / تح ath=47 / فض fad=79
فل fall=63 fel=43 / يص aisa=47 aysa=64 / كش kesh=75 kech=78 / له lah=42 / لك lik=44 / مح mah=44
مد medi=66 / صط usta=106 / فى fa=52 / مك mcc=52 / لج lja=54 / دى uda=64 / يح yah=48 / ظم dhim=94
سد sad=32 ssad=53 / مغ magh=69 / طه taha=74 / اة at=5 et=20 / سف suf=56 / زة zah=59 azza=90 / زك zaka=77
ءش ich=72 / غز gaz=64 ghiz=98 / فء fou=78 / هش hich=87 / عق aco=62 / عص is=36 iss=62 / إل ila=42
ءي ouay=73 oay=44 / تص tass=74 / شع chou=92 shua=77 / حذ hudh=110 hode=101 / سح is=24 isa=40 / تف tef=57
حط aht=71 / قر kura=67 / طن tan=40 / قن ken=50 / سط set=54 / مص mis=54
`;
