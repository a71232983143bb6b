// Almanac
