"""What is known of verbs: base forms, and the words that want "to" before one.

Base forms are listed by hand and checked by counting in news copy: what an article, a possessive or a preposition
stood before in more than one use of fifty is not *only* a verb.
"""

#: Base forms that are hardly ever a noun, an adjective or a participle: "communicate", "get".
ONLY_VERBS = frozenset(
    """
    abandon abide abolish abort absorb accelerate accept accommodate accompany accomplish accrue accumulate accuse
    achieve acknowledge acquaint acquire acquit activate adapt add adhere adjourn adjust administer admit adopt
    adore advertise advise afford aggravate agree alienate align allay allege alleviate allocate allow amass amend
    amplify analyse analyze annihilate announce annoy annul antagonise antagonize anticipate apologise appear
    appease apply appoint appreciate approve argue arrange arrive ascertain ask assassinate assemble assert assess
    assimilate assist assuage assume assure atone attach attain attend attract augment authorise authorize avert
    avoid await backfire baffle banish be beautify befriend beg begin behave believe belittle belong besiege betray
    bewilder bind bolster bombard borrow breathe brighten bring broaden build bury buy cajole calculate calibrate
    cancel capitalise capitalize carry categorise cater celebrate centralise centralize certify characterise
    characterize choose circulate circumvent clarify classify coerce coincide collaborate collect commandeer
    commemorate commence commit communicate compare compel compensate compete compile complain complement complicate
    comply comprise compute conceal concede conceive concentrate conclude condemn condone confer confide confine
    confirm confiscate conform confront confuse congratulate connect conquer conserve consider consist consolidate
    constitute construct construe consult consume contain contemplate contend continue contradict contravene
    contribute convene convert convey convince cooperate coordinate cope correspond counteract crave create
    criticise criticize cultivate curate curtail customise dampen darken deceive decide decipher declare
    decommission decriminalise decriminalize dedicate deduct deepen defame defend defer define deflect defraud defy
    dehumanise deliver delve demolish demonstrate denounce deny depart depend depict deploy deport depress deprive
    derail deregulate descend describe deserve desist despise destabilise destabilize destroy detain detect deter
    deteriorate determine detract devalue develop deviate devise devote devour diagnose dictate die differ
    differentiate dilute disagree disappear disapprove disarm disband disbelieve discern disclose discontinue
    discourage discover discriminate discuss dismantle dismiss disown dispel disperse displace dispose disqualify
    disrupt dissolve dissuade distinguish distort distract distribute disturb diverge diversify divest divide
    divulge do dominate donate downplay dwell dwindle earn eat edit educate elect elevate elicit eliminate elude
    emancipate embark embarrass embed embody emerge emigrate emit empathise empathize emphasize employ empower
    emulate enable enact encircle encompass encourage endorse endure enforce engage engulf enhance enjoy enlarge
    enlighten enlist enliven enquire enrich enroll enslave ensure entail enter entertain entice entrust envision
    equip eradicate erase erode escalate espouse establish evacuate evade evaluate evict evoke evolve exacerbate
    exaggerate examine exceed excel excite exclaim exclude execute exert exist exonerate expand expect expel expend
    expire explain explode exploit explore expose expropriate extend extinguish extort extract extradite facilitate
    fade fail falsify falter fathom feel felicitate fend fetch finalise finalize find flee flourish fluctuate follow
    foresee forfeit forge forget forgive forgo formalise formalize formulate fortify frustrate fulfil fulfill
    furnish galvanize garner gather generalise generate get give glorify go govern grab grapple greet grow halve
    hamper happen harmonise harmonize hasten have heal hear heighten hesitate hinder hire hospitalise humiliate
    identify ignite ignore illustrate imagine immigrate impart impeach impede impersonate implement implicate
    implode imply impose impoverish impress imprison improve inaugurate incite include incorporate incur indicate
    indict induce infect infer infiltrate inflate inflict inform infringe inhabit inherit inhibit initiate inject
    innovate inquire insert insist inspect inspire install instigate instill institutionalise instruct insulate
    insure integrate intensify interact interfere interpret interrogate interrupt intervene intimidate introduce
    inundate invest investigate invite involve irritate isolate jeopardize join justify keep kidnap kneel know learn
    legalize legislate lend lessen liaise liberalise liberate liquidate listen locate lose magnify maintain make
    manage manipulate marry materialize maximise maximize mediate meet memorise merge migrate minimise minimize
    misinterpret mislead misrepresent misunderstand mitigate mobilise mobilize modernise modernize modify mollify
    motivate mourn nationalize navigate negotiate nominate notify nullify nurture obey oblige obliterate observe
    obstruct obtain occupy occur offend operate oppose opt organise oust outdo outlast outnumber outpace outperform
    outsource overhear overlook overreact oversee oversell overstate overtake overthrow overturn pacify pander
    paralyse paralyze partake participate pave penalise penalize perceive perform perpetuate persecute persevere
    persist persuade pertain pinpoint plead populate portray pose possess postpone pray preclude predict predominate
    prefer prepare prescribe preserve preside presume pretend prevail prevent prioritise prioritize privatise
    privatize proceed proclaim procrastinate procure prohibit prolong promote promulgate propel propose prosecute
    protect prove provide provoke publicise publicize publish punish pursue qualify quantify quash quell quench
    raise ratify reacquire react readjust reaffirm realise realize reap reapply rearm reassure rebuild rebut
    recapitalize recede receive recite reclaim recognise recognize recommend reconcile reconsider reconstruct
    reconvene recoup recover recreate rectify recuse rededicate redeem redefine redevelop redirect rediscover
    redistribute redo redouble redraw reduce reelect refer refinance refine reflect refrain refurbish refuse refute
    regain regulate reimburse rein reinforce reinstate reinvent reinvest reject rejoice rejoin relate relax relieve
    relinquish relocate rely remain remember remind remove render renegotiate renew renovate reopen reorganise
    reorganize repatriate repay repel repent rephrase replace replicate represent reproduce repudiate require
    reschedule resell resemble resettle reshape resign resist resonate respond restate restore restrain restrict
    restructure resume resurrect retain retaliate retire retrain retrieve reunite reveal revere revise revisit
    revitalise revive revoke safeguard sail salvage sanitise satisfy say scrutinise scrutinize secede seclude see
    seek seem seize sell send settle shave shorten shrink shun sidestep simplify simulate sing sit skyrocket
    socialise socialize soften solicit solve speak specialise specialize specify speculate spend stabilise stabilize
    standardise standardize steer sterilise stifle stigmatise stimulate stoke streamline strengthen strive subdue
    subjugate submit subscribe subside subsidise subsidize substantiate subvert succeed sue suffer suggest summarise
    summarize summon supervise supplant suppress surmount surpass survive suspend sustain sweeten sympathise
    sympathize take teach tell terminate terrorise terrorize testify think threaten thrive throw thwart tighten
    tolerate topple transcend transform translate transmit unblock uncover undercut undergo undermine underpin
    underscore understand undertake underwrite undo unearth unify unite unleash unlock unravel unseal unseat
    unsettle unveil unwind uphold uproot usher usurp utilise utilize validate vanish vary verify vilify violate
    visualise waive want warn weaken weigh widen withdraw withhold withstand woo worsen write
    """.split()
)

