extension SentenceWord {
  /// Compiled for factdesk from general knowledge of English news prose.
  static let words: StaticString = """
    # Titles, ranks and the first words of place names.
    before a name: Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revd Fr Hon Rt Sen Sens Rep
    before a name: Reps Gov Govs Lt Maj Gen Gens Col Cols Cpl Sgt Capt Cmdr Cdr Comdr Adm Brig Pfc
    before a name: Pvt Pte Supt Insp Det Ald Amb Atty Pres Msgr Ens Cllr Ste St Sts Mt Mts Ft
    before a name: Asst Assoc Dep Sec Treas Sra Srta Bros
    before a name: Wm Chas Geo Jos Thos

    before a number: no nos n° nº p pp art arts Sect para paras pars vol vols ch chap eq eqs fol
    before a number: Rm Tel tel ext approx est ca c r ver Ref lines div
    may end, before a number: Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec fig figs pt
    may end, before a number: Mon Tue Tues Wed Thu Thur Thurs Fri Sat

    inside: e.g i.e vs v viz cf eg ie incl esp resp a.k.a aka f.k.a n.b nee orig trans

    # Companies, endings of names and degrees, states of the USA and Canada, measures, streets.
    may end: co Cos Corp Inc Ltd LLC PLC Llc Plc S.A N.V GmbH Jr Sr Esq Ph.D PhD M.D B.A M.A B.Sc
    may end: M.Sc D.D.S R.N J.D LL.B LL.M D.Phil M.Phil Ed.D Bro Assn Dept Univ Inst Intl Natl Govt
    may end: Ala Ariz Ark Calif Colo Conn Del Fla Ga Ida Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo
    may end: Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Man Sask
    may end: U.S U.K U.N E.U U.S.A U.S.S.R D.C N.Y N.J N.C S.C N.H N.M N.D S.D R.I W.Va P.R B.C A.D
    may end: al Ave Blvd Rd Hwy Pkwy Sq Bldg Ct ft lb lbs oz mi sq hr hrs min mins km kg mph yr yrs
    may end: Ed Eds ed eds misc dept max avg

    time: a.m p.m
    after time: EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST Eastern
    after time: Central Mountain Pacific Greenwich Monday Tuesday Wednesday Thursday Friday Saturday
    after time: Sunday January February March April May June July August September October November
    after time: December Moscow Beijing London Mon Tue Wed Thu Fri Sat Sun

    opener: The A An This That These Those It Its He She They We You I His Her Their Our My Your
    opener: There Here In On At By For From With Without After Before During Since Until When While
    opener: Where Why What Who Whose Which How If Although Though Because As But And Or So Yet
    opener: However Meanwhile Then Now Moreover Also Some Many Most Several All Both Each Few Other
    opener: Others Another One Two Three Not Nor Only Even Still Just Once Under Despite According
    opener: Is Are Was Were Do Does Did Can Could Would Should Has Have Had Let Perhaps Maybe Nearly
    opener: Almost About Among Between Through Throughout Within Whether Everyone Nobody Nothing
    opener: Nevertheless Nonetheless Furthermore Additionally Instead Indeed Today Yesterday Later
    opener: Earlier Recently Such Any Every Neither Either Please Yes Well Analysts Experts Critics
    opener: Investigators Prosecutors Witnesses Asked Unlike Like Following Given Once Afterwards
    opener: Thus Therefore Hence Finally Eventually Currently Traditionally Traditional Originally

    speech: said says say asked asks added adds told tells replied wrote writes cried exclaimed
    speech: shouted yelled wondered wonders tweeted continued demanded joked quipped responded
    speech: remarked recalled declared insisted whispered muttered laughed

    unfinished: the a an of and or to in for with by at from on that as but is are was were has had
    unfinished: have his her their its our my your be been who which whose than into about over under
    unfinished: between against if when while because whether not no this these those

    time phrase: At On By Around Before After From Until Till Since About Near Shortly Just Every

    elided: em til tis twas cause bout n round cos

    caption label: Figure Table
    pronoun: Did Do Does What When Where Why Who How He She It We They You The But And
    """
}
