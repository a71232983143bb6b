import Exchange
import Planning

/// A small season as a file, one value a line so that tests can replace them.
enum SeasonSample {
  /// Two evenings and one that is off, two rooms, three requests of which two follow each other.
  static let text = """
    {
      "format": "marktmeester-plan/1",
      "name": "klein",
      "family": "test",
      "evenings": [
        {"date": "2026-09-01", "closed": null, "rounds": 2, "maxSessions": 3, "parallel": [2, 1]},
        {"date": "2026-09-08", "closed": "reces", "rounds": 2, "maxSessions": 3},
        {"date": "2026-09-15", "closed": null, "rounds": 3, "maxSessions": 4}
      ],
      "rooms": [
        {"id": "Raadzaal", "capacity": 150, "equipment": ["beamer"], "public": true, "closed": []},
        {"id": "Kamer", "capacity": 20, "equipment": [], "public": false, "closed": [2]}
      ],
      "aldermen": [
        {"id": "W1", "portfolios": ["wonen"], "absent": [[0, null], [2, [0, 1]]]},
        {"id": "W2", "portfolios": ["zorg"], "absent": []}
      ],
      "factions": [
        {"id": "F1", "seats": 3, "members": [], "spokes": {"wonen": "F1.1", "zorg": "F1.2"}},
        {"id": "F2", "seats": 1, "members": [], "spokes": {"wonen": "F2.1", "zorg": "F2.1"}}
      ],
      "requests": [
        {"id": "V1", "portfolio": "wonen", "kind": "B", "aldermen": ["W1"], "duration": 1,
         "attendance": 40, "equipment": ["beamer"], "public": true,
         "after": [["2026-09-02", "zomernota"]], "before": [["2026-10-01", "begroting"]],
         "docsReady": "2026-08-20", "noticeDays": 10, "presidium": "2026-08-24", "leadDays": 8,
         "preferred": "2026-09-15", "tolDays": 3, "weight": 2, "pin": null,
         "attend": ["F1"], "wish": ["F2"]},
        {"id": "V2", "portfolio": "zorg", "kind": "O", "aldermen": ["W2"], "duration": 2,
         "attendance": 10, "equipment": [], "public": false, "after": [], "before": [],
         "docsReady": "2026-08-01", "noticeDays": 0, "presidium": "2026-08-01", "leadDays": 0,
         "preferred": "2026-09-01", "tolDays": 0, "weight": 1, "pin": [0, 0, 0],
         "attend": [], "wish": [],
         "bans": [{"reason": "Reces", "places": [[0, 0, 1], [2, 1, 0]]}],
         "prices": [[0, 0, 0, 7]]},
        {"id": "V3", "portfolio": "zorg", "kind": "D", "aldermen": [], "duration": 1,
         "attendance": 0, "equipment": [], "public": false, "after": [], "before": [],
         "docsReady": "2026-08-01", "noticeDays": 0, "presidium": "2026-08-01", "leadDays": 0,
         "preferred": "2026-09-15", "tolDays": 0, "weight": 5, "pin": null,
         "attend": [], "wish": []}
      ],
      "chains": [{"before": 1, "after": 2, "minDays": 7}],
      "together": [[0, 2]],
      "apart": [[0, 1]],
      "published": [null, [0, 0, 0], [2, 0, 0]],
      "clusters": [],
      "loadTarget": 4,
      "weights": {"date": 4, "load": 3, "end": 2, "room": 1, "together": 12, "apart": 15,
        "clash": 2, "moveEvening": 10, "moveRound": 3, "moveRoom": 1}
    }
    """

  /// The season of the text with something in it replaced.
  static func season(
    replacing old: String = "", with new: String = ""
  ) throws(SeasonFile.Failure) -> Planning.Season {
    try SeasonFile.read(old.isEmpty ? text : text.replacing(old, with: new))
  }

  /// The text with four more requests that all want one alderman on an evening of three rounds.
  static var crowded: String {
    let more = (4...7).map {
      """
      {"id": "V\($0)", "portfolio": "zorg", "kind": "D", "aldermen": ["W2"], "duration": 1,
       "attendance": 0, "equipment": [], "public": false, "after": [["2026-09-15", "college"]],
       "before": [["2026-09-15", "college"]], "docsReady": "2026-08-01", "noticeDays": 0,
       "presidium": "2026-08-01", "leadDays": 0, "preferred": "2026-09-15", "tolDays": 0,
       "weight": 1, "pin": null, "attend": [], "wish": []}
      """
    }
    return
      text
      .replacing(
        "\n  ],\n  \"chains\"", with: ",\n" + more.joined(separator: ",\n") + "\n  ],\n  \"chains\""
      )
      .replacing("[null, [0, 0, 0], [2, 0, 0]]", with: "null")
      .replacing("\"closed\": [2]", with: "\"closed\": []")
      .replacing("\"maxSessions\": 4", with: "\"maxSessions\": 9")
  }
}