#: Base forms that are also nouns, adjectives or participles ("support", "clean", "put"): what follows must tell.
ALSO_VERBS = frozenset(
    """
    act address advance aid aim alert alter annex answer appeal approach arm attack ban battle bear beat become bet
    bid blame block boost bother break bribe brief burn call capture care cast catch cause challenge change charge
    check claim clean clear climb close combat come comment complete conduct contact contest control copy cost
    counter cover crack craft crash cripple cross crush curb cure cut damage deal debate decrease defeat delay
    demand detail discharge discount dispatch display ditch double doubt draft drag drain draw drill drink drive
    drop dump ease elaborate encounter end erect escape estimate exchange exercise exit experience experiment
    express face favor favour fear feature feed fight file fill finance finish fix flood fly focus force foster fuel
    fund gain gamble grant guarantee guard guess guide halt hand handle harm harness hate head help hide highlight
    hijack hit hold honor honour host house hunt hurt impact import increase influence intercept invade issue joke
    judge jump kick kill knock land last launch lay lead leak lease leave let lift limit link list live load lock
    look love lure march mark market match matter mean measure mention mind miss mix model moderate monitor mount
    move murder name note object offer offset open order outline overcome overhaul override own pack paint part pass
    pay perfect phase pick place plan plant play please plot point practice practise press print probe process
    produce profit progress project promise prompt protest pull pump purchase push put question quit race raid range
    rank rape rate reach read rebound recall record recruit reform refund release rent repair repeal repeat reply
    report rescue research reserve resolve respect rest restart result rethink return revamp reverse review reward
    ride ring rise risk rob roll rule run rush sack sacrifice sample save score scrap screen seal search secure
    separate set shape share shelter shield shift ship shoot shop show shut sign signal sink sleep slip slow smash
    smoke smooth smuggle sort sound spark spell spin split sponsor spot spread squeeze stage stand start state stay
    steal stem step stick stop store stress strike structure struggle study substitute suit support surrender survey
    swap swing switch tackle talk tap target taste tax tear tempt test time top total touch trace track trade train
    transfer transport travel treat trick trigger trim trust try turn tweak update upgrade upload use value view
    visit voice vote wage wait wake walk warrant wash waste watch wear weather welcome win wipe wish work worry wrap
    wreck wrestle yield
    """.split()
)

