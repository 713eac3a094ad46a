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

#: Verbs that often end a relative clause's subject: "the talks they want include Syria", "the terms agreed have gone".
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
    allowed bound compelled deemed destined determined due eager eligible encouraged entitled expected forced going
    inclined intended keen liable likely meant obliged ordered permitted poised prepared projected ready reluctant
    required scheduled set slated supposed tempted unlikely
    """.split()
)
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
#: "Need" may be a modal verb itself: "if need be", "no member need apply", "all they need know".
AFTER_MODAL_NEED = frozenset({"apply", "be", "bother", "do", "fear", "happen", "know", "look", "say", "worry"})
#: Forms in -s that are plural nouns, too: verbs only after "he", "she", "it", "who".
GOVERNING_PLURALS = frozenset(("aims", "attempts", "hopes", "needs", "plans", "pledges", "promises", "vows", "wishes"))
#: Nouns that "to" and a verb follow; "order" only in "in order to".
GOVERNING_NOUNS = frozenset(
    """
    ability attempt bid decision desire determination effort failure inability intention obligation permission
    plan refusal reluctance willingness wish
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
QUANTITIES = frozenset({"all", "both", "few", "four", "many", "most", "others", "several", "some", "three", "two"})
AUXILIARIES = frozenset(
    """
    to can cannot could did do does may might must not shall should will would can't couldn't didn't doesn't don't
    mustn't shouldn't won't wouldn't i'd i'll they'd they'll we'd we'll you'd you'll
    """.split()
)
OBJECTS = POSSESSIVES | {"a", "an", "him", "it", "me", "some", "the", "them", "us"}
NOT_OBJECTS = frozenset({"day", "decade", "month", "moment", "most", "night", "time", "week", "year"})
ADVERBS = frozenset(
    {"also", "being", "even", "just", "more", "most", "not", "now", "so", "still", "then", "too", "yet"}
)
#: These take a bare verb after their object, or ask for the subjunctive.
BARE_VERB_TAKERS = frozenset(
    """
    ask asked asks demand demanded demands hear heard help helped helping helps insist insisted insists let lets
    letting made make makes making ordered propose proposed recommend recommended request requested require required
    requires saw see seen suggest suggested urge urged watch watched
    """.split()
)
#: With these before a noun, the verb behind it may agree with two nouns or stand in a question.
JOINED_OR_ASKED = AUXILIARIES | {"and", "had", "has", "have", "nor", "or"}
