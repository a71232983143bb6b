/// What the commands of the command line do, in one line each.
public enum HelpText: CaseIterable, Sendable {
  case program, initialise, council, councilShow, councilApply, anchor, anchorList, anchorMove
  case absence, absenceAdd, absenceList, intake, request, requestList, requestShow, requestAdd
  case requestSet, requestGrant, requestOffer, requestSettle, requestHold, requestRefuse
  case requestWithdraw, requestMerge, requestSplit, requestSecrecy, window, dates, why, place, move
  case cancel, pin, option, chair, check, agenda, calendar, log, undo, redo, verify, desk
  case plan, replan, fits, insert, rules
  case optionPlanSteps, optionPlanSeconds, optionKeep, optionAlternatives, optionApply, optionOption
  case optionDB, optionToday, optionLang, optionJSON, optionReason, optionBy, optionOn
  case optionAnchor, optionDecideBy, optionDependsOn, optionTogether, optionGuests
  case optionLetters, optionAdd, optionLine
  case optionUntil, optionRelease, optionGuest, optionOfficer, optionUrgent
  case optionSeat, optionListKeys, optionPlain, optionScript, optionSaveFrames
  case solve, optionSeconds, optionSteps, optionLevels, optionSeed, optionExplain
}

extension Dutch {
  // long: one case a command
  /// What a command or an option does.
  public func help(_ text: HelpText) -> String {
    switch text {
    case .program: "Plant de politieke markten van een gemeenteraad, van verzoek tot agenda."
    case .initialise: "Maak een nieuw bestand, met een raadsbestand of de demoraad."
    case .council: "De raad: kalender, zalen en mensen."
    case .councilShow: "Toon de feiten van de raad."
    case .councilApply: "Pas een raadsbestand toe en toon wat verandert."
    case .anchor: "Mijlpalen: gebeurtenissen waaraan periodes hangen."
    case .anchorList: "Toon de mijlpalen met hun fasen."
    case .anchorMove: "Verplaats een mijlpaal: ANKER [FASE] DATUM, of ANKER [FASE] --by DAGEN."
    case .absence: "Wie er wanneer niet is."
    case .absenceAdd: "Noteer dat iemand afwezig is, van dag of uur tot dag of uur."
    case .absenceList: "Toon wie er wanneer niet is."
    case .intake: "Lees verzoekbrieven: tekst, mail (.eml) of pdf; - is standaardinvoer."
    case .optionLetters:
      "Brieven, of mappen met brieven. Van meer dan één of van een map: een regel per brief en een "
        + "telling; met --json een reeks van objecten, elk met file en error of de velden."
    case .optionAdd:
      "Voer de verzoeken in, elk als een stap. Van veel tegelijk blijft liggen wat geen datum of "
        + "onderwerp heeft, zichzelf tegenspreekt of er al is; dat wordt gemeld."
    case .optionLine:
      "Een regel met puntkomma's, in elke volgorde: onderwerp; soort (B, O, BV, I of W); 60 min; "
        + "wethouder jeugd; na reces, uiterlijk wk 41; fractie 5; zaal; zaaknummer; besloten; "
        + "gasten: GGD."
    case .request: "Verzoeken en wat het presidium erop besluit."
    case .requestList: "Toon alle verzoeken."
    case .requestShow: "Toon een verzoek."
    case .requestAdd: "Voer een verzoek zonder brief in: een regel, opties of beide."
    case .requestSet: "Vul een verzoek aan of verbeter het."
    case .requestGrant: "Ken een verzoek toe."
    case .requestOffer: "Stel een andere datum voor."
    case .requestSettle: "Doe een verzoek op andere wijze af."
    case .requestHold: "Houd een verzoek aan."
    case .requestRefuse: "Wijs een verzoek af."
    case .requestWithdraw: "Trek een verzoek in, namens de afzender."
    case .requestMerge: "Voeg een verzoek samen met een ander."
    case .requestSplit: "Splits een tweede verzoek af."
    case .requestSecrecy: "Leg geheimhouding op of hef haar op."
    case .window: "Zeg wat een zinsnede over data betekent."
    case .dates: "Toon de mogelijke plekken, beste eerst, met de redenen."
    case .why:
      "Zeg wat de regels van één plek vinden, of waarom een verzoek nergens kan, en wat helpt."
    case .place: "Plaats een sessie; zonder zaal en tijd op de beste toegestane plek."
    case .move: "Verplaats een sessie."
    case .cancel: "Laat een sessie vervallen."
    case .pin: "Zet een sessie vast, zodat het plannen haar laat staan; --off maakt haar los."
    case .option: "Houd meer plekken vast tot een dag: VERZOEK DATUM[,TIJD][,ZAAL] --until DATUM."
    case .chair: "Kies wie een sessie voorzit; zonder naam: wie wordt voorgesteld."
    case .optionUntil: "De laatste dag van de optie."
    case .optionRelease: "Laat los wat er vastgehouden of gekozen is."
    case .optionGuest: "Een gast, met de dagen die worden aangeboden: NAAM=DAG,DAG..DAG."
    case .optionOfficer: "Een ambtenaar, met de dagen van afwezigheid: FUNCTIE=DAG..DAG."
    case .optionUrgent: "Waarom het spoed heeft."
    case .check: "Toets het hele plan."
    case .agenda: "Toon de avonden met hun sessies."
    case .calendar: "Toon de kalender van een maand."
    case .log: "Toon het journaal."
    case .undo: "Maak de laatste stap ongedaan."
    case .redo: "Doe de ongedaan gemaakte stap opnieuw."
    case .verify: "Controleer of het journaal ongeschonden is en klopt met het plan."
    case .desk: "Open de werkplek: plannen, besluiten of lezen met het toetsenbord."
    case .solve:
      "Plan een heel seizoen uit een bestand (marktmeester-plan/1; - is standaardinvoer)."
    case .optionSeconds: "Hoeveel seconden er wordt gezocht (anders 10)."
    case .optionSteps:
      "Hoeveel stappen er wordt gezocht; dan is de uitkomst steeds dezelfde, zonder tijden."
    case .optionLevels:
      "Waarnaar: 0 zoveel mogelijk plaatsen, 1 ook zo min mogelijk verplaatsen, 2 ook de wensen."
    case .optionSeed: "Het begin van het toeval; een ander getal geeft een ander goed plan."
    case .optionExplain: "Zeg van wat niet geplaatst is waarmee het botst en waardoor."
    case .plan: "Plan de open verzoeken, toon het plan en wat er niet in past."
    case .replan: "Plan opnieuw wat niet kan blijven staan, met zo weinig mogelijk wijzigingen."
    case .fits: "Zeg welke open verzoeken op een avond kunnen."
    case .insert: "Zeg hoe een verzoek nog op een avond kan, goedkoopste eerst."
    case .rules: "Toon alle regels."
    case .optionPlanSteps: "Hoe lang zoeken, in stappen: hetzelfde aantal geeft hetzelfde plan."
    case .optionPlanSeconds: "Hoe lang zoeken, in seconden."
    case .optionKeep: "Wat blijft staan waar het kan: published (wat is ingepland) of none."
    case .optionAlternatives: "Hoeveel andere plannen er bij komen."
    case .optionApply: "Neem het over, als één stap."
    case .optionOption: "Welke van de mogelijkheden."
    case .optionSeat: "Wie er zit: plan (griffie), review (presidium) of browse (raad)."
    case .optionListKeys: "Toon de toetsen en wat ze doen."
    case .optionPlain: "Regel voor regel, zonder schermvullend beeld (ook met ACCESSIBLE=1)."
    case .optionScript: "Speel een script van toetsen af, zonder terminal."
    case .optionSaveFrames: "De map waarin het script elk beeld bewaart."
    case .optionDB: "Het bestand (anders MARKTMEESTER_DB, anders de XDG-datamap)."
    case .optionToday: "De dag waarop het plan wordt beoordeeld (anders MARKTMEESTER_TODAY)."
    case .optionLang: "Taal: nl of en."
    case .optionJSON: "Geef het antwoord als JSON."
    case .optionReason: "Waarom; komt in het journaal."
    case .optionBy: "Hoe besloten: meeting, round, mandate of chair."
    case .optionOn: "De dag van het besluit (anders vandaag)."
    case .optionAnchor: "De mijlpaal die het behandelt; - haalt haar weg."
    case .optionDecideBy: "De laatste dag voor het raadsbesluit; - haalt hem weg."
    case .optionDependsOn: "Een verzoek waar het na komt (mag vaker); - haalt ze weg."
    case .optionTogether: "Een verzoek waar het bij hoort (mag vaker); - haalt ze weg."
    case .optionGuests:
      "Of er gasten komen, nog zonder naam; --no-guests haalt ook wie genoemd is weg."
    }
  }
}

