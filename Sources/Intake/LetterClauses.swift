import Almanac
import Council

// The phrases of a letter that speak of its session, taken into its draft.

extension LetterReading {
  /// What reads the sentences of one letter.
  struct Tools {
    let judge: SentenceJudge
    let grammar: ClauseGrammar
    let phrases: PhraseJudge
    let sessions: SessionReader

    init(text: LetterText, names: Names, judge: SentenceJudge) {
      self.judge = judge
      grammar = ClauseGrammar(text: text, names: names, on: judge.on)
      phrases = PhraseJudge(judge: judge, agenda: names.agenda)
      sessions = SessionReader(list: text.list, judge: judge, evening: names.eveningMinutes)
    }

    func clauses(in sentence: Sentence) -> [ClauseGrammar.Found] {
      grammar.limited(to: sentence.range).clauses()
    }

    /// A phrase as the words around it make it: left out, turned round, only wished for.
    func place(_ found: ClauseGrammar.Found, in context: PhraseJudge.Context) -> PhraseJudge.Place {
      let sentence = context.sentence
      var item = found
      if judge.isScheduled(item) { item.schedule() }
      let bound = judge.bound(of: item, in: sentence)
      let isUnsuitable =
        bound == nil && judge.isUnsuitable(item, among: context.phrases, in: sentence)
      if let bound {
        item.clause.relation = bound.relation
        item.isBare = false
      } else if isUnsuitable {
        item.exclude(judge.isUnwelcome(item, in: sentence) ? .soft : .hard)
      } else if judge.isBeyond(item, in: sentence) {
        item.turn()
      } else if judge.isWished(item, in: sentence) {
        item.wish()
      }
      if let end = bound?.end ?? judge.proof(behind: item, in: sentence) {
        let quote = grammar.points.text.quote(item.range.lowerBound..<end)
        (item.clause.phrase, item.clause.place) = (quote.words, quote.place)
      }
      return PhraseJudge.Place(item, in: context, isUnsuitable: isUnsuitable)
    }
  }

  /// Takes in the phrases of a sentence that speak of the session.
  mutating func readClauses(
    _ found: [ClauseGrammar.Found], _ context: PhraseJudge.Context, _ tools: Tools
  ) {
    guard !found.isEmpty else { return }
    var context = context
    context.phrases = found
    context.shared = tools.phrases.shared(in: context)
    // "de week van 10 oktober, dinsdag 10 oktober,": days that are left out, told again.
    var excluded: (days: DayRange, end: Int)?
    for item in found {
      let isToldSo = item.clause.relation == .exclude
      let place = tools.place(item, in: context)
      let item = place.found
      let isDecision = isDecision(item.clause, in: context) && !tools.phrases.isPast(item)
      guard isDecision || tools.phrases.maySpeak(place) else { continue }
      let signs = tools.phrases.signs(of: place)
      weighed?.append((item.clause, signs))
      guard isDecision || signs.weight >= 0 else { continue }
      if !isToldSo, let left = excluded, let days = item.days, left.days.contains(days),
        item.range.lowerBound - left.end <= 4
      {
        continue
      }
      if item.clause.relation == .exclude, let days = item.days {
        excluded = (days, item.range.upperBound)
      }
      let session = tools.sessions.session(
        of: item.range.upperBound - 1, in: context.sentence, state)
      add(
        item, tools.grammar.ambiguity(of: item), session: session, weight: signs.weight,
        in: context)
    }
  }

  mutating func add(
    _ found: ClauseGrammar.Found, _ ambiguity: ClauseGrammar.Found.Ambiguity?, session: Int,
    weight: Int, in context: PhraseJudge.Context
  ) {
    var clause = found.clause
    // What is on one evening has one date.
    let isLinked = clause.relation == .gap || clause.relation == .sameEvening
    let isShared = state.sessions.indices.contains(session) && state.sessions[session].gapDays == 0
    let session = isShared && !isLinked ? 0 : session
    clause.session = isDecision(clause, in: context) ? max(session, state.sessions.count) : session
    if draft.date == nil, isUndated(clause) { return }
    weights.append((weight, found.isBare))
    if clause.relation == .gap || clause.relation == .sameEvening, session < state.sessions.count,
      session > 0, state.sessions[session].gapDays == nil
    {
      state.sessions[session].gapDays = clause.days ?? 0
    }
    if let ambiguity {
      let others = ambiguity.others.map { other in
        var other = other
        other.session = session
        return other
      }
      readings.append(
        .reading(clause: draft.clauses.count, doubt: ambiguity.doubt, others: others))
    }
    draft.clauses.append(clause)
  }