#: Those of them that are hardly ever a noun without an article: an object need not follow.
SELDOM_NOUNS = frozenset(
    """
    avoid beat become bother catch climb come curb escape fill fix fly handle hide hit hold invade keep lay let lift
    look lose miss overcome pull push put quit reach rise save sink sit stay steal stem stop surrender swap tackle tear
    throw turn vote wait walk wear wipe
    """.split()
)
#: The base form of these is the past as well: "the effort put in", "the plan cost the town its hall".
LIKE_PAST = frozenset(
    """
    beat become bid cast come cost cut hit hurt let overcome put quit read run set shut split spread upset
    """.split()
)

#: Verbs that often follow the end of a relative clause: "the plan they want to allow", "the plan people made include".
AFTER_RELATIVE_CLAUSE = frozenset(
    """
    allow appear arrive become belong come consist continue cover depend differ do emerge enable ensure exceed exist
    fail fall happen have include involve mean occur prove provide range reflect remain represent require say seem
    show stand start stay succeed suggest tend vary
    """.split()
)

#: After a form of "be" these want "to": "is expected to rise". "Likely" after a modal verb is good American usage.
AFTER_BE = frozenset(
    """
    advised allowed asked bound compelled deemed destined determined due eager eligible encouraged entitled expected
    forced going inclined intended invited keen liable likely meant obliged ordered permitted poised prepared projected
    ready reluctant required scheduled set slated supposed tempted told unlikely urged warned
    """.split()
)
#: After "be" these say nothing of a noun behind them: "was supposed open last year".
NO_ADJECTIVES = frozenset(
    """
    bound compelled destined determined eager eligible expected inclined obliged poised reluctant scheduled slated
    supposed tempted
    """.split()
)
#: "Is expected close to midnight", "was scheduled last", "is bound copy".
ADJECTIVES = frozenset({"clean", "close", "copy", "fine", "last", "live", "own", "separate", "top", "total"})
#: These say what someone is, never which thing is meant: no noun follows.
PREDICATIVES = frozenset(("able", "unable", "unwilling", "willing"))

#: Forms that are only verbs (or participles), whatever stands before them.
GOVERNING_FORMS = frozenset(
    """
    agree agreed agreeing agrees aspire aspired aspires attempted attempting began begin begins begun choose chooses
    chose choosing chosen continue continued continues continuing decide decided decides deciding declined declines
    deserve deserved deserves expect expected expects failed failing fails hesitate hesitated hoped hoping intend
    intended intending intends managed manages managing needed needing opted opts ought planned planning pledged
    pledging prefer preferred prefers prepares preparing promised promising refused refuses refusing seek seeking
    seeks sought strive strives striving struggled struggling tend tended tends threaten threatened threatening
    threatens tried tries trying vowed vowing wanted wanting wants wished wishing
    """.split()
)
#: Base forms that are nouns, too: they count as verbs only after a word that a verb follows.
GOVERNING_BASES = frozenset(
    """
    aim attempt decline fail hope manage need plan pledge prepare promise refuse struggle try vow want wish
    """.split()
)
#: Those of the forms that are passive participles, too: "the reforms agreed take effect".
PARTICIPLES = frozenset(
    """
    agreed attempted begun chosen decided expected intended needed planned pledged preferred promised refused sought
    threatened tried vowed wanted
    """.split()
)
#: Who is wanted or needed may be a person.
OF_PERSONS = frozenset({"chosen", "expected", "needed", "sought"})
#: Who agrees and plans, and is hardly ever planned or agreed.
ACTORS = frozenset(
    """
    administration agency airline ally army association authorities authority bank board carmaker chief club
    commission committee companies company conservative council councillor countries country court creditor delegate
    democrat deputies director employee employer envoy executive farmer firm government group investor judge lawmaker
    lawyer leader lender liberal member minister ministries ministry nation negotiator officer official opposition
    organiser organizer owner parties partner party police power president producer prosecutor rebel regulator
    representative republican retailer senator shareholder side socialist state team trader trustee union
    """.split()
)
#: These take a noun without an article: "seeking stay of the order".
TAKES_NOUNS = frozenset({"seek", "seeking", "seeks", "sought"})
#: Who is able, ready or invited needs no more: "those who are able take the train".
STANDS_ALONE = frozenset(
    """
    able allowed asked due eager eligible encouraged entitled forced invited keen needed ordered permitted prepared
    ready reluctant required scheduled set told unable unwilling urged warned willing
    """.split()
)
#: Present participles that are hardly ever adjectives: "in trying get".
GERUNDS = frozenset({"deciding", "hoping", "refusing", "seeking", "trying", "wanting", "wishing"})
#: Present participles that need nothing behind them: "schools failing get help".
COMPLETE = frozenset({"continuing", "declining", "failing", "struggling"})
#: "Need" may be a modal verb itself: "if need be", "no member need apply", "all they need know".
AFTER_MODAL_NEED = frozenset({"apply", "be", "bother", "do", "fear", "happen", "know", "look", "say", "worry"})
#: Forms in -s that are plural nouns, too: verbs only after "he", "she", "it", "who".
GOVERNING_PLURALS = frozenset(("aims", "attempts", "hopes", "needs", "plans", "pledges", "promises", "vows", "wishes"))
#: Nouns that "to" and a verb follow; "order" only in "in order to".
GOVERNING_NOUNS = frozenset(
    """
    ability attempt bid decision desire determination effort failure inability intention obligation opportunity
    permission plan pledge promise refusal reluctance willingness wish
    """.split()
)

