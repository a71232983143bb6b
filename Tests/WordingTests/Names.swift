import TestSupport

/// The council of the tests; a season to plan is a `Planning.Season`.
typealias Season = TestSupport.Season
