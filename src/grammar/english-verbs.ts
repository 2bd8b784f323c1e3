/** Verbs whose past tense or participle is not made with -ed: base, past, participle. */
export const irregularVerbs = `
arise arose arisen|be was been|bear bore born|become became become|begin began begun|bind bound bound|break broke broken
bring brought brought|build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen
come came come|cost cost cost|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|fall fell fallen
feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung
have had had|hear heard heard|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left
lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met
overcome overcame overcome|overthrow overthrew overthrown|oversee oversaw overseen|pay paid paid|put put put
read read read|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sink sank sunk|sit sat sat
speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen
stick stuck stuck|strike struck struck|swear swore sworn|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|undergo underwent undergone|understand understood understood
undertake undertook undertaken|uphold upheld upheld|withdraw withdrew withdrawn|win won won|write wrote written
withhold withheld withheld|foresee foresaw foreseen|forego forewent foregone|rebuild rebuilt rebuilt|retake retook retaken
`

/** Regular verbs of institutional and historical prose, in their base form. */
export const regularVerbs = `
title subtitle style dub name decide provide divide displace introduce produce reduce advance experience announce denounce renounce pronounce influence enhance finance convince replace place force reinforce enforce pledge acknowledge merge emerge converge urge purge change exchange arrange challenge encourage manage damage engage wage stage oblige besiege lodge judge bridge invade persuade evade decode trade upgrade degrade include conclude exclude seclude intrude collide preside reside override guide side concede precede recede secede cede impede resume consume presume assume perform abandon abdicate abolish accede accept accompany accomplish accord accredit accuse achieve acknowledge acquire act adapt
address adhere adjourn administer admit adopt advance advise affirm affiliate agree aid aim air allocate allow amend
announce annex annul anoint appeal appear apply appoint approve arm arrange arrest arrive assassinate assault assemble
assert assess assign assist associate assume assure attach attack attain attempt attend attract authorize authorise avoid
award baptize bar base begin believe besiege bestow blame block blockade blow board bomb bombard borrow boycott broadcast
call campaign cancel capture carry cease celebrate certify chair challenge champion change charge charter circulate cite
claim classify clear close coin collapse collect colonize combine command commemorate commence commend comment commission
commit compare complete compose comprise concede conceive conclude condemn conduct confer confirm conform congratulate
connect conquer conscript consecrate consider consist consolidate constitute construct consult contain continue contract
contribute control convene convert convey convict cooperate co-operate coordinate correct cover create criticize cross crown crush
culminate debate declare decline decorate decree dedicate deepen defeat defect defend define delegate deliver demand
demobilize demolish demonstrate denounce deny depart depend deploy deport depose deserve design designate destroy detail
detain deteriorate determine develop devote die direct disband discuss dismiss dispatch display dispute disrupt dissolve
distribute divide divorce donate double draft drop earn effect elaborate elect elevate eliminate embark embody emerge
emigrate emphasize employ enable enact encourage end endorse endow enforce engage enhance enjoy enlarge enlist enroll
enrol ensure enter entitle entrust equip erect erupt escape establish evacuate evaluate evolve examine exceed exchange
exclude execute exercise exhibit exile exist expand expect expel expire explain exploit explore explode express extend
face facilitate fail lecture favor favour feature figure file fill finalize finance finish fire fix focus follow force form
formalize formulate foster found free fulfil fulfill fund gain gather generate govern graduate grant greet guarantee guard
guide halt hamper hand handle happen head help highlight hire hoist honor honour host house identify ignore illustrate
implement impose imprison improve inaugurate incite include incorporate increase incur indicate inflict influence inform
inherit initial initiate injure insist inspect inspire install instruct insure integrate intend intensify interrupt
intervene introduce invade invent invest investigate invite involve issue join justify kidnap kill knight label lack land
last launch legalize liberate lift limit link liquidate live load locate lodge loot maintain manage mandate march mark
marry massacre mediate mention merge migrate mobilize modernize modify monitor motivate mount move murder name
nationalize negotiate nominate normalize note notify number obey object oblige observe obtain occupy occur offer open
operate oppose order organize organise originate oust outlaw outline own participate partition pass patent patrol pend
perform perish permit persist persuade pilot place plan play pledge plead point possess post postpone practice practise
praise precede predict prefer prepare present preserve preside press pressure prevail prevent print proclaim procure
produce profess progress prohibit project prolong promise promote prompt promulgate propose prosecute protect protest
prove provide publish punish purchase pursue push qualify quell quit raid raise rally ratify reach react reaffirm
realize rebel recall receive rechristen recognize recognise recommend reconcile reconstruct record recover recruit re-elect
re-establish reestablish refer reflect reform refuse regain regard register regret regulate reign reinforce reinstate
reiterate reject rejoin relate release relieve relocate remain remove rename render renew renounce reopen reorganize
repair repatriate repeal repeat repel replace reply report represent repress request require rescue reserve reside
resign resist resolve respect respond rest restore restrict restructure result resume retain retire retitle retreat return reunite
reveal reverse review revise revive revolt reward rule sack safeguard sail sanction sanctify save schedule score seal
search seat secede secure seize select sentence separate serve settle sever share shell shift sign signal situate skip
slow solve sort specify sponsor stage start state station stay step stipulate stop storm strengthen stress struggle study
submit subscribe succeed suffer suggest summon supervise supply support suppress surrender survive suspend sustain switch
table target tend terminate test testify thank threaten tie torture total touch tour trace trade train transfer transform
transit translate transmit transport travel treat trigger try turn unanimously undermine unify unite unveil upgrade urge
use vacate vary veto view violate visit voice volunteer vote vow wage wait want warn weaken welcome widen wish witness
work worsen wound yield elevate evict nominate confirm sign reappoint readmit re-open relaunch commend deplore invite deposit
`

/** Base forms and -s forms that are nouns more often than verbs; they are verbs only where the words before demand one. */
export const nounsBeforeVerbs = `
visit report support appeal award order plan call attack act address aid host head change name note request return vote
sign result work use plan study review stay step stop start state station seat rule rest respect release record reply
reform protest project progress program promise present press post play place pilot point picture pledge permit patent
pass patrol partner panel offer object number move mount march mark land lift link limit label last launch issue interest
influence increase house honor honour help hand guide guard grant ground fund form force focus figure finance face feature
exhibit exile exercise exchange escape end effect draft double dispute display design detail demand defeat decree decline
debate deal cut cover cross crown control contract contact conduct concern comment command commission claim charter charge
challenge chair cause capture campaign broadcast boycott border board block blow bomb blame base balance assault approach
arm arms aim air account view veto visit volunteer vow wish witness wound yield trade train transfer transit transport
travel treat trust turn tour touch total test target table switch surrender supply struggle stress strike storm share
shift shell signal set settlement shape separate score schedule scale sanction saw secure sack raid rally rank rate range
purchase push quit ratio reach read respect reward re register regret reserve request rise run sail search sentence sort
split sponsor spread spring stage stand step state struggle study suspect long mean left found lay felt ground hold feel
lead lie lives lot may match meet mind minister monitor name need open order own page pay present process produce profit
question rebel guard guide pilot patrol troop award reward veto ally rival desert convict suspect exile export import insult permit produce progress
project protest refund refuse research survey transplant update upset witness favour favor worship exhibit document figure group cabinet side accord
`