BE = frozenset(
    """
    am are be been being is was were aren't isn't wasn't weren't i'm you're we're they're he's she's it's that's who's
    what's there's
    """.split()
)
POSSESSIVES = frozenset({"his", "its", "my", "our", "their", "your"})
DETERMINERS = POSSESSIVES | {"a", "an", "any", "another", "each", "every", "her", "no", "some", "the", "these", "this"}
#: What a noun or a participle follows, but no verb.
NO_VERB_AFTER = DETERMINERS | {"as", "for", "from", "if", "in", "of", "on", "than", "those", "when", "where", "with"}
SUBJECTS = frozenset({"i", "they", "we", "who", "you"})
QUANTITIES = frozenset(
    {"all", "both", "few", "four", "half", "many", "most", "none", "others", "several", "some", "three", "two"}
)
AUXILIARIES = frozenset(
    """
    to can cannot could did do does may might must not shall should will would can't couldn't didn't doesn't don't
    mustn't shouldn't won't wouldn't i'd i'll they'd they'll we'd we'll you'd you'll
    """.split()
)
#: Before "are expected" these stand for those who are.
COMPARED = frozenset({"as", "than", "what"})
HAVE = frozenset({"had", "has", "have", "having", "i've", "they've", "we've", "you've", "hadn't", "hasn't", "haven't"})
OBJECTS = POSSESSIVES | {"a", "an", "him", "it", "me", "some", "the", "them", "us"}
NOT_OBJECTS = frozenset({"day", "decade", "month", "moment", "most", "night", "time", "week", "year"})
ADVERBS = frozenset({"also", "even", "just", "more", "most", "not", "now", "so", "still", "then", "too", "yet"})
#: These take a bare verb after their object, or ask for the subjunctive.
BARE_VERB_TAKERS = frozenset(
    """
    ask asked asks demand demanded demands hear heard help helped helping helps insist insisted insists let lets
    letting made make makes making ordered propose proposed recommend recommended request requested require required
    requires saw see seen suggest suggested urge urged watch watched
    """.split()
)
#: With these before a noun, the verb behind it may agree with two nouns or stand in a question.
JOINED_OR_ASKED = (AUXILIARIES - {"to"}) | {"and", "had", "have", "nor", "or"}

IRREGULAR = frozenset({"children", "men", "people", "police", "women"})
PRONOUNS = frozenset("anyone everybody everyone he i it nobody she somebody someone they we you".split())
#: Plural nouns that stand before a noun: "the savings bank".
MODIFIERS = frozenset(
    """
    arms bonds communications customs drugs earnings forces futures goods industries jobs news operations products
    rights sales savings securities services sports states systems telecoms
    """.split()
)
RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})
NOUN_OPENERS = frozenset(
    """
    a an another any both each every few her his its many most my no our several some the their these this those your
    """.split()
)
PREPOSITIONS = frozenset(
    """
    about across against among around at behind between beyond by despite during for from in inside into near of off
    on onto outside over through throughout to toward towards under upon via with within without
    """.split()
)
HELPERS = frozenset(
    """
    can cannot could did do does had has have may might must never not shall should will would can't couldn't didn't
    doesn't don't hadn't hasn't haven't mustn't shouldn't won't wouldn't also always finally long now often once only
    reportedly simply since soon still then
    """.split()
)
#: What a clause opens with, so that its subject is not the object of a relative clause: "because the board wanted".
OPENERS = frozenset(
    """
    after although and because before but claiming fearing how if now or since though today tonight unless until
    whether what when where whereas whereby while why yesterday yet believe believes believed feared fears find found
    hear heard knew know knows mean means meant show showed shows think thinks thought
    again ago day evening morning month night spring summer autumn fall winter time times week weekend year years
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february march april may june july august september october november december
    """.split()
)
#: In "if you need call us" the second verb is an order.
CONDITIONS = frozenset({"after", "because", "if", "once", "since", "unless", "until", "when", "where", "while"})
#: No noun phrase goes over these either.
NO_NOUNS = frozenset(
    "all am are as be been being everything is lest let lets made make makes nor than was were whatever".split()
)