extension English {
  // long: one case a command
  /// What a command or an option does.
  public func help(_ text: HelpText) -> String {
    switch text {
    case .program: "Plans a council's political markets, from request to agenda."
    case .initialise: "Make a new store, with a council file or the demo council."
    case .council: "The council: calendar, rooms and people."
    case .councilShow: "Show the council's facts."
    case .councilApply: "Apply a council file and show what changes."
    case .anchor: "Anchors: events that windows are measured from."
    case .anchorList: "Show the anchors with their phases."
    case .anchorMove: "Move an anchor: ANCHOR [PHASE] DATE, or ANCHOR [PHASE] --by DAYS."
    case .absence: "Who is away when."
    case .absenceAdd: "Note that somebody is away, from a day or hour to a day or hour."
    case .absenceList: "Show who is away when."
    case .intake:
      "Read letters that ask for a session: text, mail (.eml) or PDF; - is standard input."
    case .optionLetters:
      "Letters, or folders of letters. Of more than one or of a folder: a line a letter and a tally; "
        + "with --json an array of objects, each with file and either error or the fields."
    case .optionAdd:
      "Take the requests in, each as a step. Of many at once, what lacks a date or a subject, "
        + "contradicts itself or is there already stays out, and is told."
    case .optionLine:
      "A line with semicolons, in any order: subject; kind (B, O, BV, I or W); 60 min; alderman "
        + "jeugd; na reces, uiterlijk wk 41; faction 5; room; case number; closed; guests: GGD."
    case .request: "Requests and what the presidium rules on them."
    case .requestList: "Show all requests."
    case .requestShow: "Show a request."
    case .requestAdd: "Take in a request without a letter: a line, options or both."
    case .requestSet: "Amend or correct a request."
    case .requestGrant: "Grant a request."
    case .requestOffer: "Offer another date."
    case .requestSettle: "Settle a request in another way."
    case .requestHold: "Hold a request over."
    case .requestRefuse: "Refuse a request."
    case .requestWithdraw: "Withdraw a request, for its sender."
    case .requestMerge: "Merge a request into another."
    case .requestSplit: "Split off a second request."
    case .requestSecrecy: "Impose secrecy or lift it."
    case .window: "Say what a phrase about dates means."
    case .dates: "Show the possible slots, best first, with the reasons."
    case .why:
      "Say what the rules make of one slot, or why a request can be nowhere, and what helps."
    case .place: "Place a session; without room and time in the best allowed slot."
    case .move: "Move a session."
    case .cancel: "Cancel a session."
    case .pin: "Pin a session, so that planning leaves it where it is; --off lets it go."
    case .option: "Hold more slots until a day: REQUEST DATE[,TIME][,ROOM] --until DATE."
    case .chair: "Choose who chairs a session; without a name: who is proposed."
    case .optionUntil: "The last day of the option."
    case .optionRelease: "Let go of what is held or chosen."
    case .optionGuest: "A guest, with the days on offer: NAME=DAY,DAY..DAY."
    case .optionOfficer: "An officer, with the days away: ROLE=DAY..DAY."
    case .optionUrgent: "Why it is urgent."
    case .check: "Check the whole plan."
    case .agenda: "Show the evenings with their sessions."
    case .calendar: "Show the calendar of a month."
    case .log: "Show the journal."
    case .undo: "Undo the last step."
    case .redo: "Do the undone step again."
    case .verify: "Verify that the journal is whole and agrees with the plan."
    case .desk: "Open the desk: plan, rule or read by keyboard."
    case .solve: "Plan a whole season from a file (marktmeester-plan/1; - is standard input)."
    case .optionSeconds: "For how many seconds to search (else 10)."
    case .optionSteps:
      "For how many steps to search; the outcome is then always the same, without times."
    case .optionLevels:
      "For what: 0 to place as much as possible, 1 also to move as little as possible, 2 also the wishes."
    case .optionSeed: "Where chance begins; another number gives another good plan."
    case .optionExplain: "Say of what is not placed what it clashes with, and over what."
    case .plan: "Plan the open requests; show the plan and what it leaves out."
    case .replan: "Plan anew what cannot stay, with as few changes as possible."
    case .fits: "Say which open requests could go on an evening."
    case .insert: "Say how a request could still go on an evening, cheapest first."
    case .rules: "Show all rules."
    case .optionPlanSteps: "How long to search, in steps: the same number gives the same plan."
    case .optionPlanSeconds: "How long to search, in seconds."
    case .optionKeep: "What stays where it can: published (what is planned) or none."
    case .optionAlternatives: "How many other plans to show."
    case .optionApply: "Take it over, as one step."
    case .optionOption: "Which of the ways."
    case .optionSeat: "Who sits there: plan (registry), review (presidium) or browse (council)."
    case .optionListKeys: "Show the keys and what they do."
    case .optionPlain: "Line by line, without a full screen (also with ACCESSIBLE=1)."
    case .optionScript: "Play a script of keys, without a terminal."
    case .optionSaveFrames: "The folder in which the script saves each frame."
    case .optionDB: "The store (else MARKTMEESTER_DB, else the XDG data folder)."
    case .optionToday: "The day that the plan is judged by (else MARKTMEESTER_TODAY)."
    case .optionLang: "Language: nl or en."
    case .optionJSON: "Give the answer as JSON."
    case .optionReason: "Why; goes into the journal."
    case .optionBy: "How it was decided: meeting, round, mandate or chair."
    case .optionOn: "The day of the ruling (else today)."
    case .optionAnchor: "The anchor that it treats; - takes it away."
    case .optionDecideBy: "The last day for the council to decide; - takes it away."
    case .optionDependsOn: "A request that it comes after (may be repeated); - takes them away."
    case .optionTogether: "A request that it belongs with (may be repeated); - takes them away."
    case .optionGuests:
      "Whether guests come, still unnamed; --no-guests takes those named away too."
    }
  }
}