  /// Whether a phrase tells when the council itself decides, behind the sessions that are asked for:
  /// "tot slot het besluit in de raad van 31 januari".
  private func isDecision(_ clause: Clause, in context: PhraseJudge.Context) -> Bool {
    let sentence = context.sentence
    guard state.sessions.count > 1, let point = clause.points.first else { return false }
    let isPlenary: Bool
    switch point {
    case .meeting(Body.plenary, _): isPlenary = clause.relation == .on
    // "Uw raad kan uiterlijk op 29 mei 2024 een keuze maken"
    case .periods(let ranges):
      isPlenary =
        ranges.count == 1 && ranges[0].count == 1
        && [.on, .deadline, .about].contains(clause.relation)
        && sentence.range.prefix(8).contains { text.list.isOne(of: ["raad", "council"], at: $0) }
    default: isPlenary = false
    }
    // "Ten slotte beslissen. De verordening komt in …": the heading of its line tells as well.
    let heading = text.list[sentence.range.lowerBound]?.breaks == 0 ? context.previous?.range : nil
    return isPlenary
      && ((heading?.lowerBound ?? sentence.range.lowerBound)..<sentence.range.upperBound).contains {
        index in
        let word = text.list.word(index)
        return ["besluit", "vaststel", "beslis"].contains { word.hasPrefix($0) }
          || ["vast", "stemt", "decides", "decision", "keuze"].contains(word)
      }
  }

  /// Lets go of a mere period that contradicts another phrase, where far less says that it is meant:
  /// what two demands say stays a contradiction.
  mutating func settle() {
    // What asks more than this is no letter, and finding its contradictions would take long.
    guard draft.clauses.count <= 100 else { return }
    for _ in 0..<Self.mostContradictions {
      guard let (conflict, session) = contradiction,
        let first = index(of: conflict.first, in: session),
        let second = index(of: conflict.second, in: session)
      else { return }
      let weaker = weights[first].weight < weights[second].weight ? first : second
      let isFar = abs(weights[first].weight - weights[second].weight) >= Self.faint
      guard weights[weaker].weight < Self.faint, weights[weaker].isBare, isFar else { return }
      drop(weaker)
    }
  }

  /// The first two phrases of one session that contradict each other.
  private var contradiction: (Window.Conflict, session: Int)? {
    for session in state.sessions.indices {
      let window = names.agenda.window(of: draft.clauses, letterDate: on, session: session)
      if let conflict = window.conflict { return (conflict, session) }
    }
    return nil
  }

  /// The clause of a session with these words.
  private func index(of phrase: String, in session: Int) -> Int? {
    draft.clauses.firstIndex { $0.phrase == phrase && $0.session == session }
  }

  /// The weight below which a phrase is hardly meant.
  private static let faint = 10
  private static let mostContradictions = 3

  mutating func drop(_ index: Int) {
    draft.clauses.remove(at: index)
    weights.remove(at: index)
    readings = readings.compactMap { question in
      guard case .reading(let clause, let doubt, let others) = question else { return question }
      if clause == index { return nil }
      return .reading(clause: clause > index ? clause - 1 : clause, doubt: doubt, others: others)
    }
  }

  /// Whether a period got its year from a date that the letter does not have.
  func isUndated(_ clause: Clause) -> Bool {
    clause.points.contains { point in
      if case .periods(let ranges) = point {
        ranges.contains { $0.first.year < 1980 }
      } else {
        false
      }
    }
  }
}
