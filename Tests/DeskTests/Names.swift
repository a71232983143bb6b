import TestSupport

@testable import Desk

/// The council of the tests; a season to plan is a `Planning.Season`.
typealias Season = TestSupport.Season

/// A place of the desk; one in a season is a `Planning.Place`.
typealias Place = Desk.Place
