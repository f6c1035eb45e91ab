//! The words of the table and where they stand. Made from the table by
//! `BLESS=1 cargo test --test generated`; not written by hand.

use super::index::{Part, Spelling, TermRow, Text};

const fn t(entry: u16, part: Part, number: u8, mass: u16) -> Text {
    Text { entry, part, number, mass }
}

const fn w(stem: u16, rarity: u16, texts: u16, alike: u16) -> TermRow {
    TermRow { stem, rarity, texts, alike }
}

const fn s(word: &str, place: u16, term: u16, in_name: bool) -> Spelling {
    Spelling::new(word, place, term, in_name)
}

pub(super) static TEXTS: [Text; 11393] = [
    t(0, Part::Code, 1, 46),
    t(0, Part::Phrase, 0, 29),
    t(0, Part::Keyword, 0, 108),
    t(0, Part::Keyword, 1, 51),
    t(0, Part::Keyword, 2, 95),
    t(0, Part::Keyword, 3, 201),
    t(0, Part::Keyword, 4, 82),
    t(0, Part::Keyword, 5, 58),
    t(0, Part::Keyword, 6, 52),
    t(0, Part::Keyword, 7, 143),
    t(0, Part::Keyword, 8, 195),
    t(0, Part::Keyword, 9, 60),
    t(0, Part::Keyword, 10, 118),
    t(0, Part::Keyword, 11, 107),
    t(0, Part::Keyword, 12, 118),
    t(0, Part::Keyword, 13, 129),
    t(0, Part::Keyword, 14, 87),
    t(0, Part::Keyword, 15, 103),
    t(0, Part::Keyword, 16, 129),
    t(0, Part::Keyword, 17, 100),
    t(0, Part::Keyword, 18, 166),
    t(0, Part::Keyword, 19, 143),
    t(0, Part::Keyword, 20, 73),
    t(0, Part::Keyword, 21, 198),
    t(0, Part::Keyword, 22, 401),
    t(0, Part::Keyword, 23, 263),
    t(0, Part::Keyword, 24, 237),
    t(0, Part::Keyword, 25, 155),
    t(0, Part::Keyword, 26, 171),
    t(0, Part::Keyword, 27, 59),
    t(0, Part::Keyword, 28, 102),
    t(0, Part::Keyword, 29, 66),
    t(0, Part::Keyword, 30, 127),
    t(0, Part::Keyword, 31, 178),
    t(0, Part::Keyword, 32, 147),
    t(0, Part::Keyword, 33, 190),
    t(0, Part::Keyword, 34, 141),
    t(0, Part::Keyword, 35, 97),
    t(0, Part::Keyword, 36, 92),
    t(0, Part::Keyword, 37, 67),
    t(0, Part::Keyword, 38, 60),
    t(0, Part::Keyword, 39, 110),
    t(0, Part::Keyword, 40, 141),
    t(0, Part::Field, 0, 24),
    t(0, Part::Field, 1, 114),
    t(0, Part::Vendor, 0, 30),
    t(0, Part::Vendor, 1, 57),
    t(0, Part::Vendor, 2, 30),
    t(0, Part::Vendor, 3, 91),
    t(0, Part::Vendor, 4, 80),
    t(0, Part::Vendor, 5, 91),
    t(0, Part::Vendor, 6, 60),
    t(0, Part::Vendor, 7, 80),
    t(0, Part::Vendor, 8, 73),
    t(0, Part::Vendor, 9, 73),
    t(0, Part::Vendor, 10, 80),
    t(0, Part::Tell, 0, 392),
    t(0, Part::Summary, 0, 308),
    t(0, Part::Meaning, 0, 657),
    t(0, Part::Cause, 0, 370),
    t(0, Part::Cause, 1, 322),
    t(0, Part::Cause, 2, 407),
    t(0, Part::Cause, 3, 247),
    t(0, Part::Cause, 4, 531),
    t(0, Part::Advice, 0, 429),
    t(0, Part::Advice, 1, 414),
    t(0, Part::Advice, 2, 331),
    t(0, Part::Advice, 3, 362),
    t(0, Part::Advice, 4, 478),
    t(0, Part::Advice, 5, 330),
    t(0, Part::Advice, 6, 289),
    t(1, Part::Code, 1, 46),
    t(1, Part::Phrase, 0, 38),
    t(1, Part::Keyword, 0, 64),
    t(1, Part::Keyword, 1, 41),
    t(1, Part::Keyword, 2, 61),
    t(1, Part::Keyword, 3, 46),
    t(1, Part::Keyword, 4, 72),
    t(1, Part::Keyword, 5, 75),
    t(1, Part::Keyword, 6, 80),
    t(1, Part::Keyword, 7, 99),
    t(1, Part::Keyword, 8, 117),
    t(1, Part::Keyword, 9, 68),
    t(1, Part::Keyword, 10, 52),
    t(1, Part::Keyword, 11, 78),
    t(1, Part::Keyword, 12, 44),
    t(1, Part::Keyword, 13, 57),
    t(1, Part::Keyword, 14, 27),
    t(1, Part::Keyword, 15, 124),
    t(1, Part::Keyword, 16, 141),
    t(1, Part::Keyword, 17, 183),
    t(1, Part::Keyword, 18, 158),
    t(1, Part::Keyword, 19, 165),
    t(1, Part::Keyword, 20, 202),
    t(1, Part::Keyword, 21, 362),
    t(1, Part::Keyword, 22, 99),
    t(1, Part::Keyword, 23, 180),
    t(1, Part::Keyword, 24, 110),
    t(1, Part::Vendor, 0, 26),
    t(1, Part::Vendor, 1, 26),
    t(1, Part::Vendor, 2, 91),
    t(1, Part::Tell, 0, 296),
    t(1, Part::Summary, 0, 346),
    t(1, Part::Meaning, 0, 881),
    t(1, Part::Cause, 0, 326),
    t(1, Part::Cause, 1, 496),
    t(1, Part::Cause, 2, 477),
    t(1, Part::Cause, 3, 401),
    t(1, Part::Cause, 4, 415),
    t(1, Part::Cause, 5, 359),
    t(1, Part::Advice, 0, 602),
    t(1, Part::Advice, 1, 272),
    t(1, Part::Advice, 2, 244),
    t(1, Part::Advice, 3, 369),
    t(1, Part::Advice, 4, 446),
    t(1, Part::Advice, 5, 320),
    t(2, Part::Code, 1, 46),
    t(2, Part::Phrase, 0, 15),
    t(2, Part::Keyword, 0, 42),
    t(2, Part::Keyword, 1, 73),
    t(2, Part::Keyword, 2, 49),
    t(2, Part::Keyword, 3, 88),
    t(2, Part::Keyword, 4, 39),
    t(2, Part::Keyword, 5, 90),
    t(2, Part::Keyword, 6, 134),
    t(2, Part::Keyword, 7, 91),
    t(2, Part::Keyword, 8, 15),
    t(2, Part::Keyword, 9, 73),
    t(2, Part::Vendor, 0, 27),
    t(2, Part::Vendor, 1, 27),
    t(2, Part::Vendor, 2, 58),
    t(2, Part::Vendor, 3, 58),
    t(2, Part::Vendor, 4, 58),
    t(2, Part::Vendor, 5, 58),
    t(2, Part::Vendor, 6, 76),
    t(2, Part::Tell, 0, 217),
    t(2, Part::Summary, 0, 182),
    t(2, Part::Meaning, 0, 903),
    t(2, Part::Cause, 0, 285),
    t(2, Part::Cause, 1, 537),
    t(2, Part::Cause, 2, 228),
    t(2, Part::Advice, 0, 273),
    t(2, Part::Advice, 1, 620),
    t(2, Part::Advice, 2, 385),
    t(2, Part::Advice, 3, 324),
    t(3, Part::Code, 1, 46),
    t(3, Part::Phrase, 0, 38),
    t(3, Part::Keyword, 0, 127),
    t(3, Part::Keyword, 1, 91),
    t(3, Part::Keyword, 2, 93),
    t(3, Part::Keyword, 3, 106),
    t(3, Part::Keyword, 4, 168),
    t(3, Part::Keyword, 5, 178),
    t(3, Part::Keyword, 6, 158),
    t(3, Part::Keyword, 7, 221),
    t(3, Part::Keyword, 8, 109),
    t(3, Part::Keyword, 9, 176),
    t(3, Part::Keyword, 10, 112),
    t(3, Part::Vendor, 0, 42),
    t(3, Part::Vendor, 1, 107),
    t(3, Part::Vendor, 2, 54),
    t(3, Part::Vendor, 3, 108),
    t(3, Part::Vendor, 4, 47),
    t(3, Part::Vendor, 5, 60),
    t(3, Part::Vendor, 6, 103),
    t(3, Part::Vendor, 7, 65),
    t(3, Part::Vendor, 8, 56),
    t(3, Part::Tell, 0, 343),
    t(3, Part::Summary, 0, 244),
    t(3, Part::Meaning, 0, 1124),
    t(3, Part::Cause, 0, 314),
    t(3, Part::Cause, 1, 215),
    t(3, Part::Advice, 0, 427),
    t(3, Part::Advice, 1, 209),
    t(3, Part::Advice, 2, 295),
    t(3, Part::Advice, 3, 479),
    t(4, Part::Code, 1, 46),
    t(4, Part::Phrase, 0, 38),
    t(4, Part::Keyword, 0, 94),
    t(4, Part::Keyword, 1, 168),
    t(4, Part::Keyword, 2, 106),
    t(4, Part::Keyword, 3, 102),
    t(4, Part::Keyword, 4, 101),
    t(4, Part::Keyword, 5, 123),
    t(4, Part::Keyword, 6, 120),
    t(4, Part::Keyword, 7, 135),
    t(4, Part::Keyword, 8, 91),
    t(4, Part::Keyword, 9, 91),
    t(4, Part::Vendor, 0, 42),
    t(4, Part::Vendor, 1, 114),
    t(4, Part::Vendor, 2, 54),
    t(4, Part::Vendor, 3, 108),
    t(4, Part::Vendor, 4, 47),
    t(4, Part::Vendor, 5, 60),
    t(4, Part::Vendor, 6, 103),
    t(4, Part::Vendor, 7, 65),
    t(4, Part::Vendor, 8, 56),
    t(4, Part::Tell, 0, 268),
    t(4, Part::Summary, 0, 290),
    t(4, Part::Meaning, 0, 894),
    t(4, Part::Cause, 0, 168),
    t(4, Part::Cause, 1, 292),
    t(4, Part::Cause, 2, 150),
    t(4, Part::Advice, 0, 190),
    t(4, Part::Advice, 1, 443),
    t(4, Part::Advice, 2, 519),
    t(4, Part::Advice, 3, 269),
    t(5, Part::Code, 1, 46),
    t(5, Part::Phrase, 0, 72),
    t(5, Part::Keyword, 0, 50),
    t(5, Part::Keyword, 1, 158),
    t(5, Part::Keyword, 2, 167),
    t(5, Part::Keyword, 3, 157),
    t(5, Part::Keyword, 4, 123),
    t(5, Part::Keyword, 5, 200),
    t(5, Part::Keyword, 6, 83),
    t(5, Part::Keyword, 7, 60),
    t(5, Part::Keyword, 8, 156),
    t(5, Part::Keyword, 9, 158),
    t(5, Part::Vendor, 0, 56),
    t(5, Part::Vendor, 1, 56),
    t(5, Part::Vendor, 2, 73),
    t(5, Part::Vendor, 3, 83),
    t(5, Part::Vendor, 4, 92),
    t(5, Part::Vendor, 5, 91),
    t(5, Part::Vendor, 6, 91),
    t(5, Part::Tell, 0, 365),
    t(5, Part::Summary, 0, 286),
    t(5, Part::Meaning, 0, 922),
    t(5, Part::Cause, 0, 379),
    t(5, Part::Cause, 1, 199),
    t(5, Part::Cause, 2, 245),
    t(5, Part::Cause, 3, 407),
    t(5, Part::Advice, 0, 389),
    t(5, Part::Advice, 1, 364),
    t(5, Part::Advice, 2, 527),
    t(5, Part::Advice, 3, 351),
    t(5, Part::Advice, 4, 560),
    t(6, Part::Code, 1, 46),
    t(6, Part::Phrase, 0, 38),
    t(6, Part::Keyword, 0, 91),
    t(6, Part::Keyword, 1, 133),
    t(6, Part::Keyword, 2, 161),
    t(6, Part::Keyword, 3, 121),
    t(6, Part::Keyword, 4, 110),
    t(6, Part::Keyword, 5, 98),
    t(6, Part::Keyword, 6, 182),
    t(6, Part::Keyword, 7, 182),
    t(6, Part::Keyword, 8, 169),
    t(6, Part::Keyword, 9, 123),
    t(6, Part::Keyword, 10, 37),
    t(6, Part::Vendor, 0, 91),
    t(6, Part::Vendor, 1, 91),
    t(6, Part::Vendor, 2, 182),
    t(6, Part::Vendor, 3, 91),
    t(6, Part::Tell, 0, 199),
    t(6, Part::Summary, 0, 274),
    t(6, Part::Meaning, 0, 1005),
    t(6, Part::Cause, 0, 254),
    t(6, Part::Cause, 1, 440),
    t(6, Part::Cause, 2, 402),
    t(6, Part::Cause, 3, 311),
    t(6, Part::Advice, 0, 400),
    t(6, Part::Advice, 1, 409),
    t(6, Part::Advice, 2, 409),
    t(6, Part::Advice, 3, 687),
    t(6, Part::Advice, 4, 331),
    t(7, Part::Code, 1, 46),
    t(7, Part::Phrase, 0, 38),
    t(7, Part::Keyword, 0, 118),
    t(7, Part::Keyword, 1, 91),
    t(7, Part::Keyword, 2, 91),
    t(7, Part::Keyword, 3, 91),
    t(7, Part::Keyword, 4, 177),
    t(7, Part::Keyword, 5, 71),
    t(7, Part::Keyword, 6, 93),
    t(7, Part::Keyword, 7, 132),
    t(7, Part::Keyword, 8, 137),
    t(7, Part::Vendor, 0, 91),
    t(7, Part::Vendor, 1, 91),
    t(7, Part::Vendor, 2, 91),
    t(7, Part::Vendor, 3, 91),
    t(7, Part::Tell, 0, 289),
    t(7, Part::Summary, 0, 271),
    t(7, Part::Meaning, 0, 599),
    t(7, Part::Cause, 0, 258),
    t(7, Part::Cause, 1, 301),
    t(7, Part::Cause, 2, 243),
    t(7, Part::Advice, 0, 206),
    t(7, Part::Advice, 1, 174),
    t(7, Part::Advice, 2, 495),
    t(7, Part::Advice, 3, 473),
    t(7, Part::Advice, 4, 460),
    t(8, Part::Code, 1, 46),
    t(8, Part::Phrase, 0, 51),
    t(8, Part::Keyword, 0, 152),
    t(8, Part::Keyword, 1, 118),
    t(8, Part::Keyword, 2, 91),
    t(8, Part::Keyword, 3, 91),
    t(8, Part::Keyword, 4, 91),
    t(8, Part::Keyword, 5, 159),
    t(8, Part::Keyword, 6, 100),
    t(8, Part::Keyword, 7, 76),
    t(8, Part::Field, 0, 159),
    t(8, Part::Vendor, 0, 45),
    t(8, Part::Vendor, 1, 125),
    t(8, Part::Vendor, 2, 43),
    t(8, Part::Vendor, 3, 46),
    t(8, Part::Vendor, 4, 49),
    t(8, Part::Vendor, 5, 49),
    t(8, Part::Vendor, 6, 49),
    t(8, Part::Vendor, 7, 44),
    t(8, Part::Vendor, 8, 47),
    t(8, Part::Vendor, 9, 58),
    t(8, Part::Vendor, 10, 125),
    t(8, Part::Vendor, 11, 81),
    t(8, Part::Vendor, 12, 49),
    t(8, Part::Vendor, 13, 49),
    t(8, Part::Vendor, 14, 70),
    t(8, Part::Vendor, 15, 45),
    t(8, Part::Vendor, 16, 78),
    t(8, Part::Vendor, 17, 49),
    t(8, Part::Vendor, 18, 46),
    t(8, Part::Vendor, 19, 40),
    t(8, Part::Tell, 0, 150),
    t(8, Part::Summary, 0, 250),
    t(8, Part::Meaning, 0, 616),
    t(8, Part::Cause, 0, 306),
    t(8, Part::Cause, 1, 385),
    t(8, Part::Advice, 0, 405),
    t(8, Part::Advice, 1, 321),
    t(8, Part::Advice, 2, 290),
    t(8, Part::Advice, 3, 452),
    t(9, Part::Code, 1, 46),
    t(9, Part::Phrase, 0, 38),
    t(9, Part::Keyword, 0, 87),
    t(9, Part::Keyword, 1, 131),
    t(9, Part::Keyword, 2, 183),
    t(9, Part::Keyword, 3, 91),
    t(9, Part::Keyword, 4, 140),
    t(9, Part::Keyword, 5, 159),
    t(9, Part::Keyword, 6, 244),
    t(9, Part::Keyword, 7, 132),
    t(9, Part::Vendor, 0, 91),
    t(9, Part::Vendor, 1, 247),
    t(9, Part::Vendor, 2, 156),
    t(9, Part::Vendor, 3, 156),
    t(9, Part::Tell, 0, 215),
    t(9, Part::Summary, 0, 201),
    t(9, Part::Meaning, 0, 846),
    t(9, Part::Cause, 0, 310),
    t(9, Part::Cause, 1, 228),
    t(9, Part::Cause, 2, 369),
    t(9, Part::Cause, 3, 320),
    t(9, Part::Advice, 0, 543),
    t(9, Part::Advice, 1, 455),
    t(9, Part::Advice, 2, 575),
    t(9, Part::Advice, 3, 292),
    t(10, Part::Code, 1, 46),
    t(10, Part::Phrase, 0, 15),
    t(10, Part::Keyword, 0, 73),
    t(10, Part::Keyword, 1, 85),
    t(10, Part::Keyword, 2, 146),
    t(10, Part::Keyword, 3, 84),
    t(10, Part::Keyword, 4, 166),
    t(10, Part::Keyword, 5, 119),
    t(10, Part::Keyword, 6, 147),
    t(10, Part::Keyword, 7, 155),
    t(10, Part::Vendor, 0, 58),
    t(10, Part::Vendor, 1, 58),
    t(10, Part::Vendor, 2, 90),
    t(10, Part::Tell, 0, 317),
    t(10, Part::Summary, 0, 182),
    t(10, Part::Meaning, 0, 808),
    t(10, Part::Cause, 0, 324),
    t(10, Part::Cause, 1, 267),
    t(10, Part::Cause, 2, 297),
    t(10, Part::Cause, 3, 466),
    t(10, Part::Advice, 0, 319),
    t(10, Part::Advice, 1, 506),
    t(10, Part::Advice, 2, 335),
    t(10, Part::Advice, 3, 205),
    t(11, Part::Code, 1, 46),
    t(11, Part::Phrase, 0, 106),
    t(11, Part::Keyword, 0, 92),
    t(11, Part::Keyword, 1, 110),
    t(11, Part::Keyword, 2, 71),
    t(11, Part::Keyword, 3, 129),
    t(11, Part::Keyword, 4, 132),
    t(11, Part::Vendor, 0, 64),
    t(11, Part::Vendor, 1, 90),
    t(11, Part::Vendor, 2, 39),
    t(11, Part::Vendor, 3, 44),
    t(11, Part::Vendor, 4, 65),
    t(11, Part::Tell, 0, 135),
    t(11, Part::Summary, 0, 198),
    t(11, Part::Meaning, 0, 608),
    t(11, Part::Cause, 0, 367),
    t(11, Part::Cause, 1, 183),
    t(11, Part::Advice, 0, 317),
    t(11, Part::Advice, 1, 284),
    t(12, Part::Code, 1, 46),
    t(12, Part::Phrase, 0, 51),
    t(12, Part::Keyword, 0, 102),
    t(12, Part::Keyword, 1, 69),
    t(12, Part::Keyword, 2, 108),
    t(12, Part::Keyword, 3, 155),
    t(12, Part::Keyword, 4, 137),
    t(12, Part::Keyword, 5, 178),
    t(12, Part::Keyword, 6, 90),
    t(12, Part::Keyword, 7, 159),
    t(12, Part::Vendor, 0, 62),
    t(12, Part::Vendor, 1, 100),
    t(12, Part::Vendor, 2, 91),
    t(12, Part::Vendor, 3, 100),
    t(12, Part::Tell, 0, 492),
    t(12, Part::Summary, 0, 170),
    t(12, Part::Meaning, 0, 878),
    t(12, Part::Cause, 0, 282),
    t(12, Part::Cause, 1, 316),
    t(12, Part::Cause, 2, 258),
    t(12, Part::Advice, 0, 284),
    t(12, Part::Advice, 1, 488),
    t(12, Part::Advice, 2, 341),
    t(12, Part::Advice, 3, 377),
    t(13, Part::Code, 1, 46),
    t(13, Part::Phrase, 0, 64),
    t(13, Part::Alias, 0, 106),
    t(13, Part::Keyword, 0, 83),
    t(13, Part::Keyword, 1, 139),
    t(13, Part::Keyword, 2, 155),
    t(13, Part::Keyword, 3, 106),
    t(13, Part::Keyword, 4, 118),
    t(13, Part::Keyword, 5, 137),
    t(13, Part::Keyword, 6, 127),
    t(13, Part::Vendor, 0, 37),
    t(13, Part::Vendor, 1, 128),
    t(13, Part::Vendor, 2, 39),
    t(13, Part::Vendor, 3, 86),
    t(13, Part::Vendor, 4, 76),
    t(13, Part::Tell, 0, 251),
    t(13, Part::Summary, 0, 243),
    t(13, Part::Meaning, 0, 1041),
    t(13, Part::Cause, 0, 273),
    t(13, Part::Cause, 1, 213),
    t(13, Part::Cause, 2, 199),
    t(13, Part::Cause, 3, 197),
    t(13, Part::Advice, 0, 603),
    t(13, Part::Advice, 1, 378),
    t(13, Part::Advice, 2, 540),
    t(13, Part::Advice, 3, 377),
    t(14, Part::Code, 1, 48),
    t(14, Part::Phrase, 0, 53),
    t(14, Part::Constant, 0, 53),
    t(14, Part::Constant, 1, 53),
    t(14, Part::Constant, 2, 53),
    t(14, Part::Constant, 3, 53),
    t(14, Part::Constant, 4, 53),
    t(14, Part::Constant, 5, 53),
    t(14, Part::Constant, 6, 53),
    t(14, Part::Constant, 7, 53),
    t(14, Part::Keyword, 0, 138),
    t(14, Part::Keyword, 1, 66),
    t(14, Part::Keyword, 2, 26),
    t(14, Part::Keyword, 3, 174),
    t(14, Part::Keyword, 4, 151),
    t(14, Part::Keyword, 5, 149),
    t(14, Part::Keyword, 6, 68),
    t(14, Part::Keyword, 7, 78),
    t(14, Part::Keyword, 8, 111),
    t(14, Part::Keyword, 9, 67),
    t(14, Part::Keyword, 10, 91),
    t(14, Part::Keyword, 11, 53),
    t(14, Part::Keyword, 12, 106),
    t(14, Part::Keyword, 13, 93),
    t(14, Part::Keyword, 14, 91),
    t(14, Part::Keyword, 15, 88),
    t(14, Part::Keyword, 16, 168),
    t(14, Part::Keyword, 17, 192),
    t(14, Part::Keyword, 18, 158),
    t(14, Part::Keyword, 19, 135),
    t(14, Part::Keyword, 20, 224),
    t(14, Part::Keyword, 21, 166),
    t(14, Part::Keyword, 22, 133),
    t(14, Part::Keyword, 23, 71),
    t(14, Part::Keyword, 24, 59),
    t(14, Part::Keyword, 25, 64),
    t(14, Part::Keyword, 26, 123),
    t(14, Part::Keyword, 27, 61),
    t(14, Part::Keyword, 28, 224),
    t(14, Part::Keyword, 29, 233),
    t(14, Part::Keyword, 30, 129),
    t(14, Part::Keyword, 31, 101),
    t(14, Part::Keyword, 32, 112),
    t(14, Part::Keyword, 33, 91),
    t(14, Part::Keyword, 34, 138),
    t(14, Part::Keyword, 35, 91),
    t(14, Part::Keyword, 36, 91),
    t(14, Part::Keyword, 37, 91),
    t(14, Part::Field, 0, 37),
    t(14, Part::Summary, 0, 265),
    t(14, Part::Meaning, 0, 773),
    t(14, Part::Cause, 0, 521),
    t(14, Part::Cause, 1, 515),
    t(14, Part::Cause, 2, 201),
    t(14, Part::Cause, 3, 257),
    t(14, Part::Advice, 0, 223),
    t(14, Part::Advice, 1, 407),
    t(14, Part::Advice, 2, 365),
    t(14, Part::Advice, 3, 512),
    t(14, Part::Advice, 4, 300),
    t(14, Part::Advice, 5, 337),
    t(14, Part::Advice, 6, 435),
    t(15, Part::Code, 1, 80),
    t(15, Part::Phrase, 0, 86),
    t(15, Part::Alias, 0, 147),
    t(15, Part::Alias, 1, 58),
    t(15, Part::Constant, 0, 86),
    t(15, Part::Constant, 1, 86),
    t(15, Part::Constant, 2, 86),
    t(15, Part::Constant, 3, 86),
    t(15, Part::Constant, 4, 86),
    t(15, Part::Constant, 5, 86),
    t(15, Part::Constant, 6, 86),
    t(15, Part::Constant, 7, 86),
    t(15, Part::Keyword, 0, 65),
    t(15, Part::Keyword, 1, 107),
    t(15, Part::Keyword, 2, 80),
    t(15, Part::Keyword, 3, 80),
    t(15, Part::Keyword, 4, 123),
    t(15, Part::Keyword, 5, 80),
    t(15, Part::Keyword, 6, 108),
    t(15, Part::Keyword, 7, 91),
    t(15, Part::Keyword, 8, 156),
    t(15, Part::Keyword, 9, 135),
    t(15, Part::Keyword, 10, 111),
    t(15, Part::Keyword, 11, 86),
    t(15, Part::Keyword, 12, 138),
    t(15, Part::Keyword, 13, 182),
    t(15, Part::Keyword, 14, 211),
    t(15, Part::Keyword, 15, 80),
    t(15, Part::Keyword, 16, 113),
    t(15, Part::Keyword, 17, 87),
    t(15, Part::Keyword, 18, 127),
    t(15, Part::Keyword, 19, 107),
    t(15, Part::Keyword, 20, 104),
    t(15, Part::Keyword, 21, 218),
    t(15, Part::Keyword, 22, 258),
    t(15, Part::Keyword, 23, 109),
    t(15, Part::Keyword, 24, 151),
    t(15, Part::Keyword, 25, 125),
    t(15, Part::Keyword, 26, 163),
    t(15, Part::Keyword, 27, 236),
    t(15, Part::Keyword, 28, 109),
    t(15, Part::Keyword, 29, 141),
    t(15, Part::Keyword, 30, 205),
    t(15, Part::Keyword, 31, 168),
    t(15, Part::Keyword, 32, 164),
    t(15, Part::Keyword, 33, 164),
    t(15, Part::Keyword, 34, 91),
    t(15, Part::Keyword, 35, 171),
    t(15, Part::Keyword, 36, 142),
    t(15, Part::Keyword, 37, 149),
    t(15, Part::Keyword, 38, 170),
    t(15, Part::Field, 0, 58),
    t(15, Part::Field, 1, 22),
    t(15, Part::Field, 2, 58),
    t(15, Part::Field, 3, 168),
    t(15, Part::Summary, 0, 227),
    t(15, Part::Meaning, 0, 752),
    t(15, Part::Cause, 0, 248),
    t(15, Part::Cause, 1, 589),
    t(15, Part::Cause, 2, 459),
    t(15, Part::Cause, 3, 441),
    t(15, Part::Advice, 0, 309),
    t(15, Part::Advice, 1, 408),
    t(15, Part::Advice, 2, 573),
    t(15, Part::Advice, 3, 423),
    t(15, Part::Advice, 4, 584),
    t(15, Part::Advice, 5, 250),
    t(15, Part::Advice, 6, 573),
    t(15, Part::Advice, 7, 298),
    t(16, Part::Code, 1, 91),
    t(16, Part::Phrase, 0, 39),
    t(16, Part::Constant, 0, 39),
    t(16, Part::Constant, 1, 39),
    t(16, Part::Constant, 2, 39),
    t(16, Part::Constant, 3, 39),
    t(16, Part::Constant, 4, 39),
    t(16, Part::Constant, 5, 39),
    t(16, Part::Constant, 6, 39),
    t(16, Part::Constant, 7, 39),
    t(16, Part::Keyword, 0, 27),
    t(16, Part::Keyword, 1, 39),
    t(16, Part::Keyword, 2, 120),
    t(16, Part::Keyword, 3, 94),
    t(16, Part::Keyword, 4, 89),
    t(16, Part::Keyword, 5, 134),
    t(16, Part::Keyword, 6, 114),
    t(16, Part::Keyword, 7, 29),
    t(16, Part::Keyword, 8, 205),
    t(16, Part::Keyword, 9, 109),
    t(16, Part::Keyword, 10, 103),
    t(16, Part::Keyword, 11, 162),
    t(16, Part::Keyword, 12, 99),
    t(16, Part::Keyword, 13, 81),
    t(16, Part::Keyword, 14, 126),
    t(16, Part::Keyword, 15, 48),
    t(16, Part::Keyword, 16, 80),
    t(16, Part::Keyword, 17, 73),
    t(16, Part::Keyword, 18, 115),
    t(16, Part::Keyword, 19, 95),
    t(16, Part::Keyword, 20, 121),
    t(16, Part::Keyword, 21, 44),
    t(16, Part::Keyword, 22, 116),
    t(16, Part::Keyword, 23, 79),
    t(16, Part::Keyword, 24, 114),
    t(16, Part::Keyword, 25, 153),
    t(16, Part::Keyword, 26, 91),
    t(16, Part::Keyword, 27, 91),
    t(16, Part::Keyword, 28, 25),
    t(16, Part::Field, 0, 25),
    t(16, Part::Summary, 0, 188),
    t(16, Part::Meaning, 0, 1256),
    t(16, Part::Cause, 0, 403),
    t(16, Part::Cause, 1, 414),
    t(16, Part::Cause, 2, 494),
    t(16, Part::Advice, 0, 105),
    t(16, Part::Advice, 1, 498),
    t(16, Part::Advice, 2, 358),
    t(16, Part::Advice, 3, 549),
    t(16, Part::Advice, 4, 477),
    t(16, Part::Advice, 5, 304),
    t(17, Part::Code, 1, 80),
    t(17, Part::Phrase, 0, 130),
    t(17, Part::Constant, 0, 130),
    t(17, Part::Constant, 1, 130),
    t(17, Part::Constant, 2, 130),
    t(17, Part::Constant, 3, 130),
    t(17, Part::Constant, 4, 130),
    t(17, Part::Constant, 5, 130),
    t(17, Part::Constant, 6, 130),
    t(17, Part::Constant, 7, 130),
    t(17, Part::Keyword, 0, 80),
    t(17, Part::Keyword, 1, 153),
    t(17, Part::Keyword, 2, 110),
    t(17, Part::Keyword, 3, 137),
    t(17, Part::Keyword, 4, 91),
    t(17, Part::Keyword, 5, 179),
    t(17, Part::Keyword, 6, 166),
    t(17, Part::Keyword, 7, 72),
    t(17, Part::Keyword, 8, 142),
    t(17, Part::Keyword, 9, 74),
    t(17, Part::Keyword, 10, 118),
    t(17, Part::Keyword, 11, 123),
    t(17, Part::Keyword, 12, 172),
    t(17, Part::Keyword, 13, 268),
    t(17, Part::Keyword, 14, 194),
    t(17, Part::Keyword, 15, 104),
    t(17, Part::Keyword, 16, 225),
    t(17, Part::Keyword, 17, 190),
    t(17, Part::Keyword, 18, 190),
    t(17, Part::Keyword, 19, 113),
    t(17, Part::Keyword, 20, 198),
    t(17, Part::Keyword, 21, 91),
    t(17, Part::Keyword, 22, 111),
    t(17, Part::Keyword, 23, 142),
    t(17, Part::Keyword, 24, 186),
    t(17, Part::Keyword, 25, 120),
    t(17, Part::Keyword, 26, 153),
    t(17, Part::Keyword, 27, 80),
    t(17, Part::Keyword, 28, 91),
    t(17, Part::Keyword, 29, 130),
    t(17, Part::Keyword, 30, 91),
    t(17, Part::Keyword, 31, 91),
    t(17, Part::Field, 0, 44),
    t(17, Part::Field, 1, 116),
    t(17, Part::Summary, 0, 262),
    t(17, Part::Meaning, 0, 1101),
    t(17, Part::Cause, 0, 337),
    t(17, Part::Cause, 1, 394),
    t(17, Part::Cause, 2, 308),
    t(17, Part::Advice, 0, 318),
    t(17, Part::Advice, 1, 456),
    t(17, Part::Advice, 2, 481),
    t(17, Part::Advice, 3, 615),
    t(17, Part::Advice, 4, 535),
    t(17, Part::Advice, 5, 463),
    t(17, Part::Advice, 6, 482),
    t(17, Part::Advice, 7, 394),
    t(18, Part::Code, 1, 80),
    t(18, Part::Phrase, 0, 91),
    t(18, Part::Constant, 0, 91),
    t(18, Part::Keyword, 0, 91),
    t(18, Part::Keyword, 1, 144),
    t(18, Part::Keyword, 2, 139),
    t(18, Part::Keyword, 3, 86),
    t(18, Part::Keyword, 4, 82),
    t(18, Part::Keyword, 5, 171),
    t(18, Part::Keyword, 6, 91),
    t(18, Part::Summary, 0, 476),
    t(18, Part::Meaning, 0, 1357),
    t(18, Part::Cause, 0, 606),
    t(18, Part::Cause, 1, 391),
    t(18, Part::Advice, 0, 398),
    t(18, Part::Advice, 1, 635),
    t(18, Part::Advice, 2, 631),
    t(19, Part::Code, 1, 69),
    t(19, Part::Phrase, 0, 157),
    t(19, Part::Keyword, 0, 86),
    t(19, Part::Keyword, 1, 86),
    t(19, Part::Keyword, 2, 100),
    t(19, Part::Keyword, 3, 62),
    t(19, Part::Keyword, 4, 80),
    t(19, Part::Keyword, 5, 91),
    t(19, Part::Keyword, 6, 107),
    t(19, Part::Keyword, 7, 154),
    t(19, Part::Keyword, 8, 191),
    t(19, Part::Keyword, 9, 65),
    t(19, Part::Keyword, 10, 131),
    t(19, Part::Keyword, 11, 150),
    t(19, Part::Keyword, 12, 209),
    t(19, Part::Keyword, 13, 185),
    t(19, Part::Keyword, 14, 148),
    t(19, Part::Keyword, 15, 152),
    t(19, Part::Keyword, 16, 108),
    t(19, Part::Keyword, 17, 79),
    t(19, Part::Keyword, 18, 60),
    t(19, Part::Keyword, 19, 209),
    t(19, Part::Keyword, 20, 117),
    t(19, Part::Field, 0, 32),
    t(19, Part::Field, 1, 108),
    t(19, Part::Field, 2, 60),
    t(19, Part::Field, 3, 79),
    t(19, Part::Field, 4, 209),
    t(19, Part::Summary, 0, 255),
    t(19, Part::Meaning, 0, 853),
    t(19, Part::Cause, 0, 370),
    t(19, Part::Cause, 1, 256),
    t(19, Part::Advice, 0, 201),
    t(19, Part::Advice, 1, 399),
    t(19, Part::Advice, 2, 237),
    t(19, Part::Advice, 3, 561),
    t(19, Part::Advice, 4, 188),
    t(19, Part::Advice, 5, 366),
    t(19, Part::Advice, 6, 466),
    t(19, Part::Advice, 7, 308),
    t(19, Part::Advice, 8, 514),
    t(20, Part::Code, 1, 91),
    t(20, Part::Phrase, 0, 49),
    t(20, Part::Keyword, 0, 164),
    t(20, Part::Keyword, 1, 153),
    t(20, Part::Keyword, 2, 122),
    t(20, Part::Keyword, 3, 215),
    t(20, Part::Keyword, 4, 101),
    t(20, Part::Vendor, 0, 73),
    t(20, Part::Vendor, 1, 108),
    t(20, Part::Vendor, 2, 73),
    t(20, Part::Vendor, 3, 127),
    t(20, Part::Tell, 0, 154),
    t(20, Part::Summary, 0, 275),
    t(20, Part::Meaning, 0, 910),
    t(20, Part::Cause, 0, 289),
    t(20, Part::Cause, 1, 303),
    t(20, Part::Advice, 0, 430),
    t(20, Part::Advice, 1, 293),
    t(20, Part::Advice, 2, 367),
    t(21, Part::Code, 1, 91),
    t(21, Part::Phrase, 0, 94),
    t(21, Part::Keyword, 0, 141),
    t(21, Part::Keyword, 1, 147),
    t(21, Part::Keyword, 2, 172),
    t(21, Part::Keyword, 3, 240),
    t(21, Part::Keyword, 4, 94),
    t(21, Part::Keyword, 5, 171),
    t(21, Part::Keyword, 6, 171),
    t(21, Part::Keyword, 7, 212),
    t(21, Part::Vendor, 0, 69),
    t(21, Part::Vendor, 1, 202),
    t(21, Part::Vendor, 2, 69),
    t(21, Part::Vendor, 3, 69),
    t(21, Part::Tell, 0, 249),
    t(21, Part::Summary, 0, 507),
    t(21, Part::Meaning, 0, 952),
    t(21, Part::Cause, 0, 464),
    t(21, Part::Cause, 1, 461),
    t(21, Part::Advice, 0, 240),
    t(21, Part::Advice, 1, 225),
    t(21, Part::Advice, 2, 376),
    t(22, Part::Code, 1, 37),
    t(22, Part::Phrase, 0, 62),
    t(22, Part::Alias, 0, 87),
    t(22, Part::Constant, 0, 62),
    t(22, Part::Constant, 1, 62),
    t(22, Part::Constant, 2, 62),
    t(22, Part::Constant, 3, 62),
    t(22, Part::Constant, 4, 62),
    t(22, Part::Constant, 5, 62),
    t(22, Part::Constant, 6, 62),
    t(22, Part::Constant, 7, 62),
    t(22, Part::Constant, 8, 62),
    t(22, Part::Constant, 9, 62),
    t(22, Part::Keyword, 0, 44),
    t(22, Part::Keyword, 1, 108),
    t(22, Part::Keyword, 2, 67),
    t(22, Part::Keyword, 3, 60),
    t(22, Part::Keyword, 4, 63),
    t(22, Part::Keyword, 5, 70),
    t(22, Part::Keyword, 6, 133),
    t(22, Part::Keyword, 7, 83),
    t(22, Part::Keyword, 8, 79),
    t(22, Part::Keyword, 9, 106),
    t(22, Part::Keyword, 10, 73),
    t(22, Part::Keyword, 11, 122),
    t(22, Part::Keyword, 12, 88),
    t(22, Part::Keyword, 13, 91),
    t(22, Part::Keyword, 14, 95),
    t(22, Part::Keyword, 15, 148),
    t(22, Part::Keyword, 16, 232),
    t(22, Part::Keyword, 17, 69),
    t(22, Part::Keyword, 18, 0),
    t(22, Part::Keyword, 19, 152),
    t(22, Part::Keyword, 20, 27),
    t(22, Part::Keyword, 21, 131),
    t(22, Part::Keyword, 22, 69),
    t(22, Part::Keyword, 23, 15),
    t(22, Part::Keyword, 24, 69),
    t(22, Part::Keyword, 25, 79),
    t(22, Part::Keyword, 26, 127),
    t(22, Part::Keyword, 27, 101),
    t(22, Part::Keyword, 28, 95),
    t(22, Part::Keyword, 29, 91),
    t(22, Part::Keyword, 30, 55),
    t(22, Part::Keyword, 31, 67),
    t(22, Part::Keyword, 32, 108),
    t(22, Part::Keyword, 33, 90),
    t(22, Part::Keyword, 34, 102),
    t(22, Part::Keyword, 35, 73),
    t(22, Part::Keyword, 36, 116),
    t(22, Part::Keyword, 37, 82),
    t(22, Part::Keyword, 38, 86),
    t(22, Part::Keyword, 39, 86),
    t(22, Part::Keyword, 40, 94),
    t(22, Part::Keyword, 41, 75),
    t(22, Part::Keyword, 42, 72),
    t(22, Part::Keyword, 43, 109),
    t(22, Part::Keyword, 44, 125),
    t(22, Part::Keyword, 45, 155),
    t(22, Part::Keyword, 46, 110),
    t(22, Part::Keyword, 47, 69),
    t(22, Part::Keyword, 48, 170),
    t(22, Part::Keyword, 49, 73),
    t(22, Part::Keyword, 50, 107),
    t(22, Part::Keyword, 51, 48),
    t(22, Part::Keyword, 52, 85),
    t(22, Part::Keyword, 53, 68),
    t(22, Part::Keyword, 54, 131),
    t(22, Part::Keyword, 55, 58),
    t(22, Part::Keyword, 56, 91),
    t(22, Part::Keyword, 57, 107),
    t(22, Part::Keyword, 58, 161),
    t(22, Part::Keyword, 59, 158),
    t(22, Part::Keyword, 60, 84),
    t(22, Part::Keyword, 61, 61),
    t(22, Part::Keyword, 62, 74),
    t(22, Part::Keyword, 63, 114),
    t(22, Part::Keyword, 64, 59),
    t(22, Part::Keyword, 65, 91),
    t(22, Part::Keyword, 66, 88),
    t(22, Part::Keyword, 67, 108),
    t(22, Part::Keyword, 68, 86),
    t(22, Part::Keyword, 69, 78),
    t(22, Part::Keyword, 70, 117),
    t(22, Part::Keyword, 71, 130),
    t(22, Part::Keyword, 72, 132),
    t(22, Part::Keyword, 73, 77),
    t(22, Part::Keyword, 74, 77),
    t(22, Part::Keyword, 75, 131),
    t(22, Part::Keyword, 76, 180),
    t(22, Part::Keyword, 77, 92),
    t(22, Part::Keyword, 78, 44),
    t(22, Part::Keyword, 79, 190),
    t(22, Part::Keyword, 80, 154),
    t(22, Part::Field, 0, 94),
    t(22, Part::Field, 1, 96),
    t(22, Part::Field, 2, 54),
    t(22, Part::Summary, 0, 234),
    t(22, Part::Meaning, 0, 869),
    t(22, Part::Cause, 0, 166),
    t(22, Part::Cause, 1, 656),
    t(22, Part::Cause, 2, 454),
    t(22, Part::Cause, 3, 421),
    t(22, Part::Cause, 4, 335),
    t(22, Part::Cause, 5, 544),
    t(22, Part::Advice, 0, 357),
    t(22, Part::Advice, 1, 624),
    t(22, Part::Advice, 2, 313),
    t(22, Part::Advice, 3, 303),
    t(22, Part::Advice, 4, 614),
    t(22, Part::Advice, 5, 532),
    t(22, Part::Advice, 6, 500),
    t(22, Part::Advice, 7, 267),
    t(22, Part::Advice, 8, 440),
    t(23, Part::Code, 1, 73),
    t(23, Part::Phrase, 0, 50),
    t(23, Part::Constant, 0, 50),
    t(23, Part::Constant, 1, 50),
    t(23, Part::Constant, 2, 50),
    t(23, Part::Constant, 3, 50),
    t(23, Part::Constant, 4, 50),
    t(23, Part::Constant, 5, 50),
    t(23, Part::Constant, 6, 50),
    t(23, Part::Constant, 7, 50),
    t(23, Part::Constant, 8, 50),
    t(23, Part::Keyword, 0, 63),
    t(23, Part::Keyword, 1, 80),
    t(23, Part::Keyword, 2, 90),
    t(23, Part::Keyword, 3, 81),
    t(23, Part::Keyword, 4, 84),
    t(23, Part::Keyword, 5, 117),
    t(23, Part::Keyword, 6, 79),
    t(23, Part::Keyword, 7, 79),
    t(23, Part::Keyword, 8, 35),
    t(23, Part::Keyword, 9, 50),
    t(23, Part::Keyword, 10, 141),
    t(23, Part::Keyword, 11, 119),
    t(23, Part::Keyword, 12, 72),
    t(23, Part::Keyword, 13, 119),
    t(23, Part::Keyword, 14, 81),
    t(23, Part::Keyword, 15, 126),
    t(23, Part::Keyword, 16, 81),
    t(23, Part::Keyword, 17, 124),
    t(23, Part::Keyword, 18, 127),
    t(23, Part::Keyword, 19, 117),
    t(23, Part::Keyword, 20, 95),
    t(23, Part::Keyword, 21, 82),
    t(23, Part::Keyword, 22, 117),
    t(23, Part::Keyword, 23, 117),
    t(23, Part::Keyword, 24, 94),
    t(23, Part::Keyword, 25, 108),
    t(23, Part::Keyword, 26, 138),
    t(23, Part::Keyword, 27, 75),
    t(23, Part::Keyword, 28, 109),
    t(23, Part::Keyword, 29, 79),
    t(23, Part::Keyword, 30, 89),
    t(23, Part::Keyword, 31, 149),
    t(23, Part::Keyword, 32, 96),
    t(23, Part::Keyword, 33, 107),
    t(23, Part::Keyword, 34, 108),
    t(23, Part::Keyword, 35, 113),
    t(23, Part::Keyword, 36, 106),
    t(23, Part::Keyword, 37, 95),
    t(23, Part::Keyword, 38, 190),
    t(23, Part::Keyword, 39, 143),
    t(23, Part::Keyword, 40, 112),
    t(23, Part::Keyword, 41, 104),
    t(23, Part::Keyword, 42, 117),
    t(23, Part::Keyword, 43, 127),
    t(23, Part::Keyword, 44, 171),
    t(23, Part::Keyword, 45, 67),
    t(23, Part::Keyword, 46, 66),
    t(23, Part::Keyword, 47, 91),
    t(23, Part::Keyword, 48, 141),
    t(23, Part::Keyword, 49, 89),
    t(23, Part::Keyword, 50, 94),
    t(23, Part::Keyword, 51, 137),
    t(23, Part::Keyword, 52, 131),
    t(23, Part::Field, 0, 32),
    t(23, Part::Field, 1, 94),
    t(23, Part::Summary, 0, 233),
    t(23, Part::Meaning, 0, 886),
    t(23, Part::Cause, 0, 221),
    t(23, Part::Cause, 1, 305),
    t(23, Part::Cause, 2, 538),
    t(23, Part::Cause, 3, 332),
    t(23, Part::Advice, 0, 326),
    t(23, Part::Advice, 1, 346),
    t(23, Part::Advice, 2, 314),
    t(23, Part::Advice, 3, 397),
    t(23, Part::Advice, 4, 549),
    t(23, Part::Advice, 5, 383),
    t(23, Part::Advice, 6, 615),
    t(23, Part::Advice, 7, 472),
    t(24, Part::Code, 1, 56),
    t(24, Part::Phrase, 0, 38),
    t(24, Part::Constant, 0, 38),
    t(24, Part::Constant, 1, 38),
    t(24, Part::Constant, 2, 38),
    t(24, Part::Constant, 3, 38),
    t(24, Part::Constant, 4, 38),
    t(24, Part::Constant, 5, 38),
    t(24, Part::Constant, 6, 38),
    t(24, Part::Constant, 7, 38),
    t(24, Part::Constant, 8, 38),
    t(24, Part::Keyword, 0, 73),
    t(24, Part::Keyword, 1, 91),
    t(24, Part::Keyword, 2, 84),
    t(24, Part::Keyword, 3, 115),
    t(24, Part::Keyword, 4, 77),
    t(24, Part::Keyword, 5, 101),
    t(24, Part::Keyword, 6, 76),
    t(24, Part::Keyword, 7, 100),
    t(24, Part::Keyword, 8, 83),
    t(24, Part::Keyword, 9, 58),
    t(24, Part::Keyword, 10, 96),
    t(24, Part::Keyword, 11, 54),
    t(24, Part::Keyword, 12, 102),
    t(24, Part::Keyword, 13, 99),
    t(24, Part::Keyword, 14, 149),
    t(24, Part::Keyword, 15, 111),
    t(24, Part::Keyword, 16, 167),
    t(24, Part::Keyword, 17, 114),
    t(24, Part::Keyword, 18, 97),
    t(24, Part::Keyword, 19, 53),
    t(24, Part::Keyword, 20, 78),
    t(24, Part::Keyword, 21, 77),
    t(24, Part::Keyword, 22, 79),
    t(24, Part::Keyword, 23, 131),
    t(24, Part::Keyword, 24, 121),
    t(24, Part::Keyword, 25, 113),
    t(24, Part::Keyword, 26, 119),
    t(24, Part::Keyword, 27, 112),
    t(24, Part::Keyword, 28, 56),
    t(24, Part::Keyword, 29, 147),
    t(24, Part::Keyword, 30, 171),
    t(24, Part::Keyword, 31, 142),
    t(24, Part::Keyword, 32, 160),
    t(24, Part::Keyword, 33, 109),
    t(24, Part::Keyword, 34, 112),
    t(24, Part::Keyword, 35, 108),
    t(24, Part::Keyword, 36, 75),
    t(24, Part::Keyword, 37, 99),
    t(24, Part::Keyword, 38, 118),
    t(24, Part::Keyword, 39, 86),
    t(24, Part::Keyword, 40, 86),
    t(24, Part::Keyword, 41, 129),
    t(24, Part::Keyword, 42, 144),
    t(24, Part::Keyword, 43, 134),
    t(24, Part::Keyword, 44, 82),
    t(24, Part::Keyword, 45, 86),
    t(24, Part::Keyword, 46, 90),
    t(24, Part::Keyword, 47, 156),
    t(24, Part::Keyword, 48, 220),
    t(24, Part::Keyword, 49, 74),
    t(24, Part::Keyword, 50, 182),
    t(24, Part::Keyword, 51, 116),
    t(24, Part::Keyword, 52, 147),
    t(24, Part::Keyword, 53, 54),
    t(24, Part::Keyword, 54, 160),
    t(24, Part::Keyword, 55, 73),
    t(24, Part::Keyword, 56, 71),
    t(24, Part::Keyword, 57, 135),
    t(24, Part::Keyword, 58, 214),
    t(24, Part::Keyword, 59, 156),
    t(24, Part::Keyword, 60, 91),
    t(24, Part::Keyword, 61, 160),
    t(24, Part::Keyword, 62, 198),
    t(24, Part::Field, 0, 32),
    t(24, Part::Field, 1, 59),
    t(24, Part::Summary, 0, 228),
    t(24, Part::Meaning, 0, 842),
    t(24, Part::Cause, 0, 446),
    t(24, Part::Cause, 1, 489),
    t(24, Part::Cause, 2, 429),
    t(24, Part::Cause, 3, 498),
    t(24, Part::Advice, 0, 423),
    t(24, Part::Advice, 1, 351),
    t(24, Part::Advice, 2, 461),
    t(24, Part::Advice, 3, 484),
    t(24, Part::Advice, 4, 345),
    t(24, Part::Advice, 5, 339),
    t(24, Part::Advice, 6, 534),
    t(25, Part::Code, 1, 80),
    t(25, Part::Phrase, 0, 198),
    t(25, Part::Constant, 0, 198),
    t(25, Part::Constant, 1, 198),
    t(25, Part::Constant, 2, 198),
    t(25, Part::Constant, 3, 198),
    t(25, Part::Constant, 4, 86),
    t(25, Part::Constant, 5, 198),
    t(25, Part::Constant, 6, 198),
    t(25, Part::Constant, 7, 198),
    t(25, Part::Constant, 8, 180),
    t(25, Part::Keyword, 0, 118),
    t(25, Part::Keyword, 1, 83),
    t(25, Part::Keyword, 2, 83),
    t(25, Part::Keyword, 3, 103),
    t(25, Part::Keyword, 4, 118),
    t(25, Part::Keyword, 5, 103),
    t(25, Part::Keyword, 6, 37),
    t(25, Part::Keyword, 7, 80),
    t(25, Part::Keyword, 8, 196),
    t(25, Part::Keyword, 9, 147),
    t(25, Part::Keyword, 10, 72),
    t(25, Part::Keyword, 11, 151),
    t(25, Part::Keyword, 12, 151),
    t(25, Part::Keyword, 13, 126),
    t(25, Part::Keyword, 14, 170),
    t(25, Part::Keyword, 15, 106),
    t(25, Part::Keyword, 16, 159),
    t(25, Part::Keyword, 17, 109),
    t(25, Part::Keyword, 18, 112),
    t(25, Part::Keyword, 19, 55),
    t(25, Part::Keyword, 20, 134),
    t(25, Part::Keyword, 21, 122),
    t(25, Part::Keyword, 22, 107),
    t(25, Part::Keyword, 23, 182),
    t(25, Part::Keyword, 24, 138),
    t(25, Part::Keyword, 25, 117),
    t(25, Part::Keyword, 26, 76),
    t(25, Part::Keyword, 27, 124),
    t(25, Part::Keyword, 28, 106),
    t(25, Part::Keyword, 29, 91),
    t(25, Part::Keyword, 30, 138),
    t(25, Part::Keyword, 31, 187),
    t(25, Part::Field, 0, 0),
    t(25, Part::Field, 1, 67),
    t(25, Part::Summary, 0, 159),
    t(25, Part::Meaning, 0, 885),
    t(25, Part::Cause, 0, 587),
    t(25, Part::Cause, 1, 639),
    t(25, Part::Cause, 2, 292),
    t(25, Part::Advice, 0, 307),
    t(25, Part::Advice, 1, 370),
    t(25, Part::Advice, 2, 353),
    t(25, Part::Advice, 3, 454),
    t(25, Part::Advice, 4, 406),
    t(25, Part::Advice, 5, 351),
    t(25, Part::Advice, 6, 285),
    t(26, Part::Code, 1, 65),
    t(26, Part::Phrase, 0, 42),
    t(26, Part::Constant, 0, 42),
    t(26, Part::Constant, 1, 42),
    t(26, Part::Constant, 2, 42),
    t(26, Part::Constant, 3, 42),
    t(26, Part::Constant, 4, 42),
    t(26, Part::Constant, 5, 42),
    t(26, Part::Constant, 6, 42),
    t(26, Part::Constant, 7, 42),
    t(26, Part::Constant, 8, 42),
    t(26, Part::Keyword, 0, 62),
    t(26, Part::Keyword, 1, 65),
    t(26, Part::Keyword, 2, 41),
    t(26, Part::Keyword, 3, 27),
    t(26, Part::Keyword, 4, 76),
    t(26, Part::Keyword, 5, 76),
    t(26, Part::Keyword, 6, 32),
    t(26, Part::Keyword, 7, 87),
    t(26, Part::Keyword, 8, 161),
    t(26, Part::Keyword, 9, 189),
    t(26, Part::Keyword, 10, 197),
    t(26, Part::Keyword, 11, 123),
    t(26, Part::Keyword, 12, 69),
    t(26, Part::Keyword, 13, 95),
    t(26, Part::Keyword, 14, 93),
    t(26, Part::Keyword, 15, 115),
    t(26, Part::Keyword, 16, 91),
    t(26, Part::Keyword, 17, 95),
    t(26, Part::Keyword, 18, 157),
    t(26, Part::Keyword, 19, 114),
    t(26, Part::Keyword, 20, 93),
    t(26, Part::Keyword, 21, 85),
    t(26, Part::Keyword, 22, 101),
    t(26, Part::Keyword, 23, 46),
    t(26, Part::Keyword, 24, 127),
    t(26, Part::Keyword, 25, 123),
    t(26, Part::Keyword, 26, 75),
    t(26, Part::Keyword, 27, 86),
    t(26, Part::Keyword, 28, 85),
    t(26, Part::Keyword, 29, 32),
    t(26, Part::Keyword, 30, 104),
    t(26, Part::Keyword, 31, 104),
    t(26, Part::Keyword, 32, 81),
    t(26, Part::Keyword, 33, 103),
    t(26, Part::Keyword, 34, 171),
    t(26, Part::Keyword, 35, 104),
    t(26, Part::Keyword, 36, 88),
    t(26, Part::Keyword, 37, 173),
    t(26, Part::Keyword, 38, 60),
    t(26, Part::Keyword, 39, 88),
    t(26, Part::Keyword, 40, 87),
    t(26, Part::Keyword, 41, 103),
    t(26, Part::Keyword, 42, 182),
    t(26, Part::Keyword, 43, 146),
    t(26, Part::Keyword, 44, 106),
    t(26, Part::Keyword, 45, 146),
    t(26, Part::Keyword, 46, 122),
    t(26, Part::Keyword, 47, 132),
    t(26, Part::Keyword, 48, 120),
    t(26, Part::Keyword, 49, 95),
    t(26, Part::Keyword, 50, 96),
    t(26, Part::Keyword, 51, 241),
    t(26, Part::Keyword, 52, 166),
    t(26, Part::Keyword, 53, 118),
    t(26, Part::Keyword, 54, 91),
    t(26, Part::Keyword, 55, 91),
    t(26, Part::Keyword, 56, 197),
    t(26, Part::Field, 0, 94),
    t(26, Part::Field, 1, 131),
    t(26, Part::Summary, 0, 86),
    t(26, Part::Meaning, 0, 858),
    t(26, Part::Cause, 0, 230),
    t(26, Part::Cause, 1, 267),
    t(26, Part::Cause, 2, 526),
    t(26, Part::Cause, 3, 465),
    t(26, Part::Advice, 0, 306),
    t(26, Part::Advice, 1, 337),
    t(26, Part::Advice, 2, 408),
    t(26, Part::Advice, 3, 639),
    t(26, Part::Advice, 4, 519),
    t(26, Part::Advice, 5, 283),
    t(26, Part::Advice, 6, 319),
    t(27, Part::Code, 1, 91),
    t(27, Part::Phrase, 0, 71),
    t(27, Part::Constant, 0, 71),
    t(27, Part::Constant, 1, 71),
    t(27, Part::Constant, 2, 71),
    t(27, Part::Constant, 3, 71),
    t(27, Part::Constant, 4, 44),
    t(27, Part::Constant, 5, 71),
    t(27, Part::Constant, 6, 71),
    t(27, Part::Constant, 7, 71),
    t(27, Part::Constant, 8, 71),
    t(27, Part::Keyword, 0, 89),
    t(27, Part::Keyword, 1, 101),
    t(27, Part::Keyword, 2, 180),
    t(27, Part::Keyword, 3, 84),
    t(27, Part::Keyword, 4, 110),
    t(27, Part::Keyword, 5, 85),
    t(27, Part::Keyword, 6, 121),
    t(27, Part::Keyword, 7, 109),
    t(27, Part::Keyword, 8, 94),
    t(27, Part::Keyword, 9, 147),
    t(27, Part::Keyword, 10, 79),
    t(27, Part::Keyword, 11, 185),
    t(27, Part::Keyword, 12, 136),
    t(27, Part::Keyword, 13, 183),
    t(27, Part::Keyword, 14, 99),
    t(27, Part::Keyword, 15, 177),
    t(27, Part::Keyword, 16, 149),
    t(27, Part::Keyword, 17, 136),
    t(27, Part::Keyword, 18, 153),
    t(27, Part::Keyword, 19, 113),
    t(27, Part::Keyword, 20, 167),
    t(27, Part::Keyword, 21, 89),
    t(27, Part::Field, 0, 72),
    t(27, Part::Summary, 0, 249),
    t(27, Part::Meaning, 0, 969),
    t(27, Part::Cause, 0, 285),
    t(27, Part::Cause, 1, 333),
    t(27, Part::Advice, 0, 207),
    t(27, Part::Advice, 1, 432),
    t(27, Part::Advice, 2, 502),
    t(27, Part::Advice, 3, 559),
    t(27, Part::Advice, 4, 283),
    t(28, Part::Code, 1, 80),
    t(28, Part::Phrase, 0, 87),
    t(28, Part::Constant, 0, 87),
    t(28, Part::Constant, 1, 87),
    t(28, Part::Constant, 2, 87),
    t(28, Part::Constant, 3, 87),
    t(28, Part::Constant, 4, 60),
    t(28, Part::Constant, 5, 87),
    t(28, Part::Constant, 6, 87),
    t(28, Part::Constant, 7, 87),
    t(28, Part::Constant, 8, 87),
    t(28, Part::Keyword, 0, 59),
    t(28, Part::Keyword, 1, 83),
    t(28, Part::Keyword, 2, 66),
    t(28, Part::Keyword, 3, 44),
    t(28, Part::Keyword, 4, 96),
    t(28, Part::Keyword, 5, 105),
    t(28, Part::Keyword, 6, 95),
    t(28, Part::Keyword, 7, 129),
    t(28, Part::Keyword, 8, 96),
    t(28, Part::Keyword, 9, 164),
    t(28, Part::Keyword, 10, 207),
    t(28, Part::Keyword, 11, 101),
    t(28, Part::Keyword, 12, 145),
    t(28, Part::Keyword, 13, 117),
    t(28, Part::Keyword, 14, 214),
    t(28, Part::Keyword, 15, 69),
    t(28, Part::Keyword, 16, 99),
    t(28, Part::Keyword, 17, 90),
    t(28, Part::Keyword, 18, 69),
    t(28, Part::Keyword, 19, 31),
    t(28, Part::Keyword, 20, 77),
    t(28, Part::Keyword, 21, 113),
    t(28, Part::Keyword, 22, 103),
    t(28, Part::Keyword, 23, 103),
    t(28, Part::Keyword, 24, 161),
    t(28, Part::Keyword, 25, 141),
    t(28, Part::Keyword, 26, 137),
    t(28, Part::Keyword, 27, 110),
    t(28, Part::Keyword, 28, 194),
    t(28, Part::Keyword, 29, 125),
    t(28, Part::Keyword, 30, 95),
    t(28, Part::Keyword, 31, 131),
    t(28, Part::Keyword, 32, 157),
    t(28, Part::Keyword, 33, 175),
    t(28, Part::Keyword, 34, 166),
    t(28, Part::Keyword, 35, 191),
    t(28, Part::Keyword, 36, 137),
    t(28, Part::Keyword, 37, 94),
    t(28, Part::Keyword, 38, 131),
    t(28, Part::Keyword, 39, 85),
    t(28, Part::Keyword, 40, 101),
    t(28, Part::Keyword, 41, 131),
    t(28, Part::Keyword, 42, 101),
    t(28, Part::Keyword, 43, 121),
    t(28, Part::Keyword, 44, 110),
    t(28, Part::Keyword, 45, 101),
    t(28, Part::Keyword, 46, 123),
    t(28, Part::Keyword, 47, 89),
    t(28, Part::Keyword, 48, 228),
    t(28, Part::Keyword, 49, 206),
    t(28, Part::Keyword, 50, 177),
    t(28, Part::Keyword, 51, 71),
    t(28, Part::Keyword, 52, 82),
    t(28, Part::Keyword, 53, 153),
    t(28, Part::Keyword, 54, 53),
    t(28, Part::Keyword, 55, 119),
    t(28, Part::Keyword, 56, 81),
    t(28, Part::Keyword, 57, 70),
    t(28, Part::Keyword, 58, 86),
    t(28, Part::Keyword, 59, 73),
    t(28, Part::Keyword, 60, 133),
    t(28, Part::Keyword, 61, 77),
    t(28, Part::Field, 0, 71),
    t(28, Part::Field, 1, 63),
    t(28, Part::Field, 2, 94),
    t(28, Part::Field, 3, 44),
    t(28, Part::Field, 4, 44),
    t(28, Part::Summary, 0, 321),
    t(28, Part::Meaning, 0, 1056),
    t(28, Part::Cause, 0, 534),
    t(28, Part::Cause, 1, 630),
    t(28, Part::Cause, 2, 514),
    t(28, Part::Cause, 3, 305),
    t(28, Part::Cause, 4, 327),
    t(28, Part::Advice, 0, 527),
    t(28, Part::Advice, 1, 596),
    t(28, Part::Advice, 2, 326),
    t(28, Part::Advice, 3, 376),
    t(28, Part::Advice, 4, 775),
    t(28, Part::Advice, 5, 656),
    t(28, Part::Advice, 6, 545),
    t(28, Part::Advice, 7, 407),
    t(28, Part::Advice, 8, 476),
    t(29, Part::Code, 1, 65),
    t(29, Part::Phrase, 0, 69),
    t(29, Part::Constant, 0, 69),
    t(29, Part::Constant, 1, 69),
    t(29, Part::Constant, 2, 69),
    t(29, Part::Constant, 3, 69),
    t(29, Part::Constant, 4, 69),
    t(29, Part::Constant, 5, 69),
    t(29, Part::Constant, 6, 69),
    t(29, Part::Constant, 7, 69),
    t(29, Part::Keyword, 0, 47),
    t(29, Part::Keyword, 1, 60),
    t(29, Part::Keyword, 2, 73),
    t(29, Part::Keyword, 3, 91),
    t(29, Part::Keyword, 4, 80),
    t(29, Part::Keyword, 5, 91),
    t(29, Part::Keyword, 6, 148),
    t(29, Part::Keyword, 7, 81),
    t(29, Part::Keyword, 8, 65),
    t(29, Part::Keyword, 9, 134),
    t(29, Part::Keyword, 10, 98),
    t(29, Part::Keyword, 11, 104),
    t(29, Part::Keyword, 12, 101),
    t(29, Part::Keyword, 13, 76),
    t(29, Part::Keyword, 14, 107),
    t(29, Part::Keyword, 15, 107),
    t(29, Part::Keyword, 16, 104),
    t(29, Part::Keyword, 17, 76),
    t(29, Part::Keyword, 18, 150),
    t(29, Part::Keyword, 19, 117),
    t(29, Part::Keyword, 20, 104),
    t(29, Part::Keyword, 21, 168),
    t(29, Part::Keyword, 22, 229),
    t(29, Part::Keyword, 23, 119),
    t(29, Part::Keyword, 24, 82),
    t(29, Part::Keyword, 25, 123),
    t(29, Part::Keyword, 26, 152),
    t(29, Part::Keyword, 27, 236),
    t(29, Part::Keyword, 28, 137),
    t(29, Part::Keyword, 29, 174),
    t(29, Part::Keyword, 30, 150),
    t(29, Part::Keyword, 31, 118),
    t(29, Part::Keyword, 32, 111),
    t(29, Part::Keyword, 33, 80),
    t(29, Part::Keyword, 34, 136),
    t(29, Part::Keyword, 35, 209),
    t(29, Part::Keyword, 36, 178),
    t(29, Part::Keyword, 37, 169),
    t(29, Part::Keyword, 38, 182),
    t(29, Part::Field, 0, 63),
    t(29, Part::Field, 1, 58),
    t(29, Part::Summary, 0, 241),
    t(29, Part::Meaning, 0, 1119),
    t(29, Part::Cause, 0, 515),
    t(29, Part::Cause, 1, 331),
    t(29, Part::Cause, 2, 326),
    t(29, Part::Advice, 0, 440),
    t(29, Part::Advice, 1, 399),
    t(29, Part::Advice, 2, 356),
    t(29, Part::Advice, 3, 472),
    t(29, Part::Advice, 4, 380),
    t(29, Part::Advice, 5, 370),
    t(29, Part::Advice, 6, 378),
    t(29, Part::Advice, 7, 431),
    t(30, Part::Code, 1, 73),
    t(30, Part::Phrase, 0, 75),
    t(30, Part::Constant, 0, 75),
    t(30, Part::Constant, 1, 75),
    t(30, Part::Constant, 2, 75),
    t(30, Part::Constant, 3, 75),
    t(30, Part::Constant, 4, 75),
    t(30, Part::Constant, 5, 75),
    t(30, Part::Constant, 6, 75),
    t(30, Part::Keyword, 0, 70),
    t(30, Part::Keyword, 1, 122),
    t(30, Part::Keyword, 2, 105),
    t(30, Part::Keyword, 3, 112),
    t(30, Part::Keyword, 4, 130),
    t(30, Part::Keyword, 5, 107),
    t(30, Part::Keyword, 6, 107),
    t(30, Part::Keyword, 7, 180),
    t(30, Part::Keyword, 8, 131),
    t(30, Part::Keyword, 9, 91),
    t(30, Part::Keyword, 10, 139),
    t(30, Part::Keyword, 11, 187),
    t(30, Part::Keyword, 12, 194),
    t(30, Part::Keyword, 13, 149),
    t(30, Part::Keyword, 14, 168),
    t(30, Part::Keyword, 15, 63),
    t(30, Part::Field, 0, 42),
    t(30, Part::Field, 1, 58),
    t(30, Part::Summary, 0, 323),
    t(30, Part::Meaning, 0, 749),
    t(30, Part::Cause, 0, 460),
    t(30, Part::Cause, 1, 267),
    t(30, Part::Cause, 2, 348),
    t(30, Part::Advice, 0, 323),
    t(30, Part::Advice, 1, 386),
    t(30, Part::Advice, 2, 480),
    t(30, Part::Advice, 3, 337),
    t(30, Part::Advice, 4, 414),
    t(30, Part::Advice, 5, 337),
    t(31, Part::Code, 1, 91),
    t(31, Part::Phrase, 0, 89),
    t(31, Part::Alias, 0, 89),
    t(31, Part::Keyword, 0, 110),
    t(31, Part::Keyword, 1, 122),
    t(31, Part::Keyword, 2, 140),
    t(31, Part::Keyword, 3, 91),
    t(31, Part::Keyword, 4, 195),
    t(31, Part::Keyword, 5, 91),
    t(31, Part::Field, 0, 32),
    t(31, Part::Summary, 0, 201),
    t(31, Part::Meaning, 0, 1067),
    t(31, Part::Cause, 0, 254),
    t(31, Part::Cause, 1, 248),
    t(31, Part::Advice, 0, 265),
    t(31, Part::Advice, 1, 155),
    t(31, Part::Advice, 2, 266),
    t(32, Part::Code, 1, 91),
    t(32, Part::Phrase, 0, 68),
    t(32, Part::Keyword, 0, 164),
    t(32, Part::Keyword, 1, 188),
    t(32, Part::Keyword, 2, 204),
    t(32, Part::Keyword, 3, 206),
    t(32, Part::Vendor, 0, 73),
    t(32, Part::Vendor, 1, 108),
    t(32, Part::Vendor, 2, 73),
    t(32, Part::Vendor, 3, 127),
    t(32, Part::Tell, 0, 316),
    t(32, Part::Summary, 0, 289),
    t(32, Part::Meaning, 0, 950),
    t(32, Part::Cause, 0, 242),
    t(32, Part::Cause, 1, 162),
    t(32, Part::Advice, 0, 445),
    t(32, Part::Advice, 1, 365),
    t(32, Part::Advice, 2, 209),
    t(33, Part::Code, 1, 91),
    t(33, Part::Phrase, 0, 50),
    t(33, Part::Keyword, 0, 111),
    t(33, Part::Keyword, 1, 81),
    t(33, Part::Keyword, 2, 122),
    t(33, Part::Keyword, 3, 251),
    t(33, Part::Keyword, 4, 129),
    t(33, Part::Keyword, 5, 70),
    t(33, Part::Vendor, 0, 69),
    t(33, Part::Vendor, 1, 107),
    t(33, Part::Vendor, 2, 69),
    t(33, Part::Vendor, 3, 69),
    t(33, Part::Tell, 0, 208),
    t(33, Part::Summary, 0, 328),
    t(33, Part::Meaning, 0, 965),
    t(33, Part::Cause, 0, 410),
    t(33, Part::Cause, 1, 231),
    t(33, Part::Advice, 0, 323),
    t(33, Part::Advice, 1, 373),
    t(33, Part::Advice, 2, 423),
    t(34, Part::Code, 1, 91),
    t(34, Part::Phrase, 0, 104),
    t(34, Part::Constant, 0, 104),
    t(34, Part::Constant, 1, 104),
    t(34, Part::Constant, 2, 104),
    t(34, Part::Constant, 3, 104),
    t(34, Part::Constant, 4, 104),
    t(34, Part::Constant, 5, 104),
    t(34, Part::Constant, 6, 104),
    t(34, Part::Keyword, 0, 124),
    t(34, Part::Keyword, 1, 132),
    t(34, Part::Keyword, 2, 80),
    t(34, Part::Keyword, 3, 149),
    t(34, Part::Keyword, 4, 125),
    t(34, Part::Keyword, 5, 91),
    t(34, Part::Keyword, 6, 80),
    t(34, Part::Keyword, 7, 91),
    t(34, Part::Keyword, 8, 99),
    t(34, Part::Keyword, 9, 155),
    t(34, Part::Keyword, 10, 149),
    t(34, Part::Keyword, 11, 160),
    t(34, Part::Keyword, 12, 160),
    t(34, Part::Keyword, 13, 171),
    t(34, Part::Keyword, 14, 98),
    t(34, Part::Keyword, 15, 189),
    t(34, Part::Keyword, 16, 58),
    t(34, Part::Keyword, 17, 122),
    t(34, Part::Keyword, 18, 178),
    t(34, Part::Keyword, 19, 162),
    t(34, Part::Keyword, 20, 197),
    t(34, Part::Keyword, 21, 46),
    t(34, Part::Keyword, 22, 176),
    t(34, Part::Keyword, 23, 108),
    t(34, Part::Keyword, 24, 196),
    t(34, Part::Keyword, 25, 127),
    t(34, Part::Field, 0, 94),
    t(34, Part::Field, 1, 80),
    t(34, Part::Field, 2, 127),
    t(34, Part::Field, 3, 80),
    t(34, Part::Field, 4, 78),
    t(34, Part::Summary, 0, 213),
    t(34, Part::Meaning, 0, 1029),
    t(34, Part::Cause, 0, 309),
    t(34, Part::Cause, 1, 505),
    t(34, Part::Cause, 2, 350),
    t(34, Part::Advice, 0, 593),
    t(34, Part::Advice, 1, 325),
    t(34, Part::Advice, 2, 476),
    t(34, Part::Advice, 3, 484),
    t(34, Part::Advice, 4, 323),
    t(34, Part::Advice, 5, 535),
    t(35, Part::Code, 1, 91),
    t(35, Part::Phrase, 0, 83),
    t(35, Part::Keyword, 0, 187),
    t(35, Part::Keyword, 1, 151),
    t(35, Part::Keyword, 2, 105),
    t(35, Part::Keyword, 3, 159),
    t(35, Part::Keyword, 4, 138),
    t(35, Part::Keyword, 5, 212),
    t(35, Part::Vendor, 0, 47),
    t(35, Part::Vendor, 1, 119),
    t(35, Part::Vendor, 2, 72),
    t(35, Part::Vendor, 3, 47),
    t(35, Part::Vendor, 4, 94),
    t(35, Part::Tell, 0, 188),
    t(35, Part::Summary, 0, 234),
    t(35, Part::Meaning, 0, 707),
    t(35, Part::Cause, 0, 219),
    t(35, Part::Cause, 1, 386),
    t(35, Part::Cause, 2, 354),
    t(35, Part::Advice, 0, 341),
    t(35, Part::Advice, 1, 119),
    t(35, Part::Advice, 2, 347),
    t(36, Part::Code, 1, 91),
    t(36, Part::Phrase, 0, 54),
    t(36, Part::Keyword, 0, 185),
    t(36, Part::Keyword, 1, 205),
    t(36, Part::Keyword, 2, 182),
    t(36, Part::Keyword, 3, 220),
    t(36, Part::Keyword, 4, 184),
    t(36, Part::Keyword, 5, 145),
    t(36, Part::Keyword, 6, 116),
    t(36, Part::Vendor, 0, 91),
    t(36, Part::Vendor, 1, 91),
    t(36, Part::Vendor, 2, 127),
    t(36, Part::Vendor, 3, 91),
    t(36, Part::Tell, 0, 308),
    t(36, Part::Summary, 0, 294),
    t(36, Part::Meaning, 0, 750),
    t(36, Part::Cause, 0, 222),
    t(36, Part::Cause, 1, 518),
    t(36, Part::Advice, 0, 257),
    t(36, Part::Advice, 1, 266),
    t(36, Part::Advice, 2, 489),
    t(37, Part::Code, 1, 69),
    t(37, Part::Phrase, 0, 127),
    t(37, Part::Constant, 0, 127),
    t(37, Part::Constant, 1, 127),
    t(37, Part::Constant, 2, 127),
    t(37, Part::Constant, 3, 80),
    t(37, Part::Constant, 4, 127),
    t(37, Part::Constant, 5, 153),
    t(37, Part::Constant, 6, 127),
    t(37, Part::Constant, 7, 127),
    t(37, Part::Constant, 8, 127),
    t(37, Part::Constant, 9, 127),
    t(37, Part::Keyword, 0, 73),
    t(37, Part::Keyword, 1, 74),
    t(37, Part::Keyword, 2, 92),
    t(37, Part::Keyword, 3, 93),
    t(37, Part::Keyword, 4, 147),
    t(37, Part::Keyword, 5, 200),
    t(37, Part::Keyword, 6, 110),
    t(37, Part::Keyword, 7, 62),
    t(37, Part::Keyword, 8, 103),
    t(37, Part::Keyword, 9, 205),
    t(37, Part::Keyword, 10, 108),
    t(37, Part::Keyword, 11, 79),
    t(37, Part::Keyword, 12, 106),
    t(37, Part::Keyword, 13, 91),
    t(37, Part::Keyword, 14, 111),
    t(37, Part::Keyword, 15, 110),
    t(37, Part::Keyword, 16, 132),
    t(37, Part::Keyword, 17, 156),
    t(37, Part::Keyword, 18, 147),
    t(37, Part::Keyword, 19, 141),
    t(37, Part::Keyword, 20, 100),
    t(37, Part::Keyword, 21, 120),
    t(37, Part::Keyword, 22, 104),
    t(37, Part::Keyword, 23, 110),
    t(37, Part::Keyword, 24, 210),
    t(37, Part::Keyword, 25, 145),
    t(37, Part::Keyword, 26, 91),
    t(37, Part::Keyword, 27, 91),
    t(37, Part::Keyword, 28, 65),
    t(37, Part::Keyword, 29, 138),
    t(37, Part::Keyword, 30, 125),
    t(37, Part::Keyword, 31, 138),
    t(37, Part::Field, 0, 32),
    t(37, Part::Field, 1, 44),
    t(37, Part::Field, 2, 65),
    t(37, Part::Summary, 0, 252),
    t(37, Part::Meaning, 0, 882),
    t(37, Part::Cause, 0, 491),
    t(37, Part::Cause, 1, 490),
    t(37, Part::Cause, 2, 473),
    t(37, Part::Advice, 0, 316),
    t(37, Part::Advice, 1, 409),
    t(37, Part::Advice, 2, 339),
    t(37, Part::Advice, 3, 359),
    t(37, Part::Advice, 4, 431),
    t(37, Part::Advice, 5, 544),
    t(38, Part::Code, 1, 56),
    t(38, Part::Phrase, 0, 96),
    t(38, Part::Constant, 0, 96),
    t(38, Part::Constant, 1, 96),
    t(38, Part::Constant, 2, 96),
    t(38, Part::Constant, 3, 36),
    t(38, Part::Constant, 4, 96),
    t(38, Part::Constant, 5, 98),
    t(38, Part::Constant, 6, 96),
    t(38, Part::Constant, 7, 96),
    t(38, Part::Constant, 8, 96),
    t(38, Part::Constant, 9, 96),
    t(38, Part::Keyword, 0, 79),
    t(38, Part::Keyword, 1, 58),
    t(38, Part::Keyword, 2, 34),
    t(38, Part::Keyword, 3, 89),
    t(38, Part::Keyword, 4, 111),
    t(38, Part::Keyword, 5, 127),
    t(38, Part::Keyword, 6, 118),
    t(38, Part::Keyword, 7, 116),
    t(38, Part::Keyword, 8, 54),
    t(38, Part::Keyword, 9, 69),
    t(38, Part::Keyword, 10, 99),
    t(38, Part::Keyword, 11, 78),
    t(38, Part::Keyword, 12, 90),
    t(38, Part::Keyword, 13, 124),
    t(38, Part::Keyword, 14, 143),
    t(38, Part::Keyword, 15, 196),
    t(38, Part::Keyword, 16, 132),
    t(38, Part::Keyword, 17, 56),
    t(38, Part::Keyword, 18, 122),
    t(38, Part::Keyword, 19, 126),
    t(38, Part::Keyword, 20, 174),
    t(38, Part::Keyword, 21, 70),
    t(38, Part::Keyword, 22, 91),
    t(38, Part::Keyword, 23, 161),
    t(38, Part::Keyword, 24, 92),
    t(38, Part::Keyword, 25, 122),
    t(38, Part::Keyword, 26, 93),
    t(38, Part::Keyword, 27, 139),
    t(38, Part::Keyword, 28, 119),
    t(38, Part::Keyword, 29, 96),
    t(38, Part::Keyword, 30, 103),
    t(38, Part::Keyword, 31, 83),
    t(38, Part::Keyword, 32, 72),
    t(38, Part::Keyword, 33, 82),
    t(38, Part::Keyword, 34, 99),
    t(38, Part::Keyword, 35, 87),
    t(38, Part::Keyword, 36, 94),
    t(38, Part::Keyword, 37, 209),
    t(38, Part::Keyword, 38, 140),
    t(38, Part::Keyword, 39, 144),
    t(38, Part::Keyword, 40, 167),
    t(38, Part::Keyword, 41, 91),
    t(38, Part::Keyword, 42, 183),
    t(38, Part::Keyword, 43, 115),
    t(38, Part::Keyword, 44, 86),
    t(38, Part::Keyword, 45, 109),
    t(38, Part::Keyword, 46, 207),
    t(38, Part::Keyword, 47, 116),
    t(38, Part::Keyword, 48, 116),
    t(38, Part::Keyword, 49, 96),
    t(38, Part::Keyword, 50, 133),
    t(38, Part::Keyword, 51, 163),
    t(38, Part::Keyword, 52, 103),
    t(38, Part::Keyword, 53, 118),
    t(38, Part::Keyword, 54, 67),
    t(38, Part::Keyword, 55, 111),
    t(38, Part::Keyword, 56, 136),
    t(38, Part::Keyword, 57, 162),
    t(38, Part::Keyword, 58, 131),
    t(38, Part::Keyword, 59, 114),
    t(38, Part::Keyword, 60, 111),
    t(38, Part::Keyword, 61, 200),
    t(38, Part::Keyword, 62, 170),
    t(38, Part::Keyword, 63, 101),
    t(38, Part::Keyword, 64, 107),
    t(38, Part::Keyword, 65, 217),
    t(38, Part::Keyword, 66, 148),
    t(38, Part::Keyword, 67, 124),
    t(38, Part::Keyword, 68, 128),
    t(38, Part::Keyword, 69, 91),
    t(38, Part::Keyword, 70, 139),
    t(38, Part::Keyword, 71, 121),
    t(38, Part::Keyword, 72, 167),
    t(38, Part::Keyword, 73, 207),
    t(38, Part::Keyword, 74, 91),
    t(38, Part::Keyword, 75, 144),
    t(38, Part::Keyword, 76, 96),
    t(38, Part::Keyword, 77, 146),
    t(38, Part::Keyword, 78, 134),
    t(38, Part::Keyword, 79, 197),
    t(38, Part::Field, 0, 32),
    t(38, Part::Field, 1, 67),
    t(38, Part::Summary, 0, 161),
    t(38, Part::Meaning, 0, 835),
    t(38, Part::Cause, 0, 119),
    t(38, Part::Cause, 1, 389),
    t(38, Part::Cause, 2, 324),
    t(38, Part::Cause, 3, 310),
    t(38, Part::Cause, 4, 303),
    t(38, Part::Cause, 5, 390),
    t(38, Part::Advice, 0, 377),
    t(38, Part::Advice, 1, 258),
    t(38, Part::Advice, 2, 397),
    t(38, Part::Advice, 3, 410),
    t(38, Part::Advice, 4, 187),
    t(38, Part::Advice, 5, 708),
    t(38, Part::Advice, 6, 406),
    t(38, Part::Advice, 7, 466),
    t(38, Part::Advice, 8, 564),
    t(39, Part::Code, 1, 58),
    t(39, Part::Phrase, 0, 38),
    t(39, Part::Former, 0, 90),
    t(39, Part::Constant, 0, 38),
    t(39, Part::Constant, 1, 38),
    t(39, Part::Constant, 2, 38),
    t(39, Part::Constant, 3, 38),
    t(39, Part::Constant, 4, 38),
    t(39, Part::Constant, 5, 116),
    t(39, Part::Constant, 6, 38),
    t(39, Part::Constant, 7, 38),
    t(39, Part::Constant, 8, 90),
    t(39, Part::Constant, 9, 38),
    t(39, Part::Keyword, 0, 69),
    t(39, Part::Keyword, 1, 69),
    t(39, Part::Keyword, 2, 71),
    t(39, Part::Keyword, 3, 50),
    t(39, Part::Keyword, 4, 129),
    t(39, Part::Keyword, 5, 106),
    t(39, Part::Keyword, 6, 83),
    t(39, Part::Keyword, 7, 38),
    t(39, Part::Keyword, 8, 116),
    t(39, Part::Keyword, 9, 111),
    t(39, Part::Keyword, 10, 107),
    t(39, Part::Keyword, 11, 103),
    t(39, Part::Keyword, 12, 60),
    t(39, Part::Keyword, 13, 129),
    t(39, Part::Keyword, 14, 71),
    t(39, Part::Keyword, 15, 146),
    t(39, Part::Keyword, 16, 36),
    t(39, Part::Keyword, 17, 56),
    t(39, Part::Keyword, 18, 151),
    t(39, Part::Keyword, 19, 81),
    t(39, Part::Keyword, 20, 121),
    t(39, Part::Keyword, 21, 70),
    t(39, Part::Keyword, 22, 103),
    t(39, Part::Keyword, 23, 117),
    t(39, Part::Keyword, 24, 102),
    t(39, Part::Keyword, 25, 82),
    t(39, Part::Keyword, 26, 162),
    t(39, Part::Keyword, 27, 123),
    t(39, Part::Keyword, 28, 140),
    t(39, Part::Keyword, 29, 67),
    t(39, Part::Keyword, 30, 96),
    t(39, Part::Keyword, 31, 133),
    t(39, Part::Keyword, 32, 100),
    t(39, Part::Keyword, 33, 103),
    t(39, Part::Keyword, 34, 129),
    t(39, Part::Keyword, 35, 122),
    t(39, Part::Keyword, 36, 109),
    t(39, Part::Keyword, 37, 124),
    t(39, Part::Keyword, 38, 171),
    t(39, Part::Keyword, 39, 128),
    t(39, Part::Keyword, 40, 122),
    t(39, Part::Keyword, 41, 152),
    t(39, Part::Keyword, 42, 174),
    t(39, Part::Keyword, 43, 50),
    t(39, Part::Keyword, 44, 111),
    t(39, Part::Keyword, 45, 132),
    t(39, Part::Keyword, 46, 176),
    t(39, Part::Keyword, 47, 103),
    t(39, Part::Keyword, 48, 38),
    t(39, Part::Keyword, 49, 91),
    t(39, Part::Keyword, 50, 91),
    t(39, Part::Keyword, 51, 121),
    t(39, Part::Keyword, 52, 61),
    t(39, Part::Keyword, 53, 80),
    t(39, Part::Keyword, 54, 91),
    t(39, Part::Keyword, 55, 110),
    t(39, Part::Keyword, 56, 82),
    t(39, Part::Keyword, 57, 124),
    t(39, Part::Keyword, 58, 108),
    t(39, Part::Keyword, 59, 80),
    t(39, Part::Keyword, 60, 122),
    t(39, Part::Keyword, 61, 91),
    t(39, Part::Keyword, 62, 111),
    t(39, Part::Keyword, 63, 122),
    t(39, Part::Keyword, 64, 122),
    t(39, Part::Keyword, 65, 198),
    t(39, Part::Field, 0, 32),
    t(39, Part::Field, 1, 63),
    t(39, Part::Summary, 0, 140),
    t(39, Part::Meaning, 0, 941),
    t(39, Part::Cause, 0, 112),
    t(39, Part::Cause, 1, 461),
    t(39, Part::Cause, 2, 241),
    t(39, Part::Cause, 3, 366),
    t(39, Part::Cause, 4, 365),
    t(39, Part::Cause, 5, 413),
    t(39, Part::Advice, 0, 421),
    t(39, Part::Advice, 1, 342),
    t(39, Part::Advice, 2, 292),
    t(39, Part::Advice, 3, 195),
    t(39, Part::Advice, 4, 486),
    t(39, Part::Advice, 5, 349),
    t(39, Part::Advice, 6, 412),
    t(39, Part::Advice, 7, 120),
    t(40, Part::Code, 1, 62),
    t(40, Part::Phrase, 0, 57),
    t(40, Part::Constant, 0, 57),
    t(40, Part::Constant, 1, 57),
    t(40, Part::Constant, 2, 57),
    t(40, Part::Constant, 3, 79),
    t(40, Part::Constant, 4, 57),
    t(40, Part::Constant, 5, 57),
    t(40, Part::Constant, 6, 57),
    t(40, Part::Constant, 7, 57),
    t(40, Part::Constant, 8, 57),
    t(40, Part::Constant, 9, 57),
    t(40, Part::Keyword, 0, 73),
    t(40, Part::Keyword, 1, 182),
    t(40, Part::Keyword, 2, 96),
    t(40, Part::Keyword, 3, 162),
    t(40, Part::Keyword, 4, 185),
    t(40, Part::Keyword, 5, 201),
    t(40, Part::Keyword, 6, 136),
    t(40, Part::Keyword, 7, 38),
    t(40, Part::Keyword, 8, 93),
    t(40, Part::Keyword, 9, 92),
    t(40, Part::Keyword, 10, 195),
    t(40, Part::Keyword, 11, 80),
    t(40, Part::Keyword, 12, 118),
    t(40, Part::Keyword, 13, 129),
    t(40, Part::Keyword, 14, 113),
    t(40, Part::Keyword, 15, 169),
    t(40, Part::Keyword, 16, 110),
    t(40, Part::Keyword, 17, 179),
    t(40, Part::Keyword, 18, 140),
    t(40, Part::Keyword, 19, 122),
    t(40, Part::Keyword, 20, 101),
    t(40, Part::Keyword, 21, 72),
    t(40, Part::Keyword, 22, 72),
    t(40, Part::Keyword, 23, 91),
    t(40, Part::Keyword, 24, 68),
    t(40, Part::Keyword, 25, 81),
    t(40, Part::Keyword, 26, 73),
    t(40, Part::Keyword, 27, 108),
    t(40, Part::Keyword, 28, 243),
    t(40, Part::Keyword, 29, 214),
    t(40, Part::Keyword, 30, 181),
    t(40, Part::Keyword, 31, 269),
    t(40, Part::Keyword, 32, 106),
    t(40, Part::Keyword, 33, 85),
    t(40, Part::Keyword, 34, 120),
    t(40, Part::Keyword, 35, 113),
    t(40, Part::Keyword, 36, 159),
    t(40, Part::Keyword, 37, 111),
    t(40, Part::Keyword, 38, 154),
    t(40, Part::Keyword, 39, 35),
    t(40, Part::Keyword, 40, 171),
    t(40, Part::Keyword, 41, 56),
    t(40, Part::Keyword, 42, 99),
    t(40, Part::Field, 0, 32),
    t(40, Part::Summary, 0, 148),
    t(40, Part::Meaning, 0, 959),
    t(40, Part::Cause, 0, 291),
    t(40, Part::Cause, 1, 615),
    t(40, Part::Cause, 2, 182),
    t(40, Part::Cause, 3, 379),
    t(40, Part::Advice, 0, 161),
    t(40, Part::Advice, 1, 475),
    t(40, Part::Advice, 2, 313),
    t(40, Part::Advice, 3, 432),
    t(40, Part::Advice, 4, 348),
    t(40, Part::Advice, 5, 415),
    t(40, Part::Advice, 6, 459),
    t(41, Part::Code, 1, 80),
    t(41, Part::Phrase, 0, 69),
    t(41, Part::Constant, 0, 69),
    t(41, Part::Constant, 1, 69),
    t(41, Part::Constant, 2, 69),
    t(41, Part::Constant, 3, 69),
    t(41, Part::Constant, 4, 69),
    t(41, Part::Constant, 5, 69),
    t(41, Part::Constant, 6, 69),
    t(41, Part::Constant, 7, 69),
    t(41, Part::Constant, 8, 69),
    t(41, Part::Keyword, 0, 73),
    t(41, Part::Keyword, 1, 42),
    t(41, Part::Keyword, 2, 73),
    t(41, Part::Keyword, 3, 50),
    t(41, Part::Keyword, 4, 65),
    t(41, Part::Keyword, 5, 97),
    t(41, Part::Keyword, 6, 62),
    t(41, Part::Keyword, 7, 68),
    t(41, Part::Keyword, 8, 143),
    t(41, Part::Keyword, 9, 129),
    t(41, Part::Keyword, 10, 110),
    t(41, Part::Keyword, 11, 97),
    t(41, Part::Keyword, 12, 135),
    t(41, Part::Keyword, 13, 117),
    t(41, Part::Keyword, 14, 103),
    t(41, Part::Keyword, 15, 83),
    t(41, Part::Keyword, 16, 105),
    t(41, Part::Keyword, 17, 56),
    t(41, Part::Keyword, 18, 150),
    t(41, Part::Keyword, 19, 182),
    t(41, Part::Keyword, 20, 72),
    t(41, Part::Keyword, 21, 203),
    t(41, Part::Keyword, 22, 70),
    t(41, Part::Keyword, 23, 94),
    t(41, Part::Keyword, 24, 55),
    t(41, Part::Keyword, 25, 115),
    t(41, Part::Keyword, 26, 188),
    t(41, Part::Keyword, 27, 113),
    t(41, Part::Keyword, 28, 112),
    t(41, Part::Keyword, 29, 75),
    t(41, Part::Keyword, 30, 142),
    t(41, Part::Keyword, 31, 135),
    t(41, Part::Keyword, 32, 145),
    t(41, Part::Keyword, 33, 135),
    t(41, Part::Keyword, 34, 193),
    t(41, Part::Keyword, 35, 137),
    t(41, Part::Keyword, 36, 118),
    t(41, Part::Keyword, 37, 93),
    t(41, Part::Keyword, 38, 170),
    t(41, Part::Keyword, 39, 185),
    t(41, Part::Keyword, 40, 131),
    t(41, Part::Keyword, 41, 120),
    t(41, Part::Keyword, 42, 125),
    t(41, Part::Keyword, 43, 125),
    t(41, Part::Keyword, 44, 148),
    t(41, Part::Keyword, 45, 113),
    t(41, Part::Keyword, 46, 69),
    t(41, Part::Keyword, 47, 215),
    t(41, Part::Keyword, 48, 96),
    t(41, Part::Keyword, 49, 78),
    t(41, Part::Keyword, 50, 95),
    t(41, Part::Keyword, 51, 96),
    t(41, Part::Keyword, 52, 91),
    t(41, Part::Keyword, 53, 91),
    t(41, Part::Keyword, 54, 104),
    t(41, Part::Keyword, 55, 91),
    t(41, Part::Keyword, 56, 150),
    t(41, Part::Keyword, 57, 182),
    t(41, Part::Keyword, 58, 158),
    t(41, Part::Keyword, 59, 127),
    t(41, Part::Keyword, 60, 106),
    t(41, Part::Keyword, 61, 62),
    t(41, Part::Keyword, 62, 127),
    t(41, Part::Keyword, 63, 138),
    t(41, Part::Field, 0, 94),
    t(41, Part::Field, 1, 67),
    t(41, Part::Field, 2, 59),
    t(41, Part::Field, 3, 48),
    t(41, Part::Field, 4, 36),
    t(41, Part::Field, 5, 69),
    t(41, Part::Field, 6, 96),
    t(41, Part::Field, 7, 78),
    t(41, Part::Field, 8, 95),
    t(41, Part::Summary, 0, 263),
    t(41, Part::Meaning, 0, 768),
    t(41, Part::Cause, 0, 327),
    t(41, Part::Cause, 1, 461),
    t(41, Part::Cause, 2, 427),
    t(41, Part::Cause, 3, 402),
    t(41, Part::Advice, 0, 297),
    t(41, Part::Advice, 1, 520),
    t(41, Part::Advice, 2, 580),
    t(41, Part::Advice, 3, 475),
    t(41, Part::Advice, 4, 477),
    t(41, Part::Advice, 5, 510),
    t(41, Part::Advice, 6, 503),
    t(41, Part::Advice, 7, 465),
    t(41, Part::Advice, 8, 303),
    t(42, Part::Code, 1, 80),
    t(42, Part::Phrase, 0, 51),
    t(42, Part::Constant, 0, 51),
    t(42, Part::Constant, 1, 51),
    t(42, Part::Constant, 2, 51),
    t(42, Part::Constant, 3, 51),
    t(42, Part::Constant, 4, 51),
    t(42, Part::Constant, 5, 51),
    t(42, Part::Constant, 6, 51),
    t(42, Part::Constant, 7, 51),
    t(42, Part::Keyword, 0, 56),
    t(42, Part::Keyword, 1, 117),
    t(42, Part::Keyword, 2, 96),
    t(42, Part::Keyword, 3, 115),
    t(42, Part::Keyword, 4, 65),
    t(42, Part::Keyword, 5, 160),
    t(42, Part::Keyword, 6, 92),
    t(42, Part::Keyword, 7, 88),
    t(42, Part::Keyword, 8, 111),
    t(42, Part::Keyword, 9, 134),
    t(42, Part::Keyword, 10, 67),
    t(42, Part::Keyword, 11, 96),
    t(42, Part::Keyword, 12, 81),
    t(42, Part::Keyword, 13, 100),
    t(42, Part::Field, 0, 32),
    t(42, Part::Summary, 0, 338),
    t(42, Part::Meaning, 0, 908),
    t(42, Part::Cause, 0, 391),
    t(42, Part::Cause, 1, 239),
    t(42, Part::Advice, 0, 304),
    t(42, Part::Advice, 1, 330),
    t(42, Part::Advice, 2, 360),
    t(42, Part::Advice, 3, 595),
    t(42, Part::Advice, 4, 454),
    t(42, Part::Advice, 5, 336),
    t(43, Part::Code, 1, 91),
    t(43, Part::Phrase, 0, 69),
    t(43, Part::Former, 0, 73),
    t(43, Part::Constant, 0, 73),
    t(43, Part::Constant, 1, 73),
    t(43, Part::Constant, 2, 69),
    t(43, Part::Constant, 3, 65),
    t(43, Part::Keyword, 0, 56),
    t(43, Part::Keyword, 1, 51),
    t(43, Part::Keyword, 2, 48),
    t(43, Part::Keyword, 3, 65),
    t(43, Part::Keyword, 4, 107),
    t(43, Part::Keyword, 5, 231),
    t(43, Part::Keyword, 6, 244),
    t(43, Part::Keyword, 7, 208),
    t(43, Part::Keyword, 8, 104),
    t(43, Part::Keyword, 9, 61),
    t(43, Part::Summary, 0, 387),
    t(43, Part::Meaning, 0, 1283),
    t(43, Part::Cause, 0, 616),
    t(43, Part::Cause, 1, 361),
    t(43, Part::Advice, 0, 235),
    t(43, Part::Advice, 1, 364),
    t(43, Part::Advice, 2, 257),
    t(44, Part::Code, 1, 62),
    t(44, Part::Phrase, 0, 98),
    t(44, Part::Alias, 0, 80),
    t(44, Part::Constant, 0, 98),
    t(44, Part::Constant, 1, 98),
    t(44, Part::Constant, 2, 98),
    t(44, Part::Constant, 3, 111),
    t(44, Part::Constant, 4, 98),
    t(44, Part::Constant, 5, 98),
    t(44, Part::Constant, 6, 98),
    t(44, Part::Constant, 7, 98),
    t(44, Part::Constant, 8, 98),
    t(44, Part::Keyword, 0, 79),
    t(44, Part::Keyword, 1, 73),
    t(44, Part::Keyword, 2, 61),
    t(44, Part::Keyword, 3, 102),
    t(44, Part::Keyword, 4, 80),
    t(44, Part::Keyword, 5, 80),
    t(44, Part::Keyword, 6, 122),
    t(44, Part::Keyword, 7, 218),
    t(44, Part::Keyword, 8, 284),
    t(44, Part::Keyword, 9, 99),
    t(44, Part::Keyword, 10, 137),
    t(44, Part::Keyword, 11, 91),
    t(44, Part::Keyword, 12, 129),
    t(44, Part::Keyword, 13, 136),
    t(44, Part::Keyword, 14, 110),
    t(44, Part::Keyword, 15, 153),
    t(44, Part::Keyword, 16, 114),
    t(44, Part::Keyword, 17, 124),
    t(44, Part::Keyword, 18, 88),
    t(44, Part::Keyword, 19, 184),
    t(44, Part::Keyword, 20, 116),
    t(44, Part::Keyword, 21, 140),
    t(44, Part::Keyword, 22, 113),
    t(44, Part::Keyword, 23, 154),
    t(44, Part::Keyword, 24, 131),
    t(44, Part::Keyword, 25, 94),
    t(44, Part::Keyword, 26, 99),
    t(44, Part::Keyword, 27, 137),
    t(44, Part::Keyword, 28, 161),
    t(44, Part::Keyword, 29, 112),
    t(44, Part::Keyword, 30, 81),
    t(44, Part::Keyword, 31, 163),
    t(44, Part::Keyword, 32, 200),
    t(44, Part::Keyword, 33, 237),
    t(44, Part::Keyword, 34, 199),
    t(44, Part::Keyword, 35, 92),
    t(44, Part::Keyword, 36, 163),
    t(44, Part::Keyword, 37, 257),
    t(44, Part::Keyword, 38, 219),
    t(44, Part::Keyword, 39, 173),
    t(44, Part::Keyword, 40, 100),
    t(44, Part::Keyword, 41, 91),
    t(44, Part::Keyword, 42, 91),
    t(44, Part::Keyword, 43, 91),
    t(44, Part::Keyword, 44, 91),
    t(44, Part::Keyword, 45, 185),
    t(44, Part::Keyword, 46, 96),
    t(44, Part::Keyword, 47, 130),
    t(44, Part::Field, 0, 32),
    t(44, Part::Field, 1, 59),
    t(44, Part::Field, 2, 173),
    t(44, Part::Summary, 0, 146),
    t(44, Part::Meaning, 0, 930),
    t(44, Part::Cause, 0, 362),
    t(44, Part::Cause, 1, 382),
    t(44, Part::Cause, 2, 555),
    t(44, Part::Cause, 3, 358),
    t(44, Part::Cause, 4, 558),
    t(44, Part::Advice, 0, 346),
    t(44, Part::Advice, 1, 250),
    t(44, Part::Advice, 2, 323),
    t(44, Part::Advice, 3, 491),
    t(44, Part::Advice, 4, 406),
    t(44, Part::Advice, 5, 299),
    t(44, Part::Advice, 6, 333),
    t(45, Part::Code, 1, 54),
    t(45, Part::Phrase, 0, 98),
    t(45, Part::Constant, 0, 98),
    t(45, Part::Constant, 1, 98),
    t(45, Part::Constant, 2, 98),
    t(45, Part::Constant, 3, 98),
    t(45, Part::Constant, 4, 98),
    t(45, Part::Constant, 5, 98),
    t(45, Part::Constant, 6, 98),
    t(45, Part::Constant, 7, 98),
    t(45, Part::Keyword, 0, 95),
    t(45, Part::Keyword, 1, 98),
    t(45, Part::Keyword, 2, 133),
    t(45, Part::Keyword, 3, 152),
    t(45, Part::Keyword, 4, 137),
    t(45, Part::Keyword, 5, 111),
    t(45, Part::Keyword, 6, 225),
    t(45, Part::Keyword, 7, 108),
    t(45, Part::Keyword, 8, 125),
    t(45, Part::Keyword, 9, 125),
    t(45, Part::Keyword, 10, 87),
    t(45, Part::Keyword, 11, 160),
    t(45, Part::Keyword, 12, 171),
    t(45, Part::Keyword, 13, 91),
    t(45, Part::Keyword, 14, 106),
    t(45, Part::Keyword, 15, 156),
    t(45, Part::Keyword, 16, 131),
    t(45, Part::Keyword, 17, 107),
    t(45, Part::Keyword, 18, 238),
    t(45, Part::Keyword, 19, 139),
    t(45, Part::Keyword, 20, 189),
    t(45, Part::Keyword, 21, 125),
    t(45, Part::Keyword, 22, 79),
    t(45, Part::Keyword, 23, 127),
    t(45, Part::Keyword, 24, 38),
    t(45, Part::Keyword, 25, 112),
    t(45, Part::Keyword, 26, 91),
    t(45, Part::Keyword, 27, 80),
    t(45, Part::Keyword, 28, 98),
    t(45, Part::Keyword, 29, 98),
    t(45, Part::Field, 0, 32),
    t(45, Part::Field, 1, 67),
    t(45, Part::Summary, 0, 226),
    t(45, Part::Meaning, 0, 831),
    t(45, Part::Cause, 0, 414),
    t(45, Part::Cause, 1, 505),
    t(45, Part::Cause, 2, 387),
    t(45, Part::Cause, 3, 303),
    t(45, Part::Advice, 0, 301),
    t(45, Part::Advice, 1, 554),
    t(45, Part::Advice, 2, 332),
    t(45, Part::Advice, 3, 409),
    t(45, Part::Advice, 4, 398),
    t(45, Part::Advice, 5, 356),
    t(45, Part::Advice, 6, 224),
    t(46, Part::Code, 1, 54),
    t(46, Part::Phrase, 0, 109),
    t(46, Part::Keyword, 0, 162),
    t(46, Part::Keyword, 1, 197),
    t(46, Part::Keyword, 2, 215),
    t(46, Part::Keyword, 3, 168),
    t(46, Part::Keyword, 4, 86),
    t(46, Part::Keyword, 5, 85),
    t(46, Part::Keyword, 6, 86),
    t(46, Part::Keyword, 7, 77),
    t(46, Part::Keyword, 8, 110),
    t(46, Part::Keyword, 9, 151),
    t(46, Part::Keyword, 10, 169),
    t(46, Part::Keyword, 11, 158),
    t(46, Part::Keyword, 12, 169),
    t(46, Part::Keyword, 13, 232),
    t(46, Part::Keyword, 14, 169),
    t(46, Part::Keyword, 15, 183),
    t(46, Part::Keyword, 16, 122),
    t(46, Part::Keyword, 17, 142),
    t(46, Part::Keyword, 18, 68),
    t(46, Part::Keyword, 19, 91),
    t(46, Part::Keyword, 20, 184),
    t(46, Part::Keyword, 21, 97),
    t(46, Part::Keyword, 22, 90),
    t(46, Part::Keyword, 23, 91),
    t(46, Part::Field, 0, 44),
    t(46, Part::Field, 1, 97),
    t(46, Part::Field, 2, 71),
    t(46, Part::Field, 3, 179),
    t(46, Part::Vendor, 0, 53),
    t(46, Part::Vendor, 1, 139),
    t(46, Part::Vendor, 2, 109),
    t(46, Part::Vendor, 3, 73),
    t(46, Part::Vendor, 4, 78),
    t(46, Part::Vendor, 5, 80),
    t(46, Part::Vendor, 6, 127),
    t(46, Part::Vendor, 7, 80),
    t(46, Part::Vendor, 8, 122),
    t(46, Part::Vendor, 9, 80),
    t(46, Part::Vendor, 10, 80),
    t(46, Part::Vendor, 11, 145),
    t(46, Part::Vendor, 12, 92),
    t(46, Part::Tell, 0, 326),
    t(46, Part::Summary, 0, 244),
    t(46, Part::Meaning, 0, 1057),
    t(46, Part::Cause, 0, 292),
    t(46, Part::Cause, 1, 294),
    t(46, Part::Cause, 2, 389),
    t(46, Part::Cause, 3, 198),
    t(46, Part::Advice, 0, 452),
    t(46, Part::Advice, 1, 401),
    t(46, Part::Advice, 2, 369),
    t(46, Part::Advice, 3, 591),
    t(46, Part::Advice, 4, 432),
    t(46, Part::Advice, 5, 428),
    t(47, Part::Code, 1, 91),
    t(47, Part::Phrase, 0, 90),
    t(47, Part::Keyword, 0, 164),
    t(47, Part::Keyword, 1, 163),
    t(47, Part::Keyword, 2, 151),
    t(47, Part::Keyword, 3, 181),
    t(47, Part::Vendor, 0, 73),
    t(47, Part::Vendor, 1, 108),
    t(47, Part::Vendor, 2, 73),
    t(47, Part::Vendor, 3, 127),
    t(47, Part::Tell, 0, 267),
    t(47, Part::Summary, 0, 307),
    t(47, Part::Meaning, 0, 1023),
    t(47, Part::Cause, 0, 244),
    t(47, Part::Cause, 1, 190),
    t(47, Part::Advice, 0, 426),
    t(47, Part::Advice, 1, 348),
    t(47, Part::Advice, 2, 460),
    t(47, Part::Advice, 3, 279),
    t(48, Part::Code, 1, 41),
    t(48, Part::Phrase, 0, 53),
    t(48, Part::Alias, 0, 78),
    t(48, Part::Constant, 0, 53),
    t(48, Part::Constant, 1, 53),
    t(48, Part::Constant, 2, 53),
    t(48, Part::Constant, 3, 53),
    t(48, Part::Constant, 4, 53),
    t(48, Part::Constant, 5, 53),
    t(48, Part::Constant, 6, 53),
    t(48, Part::Constant, 7, 53),
    t(48, Part::Constant, 8, 53),
    t(48, Part::Constant, 9, 127),
    t(48, Part::Constant, 10, 91),
    t(48, Part::Constant, 11, 66),
    t(48, Part::Keyword, 0, 60),
    t(48, Part::Keyword, 1, 66),
    t(48, Part::Keyword, 2, 81),
    t(48, Part::Keyword, 3, 83),
    t(48, Part::Keyword, 4, 58),
    t(48, Part::Keyword, 5, 146),
    t(48, Part::Keyword, 6, 78),
    t(48, Part::Keyword, 7, 89),
    t(48, Part::Keyword, 8, 127),
    t(48, Part::Keyword, 9, 98),
    t(48, Part::Keyword, 10, 134),
    t(48, Part::Keyword, 11, 82),
    t(48, Part::Keyword, 12, 185),
    t(48, Part::Keyword, 13, 110),
    t(48, Part::Keyword, 14, 76),
    t(48, Part::Keyword, 15, 124),
    t(48, Part::Keyword, 16, 84),
    t(48, Part::Keyword, 17, 136),
    t(48, Part::Keyword, 18, 117),
    t(48, Part::Keyword, 19, 92),
    t(48, Part::Keyword, 20, 90),
    t(48, Part::Keyword, 21, 211),
    t(48, Part::Keyword, 22, 123),
    t(48, Part::Keyword, 23, 90),
    t(48, Part::Keyword, 24, 84),
    t(48, Part::Keyword, 25, 155),
    t(48, Part::Keyword, 26, 137),
    t(48, Part::Keyword, 27, 83),
    t(48, Part::Keyword, 28, 92),
    t(48, Part::Keyword, 29, 69),
    t(48, Part::Keyword, 30, 175),
    t(48, Part::Keyword, 31, 96),
    t(48, Part::Keyword, 32, 114),
    t(48, Part::Keyword, 33, 99),
    t(48, Part::Keyword, 34, 93),
    t(48, Part::Keyword, 35, 102),
    t(48, Part::Keyword, 36, 80),
    t(48, Part::Keyword, 37, 55),
    t(48, Part::Keyword, 38, 140),
    t(48, Part::Keyword, 39, 112),
    t(48, Part::Keyword, 40, 72),
    t(48, Part::Keyword, 41, 75),
    t(48, Part::Keyword, 42, 113),
    t(48, Part::Keyword, 43, 114),
    t(48, Part::Keyword, 44, 98),
    t(48, Part::Keyword, 45, 85),
    t(48, Part::Keyword, 46, 116),
    t(48, Part::Keyword, 47, 161),
    t(48, Part::Keyword, 48, 87),
    t(48, Part::Keyword, 49, 145),
    t(48, Part::Keyword, 50, 85),
    t(48, Part::Keyword, 51, 58),
    t(48, Part::Keyword, 52, 115),
    t(48, Part::Keyword, 53, 112),
    t(48, Part::Keyword, 54, 171),
    t(48, Part::Keyword, 55, 138),
    t(48, Part::Keyword, 56, 149),
    t(48, Part::Keyword, 57, 111),
    t(48, Part::Keyword, 58, 83),
    t(48, Part::Keyword, 59, 152),
    t(48, Part::Keyword, 60, 162),
    t(48, Part::Keyword, 61, 146),
    t(48, Part::Keyword, 62, 76),
    t(48, Part::Keyword, 63, 94),
    t(48, Part::Keyword, 64, 233),
    t(48, Part::Keyword, 65, 155),
    t(48, Part::Keyword, 66, 123),
    t(48, Part::Keyword, 67, 127),
    t(48, Part::Keyword, 68, 88),
    t(48, Part::Keyword, 69, 122),
    t(48, Part::Keyword, 70, 173),
    t(48, Part::Keyword, 71, 202),
    t(48, Part::Keyword, 72, 91),
    t(48, Part::Keyword, 73, 205),
    t(48, Part::Keyword, 74, 131),
    t(48, Part::Keyword, 75, 123),
    t(48, Part::Keyword, 76, 77),
    t(48, Part::Keyword, 77, 116),
    t(48, Part::Keyword, 78, 154),
    t(48, Part::Keyword, 79, 93),
    t(48, Part::Keyword, 80, 166),
    t(48, Part::Keyword, 81, 89),
    t(48, Part::Keyword, 82, 112),
    t(48, Part::Keyword, 83, 116),
    t(48, Part::Keyword, 84, 120),
    t(48, Part::Keyword, 85, 125),
    t(48, Part::Keyword, 86, 153),
    t(48, Part::Keyword, 87, 158),
    t(48, Part::Keyword, 88, 253),
    t(48, Part::Keyword, 89, 149),
    t(48, Part::Keyword, 90, 207),
    t(48, Part::Keyword, 91, 368),
    t(48, Part::Keyword, 92, 306),
    t(48, Part::Keyword, 93, 95),
    t(48, Part::Keyword, 94, 156),
    t(48, Part::Keyword, 95, 97),
    t(48, Part::Keyword, 96, 139),
    t(48, Part::Keyword, 97, 140),
    t(48, Part::Keyword, 98, 232),
    t(48, Part::Keyword, 99, 220),
    t(48, Part::Keyword, 100, 416),
    t(48, Part::Keyword, 101, 91),
    t(48, Part::Keyword, 102, 60),
    t(48, Part::Keyword, 103, 118),
    t(48, Part::Keyword, 104, 111),
    t(48, Part::Keyword, 105, 206),
    t(48, Part::Keyword, 106, 164),
    t(48, Part::Keyword, 107, 161),
    t(48, Part::Keyword, 108, 242),
    t(48, Part::Keyword, 109, 214),
    t(48, Part::Keyword, 110, 122),
    t(48, Part::Keyword, 111, 81),
    t(48, Part::Keyword, 112, 232),
    t(48, Part::Keyword, 113, 166),
    t(48, Part::Keyword, 114, 189),
    t(48, Part::Keyword, 115, 141),
    t(48, Part::Keyword, 116, 142),
    t(48, Part::Keyword, 117, 127),
    t(48, Part::Keyword, 118, 368),
    t(48, Part::Keyword, 119, 95),
    t(48, Part::Keyword, 120, 211),
    t(48, Part::Keyword, 121, 96),
    t(48, Part::Keyword, 122, 91),
    t(48, Part::Keyword, 123, 146),
    t(48, Part::Keyword, 124, 135),
    t(48, Part::Keyword, 125, 87),
    t(48, Part::Keyword, 126, 302),
    t(48, Part::Keyword, 127, 151),
    t(48, Part::Keyword, 128, 115),
    t(48, Part::Keyword, 129, 155),
    t(48, Part::Keyword, 130, 244),
    t(48, Part::Keyword, 131, 189),
    t(48, Part::Keyword, 132, 91),
    t(48, Part::Keyword, 133, 91),
    t(48, Part::Keyword, 134, 91),
    t(48, Part::Keyword, 135, 91),
    t(48, Part::Keyword, 136, 91),
    t(48, Part::Keyword, 137, 91),
    t(48, Part::Keyword, 138, 91),
    t(48, Part::Keyword, 139, 57),
    t(48, Part::Keyword, 140, 101),
    t(48, Part::Keyword, 141, 107),
    t(48, Part::Keyword, 142, 80),
    t(48, Part::Keyword, 143, 164),
    t(48, Part::Keyword, 144, 173),
    t(48, Part::Keyword, 145, 166),
    t(48, Part::Keyword, 146, 202),
    t(48, Part::Keyword, 147, 131),
    t(48, Part::Keyword, 148, 119),
    t(48, Part::Keyword, 149, 106),
    t(48, Part::Keyword, 150, 182),
    t(48, Part::Keyword, 151, 111),
    t(48, Part::Keyword, 152, 84),
    t(48, Part::Keyword, 153, 100),
    t(48, Part::Keyword, 154, 121),
    t(48, Part::Keyword, 155, 123),
    t(48, Part::Keyword, 156, 131),
    t(48, Part::Keyword, 157, 157),
    t(48, Part::Keyword, 158, 172),
    t(48, Part::Keyword, 159, 143),
    t(48, Part::Keyword, 160, 142),
    t(48, Part::Keyword, 161, 152),
    t(48, Part::Keyword, 162, 79),
    t(48, Part::Keyword, 163, 101),
    t(48, Part::Keyword, 164, 110),
    t(48, Part::Keyword, 165, 147),
    t(48, Part::Keyword, 166, 165),
    t(48, Part::Keyword, 167, 120),
    t(48, Part::Keyword, 168, 84),
    t(48, Part::Keyword, 169, 107),
    t(48, Part::Keyword, 170, 136),
    t(48, Part::Keyword, 171, 104),
    t(48, Part::Keyword, 172, 133),
    t(48, Part::Keyword, 173, 129),
    t(48, Part::Keyword, 174, 133),
    t(48, Part::Keyword, 175, 82),
    t(48, Part::Keyword, 176, 173),
    t(48, Part::Keyword, 177, 267),
    t(48, Part::Keyword, 178, 56),
    t(48, Part::Keyword, 179, 105),
    t(48, Part::Keyword, 180, 116),
    t(48, Part::Keyword, 181, 273),
    t(48, Part::Field, 0, 26),
    t(48, Part::Field, 1, 63),
    t(48, Part::Field, 2, 63),
    t(48, Part::Field, 3, 22),
    t(48, Part::Summary, 0, 152),
    t(48, Part::Meaning, 0, 989),
    t(48, Part::Cause, 0, 453),
    t(48, Part::Cause, 1, 278),
    t(48, Part::Cause, 2, 611),
    t(48, Part::Cause, 3, 497),
    t(48, Part::Cause, 4, 382),
    t(48, Part::Cause, 5, 591),
    t(48, Part::Advice, 0, 323),
    t(48, Part::Advice, 1, 380),
    t(48, Part::Advice, 2, 320),
    t(48, Part::Advice, 3, 434),
    t(48, Part::Advice, 4, 377),
    t(48, Part::Advice, 5, 292),
    t(48, Part::Advice, 6, 480),
    t(48, Part::Advice, 7, 563),
    t(49, Part::Code, 1, 45),
    t(49, Part::Phrase, 0, 62),
    t(49, Part::Alias, 0, 80),
    t(49, Part::Constant, 0, 62),
    t(49, Part::Constant, 1, 62),
    t(49, Part::Constant, 2, 62),
    t(49, Part::Constant, 3, 62),
    t(49, Part::Constant, 4, 62),
    t(49, Part::Constant, 5, 62),
    t(49, Part::Constant, 6, 62),
    t(49, Part::Constant, 7, 62),
    t(49, Part::Constant, 8, 62),
    t(49, Part::Constant, 9, 80),
    t(49, Part::Keyword, 0, 44),
    t(49, Part::Keyword, 1, 44),
    t(49, Part::Keyword, 2, 71),
    t(49, Part::Keyword, 3, 80),
    t(49, Part::Keyword, 4, 63),
    t(49, Part::Keyword, 5, 145),
    t(49, Part::Keyword, 6, 69),
    t(49, Part::Keyword, 7, 69),
    t(49, Part::Keyword, 8, 98),
    t(49, Part::Keyword, 9, 135),
    t(49, Part::Keyword, 10, 63),
    t(49, Part::Keyword, 11, 70),
    t(49, Part::Keyword, 12, 165),
    t(49, Part::Keyword, 13, 89),
    t(49, Part::Keyword, 14, 82),
    t(49, Part::Keyword, 15, 98),
    t(49, Part::Keyword, 16, 124),
    t(49, Part::Keyword, 17, 129),
    t(49, Part::Keyword, 18, 120),
    t(49, Part::Keyword, 19, 121),
    t(49, Part::Keyword, 20, 82),
    t(49, Part::Keyword, 21, 145),
    t(49, Part::Keyword, 22, 216),
    t(49, Part::Keyword, 23, 0),
    t(49, Part::Keyword, 24, 117),
    t(49, Part::Keyword, 25, 111),
    t(49, Part::Keyword, 26, 148),
    t(49, Part::Keyword, 27, 109),
    t(49, Part::Keyword, 28, 81),
    t(49, Part::Keyword, 29, 70),
    t(49, Part::Keyword, 30, 74),
    t(49, Part::Keyword, 31, 132),
    t(49, Part::Keyword, 32, 91),
    t(49, Part::Keyword, 33, 100),
    t(49, Part::Keyword, 34, 66),
    t(49, Part::Keyword, 35, 48),
    t(49, Part::Keyword, 36, 123),
    t(49, Part::Keyword, 37, 106),
    t(49, Part::Keyword, 38, 148),
    t(49, Part::Keyword, 39, 78),
    t(49, Part::Keyword, 40, 135),
    t(49, Part::Keyword, 41, 69),
    t(49, Part::Keyword, 42, 78),
    t(49, Part::Keyword, 43, 120),
    t(49, Part::Keyword, 44, 99),
    t(49, Part::Keyword, 45, 60),
    t(49, Part::Keyword, 46, 193),
    t(49, Part::Keyword, 47, 107),
    t(49, Part::Keyword, 48, 120),
    t(49, Part::Keyword, 49, 101),
    t(49, Part::Keyword, 50, 56),
    t(49, Part::Keyword, 51, 122),
    t(49, Part::Keyword, 52, 182),
    t(49, Part::Keyword, 53, 131),
    t(49, Part::Keyword, 54, 120),
    t(49, Part::Keyword, 55, 111),
    t(49, Part::Keyword, 56, 131),
    t(49, Part::Keyword, 57, 162),
    t(49, Part::Keyword, 58, 122),
    t(49, Part::Keyword, 59, 111),
    t(49, Part::Keyword, 60, 110),
    t(49, Part::Keyword, 61, 121),
    t(49, Part::Keyword, 62, 131),
    t(49, Part::Keyword, 63, 81),
    t(49, Part::Keyword, 64, 91),
    t(49, Part::Keyword, 65, 141),
    t(49, Part::Keyword, 66, 120),
    t(49, Part::Keyword, 67, 139),
    t(49, Part::Keyword, 68, 287),
    t(49, Part::Keyword, 69, 191),
    t(49, Part::Keyword, 70, 91),
    t(49, Part::Keyword, 71, 99),
    t(49, Part::Keyword, 72, 202),
    t(49, Part::Keyword, 73, 90),
    t(49, Part::Keyword, 74, 104),
    t(49, Part::Keyword, 75, 94),
    t(49, Part::Keyword, 76, 216),
    t(49, Part::Keyword, 77, 140),
    t(49, Part::Keyword, 78, 204),
    t(49, Part::Keyword, 79, 87),
    t(49, Part::Keyword, 80, 144),
    t(49, Part::Keyword, 81, 100),
    t(49, Part::Keyword, 82, 91),
    t(49, Part::Keyword, 83, 208),
    t(49, Part::Keyword, 84, 148),
    t(49, Part::Keyword, 85, 132),
    t(49, Part::Keyword, 86, 185),
    t(49, Part::Keyword, 87, 222),
    t(49, Part::Keyword, 88, 189),
    t(49, Part::Keyword, 89, 137),
    t(49, Part::Keyword, 90, 345),
    t(49, Part::Keyword, 91, 176),
    t(49, Part::Keyword, 92, 54),
    t(49, Part::Keyword, 93, 249),
    t(49, Part::Keyword, 94, 193),
    t(49, Part::Keyword, 95, 80),
    t(49, Part::Keyword, 96, 91),
    t(49, Part::Keyword, 97, 92),
    t(49, Part::Keyword, 98, 91),
    t(49, Part::Keyword, 99, 91),
    t(49, Part::Keyword, 100, 53),
    t(49, Part::Keyword, 101, 90),
    t(49, Part::Keyword, 102, 35),
    t(49, Part::Keyword, 103, 87),
    t(49, Part::Keyword, 104, 72),
    t(49, Part::Keyword, 105, 41),
    t(49, Part::Keyword, 106, 132),
    t(49, Part::Keyword, 107, 118),
    t(49, Part::Keyword, 108, 142),
    t(49, Part::Keyword, 109, 109),
    t(49, Part::Keyword, 110, 111),
    t(49, Part::Keyword, 111, 147),
    t(49, Part::Field, 0, 92),
    t(49, Part::Field, 1, 40),
    t(49, Part::Summary, 0, 233),
    t(49, Part::Meaning, 0, 620),
    t(49, Part::Cause, 0, 382),
    t(49, Part::Cause, 1, 503),
    t(49, Part::Cause, 2, 459),
    t(49, Part::Cause, 3, 472),
    t(49, Part::Cause, 4, 557),
    t(49, Part::Cause, 5, 505),
    t(49, Part::Advice, 0, 438),
    t(49, Part::Advice, 1, 598),
    t(49, Part::Advice, 2, 351),
    t(49, Part::Advice, 3, 413),
    t(49, Part::Advice, 4, 599),
    t(49, Part::Advice, 5, 396),
    t(49, Part::Advice, 6, 303),
    t(49, Part::Advice, 7, 527),
    t(49, Part::Advice, 8, 374),
    t(50, Part::Code, 1, 91),
    t(50, Part::Phrase, 0, 109),
    t(50, Part::Constant, 0, 109),
    t(50, Part::Constant, 1, 109),
    t(50, Part::Constant, 2, 109),
    t(50, Part::Constant, 3, 109),
    t(50, Part::Constant, 4, 109),
    t(50, Part::Constant, 5, 109),
    t(50, Part::Constant, 6, 109),
    t(50, Part::Constant, 7, 109),
    t(50, Part::Constant, 8, 109),
    t(50, Part::Keyword, 0, 80),
    t(50, Part::Keyword, 1, 91),
    t(50, Part::Keyword, 2, 69),
    t(50, Part::Keyword, 3, 160),
    t(50, Part::Keyword, 4, 160),
    t(50, Part::Keyword, 5, 113),
    t(50, Part::Keyword, 6, 151),
    t(50, Part::Keyword, 7, 122),
    t(50, Part::Keyword, 8, 151),
    t(50, Part::Keyword, 9, 140),
    t(50, Part::Keyword, 10, 91),
    t(50, Part::Keyword, 11, 116),
    t(50, Part::Keyword, 12, 105),
    t(50, Part::Keyword, 13, 127),
    t(50, Part::Keyword, 14, 112),
    t(50, Part::Keyword, 15, 91),
    t(50, Part::Keyword, 16, 145),
    t(50, Part::Keyword, 17, 91),
    t(50, Part::Keyword, 18, 149),
    t(50, Part::Keyword, 19, 185),
    t(50, Part::Keyword, 20, 232),
    t(50, Part::Keyword, 21, 145),
    t(50, Part::Keyword, 22, 210),
    t(50, Part::Keyword, 23, 91),
    t(50, Part::Keyword, 24, 91),
    t(50, Part::Keyword, 25, 171),
    t(50, Part::Keyword, 26, 162),
    t(50, Part::Keyword, 27, 133),
    t(50, Part::Keyword, 28, 157),
    t(50, Part::Keyword, 29, 151),
    t(50, Part::Keyword, 30, 182),
    t(50, Part::Keyword, 31, 202),
    t(50, Part::Keyword, 32, 137),
    t(50, Part::Keyword, 33, 124),
    t(50, Part::Keyword, 34, 105),
    t(50, Part::Keyword, 35, 136),
    t(50, Part::Keyword, 36, 145),
    t(50, Part::Keyword, 37, 118),
    t(50, Part::Keyword, 38, 119),
    t(50, Part::Keyword, 39, 162),
    t(50, Part::Keyword, 40, 131),
    t(50, Part::Keyword, 41, 149),
    t(50, Part::Keyword, 42, 134),
    t(50, Part::Keyword, 43, 116),
    t(50, Part::Keyword, 44, 182),
    t(50, Part::Keyword, 45, 139),
    t(50, Part::Keyword, 46, 155),
    t(50, Part::Keyword, 47, 195),
    t(50, Part::Keyword, 48, 123),
    t(50, Part::Keyword, 49, 152),
    t(50, Part::Keyword, 50, 148),
    t(50, Part::Keyword, 51, 183),
    t(50, Part::Keyword, 52, 153),
    t(50, Part::Keyword, 53, 131),
    t(50, Part::Keyword, 54, 213),
    t(50, Part::Keyword, 55, 296),
    t(50, Part::Keyword, 56, 249),
    t(50, Part::Keyword, 57, 91),
    t(50, Part::Keyword, 58, 120),
    t(50, Part::Keyword, 59, 145),
    t(50, Part::Keyword, 60, 99),
    t(50, Part::Keyword, 61, 182),
    t(50, Part::Keyword, 62, 126),
    t(50, Part::Keyword, 63, 164),
    t(50, Part::Field, 0, 109),
    t(50, Part::Field, 1, 92),
    t(50, Part::Summary, 0, 551),
    t(50, Part::Meaning, 0, 1145),
    t(50, Part::Cause, 0, 694),
    t(50, Part::Cause, 1, 471),
    t(50, Part::Cause, 2, 415),
    t(50, Part::Cause, 3, 426),
    t(50, Part::Cause, 4, 473),
    t(50, Part::Advice, 0, 331),
    t(50, Part::Advice, 1, 329),
    t(50, Part::Advice, 2, 680),
    t(50, Part::Advice, 3, 353),
    t(50, Part::Advice, 4, 460),
    t(50, Part::Advice, 5, 359),
    t(51, Part::Code, 1, 44),
    t(51, Part::Phrase, 0, 62),
    t(51, Part::Alias, 0, 75),
    t(51, Part::Constant, 0, 62),
    t(51, Part::Constant, 1, 62),
    t(51, Part::Constant, 2, 62),
    t(51, Part::Constant, 3, 62),
    t(51, Part::Constant, 4, 62),
    t(51, Part::Constant, 5, 62),
    t(51, Part::Constant, 6, 62),
    t(51, Part::Constant, 7, 62),
    t(51, Part::Constant, 8, 62),
    t(51, Part::Constant, 9, 113),
    t(51, Part::Keyword, 0, 77),
    t(51, Part::Keyword, 1, 122),
    t(51, Part::Keyword, 2, 75),
    t(51, Part::Keyword, 3, 94),
    t(51, Part::Keyword, 4, 102),
    t(51, Part::Keyword, 5, 91),
    t(51, Part::Keyword, 6, 107),
    t(51, Part::Keyword, 7, 129),
    t(51, Part::Keyword, 8, 65),
    t(51, Part::Keyword, 9, 145),
    t(51, Part::Keyword, 10, 134),
    t(51, Part::Keyword, 11, 109),
    t(51, Part::Keyword, 12, 68),
    t(51, Part::Keyword, 13, 65),
    t(51, Part::Keyword, 14, 56),
    t(51, Part::Keyword, 15, 167),
    t(51, Part::Keyword, 16, 75),
    t(51, Part::Keyword, 17, 95),
    t(51, Part::Keyword, 18, 141),
    t(51, Part::Keyword, 19, 103),
    t(51, Part::Keyword, 20, 173),
    t(51, Part::Keyword, 21, 125),
    t(51, Part::Keyword, 22, 128),
    t(51, Part::Keyword, 23, 129),
    t(51, Part::Keyword, 24, 63),
    t(51, Part::Keyword, 25, 39),
    t(51, Part::Keyword, 26, 75),
    t(51, Part::Keyword, 27, 44),
    t(51, Part::Keyword, 28, 66),
    t(51, Part::Keyword, 29, 138),
    t(51, Part::Keyword, 30, 108),
    t(51, Part::Keyword, 31, 58),
    t(51, Part::Keyword, 32, 94),
    t(51, Part::Keyword, 33, 75),
    t(51, Part::Keyword, 34, 124),
    t(51, Part::Keyword, 35, 108),
    t(51, Part::Keyword, 36, 54),
    t(51, Part::Keyword, 37, 49),
    t(51, Part::Keyword, 38, 91),
    t(51, Part::Keyword, 39, 146),
    t(51, Part::Keyword, 40, 130),
    t(51, Part::Keyword, 41, 74),
    t(51, Part::Keyword, 42, 113),
    t(51, Part::Keyword, 43, 84),
    t(51, Part::Keyword, 44, 147),
    t(51, Part::Keyword, 45, 133),
    t(51, Part::Keyword, 46, 87),
    t(51, Part::Keyword, 47, 82),
    t(51, Part::Keyword, 48, 85),
    t(51, Part::Keyword, 49, 125),
    t(51, Part::Keyword, 50, 103),
    t(51, Part::Keyword, 51, 100),
    t(51, Part::Keyword, 52, 93),
    t(51, Part::Keyword, 53, 91),
    t(51, Part::Keyword, 54, 115),
    t(51, Part::Keyword, 55, 134),
    t(51, Part::Keyword, 56, 176),
    t(51, Part::Keyword, 57, 142),
    t(51, Part::Keyword, 58, 97),
    t(51, Part::Keyword, 59, 128),
    t(51, Part::Keyword, 60, 124),
    t(51, Part::Keyword, 61, 117),
    t(51, Part::Keyword, 62, 104),
    t(51, Part::Keyword, 63, 85),
    t(51, Part::Keyword, 64, 88),
    t(51, Part::Keyword, 65, 108),
    t(51, Part::Keyword, 66, 129),
    t(51, Part::Keyword, 67, 121),
    t(51, Part::Keyword, 68, 120),
    t(51, Part::Keyword, 69, 79),
    t(51, Part::Keyword, 70, 73),
    t(51, Part::Keyword, 71, 79),
    t(51, Part::Keyword, 72, 111),
    t(51, Part::Keyword, 73, 91),
    t(51, Part::Keyword, 74, 140),
    t(51, Part::Keyword, 75, 110),
    t(51, Part::Keyword, 76, 137),
    t(51, Part::Keyword, 77, 121),
    t(51, Part::Keyword, 78, 127),
    t(51, Part::Keyword, 79, 192),
    t(51, Part::Keyword, 80, 226),
    t(51, Part::Keyword, 81, 201),
    t(51, Part::Keyword, 82, 115),
    t(51, Part::Keyword, 83, 186),
    t(51, Part::Keyword, 84, 97),
    t(51, Part::Keyword, 85, 93),
    t(51, Part::Keyword, 86, 114),
    t(51, Part::Keyword, 87, 181),
    t(51, Part::Keyword, 88, 186),
    t(51, Part::Keyword, 89, 134),
    t(51, Part::Keyword, 90, 120),
    t(51, Part::Keyword, 91, 111),
    t(51, Part::Keyword, 92, 118),
    t(51, Part::Keyword, 93, 235),
    t(51, Part::Keyword, 94, 126),
    t(51, Part::Keyword, 95, 119),
    t(51, Part::Keyword, 96, 100),
    t(51, Part::Keyword, 97, 70),
    t(51, Part::Keyword, 98, 155),
    t(51, Part::Keyword, 99, 115),
    t(51, Part::Keyword, 100, 71),
    t(51, Part::Keyword, 101, 113),
    t(51, Part::Keyword, 102, 72),
    t(51, Part::Keyword, 103, 93),
    t(51, Part::Keyword, 104, 115),
    t(51, Part::Keyword, 105, 73),
    t(51, Part::Keyword, 106, 67),
    t(51, Part::Keyword, 107, 92),
    t(51, Part::Keyword, 108, 220),
    t(51, Part::Keyword, 109, 43),
    t(51, Part::Keyword, 110, 76),
    t(51, Part::Keyword, 111, 121),
    t(51, Part::Keyword, 112, 197),
    t(51, Part::Keyword, 113, 96),
    t(51, Part::Keyword, 114, 171),
    t(51, Part::Keyword, 115, 137),
    t(51, Part::Keyword, 116, 381),
    t(51, Part::Keyword, 117, 237),
    t(51, Part::Keyword, 118, 131),
    t(51, Part::Keyword, 119, 250),
    t(51, Part::Keyword, 120, 259),
    t(51, Part::Keyword, 121, 213),
    t(51, Part::Keyword, 122, 178),
    t(51, Part::Keyword, 123, 189),
    t(51, Part::Keyword, 124, 266),
    t(51, Part::Keyword, 125, 277),
    t(51, Part::Keyword, 126, 150),
    t(51, Part::Keyword, 127, 160),
    t(51, Part::Keyword, 128, 215),
    t(51, Part::Keyword, 129, 155),
    t(51, Part::Keyword, 130, 186),
    t(51, Part::Keyword, 131, 167),
    t(51, Part::Keyword, 132, 284),
    t(51, Part::Keyword, 133, 148),
    t(51, Part::Keyword, 134, 210),
    t(51, Part::Keyword, 135, 105),
    t(51, Part::Keyword, 136, 173),
    t(51, Part::Keyword, 137, 211),
    t(51, Part::Keyword, 138, 189),
    t(51, Part::Keyword, 139, 241),
    t(51, Part::Keyword, 140, 243),
    t(51, Part::Keyword, 141, 168),
    t(51, Part::Keyword, 142, 91),
    t(51, Part::Keyword, 143, 299),
    t(51, Part::Keyword, 144, 37),
    t(51, Part::Keyword, 145, 248),
    t(51, Part::Keyword, 146, 163),
    t(51, Part::Keyword, 147, 295),
    t(51, Part::Keyword, 148, 130),
    t(51, Part::Keyword, 149, 189),
    t(51, Part::Keyword, 150, 158),
    t(51, Part::Keyword, 151, 171),
    t(51, Part::Keyword, 152, 258),
    t(51, Part::Keyword, 153, 150),
    t(51, Part::Keyword, 154, 313),
    t(51, Part::Keyword, 155, 125),
    t(51, Part::Keyword, 156, 91),
    t(51, Part::Keyword, 157, 94),
    t(51, Part::Keyword, 158, 91),
    t(51, Part::Keyword, 159, 91),
    t(51, Part::Keyword, 160, 71),
    t(51, Part::Keyword, 161, 144),
    t(51, Part::Keyword, 162, 78),
    t(51, Part::Keyword, 163, 82),
    t(51, Part::Keyword, 164, 104),
    t(51, Part::Keyword, 165, 131),
    t(51, Part::Keyword, 166, 127),
    t(51, Part::Keyword, 167, 99),
    t(51, Part::Keyword, 168, 119),
    t(51, Part::Keyword, 169, 142),
    t(51, Part::Keyword, 170, 192),
    t(51, Part::Keyword, 171, 106),
    t(51, Part::Keyword, 172, 91),
    t(51, Part::Keyword, 173, 141),
    t(51, Part::Keyword, 174, 158),
    t(51, Part::Keyword, 175, 141),
    t(51, Part::Keyword, 176, 91),
    t(51, Part::Keyword, 177, 124),
    t(51, Part::Keyword, 178, 189),
    t(51, Part::Field, 0, 92),
    t(51, Part::Field, 1, 133),
    t(51, Part::Field, 2, 156),
    t(51, Part::Field, 3, 24),
    t(51, Part::Summary, 0, 283),
    t(51, Part::Meaning, 0, 888),
    t(51, Part::Cause, 0, 485),
    t(51, Part::Cause, 1, 600),
    t(51, Part::Cause, 2, 624),
    t(51, Part::Cause, 3, 454),
    t(51, Part::Cause, 4, 280),
    t(51, Part::Cause, 5, 289),
    t(51, Part::Advice, 0, 485),
    t(51, Part::Advice, 1, 332),
    t(51, Part::Advice, 2, 478),
    t(51, Part::Advice, 3, 614),
    t(51, Part::Advice, 4, 626),
    t(51, Part::Advice, 5, 516),
    t(51, Part::Advice, 6, 506),
    t(51, Part::Advice, 7, 400),
    t(51, Part::Advice, 8, 492),
    t(52, Part::Code, 1, 53),
    t(52, Part::Phrase, 0, 51),
    t(52, Part::Alias, 0, 70),
    t(52, Part::Alias, 1, 81),
    t(52, Part::Constant, 0, 51),
    t(52, Part::Constant, 1, 51),
    t(52, Part::Constant, 2, 51),
    t(52, Part::Constant, 3, 51),
    t(52, Part::Constant, 4, 51),
    t(52, Part::Constant, 5, 51),
    t(52, Part::Constant, 6, 51),
    t(52, Part::Constant, 7, 51),
    t(52, Part::Constant, 8, 51),
    t(52, Part::Constant, 9, 51),
    t(52, Part::Keyword, 0, 46),
    t(52, Part::Keyword, 1, 15),
    t(52, Part::Keyword, 2, 83),
    t(52, Part::Keyword, 3, 98),
    t(52, Part::Keyword, 4, 56),
    t(52, Part::Keyword, 5, 71),
    t(52, Part::Keyword, 6, 59),
    t(52, Part::Keyword, 7, 99),
    t(52, Part::Keyword, 8, 13),
    t(52, Part::Keyword, 9, 48),
    t(52, Part::Keyword, 10, 91),
    t(52, Part::Keyword, 11, 81),
    t(52, Part::Keyword, 12, 82),
    t(52, Part::Keyword, 13, 45),
    t(52, Part::Keyword, 14, 114),
    t(52, Part::Keyword, 15, 91),
    t(52, Part::Keyword, 16, 107),
    t(52, Part::Keyword, 17, 119),
    t(52, Part::Keyword, 18, 66),
    t(52, Part::Keyword, 19, 109),
    t(52, Part::Keyword, 20, 145),
    t(52, Part::Keyword, 21, 30),
    t(52, Part::Keyword, 22, 48),
    t(52, Part::Keyword, 23, 69),
    t(52, Part::Keyword, 24, 53),
    t(52, Part::Keyword, 25, 65),
    t(52, Part::Keyword, 26, 88),
    t(52, Part::Keyword, 27, 90),
    t(52, Part::Keyword, 28, 79),
    t(52, Part::Keyword, 29, 117),
    t(52, Part::Keyword, 30, 113),
    t(52, Part::Keyword, 31, 103),
    t(52, Part::Keyword, 32, 111),
    t(52, Part::Keyword, 33, 100),
    t(52, Part::Keyword, 34, 79),
    t(52, Part::Keyword, 35, 88),
    t(52, Part::Keyword, 36, 64),
    t(52, Part::Keyword, 37, 93),
    t(52, Part::Keyword, 38, 107),
    t(52, Part::Keyword, 39, 45),
    t(52, Part::Keyword, 40, 85),
    t(52, Part::Keyword, 41, 107),
    t(52, Part::Keyword, 42, 120),
    t(52, Part::Keyword, 43, 182),
    t(52, Part::Keyword, 44, 189),
    t(52, Part::Keyword, 45, 156),
    t(52, Part::Keyword, 46, 120),
    t(52, Part::Keyword, 47, 95),
    t(52, Part::Keyword, 48, 112),
    t(52, Part::Keyword, 49, 58),
    t(52, Part::Keyword, 50, 101),
    t(52, Part::Keyword, 51, 176),
    t(52, Part::Keyword, 52, 121),
    t(52, Part::Keyword, 53, 75),
    t(52, Part::Keyword, 54, 169),
    t(52, Part::Keyword, 55, 104),
    t(52, Part::Keyword, 56, 195),
    t(52, Part::Keyword, 57, 217),
    t(52, Part::Keyword, 58, 167),
    t(52, Part::Keyword, 59, 243),
    t(52, Part::Keyword, 60, 211),
    t(52, Part::Keyword, 61, 183),
    t(52, Part::Keyword, 62, 181),
    t(52, Part::Keyword, 63, 184),
    t(52, Part::Keyword, 64, 140),
    t(52, Part::Keyword, 65, 140),
    t(52, Part::Keyword, 66, 104),
    t(52, Part::Keyword, 67, 97),
    t(52, Part::Keyword, 68, 133),
    t(52, Part::Keyword, 69, 131),
    t(52, Part::Keyword, 70, 165),
    t(52, Part::Keyword, 71, 60),
    t(52, Part::Keyword, 72, 101),
    t(52, Part::Keyword, 73, 102),
    t(52, Part::Keyword, 74, 46),
    t(52, Part::Keyword, 75, 91),
    t(52, Part::Keyword, 76, 122),
    t(52, Part::Keyword, 77, 126),
    t(52, Part::Keyword, 78, 106),
    t(52, Part::Keyword, 79, 106),
    t(52, Part::Keyword, 80, 175),
    t(52, Part::Keyword, 81, 117),
    t(52, Part::Keyword, 82, 155),
    t(52, Part::Keyword, 83, 87),
    t(52, Part::Keyword, 84, 111),
    t(52, Part::Keyword, 85, 491),
    t(52, Part::Keyword, 86, 104),
    t(52, Part::Keyword, 87, 259),
    t(52, Part::Keyword, 88, 127),
    t(52, Part::Keyword, 89, 177),
    t(52, Part::Keyword, 90, 303),
    t(52, Part::Keyword, 91, 131),
    t(52, Part::Keyword, 92, 124),
    t(52, Part::Keyword, 93, 117),
    t(52, Part::Keyword, 94, 120),
    t(52, Part::Keyword, 95, 80),
    t(52, Part::Keyword, 96, 64),
    t(52, Part::Keyword, 97, 71),
    t(52, Part::Keyword, 98, 196),
    t(52, Part::Keyword, 99, 224),
    t(52, Part::Keyword, 100, 189),
    t(52, Part::Keyword, 101, 234),
    t(52, Part::Keyword, 102, 225),
    t(52, Part::Keyword, 103, 95),
    t(52, Part::Keyword, 104, 54),
    t(52, Part::Keyword, 105, 173),
    t(52, Part::Keyword, 106, 132),
    t(52, Part::Keyword, 107, 276),
    t(52, Part::Keyword, 108, 228),
    t(52, Part::Keyword, 109, 159),
    t(52, Part::Keyword, 110, 91),
    t(52, Part::Keyword, 111, 91),
    t(52, Part::Keyword, 112, 91),
    t(52, Part::Keyword, 113, 91),
    t(52, Part::Keyword, 114, 91),
    t(52, Part::Keyword, 115, 95),
    t(52, Part::Keyword, 116, 112),
    t(52, Part::Keyword, 117, 140),
    t(52, Part::Keyword, 118, 142),
    t(52, Part::Keyword, 119, 49),
    t(52, Part::Keyword, 120, 60),
    t(52, Part::Keyword, 121, 73),
    t(52, Part::Keyword, 122, 115),
    t(52, Part::Keyword, 123, 116),
    t(52, Part::Keyword, 124, 141),
    t(52, Part::Keyword, 125, 137),
    t(52, Part::Keyword, 126, 167),
    t(52, Part::Keyword, 127, 59),
    t(52, Part::Keyword, 128, 108),
    t(52, Part::Keyword, 129, 242),
    t(52, Part::Keyword, 130, 136),
    t(52, Part::Field, 0, 67),
    t(52, Part::Summary, 0, 248),
    t(52, Part::Meaning, 0, 754),
    t(52, Part::Cause, 0, 560),
    t(52, Part::Cause, 1, 474),
    t(52, Part::Cause, 2, 357),
    t(52, Part::Cause, 3, 512),
    t(52, Part::Cause, 4, 359),
    t(52, Part::Cause, 5, 463),
    t(52, Part::Advice, 0, 308),
    t(52, Part::Advice, 1, 300),
    t(52, Part::Advice, 2, 232),
    t(52, Part::Advice, 3, 233),
    t(52, Part::Advice, 4, 393),
    t(52, Part::Advice, 5, 265),
    t(52, Part::Advice, 6, 347),
    t(52, Part::Advice, 7, 296),
    t(53, Part::Code, 1, 49),
    t(53, Part::Phrase, 0, 85),
    t(53, Part::Alias, 0, 44),
    t(53, Part::Constant, 0, 85),
    t(53, Part::Constant, 1, 85),
    t(53, Part::Constant, 2, 85),
    t(53, Part::Constant, 3, 85),
    t(53, Part::Constant, 4, 79),
    t(53, Part::Constant, 5, 85),
    t(53, Part::Constant, 6, 85),
    t(53, Part::Constant, 7, 85),
    t(53, Part::Constant, 8, 85),
    t(53, Part::Keyword, 0, 72),
    t(53, Part::Keyword, 1, 104),
    t(53, Part::Keyword, 2, 96),
    t(53, Part::Keyword, 3, 90),
    t(53, Part::Keyword, 4, 64),
    t(53, Part::Keyword, 5, 146),
    t(53, Part::Keyword, 6, 175),
    t(53, Part::Keyword, 7, 83),
    t(53, Part::Keyword, 8, 60),
    t(53, Part::Keyword, 9, 81),
    t(53, Part::Keyword, 10, 134),
    t(53, Part::Keyword, 11, 109),
    t(53, Part::Keyword, 12, 83),
    t(53, Part::Keyword, 13, 111),
    t(53, Part::Keyword, 14, 75),
    t(53, Part::Keyword, 15, 76),
    t(53, Part::Keyword, 16, 94),
    t(53, Part::Keyword, 17, 184),
    t(53, Part::Keyword, 18, 210),
    t(53, Part::Keyword, 19, 105),
    t(53, Part::Keyword, 20, 187),
    t(53, Part::Keyword, 21, 166),
    t(53, Part::Keyword, 22, 142),
    t(53, Part::Keyword, 23, 136),
    t(53, Part::Keyword, 24, 130),
    t(53, Part::Keyword, 25, 75),
    t(53, Part::Keyword, 26, 77),
    t(53, Part::Keyword, 27, 100),
    t(53, Part::Keyword, 28, 91),
    t(53, Part::Keyword, 29, 96),
    t(53, Part::Keyword, 30, 136),
    t(53, Part::Keyword, 31, 125),
    t(53, Part::Keyword, 32, 183),
    t(53, Part::Keyword, 33, 119),
    t(53, Part::Keyword, 34, 110),
    t(53, Part::Keyword, 35, 108),
    t(53, Part::Keyword, 36, 132),
    t(53, Part::Keyword, 37, 115),
    t(53, Part::Keyword, 38, 99),
    t(53, Part::Keyword, 39, 114),
    t(53, Part::Keyword, 40, 79),
    t(53, Part::Keyword, 41, 117),
    t(53, Part::Keyword, 42, 298),
    t(53, Part::Keyword, 43, 91),
    t(53, Part::Keyword, 44, 91),
    t(53, Part::Keyword, 45, 91),
    t(53, Part::Keyword, 46, 81),
    t(53, Part::Keyword, 47, 168),
    t(53, Part::Keyword, 48, 80),
    t(53, Part::Keyword, 49, 56),
    t(53, Part::Keyword, 50, 114),
    t(53, Part::Keyword, 51, 91),
    t(53, Part::Field, 0, 31),
    t(53, Part::Field, 1, 131),
    t(53, Part::Summary, 0, 279),
    t(53, Part::Meaning, 0, 686),
    t(53, Part::Cause, 0, 473),
    t(53, Part::Cause, 1, 342),
    t(53, Part::Cause, 2, 410),
    t(53, Part::Cause, 3, 355),
    t(53, Part::Cause, 4, 384),
    t(53, Part::Cause, 5, 412),
    t(53, Part::Advice, 0, 214),
    t(53, Part::Advice, 1, 479),
    t(53, Part::Advice, 2, 489),
    t(53, Part::Advice, 3, 308),
    t(53, Part::Advice, 4, 446),
    t(53, Part::Advice, 5, 325),
    t(53, Part::Advice, 6, 430),
    t(54, Part::Code, 1, 69),
    t(54, Part::Phrase, 0, 51),
    t(54, Part::Constant, 0, 51),
    t(54, Part::Constant, 1, 51),
    t(54, Part::Constant, 2, 51),
    t(54, Part::Constant, 3, 51),
    t(54, Part::Constant, 4, 51),
    t(54, Part::Constant, 5, 51),
    t(54, Part::Constant, 6, 51),
    t(54, Part::Constant, 7, 51),
    t(54, Part::Constant, 8, 51),
    t(54, Part::Keyword, 0, 67),
    t(54, Part::Keyword, 1, 98),
    t(54, Part::Keyword, 2, 83),
    t(54, Part::Keyword, 3, 118),
    t(54, Part::Keyword, 4, 157),
    t(54, Part::Keyword, 5, 160),
    t(54, Part::Keyword, 6, 122),
    t(54, Part::Keyword, 7, 119),
    t(54, Part::Keyword, 8, 101),
    t(54, Part::Keyword, 9, 147),
    t(54, Part::Keyword, 10, 241),
    t(54, Part::Keyword, 11, 182),
    t(54, Part::Keyword, 12, 311),
    t(54, Part::Keyword, 13, 130),
    t(54, Part::Keyword, 14, 138),
    t(54, Part::Keyword, 15, 134),
    t(54, Part::Keyword, 16, 153),
    t(54, Part::Keyword, 17, 135),
    t(54, Part::Keyword, 18, 93),
    t(54, Part::Keyword, 19, 47),
    t(54, Part::Keyword, 20, 180),
    t(54, Part::Keyword, 21, 163),
    t(54, Part::Keyword, 22, 119),
    t(54, Part::Keyword, 23, 139),
    t(54, Part::Keyword, 24, 121),
    t(54, Part::Keyword, 25, 145),
    t(54, Part::Keyword, 26, 120),
    t(54, Part::Keyword, 27, 91),
    t(54, Part::Keyword, 28, 167),
    t(54, Part::Keyword, 29, 100),
    t(54, Part::Keyword, 30, 175),
    t(54, Part::Keyword, 31, 125),
    t(54, Part::Keyword, 32, 91),
    t(54, Part::Keyword, 33, 64),
    t(54, Part::Keyword, 34, 235),
    t(54, Part::Keyword, 35, 269),
    t(54, Part::Keyword, 36, 429),
    t(54, Part::Keyword, 37, 212),
    t(54, Part::Keyword, 38, 91),
    t(54, Part::Keyword, 39, 91),
    t(54, Part::Keyword, 40, 56),
    t(54, Part::Keyword, 41, 100),
    t(54, Part::Keyword, 42, 82),
    t(54, Part::Keyword, 43, 150),
    t(54, Part::Keyword, 44, 91),
    t(54, Part::Keyword, 45, 80),
    t(54, Part::Keyword, 46, 187),
    t(54, Part::Keyword, 47, 82),
    t(54, Part::Keyword, 48, 175),
    t(54, Part::Keyword, 49, 148),
    t(54, Part::Keyword, 50, 82),
    t(54, Part::Keyword, 51, 156),
    t(54, Part::Field, 0, 38),
    t(54, Part::Field, 1, 100),
    t(54, Part::Field, 2, 82),
    t(54, Part::Field, 3, 69),
    t(54, Part::Summary, 0, 167),
    t(54, Part::Meaning, 0, 842),
    t(54, Part::Cause, 0, 484),
    t(54, Part::Cause, 1, 329),
    t(54, Part::Cause, 2, 495),
    t(54, Part::Cause, 3, 299),
    t(54, Part::Cause, 4, 425),
    t(54, Part::Advice, 0, 206),
    t(54, Part::Advice, 1, 277),
    t(54, Part::Advice, 2, 423),
    t(54, Part::Advice, 3, 361),
    t(54, Part::Advice, 4, 194),
    t(54, Part::Advice, 5, 548),
    t(54, Part::Advice, 6, 322),
    t(55, Part::Code, 1, 80),
    t(55, Part::Phrase, 0, 108),
    t(55, Part::Alias, 0, 62),
    t(55, Part::Constant, 0, 108),
    t(55, Part::Constant, 1, 108),
    t(55, Part::Constant, 2, 108),
    t(55, Part::Constant, 3, 108),
    t(55, Part::Constant, 4, 83),
    t(55, Part::Constant, 5, 108),
    t(55, Part::Constant, 6, 108),
    t(55, Part::Constant, 7, 108),
    t(55, Part::Constant, 8, 123),
    t(55, Part::Keyword, 0, 78),
    t(55, Part::Keyword, 1, 58),
    t(55, Part::Keyword, 2, 78),
    t(55, Part::Keyword, 3, 107),
    t(55, Part::Keyword, 4, 92),
    t(55, Part::Keyword, 5, 71),
    t(55, Part::Keyword, 6, 42),
    t(55, Part::Keyword, 7, 92),
    t(55, Part::Keyword, 8, 83),
    t(55, Part::Keyword, 9, 91),
    t(55, Part::Keyword, 10, 191),
    t(55, Part::Keyword, 11, 109),
    t(55, Part::Keyword, 12, 170),
    t(55, Part::Keyword, 13, 201),
    t(55, Part::Keyword, 14, 109),
    t(55, Part::Keyword, 15, 142),
    t(55, Part::Keyword, 16, 107),
    t(55, Part::Keyword, 17, 109),
    t(55, Part::Keyword, 18, 118),
    t(55, Part::Keyword, 19, 159),
    t(55, Part::Keyword, 20, 241),
    t(55, Part::Keyword, 21, 147),
    t(55, Part::Keyword, 22, 165),
    t(55, Part::Keyword, 23, 136),
    t(55, Part::Keyword, 24, 200),
    t(55, Part::Keyword, 25, 189),
    t(55, Part::Keyword, 26, 388),
    t(55, Part::Keyword, 27, 153),
    t(55, Part::Keyword, 28, 96),
    t(55, Part::Keyword, 29, 268),
    t(55, Part::Keyword, 30, 269),
    t(55, Part::Keyword, 31, 27),
    t(55, Part::Keyword, 32, 61),
    t(55, Part::Keyword, 33, 68),
    t(55, Part::Keyword, 34, 67),
    t(55, Part::Keyword, 35, 83),
    t(55, Part::Keyword, 36, 175),
    t(55, Part::Keyword, 37, 91),
    t(55, Part::Keyword, 38, 136),
    t(55, Part::Keyword, 39, 171),
    t(55, Part::Keyword, 40, 172),
    t(55, Part::Keyword, 41, 91),
    t(55, Part::Keyword, 42, 163),
    t(55, Part::Field, 0, 68),
    t(55, Part::Field, 1, 67),
    t(55, Part::Summary, 0, 149),
    t(55, Part::Meaning, 0, 711),
    t(55, Part::Cause, 0, 309),
    t(55, Part::Cause, 1, 294),
    t(55, Part::Cause, 2, 371),
    t(55, Part::Cause, 3, 528),
    t(55, Part::Cause, 4, 544),
    t(55, Part::Advice, 0, 574),
    t(55, Part::Advice, 1, 604),
    t(55, Part::Advice, 2, 487),
    t(55, Part::Advice, 3, 203),
    t(55, Part::Advice, 4, 535),
    t(55, Part::Advice, 5, 544),
    t(55, Part::Advice, 6, 515),
    t(56, Part::Code, 1, 73),
    t(56, Part::Phrase, 0, 42),
    t(56, Part::Former, 0, 42),
    t(56, Part::Constant, 0, 42),
    t(56, Part::Constant, 1, 42),
    t(56, Part::Constant, 2, 42),
    t(56, Part::Constant, 3, 42),
    t(56, Part::Constant, 4, 44),
    t(56, Part::Constant, 5, 42),
    t(56, Part::Constant, 6, 42),
    t(56, Part::Constant, 7, 42),
    t(56, Part::Constant, 8, 42),
    t(56, Part::Keyword, 0, 69),
    t(56, Part::Keyword, 1, 104),
    t(56, Part::Keyword, 2, 62),
    t(56, Part::Keyword, 3, 51),
    t(56, Part::Keyword, 4, 44),
    t(56, Part::Keyword, 5, 73),
    t(56, Part::Keyword, 6, 42),
    t(56, Part::Keyword, 7, 182),
    t(56, Part::Keyword, 8, 91),
    t(56, Part::Keyword, 9, 122),
    t(56, Part::Keyword, 10, 91),
    t(56, Part::Keyword, 11, 102),
    t(56, Part::Keyword, 12, 80),
    t(56, Part::Keyword, 13, 106),
    t(56, Part::Keyword, 14, 123),
    t(56, Part::Keyword, 15, 168),
    t(56, Part::Keyword, 16, 75),
    t(56, Part::Keyword, 17, 107),
    t(56, Part::Keyword, 18, 129),
    t(56, Part::Keyword, 19, 106),
    t(56, Part::Keyword, 20, 100),
    t(56, Part::Keyword, 21, 88),
    t(56, Part::Keyword, 22, 109),
    t(56, Part::Keyword, 23, 112),
    t(56, Part::Keyword, 24, 120),
    t(56, Part::Keyword, 25, 44),
    t(56, Part::Keyword, 26, 120),
    t(56, Part::Keyword, 27, 165),
    t(56, Part::Keyword, 28, 81),
    t(56, Part::Keyword, 29, 163),
    t(56, Part::Keyword, 30, 95),
    t(56, Part::Keyword, 31, 110),
    t(56, Part::Keyword, 32, 321),
    t(56, Part::Keyword, 33, 67),
    t(56, Part::Keyword, 34, 73),
    t(56, Part::Keyword, 35, 70),
    t(56, Part::Keyword, 36, 91),
    t(56, Part::Keyword, 37, 145),
    t(56, Part::Keyword, 38, 116),
    t(56, Part::Keyword, 39, 91),
    t(56, Part::Keyword, 40, 80),
    t(56, Part::Keyword, 41, 91),
    t(56, Part::Keyword, 42, 80),
    t(56, Part::Keyword, 43, 73),
    t(56, Part::Keyword, 44, 88),
    t(56, Part::Keyword, 45, 262),
    t(56, Part::Keyword, 46, 111),
    t(56, Part::Field, 0, 22),
    t(56, Part::Field, 1, 72),
    t(56, Part::Summary, 0, 142),
    t(56, Part::Meaning, 0, 918),
    t(56, Part::Cause, 0, 466),
    t(56, Part::Cause, 1, 241),
    t(56, Part::Cause, 2, 374),
    t(56, Part::Cause, 3, 679),
    t(56, Part::Cause, 4, 316),
    t(56, Part::Cause, 5, 253),
    t(56, Part::Advice, 0, 472),
    t(56, Part::Advice, 1, 512),
    t(56, Part::Advice, 2, 211),
    t(56, Part::Advice, 3, 400),
    t(56, Part::Advice, 4, 469),
    t(56, Part::Advice, 5, 567),
    t(56, Part::Advice, 6, 476),
    t(56, Part::Advice, 7, 406),
    t(56, Part::Advice, 8, 340),
    t(57, Part::Code, 1, 58),
    t(57, Part::Phrase, 0, 65),
    t(57, Part::Constant, 0, 65),
    t(57, Part::Constant, 1, 65),
    t(57, Part::Constant, 2, 65),
    t(57, Part::Constant, 3, 65),
    t(57, Part::Constant, 4, 65),
    t(57, Part::Constant, 5, 65),
    t(57, Part::Constant, 6, 65),
    t(57, Part::Constant, 7, 65),
    t(57, Part::Constant, 8, 65),
    t(57, Part::Constant, 9, 75),
    t(57, Part::Constant, 10, 47),
    t(57, Part::Keyword, 0, 75),
    t(57, Part::Keyword, 1, 106),
    t(57, Part::Keyword, 2, 149),
    t(57, Part::Keyword, 3, 81),
    t(57, Part::Keyword, 4, 60),
    t(57, Part::Keyword, 5, 94),
    t(57, Part::Keyword, 6, 105),
    t(57, Part::Keyword, 7, 222),
    t(57, Part::Keyword, 8, 130),
    t(57, Part::Keyword, 9, 138),
    t(57, Part::Keyword, 10, 99),
    t(57, Part::Keyword, 11, 121),
    t(57, Part::Keyword, 12, 136),
    t(57, Part::Keyword, 13, 98),
    t(57, Part::Keyword, 14, 87),
    t(57, Part::Keyword, 15, 81),
    t(57, Part::Keyword, 16, 89),
    t(57, Part::Keyword, 17, 136),
    t(57, Part::Keyword, 18, 135),
    t(57, Part::Keyword, 19, 139),
    t(57, Part::Keyword, 20, 164),
    t(57, Part::Keyword, 21, 66),
    t(57, Part::Keyword, 22, 142),
    t(57, Part::Keyword, 23, 131),
    t(57, Part::Keyword, 24, 116),
    t(57, Part::Keyword, 25, 84),
    t(57, Part::Keyword, 26, 116),
    t(57, Part::Keyword, 27, 221),
    t(57, Part::Keyword, 28, 158),
    t(57, Part::Keyword, 29, 225),
    t(57, Part::Keyword, 30, 92),
    t(57, Part::Keyword, 31, 177),
    t(57, Part::Keyword, 32, 107),
    t(57, Part::Keyword, 33, 178),
    t(57, Part::Keyword, 34, 81),
    t(57, Part::Keyword, 35, 86),
    t(57, Part::Keyword, 36, 115),
    t(57, Part::Keyword, 37, 133),
    t(57, Part::Keyword, 38, 80),
    t(57, Part::Keyword, 39, 122),
    t(57, Part::Keyword, 40, 83),
    t(57, Part::Keyword, 41, 76),
    t(57, Part::Keyword, 42, 117),
    t(57, Part::Keyword, 43, 114),
    t(57, Part::Keyword, 44, 69),
    t(57, Part::Keyword, 45, 86),
    t(57, Part::Keyword, 46, 73),
    t(57, Part::Keyword, 47, 96),
    t(57, Part::Keyword, 48, 80),
    t(57, Part::Keyword, 49, 230),
    t(57, Part::Keyword, 50, 194),
    t(57, Part::Keyword, 51, 114),
    t(57, Part::Keyword, 52, 97),
    t(57, Part::Keyword, 53, 133),
    t(57, Part::Keyword, 54, 145),
    t(57, Part::Keyword, 55, 113),
    t(57, Part::Keyword, 56, 102),
    t(57, Part::Keyword, 57, 212),
    t(57, Part::Keyword, 58, 111),
    t(57, Part::Keyword, 59, 84),
    t(57, Part::Keyword, 60, 181),
    t(57, Part::Keyword, 61, 119),
    t(57, Part::Keyword, 62, 135),
    t(57, Part::Keyword, 63, 134),
    t(57, Part::Keyword, 64, 145),
    t(57, Part::Keyword, 65, 122),
    t(57, Part::Keyword, 66, 121),
    t(57, Part::Keyword, 67, 130),
    t(57, Part::Keyword, 68, 119),
    t(57, Part::Keyword, 69, 110),
    t(57, Part::Keyword, 70, 136),
    t(57, Part::Keyword, 71, 200),
    t(57, Part::Keyword, 72, 144),
    t(57, Part::Keyword, 73, 91),
    t(57, Part::Keyword, 74, 116),
    t(57, Part::Keyword, 75, 114),
    t(57, Part::Keyword, 76, 127),
    t(57, Part::Keyword, 77, 149),
    t(57, Part::Keyword, 78, 109),
    t(57, Part::Keyword, 79, 188),
    t(57, Part::Keyword, 80, 109),
    t(57, Part::Keyword, 81, 85),
    t(57, Part::Keyword, 82, 201),
    t(57, Part::Keyword, 83, 131),
    t(57, Part::Keyword, 84, 129),
    t(57, Part::Keyword, 85, 97),
    t(57, Part::Keyword, 86, 179),
    t(57, Part::Keyword, 87, 192),
    t(57, Part::Keyword, 88, 115),
    t(57, Part::Keyword, 89, 107),
    t(57, Part::Keyword, 90, 120),
    t(57, Part::Keyword, 91, 79),
    t(57, Part::Keyword, 92, 122),
    t(57, Part::Keyword, 93, 196),
    t(57, Part::Keyword, 94, 187),
    t(57, Part::Keyword, 95, 58),
    t(57, Part::Keyword, 96, 103),
    t(57, Part::Keyword, 97, 427),
    t(57, Part::Keyword, 98, 386),
    t(57, Part::Keyword, 99, 206),
    t(57, Part::Keyword, 100, 240),
    t(57, Part::Keyword, 101, 109),
    t(57, Part::Keyword, 102, 306),
    t(57, Part::Keyword, 103, 329),
    t(57, Part::Keyword, 104, 139),
    t(57, Part::Keyword, 105, 308),
    t(57, Part::Keyword, 106, 194),
    t(57, Part::Keyword, 107, 271),
    t(57, Part::Keyword, 108, 37),
    t(57, Part::Keyword, 109, 148),
    t(57, Part::Keyword, 110, 174),
    t(57, Part::Keyword, 111, 400),
    t(57, Part::Keyword, 112, 262),
    t(57, Part::Keyword, 113, 183),
    t(57, Part::Keyword, 114, 91),
    t(57, Part::Keyword, 115, 91),
    t(57, Part::Keyword, 116, 80),
    t(57, Part::Keyword, 117, 91),
    t(57, Part::Keyword, 118, 91),
    t(57, Part::Keyword, 119, 91),
    t(57, Part::Keyword, 120, 122),
    t(57, Part::Keyword, 121, 162),
    t(57, Part::Keyword, 122, 91),
    t(57, Part::Keyword, 123, 193),
    t(57, Part::Keyword, 124, 62),
    t(57, Part::Keyword, 125, 133),
    t(57, Part::Keyword, 126, 178),
    t(57, Part::Keyword, 127, 85),
    t(57, Part::Keyword, 128, 54),
    t(57, Part::Keyword, 129, 132),
    t(57, Part::Keyword, 130, 171),
    t(57, Part::Keyword, 131, 91),
    t(57, Part::Keyword, 132, 91),
    t(57, Part::Keyword, 133, 91),
    t(57, Part::Keyword, 134, 103),
    t(57, Part::Keyword, 135, 182),
    t(57, Part::Keyword, 136, 171),
    t(57, Part::Field, 0, 40),
    t(57, Part::Field, 1, 85),
    t(57, Part::Summary, 0, 223),
    t(57, Part::Meaning, 0, 918),
    t(57, Part::Cause, 0, 456),
    t(57, Part::Cause, 1, 546),
    t(57, Part::Cause, 2, 415),
    t(57, Part::Cause, 3, 504),
    t(57, Part::Cause, 4, 322),
    t(57, Part::Advice, 0, 251),
    t(57, Part::Advice, 1, 260),
    t(57, Part::Advice, 2, 384),
    t(57, Part::Advice, 3, 407),
    t(57, Part::Advice, 4, 300),
    t(57, Part::Advice, 5, 763),
    t(57, Part::Advice, 6, 589),
    t(57, Part::Advice, 7, 541),
    t(57, Part::Advice, 8, 433),
    t(58, Part::Code, 1, 80),
    t(58, Part::Phrase, 0, 50),
    t(58, Part::Constant, 0, 50),
    t(58, Part::Constant, 1, 50),
    t(58, Part::Constant, 2, 50),
    t(58, Part::Constant, 3, 50),
    t(58, Part::Constant, 4, 50),
    t(58, Part::Constant, 5, 50),
    t(58, Part::Constant, 6, 50),
    t(58, Part::Constant, 7, 50),
    t(58, Part::Constant, 8, 50),
    t(58, Part::Keyword, 0, 32),
    t(58, Part::Keyword, 1, 43),
    t(58, Part::Keyword, 2, 103),
    t(58, Part::Keyword, 3, 88),
    t(58, Part::Keyword, 4, 92),
    t(58, Part::Keyword, 5, 55),
    t(58, Part::Keyword, 6, 112),
    t(58, Part::Keyword, 7, 91),
    t(58, Part::Keyword, 8, 88),
    t(58, Part::Keyword, 9, 80),
    t(58, Part::Keyword, 10, 113),
    t(58, Part::Keyword, 11, 80),
    t(58, Part::Keyword, 12, 80),
    t(58, Part::Keyword, 13, 112),
    t(58, Part::Keyword, 14, 122),
    t(58, Part::Keyword, 15, 125),
    t(58, Part::Keyword, 16, 159),
    t(58, Part::Keyword, 17, 177),
    t(58, Part::Keyword, 18, 140),
    t(58, Part::Keyword, 19, 91),
    t(58, Part::Keyword, 20, 91),
    t(58, Part::Keyword, 21, 88),
    t(58, Part::Keyword, 22, 96),
    t(58, Part::Keyword, 23, 57),
    t(58, Part::Keyword, 24, 90),
    t(58, Part::Keyword, 25, 134),
    t(58, Part::Keyword, 26, 112),
    t(58, Part::Keyword, 27, 110),
    t(58, Part::Keyword, 28, 156),
    t(58, Part::Keyword, 29, 66),
    t(58, Part::Keyword, 30, 67),
    t(58, Part::Keyword, 31, 124),
    t(58, Part::Keyword, 32, 145),
    t(58, Part::Keyword, 33, 175),
    t(58, Part::Keyword, 34, 116),
    t(58, Part::Keyword, 35, 158),
    t(58, Part::Keyword, 36, 110),
    t(58, Part::Keyword, 37, 105),
    t(58, Part::Keyword, 38, 85),
    t(58, Part::Keyword, 39, 118),
    t(58, Part::Keyword, 40, 127),
    t(58, Part::Keyword, 41, 109),
    t(58, Part::Keyword, 42, 90),
    t(58, Part::Keyword, 43, 108),
    t(58, Part::Keyword, 44, 118),
    t(58, Part::Keyword, 45, 96),
    t(58, Part::Keyword, 46, 174),
    t(58, Part::Keyword, 47, 145),
    t(58, Part::Keyword, 48, 107),
    t(58, Part::Keyword, 49, 113),
    t(58, Part::Keyword, 50, 171),
    t(58, Part::Keyword, 51, 131),
    t(58, Part::Keyword, 52, 89),
    t(58, Part::Keyword, 53, 116),
    t(58, Part::Keyword, 54, 113),
    t(58, Part::Keyword, 55, 172),
    t(58, Part::Keyword, 56, 123),
    t(58, Part::Keyword, 57, 131),
    t(58, Part::Keyword, 58, 167),
    t(58, Part::Keyword, 59, 209),
    t(58, Part::Keyword, 60, 75),
    t(58, Part::Keyword, 61, 112),
    t(58, Part::Keyword, 62, 59),
    t(58, Part::Keyword, 63, 92),
    t(58, Part::Keyword, 64, 300),
    t(58, Part::Keyword, 65, 221),
    t(58, Part::Keyword, 66, 247),
    t(58, Part::Keyword, 67, 290),
    t(58, Part::Keyword, 68, 250),
    t(58, Part::Keyword, 69, 191),
    t(58, Part::Keyword, 70, 92),
    t(58, Part::Keyword, 71, 91),
    t(58, Part::Keyword, 72, 80),
    t(58, Part::Keyword, 73, 91),
    t(58, Part::Keyword, 74, 91),
    t(58, Part::Keyword, 75, 136),
    t(58, Part::Keyword, 76, 238),
    t(58, Part::Keyword, 77, 182),
    t(58, Part::Keyword, 78, 100),
    t(58, Part::Field, 0, 67),
    t(58, Part::Field, 1, 44),
    t(58, Part::Summary, 0, 331),
    t(58, Part::Meaning, 0, 850),
    t(58, Part::Cause, 0, 256),
    t(58, Part::Cause, 1, 147),
    t(58, Part::Cause, 2, 347),
    t(58, Part::Cause, 3, 445),
    t(58, Part::Cause, 4, 500),
    t(58, Part::Cause, 5, 318),
    t(58, Part::Advice, 0, 366),
    t(58, Part::Advice, 1, 364),
    t(58, Part::Advice, 2, 276),
    t(58, Part::Advice, 3, 384),
    t(58, Part::Advice, 4, 438),
    t(58, Part::Advice, 5, 220),
    t(58, Part::Advice, 6, 397),
    t(58, Part::Advice, 7, 379),
    t(59, Part::Code, 1, 91),
    t(59, Part::Phrase, 0, 85),
    t(59, Part::Constant, 0, 85),
    t(59, Part::Constant, 1, 85),
    t(59, Part::Constant, 2, 85),
    t(59, Part::Constant, 3, 85),
    t(59, Part::Constant, 4, 85),
    t(59, Part::Constant, 5, 85),
    t(59, Part::Constant, 6, 85),
    t(59, Part::Constant, 7, 85),
    t(59, Part::Constant, 8, 85),
    t(59, Part::Keyword, 0, 101),
    t(59, Part::Keyword, 1, 101),
    t(59, Part::Keyword, 2, 141),
    t(59, Part::Keyword, 3, 87),
    t(59, Part::Keyword, 4, 105),
    t(59, Part::Keyword, 5, 124),
    t(59, Part::Keyword, 6, 148),
    t(59, Part::Keyword, 7, 155),
    t(59, Part::Keyword, 8, 191),
    t(59, Part::Keyword, 9, 148),
    t(59, Part::Keyword, 10, 210),
    t(59, Part::Keyword, 11, 74),
    t(59, Part::Keyword, 12, 83),
    t(59, Part::Keyword, 13, 82),
    t(59, Part::Keyword, 14, 75),
    t(59, Part::Keyword, 15, 110),
    t(59, Part::Keyword, 16, 156),
    t(59, Part::Keyword, 17, 106),
    t(59, Part::Keyword, 18, 98),
    t(59, Part::Keyword, 19, 158),
    t(59, Part::Keyword, 20, 91),
    t(59, Part::Keyword, 21, 91),
    t(59, Part::Keyword, 22, 91),
    t(59, Part::Field, 0, 72),
    t(59, Part::Field, 1, 98),
    t(59, Part::Summary, 0, 178),
    t(59, Part::Meaning, 0, 931),
    t(59, Part::Cause, 0, 435),
    t(59, Part::Cause, 1, 381),
    t(59, Part::Cause, 2, 476),
    t(59, Part::Cause, 3, 335),
    t(59, Part::Cause, 4, 456),
    t(59, Part::Advice, 0, 328),
    t(59, Part::Advice, 1, 376),
    t(59, Part::Advice, 2, 469),
    t(59, Part::Advice, 3, 400),
    t(59, Part::Advice, 4, 314),
    t(59, Part::Advice, 5, 496),
    t(59, Part::Advice, 6, 461),
    t(59, Part::Advice, 7, 404),
    t(60, Part::Code, 1, 62),
    t(60, Part::Phrase, 0, 91),
    t(60, Part::Constant, 0, 91),
    t(60, Part::Constant, 1, 91),
    t(60, Part::Constant, 2, 91),
    t(60, Part::Constant, 3, 91),
    t(60, Part::Constant, 4, 113),
    t(60, Part::Constant, 5, 91),
    t(60, Part::Constant, 6, 91),
    t(60, Part::Constant, 7, 91),
    t(60, Part::Constant, 8, 91),
    t(60, Part::Keyword, 0, 117),
    t(60, Part::Keyword, 1, 40),
    t(60, Part::Keyword, 2, 121),
    t(60, Part::Keyword, 3, 129),
    t(60, Part::Keyword, 4, 81),
    t(60, Part::Keyword, 5, 136),
    t(60, Part::Keyword, 6, 126),
    t(60, Part::Keyword, 7, 87),
    t(60, Part::Keyword, 8, 81),
    t(60, Part::Keyword, 9, 324),
    t(60, Part::Keyword, 10, 78),
    t(60, Part::Keyword, 11, 118),
    t(60, Part::Keyword, 12, 147),
    t(60, Part::Keyword, 13, 113),
    t(60, Part::Keyword, 14, 149),
    t(60, Part::Keyword, 15, 191),
    t(60, Part::Keyword, 16, 153),
    t(60, Part::Keyword, 17, 135),
    t(60, Part::Keyword, 18, 143),
    t(60, Part::Keyword, 19, 126),
    t(60, Part::Keyword, 20, 114),
    t(60, Part::Keyword, 21, 104),
    t(60, Part::Keyword, 22, 91),
    t(60, Part::Keyword, 23, 53),
    t(60, Part::Keyword, 24, 139),
    t(60, Part::Keyword, 25, 112),
    t(60, Part::Keyword, 26, 230),
    t(60, Part::Keyword, 27, 114),
    t(60, Part::Keyword, 28, 132),
    t(60, Part::Keyword, 29, 143),
    t(60, Part::Keyword, 30, 144),
    t(60, Part::Keyword, 31, 207),
    t(60, Part::Keyword, 32, 124),
    t(60, Part::Keyword, 33, 179),
    t(60, Part::Keyword, 34, 293),
    t(60, Part::Keyword, 35, 194),
    t(60, Part::Keyword, 36, 195),
    t(60, Part::Keyword, 37, 134),
    t(60, Part::Keyword, 38, 147),
    t(60, Part::Keyword, 39, 149),
    t(60, Part::Keyword, 40, 113),
    t(60, Part::Keyword, 41, 122),
    t(60, Part::Keyword, 42, 216),
    t(60, Part::Keyword, 43, 310),
    t(60, Part::Keyword, 44, 236),
    t(60, Part::Keyword, 45, 198),
    t(60, Part::Keyword, 46, 260),
    t(60, Part::Keyword, 47, 78),
    t(60, Part::Keyword, 48, 112),
    t(60, Part::Keyword, 49, 91),
    t(60, Part::Keyword, 50, 91),
    t(60, Part::Keyword, 51, 91),
    t(60, Part::Keyword, 52, 170),
    t(60, Part::Keyword, 53, 142),
    t(60, Part::Keyword, 54, 120),
    t(60, Part::Keyword, 55, 208),
    t(60, Part::Keyword, 56, 175),
    t(60, Part::Field, 0, 40),
    t(60, Part::Field, 1, 112),
    t(60, Part::Field, 2, 78),
    t(60, Part::Field, 3, 0),
    t(60, Part::Field, 4, 69),
    t(60, Part::Field, 5, 94),
    t(60, Part::Summary, 0, 242),
    t(60, Part::Meaning, 0, 875),
    t(60, Part::Cause, 0, 360),
    t(60, Part::Cause, 1, 412),
    t(60, Part::Cause, 2, 456),
    t(60, Part::Cause, 3, 375),
    t(60, Part::Cause, 4, 481),
    t(60, Part::Cause, 5, 495),
    t(60, Part::Advice, 0, 356),
    t(60, Part::Advice, 1, 446),
    t(60, Part::Advice, 2, 418),
    t(60, Part::Advice, 3, 342),
    t(60, Part::Advice, 4, 391),
    t(60, Part::Advice, 5, 864),
    t(60, Part::Advice, 6, 311),
    t(60, Part::Advice, 7, 406),
    t(61, Part::Code, 1, 65),
    t(61, Part::Phrase, 0, 83),
    t(61, Part::Former, 0, 129),
    t(61, Part::Former, 1, 147),
    t(61, Part::Alias, 0, 71),
    t(61, Part::Constant, 0, 83),
    t(61, Part::Constant, 1, 147),
    t(61, Part::Constant, 2, 129),
    t(61, Part::Constant, 3, 83),
    t(61, Part::Constant, 4, 129),
    t(61, Part::Constant, 5, 83),
    t(61, Part::Constant, 6, 147),
    t(61, Part::Constant, 7, 147),
    t(61, Part::Constant, 8, 129),
    t(61, Part::Constant, 9, 114),
    t(61, Part::Constant, 10, 129),
    t(61, Part::Constant, 11, 147),
    t(61, Part::Constant, 12, 69),
    t(61, Part::Constant, 13, 129),
    t(61, Part::Keyword, 0, 110),
    t(61, Part::Keyword, 1, 86),
    t(61, Part::Keyword, 2, 82),
    t(61, Part::Keyword, 3, 115),
    t(61, Part::Keyword, 4, 60),
    t(61, Part::Keyword, 5, 83),
    t(61, Part::Keyword, 6, 190),
    t(61, Part::Keyword, 7, 91),
    t(61, Part::Keyword, 8, 124),
    t(61, Part::Keyword, 9, 140),
    t(61, Part::Keyword, 10, 131),
    t(61, Part::Keyword, 11, 172),
    t(61, Part::Keyword, 12, 123),
    t(61, Part::Keyword, 13, 133),
    t(61, Part::Keyword, 14, 166),
    t(61, Part::Keyword, 15, 136),
    t(61, Part::Keyword, 16, 90),
    t(61, Part::Keyword, 17, 122),
    t(61, Part::Keyword, 18, 126),
    t(61, Part::Keyword, 19, 90),
    t(61, Part::Keyword, 20, 107),
    t(61, Part::Keyword, 21, 95),
    t(61, Part::Keyword, 22, 97),
    t(61, Part::Keyword, 23, 120),
    t(61, Part::Keyword, 24, 201),
    t(61, Part::Keyword, 25, 162),
    t(61, Part::Keyword, 26, 151),
    t(61, Part::Keyword, 27, 125),
    t(61, Part::Keyword, 28, 109),
    t(61, Part::Keyword, 29, 165),
    t(61, Part::Keyword, 30, 206),
    t(61, Part::Keyword, 31, 163),
    t(61, Part::Keyword, 32, 145),
    t(61, Part::Keyword, 33, 152),
    t(61, Part::Keyword, 34, 256),
    t(61, Part::Keyword, 35, 147),
    t(61, Part::Keyword, 36, 60),
    t(61, Part::Keyword, 37, 230),
    t(61, Part::Keyword, 38, 292),
    t(61, Part::Keyword, 39, 148),
    t(61, Part::Keyword, 40, 136),
    t(61, Part::Keyword, 41, 215),
    t(61, Part::Keyword, 42, 270),
    t(61, Part::Keyword, 43, 177),
    t(61, Part::Keyword, 44, 210),
    t(61, Part::Keyword, 45, 373),
    t(61, Part::Keyword, 46, 366),
    t(61, Part::Keyword, 47, 258),
    t(61, Part::Keyword, 48, 260),
    t(61, Part::Keyword, 49, 162),
    t(61, Part::Keyword, 50, 200),
    t(61, Part::Keyword, 51, 123),
    t(61, Part::Keyword, 52, 96),
    t(61, Part::Keyword, 53, 91),
    t(61, Part::Keyword, 54, 91),
    t(61, Part::Keyword, 55, 91),
    t(61, Part::Keyword, 56, 91),
    t(61, Part::Keyword, 57, 91),
    t(61, Part::Keyword, 58, 115),
    t(61, Part::Keyword, 59, 145),
    t(61, Part::Keyword, 60, 109),
    t(61, Part::Keyword, 61, 269),
    t(61, Part::Keyword, 62, 91),
    t(61, Part::Keyword, 63, 91),
    t(61, Part::Keyword, 64, 91),
    t(61, Part::Keyword, 65, 91),
    t(61, Part::Keyword, 66, 71),
    t(61, Part::Keyword, 67, 102),
    t(61, Part::Keyword, 68, 116),
    t(61, Part::Keyword, 69, 168),
    t(61, Part::Keyword, 70, 138),
    t(61, Part::Keyword, 71, 122),
    t(61, Part::Keyword, 72, 188),
    t(61, Part::Keyword, 73, 302),
    t(61, Part::Keyword, 74, 200),
    t(61, Part::Field, 0, 59),
    t(61, Part::Field, 1, 22),
    t(61, Part::Field, 2, 72),
    t(61, Part::Summary, 0, 338),
    t(61, Part::Meaning, 0, 899),
    t(61, Part::Cause, 0, 438),
    t(61, Part::Cause, 1, 944),
    t(61, Part::Cause, 2, 615),
    t(61, Part::Cause, 3, 388),
    t(61, Part::Cause, 4, 450),
    t(61, Part::Cause, 5, 495),
    t(61, Part::Advice, 0, 295),
    t(61, Part::Advice, 1, 420),
    t(61, Part::Advice, 2, 467),
    t(61, Part::Advice, 3, 398),
    t(61, Part::Advice, 4, 428),
    t(61, Part::Advice, 5, 278),
    t(61, Part::Advice, 6, 449),
    t(61, Part::Advice, 7, 669),
    t(61, Part::Advice, 8, 475),
    t(62, Part::Code, 1, 73),
    t(62, Part::Phrase, 0, 79),
    t(62, Part::Former, 0, 94),
    t(62, Part::Alias, 0, 96),
    t(62, Part::Constant, 0, 94),
    t(62, Part::Constant, 1, 79),
    t(62, Part::Constant, 2, 94),
    t(62, Part::Constant, 3, 79),
    t(62, Part::Constant, 4, 79),
    t(62, Part::Constant, 5, 94),
    t(62, Part::Constant, 6, 94),
    t(62, Part::Constant, 7, 69),
    t(62, Part::Constant, 8, 94),
    t(62, Part::Constant, 9, 79),
    t(62, Part::Constant, 10, 94),
    t(62, Part::Constant, 11, 94),
    t(62, Part::Keyword, 0, 79),
    t(62, Part::Keyword, 1, 57),
    t(62, Part::Keyword, 2, 152),
    t(62, Part::Keyword, 3, 141),
    t(62, Part::Keyword, 4, 69),
    t(62, Part::Keyword, 5, 107),
    t(62, Part::Keyword, 6, 107),
    t(62, Part::Keyword, 7, 99),
    t(62, Part::Keyword, 8, 101),
    t(62, Part::Keyword, 9, 96),
    t(62, Part::Keyword, 10, 151),
    t(62, Part::Keyword, 11, 135),
    t(62, Part::Keyword, 12, 135),
    t(62, Part::Keyword, 13, 145),
    t(62, Part::Keyword, 14, 110),
    t(62, Part::Keyword, 15, 126),
    t(62, Part::Keyword, 16, 133),
    t(62, Part::Keyword, 17, 126),
    t(62, Part::Keyword, 18, 109),
    t(62, Part::Keyword, 19, 196),
    t(62, Part::Keyword, 20, 151),
    t(62, Part::Keyword, 21, 98),
    t(62, Part::Keyword, 22, 133),
    t(62, Part::Keyword, 23, 133),
    t(62, Part::Keyword, 24, 176),
    t(62, Part::Keyword, 25, 368),
    t(62, Part::Keyword, 26, 131),
    t(62, Part::Keyword, 27, 91),
    t(62, Part::Keyword, 28, 91),
    t(62, Part::Keyword, 29, 70),
    t(62, Part::Keyword, 30, 91),
    t(62, Part::Keyword, 31, 91),
    t(62, Part::Keyword, 32, 91),
    t(62, Part::Keyword, 33, 238),
    t(62, Part::Keyword, 34, 149),
    t(62, Part::Field, 0, 67),
    t(62, Part::Summary, 0, 336),
    t(62, Part::Meaning, 0, 1156),
    t(62, Part::Cause, 0, 407),
    t(62, Part::Cause, 1, 352),
    t(62, Part::Cause, 2, 334),
    t(62, Part::Cause, 3, 431),
    t(62, Part::Cause, 4, 434),
    t(62, Part::Advice, 0, 277),
    t(62, Part::Advice, 1, 246),
    t(62, Part::Advice, 2, 403),
    t(62, Part::Advice, 3, 388),
    t(62, Part::Advice, 4, 469),
    t(62, Part::Advice, 5, 542),
    t(62, Part::Advice, 6, 587),
    t(62, Part::Advice, 7, 392),
    t(62, Part::Advice, 8, 202),
    t(63, Part::Code, 1, 69),
    t(63, Part::Phrase, 0, 156),
    t(63, Part::Constant, 0, 156),
    t(63, Part::Constant, 1, 156),
    t(63, Part::Constant, 2, 156),
    t(63, Part::Constant, 3, 156),
    t(63, Part::Constant, 4, 87),
    t(63, Part::Constant, 5, 156),
    t(63, Part::Constant, 6, 156),
    t(63, Part::Constant, 7, 156),
    t(63, Part::Constant, 8, 156),
    t(63, Part::Keyword, 0, 94),
    t(63, Part::Keyword, 1, 92),
    t(63, Part::Keyword, 2, 118),
    t(63, Part::Keyword, 3, 148),
    t(63, Part::Keyword, 4, 67),
    t(63, Part::Keyword, 5, 108),
    t(63, Part::Keyword, 6, 156),
    t(63, Part::Keyword, 7, 171),
    t(63, Part::Keyword, 8, 99),
    t(63, Part::Keyword, 9, 136),
    t(63, Part::Keyword, 10, 86),
    t(63, Part::Keyword, 11, 142),
    t(63, Part::Keyword, 12, 122),
    t(63, Part::Keyword, 13, 97),
    t(63, Part::Keyword, 14, 167),
    t(63, Part::Keyword, 15, 160),
    t(63, Part::Keyword, 16, 114),
    t(63, Part::Keyword, 17, 165),
    t(63, Part::Keyword, 18, 154),
    t(63, Part::Keyword, 19, 81),
    t(63, Part::Keyword, 20, 88),
    t(63, Part::Keyword, 21, 103),
    t(63, Part::Keyword, 22, 68),
    t(63, Part::Keyword, 23, 135),
    t(63, Part::Keyword, 24, 97),
    t(63, Part::Keyword, 25, 134),
    t(63, Part::Keyword, 26, 92),
    t(63, Part::Keyword, 27, 137),
    t(63, Part::Keyword, 28, 135),
    t(63, Part::Keyword, 29, 143),
    t(63, Part::Keyword, 30, 230),
    t(63, Part::Keyword, 31, 104),
    t(63, Part::Keyword, 32, 128),
    t(63, Part::Keyword, 33, 211),
    t(63, Part::Keyword, 34, 237),
    t(63, Part::Keyword, 35, 146),
    t(63, Part::Keyword, 36, 188),
    t(63, Part::Keyword, 37, 140),
    t(63, Part::Keyword, 38, 158),
    t(63, Part::Keyword, 39, 119),
    t(63, Part::Keyword, 40, 145),
    t(63, Part::Keyword, 41, 567),
    t(63, Part::Keyword, 42, 423),
    t(63, Part::Keyword, 43, 260),
    t(63, Part::Keyword, 44, 244),
    t(63, Part::Keyword, 45, 303),
    t(63, Part::Keyword, 46, 192),
    t(63, Part::Keyword, 47, 167),
    t(63, Part::Keyword, 48, 63),
    t(63, Part::Keyword, 49, 222),
    t(63, Part::Keyword, 50, 138),
    t(63, Part::Keyword, 51, 91),
    t(63, Part::Keyword, 52, 91),
    t(63, Part::Keyword, 53, 91),
    t(63, Part::Keyword, 54, 328),
    t(63, Part::Keyword, 55, 153),
    t(63, Part::Keyword, 56, 80),
    t(63, Part::Keyword, 57, 162),
    t(63, Part::Keyword, 58, 268),
    t(63, Part::Keyword, 59, 196),
    t(63, Part::Field, 0, 38),
    t(63, Part::Field, 1, 82),
    t(63, Part::Field, 2, 88),
    t(63, Part::Field, 3, 73),
    t(63, Part::Field, 4, 63),
    t(63, Part::Field, 5, 71),
    t(63, Part::Summary, 0, 205),
    t(63, Part::Meaning, 0, 821),
    t(63, Part::Cause, 0, 563),
    t(63, Part::Cause, 1, 358),
    t(63, Part::Cause, 2, 358),
    t(63, Part::Cause, 3, 269),
    t(63, Part::Cause, 4, 229),
    t(63, Part::Cause, 5, 388),
    t(63, Part::Advice, 0, 452),
    t(63, Part::Advice, 1, 241),
    t(63, Part::Advice, 2, 459),
    t(63, Part::Advice, 3, 366),
    t(63, Part::Advice, 4, 334),
    t(63, Part::Advice, 5, 396),
    t(63, Part::Advice, 6, 653),
    t(63, Part::Advice, 7, 466),
    t(63, Part::Advice, 8, 282),
    t(64, Part::Code, 1, 91),
    t(64, Part::Phrase, 0, 122),
    t(64, Part::Former, 0, 137),
    t(64, Part::Constant, 0, 122),
    t(64, Part::Constant, 1, 137),
    t(64, Part::Constant, 2, 122),
    t(64, Part::Constant, 3, 137),
    t(64, Part::Constant, 4, 137),
    t(64, Part::Constant, 5, 137),
    t(64, Part::Constant, 6, 137),
    t(64, Part::Constant, 7, 122),
    t(64, Part::Constant, 8, 137),
    t(64, Part::Constant, 9, 137),
    t(64, Part::Keyword, 0, 83),
    t(64, Part::Keyword, 1, 80),
    t(64, Part::Keyword, 2, 73),
    t(64, Part::Keyword, 3, 96),
    t(64, Part::Keyword, 4, 73),
    t(64, Part::Keyword, 5, 131),
    t(64, Part::Keyword, 6, 254),
    t(64, Part::Keyword, 7, 127),
    t(64, Part::Keyword, 8, 73),
    t(64, Part::Keyword, 9, 105),
    t(64, Part::Keyword, 10, 199),
    t(64, Part::Keyword, 11, 160),
    t(64, Part::Keyword, 12, 129),
    t(64, Part::Keyword, 13, 134),
    t(64, Part::Keyword, 14, 135),
    t(64, Part::Keyword, 15, 170),
    t(64, Part::Keyword, 16, 174),
    t(64, Part::Keyword, 17, 153),
    t(64, Part::Keyword, 18, 128),
    t(64, Part::Keyword, 19, 88),
    t(64, Part::Keyword, 20, 115),
    t(64, Part::Keyword, 21, 201),
    t(64, Part::Keyword, 22, 156),
    t(64, Part::Keyword, 23, 174),
    t(64, Part::Keyword, 24, 181),
    t(64, Part::Keyword, 25, 165),
    t(64, Part::Keyword, 26, 139),
    t(64, Part::Keyword, 27, 95),
    t(64, Part::Keyword, 28, 100),
    t(64, Part::Keyword, 29, 109),
    t(64, Part::Keyword, 30, 225),
    t(64, Part::Keyword, 31, 143),
    t(64, Part::Keyword, 32, 128),
    t(64, Part::Keyword, 33, 85),
    t(64, Part::Keyword, 34, 139),
    t(64, Part::Keyword, 35, 118),
    t(64, Part::Keyword, 36, 131),
    t(64, Part::Keyword, 37, 251),
    t(64, Part::Keyword, 38, 298),
    t(64, Part::Keyword, 39, 110),
    t(64, Part::Keyword, 40, 389),
    t(64, Part::Keyword, 41, 91),
    t(64, Part::Keyword, 42, 71),
    t(64, Part::Field, 0, 71),
    t(64, Part::Field, 1, 44),
    t(64, Part::Field, 2, 44),
    t(64, Part::Field, 3, 82),
    t(64, Part::Summary, 0, 391),
    t(64, Part::Meaning, 0, 724),
    t(64, Part::Cause, 0, 387),
    t(64, Part::Cause, 1, 295),
    t(64, Part::Cause, 2, 432),
    t(64, Part::Cause, 3, 227),
    t(64, Part::Cause, 4, 485),
    t(64, Part::Cause, 5, 462),
    t(64, Part::Advice, 0, 407),
    t(64, Part::Advice, 1, 440),
    t(64, Part::Advice, 2, 304),
    t(64, Part::Advice, 3, 512),
    t(64, Part::Advice, 4, 395),
    t(64, Part::Advice, 5, 378),
    t(64, Part::Advice, 6, 400),
    t(64, Part::Advice, 7, 337),
    t(65, Part::Code, 1, 80),
    t(65, Part::Phrase, 0, 59),
    t(65, Part::Constant, 0, 59),
    t(65, Part::Constant, 1, 59),
    t(65, Part::Constant, 2, 59),
    t(65, Part::Constant, 3, 59),
    t(65, Part::Constant, 4, 59),
    t(65, Part::Constant, 5, 59),
    t(65, Part::Constant, 6, 59),
    t(65, Part::Constant, 7, 59),
    t(65, Part::Keyword, 0, 66),
    t(65, Part::Keyword, 1, 138),
    t(65, Part::Keyword, 2, 53),
    t(65, Part::Keyword, 3, 86),
    t(65, Part::Keyword, 4, 95),
    t(65, Part::Keyword, 5, 182),
    t(65, Part::Keyword, 6, 171),
    t(65, Part::Keyword, 7, 147),
    t(65, Part::Keyword, 8, 103),
    t(65, Part::Keyword, 9, 121),
    t(65, Part::Keyword, 10, 119),
    t(65, Part::Keyword, 11, 153),
    t(65, Part::Keyword, 12, 99),
    t(65, Part::Keyword, 13, 76),
    t(65, Part::Keyword, 14, 177),
    t(65, Part::Keyword, 15, 131),
    t(65, Part::Keyword, 16, 201),
    t(65, Part::Keyword, 17, 208),
    t(65, Part::Keyword, 18, 143),
    t(65, Part::Keyword, 19, 114),
    t(65, Part::Keyword, 20, 110),
    t(65, Part::Keyword, 21, 128),
    t(65, Part::Keyword, 22, 208),
    t(65, Part::Keyword, 23, 208),
    t(65, Part::Keyword, 24, 101),
    t(65, Part::Keyword, 25, 138),
    t(65, Part::Keyword, 26, 91),
    t(65, Part::Keyword, 27, 91),
    t(65, Part::Keyword, 28, 141),
    t(65, Part::Keyword, 29, 91),
    t(65, Part::Keyword, 30, 198),
    t(65, Part::Keyword, 31, 198),
    t(65, Part::Field, 0, 37),
    t(65, Part::Summary, 0, 197),
    t(65, Part::Meaning, 0, 932),
    t(65, Part::Cause, 0, 583),
    t(65, Part::Cause, 1, 392),
    t(65, Part::Cause, 2, 361),
    t(65, Part::Cause, 3, 433),
    t(65, Part::Advice, 0, 332),
    t(65, Part::Advice, 1, 466),
    t(65, Part::Advice, 2, 370),
    t(65, Part::Advice, 3, 340),
    t(65, Part::Advice, 4, 366),
    t(65, Part::Advice, 5, 371),
    t(66, Part::Code, 1, 73),
    t(66, Part::Phrase, 0, 69),
    t(66, Part::Former, 0, 160),
    t(66, Part::Alias, 0, 80),
    t(66, Part::Constant, 0, 160),
    t(66, Part::Constant, 1, 160),
    t(66, Part::Constant, 2, 80),
    t(66, Part::Constant, 3, 80),
    t(66, Part::Constant, 4, 160),
    t(66, Part::Constant, 5, 160),
    t(66, Part::Constant, 6, 80),
    t(66, Part::Keyword, 0, 160),
    t(66, Part::Keyword, 1, 91),
    t(66, Part::Keyword, 2, 212),
    t(66, Part::Keyword, 3, 262),
    t(66, Part::Keyword, 4, 267),
    t(66, Part::Keyword, 5, 160),
    t(66, Part::Keyword, 6, 147),
    t(66, Part::Keyword, 7, 91),
    t(66, Part::Keyword, 8, 255),
    t(66, Part::Keyword, 9, 114),
    t(66, Part::Keyword, 10, 91),
    t(66, Part::Keyword, 11, 91),
    t(66, Part::Keyword, 12, 139),
    t(66, Part::Keyword, 13, 133),
    t(66, Part::Keyword, 14, 195),
    t(66, Part::Keyword, 15, 91),
    t(66, Part::Keyword, 16, 80),
    t(66, Part::Keyword, 17, 182),
    t(66, Part::Keyword, 18, 182),
    t(66, Part::Keyword, 19, 135),
    t(66, Part::Keyword, 20, 240),
    t(66, Part::Keyword, 21, 229),
    t(66, Part::Keyword, 22, 91),
    t(66, Part::Keyword, 23, 386),
    t(66, Part::Keyword, 24, 182),
    t(66, Part::Keyword, 25, 73),
    t(66, Part::Keyword, 26, 91),
    t(66, Part::Keyword, 27, 182),
    t(66, Part::Keyword, 28, 126),
    t(66, Part::Keyword, 29, 125),
    t(66, Part::Keyword, 30, 125),
    t(66, Part::Keyword, 31, 182),
    t(66, Part::Keyword, 32, 129),
    t(66, Part::Keyword, 33, 173),
    t(66, Part::Keyword, 34, 92),
    t(66, Part::Keyword, 35, 73),
    t(66, Part::Keyword, 36, 174),
    t(66, Part::Keyword, 37, 91),
    t(66, Part::Keyword, 38, 292),
    t(66, Part::Keyword, 39, 234),
    t(66, Part::Keyword, 40, 348),
    t(66, Part::Keyword, 41, 133),
    t(66, Part::Keyword, 42, 171),
    t(66, Part::Keyword, 43, 91),
    t(66, Part::Keyword, 44, 171),
    t(66, Part::Keyword, 45, 191),
    t(66, Part::Keyword, 46, 160),
    t(66, Part::Field, 0, 59),
    t(66, Part::Summary, 0, 494),
    t(66, Part::Meaning, 0, 1696),
    t(66, Part::Cause, 0, 514),
    t(66, Part::Cause, 1, 343),
    t(66, Part::Cause, 2, 698),
    t(66, Part::Cause, 3, 495),
    t(66, Part::Cause, 4, 382),
    t(66, Part::Advice, 0, 415),
    t(66, Part::Advice, 1, 422),
    t(66, Part::Advice, 2, 186),
    t(66, Part::Advice, 3, 575),
    t(66, Part::Advice, 4, 503),
    t(66, Part::Advice, 5, 568),
    t(66, Part::Advice, 6, 505),
    t(66, Part::Advice, 7, 465),
    t(66, Part::Advice, 8, 583),
    t(67, Part::Code, 1, 73),
    t(67, Part::Phrase, 0, 185),
    t(67, Part::Keyword, 0, 125),
    t(67, Part::Keyword, 1, 204),
    t(67, Part::Keyword, 2, 91),
    t(67, Part::Keyword, 3, 297),
    t(67, Part::Keyword, 4, 241),
    t(67, Part::Keyword, 5, 132),
    t(67, Part::Keyword, 6, 230),
    t(67, Part::Keyword, 7, 299),
    t(67, Part::Keyword, 8, 251),
    t(67, Part::Keyword, 9, 142),
    t(67, Part::Keyword, 10, 106),
    t(67, Part::Keyword, 11, 128),
    t(67, Part::Keyword, 12, 163),
    t(67, Part::Field, 0, 59),
    t(67, Part::Field, 1, 310),
    t(67, Part::Vendor, 0, 69),
    t(67, Part::Vendor, 1, 69),
    t(67, Part::Vendor, 2, 69),
    t(67, Part::Vendor, 3, 138),
    t(67, Part::Tell, 0, 430),
    t(67, Part::Summary, 0, 383),
    t(67, Part::Meaning, 0, 966),
    t(67, Part::Cause, 0, 285),
    t(67, Part::Cause, 1, 506),
    t(67, Part::Cause, 2, 507),
    t(67, Part::Cause, 3, 467),
    t(67, Part::Advice, 0, 454),
    t(67, Part::Advice, 1, 305),
    t(67, Part::Advice, 2, 611),
    t(67, Part::Advice, 3, 461),
    t(67, Part::Advice, 4, 383),
    t(68, Part::Code, 1, 73),
    t(68, Part::Phrase, 0, 126),
    t(68, Part::Keyword, 0, 126),
    t(68, Part::Keyword, 1, 124),
    t(68, Part::Keyword, 2, 149),
    t(68, Part::Keyword, 3, 139),
    t(68, Part::Keyword, 4, 112),
    t(68, Part::Keyword, 5, 109),
    t(68, Part::Vendor, 0, 64),
    t(68, Part::Vendor, 1, 113),
    t(68, Part::Vendor, 2, 39),
    t(68, Part::Vendor, 3, 44),
    t(68, Part::Vendor, 4, 65),
    t(68, Part::Tell, 0, 326),
    t(68, Part::Summary, 0, 200),
    t(68, Part::Meaning, 0, 759),
    t(68, Part::Cause, 0, 264),
    t(68, Part::Cause, 1, 275),
    t(68, Part::Cause, 2, 274),
    t(68, Part::Cause, 3, 192),
    t(68, Part::Advice, 0, 361),
    t(68, Part::Advice, 1, 303),
    t(68, Part::Advice, 2, 318),
    t(69, Part::Code, 1, 65),
    t(69, Part::Phrase, 0, 55),
    t(69, Part::Alias, 0, 142),
    t(69, Part::Keyword, 0, 119),
    t(69, Part::Keyword, 1, 196),
    t(69, Part::Keyword, 2, 109),
    t(69, Part::Keyword, 3, 132),
    t(69, Part::Keyword, 4, 135),
    t(69, Part::Keyword, 5, 131),
    t(69, Part::Keyword, 6, 142),
    t(69, Part::Keyword, 7, 145),
    t(69, Part::Keyword, 8, 139),
    t(69, Part::Keyword, 9, 65),
    t(69, Part::Keyword, 10, 91),
    t(69, Part::Keyword, 11, 55),
    t(69, Part::Keyword, 12, 81),
    t(69, Part::Keyword, 13, 122),
    t(69, Part::Keyword, 14, 127),
    t(69, Part::Keyword, 15, 138),
    t(69, Part::Keyword, 16, 146),
    t(69, Part::Keyword, 17, 156),
    t(69, Part::Keyword, 18, 91),
    t(69, Part::Keyword, 19, 171),
    t(69, Part::Keyword, 20, 251),
    t(69, Part::Keyword, 21, 220),
    t(69, Part::Keyword, 22, 91),
    t(69, Part::Keyword, 23, 108),
    t(69, Part::Keyword, 24, 91),
    t(69, Part::Field, 0, 122),
    t(69, Part::Field, 1, 148),
    t(69, Part::Field, 2, 121),
    t(69, Part::Vendor, 0, 54),
    t(69, Part::Vendor, 1, 54),
    t(69, Part::Vendor, 2, 91),
    t(69, Part::Vendor, 3, 80),
    t(69, Part::Tell, 0, 490),
    t(69, Part::Summary, 0, 328),
    t(69, Part::Meaning, 0, 742),
    t(69, Part::Cause, 0, 485),
    t(69, Part::Cause, 1, 448),
    t(69, Part::Cause, 2, 314),
    t(69, Part::Cause, 3, 211),
    t(69, Part::Cause, 4, 230),
    t(69, Part::Cause, 5, 480),
    t(69, Part::Advice, 0, 232),
    t(69, Part::Advice, 1, 362),
    t(69, Part::Advice, 2, 389),
    t(69, Part::Advice, 3, 368),
    t(69, Part::Advice, 4, 466),
    t(69, Part::Advice, 5, 449),
    t(69, Part::Advice, 6, 542),
    t(70, Part::Code, 1, 65),
    t(70, Part::Phrase, 0, 68),
    t(70, Part::Constant, 0, 133),
    t(70, Part::Keyword, 0, 113),
    t(70, Part::Keyword, 1, 147),
    t(70, Part::Keyword, 2, 135),
    t(70, Part::Keyword, 3, 77),
    t(70, Part::Keyword, 4, 102),
    t(70, Part::Keyword, 5, 112),
    t(70, Part::Keyword, 6, 57),
    t(70, Part::Keyword, 7, 156),
    t(70, Part::Vendor, 0, 45),
    t(70, Part::Vendor, 1, 148),
    t(70, Part::Vendor, 2, 43),
    t(70, Part::Vendor, 3, 46),
    t(70, Part::Vendor, 4, 49),
    t(70, Part::Vendor, 5, 49),
    t(70, Part::Vendor, 6, 49),
    t(70, Part::Vendor, 7, 44),
    t(70, Part::Vendor, 8, 47),
    t(70, Part::Vendor, 9, 58),
    t(70, Part::Vendor, 10, 125),
    t(70, Part::Vendor, 11, 81),
    t(70, Part::Vendor, 12, 49),
    t(70, Part::Vendor, 13, 49),
    t(70, Part::Vendor, 14, 70),
    t(70, Part::Vendor, 15, 45),
    t(70, Part::Vendor, 16, 78),
    t(70, Part::Vendor, 17, 49),
    t(70, Part::Vendor, 18, 46),
    t(70, Part::Vendor, 19, 40),
    t(70, Part::Tell, 0, 216),
    t(70, Part::Summary, 0, 256),
    t(70, Part::Meaning, 0, 1153),
    t(70, Part::Cause, 0, 213),
    t(70, Part::Cause, 1, 251),
    t(70, Part::Advice, 0, 317),
    t(70, Part::Advice, 1, 237),
    t(70, Part::Advice, 2, 307),
    t(71, Part::Code, 1, 65),
    t(71, Part::Phrase, 0, 107),
    t(71, Part::Keyword, 0, 172),
    t(71, Part::Keyword, 1, 196),
    t(71, Part::Keyword, 2, 154),
    t(71, Part::Keyword, 3, 112),
    t(71, Part::Vendor, 0, 47),
    t(71, Part::Vendor, 1, 119),
    t(71, Part::Vendor, 2, 72),
    t(71, Part::Vendor, 3, 47),
    t(71, Part::Vendor, 4, 94),
    t(71, Part::Tell, 0, 188),
    t(71, Part::Summary, 0, 424),
    t(71, Part::Meaning, 0, 792),
    t(71, Part::Cause, 0, 303),
    t(71, Part::Cause, 1, 332),
    t(71, Part::Advice, 0, 405),
    t(71, Part::Advice, 1, 526),
    t(72, Part::Code, 1, 65),
    t(72, Part::Phrase, 0, 152),
    t(72, Part::Constant, 0, 152),
    t(72, Part::Constant, 1, 152),
    t(72, Part::Keyword, 0, 96),
    t(72, Part::Keyword, 1, 212),
    t(72, Part::Keyword, 2, 141),
    t(72, Part::Keyword, 3, 169),
    t(72, Part::Summary, 0, 452),
    t(72, Part::Meaning, 0, 1180),
    t(72, Part::Cause, 0, 348),
    t(72, Part::Cause, 1, 323),
    t(72, Part::Advice, 0, 407),
    t(72, Part::Advice, 1, 484),
    t(72, Part::Advice, 2, 454),
    t(73, Part::Code, 1, 60),
    t(73, Part::Phrase, 0, 171),
    t(73, Part::Keyword, 0, 153),
    t(73, Part::Keyword, 1, 140),
    t(73, Part::Keyword, 2, 141),
    t(73, Part::Keyword, 3, 187),
    t(73, Part::Keyword, 4, 114),
    t(73, Part::Keyword, 5, 80),
    t(73, Part::Keyword, 6, 156),
    t(73, Part::Keyword, 7, 136),
    t(73, Part::Keyword, 8, 171),
    t(73, Part::Keyword, 9, 173),
    t(73, Part::Keyword, 10, 151),
    t(73, Part::Keyword, 11, 60),
    t(73, Part::Keyword, 12, 180),
    t(73, Part::Keyword, 13, 234),
    t(73, Part::Keyword, 14, 224),
    t(73, Part::Keyword, 15, 91),
    t(73, Part::Field, 0, 59),
    t(73, Part::Vendor, 0, 73),
    t(73, Part::Vendor, 1, 146),
    t(73, Part::Vendor, 2, 60),
    t(73, Part::Vendor, 3, 73),
    t(73, Part::Vendor, 4, 24),
    t(73, Part::Tell, 0, 303),
    t(73, Part::Summary, 0, 509),
    t(73, Part::Meaning, 0, 1005),
    t(73, Part::Cause, 0, 176),
    t(73, Part::Cause, 1, 238),
    t(73, Part::Advice, 0, 120),
    t(73, Part::Advice, 1, 463),
    t(73, Part::Advice, 2, 201),
    t(73, Part::Advice, 3, 196),
    t(74, Part::Code, 1, 60),
    t(74, Part::Phrase, 0, 48),
    t(74, Part::Keyword, 0, 181),
    t(74, Part::Keyword, 1, 138),
    t(74, Part::Keyword, 2, 85),
    t(74, Part::Keyword, 3, 158),
    t(74, Part::Keyword, 4, 113),
    t(74, Part::Keyword, 5, 101),
    t(74, Part::Keyword, 6, 139),
    t(74, Part::Vendor, 0, 53),
    t(74, Part::Vendor, 1, 318),
    t(74, Part::Vendor, 2, 53),
    t(74, Part::Vendor, 3, 62),
    t(74, Part::Vendor, 4, 53),
    t(74, Part::Vendor, 5, 62),
    t(74, Part::Tell, 0, 297),
    t(74, Part::Summary, 0, 475),
    t(74, Part::Meaning, 0, 1138),
    t(74, Part::Cause, 0, 128),
    t(74, Part::Cause, 1, 227),
    t(74, Part::Advice, 0, 216),
    t(74, Part::Advice, 1, 357),
    t(75, Part::Code, 1, 60),
    t(75, Part::Phrase, 0, 69),
    t(75, Part::Keyword, 0, 98),
    t(75, Part::Keyword, 1, 91),
    t(75, Part::Keyword, 2, 91),
    t(75, Part::Keyword, 3, 187),
    t(75, Part::Keyword, 4, 120),
    t(75, Part::Keyword, 5, 189),
    t(75, Part::Keyword, 6, 160),
    t(75, Part::Keyword, 7, 182),
    t(75, Part::Keyword, 8, 187),
    t(75, Part::Keyword, 9, 207),
    t(75, Part::Vendor, 0, 91),
    t(75, Part::Vendor, 1, 247),
    t(75, Part::Vendor, 2, 91),
    t(75, Part::Vendor, 3, 91),
    t(75, Part::Vendor, 4, 91),
    t(75, Part::Vendor, 5, 91),
    t(75, Part::Tell, 0, 602),
    t(75, Part::Summary, 0, 344),
    t(75, Part::Meaning, 0, 910),
    t(75, Part::Cause, 0, 208),
    t(75, Part::Cause, 1, 314),
    t(75, Part::Cause, 2, 349),
    t(75, Part::Cause, 3, 481),
    t(75, Part::Advice, 0, 501),
    t(75, Part::Advice, 1, 485),
    t(75, Part::Advice, 2, 278),
    t(75, Part::Advice, 3, 207),
    t(75, Part::Advice, 4, 319),
    t(76, Part::Code, 1, 60),
    t(76, Part::Phrase, 0, 63),
    t(76, Part::Keyword, 0, 154),
    t(76, Part::Keyword, 1, 184),
    t(76, Part::Keyword, 2, 159),
    t(76, Part::Keyword, 3, 185),
    t(76, Part::Keyword, 4, 154),
    t(76, Part::Keyword, 5, 117),
    t(76, Part::Keyword, 6, 151),
    t(76, Part::Keyword, 7, 135),
    t(76, Part::Field, 0, 141),
    t(76, Part::Field, 1, 210),
    t(76, Part::Field, 2, 185),
    t(76, Part::Vendor, 0, 91),
    t(76, Part::Vendor, 1, 144),
    t(76, Part::Vendor, 2, 91),
    t(76, Part::Tell, 0, 468),
    t(76, Part::Summary, 0, 309),
    t(76, Part::Meaning, 0, 1227),
    t(76, Part::Cause, 0, 340),
    t(76, Part::Cause, 1, 279),
    t(76, Part::Cause, 2, 153),
    t(76, Part::Advice, 0, 486),
    t(76, Part::Advice, 1, 272),
    t(76, Part::Advice, 2, 351),
    t(76, Part::Advice, 3, 567),
    t(77, Part::Code, 1, 60),
    t(77, Part::Phrase, 0, 137),
    t(77, Part::Keyword, 0, 124),
    t(77, Part::Keyword, 1, 109),
    t(77, Part::Keyword, 2, 33),
    t(77, Part::Keyword, 3, 127),
    t(77, Part::Keyword, 4, 151),
    t(77, Part::Keyword, 5, 66),
    t(77, Part::Keyword, 6, 153),
    t(77, Part::Keyword, 7, 169),
    t(77, Part::Keyword, 8, 128),
    t(77, Part::Vendor, 0, 91),
    t(77, Part::Vendor, 1, 153),
    t(77, Part::Vendor, 2, 124),
    t(77, Part::Vendor, 3, 91),
    t(77, Part::Vendor, 4, 84),
    t(77, Part::Tell, 0, 258),
    t(77, Part::Summary, 0, 225),
    t(77, Part::Meaning, 0, 938),
    t(77, Part::Cause, 0, 276),
    t(77, Part::Cause, 1, 252),
    t(77, Part::Cause, 2, 511),
    t(77, Part::Advice, 0, 371),
    t(77, Part::Advice, 1, 289),
    t(77, Part::Advice, 2, 425),
    t(77, Part::Advice, 3, 390),
    t(78, Part::Code, 1, 60),
    t(78, Part::Phrase, 0, 91),
    t(78, Part::Keyword, 0, 145),
    t(78, Part::Keyword, 1, 171),
    t(78, Part::Keyword, 2, 164),
    t(78, Part::Keyword, 3, 196),
    t(78, Part::Keyword, 4, 170),
    t(78, Part::Keyword, 5, 151),
    t(78, Part::Keyword, 6, 182),
    t(78, Part::Keyword, 7, 182),
    t(78, Part::Keyword, 8, 182),
    t(78, Part::Keyword, 9, 91),
    t(78, Part::Keyword, 10, 116),
    t(78, Part::Vendor, 0, 126),
    t(78, Part::Vendor, 1, 126),
    t(78, Part::Vendor, 2, 147),
    t(78, Part::Vendor, 3, 147),
    t(78, Part::Tell, 0, 303),
    t(78, Part::Summary, 0, 259),
    t(78, Part::Meaning, 0, 1247),
    t(78, Part::Cause, 0, 415),
    t(78, Part::Cause, 1, 452),
    t(78, Part::Cause, 2, 181),
    t(78, Part::Advice, 0, 491),
    t(78, Part::Advice, 1, 355),
    t(78, Part::Advice, 2, 468),
    t(79, Part::Code, 1, 60),
    t(79, Part::Phrase, 0, 82),
    t(79, Part::Constant, 0, 82),
    t(79, Part::Constant, 1, 82),
    t(79, Part::Keyword, 0, 142),
    t(79, Part::Keyword, 1, 110),
    t(79, Part::Keyword, 2, 63),
    t(79, Part::Keyword, 3, 113),
    t(79, Part::Summary, 0, 510),
    t(79, Part::Meaning, 0, 1014),
    t(79, Part::Cause, 0, 229),
    t(79, Part::Cause, 1, 345),
    t(79, Part::Advice, 0, 441),
    t(79, Part::Advice, 1, 341),
    t(79, Part::Advice, 2, 416),
    t(80, Part::Code, 1, 73),
    t(80, Part::Phrase, 0, 95),
    t(80, Part::Constant, 0, 95),
    t(80, Part::Constant, 1, 95),
    t(80, Part::Constant, 2, 95),
    t(80, Part::Constant, 3, 95),
    t(80, Part::Constant, 4, 95),
    t(80, Part::Constant, 5, 95),
    t(80, Part::Constant, 6, 95),
    t(80, Part::Constant, 7, 95),
    t(80, Part::Keyword, 0, 97),
    t(80, Part::Keyword, 1, 141),
    t(80, Part::Keyword, 2, 49),
    t(80, Part::Keyword, 3, 90),
    t(80, Part::Keyword, 4, 79),
    t(80, Part::Keyword, 5, 87),
    t(80, Part::Keyword, 6, 89),
    t(80, Part::Keyword, 7, 190),
    t(80, Part::Keyword, 8, 164),
    t(80, Part::Keyword, 9, 247),
    t(80, Part::Keyword, 10, 101),
    t(80, Part::Keyword, 11, 133),
    t(80, Part::Keyword, 12, 156),
    t(80, Part::Keyword, 13, 188),
    t(80, Part::Keyword, 14, 113),
    t(80, Part::Keyword, 15, 79),
    t(80, Part::Keyword, 16, 130),
    t(80, Part::Keyword, 17, 53),
    t(80, Part::Keyword, 18, 113),
    t(80, Part::Keyword, 19, 91),
    t(80, Part::Keyword, 20, 104),
    t(80, Part::Keyword, 21, 139),
    t(80, Part::Keyword, 22, 89),
    t(80, Part::Keyword, 23, 101),
    t(80, Part::Keyword, 24, 211),
    t(80, Part::Keyword, 25, 216),
    t(80, Part::Keyword, 26, 91),
    t(80, Part::Keyword, 27, 151),
    t(80, Part::Keyword, 28, 122),
    t(80, Part::Keyword, 29, 119),
    t(80, Part::Keyword, 30, 81),
    t(80, Part::Keyword, 31, 68),
    t(80, Part::Keyword, 32, 130),
    t(80, Part::Keyword, 33, 107),
    t(80, Part::Keyword, 34, 217),
    t(80, Part::Keyword, 35, 112),
    t(80, Part::Keyword, 36, 411),
    t(80, Part::Keyword, 37, 173),
    t(80, Part::Keyword, 38, 181),
    t(80, Part::Keyword, 39, 413),
    t(80, Part::Keyword, 40, 192),
    t(80, Part::Keyword, 41, 91),
    t(80, Part::Keyword, 42, 91),
    t(80, Part::Keyword, 43, 106),
    t(80, Part::Keyword, 44, 136),
    t(80, Part::Keyword, 45, 126),
    t(80, Part::Field, 0, 26),
    t(80, Part::Summary, 0, 200),
    t(80, Part::Meaning, 0, 650),
    t(80, Part::Cause, 0, 340),
    t(80, Part::Cause, 1, 599),
    t(80, Part::Cause, 2, 429),
    t(80, Part::Cause, 3, 397),
    t(80, Part::Cause, 4, 290),
    t(80, Part::Advice, 0, 327),
    t(80, Part::Advice, 1, 370),
    t(80, Part::Advice, 2, 412),
    t(80, Part::Advice, 3, 245),
    t(80, Part::Advice, 4, 765),
    t(80, Part::Advice, 5, 400),
    t(80, Part::Advice, 6, 385),
    t(80, Part::Advice, 7, 372),
    t(81, Part::Code, 1, 73),
    t(81, Part::Phrase, 0, 117),
    t(81, Part::Constant, 0, 117),
    t(81, Part::Keyword, 0, 89),
    t(81, Part::Keyword, 1, 84),
    t(81, Part::Keyword, 2, 117),
    t(81, Part::Keyword, 3, 135),
    t(81, Part::Summary, 0, 444),
    t(81, Part::Meaning, 0, 1197),
    t(81, Part::Cause, 0, 321),
    t(81, Part::Cause, 1, 284),
    t(81, Part::Advice, 0, 403),
    t(81, Part::Advice, 1, 468),
    t(82, Part::Code, 1, 58),
    t(82, Part::Phrase, 0, 118),
    t(82, Part::Former, 0, 149),
    t(82, Part::Constant, 0, 118),
    t(82, Part::Constant, 1, 149),
    t(82, Part::Constant, 2, 118),
    t(82, Part::Constant, 3, 149),
    t(82, Part::Constant, 4, 118),
    t(82, Part::Constant, 5, 149),
    t(82, Part::Constant, 6, 118),
    t(82, Part::Constant, 7, 149),
    t(82, Part::Constant, 8, 149),
    t(82, Part::Constant, 9, 149),
    t(82, Part::Constant, 10, 149),
    t(82, Part::Constant, 11, 149),
    t(82, Part::Keyword, 0, 126),
    t(82, Part::Keyword, 1, 98),
    t(82, Part::Keyword, 2, 169),
    t(82, Part::Keyword, 3, 169),
    t(82, Part::Keyword, 4, 118),
    t(82, Part::Keyword, 5, 131),
    t(82, Part::Keyword, 6, 139),
    t(82, Part::Keyword, 7, 186),
    t(82, Part::Keyword, 8, 135),
    t(82, Part::Keyword, 9, 142),
    t(82, Part::Keyword, 10, 160),
    t(82, Part::Keyword, 11, 175),
    t(82, Part::Keyword, 12, 123),
    t(82, Part::Keyword, 13, 127),
    t(82, Part::Keyword, 14, 116),
    t(82, Part::Keyword, 15, 130),
    t(82, Part::Keyword, 16, 173),
    t(82, Part::Keyword, 17, 227),
    t(82, Part::Keyword, 18, 195),
    t(82, Part::Keyword, 19, 127),
    t(82, Part::Keyword, 20, 116),
    t(82, Part::Keyword, 21, 127),
    t(82, Part::Keyword, 22, 222),
    t(82, Part::Keyword, 23, 109),
    t(82, Part::Keyword, 24, 158),
    t(82, Part::Keyword, 25, 128),
    t(82, Part::Keyword, 26, 164),
    t(82, Part::Keyword, 27, 151),
    t(82, Part::Keyword, 28, 125),
    t(82, Part::Keyword, 29, 133),
    t(82, Part::Keyword, 30, 223),
    t(82, Part::Keyword, 31, 240),
    t(82, Part::Keyword, 32, 153),
    t(82, Part::Keyword, 33, 103),
    t(82, Part::Keyword, 34, 121),
    t(82, Part::Keyword, 35, 148),
    t(82, Part::Keyword, 36, 118),
    t(82, Part::Keyword, 37, 116),
    t(82, Part::Keyword, 38, 84),
    t(82, Part::Keyword, 39, 165),
    t(82, Part::Keyword, 40, 186),
    t(82, Part::Keyword, 41, 123),
    t(82, Part::Keyword, 42, 173),
    t(82, Part::Keyword, 43, 104),
    t(82, Part::Keyword, 44, 169),
    t(82, Part::Keyword, 45, 113),
    t(82, Part::Keyword, 46, 256),
    t(82, Part::Keyword, 47, 75),
    t(82, Part::Keyword, 48, 156),
    t(82, Part::Keyword, 49, 131),
    t(82, Part::Keyword, 50, 98),
    t(82, Part::Keyword, 51, 165),
    t(82, Part::Keyword, 52, 178),
    t(82, Part::Keyword, 53, 143),
    t(82, Part::Keyword, 54, 94),
    t(82, Part::Keyword, 55, 36),
    t(82, Part::Keyword, 56, 58),
    t(82, Part::Keyword, 57, 49),
    t(82, Part::Keyword, 58, 60),
    t(82, Part::Keyword, 59, 56),
    t(82, Part::Keyword, 60, 74),
    t(82, Part::Keyword, 61, 91),
    t(82, Part::Keyword, 62, 82),
    t(82, Part::Keyword, 63, 127),
    t(82, Part::Keyword, 64, 45),
    t(82, Part::Keyword, 65, 91),
    t(82, Part::Keyword, 66, 98),
    t(82, Part::Keyword, 67, 198),
    t(82, Part::Keyword, 68, 193),
    t(82, Part::Keyword, 69, 89),
    t(82, Part::Keyword, 70, 119),
    t(82, Part::Keyword, 71, 117),
    t(82, Part::Keyword, 72, 98),
    t(82, Part::Keyword, 73, 125),
    t(82, Part::Keyword, 74, 154),
    t(82, Part::Keyword, 75, 91),
    t(82, Part::Keyword, 76, 153),
    t(82, Part::Keyword, 77, 116),
    t(82, Part::Keyword, 78, 147),
    t(82, Part::Keyword, 79, 249),
    t(82, Part::Keyword, 80, 229),
    t(82, Part::Keyword, 81, 329),
    t(82, Part::Keyword, 82, 167),
    t(82, Part::Keyword, 83, 254),
    t(82, Part::Keyword, 84, 283),
    t(82, Part::Keyword, 85, 205),
    t(82, Part::Keyword, 86, 111),
    t(82, Part::Keyword, 87, 137),
    t(82, Part::Keyword, 88, 106),
    t(82, Part::Keyword, 89, 157),
    t(82, Part::Keyword, 90, 120),
    t(82, Part::Keyword, 91, 89),
    t(82, Part::Keyword, 92, 110),
    t(82, Part::Keyword, 93, 127),
    t(82, Part::Keyword, 94, 73),
    t(82, Part::Keyword, 95, 69),
    t(82, Part::Keyword, 96, 140),
    t(82, Part::Keyword, 97, 128),
    t(82, Part::Keyword, 98, 111),
    t(82, Part::Keyword, 99, 229),
    t(82, Part::Keyword, 100, 91),
    t(82, Part::Keyword, 101, 66),
    t(82, Part::Keyword, 102, 38),
    t(82, Part::Keyword, 103, 91),
    t(82, Part::Keyword, 104, 91),
    t(82, Part::Keyword, 105, 80),
    t(82, Part::Keyword, 106, 91),
    t(82, Part::Keyword, 107, 91),
    t(82, Part::Keyword, 108, 180),
    t(82, Part::Keyword, 109, 51),
    t(82, Part::Keyword, 110, 173),
    t(82, Part::Keyword, 111, 171),
    t(82, Part::Keyword, 112, 109),
    t(82, Part::Keyword, 113, 76),
    t(82, Part::Keyword, 114, 91),
    t(82, Part::Keyword, 115, 67),
    t(82, Part::Keyword, 116, 91),
    t(82, Part::Keyword, 117, 131),
    t(82, Part::Field, 0, 63),
    t(82, Part::Summary, 0, 327),
    t(82, Part::Meaning, 0, 1168),
    t(82, Part::Cause, 0, 339),
    t(82, Part::Cause, 1, 424),
    t(82, Part::Cause, 2, 393),
    t(82, Part::Cause, 3, 390),
    t(82, Part::Cause, 4, 348),
    t(82, Part::Cause, 5, 408),
    t(82, Part::Advice, 0, 465),
    t(82, Part::Advice, 1, 574),
    t(82, Part::Advice, 2, 361),
    t(82, Part::Advice, 3, 536),
    t(82, Part::Advice, 4, 446),
    t(82, Part::Advice, 5, 318),
    t(82, Part::Advice, 6, 467),
    t(82, Part::Advice, 7, 480),
    t(82, Part::Advice, 8, 456),
    t(83, Part::Code, 1, 69),
    t(83, Part::Phrase, 0, 48),
    t(83, Part::Constant, 0, 48),
    t(83, Part::Constant, 1, 48),
    t(83, Part::Constant, 2, 48),
    t(83, Part::Constant, 3, 48),
    t(83, Part::Constant, 4, 48),
    t(83, Part::Constant, 5, 48),
    t(83, Part::Constant, 6, 48),
    t(83, Part::Constant, 7, 48),
    t(83, Part::Keyword, 0, 87),
    t(83, Part::Keyword, 1, 100),
    t(83, Part::Keyword, 2, 104),
    t(83, Part::Keyword, 3, 176),
    t(83, Part::Keyword, 4, 150),
    t(83, Part::Keyword, 5, 134),
    t(83, Part::Keyword, 6, 103),
    t(83, Part::Keyword, 7, 78),
    t(83, Part::Keyword, 8, 176),
    t(83, Part::Keyword, 9, 120),
    t(83, Part::Keyword, 10, 120),
    t(83, Part::Keyword, 11, 123),
    t(83, Part::Keyword, 12, 181),
    t(83, Part::Keyword, 13, 143),
    t(83, Part::Keyword, 14, 139),
    t(83, Part::Keyword, 15, 131),
    t(83, Part::Keyword, 16, 111),
    t(83, Part::Keyword, 17, 158),
    t(83, Part::Keyword, 18, 136),
    t(83, Part::Keyword, 19, 101),
    t(83, Part::Keyword, 20, 187),
    t(83, Part::Keyword, 21, 101),
    t(83, Part::Keyword, 22, 113),
    t(83, Part::Keyword, 23, 176),
    t(83, Part::Keyword, 24, 78),
    t(83, Part::Keyword, 25, 54),
    t(83, Part::Keyword, 26, 113),
    t(83, Part::Keyword, 27, 181),
    t(83, Part::Keyword, 28, 95),
    t(83, Part::Keyword, 29, 81),
    t(83, Part::Keyword, 30, 91),
    t(83, Part::Keyword, 31, 151),
    t(83, Part::Keyword, 32, 52),
    t(83, Part::Keyword, 33, 101),
    t(83, Part::Keyword, 34, 128),
    t(83, Part::Keyword, 35, 96),
    t(83, Part::Keyword, 36, 187),
    t(83, Part::Keyword, 37, 128),
    t(83, Part::Keyword, 38, 91),
    t(83, Part::Keyword, 39, 88),
    t(83, Part::Keyword, 40, 82),
    t(83, Part::Keyword, 41, 125),
    t(83, Part::Keyword, 42, 175),
    t(83, Part::Keyword, 43, 146),
    t(83, Part::Keyword, 44, 144),
    t(83, Part::Keyword, 45, 147),
    t(83, Part::Keyword, 46, 80),
    t(83, Part::Keyword, 47, 91),
    t(83, Part::Keyword, 48, 137),
    t(83, Part::Keyword, 49, 128),
    t(83, Part::Keyword, 50, 80),
    t(83, Part::Keyword, 51, 169),
    t(83, Part::Keyword, 52, 91),
    t(83, Part::Keyword, 53, 79),
    t(83, Part::Keyword, 54, 109),
    t(83, Part::Keyword, 55, 144),
    t(83, Part::Keyword, 56, 48),
    t(83, Part::Keyword, 57, 189),
    t(83, Part::Field, 0, 0),
    t(83, Part::Field, 1, 81),
    t(83, Part::Summary, 0, 230),
    t(83, Part::Meaning, 0, 724),
    t(83, Part::Cause, 0, 430),
    t(83, Part::Cause, 1, 345),
    t(83, Part::Cause, 2, 426),
    t(83, Part::Cause, 3, 526),
    t(83, Part::Cause, 4, 310),
    t(83, Part::Advice, 0, 401),
    t(83, Part::Advice, 1, 415),
    t(83, Part::Advice, 2, 336),
    t(83, Part::Advice, 3, 649),
    t(83, Part::Advice, 4, 419),
    t(83, Part::Advice, 5, 405),
    t(83, Part::Advice, 6, 710),
    t(83, Part::Advice, 7, 251),
    t(84, Part::Code, 1, 69),
    t(84, Part::Phrase, 0, 55),
    t(84, Part::Keyword, 0, 105),
    t(84, Part::Keyword, 1, 122),
    t(84, Part::Keyword, 2, 119),
    t(84, Part::Keyword, 3, 127),
    t(84, Part::Keyword, 4, 162),
    t(84, Part::Keyword, 5, 145),
    t(84, Part::Keyword, 6, 134),
    t(84, Part::Field, 0, 128),
    t(84, Part::Vendor, 0, 64),
    t(84, Part::Vendor, 1, 139),
    t(84, Part::Vendor, 2, 39),
    t(84, Part::Vendor, 3, 44),
    t(84, Part::Vendor, 4, 65),
    t(84, Part::Tell, 0, 276),
    t(84, Part::Summary, 0, 256),
    t(84, Part::Meaning, 0, 793),
    t(84, Part::Cause, 0, 357),
    t(84, Part::Cause, 1, 286),
    t(84, Part::Cause, 2, 206),
    t(84, Part::Cause, 3, 215),
    t(84, Part::Advice, 0, 269),
    t(84, Part::Advice, 1, 207),
    t(84, Part::Advice, 2, 214),
    t(85, Part::Code, 1, 73),
    t(85, Part::Phrase, 0, 78),
    t(85, Part::Alias, 0, 82),
    t(85, Part::Constant, 0, 78),
    t(85, Part::Constant, 1, 78),
    t(85, Part::Constant, 2, 78),
    t(85, Part::Constant, 3, 78),
    t(85, Part::Constant, 4, 78),
    t(85, Part::Constant, 5, 78),
    t(85, Part::Constant, 6, 78),
    t(85, Part::Constant, 7, 78),
    t(85, Part::Keyword, 0, 169),
    t(85, Part::Keyword, 1, 179),
    t(85, Part::Keyword, 2, 167),
    t(85, Part::Keyword, 3, 113),
    t(85, Part::Keyword, 4, 97),
    t(85, Part::Keyword, 5, 190),
    t(85, Part::Keyword, 6, 102),
    t(85, Part::Keyword, 7, 121),
    t(85, Part::Keyword, 8, 147),
    t(85, Part::Keyword, 9, 117),
    t(85, Part::Keyword, 10, 112),
    t(85, Part::Keyword, 11, 128),
    t(85, Part::Keyword, 12, 95),
    t(85, Part::Keyword, 13, 106),
    t(85, Part::Keyword, 14, 87),
    t(85, Part::Keyword, 15, 110),
    t(85, Part::Keyword, 16, 80),
    t(85, Part::Keyword, 17, 143),
    t(85, Part::Keyword, 18, 56),
    t(85, Part::Keyword, 19, 78),
    t(85, Part::Keyword, 20, 93),
    t(85, Part::Keyword, 21, 91),
    t(85, Part::Keyword, 22, 95),
    t(85, Part::Keyword, 23, 88),
    t(85, Part::Keyword, 24, 73),
    t(85, Part::Keyword, 25, 80),
    t(85, Part::Keyword, 26, 132),
    t(85, Part::Keyword, 27, 137),
    t(85, Part::Keyword, 28, 85),
    t(85, Part::Keyword, 29, 113),
    t(85, Part::Keyword, 30, 51),
    t(85, Part::Keyword, 31, 96),
    t(85, Part::Keyword, 32, 97),
    t(85, Part::Keyword, 33, 297),
    t(85, Part::Keyword, 34, 162),
    t(85, Part::Keyword, 35, 93),
    t(85, Part::Keyword, 36, 149),
    t(85, Part::Keyword, 37, 58),
    t(85, Part::Keyword, 38, 91),
    t(85, Part::Keyword, 39, 91),
    t(85, Part::Keyword, 40, 109),
    t(85, Part::Keyword, 41, 89),
    t(85, Part::Keyword, 42, 91),
    t(85, Part::Summary, 0, 255),
    t(85, Part::Meaning, 0, 787),
    t(85, Part::Cause, 0, 364),
    t(85, Part::Cause, 1, 277),
    t(85, Part::Cause, 2, 340),
    t(85, Part::Cause, 3, 280),
    t(85, Part::Advice, 0, 363),
    t(85, Part::Advice, 1, 275),
    t(85, Part::Advice, 2, 341),
    t(85, Part::Advice, 3, 424),
    t(85, Part::Advice, 4, 421),
    t(85, Part::Advice, 5, 409),
    t(86, Part::Code, 1, 80),
    t(86, Part::Phrase, 0, 72),
    t(86, Part::Constant, 0, 72),
    t(86, Part::Constant, 1, 72),
    t(86, Part::Constant, 2, 72),
    t(86, Part::Constant, 3, 72),
    t(86, Part::Constant, 4, 72),
    t(86, Part::Constant, 5, 72),
    t(86, Part::Constant, 6, 72),
    t(86, Part::Keyword, 0, 106),
    t(86, Part::Keyword, 1, 179),
    t(86, Part::Keyword, 2, 182),
    t(86, Part::Keyword, 3, 72),
    t(86, Part::Keyword, 4, 120),
    t(86, Part::Keyword, 5, 172),
    t(86, Part::Keyword, 6, 101),
    t(86, Part::Keyword, 7, 112),
    t(86, Part::Keyword, 8, 138),
    t(86, Part::Keyword, 9, 150),
    t(86, Part::Keyword, 10, 118),
    t(86, Part::Keyword, 11, 91),
    t(86, Part::Keyword, 12, 81),
    t(86, Part::Keyword, 13, 116),
    t(86, Part::Keyword, 14, 191),
    t(86, Part::Keyword, 15, 122),
    t(86, Part::Keyword, 16, 160),
    t(86, Part::Keyword, 17, 198),
    t(86, Part::Keyword, 18, 144),
    t(86, Part::Keyword, 19, 135),
    t(86, Part::Keyword, 20, 164),
    t(86, Part::Keyword, 21, 122),
    t(86, Part::Keyword, 22, 64),
    t(86, Part::Keyword, 23, 108),
    t(86, Part::Keyword, 24, 87),
    t(86, Part::Keyword, 25, 113),
    t(86, Part::Keyword, 26, 400),
    t(86, Part::Keyword, 27, 111),
    t(86, Part::Keyword, 28, 91),
    t(86, Part::Keyword, 29, 122),
    t(86, Part::Keyword, 30, 71),
    t(86, Part::Keyword, 31, 130),
    t(86, Part::Keyword, 32, 126),
    t(86, Part::Keyword, 33, 72),
    t(86, Part::Field, 0, 81),
    t(86, Part::Summary, 0, 365),
    t(86, Part::Meaning, 0, 1124),
    t(86, Part::Cause, 0, 454),
    t(86, Part::Cause, 1, 483),
    t(86, Part::Cause, 2, 458),
    t(86, Part::Cause, 3, 466),
    t(86, Part::Advice, 0, 402),
    t(86, Part::Advice, 1, 339),
    t(86, Part::Advice, 2, 287),
    t(86, Part::Advice, 3, 265),
    t(86, Part::Advice, 4, 289),
    t(86, Part::Advice, 5, 571),
    t(86, Part::Advice, 6, 520),
    t(86, Part::Advice, 7, 240),
    t(87, Part::Code, 1, 80),
    t(87, Part::Phrase, 0, 142),
    t(87, Part::Keyword, 0, 107),
    t(87, Part::Keyword, 1, 103),
    t(87, Part::Keyword, 2, 91),
    t(87, Part::Keyword, 3, 142),
    t(87, Part::Keyword, 4, 167),
    t(87, Part::Summary, 0, 300),
    t(87, Part::Meaning, 0, 868),
    t(87, Part::Cause, 0, 327),
    t(87, Part::Cause, 1, 355),
    t(87, Part::Advice, 0, 343),
    t(87, Part::Advice, 1, 540),
    t(87, Part::Advice, 2, 433),
    t(88, Part::Code, 1, 73),
    t(88, Part::Phrase, 0, 98),
    t(88, Part::Constant, 0, 98),
    t(88, Part::Constant, 1, 98),
    t(88, Part::Constant, 2, 98),
    t(88, Part::Constant, 3, 98),
    t(88, Part::Constant, 4, 98),
    t(88, Part::Constant, 5, 98),
    t(88, Part::Constant, 6, 98),
    t(88, Part::Constant, 7, 98),
    t(88, Part::Keyword, 0, 123),
    t(88, Part::Keyword, 1, 149),
    t(88, Part::Keyword, 2, 79),
    t(88, Part::Keyword, 3, 119),
    t(88, Part::Keyword, 4, 82),
    t(88, Part::Keyword, 5, 111),
    t(88, Part::Keyword, 6, 135),
    t(88, Part::Keyword, 7, 131),
    t(88, Part::Keyword, 8, 98),
    t(88, Part::Keyword, 9, 97),
    t(88, Part::Keyword, 10, 193),
    t(88, Part::Keyword, 11, 136),
    t(88, Part::Keyword, 12, 102),
    t(88, Part::Keyword, 13, 168),
    t(88, Part::Keyword, 14, 75),
    t(88, Part::Keyword, 15, 91),
    t(88, Part::Keyword, 16, 51),
    t(88, Part::Keyword, 17, 74),
    t(88, Part::Keyword, 18, 59),
    t(88, Part::Keyword, 19, 84),
    t(88, Part::Keyword, 20, 131),
    t(88, Part::Keyword, 21, 148),
    t(88, Part::Keyword, 22, 75),
    t(88, Part::Keyword, 23, 59),
    t(88, Part::Keyword, 24, 144),
    t(88, Part::Keyword, 25, 160),
    t(88, Part::Keyword, 26, 166),
    t(88, Part::Keyword, 27, 149),
    t(88, Part::Keyword, 28, 127),
    t(88, Part::Keyword, 29, 109),
    t(88, Part::Keyword, 30, 65),
    t(88, Part::Keyword, 31, 123),
    t(88, Part::Keyword, 32, 93),
    t(88, Part::Keyword, 33, 111),
    t(88, Part::Keyword, 34, 199),
    t(88, Part::Keyword, 35, 123),
    t(88, Part::Keyword, 36, 116),
    t(88, Part::Keyword, 37, 86),
    t(88, Part::Keyword, 38, 100),
    t(88, Part::Keyword, 39, 91),
    t(88, Part::Keyword, 40, 162),
    t(88, Part::Keyword, 41, 91),
    t(88, Part::Keyword, 42, 117),
    t(88, Part::Keyword, 43, 119),
    t(88, Part::Keyword, 44, 65),
    t(88, Part::Keyword, 45, 90),
    t(88, Part::Keyword, 46, 144),
    t(88, Part::Keyword, 47, 172),
    t(88, Part::Keyword, 48, 166),
    t(88, Part::Keyword, 49, 152),
    t(88, Part::Keyword, 50, 124),
    t(88, Part::Keyword, 51, 172),
    t(88, Part::Keyword, 52, 87),
    t(88, Part::Keyword, 53, 155),
    t(88, Part::Keyword, 54, 123),
    t(88, Part::Keyword, 55, 91),
    t(88, Part::Keyword, 56, 164),
    t(88, Part::Keyword, 57, 59),
    t(88, Part::Keyword, 58, 107),
    t(88, Part::Keyword, 59, 61),
    t(88, Part::Keyword, 60, 139),
    t(88, Part::Keyword, 61, 86),
    t(88, Part::Keyword, 62, 171),
    t(88, Part::Keyword, 63, 129),
    t(88, Part::Keyword, 64, 98),
    t(88, Part::Field, 0, 58),
    t(88, Part::Field, 1, 22),
    t(88, Part::Field, 2, 164),
    t(88, Part::Summary, 0, 278),
    t(88, Part::Meaning, 0, 912),
    t(88, Part::Cause, 0, 363),
    t(88, Part::Cause, 1, 376),
    t(88, Part::Cause, 2, 700),
    t(88, Part::Cause, 3, 447),
    t(88, Part::Cause, 4, 284),
    t(88, Part::Cause, 5, 214),
    t(88, Part::Advice, 0, 292),
    t(88, Part::Advice, 1, 340),
    t(88, Part::Advice, 2, 435),
    t(88, Part::Advice, 3, 713),
    t(88, Part::Advice, 4, 219),
    t(88, Part::Advice, 5, 344),
    t(88, Part::Advice, 6, 466),
    t(88, Part::Advice, 7, 543),
    t(88, Part::Advice, 8, 449),
    t(89, Part::Code, 1, 91),
    t(89, Part::Phrase, 0, 165),
    t(89, Part::Keyword, 0, 120),
    t(89, Part::Keyword, 1, 149),
    t(89, Part::Keyword, 2, 154),
    t(89, Part::Keyword, 3, 131),
    t(89, Part::Keyword, 4, 106),
    t(89, Part::Keyword, 5, 196),
    t(89, Part::Field, 0, 125),
    t(89, Part::Field, 1, 165),
    t(89, Part::Summary, 0, 448),
    t(89, Part::Meaning, 0, 1019),
    t(89, Part::Cause, 0, 305),
    t(89, Part::Cause, 1, 269),
    t(89, Part::Advice, 0, 475),
    t(89, Part::Advice, 1, 368),
    t(89, Part::Advice, 2, 409),
    t(90, Part::Code, 1, 73),
    t(90, Part::Phrase, 0, 109),
    t(90, Part::Constant, 0, 109),
    t(90, Part::Constant, 1, 109),
    t(90, Part::Constant, 2, 109),
    t(90, Part::Constant, 3, 109),
    t(90, Part::Constant, 4, 109),
    t(90, Part::Constant, 5, 109),
    t(90, Part::Constant, 6, 109),
    t(90, Part::Constant, 7, 109),
    t(90, Part::Keyword, 0, 123),
    t(90, Part::Keyword, 1, 86),
    t(90, Part::Keyword, 2, 137),
    t(90, Part::Keyword, 3, 104),
    t(90, Part::Keyword, 4, 87),
    t(90, Part::Keyword, 5, 142),
    t(90, Part::Keyword, 6, 115),
    t(90, Part::Keyword, 7, 111),
    t(90, Part::Keyword, 8, 122),
    t(90, Part::Keyword, 9, 111),
    t(90, Part::Keyword, 10, 98),
    t(90, Part::Keyword, 11, 109),
    t(90, Part::Keyword, 12, 98),
    t(90, Part::Keyword, 13, 79),
    t(90, Part::Keyword, 14, 98),
    t(90, Part::Keyword, 15, 146),
    t(90, Part::Keyword, 16, 235),
    t(90, Part::Keyword, 17, 238),
    t(90, Part::Keyword, 18, 116),
    t(90, Part::Keyword, 19, 135),
    t(90, Part::Keyword, 20, 81),
    t(90, Part::Keyword, 21, 121),
    t(90, Part::Keyword, 22, 129),
    t(90, Part::Keyword, 23, 80),
    t(90, Part::Keyword, 24, 69),
    t(90, Part::Keyword, 25, 113),
    t(90, Part::Keyword, 26, 102),
    t(90, Part::Keyword, 27, 146),
    t(90, Part::Keyword, 28, 105),
    t(90, Part::Keyword, 29, 121),
    t(90, Part::Keyword, 30, 113),
    t(90, Part::Keyword, 31, 251),
    t(90, Part::Keyword, 32, 64),
    t(90, Part::Keyword, 33, 64),
    t(90, Part::Keyword, 34, 147),
    t(90, Part::Keyword, 35, 142),
    t(90, Part::Keyword, 36, 109),
    t(90, Part::Keyword, 37, 112),
    t(90, Part::Keyword, 38, 120),
    t(90, Part::Keyword, 39, 86),
    t(90, Part::Keyword, 40, 140),
    t(90, Part::Keyword, 41, 109),
    t(90, Part::Field, 0, 40),
    t(90, Part::Field, 1, 112),
    t(90, Part::Field, 2, 94),
    t(90, Part::Summary, 0, 250),
    t(90, Part::Meaning, 0, 1107),
    t(90, Part::Cause, 0, 373),
    t(90, Part::Cause, 1, 499),
    t(90, Part::Cause, 2, 695),
    t(90, Part::Advice, 0, 290),
    t(90, Part::Advice, 1, 588),
    t(90, Part::Advice, 2, 271),
    t(90, Part::Advice, 3, 249),
    t(90, Part::Advice, 4, 277),
    t(90, Part::Advice, 5, 385),
    t(90, Part::Advice, 6, 441),
    t(91, Part::Code, 1, 43),
    t(91, Part::Phrase, 0, 67),
    t(91, Part::Constant, 0, 67),
    t(91, Part::Constant, 1, 67),
    t(91, Part::Constant, 2, 67),
    t(91, Part::Constant, 3, 67),
    t(91, Part::Constant, 4, 67),
    t(91, Part::Constant, 5, 67),
    t(91, Part::Constant, 6, 67),
    t(91, Part::Constant, 7, 67),
    t(91, Part::Constant, 8, 90),
    t(91, Part::Keyword, 0, 130),
    t(91, Part::Keyword, 1, 137),
    t(91, Part::Keyword, 2, 117),
    t(91, Part::Keyword, 3, 117),
    t(91, Part::Keyword, 4, 139),
    t(91, Part::Keyword, 5, 95),
    t(91, Part::Keyword, 6, 149),
    t(91, Part::Keyword, 7, 147),
    t(91, Part::Keyword, 8, 110),
    t(91, Part::Keyword, 9, 72),
    t(91, Part::Keyword, 10, 99),
    t(91, Part::Keyword, 11, 104),
    t(91, Part::Keyword, 12, 131),
    t(91, Part::Keyword, 13, 52),
    t(91, Part::Keyword, 14, 131),
    t(91, Part::Keyword, 15, 107),
    t(91, Part::Keyword, 16, 117),
    t(91, Part::Keyword, 17, 135),
    t(91, Part::Keyword, 18, 203),
    t(91, Part::Keyword, 19, 108),
    t(91, Part::Keyword, 20, 92),
    t(91, Part::Keyword, 21, 71),
    t(91, Part::Keyword, 22, 119),
    t(91, Part::Keyword, 23, 69),
    t(91, Part::Keyword, 24, 86),
    t(91, Part::Keyword, 25, 73),
    t(91, Part::Keyword, 26, 221),
    t(91, Part::Keyword, 27, 83),
    t(91, Part::Keyword, 28, 79),
    t(91, Part::Keyword, 29, 127),
    t(91, Part::Keyword, 30, 118),
    t(91, Part::Keyword, 31, 183),
    t(91, Part::Keyword, 32, 131),
    t(91, Part::Keyword, 33, 175),
    t(91, Part::Keyword, 34, 153),
    t(91, Part::Keyword, 35, 109),
    t(91, Part::Keyword, 36, 120),
    t(91, Part::Keyword, 37, 131),
    t(91, Part::Keyword, 38, 109),
    t(91, Part::Keyword, 39, 127),
    t(91, Part::Keyword, 40, 87),
    t(91, Part::Keyword, 41, 81),
    t(91, Part::Keyword, 42, 123),
    t(91, Part::Keyword, 43, 104),
    t(91, Part::Keyword, 44, 91),
    t(91, Part::Keyword, 45, 104),
    t(91, Part::Keyword, 46, 98),
    t(91, Part::Keyword, 47, 158),
    t(91, Part::Keyword, 48, 151),
    t(91, Part::Keyword, 49, 136),
    t(91, Part::Keyword, 50, 92),
    t(91, Part::Keyword, 51, 88),
    t(91, Part::Keyword, 52, 66),
    t(91, Part::Keyword, 53, 63),
    t(91, Part::Keyword, 54, 102),
    t(91, Part::Keyword, 55, 54),
    t(91, Part::Keyword, 56, 68),
    t(91, Part::Keyword, 57, 88),
    t(91, Part::Keyword, 58, 69),
    t(91, Part::Keyword, 59, 91),
    t(91, Part::Keyword, 60, 164),
    t(91, Part::Keyword, 61, 110),
    t(91, Part::Keyword, 62, 69),
    t(91, Part::Keyword, 63, 96),
    t(91, Part::Keyword, 64, 91),
    t(91, Part::Keyword, 65, 118),
    t(91, Part::Keyword, 66, 173),
    t(91, Part::Keyword, 67, 233),
    t(91, Part::Keyword, 68, 75),
    t(91, Part::Keyword, 69, 122),
    t(91, Part::Keyword, 70, 137),
    t(91, Part::Keyword, 71, 154),
    t(91, Part::Keyword, 72, 152),
    t(91, Part::Keyword, 73, 104),
    t(91, Part::Keyword, 74, 357),
    t(91, Part::Keyword, 75, 268),
    t(91, Part::Keyword, 76, 150),
    t(91, Part::Keyword, 77, 154),
    t(91, Part::Keyword, 78, 136),
    t(91, Part::Keyword, 79, 328),
    t(91, Part::Keyword, 80, 334),
    t(91, Part::Keyword, 81, 175),
    t(91, Part::Keyword, 82, 295),
    t(91, Part::Keyword, 83, 230),
    t(91, Part::Keyword, 84, 87),
    t(91, Part::Keyword, 85, 193),
    t(91, Part::Keyword, 86, 77),
    t(91, Part::Keyword, 87, 79),
    t(91, Part::Keyword, 88, 133),
    t(91, Part::Keyword, 89, 90),
    t(91, Part::Keyword, 90, 90),
    t(91, Part::Keyword, 91, 144),
    t(91, Part::Keyword, 92, 131),
    t(91, Part::Keyword, 93, 156),
    t(91, Part::Keyword, 94, 91),
    t(91, Part::Keyword, 95, 91),
    t(91, Part::Keyword, 96, 91),
    t(91, Part::Keyword, 97, 91),
    t(91, Part::Keyword, 98, 109),
    t(91, Part::Keyword, 99, 91),
    t(91, Part::Keyword, 100, 119),
    t(91, Part::Keyword, 101, 40),
    t(91, Part::Keyword, 102, 91),
    t(91, Part::Keyword, 103, 215),
    t(91, Part::Keyword, 104, 85),
    t(91, Part::Keyword, 105, 122),
    t(91, Part::Keyword, 106, 98),
    t(91, Part::Keyword, 107, 119),
    t(91, Part::Keyword, 108, 90),
    t(91, Part::Keyword, 109, 100),
    t(91, Part::Keyword, 110, 359),
    t(91, Part::Field, 0, 59),
    t(91, Part::Field, 1, 63),
    t(91, Part::Field, 2, 112),
    t(91, Part::Field, 3, 156),
    t(91, Part::Field, 4, 131),
    t(91, Part::Field, 5, 67),
    t(91, Part::Summary, 0, 362),
    t(91, Part::Meaning, 0, 976),
    t(91, Part::Cause, 0, 404),
    t(91, Part::Cause, 1, 553),
    t(91, Part::Cause, 2, 668),
    t(91, Part::Cause, 3, 415),
    t(91, Part::Cause, 4, 459),
    t(91, Part::Cause, 5, 704),
    t(91, Part::Advice, 0, 569),
    t(91, Part::Advice, 1, 415),
    t(91, Part::Advice, 2, 472),
    t(91, Part::Advice, 3, 406),
    t(91, Part::Advice, 4, 273),
    t(91, Part::Advice, 5, 424),
    t(91, Part::Advice, 6, 335),
    t(91, Part::Advice, 7, 457),
    t(91, Part::Advice, 8, 394),
    t(92, Part::Code, 1, 73),
    t(92, Part::Phrase, 0, 79),
    t(92, Part::Alias, 0, 132),
    t(92, Part::Keyword, 0, 132),
    t(92, Part::Keyword, 1, 138),
    t(92, Part::Keyword, 2, 133),
    t(92, Part::Keyword, 3, 187),
    t(92, Part::Keyword, 4, 168),
    t(92, Part::Keyword, 5, 145),
    t(92, Part::Keyword, 6, 129),
    t(92, Part::Keyword, 7, 99),
    t(92, Part::Keyword, 8, 164),
    t(92, Part::Keyword, 9, 126),
    t(92, Part::Keyword, 10, 148),
    t(92, Part::Keyword, 11, 141),
    t(92, Part::Keyword, 12, 131),
    t(92, Part::Keyword, 13, 192),
    t(92, Part::Keyword, 14, 190),
    t(92, Part::Keyword, 15, 244),
    t(92, Part::Field, 0, 244),
    t(92, Part::Vendor, 0, 53),
    t(92, Part::Vendor, 1, 103),
    t(92, Part::Vendor, 2, 53),
    t(92, Part::Vendor, 3, 62),
    t(92, Part::Vendor, 4, 53),
    t(92, Part::Vendor, 5, 62),
    t(92, Part::Tell, 0, 377),
    t(92, Part::Summary, 0, 265),
    t(92, Part::Meaning, 0, 1044),
    t(92, Part::Cause, 0, 450),
    t(92, Part::Cause, 1, 291),
    t(92, Part::Cause, 2, 260),
    t(92, Part::Advice, 0, 315),
    t(92, Part::Advice, 1, 320),
    t(92, Part::Advice, 2, 542),
    t(92, Part::Advice, 3, 521),
    t(93, Part::Code, 1, 73),
    t(93, Part::Phrase, 0, 120),
    t(93, Part::Keyword, 0, 158),
    t(93, Part::Keyword, 1, 142),
    t(93, Part::Keyword, 2, 137),
    t(93, Part::Keyword, 3, 164),
    t(93, Part::Keyword, 4, 167),
    t(93, Part::Keyword, 5, 136),
    t(93, Part::Keyword, 6, 180),
    t(93, Part::Vendor, 0, 53),
    t(93, Part::Vendor, 1, 116),
    t(93, Part::Vendor, 2, 53),
    t(93, Part::Vendor, 3, 62),
    t(93, Part::Vendor, 4, 53),
    t(93, Part::Vendor, 5, 62),
    t(93, Part::Tell, 0, 389),
    t(93, Part::Summary, 0, 367),
    t(93, Part::Meaning, 0, 945),
    t(93, Part::Cause, 0, 173),
    t(93, Part::Cause, 1, 306),
    t(93, Part::Advice, 0, 363),
    t(93, Part::Advice, 1, 245),
    t(94, Part::Code, 1, 73),
    t(94, Part::Phrase, 0, 37),
    t(94, Part::Keyword, 0, 80),
    t(94, Part::Keyword, 1, 80),
    t(94, Part::Keyword, 2, 120),
    t(94, Part::Keyword, 3, 134),
    t(94, Part::Summary, 0, 295),
    t(94, Part::Meaning, 0, 1093),
    t(94, Part::Cause, 0, 336),
    t(94, Part::Cause, 1, 190),
    t(94, Part::Advice, 0, 113),
    t(94, Part::Advice, 1, 320),
    t(95, Part::Code, 1, 65),
    t(95, Part::Phrase, 0, 120),
    t(95, Part::Constant, 0, 120),
    t(95, Part::Constant, 1, 120),
    t(95, Part::Constant, 2, 120),
    t(95, Part::Constant, 3, 120),
    t(95, Part::Constant, 4, 120),
    t(95, Part::Constant, 5, 120),
    t(95, Part::Constant, 6, 120),
    t(95, Part::Constant, 7, 120),
    t(95, Part::Constant, 8, 120),
    t(95, Part::Keyword, 0, 120),
    t(95, Part::Keyword, 1, 159),
    t(95, Part::Keyword, 2, 148),
    t(95, Part::Keyword, 3, 136),
    t(95, Part::Keyword, 4, 100),
    t(95, Part::Keyword, 5, 126),
    t(95, Part::Keyword, 6, 140),
    t(95, Part::Keyword, 7, 97),
    t(95, Part::Keyword, 8, 82),
    t(95, Part::Keyword, 9, 99),
    t(95, Part::Keyword, 10, 117),
    t(95, Part::Keyword, 11, 100),
    t(95, Part::Keyword, 12, 133),
    t(95, Part::Keyword, 13, 115),
    t(95, Part::Keyword, 14, 74),
    t(95, Part::Keyword, 15, 124),
    t(95, Part::Keyword, 16, 140),
    t(95, Part::Keyword, 17, 200),
    t(95, Part::Keyword, 18, 116),
    t(95, Part::Keyword, 19, 129),
    t(95, Part::Keyword, 20, 136),
    t(95, Part::Keyword, 21, 118),
    t(95, Part::Keyword, 22, 124),
    t(95, Part::Keyword, 23, 138),
    t(95, Part::Keyword, 24, 85),
    t(95, Part::Keyword, 25, 104),
    t(95, Part::Keyword, 26, 98),
    t(95, Part::Keyword, 27, 94),
    t(95, Part::Keyword, 28, 98),
    t(95, Part::Keyword, 29, 98),
    t(95, Part::Keyword, 30, 81),
    t(95, Part::Keyword, 31, 143),
    t(95, Part::Keyword, 32, 118),
    t(95, Part::Keyword, 33, 89),
    t(95, Part::Keyword, 34, 177),
    t(95, Part::Keyword, 35, 123),
    t(95, Part::Keyword, 36, 107),
    t(95, Part::Keyword, 37, 115),
    t(95, Part::Keyword, 38, 137),
    t(95, Part::Keyword, 39, 113),
    t(95, Part::Keyword, 40, 256),
    t(95, Part::Keyword, 41, 138),
    t(95, Part::Keyword, 42, 141),
    t(95, Part::Keyword, 43, 138),
    t(95, Part::Keyword, 44, 148),
    t(95, Part::Keyword, 45, 109),
    t(95, Part::Keyword, 46, 87),
    t(95, Part::Keyword, 47, 109),
    t(95, Part::Keyword, 48, 167),
    t(95, Part::Keyword, 49, 91),
    t(95, Part::Keyword, 50, 91),
    t(95, Part::Keyword, 51, 134),
    t(95, Part::Keyword, 52, 91),
    t(95, Part::Keyword, 53, 91),
    t(95, Part::Keyword, 54, 103),
    t(95, Part::Keyword, 55, 91),
    t(95, Part::Keyword, 56, 116),
    t(95, Part::Keyword, 57, 114),
    t(95, Part::Keyword, 58, 123),
    t(95, Part::Field, 0, 42),
    t(95, Part::Field, 1, 40),
    t(95, Part::Summary, 0, 371),
    t(95, Part::Meaning, 0, 1212),
    t(95, Part::Cause, 0, 362),
    t(95, Part::Cause, 1, 474),
    t(95, Part::Cause, 2, 551),
    t(95, Part::Cause, 3, 489),
    t(95, Part::Cause, 4, 790),
    t(95, Part::Cause, 5, 384),
    t(95, Part::Advice, 0, 404),
    t(95, Part::Advice, 1, 363),
    t(95, Part::Advice, 2, 426),
    t(95, Part::Advice, 3, 412),
    t(95, Part::Advice, 4, 476),
    t(95, Part::Advice, 5, 297),
    t(95, Part::Advice, 6, 499),
    t(95, Part::Advice, 7, 205),
    t(96, Part::Code, 1, 91),
    t(96, Part::Phrase, 0, 58),
    t(96, Part::Alias, 0, 58),
    t(96, Part::Keyword, 0, 103),
    t(96, Part::Keyword, 1, 101),
    t(96, Part::Keyword, 2, 104),
    t(96, Part::Keyword, 3, 118),
    t(96, Part::Keyword, 4, 154),
    t(96, Part::Keyword, 5, 127),
    t(96, Part::Keyword, 6, 78),
    t(96, Part::Keyword, 7, 69),
    t(96, Part::Keyword, 8, 89),
    t(96, Part::Keyword, 9, 144),
    t(96, Part::Keyword, 10, 151),
    t(96, Part::Keyword, 11, 115),
    t(96, Part::Keyword, 12, 85),
    t(96, Part::Keyword, 13, 67),
    t(96, Part::Keyword, 14, 133),
    t(96, Part::Keyword, 15, 185),
    t(96, Part::Vendor, 0, 45),
    t(96, Part::Vendor, 1, 76),
    t(96, Part::Vendor, 2, 43),
    t(96, Part::Vendor, 3, 46),
    t(96, Part::Vendor, 4, 49),
    t(96, Part::Vendor, 5, 49),
    t(96, Part::Vendor, 6, 49),
    t(96, Part::Vendor, 7, 44),
    t(96, Part::Vendor, 8, 47),
    t(96, Part::Vendor, 9, 58),
    t(96, Part::Vendor, 10, 125),
    t(96, Part::Vendor, 11, 81),
    t(96, Part::Vendor, 12, 49),
    t(96, Part::Vendor, 13, 49),
    t(96, Part::Vendor, 14, 70),
    t(96, Part::Vendor, 15, 45),
    t(96, Part::Vendor, 16, 78),
    t(96, Part::Vendor, 17, 49),
    t(96, Part::Vendor, 18, 46),
    t(96, Part::Vendor, 19, 40),
    t(96, Part::Tell, 0, 241),
    t(96, Part::Summary, 0, 250),
    t(96, Part::Meaning, 0, 791),
    t(96, Part::Cause, 0, 338),
    t(96, Part::Cause, 1, 232),
    t(96, Part::Cause, 2, 389),
    t(96, Part::Cause, 3, 659),
    t(96, Part::Advice, 0, 278),
    t(96, Part::Advice, 1, 337),
    t(96, Part::Advice, 2, 437),
    t(96, Part::Advice, 3, 476),
    t(96, Part::Advice, 4, 506),
    t(97, Part::Code, 1, 91),
    t(97, Part::Phrase, 0, 64),
    t(97, Part::Keyword, 0, 144),
    t(97, Part::Keyword, 1, 185),
    t(97, Part::Keyword, 2, 171),
    t(97, Part::Keyword, 3, 172),
    t(97, Part::Keyword, 4, 216),
    t(97, Part::Keyword, 5, 194),
    t(97, Part::Keyword, 6, 142),
    t(97, Part::Field, 0, 56),
    t(97, Part::Vendor, 0, 80),
    t(97, Part::Vendor, 1, 201),
    t(97, Part::Vendor, 2, 121),
    t(97, Part::Vendor, 3, 80),
    t(97, Part::Vendor, 4, 153),
    t(97, Part::Tell, 0, 274),
    t(97, Part::Summary, 0, 327),
    t(97, Part::Meaning, 0, 934),
    t(97, Part::Cause, 0, 323),
    t(97, Part::Cause, 1, 182),
    t(97, Part::Advice, 0, 406),
    t(97, Part::Advice, 1, 318),
    t(97, Part::Advice, 2, 407),
    t(97, Part::Advice, 3, 294),
    t(98, Part::Code, 1, 80),
    t(98, Part::Phrase, 0, 38),
    t(98, Part::Alias, 0, 99),
    t(98, Part::Keyword, 0, 66),
    t(98, Part::Keyword, 1, 65),
    t(98, Part::Keyword, 2, 126),
    t(98, Part::Keyword, 3, 99),
    t(98, Part::Keyword, 4, 87),
    t(98, Part::Keyword, 5, 140),
    t(98, Part::Keyword, 6, 119),
    t(98, Part::Keyword, 7, 151),
    t(98, Part::Keyword, 8, 139),
    t(98, Part::Keyword, 9, 173),
    t(98, Part::Keyword, 10, 175),
    t(98, Part::Keyword, 11, 75),
    t(98, Part::Keyword, 12, 80),
    t(98, Part::Keyword, 13, 57),
    t(98, Part::Keyword, 14, 106),
    t(98, Part::Keyword, 15, 112),
    t(98, Part::Keyword, 16, 122),
    t(98, Part::Keyword, 17, 98),
    t(98, Part::Keyword, 18, 112),
    t(98, Part::Keyword, 19, 59),
    t(98, Part::Keyword, 20, 100),
    t(98, Part::Keyword, 21, 92),
    t(98, Part::Keyword, 22, 177),
    t(98, Part::Vendor, 0, 27),
    t(98, Part::Vendor, 1, 27),
    t(98, Part::Vendor, 2, 58),
    t(98, Part::Vendor, 3, 58),
    t(98, Part::Vendor, 4, 58),
    t(98, Part::Vendor, 5, 58),
    t(98, Part::Vendor, 6, 76),
    t(98, Part::Tell, 0, 334),
    t(98, Part::Summary, 0, 313),
    t(98, Part::Meaning, 0, 1004),
    t(98, Part::Cause, 0, 300),
    t(98, Part::Cause, 1, 394),
    t(98, Part::Cause, 2, 286),
    t(98, Part::Cause, 3, 273),
    t(98, Part::Advice, 0, 519),
    t(98, Part::Advice, 1, 389),
    t(98, Part::Advice, 2, 451),
    t(98, Part::Advice, 3, 462),
    t(98, Part::Advice, 4, 344),
    t(98, Part::Advice, 5, 459),
    t(98, Part::Advice, 6, 447),
    t(99, Part::Code, 1, 69),
    t(99, Part::Phrase, 0, 36),
    t(99, Part::Alias, 0, 0),
    t(99, Part::Keyword, 0, 81),
    t(99, Part::Keyword, 1, 79),
    t(99, Part::Keyword, 2, 175),
    t(99, Part::Keyword, 3, 90),
    t(99, Part::Keyword, 4, 160),
    t(99, Part::Keyword, 5, 169),
    t(99, Part::Keyword, 6, 272),
    t(99, Part::Keyword, 7, 313),
    t(99, Part::Keyword, 8, 157),
    t(99, Part::Keyword, 9, 142),
    t(99, Part::Keyword, 10, 36),
    t(99, Part::Field, 0, 157),
    t(99, Part::Field, 1, 142),
    t(99, Part::Vendor, 0, 45),
    t(99, Part::Vendor, 1, 183),
    t(99, Part::Vendor, 2, 43),
    t(99, Part::Vendor, 3, 46),
    t(99, Part::Vendor, 4, 49),
    t(99, Part::Vendor, 5, 49),
    t(99, Part::Vendor, 6, 49),
    t(99, Part::Vendor, 7, 44),
    t(99, Part::Vendor, 8, 47),
    t(99, Part::Vendor, 9, 58),
    t(99, Part::Vendor, 10, 125),
    t(99, Part::Vendor, 11, 81),
    t(99, Part::Vendor, 12, 49),
    t(99, Part::Vendor, 13, 49),
    t(99, Part::Vendor, 14, 70),
    t(99, Part::Vendor, 15, 45),
    t(99, Part::Vendor, 16, 78),
    t(99, Part::Vendor, 17, 49),
    t(99, Part::Vendor, 18, 46),
    t(99, Part::Vendor, 19, 40),
    t(99, Part::Tell, 0, 248),
    t(99, Part::Summary, 0, 306),
    t(99, Part::Meaning, 0, 1052),
    t(99, Part::Cause, 0, 496),
    t(99, Part::Cause, 1, 321),
    t(99, Part::Advice, 0, 328),
    t(99, Part::Advice, 1, 159),
    t(99, Part::Advice, 2, 456),
    t(99, Part::Advice, 3, 331),
    t(100, Part::Code, 1, 69),
    t(100, Part::Phrase, 0, 109),
    t(100, Part::Alias, 0, 235),
    t(100, Part::Keyword, 0, 155),
    t(100, Part::Keyword, 1, 158),
    t(100, Part::Keyword, 2, 129),
    t(100, Part::Keyword, 3, 167),
    t(100, Part::Keyword, 4, 169),
    t(100, Part::Keyword, 5, 162),
    t(100, Part::Keyword, 6, 149),
    t(100, Part::Keyword, 7, 140),
    t(100, Part::Keyword, 8, 146),
    t(100, Part::Keyword, 9, 177),
    t(100, Part::Field, 0, 169),
    t(100, Part::Vendor, 0, 45),
    t(100, Part::Vendor, 1, 146),
    t(100, Part::Vendor, 2, 43),
    t(100, Part::Vendor, 3, 46),
    t(100, Part::Vendor, 4, 49),
    t(100, Part::Vendor, 5, 49),
    t(100, Part::Vendor, 6, 49),
    t(100, Part::Vendor, 7, 44),
    t(100, Part::Vendor, 8, 47),
    t(100, Part::Vendor, 9, 58),
    t(100, Part::Vendor, 10, 125),
    t(100, Part::Vendor, 11, 81),
    t(100, Part::Vendor, 12, 49),
    t(100, Part::Vendor, 13, 49),
    t(100, Part::Vendor, 14, 70),
    t(100, Part::Vendor, 15, 45),
    t(100, Part::Vendor, 16, 78),
    t(100, Part::Vendor, 17, 49),
    t(100, Part::Vendor, 18, 46),
    t(100, Part::Vendor, 19, 40),
    t(100, Part::Tell, 0, 178),
    t(100, Part::Summary, 0, 391),
    t(100, Part::Meaning, 0, 1076),
    t(100, Part::Cause, 0, 296),
    t(100, Part::Cause, 1, 311),
    t(100, Part::Cause, 2, 324),
    t(100, Part::Advice, 0, 454),
    t(100, Part::Advice, 1, 350),
    t(100, Part::Advice, 2, 440),
    t(100, Part::Advice, 3, 319),
    t(100, Part::Advice, 4, 429),
    t(101, Part::Code, 1, 69),
    t(101, Part::Phrase, 0, 36),
    t(101, Part::Alias, 0, 110),
    t(101, Part::Keyword, 0, 130),
    t(101, Part::Keyword, 1, 134),
    t(101, Part::Keyword, 2, 160),
    t(101, Part::Keyword, 3, 110),
    t(101, Part::Keyword, 4, 187),
    t(101, Part::Keyword, 5, 145),
    t(101, Part::Keyword, 6, 58),
    t(101, Part::Keyword, 7, 91),
    t(101, Part::Vendor, 0, 45),
    t(101, Part::Vendor, 1, 138),
    t(101, Part::Vendor, 2, 43),
    t(101, Part::Vendor, 3, 46),
    t(101, Part::Vendor, 4, 49),
    t(101, Part::Vendor, 5, 49),
    t(101, Part::Vendor, 6, 49),
    t(101, Part::Vendor, 7, 44),
    t(101, Part::Vendor, 8, 47),
    t(101, Part::Vendor, 9, 58),
    t(101, Part::Vendor, 10, 125),
    t(101, Part::Vendor, 11, 81),
    t(101, Part::Vendor, 12, 49),
    t(101, Part::Vendor, 13, 49),
    t(101, Part::Vendor, 14, 70),
    t(101, Part::Vendor, 15, 45),
    t(101, Part::Vendor, 16, 78),
    t(101, Part::Vendor, 17, 49),
    t(101, Part::Vendor, 18, 46),
    t(101, Part::Vendor, 19, 40),
    t(101, Part::Tell, 0, 402),
    t(101, Part::Summary, 0, 427),
    t(101, Part::Meaning, 0, 912),
    t(101, Part::Cause, 0, 388),
    t(101, Part::Cause, 1, 396),
    t(101, Part::Advice, 0, 492),
    t(101, Part::Advice, 1, 306),
    t(101, Part::Advice, 2, 612),
    t(101, Part::Advice, 3, 448),
    t(102, Part::Code, 1, 69),
    t(102, Part::Phrase, 0, 110),
    t(102, Part::Keyword, 0, 91),
    t(102, Part::Keyword, 1, 182),
    t(102, Part::Keyword, 2, 182),
    t(102, Part::Keyword, 3, 208),
    t(102, Part::Keyword, 4, 179),
    t(102, Part::Keyword, 5, 91),
    t(102, Part::Keyword, 6, 149),
    t(102, Part::Keyword, 7, 160),
    t(102, Part::Vendor, 0, 91),
    t(102, Part::Vendor, 1, 91),
    t(102, Part::Vendor, 2, 91),
    t(102, Part::Tell, 0, 276),
    t(102, Part::Summary, 0, 229),
    t(102, Part::Meaning, 0, 843),
    t(102, Part::Cause, 0, 415),
    t(102, Part::Cause, 1, 391),
    t(102, Part::Cause, 2, 213),
    t(102, Part::Advice, 0, 294),
    t(102, Part::Advice, 1, 491),
    t(102, Part::Advice, 2, 545),
    t(102, Part::Advice, 3, 544),
    t(103, Part::Code, 1, 91),
    t(103, Part::Phrase, 0, 134),
    t(103, Part::Alias, 0, 174),
    t(103, Part::Keyword, 0, 137),
    t(103, Part::Keyword, 1, 142),
    t(103, Part::Keyword, 2, 227),
    t(103, Part::Keyword, 3, 99),
    t(103, Part::Keyword, 4, 184),
    t(103, Part::Keyword, 5, 97),
    t(103, Part::Keyword, 6, 182),
    t(103, Part::Keyword, 7, 162),
    t(103, Part::Keyword, 8, 133),
    t(103, Part::Keyword, 9, 207),
    t(103, Part::Keyword, 10, 125),
    t(103, Part::Keyword, 11, 91),
    t(103, Part::Vendor, 0, 45),
    t(103, Part::Vendor, 1, 137),
    t(103, Part::Vendor, 2, 43),
    t(103, Part::Vendor, 3, 46),
    t(103, Part::Vendor, 4, 49),
    t(103, Part::Vendor, 5, 49),
    t(103, Part::Vendor, 6, 49),
    t(103, Part::Vendor, 7, 44),
    t(103, Part::Vendor, 8, 47),
    t(103, Part::Vendor, 9, 58),
    t(103, Part::Vendor, 10, 125),
    t(103, Part::Vendor, 11, 81),
    t(103, Part::Vendor, 12, 49),
    t(103, Part::Vendor, 13, 49),
    t(103, Part::Vendor, 14, 70),
    t(103, Part::Vendor, 15, 45),
    t(103, Part::Vendor, 16, 78),
    t(103, Part::Vendor, 17, 49),
    t(103, Part::Vendor, 18, 46),
    t(103, Part::Vendor, 19, 40),
    t(103, Part::Tell, 0, 205),
    t(103, Part::Summary, 0, 415),
    t(103, Part::Meaning, 0, 1084),
    t(103, Part::Cause, 0, 262),
    t(103, Part::Cause, 1, 324),
    t(103, Part::Advice, 0, 320),
    t(103, Part::Advice, 1, 494),
    t(103, Part::Advice, 2, 291),
    t(104, Part::Code, 1, 73),
    t(104, Part::Phrase, 0, 180),
    t(104, Part::Constant, 0, 180),
    t(104, Part::Constant, 1, 180),
    t(104, Part::Constant, 2, 180),
    t(104, Part::Constant, 3, 180),
    t(104, Part::Constant, 4, 180),
    t(104, Part::Constant, 5, 180),
    t(104, Part::Constant, 6, 180),
    t(104, Part::Constant, 7, 180),
    t(104, Part::Keyword, 0, 154),
    t(104, Part::Keyword, 1, 173),
    t(104, Part::Keyword, 2, 80),
    t(104, Part::Keyword, 3, 179),
    t(104, Part::Keyword, 4, 231),
    t(104, Part::Keyword, 5, 219),
    t(104, Part::Keyword, 6, 135),
    t(104, Part::Keyword, 7, 118),
    t(104, Part::Keyword, 8, 182),
    t(104, Part::Keyword, 9, 128),
    t(104, Part::Keyword, 10, 128),
    t(104, Part::Keyword, 11, 117),
    t(104, Part::Keyword, 12, 91),
    t(104, Part::Keyword, 13, 139),
    t(104, Part::Keyword, 14, 184),
    t(104, Part::Keyword, 15, 128),
    t(104, Part::Keyword, 16, 186),
    t(104, Part::Keyword, 17, 147),
    t(104, Part::Keyword, 18, 120),
    t(104, Part::Keyword, 19, 160),
    t(104, Part::Keyword, 20, 171),
    t(104, Part::Keyword, 21, 214),
    t(104, Part::Keyword, 22, 182),
    t(104, Part::Keyword, 23, 164),
    t(104, Part::Keyword, 24, 164),
    t(104, Part::Keyword, 25, 125),
    t(104, Part::Keyword, 26, 182),
    t(104, Part::Keyword, 27, 109),
    t(104, Part::Keyword, 28, 150),
    t(104, Part::Keyword, 29, 172),
    t(104, Part::Keyword, 30, 128),
    t(104, Part::Keyword, 31, 144),
    t(104, Part::Keyword, 32, 113),
    t(104, Part::Keyword, 33, 138),
    t(104, Part::Keyword, 34, 134),
    t(104, Part::Keyword, 35, 149),
    t(104, Part::Keyword, 36, 171),
    t(104, Part::Keyword, 37, 100),
    t(104, Part::Keyword, 38, 91),
    t(104, Part::Keyword, 39, 203),
    t(104, Part::Keyword, 40, 182),
    t(104, Part::Keyword, 41, 173),
    t(104, Part::Keyword, 42, 154),
    t(104, Part::Keyword, 43, 91),
    t(104, Part::Keyword, 44, 91),
    t(104, Part::Keyword, 45, 91),
    t(104, Part::Keyword, 46, 91),
    t(104, Part::Keyword, 47, 128),
    t(104, Part::Keyword, 48, 147),
    t(104, Part::Keyword, 49, 140),
    t(104, Part::Keyword, 50, 91),
    t(104, Part::Keyword, 51, 91),
    t(104, Part::Keyword, 52, 91),
    t(104, Part::Keyword, 53, 91),
    t(104, Part::Keyword, 54, 91),
    t(104, Part::Keyword, 55, 91),
    t(104, Part::Keyword, 56, 102),
    t(104, Part::Keyword, 57, 117),
    t(104, Part::Keyword, 58, 113),
    t(104, Part::Keyword, 59, 112),
    t(104, Part::Keyword, 60, 181),
    t(104, Part::Keyword, 61, 91),
    t(104, Part::Keyword, 62, 91),
    t(104, Part::Keyword, 63, 117),
    t(104, Part::Keyword, 64, 37),
    t(104, Part::Keyword, 65, 164),
    t(104, Part::Keyword, 66, 432),
    t(104, Part::Keyword, 67, 352),
    t(104, Part::Keyword, 68, 140),
    t(104, Part::Keyword, 69, 564),
    t(104, Part::Keyword, 70, 254),
    t(104, Part::Keyword, 71, 333),
    t(104, Part::Keyword, 72, 182),
    t(104, Part::Keyword, 73, 109),
    t(104, Part::Field, 0, 44),
    t(104, Part::Field, 1, 67),
    t(104, Part::Summary, 0, 542),
    t(104, Part::Meaning, 0, 803),
    t(104, Part::Cause, 0, 519),
    t(104, Part::Cause, 1, 718),
    t(104, Part::Cause, 2, 501),
    t(104, Part::Cause, 3, 220),
    t(104, Part::Cause, 4, 390),
    t(104, Part::Advice, 0, 300),
    t(104, Part::Advice, 1, 524),
    t(104, Part::Advice, 2, 366),
    t(104, Part::Advice, 3, 417),
    t(104, Part::Advice, 4, 329),
    t(104, Part::Advice, 5, 281),
    t(104, Part::Advice, 6, 520),
    t(105, Part::Code, 1, 73),
    t(105, Part::Phrase, 0, 38),
    t(105, Part::Alias, 0, 95),
    t(105, Part::Keyword, 0, 84),
    t(105, Part::Keyword, 1, 98),
    t(105, Part::Keyword, 2, 105),
    t(105, Part::Keyword, 3, 87),
    t(105, Part::Keyword, 4, 122),
    t(105, Part::Keyword, 5, 251),
    t(105, Part::Keyword, 6, 227),
    t(105, Part::Keyword, 7, 118),
    t(105, Part::Field, 0, 118),
    t(105, Part::Vendor, 0, 45),
    t(105, Part::Vendor, 1, 146),
    t(105, Part::Vendor, 2, 43),
    t(105, Part::Vendor, 3, 46),
    t(105, Part::Vendor, 4, 49),
    t(105, Part::Vendor, 5, 49),
    t(105, Part::Vendor, 6, 49),
    t(105, Part::Vendor, 7, 44),
    t(105, Part::Vendor, 8, 47),
    t(105, Part::Vendor, 9, 58),
    t(105, Part::Vendor, 10, 125),
    t(105, Part::Vendor, 11, 81),
    t(105, Part::Vendor, 12, 49),
    t(105, Part::Vendor, 13, 49),
    t(105, Part::Vendor, 14, 70),
    t(105, Part::Vendor, 15, 45),
    t(105, Part::Vendor, 16, 78),
    t(105, Part::Vendor, 17, 49),
    t(105, Part::Vendor, 18, 46),
    t(105, Part::Vendor, 19, 40),
    t(105, Part::Tell, 0, 339),
    t(105, Part::Summary, 0, 335),
    t(105, Part::Meaning, 0, 880),
    t(105, Part::Cause, 0, 288),
    t(105, Part::Cause, 1, 201),
    t(105, Part::Cause, 2, 295),
    t(105, Part::Advice, 0, 243),
    t(105, Part::Advice, 1, 436),
    t(105, Part::Advice, 2, 556),
    t(105, Part::Advice, 3, 248),
    t(106, Part::Code, 1, 73),
    t(106, Part::Phrase, 0, 88),
    t(106, Part::Keyword, 0, 140),
    t(106, Part::Keyword, 1, 198),
    t(106, Part::Keyword, 2, 182),
    t(106, Part::Keyword, 3, 193),
    t(106, Part::Keyword, 4, 164),
    t(106, Part::Keyword, 5, 220),
    t(106, Part::Keyword, 6, 252),
    t(106, Part::Keyword, 7, 321),
    t(106, Part::Keyword, 8, 169),
    t(106, Part::Keyword, 9, 185),
    t(106, Part::Vendor, 0, 116),
    t(106, Part::Vendor, 1, 130),
    t(106, Part::Vendor, 2, 91),
    t(106, Part::Tell, 0, 388),
    t(106, Part::Summary, 0, 360),
    t(106, Part::Meaning, 0, 1156),
    t(106, Part::Cause, 0, 312),
    t(106, Part::Cause, 1, 304),
    t(106, Part::Cause, 2, 343),
    t(106, Part::Cause, 3, 177),
    t(106, Part::Advice, 0, 350),
    t(106, Part::Advice, 1, 417),
    t(106, Part::Advice, 2, 456),
    t(106, Part::Advice, 3, 517),
    t(106, Part::Advice, 4, 536),
    t(107, Part::Code, 1, 73),
    t(107, Part::Phrase, 0, 37),
    t(107, Part::Keyword, 0, 120),
    t(107, Part::Keyword, 1, 117),
    t(107, Part::Keyword, 2, 82),
    t(107, Part::Keyword, 3, 71),
    t(107, Part::Keyword, 4, 101),
    t(107, Part::Keyword, 5, 86),
    t(107, Part::Keyword, 6, 134),
    t(107, Part::Keyword, 7, 131),
    t(107, Part::Keyword, 8, 91),
    t(107, Part::Vendor, 0, 45),
    t(107, Part::Vendor, 1, 146),
    t(107, Part::Vendor, 2, 43),
    t(107, Part::Vendor, 3, 46),
    t(107, Part::Vendor, 4, 49),
    t(107, Part::Vendor, 5, 49),
    t(107, Part::Vendor, 6, 49),
    t(107, Part::Vendor, 7, 44),
    t(107, Part::Vendor, 8, 47),
    t(107, Part::Vendor, 9, 58),
    t(107, Part::Vendor, 10, 125),
    t(107, Part::Vendor, 11, 81),
    t(107, Part::Vendor, 12, 49),
    t(107, Part::Vendor, 13, 49),
    t(107, Part::Vendor, 14, 70),
    t(107, Part::Vendor, 15, 45),
    t(107, Part::Vendor, 16, 78),
    t(107, Part::Vendor, 17, 49),
    t(107, Part::Vendor, 18, 46),
    t(107, Part::Vendor, 19, 40),
    t(107, Part::Tell, 0, 258),
    t(107, Part::Summary, 0, 256),
    t(107, Part::Meaning, 0, 877),
    t(107, Part::Cause, 0, 370),
    t(107, Part::Cause, 1, 238),
    t(107, Part::Advice, 0, 203),
    t(107, Part::Advice, 1, 293),
    t(107, Part::Advice, 2, 390),
    t(107, Part::Advice, 3, 475),
    t(108, Part::Code, 1, 80),
    t(108, Part::Phrase, 0, 87),
    t(108, Part::Keyword, 0, 133),
    t(108, Part::Keyword, 1, 136),
    t(108, Part::Keyword, 2, 87),
    t(108, Part::Keyword, 3, 113),
    t(108, Part::Keyword, 4, 99),
    t(108, Part::Keyword, 5, 187),
    t(108, Part::Keyword, 6, 100),
    t(108, Part::Vendor, 0, 45),
    t(108, Part::Vendor, 1, 146),
    t(108, Part::Vendor, 2, 43),
    t(108, Part::Vendor, 3, 46),
    t(108, Part::Vendor, 4, 49),
    t(108, Part::Vendor, 5, 49),
    t(108, Part::Vendor, 6, 49),
    t(108, Part::Vendor, 7, 44),
    t(108, Part::Vendor, 8, 47),
    t(108, Part::Vendor, 9, 58),
    t(108, Part::Vendor, 10, 125),
    t(108, Part::Vendor, 11, 81),
    t(108, Part::Vendor, 12, 49),
    t(108, Part::Vendor, 13, 49),
    t(108, Part::Vendor, 14, 70),
    t(108, Part::Vendor, 15, 45),
    t(108, Part::Vendor, 16, 78),
    t(108, Part::Vendor, 17, 49),
    t(108, Part::Vendor, 18, 46),
    t(108, Part::Vendor, 19, 40),
    t(108, Part::Tell, 0, 178),
    t(108, Part::Summary, 0, 353),
    t(108, Part::Meaning, 0, 935),
    t(108, Part::Cause, 0, 256),
    t(108, Part::Cause, 1, 371),
    t(108, Part::Advice, 0, 381),
    t(108, Part::Advice, 1, 240),
    t(109, Part::Code, 1, 80),
    t(109, Part::Phrase, 0, 71),
    t(109, Part::Keyword, 0, 113),
    t(109, Part::Keyword, 1, 118),
    t(109, Part::Keyword, 2, 109),
    t(109, Part::Keyword, 3, 162),
    t(109, Part::Keyword, 4, 156),
    t(109, Part::Keyword, 5, 140),
    t(109, Part::Keyword, 6, 127),
    t(109, Part::Keyword, 7, 114),
    t(109, Part::Keyword, 8, 132),
    t(109, Part::Keyword, 9, 209),
    t(109, Part::Keyword, 10, 145),
    t(109, Part::Keyword, 11, 236),
    t(109, Part::Keyword, 12, 112),
    t(109, Part::Vendor, 0, 42),
    t(109, Part::Vendor, 1, 107),
    t(109, Part::Vendor, 2, 54),
    t(109, Part::Vendor, 3, 108),
    t(109, Part::Vendor, 4, 47),
    t(109, Part::Vendor, 5, 60),
    t(109, Part::Vendor, 6, 103),
    t(109, Part::Vendor, 7, 65),
    t(109, Part::Vendor, 8, 56),
    t(109, Part::Tell, 0, 222),
    t(109, Part::Summary, 0, 209),
    t(109, Part::Meaning, 0, 860),
    t(109, Part::Cause, 0, 390),
    t(109, Part::Cause, 1, 377),
    t(109, Part::Cause, 2, 97),
    t(109, Part::Advice, 0, 331),
    t(109, Part::Advice, 1, 266),
    t(109, Part::Advice, 2, 573),
    t(109, Part::Advice, 3, 369),
    t(109, Part::Advice, 4, 328),
    t(110, Part::Code, 1, 80),
    t(110, Part::Phrase, 0, 117),
    t(110, Part::Keyword, 0, 108),
    t(110, Part::Keyword, 1, 215),
    t(110, Part::Keyword, 2, 179),
    t(110, Part::Keyword, 3, 166),
    t(110, Part::Keyword, 4, 181),
    t(110, Part::Keyword, 5, 168),
    t(110, Part::Keyword, 6, 160),
    t(110, Part::Keyword, 7, 159),
    t(110, Part::Keyword, 8, 134),
    t(110, Part::Keyword, 9, 192),
    t(110, Part::Field, 0, 108),
    t(110, Part::Field, 1, 113),
    t(110, Part::Field, 2, 215),
    t(110, Part::Vendor, 0, 62),
    t(110, Part::Vendor, 1, 115),
    t(110, Part::Vendor, 2, 112),
    t(110, Part::Vendor, 3, 80),
    t(110, Part::Vendor, 4, 148),
    t(110, Part::Tell, 0, 309),
    t(110, Part::Summary, 0, 326),
    t(110, Part::Meaning, 0, 924),
    t(110, Part::Cause, 0, 475),
    t(110, Part::Cause, 1, 370),
    t(110, Part::Cause, 2, 350),
    t(110, Part::Cause, 3, 237),
    t(110, Part::Advice, 0, 304),
    t(110, Part::Advice, 1, 736),
    t(110, Part::Advice, 2, 280),
    t(110, Part::Advice, 3, 476),
    t(110, Part::Advice, 4, 537),
    t(111, Part::Code, 1, 91),
    t(111, Part::Phrase, 0, 44),
    t(111, Part::Keyword, 0, 138),
    t(111, Part::Keyword, 1, 91),
    t(111, Part::Keyword, 2, 120),
    t(111, Part::Keyword, 3, 258),
    t(111, Part::Keyword, 4, 190),
    t(111, Part::Keyword, 5, 164),
    t(111, Part::Keyword, 6, 109),
    t(111, Part::Vendor, 0, 47),
    t(111, Part::Vendor, 1, 47),
    t(111, Part::Vendor, 2, 116),
    t(111, Part::Vendor, 3, 73),
    t(111, Part::Tell, 0, 252),
    t(111, Part::Summary, 0, 177),
    t(111, Part::Meaning, 0, 1044),
    t(111, Part::Cause, 0, 370),
    t(111, Part::Cause, 1, 469),
    t(111, Part::Advice, 0, 285),
    t(111, Part::Advice, 1, 520),
    t(112, Part::Code, 1, 91),
    t(112, Part::Phrase, 0, 152),
    t(112, Part::Keyword, 0, 170),
    t(112, Part::Keyword, 1, 173),
    t(112, Part::Keyword, 2, 224),
    t(112, Part::Keyword, 3, 173),
    t(112, Part::Keyword, 4, 116),
    t(112, Part::Keyword, 5, 140),
    t(112, Part::Keyword, 6, 116),
    t(112, Part::Keyword, 7, 109),
    t(112, Part::Keyword, 8, 138),
    t(112, Part::Keyword, 9, 151),
    t(112, Part::Keyword, 10, 162),
    t(112, Part::Keyword, 11, 165),
    t(112, Part::Keyword, 12, 340),
    t(112, Part::Keyword, 13, 74),
    t(112, Part::Keyword, 14, 159),
    t(112, Part::Field, 0, 74),
    t(112, Part::Vendor, 0, 42),
    t(112, Part::Vendor, 1, 107),
    t(112, Part::Vendor, 2, 54),
    t(112, Part::Vendor, 3, 108),
    t(112, Part::Vendor, 4, 47),
    t(112, Part::Vendor, 5, 60),
    t(112, Part::Vendor, 6, 103),
    t(112, Part::Vendor, 7, 65),
    t(112, Part::Vendor, 8, 56),
    t(112, Part::Tell, 0, 278),
    t(112, Part::Summary, 0, 250),
    t(112, Part::Meaning, 0, 842),
    t(112, Part::Cause, 0, 357),
    t(112, Part::Cause, 1, 315),
    t(112, Part::Cause, 2, 314),
    t(112, Part::Advice, 0, 128),
    t(112, Part::Advice, 1, 354),
    t(112, Part::Advice, 2, 478),
    t(112, Part::Advice, 3, 541),
    t(113, Part::Code, 1, 91),
    t(113, Part::Phrase, 0, 165),
    t(113, Part::Keyword, 0, 131),
    t(113, Part::Keyword, 1, 160),
    t(113, Part::Keyword, 2, 178),
    t(113, Part::Keyword, 3, 231),
    t(113, Part::Keyword, 4, 173),
    t(113, Part::Keyword, 5, 103),
    t(113, Part::Keyword, 6, 158),
    t(113, Part::Keyword, 7, 147),
    t(113, Part::Keyword, 8, 172),
    t(113, Part::Keyword, 9, 138),
    t(113, Part::Keyword, 10, 151),
    t(113, Part::Keyword, 11, 170),
    t(113, Part::Keyword, 12, 131),
    t(113, Part::Keyword, 13, 207),
    t(113, Part::Keyword, 14, 122),
    t(113, Part::Keyword, 15, 111),
    t(113, Part::Vendor, 0, 42),
    t(113, Part::Vendor, 1, 107),
    t(113, Part::Vendor, 2, 54),
    t(113, Part::Vendor, 3, 108),
    t(113, Part::Vendor, 4, 47),
    t(113, Part::Vendor, 5, 60),
    t(113, Part::Vendor, 6, 103),
    t(113, Part::Vendor, 7, 65),
    t(113, Part::Vendor, 8, 56),
    t(113, Part::Tell, 0, 223),
    t(113, Part::Summary, 0, 245),
    t(113, Part::Meaning, 0, 893),
    t(113, Part::Cause, 0, 422),
    t(113, Part::Cause, 1, 386),
    t(113, Part::Cause, 2, 200),
    t(113, Part::Advice, 0, 325),
    t(113, Part::Advice, 1, 300),
    t(113, Part::Advice, 2, 489),
    t(113, Part::Advice, 3, 438),
    t(113, Part::Advice, 4, 577),
    t(114, Part::Code, 1, 91),
    t(114, Part::Phrase, 0, 102),
    t(114, Part::Keyword, 0, 193),
    t(114, Part::Keyword, 1, 187),
    t(114, Part::Keyword, 2, 182),
    t(114, Part::Keyword, 3, 333),
    t(114, Part::Keyword, 4, 91),
    t(114, Part::Keyword, 5, 182),
    t(114, Part::Keyword, 6, 273),
    t(114, Part::Keyword, 7, 218),
    t(114, Part::Keyword, 8, 182),
    t(114, Part::Keyword, 9, 130),
    t(114, Part::Keyword, 10, 217),
    t(114, Part::Keyword, 11, 143),
    t(114, Part::Vendor, 0, 140),
    t(114, Part::Vendor, 1, 231),
    t(114, Part::Vendor, 2, 91),
    t(114, Part::Vendor, 3, 91),
    t(114, Part::Vendor, 4, 182),
    t(114, Part::Vendor, 5, 164),
    t(114, Part::Tell, 0, 461),
    t(114, Part::Summary, 0, 488),
    t(114, Part::Meaning, 0, 1154),
    t(114, Part::Cause, 0, 329),
    t(114, Part::Cause, 1, 245),
    t(114, Part::Cause, 2, 417),
    t(114, Part::Cause, 3, 487),
    t(114, Part::Advice, 0, 454),
    t(114, Part::Advice, 1, 450),
    t(114, Part::Advice, 2, 754),
    t(114, Part::Advice, 3, 543),
    t(115, Part::Code, 1, 91),
    t(115, Part::Phrase, 0, 115),
    t(115, Part::Keyword, 0, 187),
    t(115, Part::Keyword, 1, 140),
    t(115, Part::Keyword, 2, 125),
    t(115, Part::Keyword, 3, 161),
    t(115, Part::Keyword, 4, 138),
    t(115, Part::Keyword, 5, 168),
    t(115, Part::Vendor, 0, 47),
    t(115, Part::Vendor, 1, 119),
    t(115, Part::Vendor, 2, 72),
    t(115, Part::Vendor, 3, 47),
    t(115, Part::Vendor, 4, 94),
    t(115, Part::Tell, 0, 188),
    t(115, Part::Summary, 0, 258),
    t(115, Part::Meaning, 0, 938),
    t(115, Part::Cause, 0, 166),
    t(115, Part::Cause, 1, 416),
    t(115, Part::Cause, 2, 312),
    t(115, Part::Advice, 0, 265),
    t(115, Part::Advice, 1, 375),
    t(115, Part::Advice, 2, 396),
    t(116, Part::Code, 1, 91),
    t(116, Part::Phrase, 0, 117),
    t(116, Part::Keyword, 0, 143),
    t(116, Part::Keyword, 1, 101),
    t(116, Part::Keyword, 2, 97),
    t(116, Part::Keyword, 3, 168),
    t(116, Part::Keyword, 4, 104),
    t(116, Part::Keyword, 5, 128),
    t(116, Part::Vendor, 0, 37),
    t(116, Part::Vendor, 1, 123),
    t(116, Part::Vendor, 2, 39),
    t(116, Part::Vendor, 3, 86),
    t(116, Part::Vendor, 4, 76),
    t(116, Part::Tell, 0, 213),
    t(116, Part::Summary, 0, 211),
    t(116, Part::Meaning, 0, 805),
    t(116, Part::Cause, 0, 148),
    t(116, Part::Cause, 1, 303),
    t(116, Part::Cause, 2, 409),
    t(116, Part::Advice, 0, 297),
    t(116, Part::Advice, 1, 412),
    t(116, Part::Advice, 2, 337),
    t(117, Part::Code, 1, 91),
    t(117, Part::Phrase, 0, 81),
    t(117, Part::Keyword, 0, 75),
    t(117, Part::Keyword, 1, 89),
    t(117, Part::Keyword, 2, 147),
    t(117, Part::Keyword, 3, 188),
    t(117, Part::Keyword, 4, 109),
    t(117, Part::Keyword, 5, 120),
    t(117, Part::Keyword, 6, 128),
    t(117, Part::Vendor, 0, 37),
    t(117, Part::Vendor, 1, 123),
    t(117, Part::Vendor, 2, 39),
    t(117, Part::Vendor, 3, 86),
    t(117, Part::Vendor, 4, 76),
    t(117, Part::Tell, 0, 213),
    t(117, Part::Summary, 0, 266),
    t(117, Part::Meaning, 0, 892),
    t(117, Part::Cause, 0, 233),
    t(117, Part::Cause, 1, 235),
    t(117, Part::Cause, 2, 332),
    t(117, Part::Advice, 0, 388),
    t(117, Part::Advice, 1, 144),
    t(117, Part::Advice, 2, 765),
    t(117, Part::Advice, 3, 440),
    t(117, Part::Advice, 4, 235),
    t(118, Part::Code, 1, 73),
    t(118, Part::Phrase, 0, 100),
    t(118, Part::Alias, 0, 142),
    t(118, Part::Keyword, 0, 109),
    t(118, Part::Keyword, 1, 112),
    t(118, Part::Keyword, 2, 127),
    t(118, Part::Keyword, 3, 125),
    t(118, Part::Keyword, 4, 81),
    t(118, Part::Keyword, 5, 117),
    t(118, Part::Keyword, 6, 94),
    t(118, Part::Keyword, 7, 130),
    t(118, Part::Keyword, 8, 88),
    t(118, Part::Keyword, 9, 118),
    t(118, Part::Keyword, 10, 164),
    t(118, Part::Keyword, 11, 128),
    t(118, Part::Keyword, 12, 107),
    t(118, Part::Keyword, 13, 142),
    t(118, Part::Keyword, 14, 131),
    t(118, Part::Keyword, 15, 66),
    t(118, Part::Keyword, 16, 160),
    t(118, Part::Vendor, 0, 27),
    t(118, Part::Vendor, 1, 27),
    t(118, Part::Vendor, 2, 58),
    t(118, Part::Vendor, 3, 58),
    t(118, Part::Vendor, 4, 58),
    t(118, Part::Vendor, 5, 58),
    t(118, Part::Vendor, 6, 76),
    t(118, Part::Tell, 0, 368),
    t(118, Part::Summary, 0, 345),
    t(118, Part::Meaning, 0, 855),
    t(118, Part::Cause, 0, 487),
    t(118, Part::Cause, 1, 513),
    t(118, Part::Cause, 2, 384),
    t(118, Part::Cause, 3, 446),
    t(118, Part::Advice, 0, 211),
    t(118, Part::Advice, 1, 419),
    t(118, Part::Advice, 2, 453),
    t(118, Part::Advice, 3, 309),
    t(118, Part::Advice, 4, 360),
    t(118, Part::Advice, 5, 407),
    t(119, Part::Code, 1, 73),
    t(119, Part::Phrase, 0, 100),
    t(119, Part::Alias, 0, 100),
    t(119, Part::Keyword, 0, 158),
    t(119, Part::Keyword, 1, 171),
    t(119, Part::Keyword, 2, 173),
    t(119, Part::Keyword, 3, 146),
    t(119, Part::Keyword, 4, 194),
    t(119, Part::Keyword, 5, 216),
    t(119, Part::Keyword, 6, 189),
    t(119, Part::Keyword, 7, 134),
    t(119, Part::Keyword, 8, 277),
    t(119, Part::Keyword, 9, 92),
    t(119, Part::Keyword, 10, 167),
    t(119, Part::Keyword, 11, 100),
    t(119, Part::Keyword, 12, 207),
    t(119, Part::Field, 0, 42),
    t(119, Part::Field, 1, 130),
    t(119, Part::Field, 2, 97),
    t(119, Part::Vendor, 0, 73),
    t(119, Part::Vendor, 1, 73),
    t(119, Part::Vendor, 2, 106),
    t(119, Part::Vendor, 3, 73),
    t(119, Part::Tell, 0, 431),
    t(119, Part::Summary, 0, 558),
    t(119, Part::Meaning, 0, 854),
    t(119, Part::Cause, 0, 621),
    t(119, Part::Cause, 1, 446),
    t(119, Part::Cause, 2, 377),
    t(119, Part::Advice, 0, 384),
    t(119, Part::Advice, 1, 258),
    t(119, Part::Advice, 2, 326),
    t(119, Part::Advice, 3, 417),
    t(119, Part::Advice, 4, 235),
    t(120, Part::Code, 1, 73),
    t(120, Part::Phrase, 0, 142),
    t(120, Part::Keyword, 0, 135),
    t(120, Part::Keyword, 1, 139),
    t(120, Part::Keyword, 2, 137),
    t(120, Part::Keyword, 3, 115),
    t(120, Part::Keyword, 4, 110),
    t(120, Part::Keyword, 5, 150),
    t(120, Part::Vendor, 0, 37),
    t(120, Part::Vendor, 1, 123),
    t(120, Part::Vendor, 2, 39),
    t(120, Part::Vendor, 3, 86),
    t(120, Part::Vendor, 4, 76),
    t(120, Part::Tell, 0, 213),
    t(120, Part::Summary, 0, 318),
    t(120, Part::Meaning, 0, 781),
    t(120, Part::Cause, 0, 236),
    t(120, Part::Cause, 1, 245),
    t(120, Part::Cause, 2, 281),
    t(120, Part::Advice, 0, 242),
    t(120, Part::Advice, 1, 494),
    t(121, Part::Code, 1, 80),
    t(121, Part::Phrase, 0, 80),
    t(121, Part::Alias, 0, 80),
    t(121, Part::Alias, 1, 39),
    t(121, Part::Keyword, 0, 119),
    t(121, Part::Keyword, 1, 83),
    t(121, Part::Keyword, 2, 119),
    t(121, Part::Keyword, 3, 107),
    t(121, Part::Keyword, 4, 66),
    t(121, Part::Keyword, 5, 68),
    t(121, Part::Keyword, 6, 113),
    t(121, Part::Keyword, 7, 92),
    t(121, Part::Keyword, 8, 136),
    t(121, Part::Keyword, 9, 151),
    t(121, Part::Keyword, 10, 92),
    t(121, Part::Keyword, 11, 73),
    t(121, Part::Keyword, 12, 126),
    t(121, Part::Keyword, 13, 112),
    t(121, Part::Keyword, 14, 121),
    t(121, Part::Keyword, 15, 210),
    t(121, Part::Keyword, 16, 95),
    t(121, Part::Keyword, 17, 281),
    t(121, Part::Keyword, 18, 227),
    t(121, Part::Keyword, 19, 126),
    t(121, Part::Keyword, 20, 102),
    t(121, Part::Keyword, 21, 80),
    t(121, Part::Keyword, 22, 143),
    t(121, Part::Keyword, 23, 104),
    t(121, Part::Keyword, 24, 145),
    t(121, Part::Keyword, 25, 133),
    t(121, Part::Vendor, 0, 27),
    t(121, Part::Vendor, 1, 27),
    t(121, Part::Vendor, 2, 58),
    t(121, Part::Vendor, 3, 58),
    t(121, Part::Vendor, 4, 58),
    t(121, Part::Vendor, 5, 58),
    t(121, Part::Vendor, 6, 76),
    t(121, Part::Tell, 0, 306),
    t(121, Part::Summary, 0, 249),
    t(121, Part::Meaning, 0, 833),
    t(121, Part::Cause, 0, 479),
    t(121, Part::Cause, 1, 318),
    t(121, Part::Cause, 2, 364),
    t(121, Part::Cause, 3, 191),
    t(121, Part::Advice, 0, 599),
    t(121, Part::Advice, 1, 267),
    t(121, Part::Advice, 2, 332),
    t(121, Part::Advice, 3, 587),
    t(121, Part::Advice, 4, 481),
    t(121, Part::Advice, 5, 334),
    t(122, Part::Code, 1, 73),
    t(122, Part::Phrase, 0, 120),
    t(122, Part::Alias, 0, 135),
    t(122, Part::Alias, 1, 54),
    t(122, Part::Keyword, 0, 121),
    t(122, Part::Keyword, 1, 98),
    t(122, Part::Keyword, 2, 112),
    t(122, Part::Keyword, 3, 147),
    t(122, Part::Keyword, 4, 129),
    t(122, Part::Keyword, 5, 85),
    t(122, Part::Keyword, 6, 71),
    t(122, Part::Keyword, 7, 134),
    t(122, Part::Keyword, 8, 73),
    t(122, Part::Keyword, 9, 104),
    t(122, Part::Keyword, 10, 96),
    t(122, Part::Keyword, 11, 104),
    t(122, Part::Keyword, 12, 152),
    t(122, Part::Keyword, 13, 65),
    t(122, Part::Keyword, 14, 187),
    t(122, Part::Keyword, 15, 135),
    t(122, Part::Keyword, 16, 142),
    t(122, Part::Keyword, 17, 148),
    t(122, Part::Vendor, 0, 27),
    t(122, Part::Vendor, 1, 27),
    t(122, Part::Vendor, 2, 58),
    t(122, Part::Vendor, 3, 58),
    t(122, Part::Vendor, 4, 58),
    t(122, Part::Vendor, 5, 58),
    t(122, Part::Vendor, 6, 76),
    t(122, Part::Tell, 0, 361),
    t(122, Part::Summary, 0, 290),
    t(122, Part::Meaning, 0, 798),
    t(122, Part::Cause, 0, 194),
    t(122, Part::Cause, 1, 299),
    t(122, Part::Cause, 2, 256),
    t(122, Part::Advice, 0, 261),
    t(122, Part::Advice, 1, 176),
    t(122, Part::Advice, 2, 344),
    t(122, Part::Advice, 3, 250),
    t(122, Part::Advice, 4, 263),
    t(123, Part::Code, 1, 73),
    t(123, Part::Phrase, 0, 120),
    t(123, Part::Keyword, 0, 163),
    t(123, Part::Keyword, 1, 114),
    t(123, Part::Keyword, 2, 153),
    t(123, Part::Keyword, 3, 173),
    t(123, Part::Keyword, 4, 204),
    t(123, Part::Keyword, 5, 187),
    t(123, Part::Keyword, 6, 273),
    t(123, Part::Keyword, 7, 142),
    t(123, Part::Field, 0, 119),
    t(123, Part::Vendor, 0, 94),
    t(123, Part::Vendor, 1, 163),
    t(123, Part::Vendor, 2, 69),
    t(123, Part::Vendor, 3, 69),
    t(123, Part::Vendor, 4, 69),
    t(123, Part::Vendor, 5, 163),
    t(123, Part::Tell, 0, 497),
    t(123, Part::Summary, 0, 271),
    t(123, Part::Meaning, 0, 875),
    t(123, Part::Cause, 0, 358),
    t(123, Part::Cause, 1, 229),
    t(123, Part::Advice, 0, 295),
    t(123, Part::Advice, 1, 495),
    t(123, Part::Advice, 2, 519),
    t(124, Part::Code, 1, 80),
    t(124, Part::Phrase, 0, 83),
    t(124, Part::Alias, 0, 123),
    t(124, Part::Alias, 1, 34),
    t(124, Part::Keyword, 0, 95),
    t(124, Part::Keyword, 1, 117),
    t(124, Part::Keyword, 2, 115),
    t(124, Part::Keyword, 3, 112),
    t(124, Part::Keyword, 4, 123),
    t(124, Part::Keyword, 5, 76),
    t(124, Part::Keyword, 6, 140),
    t(124, Part::Keyword, 7, 93),
    t(124, Part::Keyword, 8, 63),
    t(124, Part::Keyword, 9, 140),
    t(124, Part::Keyword, 10, 125),
    t(124, Part::Keyword, 11, 162),
    t(124, Part::Keyword, 12, 129),
    t(124, Part::Keyword, 13, 99),
    t(124, Part::Keyword, 14, 94),
    t(124, Part::Vendor, 0, 27),
    t(124, Part::Vendor, 1, 27),
    t(124, Part::Vendor, 2, 58),
    t(124, Part::Vendor, 3, 58),
    t(124, Part::Vendor, 4, 58),
    t(124, Part::Vendor, 5, 58),
    t(124, Part::Vendor, 6, 76),
    t(124, Part::Tell, 0, 252),
    t(124, Part::Summary, 0, 314),
    t(124, Part::Meaning, 0, 751),
    t(124, Part::Cause, 0, 339),
    t(124, Part::Cause, 1, 346),
    t(124, Part::Cause, 2, 214),
    t(124, Part::Advice, 0, 296),
    t(124, Part::Advice, 1, 414),
    t(124, Part::Advice, 2, 394),
    t(124, Part::Advice, 3, 251),
    t(125, Part::Code, 1, 80),
    t(125, Part::Phrase, 0, 80),
    t(125, Part::Keyword, 0, 114),
    t(125, Part::Keyword, 1, 114),
    t(125, Part::Keyword, 2, 160),
    t(125, Part::Keyword, 3, 153),
    t(125, Part::Keyword, 4, 154),
    t(125, Part::Keyword, 5, 153),
    t(125, Part::Vendor, 0, 162),
    t(125, Part::Vendor, 1, 162),
    t(125, Part::Vendor, 2, 73),
    t(125, Part::Vendor, 3, 69),
    t(125, Part::Tell, 0, 235),
    t(125, Part::Summary, 0, 320),
    t(125, Part::Meaning, 0, 1107),
    t(125, Part::Cause, 0, 309),
    t(125, Part::Cause, 1, 443),
    t(125, Part::Advice, 0, 231),
    t(125, Part::Advice, 1, 282),
    t(125, Part::Advice, 2, 477),
    t(126, Part::Code, 1, 65),
    t(126, Part::Phrase, 0, 69),
    t(126, Part::Keyword, 0, 149),
    t(126, Part::Keyword, 1, 149),
    t(126, Part::Keyword, 2, 149),
    t(126, Part::Keyword, 3, 105),
    t(126, Part::Keyword, 4, 113),
    t(126, Part::Keyword, 5, 167),
    t(126, Part::Keyword, 6, 117),
    t(126, Part::Keyword, 7, 80),
    t(126, Part::Keyword, 8, 91),
    t(126, Part::Vendor, 0, 138),
    t(126, Part::Vendor, 1, 165),
    t(126, Part::Vendor, 2, 80),
    t(126, Part::Vendor, 3, 149),
    t(126, Part::Vendor, 4, 98),
    t(126, Part::Vendor, 5, 120),
    t(126, Part::Tell, 0, 229),
    t(126, Part::Summary, 0, 327),
    t(126, Part::Meaning, 0, 755),
    t(126, Part::Cause, 0, 187),
    t(126, Part::Cause, 1, 245),
    t(126, Part::Cause, 2, 295),
    t(126, Part::Cause, 3, 451),
    t(126, Part::Advice, 0, 343),
    t(126, Part::Advice, 1, 213),
    t(126, Part::Advice, 2, 453),
    t(126, Part::Advice, 3, 395),
    t(126, Part::Advice, 4, 377),
    t(127, Part::Code, 1, 65),
    t(127, Part::Phrase, 0, 76),
    t(127, Part::Keyword, 0, 92),
    t(127, Part::Keyword, 1, 73),
    t(127, Part::Keyword, 2, 108),
    t(127, Part::Keyword, 3, 96),
    t(127, Part::Vendor, 0, 27),
    t(127, Part::Vendor, 1, 27),
    t(127, Part::Vendor, 2, 58),
    t(127, Part::Vendor, 3, 58),
    t(127, Part::Vendor, 4, 58),
    t(127, Part::Vendor, 5, 58),
    t(127, Part::Vendor, 6, 76),
    t(127, Part::Tell, 0, 279),
    t(127, Part::Summary, 0, 315),
    t(127, Part::Meaning, 0, 888),
    t(127, Part::Cause, 0, 357),
    t(127, Part::Cause, 1, 379),
    t(127, Part::Advice, 0, 274),
    t(127, Part::Advice, 1, 377),
    t(128, Part::Code, 1, 65),
    t(128, Part::Phrase, 0, 63),
    t(128, Part::Keyword, 0, 136),
    t(128, Part::Keyword, 1, 141),
    t(128, Part::Keyword, 2, 162),
    t(128, Part::Keyword, 3, 159),
    t(128, Part::Keyword, 4, 147),
    t(128, Part::Keyword, 5, 112),
    t(128, Part::Keyword, 6, 97),
    t(128, Part::Keyword, 7, 165),
    t(128, Part::Keyword, 8, 138),
    t(128, Part::Field, 0, 148),
    t(128, Part::Vendor, 0, 162),
    t(128, Part::Vendor, 1, 162),
    t(128, Part::Vendor, 2, 73),
    t(128, Part::Vendor, 3, 69),
    t(128, Part::Tell, 0, 311),
    t(128, Part::Summary, 0, 371),
    t(128, Part::Meaning, 0, 884),
    t(128, Part::Cause, 0, 462),
    t(128, Part::Cause, 1, 211),
    t(128, Part::Cause, 2, 198),
    t(128, Part::Advice, 0, 299),
    t(128, Part::Advice, 1, 193),
    t(128, Part::Advice, 2, 269),
    t(128, Part::Advice, 3, 276),
    t(128, Part::Advice, 4, 408),
    t(128, Part::Advice, 5, 276),
    t(129, Part::Code, 1, 44),
    t(129, Part::Phrase, 0, 64),
    t(129, Part::Keyword, 0, 112),
    t(129, Part::Keyword, 1, 144),
    t(129, Part::Keyword, 2, 156),
    t(129, Part::Keyword, 3, 51),
    t(129, Part::Keyword, 4, 76),
    t(129, Part::Keyword, 5, 98),
    t(129, Part::Keyword, 6, 91),
    t(129, Part::Keyword, 7, 90),
    t(129, Part::Keyword, 8, 71),
    t(129, Part::Keyword, 9, 116),
    t(129, Part::Keyword, 10, 90),
    t(129, Part::Keyword, 11, 85),
    t(129, Part::Keyword, 12, 91),
    t(129, Part::Keyword, 13, 64),
    t(129, Part::Keyword, 14, 102),
    t(129, Part::Keyword, 15, 143),
    t(129, Part::Keyword, 16, 93),
    t(129, Part::Keyword, 17, 127),
    t(129, Part::Keyword, 18, 78),
    t(129, Part::Keyword, 19, 91),
    t(129, Part::Keyword, 20, 86),
    t(129, Part::Keyword, 21, 78),
    t(129, Part::Keyword, 22, 70),
    t(129, Part::Keyword, 23, 140),
    t(129, Part::Keyword, 24, 60),
    t(129, Part::Keyword, 25, 44),
    t(129, Part::Keyword, 26, 119),
    t(129, Part::Keyword, 27, 62),
    t(129, Part::Keyword, 28, 116),
    t(129, Part::Keyword, 29, 122),
    t(129, Part::Keyword, 30, 71),
    t(129, Part::Keyword, 31, 70),
    t(129, Part::Keyword, 32, 61),
    t(129, Part::Keyword, 33, 208),
    t(129, Part::Keyword, 34, 115),
    t(129, Part::Keyword, 35, 119),
    t(129, Part::Keyword, 36, 150),
    t(129, Part::Keyword, 37, 311),
    t(129, Part::Keyword, 38, 98),
    t(129, Part::Keyword, 39, 195),
    t(129, Part::Keyword, 40, 93),
    t(129, Part::Keyword, 41, 138),
    t(129, Part::Keyword, 42, 91),
    t(129, Part::Keyword, 43, 91),
    t(129, Part::Keyword, 44, 91),
    t(129, Part::Keyword, 45, 147),
    t(129, Part::Keyword, 46, 95),
    t(129, Part::Keyword, 47, 91),
    t(129, Part::Keyword, 48, 84),
    t(129, Part::Keyword, 49, 47),
    t(129, Part::Keyword, 50, 124),
    t(129, Part::Vendor, 0, 27),
    t(129, Part::Vendor, 1, 27),
    t(129, Part::Vendor, 2, 58),
    t(129, Part::Vendor, 3, 58),
    t(129, Part::Vendor, 4, 58),
    t(129, Part::Vendor, 5, 58),
    t(129, Part::Vendor, 6, 76),
    t(129, Part::Tell, 0, 213),
    t(129, Part::Summary, 0, 228),
    t(129, Part::Meaning, 0, 935),
    t(129, Part::Cause, 0, 212),
    t(129, Part::Cause, 1, 288),
    t(129, Part::Cause, 2, 400),
    t(129, Part::Cause, 3, 352),
    t(129, Part::Advice, 0, 369),
    t(129, Part::Advice, 1, 288),
    t(129, Part::Advice, 2, 468),
    t(129, Part::Advice, 3, 548),
    t(129, Part::Advice, 4, 377),
    t(129, Part::Advice, 5, 326),
    t(129, Part::Advice, 6, 167),
    t(130, Part::Code, 1, 44),
    t(130, Part::Phrase, 0, 64),
    t(130, Part::Keyword, 0, 85),
    t(130, Part::Keyword, 1, 96),
    t(130, Part::Keyword, 2, 60),
    t(130, Part::Keyword, 3, 71),
    t(130, Part::Keyword, 4, 146),
    t(130, Part::Keyword, 5, 79),
    t(130, Part::Keyword, 6, 98),
    t(130, Part::Keyword, 7, 135),
    t(130, Part::Keyword, 8, 91),
    t(130, Part::Keyword, 9, 89),
    t(130, Part::Keyword, 10, 98),
    t(130, Part::Vendor, 0, 36),
    t(130, Part::Vendor, 1, 36),
    t(130, Part::Vendor, 2, 42),
    t(130, Part::Vendor, 3, 54),
    t(130, Part::Tell, 0, 296),
    t(130, Part::Summary, 0, 208),
    t(130, Part::Meaning, 0, 841),
    t(130, Part::Cause, 0, 315),
    t(130, Part::Cause, 1, 221),
    t(130, Part::Cause, 2, 295),
    t(130, Part::Cause, 3, 260),
    t(130, Part::Advice, 0, 297),
    t(130, Part::Advice, 1, 537),
    t(130, Part::Advice, 2, 490),
    t(130, Part::Advice, 3, 415),
    t(130, Part::Advice, 4, 453),
    t(131, Part::Code, 1, 44),
    t(131, Part::Phrase, 0, 64),
    t(131, Part::Keyword, 0, 95),
    t(131, Part::Keyword, 1, 85),
    t(131, Part::Keyword, 2, 135),
    t(131, Part::Keyword, 3, 125),
    t(131, Part::Keyword, 4, 136),
    t(131, Part::Keyword, 5, 127),
    t(131, Part::Keyword, 6, 156),
    t(131, Part::Keyword, 7, 92),
    t(131, Part::Vendor, 0, 65),
    t(131, Part::Vendor, 1, 154),
    t(131, Part::Vendor, 2, 91),
    t(131, Part::Tell, 0, 181),
    t(131, Part::Summary, 0, 236),
    t(131, Part::Meaning, 0, 751),
    t(131, Part::Cause, 0, 221),
    t(131, Part::Cause, 1, 237),
    t(131, Part::Cause, 2, 308),
    t(131, Part::Advice, 0, 351),
    t(131, Part::Advice, 1, 475),
    t(131, Part::Advice, 2, 376),
    t(132, Part::Code, 1, 44),
    t(132, Part::Phrase, 0, 73),
    t(132, Part::Keyword, 0, 142),
    t(132, Part::Keyword, 1, 153),
    t(132, Part::Keyword, 2, 151),
    t(132, Part::Keyword, 3, 153),
    t(132, Part::Keyword, 4, 133),
    t(132, Part::Keyword, 5, 121),
    t(132, Part::Keyword, 6, 151),
    t(132, Part::Keyword, 7, 113),
    t(132, Part::Keyword, 8, 117),
    t(132, Part::Keyword, 9, 80),
    t(132, Part::Keyword, 10, 142),
    t(132, Part::Vendor, 0, 138),
    t(132, Part::Vendor, 1, 165),
    t(132, Part::Vendor, 2, 80),
    t(132, Part::Vendor, 3, 149),
    t(132, Part::Vendor, 4, 98),
    t(132, Part::Vendor, 5, 120),
    t(132, Part::Tell, 0, 208),
    t(132, Part::Summary, 0, 379),
    t(132, Part::Meaning, 0, 632),
    t(132, Part::Cause, 0, 299),
    t(132, Part::Cause, 1, 402),
    t(132, Part::Cause, 2, 144),
    t(132, Part::Cause, 3, 232),
    t(132, Part::Advice, 0, 307),
    t(132, Part::Advice, 1, 358),
    t(132, Part::Advice, 2, 337),
    t(132, Part::Advice, 3, 229),
    t(133, Part::Code, 1, 44),
    t(133, Part::Phrase, 0, 64),
    t(133, Part::Constant, 0, 46),
    t(133, Part::Keyword, 0, 117),
    t(133, Part::Keyword, 1, 185),
    t(133, Part::Keyword, 2, 99),
    t(133, Part::Keyword, 3, 102),
    t(133, Part::Keyword, 4, 95),
    t(133, Part::Keyword, 5, 78),
    t(133, Part::Keyword, 6, 85),
    t(133, Part::Keyword, 7, 73),
    t(133, Part::Keyword, 8, 124),
    t(133, Part::Keyword, 9, 191),
    t(133, Part::Keyword, 10, 136),
    t(133, Part::Keyword, 11, 132),
    t(133, Part::Keyword, 12, 221),
    t(133, Part::Keyword, 13, 141),
    t(133, Part::Keyword, 14, 221),
    t(133, Part::Keyword, 15, 46),
    t(133, Part::Keyword, 16, 159),
    t(133, Part::Keyword, 17, 77),
    t(133, Part::Vendor, 0, 53),
    t(133, Part::Vendor, 1, 243),
    t(133, Part::Vendor, 2, 109),
    t(133, Part::Vendor, 3, 73),
    t(133, Part::Vendor, 4, 78),
    t(133, Part::Vendor, 5, 80),
    t(133, Part::Vendor, 6, 127),
    t(133, Part::Vendor, 7, 80),
    t(133, Part::Vendor, 8, 122),
    t(133, Part::Vendor, 9, 80),
    t(133, Part::Vendor, 10, 80),
    t(133, Part::Vendor, 11, 145),
    t(133, Part::Vendor, 12, 92),
    t(133, Part::Tell, 0, 200),
    t(133, Part::Summary, 0, 418),
    t(133, Part::Meaning, 0, 1048),
    t(133, Part::Cause, 0, 298),
    t(133, Part::Cause, 1, 211),
    t(133, Part::Cause, 2, 188),
    t(133, Part::Cause, 3, 367),
    t(133, Part::Cause, 4, 373),
    t(133, Part::Advice, 0, 358),
    t(133, Part::Advice, 1, 281),
    t(133, Part::Advice, 2, 308),
    t(133, Part::Advice, 3, 402),
    t(133, Part::Advice, 4, 324),
    t(133, Part::Advice, 5, 530),
    t(134, Part::Code, 1, 44),
    t(134, Part::Phrase, 0, 97),
    t(134, Part::Alias, 0, 91),
    t(134, Part::Alias, 1, 91),
    t(134, Part::Keyword, 0, 129),
    t(134, Part::Keyword, 1, 91),
    t(134, Part::Keyword, 2, 97),
    t(134, Part::Keyword, 3, 177),
    t(134, Part::Keyword, 4, 140),
    t(134, Part::Keyword, 5, 177),
    t(134, Part::Keyword, 6, 193),
    t(134, Part::Keyword, 7, 91),
    t(134, Part::Keyword, 8, 97),
    t(134, Part::Vendor, 0, 80),
    t(134, Part::Vendor, 1, 133),
    t(134, Part::Vendor, 2, 133),
    t(134, Part::Tell, 0, 389),
    t(134, Part::Summary, 0, 485),
    t(134, Part::Meaning, 0, 925),
    t(134, Part::Cause, 0, 212),
    t(134, Part::Cause, 1, 245),
    t(134, Part::Cause, 2, 348),
    t(134, Part::Cause, 3, 433),
    t(134, Part::Advice, 0, 236),
    t(134, Part::Advice, 1, 363),
    t(134, Part::Advice, 2, 449),
    t(134, Part::Advice, 3, 483),
    t(134, Part::Advice, 4, 533),
    t(135, Part::Code, 1, 44),
    t(135, Part::Phrase, 0, 64),
    t(135, Part::Constant, 0, 108),
    t(135, Part::Keyword, 0, 127),
    t(135, Part::Keyword, 1, 108),
    t(135, Part::Keyword, 2, 111),
    t(135, Part::Keyword, 3, 106),
    t(135, Part::Keyword, 4, 182),
    t(135, Part::Keyword, 5, 140),
    t(135, Part::Keyword, 6, 60),
    t(135, Part::Keyword, 7, 116),
    t(135, Part::Keyword, 8, 161),
    t(135, Part::Keyword, 9, 91),
    t(135, Part::Keyword, 10, 91),
    t(135, Part::Keyword, 11, 91),
    t(135, Part::Keyword, 12, 116),
    t(135, Part::Keyword, 13, 142),
    t(135, Part::Keyword, 14, 97),
    t(135, Part::Vendor, 0, 45),
    t(135, Part::Vendor, 1, 172),
    t(135, Part::Vendor, 2, 43),
    t(135, Part::Vendor, 3, 46),
    t(135, Part::Vendor, 4, 49),
    t(135, Part::Vendor, 5, 49),
    t(135, Part::Vendor, 6, 49),
    t(135, Part::Vendor, 7, 44),
    t(135, Part::Vendor, 8, 47),
    t(135, Part::Vendor, 9, 58),
    t(135, Part::Vendor, 10, 125),
    t(135, Part::Vendor, 11, 81),
    t(135, Part::Vendor, 12, 49),
    t(135, Part::Vendor, 13, 49),
    t(135, Part::Vendor, 14, 70),
    t(135, Part::Vendor, 15, 45),
    t(135, Part::Vendor, 16, 78),
    t(135, Part::Vendor, 17, 49),
    t(135, Part::Vendor, 18, 46),
    t(135, Part::Vendor, 19, 40),
    t(135, Part::Tell, 0, 292),
    t(135, Part::Summary, 0, 311),
    t(135, Part::Meaning, 0, 938),
    t(135, Part::Cause, 0, 280),
    t(135, Part::Cause, 1, 278),
    t(135, Part::Advice, 0, 409),
    t(135, Part::Advice, 1, 334),
    t(135, Part::Advice, 2, 355),
    t(136, Part::Code, 1, 44),
    t(136, Part::Phrase, 0, 71),
    t(136, Part::Keyword, 0, 151),
    t(136, Part::Keyword, 1, 135),
    t(136, Part::Keyword, 2, 60),
    t(136, Part::Keyword, 3, 135),
    t(136, Part::Keyword, 4, 80),
    t(136, Part::Keyword, 5, 165),
    t(136, Part::Vendor, 0, 45),
    t(136, Part::Vendor, 1, 164),
    t(136, Part::Vendor, 2, 43),
    t(136, Part::Vendor, 3, 46),
    t(136, Part::Vendor, 4, 49),
    t(136, Part::Vendor, 5, 49),
    t(136, Part::Vendor, 6, 49),
    t(136, Part::Vendor, 7, 44),
    t(136, Part::Vendor, 8, 47),
    t(136, Part::Vendor, 9, 58),
    t(136, Part::Vendor, 10, 125),
    t(136, Part::Vendor, 11, 81),
    t(136, Part::Vendor, 12, 49),
    t(136, Part::Vendor, 13, 49),
    t(136, Part::Vendor, 14, 70),
    t(136, Part::Vendor, 15, 45),
    t(136, Part::Vendor, 16, 78),
    t(136, Part::Vendor, 17, 49),
    t(136, Part::Vendor, 18, 46),
    t(136, Part::Vendor, 19, 40),
    t(136, Part::Tell, 0, 222),
    t(136, Part::Summary, 0, 272),
    t(136, Part::Meaning, 0, 905),
    t(136, Part::Cause, 0, 150),
    t(136, Part::Cause, 1, 250),
    t(136, Part::Advice, 0, 317),
    t(136, Part::Advice, 1, 335),
    t(136, Part::Advice, 2, 258),
    t(137, Part::Code, 1, 44),
    t(137, Part::Phrase, 0, 71),
    t(137, Part::Keyword, 0, 169),
    t(137, Part::Keyword, 1, 109),
    t(137, Part::Keyword, 2, 93),
    t(137, Part::Keyword, 3, 182),
    t(137, Part::Keyword, 4, 98),
    t(137, Part::Keyword, 5, 126),
    t(137, Part::Vendor, 0, 45),
    t(137, Part::Vendor, 1, 125),
    t(137, Part::Vendor, 2, 43),
    t(137, Part::Vendor, 3, 46),
    t(137, Part::Vendor, 4, 49),
    t(137, Part::Vendor, 5, 49),
    t(137, Part::Vendor, 6, 49),
    t(137, Part::Vendor, 7, 44),
    t(137, Part::Vendor, 8, 47),
    t(137, Part::Vendor, 9, 58),
    t(137, Part::Vendor, 10, 125),
    t(137, Part::Vendor, 11, 81),
    t(137, Part::Vendor, 12, 49),
    t(137, Part::Vendor, 13, 49),
    t(137, Part::Vendor, 14, 70),
    t(137, Part::Vendor, 15, 45),
    t(137, Part::Vendor, 16, 78),
    t(137, Part::Vendor, 17, 49),
    t(137, Part::Vendor, 18, 46),
    t(137, Part::Vendor, 19, 40),
    t(137, Part::Tell, 0, 167),
    t(137, Part::Summary, 0, 255),
    t(137, Part::Meaning, 0, 499),
    t(137, Part::Cause, 0, 108),
    t(137, Part::Cause, 1, 150),
    t(137, Part::Advice, 0, 420),
    t(137, Part::Advice, 1, 301),
    t(137, Part::Advice, 2, 243),
    t(138, Part::Code, 1, 44),
    t(138, Part::Phrase, 0, 89),
    t(138, Part::Keyword, 0, 109),
    t(138, Part::Keyword, 1, 114),
    t(138, Part::Keyword, 2, 88),
    t(138, Part::Keyword, 3, 125),
    t(138, Part::Keyword, 4, 174),
    t(138, Part::Vendor, 0, 64),
    t(138, Part::Vendor, 1, 90),
    t(138, Part::Vendor, 2, 39),
    t(138, Part::Vendor, 3, 44),
    t(138, Part::Vendor, 4, 65),
    t(138, Part::Tell, 0, 152),
    t(138, Part::Summary, 0, 234),
    t(138, Part::Meaning, 0, 527),
    t(138, Part::Cause, 0, 249),
    t(138, Part::Cause, 1, 146),
    t(138, Part::Advice, 0, 458),
    t(138, Part::Advice, 1, 556),
    t(139, Part::Code, 1, 44),
    t(139, Part::Phrase, 0, 64),
    t(139, Part::Keyword, 0, 168),
    t(139, Part::Keyword, 1, 164),
    t(139, Part::Keyword, 2, 131),
    t(139, Part::Keyword, 3, 230),
    t(139, Part::Keyword, 4, 182),
    t(139, Part::Keyword, 5, 116),
    t(139, Part::Keyword, 6, 129),
    t(139, Part::Vendor, 0, 69),
    t(139, Part::Vendor, 1, 69),
    t(139, Part::Vendor, 2, 96),
    t(139, Part::Tell, 0, 214),
    t(139, Part::Summary, 0, 294),
    t(139, Part::Meaning, 0, 816),
    t(139, Part::Cause, 0, 333),
    t(139, Part::Cause, 1, 464),
    t(139, Part::Cause, 2, 247),
    t(139, Part::Advice, 0, 343),
    t(139, Part::Advice, 1, 232),
    t(139, Part::Advice, 2, 451),
    t(139, Part::Advice, 3, 411),
    t(139, Part::Advice, 4, 421),
    t(140, Part::Code, 1, 44),
    t(140, Part::Phrase, 0, 61),
    t(140, Part::Alias, 0, 61),
    t(140, Part::Keyword, 0, 164),
    t(140, Part::Keyword, 1, 124),
    t(140, Part::Keyword, 2, 104),
    t(140, Part::Keyword, 3, 154),
    t(140, Part::Keyword, 4, 105),
    t(140, Part::Keyword, 5, 170),
    t(140, Part::Vendor, 0, 94),
    t(140, Part::Vendor, 1, 163),
    t(140, Part::Vendor, 2, 69),
    t(140, Part::Vendor, 3, 69),
    t(140, Part::Vendor, 4, 69),
    t(140, Part::Vendor, 5, 163),
    t(140, Part::Tell, 0, 346),
    t(140, Part::Summary, 0, 227),
    t(140, Part::Meaning, 0, 756),
    t(140, Part::Cause, 0, 276),
    t(140, Part::Cause, 1, 92),
    t(140, Part::Advice, 0, 215),
    t(140, Part::Advice, 1, 425),
    t(140, Part::Advice, 2, 362),
    t(141, Part::Code, 1, 44),
    t(141, Part::Phrase, 0, 60),
    t(141, Part::Alias, 0, 60),
    t(141, Part::Keyword, 0, 91),
    t(141, Part::Keyword, 1, 158),
    t(141, Part::Keyword, 2, 124),
    t(141, Part::Keyword, 3, 242),
    t(141, Part::Keyword, 4, 243),
    t(141, Part::Keyword, 5, 170),
    t(141, Part::Keyword, 6, 175),
    t(141, Part::Vendor, 0, 123),
    t(141, Part::Vendor, 1, 123),
    t(141, Part::Vendor, 2, 98),
    t(141, Part::Vendor, 3, 91),
    t(141, Part::Tell, 0, 473),
    t(141, Part::Summary, 0, 441),
    t(141, Part::Meaning, 0, 816),
    t(141, Part::Cause, 0, 294),
    t(141, Part::Cause, 1, 455),
    t(141, Part::Cause, 2, 184),
    t(141, Part::Advice, 0, 422),
    t(141, Part::Advice, 1, 207),
    t(141, Part::Advice, 2, 480),
    t(141, Part::Advice, 3, 443),
    t(142, Part::Code, 1, 44),
    t(142, Part::Phrase, 0, 60),
    t(142, Part::Keyword, 0, 131),
    t(142, Part::Keyword, 1, 117),
    t(142, Part::Keyword, 2, 91),
    t(142, Part::Keyword, 3, 89),
    t(142, Part::Keyword, 4, 155),
    t(142, Part::Keyword, 5, 173),
    t(142, Part::Vendor, 0, 162),
    t(142, Part::Vendor, 1, 162),
    t(142, Part::Vendor, 2, 73),
    t(142, Part::Vendor, 3, 69),
    t(142, Part::Tell, 0, 199),
    t(142, Part::Summary, 0, 363),
    t(142, Part::Meaning, 0, 989),
    t(142, Part::Cause, 0, 372),
    t(142, Part::Cause, 1, 203),
    t(142, Part::Cause, 2, 177),
    t(142, Part::Advice, 0, 317),
    t(142, Part::Advice, 1, 339),
    t(142, Part::Advice, 2, 447),
    t(142, Part::Advice, 3, 394),
    t(143, Part::Code, 1, 47),
    t(143, Part::Phrase, 0, 60),
    t(143, Part::Constant, 0, 60),
    t(143, Part::Constant, 1, 60),
    t(143, Part::Constant, 2, 60),
    t(143, Part::Constant, 3, 60),
    t(143, Part::Constant, 4, 42),
    t(143, Part::Constant, 5, 18),
    t(143, Part::Constant, 6, 60),
    t(143, Part::Constant, 7, 60),
    t(143, Part::Constant, 8, 60),
    t(143, Part::Constant, 9, 60),
    t(143, Part::Constant, 10, 39),
    t(143, Part::Constant, 11, 42),
    t(143, Part::Constant, 12, 111),
    t(143, Part::Keyword, 0, 65),
    t(143, Part::Keyword, 1, 102),
    t(143, Part::Keyword, 2, 160),
    t(143, Part::Keyword, 3, 98),
    t(143, Part::Keyword, 4, 81),
    t(143, Part::Keyword, 5, 92),
    t(143, Part::Keyword, 6, 85),
    t(143, Part::Keyword, 7, 73),
    t(143, Part::Keyword, 8, 102),
    t(143, Part::Keyword, 9, 100),
    t(143, Part::Keyword, 10, 87),
    t(143, Part::Keyword, 11, 86),
    t(143, Part::Keyword, 12, 131),
    t(143, Part::Keyword, 13, 91),
    t(143, Part::Keyword, 14, 113),
    t(143, Part::Keyword, 15, 79),
    t(143, Part::Keyword, 16, 40),
    t(143, Part::Keyword, 17, 96),
    t(143, Part::Keyword, 18, 97),
    t(143, Part::Keyword, 19, 50),
    t(143, Part::Keyword, 20, 91),
    t(143, Part::Keyword, 21, 91),
    t(143, Part::Keyword, 22, 133),
    t(143, Part::Keyword, 23, 53),
    t(143, Part::Keyword, 24, 154),
    t(143, Part::Keyword, 25, 133),
    t(143, Part::Keyword, 26, 110),
    t(143, Part::Keyword, 27, 140),
    t(143, Part::Keyword, 28, 118),
    t(143, Part::Keyword, 29, 76),
    t(143, Part::Keyword, 30, 113),
    t(143, Part::Keyword, 31, 169),
    t(143, Part::Keyword, 32, 87),
    t(143, Part::Keyword, 33, 138),
    t(143, Part::Keyword, 34, 47),
    t(143, Part::Keyword, 35, 73),
    t(143, Part::Keyword, 36, 109),
    t(143, Part::Keyword, 37, 99),
    t(143, Part::Keyword, 38, 61),
    t(143, Part::Keyword, 39, 103),
    t(143, Part::Keyword, 40, 122),
    t(143, Part::Keyword, 41, 124),
    t(143, Part::Keyword, 42, 169),
    t(143, Part::Keyword, 43, 127),
    t(143, Part::Keyword, 44, 119),
    t(143, Part::Keyword, 45, 80),
    t(143, Part::Keyword, 46, 114),
    t(143, Part::Keyword, 47, 73),
    t(143, Part::Keyword, 48, 106),
    t(143, Part::Keyword, 49, 110),
    t(143, Part::Keyword, 50, 65),
    t(143, Part::Keyword, 51, 40),
    t(143, Part::Keyword, 52, 251),
    t(143, Part::Keyword, 53, 136),
    t(143, Part::Keyword, 54, 134),
    t(143, Part::Keyword, 55, 178),
    t(143, Part::Keyword, 56, 267),
    t(143, Part::Keyword, 57, 187),
    t(143, Part::Keyword, 58, 161),
    t(143, Part::Keyword, 59, 111),
    t(143, Part::Keyword, 60, 222),
    t(143, Part::Keyword, 61, 192),
    t(143, Part::Keyword, 62, 135),
    t(143, Part::Keyword, 63, 197),
    t(143, Part::Keyword, 64, 100),
    t(143, Part::Keyword, 65, 187),
    t(143, Part::Keyword, 66, 115),
    t(143, Part::Keyword, 67, 107),
    t(143, Part::Keyword, 68, 230),
    t(143, Part::Keyword, 69, 238),
    t(143, Part::Keyword, 70, 307),
    t(143, Part::Keyword, 71, 137),
    t(143, Part::Keyword, 72, 106),
    t(143, Part::Keyword, 73, 228),
    t(143, Part::Keyword, 74, 178),
    t(143, Part::Keyword, 75, 237),
    t(143, Part::Keyword, 76, 161),
    t(143, Part::Keyword, 77, 167),
    t(143, Part::Keyword, 78, 121),
    t(143, Part::Keyword, 79, 520),
    t(143, Part::Keyword, 80, 201),
    t(143, Part::Keyword, 81, 144),
    t(143, Part::Keyword, 82, 289),
    t(143, Part::Keyword, 83, 195),
    t(143, Part::Keyword, 84, 188),
    t(143, Part::Keyword, 85, 151),
    t(143, Part::Keyword, 86, 326),
    t(143, Part::Keyword, 87, 107),
    t(143, Part::Keyword, 88, 242),
    t(143, Part::Keyword, 89, 194),
    t(143, Part::Keyword, 90, 59),
    t(143, Part::Keyword, 91, 42),
    t(143, Part::Keyword, 92, 83),
    t(143, Part::Keyword, 93, 91),
    t(143, Part::Keyword, 94, 133),
    t(143, Part::Keyword, 95, 119),
    t(143, Part::Keyword, 96, 104),
    t(143, Part::Keyword, 97, 269),
    t(143, Part::Keyword, 98, 126),
    t(143, Part::Keyword, 99, 65),
    t(143, Part::Keyword, 100, 39),
    t(143, Part::Keyword, 101, 164),
    t(143, Part::Keyword, 102, 168),
    t(143, Part::Keyword, 103, 222),
    t(143, Part::Keyword, 104, 60),
    t(143, Part::Keyword, 105, 81),
    t(143, Part::Keyword, 106, 69),
    t(143, Part::Keyword, 107, 114),
    t(143, Part::Keyword, 108, 111),
    t(143, Part::Keyword, 109, 96),
    t(143, Part::Keyword, 110, 118),
    t(143, Part::Keyword, 111, 89),
    t(143, Part::Keyword, 112, 175),
    t(143, Part::Keyword, 113, 188),
    t(143, Part::Keyword, 114, 91),
    t(143, Part::Keyword, 115, 127),
    t(143, Part::Keyword, 116, 94),
    t(143, Part::Keyword, 117, 134),
    t(143, Part::Keyword, 118, 91),
    t(143, Part::Keyword, 119, 0),
    t(143, Part::Keyword, 120, 37),
    t(143, Part::Keyword, 121, 164),
    t(143, Part::Keyword, 122, 93),
    t(143, Part::Keyword, 123, 159),
    t(143, Part::Keyword, 124, 36),
    t(143, Part::Keyword, 125, 34),
    t(143, Part::Keyword, 126, 73),
    t(143, Part::Field, 0, 72),
    t(143, Part::Summary, 0, 356),
    t(143, Part::Meaning, 0, 686),
    t(143, Part::Cause, 0, 388),
    t(143, Part::Cause, 1, 543),
    t(143, Part::Cause, 2, 342),
    t(143, Part::Cause, 3, 593),
    t(143, Part::Cause, 4, 543),
    t(143, Part::Cause, 5, 603),
    t(143, Part::Advice, 0, 272),
    t(143, Part::Advice, 1, 404),
    t(143, Part::Advice, 2, 351),
    t(143, Part::Advice, 3, 574),
    t(143, Part::Advice, 4, 393),
    t(143, Part::Advice, 5, 558),
    t(143, Part::Advice, 6, 797),
    t(143, Part::Advice, 7, 536),
    t(144, Part::Code, 1, 47),
    t(144, Part::Phrase, 0, 65),
    t(144, Part::Keyword, 0, 77),
    t(144, Part::Keyword, 1, 82),
    t(144, Part::Keyword, 2, 107),
    t(144, Part::Keyword, 3, 127),
    t(144, Part::Keyword, 4, 130),
    t(144, Part::Keyword, 5, 154),
    t(144, Part::Keyword, 6, 187),
    t(144, Part::Keyword, 7, 78),
    t(144, Part::Keyword, 8, 189),
    t(144, Part::Vendor, 0, 80),
    t(144, Part::Vendor, 1, 160),
    t(144, Part::Vendor, 2, 171),
    t(144, Part::Vendor, 3, 171),
    t(144, Part::Vendor, 4, 142),
    t(144, Part::Tell, 0, 195),
    t(144, Part::Summary, 0, 363),
    t(144, Part::Meaning, 0, 930),
    t(144, Part::Cause, 0, 209),
    t(144, Part::Cause, 1, 412),
    t(144, Part::Cause, 2, 258),
    t(144, Part::Advice, 0, 388),
    t(144, Part::Advice, 1, 376),
    t(144, Part::Advice, 2, 558),
    t(144, Part::Advice, 3, 358),
    t(145, Part::Code, 1, 69),
    t(145, Part::Phrase, 0, 86),
    t(145, Part::Alias, 0, 127),
    t(145, Part::Constant, 0, 86),
    t(145, Part::Constant, 1, 86),
    t(145, Part::Constant, 2, 86),
    t(145, Part::Constant, 3, 86),
    t(145, Part::Constant, 4, 86),
    t(145, Part::Constant, 5, 86),
    t(145, Part::Constant, 6, 86),
    t(145, Part::Constant, 7, 86),
    t(145, Part::Constant, 8, 86),
    t(145, Part::Constant, 9, 91),
    t(145, Part::Keyword, 0, 105),
    t(145, Part::Keyword, 1, 138),
    t(145, Part::Keyword, 2, 121),
    t(145, Part::Keyword, 3, 153),
    t(145, Part::Keyword, 4, 176),
    t(145, Part::Keyword, 5, 182),
    t(145, Part::Keyword, 6, 155),
    t(145, Part::Keyword, 7, 127),
    t(145, Part::Keyword, 8, 97),
    t(145, Part::Keyword, 9, 128),
    t(145, Part::Keyword, 10, 81),
    t(145, Part::Keyword, 11, 113),
    t(145, Part::Keyword, 12, 91),
    t(145, Part::Keyword, 13, 108),
    t(145, Part::Keyword, 14, 55),
    t(145, Part::Keyword, 15, 90),
    t(145, Part::Keyword, 16, 136),
    t(145, Part::Keyword, 17, 129),
    t(145, Part::Keyword, 18, 92),
    t(145, Part::Keyword, 19, 80),
    t(145, Part::Keyword, 20, 114),
    t(145, Part::Keyword, 21, 146),
    t(145, Part::Keyword, 22, 92),
    t(145, Part::Keyword, 23, 149),
    t(145, Part::Keyword, 24, 154),
    t(145, Part::Keyword, 25, 178),
    t(145, Part::Keyword, 26, 285),
    t(145, Part::Keyword, 27, 131),
    t(145, Part::Keyword, 28, 131),
    t(145, Part::Keyword, 29, 113),
    t(145, Part::Keyword, 30, 94),
    t(145, Part::Keyword, 31, 83),
    t(145, Part::Keyword, 32, 94),
    t(145, Part::Keyword, 33, 95),
    t(145, Part::Keyword, 34, 126),
    t(145, Part::Keyword, 35, 91),
    t(145, Part::Keyword, 36, 127),
    t(145, Part::Keyword, 37, 123),
    t(145, Part::Keyword, 38, 214),
    t(145, Part::Keyword, 39, 283),
    t(145, Part::Keyword, 40, 66),
    t(145, Part::Keyword, 41, 127),
    t(145, Part::Keyword, 42, 303),
    t(145, Part::Keyword, 43, 331),
    t(145, Part::Keyword, 44, 125),
    t(145, Part::Keyword, 45, 125),
    t(145, Part::Keyword, 46, 91),
    t(145, Part::Keyword, 47, 91),
    t(145, Part::Keyword, 48, 91),
    t(145, Part::Keyword, 49, 91),
    t(145, Part::Keyword, 50, 91),
    t(145, Part::Keyword, 51, 117),
    t(145, Part::Keyword, 52, 86),
    t(145, Part::Keyword, 53, 121),
    t(145, Part::Field, 0, 67),
    t(145, Part::Field, 1, 98),
    t(145, Part::Summary, 0, 183),
    t(145, Part::Meaning, 0, 866),
    t(145, Part::Cause, 0, 488),
    t(145, Part::Cause, 1, 443),
    t(145, Part::Cause, 2, 464),
    t(145, Part::Cause, 3, 512),
    t(145, Part::Cause, 4, 324),
    t(145, Part::Advice, 0, 269),
    t(145, Part::Advice, 1, 424),
    t(145, Part::Advice, 2, 265),
    t(145, Part::Advice, 3, 411),
    t(145, Part::Advice, 4, 421),
    t(145, Part::Advice, 5, 400),
    t(145, Part::Advice, 6, 456),
    t(146, Part::Code, 1, 48),
    t(146, Part::Phrase, 0, 74),
    t(146, Part::Constant, 0, 74),
    t(146, Part::Constant, 1, 74),
    t(146, Part::Constant, 2, 74),
    t(146, Part::Constant, 3, 74),
    t(146, Part::Constant, 4, 74),
    t(146, Part::Constant, 5, 74),
    t(146, Part::Constant, 6, 74),
    t(146, Part::Constant, 7, 74),
    t(146, Part::Constant, 8, 74),
    t(146, Part::Keyword, 0, 82),
    t(146, Part::Keyword, 1, 170),
    t(146, Part::Keyword, 2, 76),
    t(146, Part::Keyword, 3, 99),
    t(146, Part::Keyword, 4, 99),
    t(146, Part::Keyword, 5, 137),
    t(146, Part::Keyword, 6, 142),
    t(146, Part::Keyword, 7, 111),
    t(146, Part::Keyword, 8, 189),
    t(146, Part::Keyword, 9, 108),
    t(146, Part::Keyword, 10, 182),
    t(146, Part::Keyword, 11, 93),
    t(146, Part::Keyword, 12, 147),
    t(146, Part::Keyword, 13, 56),
    t(146, Part::Keyword, 14, 46),
    t(146, Part::Keyword, 15, 96),
    t(146, Part::Keyword, 16, 110),
    t(146, Part::Keyword, 17, 98),
    t(146, Part::Keyword, 18, 100),
    t(146, Part::Keyword, 19, 112),
    t(146, Part::Keyword, 20, 76),
    t(146, Part::Keyword, 21, 99),
    t(146, Part::Keyword, 22, 158),
    t(146, Part::Keyword, 23, 146),
    t(146, Part::Keyword, 24, 136),
    t(146, Part::Keyword, 25, 194),
    t(146, Part::Keyword, 26, 111),
    t(146, Part::Keyword, 27, 111),
    t(146, Part::Keyword, 28, 163),
    t(146, Part::Keyword, 29, 172),
    t(146, Part::Keyword, 30, 184),
    t(146, Part::Keyword, 31, 186),
    t(146, Part::Keyword, 32, 135),
    t(146, Part::Keyword, 33, 87),
    t(146, Part::Keyword, 34, 92),
    t(146, Part::Keyword, 35, 134),
    t(146, Part::Keyword, 36, 126),
    t(146, Part::Keyword, 37, 117),
    t(146, Part::Keyword, 38, 106),
    t(146, Part::Keyword, 39, 123),
    t(146, Part::Keyword, 40, 81),
    t(146, Part::Keyword, 41, 244),
    t(146, Part::Keyword, 42, 295),
    t(146, Part::Keyword, 43, 150),
    t(146, Part::Keyword, 44, 185),
    t(146, Part::Keyword, 45, 360),
    t(146, Part::Keyword, 46, 357),
    t(146, Part::Keyword, 47, 151),
    t(146, Part::Keyword, 48, 69),
    t(146, Part::Keyword, 49, 27),
    t(146, Part::Keyword, 50, 92),
    t(146, Part::Keyword, 51, 91),
    t(146, Part::Keyword, 52, 117),
    t(146, Part::Keyword, 53, 170),
    t(146, Part::Keyword, 54, 140),
    t(146, Part::Keyword, 55, 80),
    t(146, Part::Keyword, 56, 91),
    t(146, Part::Keyword, 57, 171),
    t(146, Part::Keyword, 58, 90),
    t(146, Part::Keyword, 59, 105),
    t(146, Part::Keyword, 60, 211),
    t(146, Part::Keyword, 61, 131),
    t(146, Part::Keyword, 62, 189),
    t(146, Part::Keyword, 63, 162),
    t(146, Part::Keyword, 64, 271),
    t(146, Part::Keyword, 65, 319),
    t(146, Part::Keyword, 66, 165),
    t(146, Part::Keyword, 67, 164),
    t(146, Part::Keyword, 68, 118),
    t(146, Part::Keyword, 69, 100),
    t(146, Part::Keyword, 70, 160),
    t(146, Part::Keyword, 71, 184),
    t(146, Part::Keyword, 72, 254),
    t(146, Part::Keyword, 73, 165),
    t(146, Part::Keyword, 74, 342),
    t(146, Part::Keyword, 75, 111),
    t(146, Part::Keyword, 76, 252),
    t(146, Part::Keyword, 77, 335),
    t(146, Part::Keyword, 78, 148),
    t(146, Part::Keyword, 79, 273),
    t(146, Part::Keyword, 80, 386),
    t(146, Part::Keyword, 81, 92),
    t(146, Part::Keyword, 82, 111),
    t(146, Part::Keyword, 83, 62),
    t(146, Part::Keyword, 84, 109),
    t(146, Part::Keyword, 85, 104),
    t(146, Part::Keyword, 86, 121),
    t(146, Part::Keyword, 87, 174),
    t(146, Part::Keyword, 88, 92),
    t(146, Part::Keyword, 89, 102),
    t(146, Part::Keyword, 90, 136),
    t(146, Part::Keyword, 91, 161),
    t(146, Part::Keyword, 92, 163),
    t(146, Part::Keyword, 93, 116),
    t(146, Part::Keyword, 94, 105),
    t(146, Part::Keyword, 95, 74),
    t(146, Part::Keyword, 96, 81),
    t(146, Part::Keyword, 97, 59),
    t(146, Part::Keyword, 98, 158),
    t(146, Part::Keyword, 99, 139),
    t(146, Part::Keyword, 100, 82),
    t(146, Part::Keyword, 101, 46),
    t(146, Part::Field, 0, 18),
    t(146, Part::Field, 1, 0),
    t(146, Part::Summary, 0, 305),
    t(146, Part::Meaning, 0, 708),
    t(146, Part::Cause, 0, 438),
    t(146, Part::Cause, 1, 465),
    t(146, Part::Cause, 2, 419),
    t(146, Part::Cause, 3, 684),
    t(146, Part::Cause, 4, 357),
    t(146, Part::Cause, 5, 606),
    t(146, Part::Advice, 0, 391),
    t(146, Part::Advice, 1, 477),
    t(146, Part::Advice, 2, 311),
    t(146, Part::Advice, 3, 425),
    t(146, Part::Advice, 4, 658),
    t(146, Part::Advice, 5, 438),
    t(146, Part::Advice, 6, 557),
    t(146, Part::Advice, 7, 692),
    t(146, Part::Advice, 8, 683),
    t(147, Part::Code, 1, 50),
    t(147, Part::Phrase, 0, 87),
    t(147, Part::Alias, 0, 141),
    t(147, Part::Constant, 0, 87),
    t(147, Part::Constant, 1, 87),
    t(147, Part::Constant, 2, 87),
    t(147, Part::Constant, 3, 87),
    t(147, Part::Constant, 4, 60),
    t(147, Part::Constant, 5, 87),
    t(147, Part::Constant, 6, 87),
    t(147, Part::Constant, 7, 87),
    t(147, Part::Constant, 8, 87),
    t(147, Part::Constant, 9, 60),
    t(147, Part::Keyword, 0, 123),
    t(147, Part::Keyword, 1, 126),
    t(147, Part::Keyword, 2, 135),
    t(147, Part::Keyword, 3, 91),
    t(147, Part::Keyword, 4, 100),
    t(147, Part::Keyword, 5, 126),
    t(147, Part::Keyword, 6, 125),
    t(147, Part::Keyword, 7, 113),
    t(147, Part::Keyword, 8, 99),
    t(147, Part::Keyword, 9, 90),
    t(147, Part::Keyword, 10, 49),
    t(147, Part::Keyword, 11, 98),
    t(147, Part::Keyword, 12, 165),
    t(147, Part::Keyword, 13, 60),
    t(147, Part::Keyword, 14, 87),
    t(147, Part::Keyword, 15, 91),
    t(147, Part::Keyword, 16, 102),
    t(147, Part::Keyword, 17, 70),
    t(147, Part::Keyword, 18, 159),
    t(147, Part::Keyword, 19, 114),
    t(147, Part::Keyword, 20, 154),
    t(147, Part::Keyword, 21, 106),
    t(147, Part::Keyword, 22, 114),
    t(147, Part::Keyword, 23, 168),
    t(147, Part::Keyword, 24, 88),
    t(147, Part::Keyword, 25, 174),
    t(147, Part::Keyword, 26, 114),
    t(147, Part::Keyword, 27, 61),
    t(147, Part::Keyword, 28, 92),
    t(147, Part::Keyword, 29, 68),
    t(147, Part::Keyword, 30, 109),
    t(147, Part::Keyword, 31, 110),
    t(147, Part::Keyword, 32, 135),
    t(147, Part::Keyword, 33, 94),
    t(147, Part::Keyword, 34, 118),
    t(147, Part::Keyword, 35, 88),
    t(147, Part::Keyword, 36, 205),
    t(147, Part::Keyword, 37, 147),
    t(147, Part::Keyword, 38, 121),
    t(147, Part::Keyword, 39, 81),
    t(147, Part::Keyword, 40, 107),
    t(147, Part::Keyword, 41, 82),
    t(147, Part::Keyword, 42, 90),
    t(147, Part::Keyword, 43, 126),
    t(147, Part::Keyword, 44, 149),
    t(147, Part::Keyword, 45, 100),
    t(147, Part::Keyword, 46, 132),
    t(147, Part::Keyword, 47, 135),
    t(147, Part::Keyword, 48, 148),
    t(147, Part::Keyword, 49, 135),
    t(147, Part::Keyword, 50, 121),
    t(147, Part::Keyword, 51, 95),
    t(147, Part::Keyword, 52, 102),
    t(147, Part::Keyword, 53, 74),
    t(147, Part::Keyword, 54, 91),
    t(147, Part::Keyword, 55, 99),
    t(147, Part::Keyword, 56, 91),
    t(147, Part::Keyword, 57, 105),
    t(147, Part::Keyword, 58, 70),
    t(147, Part::Keyword, 59, 141),
    t(147, Part::Keyword, 60, 76),
    t(147, Part::Keyword, 61, 142),
    t(147, Part::Keyword, 62, 96),
    t(147, Part::Keyword, 63, 133),
    t(147, Part::Keyword, 64, 133),
    t(147, Part::Keyword, 65, 50),
    t(147, Part::Keyword, 66, 66),
    t(147, Part::Keyword, 67, 112),
    t(147, Part::Keyword, 68, 102),
    t(147, Part::Keyword, 69, 130),
    t(147, Part::Keyword, 70, 206),
    t(147, Part::Keyword, 71, 79),
    t(147, Part::Keyword, 72, 143),
    t(147, Part::Keyword, 73, 89),
    t(147, Part::Keyword, 74, 182),
    t(147, Part::Keyword, 75, 97),
    t(147, Part::Keyword, 76, 101),
    t(147, Part::Keyword, 77, 121),
    t(147, Part::Keyword, 78, 146),
    t(147, Part::Keyword, 79, 163),
    t(147, Part::Keyword, 80, 285),
    t(147, Part::Keyword, 81, 181),
    t(147, Part::Keyword, 82, 133),
    t(147, Part::Keyword, 83, 243),
    t(147, Part::Keyword, 84, 120),
    t(147, Part::Keyword, 85, 91),
    t(147, Part::Keyword, 86, 171),
    t(147, Part::Keyword, 87, 91),
    t(147, Part::Keyword, 88, 91),
    t(147, Part::Keyword, 89, 114),
    t(147, Part::Keyword, 90, 179),
    t(147, Part::Keyword, 91, 125),
    t(147, Part::Keyword, 92, 141),
    t(147, Part::Keyword, 93, 87),
    t(147, Part::Keyword, 94, 137),
    t(147, Part::Keyword, 95, 510),
    t(147, Part::Keyword, 96, 287),
    t(147, Part::Keyword, 97, 142),
    t(147, Part::Keyword, 98, 128),
    t(147, Part::Keyword, 99, 200),
    t(147, Part::Keyword, 100, 157),
    t(147, Part::Keyword, 101, 254),
    t(147, Part::Keyword, 102, 178),
    t(147, Part::Keyword, 103, 143),
    t(147, Part::Keyword, 104, 166),
    t(147, Part::Keyword, 105, 128),
    t(147, Part::Keyword, 106, 218),
    t(147, Part::Keyword, 107, 103),
    t(147, Part::Keyword, 108, 282),
    t(147, Part::Keyword, 109, 137),
    t(147, Part::Keyword, 110, 195),
    t(147, Part::Keyword, 111, 146),
    t(147, Part::Keyword, 112, 173),
    t(147, Part::Keyword, 113, 263),
    t(147, Part::Keyword, 114, 188),
    t(147, Part::Keyword, 115, 108),
    t(147, Part::Keyword, 116, 284),
    t(147, Part::Keyword, 117, 114),
    t(147, Part::Keyword, 118, 200),
    t(147, Part::Keyword, 119, 150),
    t(147, Part::Keyword, 120, 193),
    t(147, Part::Keyword, 121, 118),
    t(147, Part::Keyword, 122, 133),
    t(147, Part::Keyword, 123, 139),
    t(147, Part::Keyword, 124, 37),
    t(147, Part::Keyword, 125, 209),
    t(147, Part::Keyword, 126, 184),
    t(147, Part::Field, 0, 59),
    t(147, Part::Summary, 0, 357),
    t(147, Part::Meaning, 0, 714),
    t(147, Part::Cause, 0, 410),
    t(147, Part::Cause, 1, 754),
    t(147, Part::Cause, 2, 710),
    t(147, Part::Cause, 3, 473),
    t(147, Part::Cause, 4, 857),
    t(147, Part::Cause, 5, 467),
    t(147, Part::Advice, 0, 455),
    t(147, Part::Advice, 1, 455),
    t(147, Part::Advice, 2, 588),
    t(147, Part::Advice, 3, 654),
    t(147, Part::Advice, 4, 632),
    t(147, Part::Advice, 5, 636),
    t(147, Part::Advice, 6, 270),
    t(147, Part::Advice, 7, 397),
    t(148, Part::Code, 1, 49),
    t(148, Part::Phrase, 0, 63),
    t(148, Part::Former, 0, 63),
    t(148, Part::Constant, 0, 63),
    t(148, Part::Constant, 1, 63),
    t(148, Part::Constant, 2, 63),
    t(148, Part::Constant, 3, 63),
    t(148, Part::Constant, 4, 63),
    t(148, Part::Constant, 5, 63),
    t(148, Part::Constant, 6, 63),
    t(148, Part::Constant, 7, 63),
    t(148, Part::Constant, 8, 63),
    t(148, Part::Constant, 9, 104),
    t(148, Part::Keyword, 0, 127),
    t(148, Part::Keyword, 1, 93),
    t(148, Part::Keyword, 2, 34),
    t(148, Part::Keyword, 3, 59),
    t(148, Part::Keyword, 4, 119),
    t(148, Part::Keyword, 5, 102),
    t(148, Part::Keyword, 6, 46),
    t(148, Part::Keyword, 7, 170),
    t(148, Part::Keyword, 8, 114),
    t(148, Part::Keyword, 9, 106),
    t(148, Part::Keyword, 10, 70),
    t(148, Part::Keyword, 11, 138),
    t(148, Part::Keyword, 12, 143),
    t(148, Part::Keyword, 13, 111),
    t(148, Part::Keyword, 14, 89),
    t(148, Part::Keyword, 15, 64),
    t(148, Part::Keyword, 16, 73),
    t(148, Part::Keyword, 17, 121),
    t(148, Part::Keyword, 18, 54),
    t(148, Part::Keyword, 19, 100),
    t(148, Part::Keyword, 20, 116),
    t(148, Part::Keyword, 21, 70),
    t(148, Part::Keyword, 22, 105),
    t(148, Part::Keyword, 23, 89),
    t(148, Part::Keyword, 24, 116),
    t(148, Part::Keyword, 25, 119),
    t(148, Part::Keyword, 26, 170),
    t(148, Part::Keyword, 27, 83),
    t(148, Part::Keyword, 28, 114),
    t(148, Part::Keyword, 29, 171),
    t(148, Part::Keyword, 30, 157),
    t(148, Part::Keyword, 31, 216),
    t(148, Part::Keyword, 32, 152),
    t(148, Part::Keyword, 33, 131),
    t(148, Part::Keyword, 34, 92),
    t(148, Part::Keyword, 35, 114),
    t(148, Part::Keyword, 36, 186),
    t(148, Part::Keyword, 37, 203),
    t(148, Part::Keyword, 38, 121),
    t(148, Part::Keyword, 39, 68),
    t(148, Part::Keyword, 40, 91),
    t(148, Part::Keyword, 41, 88),
    t(148, Part::Keyword, 42, 108),
    t(148, Part::Keyword, 43, 96),
    t(148, Part::Keyword, 44, 82),
    t(148, Part::Keyword, 45, 128),
    t(148, Part::Keyword, 46, 90),
    t(148, Part::Keyword, 47, 74),
    t(148, Part::Keyword, 48, 93),
    t(148, Part::Keyword, 49, 77),
    t(148, Part::Keyword, 50, 153),
    t(148, Part::Keyword, 51, 197),
    t(148, Part::Keyword, 52, 125),
    t(148, Part::Keyword, 53, 74),
    t(148, Part::Keyword, 54, 92),
    t(148, Part::Keyword, 55, 273),
    t(148, Part::Keyword, 56, 98),
    t(148, Part::Keyword, 57, 261),
    t(148, Part::Keyword, 58, 218),
    t(148, Part::Keyword, 59, 187),
    t(148, Part::Keyword, 60, 160),
    t(148, Part::Keyword, 61, 91),
    t(148, Part::Keyword, 62, 67),
    t(148, Part::Keyword, 63, 189),
    t(148, Part::Keyword, 64, 66),
    t(148, Part::Keyword, 65, 115),
    t(148, Part::Keyword, 66, 155),
    t(148, Part::Keyword, 67, 325),
    t(148, Part::Keyword, 68, 288),
    t(148, Part::Keyword, 69, 205),
    t(148, Part::Keyword, 70, 280),
    t(148, Part::Keyword, 71, 155),
    t(148, Part::Keyword, 72, 181),
    t(148, Part::Keyword, 73, 105),
    t(148, Part::Keyword, 74, 144),
    t(148, Part::Keyword, 75, 94),
    t(148, Part::Keyword, 76, 63),
    t(148, Part::Keyword, 77, 104),
    t(148, Part::Keyword, 78, 89),
    t(148, Part::Keyword, 79, 156),
    t(148, Part::Keyword, 80, 77),
    t(148, Part::Keyword, 81, 76),
    t(148, Part::Keyword, 82, 130),
    t(148, Part::Keyword, 83, 141),
    t(148, Part::Keyword, 84, 139),
    t(148, Part::Keyword, 85, 49),
    t(148, Part::Keyword, 86, 88),
    t(148, Part::Keyword, 87, 96),
    t(148, Part::Keyword, 88, 158),
    t(148, Part::Field, 0, 67),
    t(148, Part::Field, 1, 18),
    t(148, Part::Summary, 0, 274),
    t(148, Part::Meaning, 0, 774),
    t(148, Part::Cause, 0, 507),
    t(148, Part::Cause, 1, 245),
    t(148, Part::Cause, 2, 590),
    t(148, Part::Cause, 3, 519),
    t(148, Part::Cause, 4, 491),
    t(148, Part::Cause, 5, 163),
    t(148, Part::Advice, 0, 370),
    t(148, Part::Advice, 1, 607),
    t(148, Part::Advice, 2, 433),
    t(148, Part::Advice, 3, 388),
    t(148, Part::Advice, 4, 547),
    t(148, Part::Advice, 5, 549),
    t(148, Part::Advice, 6, 500),
    t(148, Part::Advice, 7, 303),
    t(149, Part::Code, 1, 91),
    t(149, Part::Phrase, 0, 89),
    t(149, Part::Constant, 0, 89),
    t(149, Part::Constant, 1, 89),
    t(149, Part::Constant, 2, 89),
    t(149, Part::Constant, 3, 89),
    t(149, Part::Constant, 4, 89),
    t(149, Part::Constant, 5, 34),
    t(149, Part::Constant, 6, 89),
    t(149, Part::Constant, 7, 89),
    t(149, Part::Constant, 8, 89),
    t(149, Part::Constant, 9, 89),
    t(149, Part::Keyword, 0, 65),
    t(149, Part::Keyword, 1, 157),
    t(149, Part::Keyword, 2, 111),
    t(149, Part::Keyword, 3, 107),
    t(149, Part::Keyword, 4, 94),
    t(149, Part::Keyword, 5, 118),
    t(149, Part::Keyword, 6, 117),
    t(149, Part::Keyword, 7, 85),
    t(149, Part::Keyword, 8, 129),
    t(149, Part::Keyword, 9, 125),
    t(149, Part::Keyword, 10, 70),
    t(149, Part::Keyword, 11, 87),
    t(149, Part::Keyword, 12, 90),
    t(149, Part::Keyword, 13, 99),
    t(149, Part::Keyword, 14, 206),
    t(149, Part::Keyword, 15, 80),
    t(149, Part::Keyword, 16, 153),
    t(149, Part::Keyword, 17, 178),
    t(149, Part::Keyword, 18, 87),
    t(149, Part::Keyword, 19, 125),
    t(149, Part::Keyword, 20, 118),
    t(149, Part::Keyword, 21, 34),
    t(149, Part::Keyword, 22, 228),
    t(149, Part::Keyword, 23, 112),
    t(149, Part::Keyword, 24, 164),
    t(149, Part::Keyword, 25, 143),
    t(149, Part::Keyword, 26, 96),
    t(149, Part::Keyword, 27, 89),
    t(149, Part::Keyword, 28, 120),
    t(149, Part::Summary, 0, 278),
    t(149, Part::Meaning, 0, 727),
    t(149, Part::Cause, 0, 444),
    t(149, Part::Cause, 1, 584),
    t(149, Part::Cause, 2, 535),
    t(149, Part::Advice, 0, 484),
    t(149, Part::Advice, 1, 399),
    t(149, Part::Advice, 2, 325),
    t(149, Part::Advice, 3, 295),
    t(149, Part::Advice, 4, 245),
    t(150, Part::Code, 1, 80),
    t(150, Part::Phrase, 0, 118),
    t(150, Part::Constant, 0, 118),
    t(150, Part::Constant, 1, 118),
    t(150, Part::Constant, 2, 118),
    t(150, Part::Constant, 3, 118),
    t(150, Part::Constant, 4, 209),
    t(150, Part::Constant, 5, 118),
    t(150, Part::Constant, 6, 118),
    t(150, Part::Keyword, 0, 147),
    t(150, Part::Keyword, 1, 156),
    t(150, Part::Keyword, 2, 156),
    t(150, Part::Keyword, 3, 182),
    t(150, Part::Keyword, 4, 143),
    t(150, Part::Keyword, 5, 206),
    t(150, Part::Keyword, 6, 112),
    t(150, Part::Keyword, 7, 123),
    t(150, Part::Keyword, 8, 96),
    t(150, Part::Keyword, 9, 136),
    t(150, Part::Keyword, 10, 156),
    t(150, Part::Keyword, 11, 96),
    t(150, Part::Keyword, 12, 80),
    t(150, Part::Keyword, 13, 115),
    t(150, Part::Keyword, 14, 107),
    t(150, Part::Keyword, 15, 161),
    t(150, Part::Keyword, 16, 80),
    t(150, Part::Keyword, 17, 65),
    t(150, Part::Keyword, 18, 479),
    t(150, Part::Keyword, 19, 234),
    t(150, Part::Keyword, 20, 192),
    t(150, Part::Keyword, 21, 110),
    t(150, Part::Keyword, 22, 131),
    t(150, Part::Keyword, 23, 118),
    t(150, Part::Keyword, 24, 91),
    t(150, Part::Field, 0, 56),
    t(150, Part::Field, 1, 80),
    t(150, Part::Summary, 0, 383),
    t(150, Part::Meaning, 0, 1092),
    t(150, Part::Cause, 0, 616),
    t(150, Part::Cause, 1, 282),
    t(150, Part::Advice, 0, 455),
    t(150, Part::Advice, 1, 319),
    t(150, Part::Advice, 2, 405),
    t(150, Part::Advice, 3, 389),
    t(151, Part::Code, 1, 80),
    t(151, Part::Phrase, 0, 96),
    t(151, Part::Keyword, 0, 161),
    t(151, Part::Keyword, 1, 105),
    t(151, Part::Keyword, 2, 148),
    t(151, Part::Field, 0, 58),
    t(151, Part::Summary, 0, 394),
    t(151, Part::Meaning, 0, 1092),
    t(151, Part::Cause, 0, 334),
    t(151, Part::Advice, 0, 460),
    t(151, Part::Advice, 1, 433),
    t(152, Part::Code, 1, 73),
    t(152, Part::Phrase, 0, 109),
    t(152, Part::Constant, 0, 109),
    t(152, Part::Constant, 1, 109),
    t(152, Part::Constant, 2, 109),
    t(152, Part::Constant, 3, 109),
    t(152, Part::Constant, 4, 109),
    t(152, Part::Constant, 5, 109),
    t(152, Part::Constant, 6, 109),
    t(152, Part::Constant, 7, 109),
    t(152, Part::Keyword, 0, 109),
    t(152, Part::Keyword, 1, 144),
    t(152, Part::Keyword, 2, 139),
    t(152, Part::Keyword, 3, 114),
    t(152, Part::Keyword, 4, 167),
    t(152, Part::Keyword, 5, 105),
    t(152, Part::Keyword, 6, 89),
    t(152, Part::Keyword, 7, 100),
    t(152, Part::Keyword, 8, 123),
    t(152, Part::Keyword, 9, 120),
    t(152, Part::Keyword, 10, 138),
    t(152, Part::Keyword, 11, 134),
    t(152, Part::Keyword, 12, 85),
    t(152, Part::Keyword, 13, 109),
    t(152, Part::Keyword, 14, 120),
    t(152, Part::Keyword, 15, 131),
    t(152, Part::Keyword, 16, 193),
    t(152, Part::Keyword, 17, 162),
    t(152, Part::Keyword, 18, 192),
    t(152, Part::Keyword, 19, 71),
    t(152, Part::Keyword, 20, 96),
    t(152, Part::Keyword, 21, 164),
    t(152, Part::Keyword, 22, 91),
    t(152, Part::Keyword, 23, 140),
    t(152, Part::Keyword, 24, 137),
    t(152, Part::Keyword, 25, 74),
    t(152, Part::Keyword, 26, 122),
    t(152, Part::Keyword, 27, 133),
    t(152, Part::Keyword, 28, 96),
    t(152, Part::Keyword, 29, 122),
    t(152, Part::Keyword, 30, 131),
    t(152, Part::Keyword, 31, 109),
    t(152, Part::Keyword, 32, 140),
    t(152, Part::Keyword, 33, 91),
    t(152, Part::Keyword, 34, 144),
    t(152, Part::Keyword, 35, 129),
    t(152, Part::Keyword, 36, 134),
    t(152, Part::Keyword, 37, 161),
    t(152, Part::Keyword, 38, 175),
    t(152, Part::Keyword, 39, 189),
    t(152, Part::Keyword, 40, 258),
    t(152, Part::Keyword, 41, 379),
    t(152, Part::Keyword, 42, 170),
    t(152, Part::Keyword, 43, 168),
    t(152, Part::Keyword, 44, 193),
    t(152, Part::Keyword, 45, 153),
    t(152, Part::Keyword, 46, 91),
    t(152, Part::Keyword, 47, 134),
    t(152, Part::Keyword, 48, 140),
    t(152, Part::Keyword, 49, 109),
    t(152, Part::Keyword, 50, 91),
    t(152, Part::Summary, 0, 313),
    t(152, Part::Meaning, 0, 990),
    t(152, Part::Cause, 0, 464),
    t(152, Part::Cause, 1, 657),
    t(152, Part::Cause, 2, 406),
    t(152, Part::Advice, 0, 390),
    t(152, Part::Advice, 1, 562),
    t(152, Part::Advice, 2, 463),
    t(152, Part::Advice, 3, 399),
    t(152, Part::Advice, 4, 574),
    t(152, Part::Advice, 5, 538),
    t(152, Part::Advice, 6, 312),
    t(153, Part::Code, 1, 65),
    t(153, Part::Phrase, 0, 96),
    t(153, Part::Constant, 0, 96),
    t(153, Part::Constant, 1, 96),
    t(153, Part::Constant, 2, 96),
    t(153, Part::Constant, 3, 96),
    t(153, Part::Constant, 4, 96),
    t(153, Part::Constant, 5, 96),
    t(153, Part::Constant, 6, 96),
    t(153, Part::Keyword, 0, 185),
    t(153, Part::Keyword, 1, 219),
    t(153, Part::Keyword, 2, 138),
    t(153, Part::Keyword, 3, 105),
    t(153, Part::Keyword, 4, 120),
    t(153, Part::Keyword, 5, 160),
    t(153, Part::Keyword, 6, 178),
    t(153, Part::Keyword, 7, 56),
    t(153, Part::Keyword, 8, 141),
    t(153, Part::Keyword, 9, 147),
    t(153, Part::Keyword, 10, 144),
    t(153, Part::Keyword, 11, 129),
    t(153, Part::Keyword, 12, 131),
    t(153, Part::Keyword, 13, 226),
    t(153, Part::Keyword, 14, 140),
    t(153, Part::Keyword, 15, 178),
    t(153, Part::Keyword, 16, 95),
    t(153, Part::Keyword, 17, 83),
    t(153, Part::Keyword, 18, 120),
    t(153, Part::Keyword, 19, 87),
    t(153, Part::Keyword, 20, 105),
    t(153, Part::Keyword, 21, 126),
    t(153, Part::Keyword, 22, 131),
    t(153, Part::Keyword, 23, 120),
    t(153, Part::Keyword, 24, 131),
    t(153, Part::Keyword, 25, 95),
    t(153, Part::Keyword, 26, 55),
    t(153, Part::Keyword, 27, 67),
    t(153, Part::Keyword, 28, 145),
    t(153, Part::Keyword, 29, 100),
    t(153, Part::Keyword, 30, 290),
    t(153, Part::Keyword, 31, 176),
    t(153, Part::Keyword, 32, 248),
    t(153, Part::Keyword, 33, 96),
    t(153, Part::Field, 0, 58),
    t(153, Part::Field, 1, 42),
    t(153, Part::Summary, 0, 398),
    t(153, Part::Meaning, 0, 1060),
    t(153, Part::Cause, 0, 477),
    t(153, Part::Cause, 1, 465),
    t(153, Part::Cause, 2, 359),
    t(153, Part::Advice, 0, 516),
    t(153, Part::Advice, 1, 496),
    t(153, Part::Advice, 2, 518),
    t(153, Part::Advice, 3, 454),
    t(153, Part::Advice, 4, 475),
    t(154, Part::Code, 1, 65),
    t(154, Part::Phrase, 0, 81),
    t(154, Part::Alias, 0, 81),
    t(154, Part::Keyword, 0, 135),
    t(154, Part::Keyword, 1, 107),
    t(154, Part::Keyword, 2, 123),
    t(154, Part::Keyword, 3, 159),
    t(154, Part::Keyword, 4, 135),
    t(154, Part::Keyword, 5, 116),
    t(154, Part::Keyword, 6, 55),
    t(154, Part::Keyword, 7, 84),
    t(154, Part::Keyword, 8, 171),
    t(154, Part::Keyword, 9, 93),
    t(154, Part::Keyword, 10, 94),
    t(154, Part::Keyword, 11, 130),
    t(154, Part::Keyword, 12, 140),
    t(154, Part::Keyword, 13, 85),
    t(154, Part::Keyword, 14, 105),
    t(154, Part::Keyword, 15, 213),
    t(154, Part::Keyword, 16, 366),
    t(154, Part::Keyword, 17, 134),
    t(154, Part::Field, 0, 59),
    t(154, Part::Vendor, 0, 107),
    t(154, Part::Vendor, 1, 228),
    t(154, Part::Vendor, 2, 80),
    t(154, Part::Vendor, 3, 80),
    t(154, Part::Vendor, 4, 68),
    t(154, Part::Vendor, 5, 134),
    t(154, Part::Vendor, 6, 134),
    t(154, Part::Tell, 0, 232),
    t(154, Part::Summary, 0, 294),
    t(154, Part::Meaning, 0, 1444),
    t(154, Part::Cause, 0, 387),
    t(154, Part::Cause, 1, 490),
    t(154, Part::Cause, 2, 245),
    t(154, Part::Cause, 3, 375),
    t(154, Part::Advice, 0, 369),
    t(154, Part::Advice, 1, 250),
    t(154, Part::Advice, 2, 423),
    t(154, Part::Advice, 3, 449),
    t(154, Part::Advice, 4, 539),
    t(154, Part::Advice, 5, 313),
    t(155, Part::Code, 1, 73),
    t(155, Part::Phrase, 0, 126),
    t(155, Part::Constant, 0, 126),
    t(155, Part::Constant, 1, 126),
    t(155, Part::Keyword, 0, 101),
    t(155, Part::Keyword, 1, 87),
    t(155, Part::Keyword, 2, 157),
    t(155, Part::Keyword, 3, 167),
    t(155, Part::Keyword, 4, 113),
    t(155, Part::Keyword, 5, 164),
    t(155, Part::Keyword, 6, 134),
    t(155, Part::Keyword, 7, 149),
    t(155, Part::Keyword, 8, 155),
    t(155, Part::Keyword, 9, 75),
    t(155, Part::Keyword, 10, 110),
    t(155, Part::Keyword, 11, 66),
    t(155, Part::Keyword, 12, 180),
    t(155, Part::Keyword, 13, 73),
    t(155, Part::Keyword, 14, 103),
    t(155, Part::Keyword, 15, 112),
    t(155, Part::Keyword, 16, 116),
    t(155, Part::Keyword, 17, 468),
    t(155, Part::Keyword, 18, 126),
    t(155, Part::Vendor, 0, 107),
    t(155, Part::Vendor, 1, 241),
    t(155, Part::Vendor, 2, 80),
    t(155, Part::Vendor, 3, 80),
    t(155, Part::Vendor, 4, 68),
    t(155, Part::Vendor, 5, 134),
    t(155, Part::Vendor, 6, 134),
    t(155, Part::Tell, 0, 439),
    t(155, Part::Summary, 0, 318),
    t(155, Part::Meaning, 0, 1181),
    t(155, Part::Cause, 0, 463),
    t(155, Part::Cause, 1, 337),
    t(155, Part::Cause, 2, 302),
    t(155, Part::Advice, 0, 326),
    t(155, Part::Advice, 1, 500),
    t(155, Part::Advice, 2, 349),
    t(155, Part::Advice, 3, 515),
    t(156, Part::Code, 1, 73),
    t(156, Part::Phrase, 0, 126),
    t(156, Part::Keyword, 0, 178),
    t(156, Part::Keyword, 1, 177),
    t(156, Part::Keyword, 2, 135),
    t(156, Part::Keyword, 3, 151),
    t(156, Part::Keyword, 4, 115),
    t(156, Part::Keyword, 5, 161),
    t(156, Part::Vendor, 0, 45),
    t(156, Part::Vendor, 1, 90),
    t(156, Part::Vendor, 2, 43),
    t(156, Part::Vendor, 3, 46),
    t(156, Part::Vendor, 4, 49),
    t(156, Part::Vendor, 5, 49),
    t(156, Part::Vendor, 6, 49),
    t(156, Part::Vendor, 7, 44),
    t(156, Part::Vendor, 8, 47),
    t(156, Part::Vendor, 9, 58),
    t(156, Part::Vendor, 10, 125),
    t(156, Part::Vendor, 11, 81),
    t(156, Part::Vendor, 12, 49),
    t(156, Part::Vendor, 13, 49),
    t(156, Part::Vendor, 14, 70),
    t(156, Part::Vendor, 15, 45),
    t(156, Part::Vendor, 16, 78),
    t(156, Part::Vendor, 17, 49),
    t(156, Part::Vendor, 18, 46),
    t(156, Part::Vendor, 19, 40),
    t(156, Part::Tell, 0, 242),
    t(156, Part::Summary, 0, 336),
    t(156, Part::Meaning, 0, 948),
    t(156, Part::Cause, 0, 334),
    t(156, Part::Cause, 1, 390),
    t(156, Part::Advice, 0, 371),
    t(156, Part::Advice, 1, 353),
    t(156, Part::Advice, 2, 333),
    t(156, Part::Advice, 3, 444),
    t(156, Part::Advice, 4, 358),
    t(157, Part::Code, 1, 73),
    t(157, Part::Phrase, 0, 181),
    t(157, Part::Keyword, 0, 183),
    t(157, Part::Keyword, 1, 145),
    t(157, Part::Keyword, 2, 154),
    t(157, Part::Keyword, 3, 167),
    t(157, Part::Keyword, 4, 151),
    t(157, Part::Keyword, 5, 117),
    t(157, Part::Field, 0, 128),
    t(157, Part::Vendor, 0, 64),
    t(157, Part::Vendor, 1, 90),
    t(157, Part::Vendor, 2, 39),
    t(157, Part::Vendor, 3, 44),
    t(157, Part::Vendor, 4, 65),
    t(157, Part::Tell, 0, 271),
    t(157, Part::Summary, 0, 280),
    t(157, Part::Meaning, 0, 1200),
    t(157, Part::Cause, 0, 148),
    t(157, Part::Cause, 1, 250),
    t(157, Part::Advice, 0, 317),
    t(157, Part::Advice, 1, 554),
    t(158, Part::Code, 1, 91),
    t(158, Part::Phrase, 0, 104),
    t(158, Part::Constant, 0, 104),
    t(158, Part::Constant, 1, 104),
    t(158, Part::Constant, 2, 104),
    t(158, Part::Constant, 3, 104),
    t(158, Part::Constant, 4, 104),
    t(158, Part::Constant, 5, 104),
    t(158, Part::Constant, 6, 104),
    t(158, Part::Keyword, 0, 109),
    t(158, Part::Keyword, 1, 124),
    t(158, Part::Keyword, 2, 98),
    t(158, Part::Keyword, 3, 175),
    t(158, Part::Keyword, 4, 145),
    t(158, Part::Keyword, 5, 97),
    t(158, Part::Keyword, 6, 126),
    t(158, Part::Keyword, 7, 113),
    t(158, Part::Keyword, 8, 123),
    t(158, Part::Keyword, 9, 138),
    t(158, Part::Keyword, 10, 149),
    t(158, Part::Keyword, 11, 115),
    t(158, Part::Keyword, 12, 80),
    t(158, Part::Keyword, 13, 127),
    t(158, Part::Keyword, 14, 187),
    t(158, Part::Keyword, 15, 206),
    t(158, Part::Keyword, 16, 116),
    t(158, Part::Keyword, 17, 125),
    t(158, Part::Keyword, 18, 165),
    t(158, Part::Keyword, 19, 171),
    t(158, Part::Keyword, 20, 269),
    t(158, Part::Keyword, 21, 104),
    t(158, Part::Field, 0, 80),
    t(158, Part::Summary, 0, 322),
    t(158, Part::Meaning, 0, 967),
    t(158, Part::Cause, 0, 892),
    t(158, Part::Cause, 1, 600),
    t(158, Part::Cause, 2, 322),
    t(158, Part::Advice, 0, 314),
    t(158, Part::Advice, 1, 526),
    t(158, Part::Advice, 2, 399),
    t(158, Part::Advice, 3, 489),
    t(158, Part::Advice, 4, 390),
    t(159, Part::Code, 1, 91),
    t(159, Part::Phrase, 0, 110),
    t(159, Part::Constant, 0, 110),
    t(159, Part::Constant, 1, 110),
    t(159, Part::Constant, 2, 110),
    t(159, Part::Constant, 3, 110),
    t(159, Part::Constant, 4, 110),
    t(159, Part::Constant, 5, 110),
    t(159, Part::Constant, 6, 110),
    t(159, Part::Constant, 7, 110),
    t(159, Part::Keyword, 0, 210),
    t(159, Part::Keyword, 1, 89),
    t(159, Part::Keyword, 2, 142),
    t(159, Part::Keyword, 3, 84),
    t(159, Part::Keyword, 4, 98),
    t(159, Part::Keyword, 5, 185),
    t(159, Part::Keyword, 6, 155),
    t(159, Part::Keyword, 7, 111),
    t(159, Part::Keyword, 8, 209),
    t(159, Part::Keyword, 9, 190),
    t(159, Part::Keyword, 10, 162),
    t(159, Part::Keyword, 11, 160),
    t(159, Part::Keyword, 12, 171),
    t(159, Part::Keyword, 13, 171),
    t(159, Part::Keyword, 14, 171),
    t(159, Part::Keyword, 15, 151),
    t(159, Part::Keyword, 16, 140),
    t(159, Part::Keyword, 17, 102),
    t(159, Part::Keyword, 18, 199),
    t(159, Part::Keyword, 19, 106),
    t(159, Part::Keyword, 20, 172),
    t(159, Part::Keyword, 21, 145),
    t(159, Part::Keyword, 22, 129),
    t(159, Part::Keyword, 23, 160),
    t(159, Part::Keyword, 24, 111),
    t(159, Part::Keyword, 25, 145),
    t(159, Part::Keyword, 26, 171),
    t(159, Part::Keyword, 27, 60),
    t(159, Part::Keyword, 28, 60),
    t(159, Part::Keyword, 29, 140),
    t(159, Part::Keyword, 30, 131),
    t(159, Part::Keyword, 31, 111),
    t(159, Part::Keyword, 32, 187),
    t(159, Part::Keyword, 33, 171),
    t(159, Part::Keyword, 34, 118),
    t(159, Part::Keyword, 35, 164),
    t(159, Part::Keyword, 36, 177),
    t(159, Part::Keyword, 37, 52),
    t(159, Part::Keyword, 38, 91),
    t(159, Part::Keyword, 39, 106),
    t(159, Part::Keyword, 40, 231),
    t(159, Part::Keyword, 41, 113),
    t(159, Part::Keyword, 42, 185),
    t(159, Part::Keyword, 43, 118),
    t(159, Part::Keyword, 44, 182),
    t(159, Part::Keyword, 45, 171),
    t(159, Part::Keyword, 46, 207),
    t(159, Part::Keyword, 47, 110),
    t(159, Part::Keyword, 48, 113),
    t(159, Part::Keyword, 49, 91),
    t(159, Part::Field, 0, 67),
    t(159, Part::Summary, 0, 243),
    t(159, Part::Meaning, 0, 771),
    t(159, Part::Cause, 0, 610),
    t(159, Part::Cause, 1, 392),
    t(159, Part::Cause, 2, 424),
    t(159, Part::Advice, 0, 334),
    t(159, Part::Advice, 1, 184),
    t(159, Part::Advice, 2, 578),
    t(159, Part::Advice, 3, 284),
    t(159, Part::Advice, 4, 391),
    t(159, Part::Advice, 5, 371),
    t(159, Part::Advice, 6, 576),
    t(160, Part::Code, 1, 91),
    t(160, Part::Phrase, 0, 87),
    t(160, Part::Keyword, 0, 156),
    t(160, Part::Keyword, 1, 206),
    t(160, Part::Keyword, 2, 166),
    t(160, Part::Keyword, 3, 183),
    t(160, Part::Keyword, 4, 135),
    t(160, Part::Keyword, 5, 132),
    t(160, Part::Field, 0, 128),
    t(160, Part::Vendor, 0, 64),
    t(160, Part::Vendor, 1, 90),
    t(160, Part::Vendor, 2, 39),
    t(160, Part::Vendor, 3, 44),
    t(160, Part::Vendor, 4, 65),
    t(160, Part::Tell, 0, 271),
    t(160, Part::Summary, 0, 251),
    t(160, Part::Meaning, 0, 949),
    t(160, Part::Cause, 0, 296),
    t(160, Part::Cause, 1, 220),
    t(160, Part::Cause, 2, 161),
    t(160, Part::Advice, 0, 282),
    t(160, Part::Advice, 1, 410),
    t(160, Part::Advice, 2, 315),
    t(161, Part::Code, 1, 69),
    t(161, Part::Phrase, 0, 84),
    t(161, Part::Alias, 0, 39),
    t(161, Part::Alias, 1, 84),
    t(161, Part::Keyword, 0, 150),
    t(161, Part::Keyword, 1, 150),
    t(161, Part::Keyword, 2, 75),
    t(161, Part::Keyword, 3, 109),
    t(161, Part::Keyword, 4, 119),
    t(161, Part::Keyword, 5, 98),
    t(161, Part::Keyword, 6, 121),
    t(161, Part::Keyword, 7, 75),
    t(161, Part::Keyword, 8, 86),
    t(161, Part::Keyword, 9, 90),
    t(161, Part::Keyword, 10, 83),
    t(161, Part::Keyword, 11, 134),
    t(161, Part::Keyword, 12, 138),
    t(161, Part::Keyword, 13, 84),
    t(161, Part::Keyword, 14, 79),
    t(161, Part::Keyword, 15, 144),
    t(161, Part::Keyword, 16, 118),
    t(161, Part::Keyword, 17, 148),
    t(161, Part::Field, 0, 88),
    t(161, Part::Vendor, 0, 36),
    t(161, Part::Vendor, 1, 36),
    t(161, Part::Vendor, 2, 42),
    t(161, Part::Vendor, 3, 54),
    t(161, Part::Tell, 0, 247),
    t(161, Part::Summary, 0, 277),
    t(161, Part::Meaning, 0, 842),
    t(161, Part::Cause, 0, 414),
    t(161, Part::Cause, 1, 400),
    t(161, Part::Cause, 2, 411),
    t(161, Part::Cause, 3, 245),
    t(161, Part::Cause, 4, 343),
    t(161, Part::Cause, 5, 262),
    t(161, Part::Advice, 0, 352),
    t(161, Part::Advice, 1, 424),
    t(161, Part::Advice, 2, 273),
    t(161, Part::Advice, 3, 416),
    t(161, Part::Advice, 4, 454),
    t(161, Part::Advice, 5, 396),
    t(161, Part::Advice, 6, 348),
    t(161, Part::Advice, 7, 645),
    t(162, Part::Code, 1, 69),
    t(162, Part::Phrase, 0, 105),
    t(162, Part::Keyword, 0, 118),
    t(162, Part::Keyword, 1, 136),
    t(162, Part::Keyword, 2, 149),
    t(162, Part::Keyword, 3, 168),
    t(162, Part::Keyword, 4, 105),
    t(162, Part::Vendor, 0, 80),
    t(162, Part::Vendor, 1, 80),
    t(162, Part::Vendor, 2, 80),
    t(162, Part::Vendor, 3, 80),
    t(162, Part::Vendor, 4, 160),
    t(162, Part::Tell, 0, 339),
    t(162, Part::Summary, 0, 302),
    t(162, Part::Meaning, 0, 856),
    t(162, Part::Cause, 0, 336),
    t(162, Part::Cause, 1, 180),
    t(162, Part::Cause, 2, 210),
    t(162, Part::Advice, 0, 442),
    t(162, Part::Advice, 1, 363),
    t(162, Part::Advice, 2, 513),
    t(163, Part::Code, 1, 60),
    t(163, Part::Phrase, 0, 79),
    t(163, Part::Alias, 0, 79),
    t(163, Part::Alias, 1, 58),
    t(163, Part::Keyword, 0, 112),
    t(163, Part::Keyword, 1, 88),
    t(163, Part::Keyword, 2, 88),
    t(163, Part::Keyword, 3, 94),
    t(163, Part::Keyword, 4, 115),
    t(163, Part::Keyword, 5, 96),
    t(163, Part::Keyword, 6, 101),
    t(163, Part::Keyword, 7, 90),
    t(163, Part::Keyword, 8, 76),
    t(163, Part::Keyword, 9, 52),
    t(163, Part::Keyword, 10, 116),
    t(163, Part::Keyword, 11, 62),
    t(163, Part::Keyword, 12, 88),
    t(163, Part::Keyword, 13, 111),
    t(163, Part::Keyword, 14, 115),
    t(163, Part::Keyword, 15, 108),
    t(163, Part::Keyword, 16, 126),
    t(163, Part::Keyword, 17, 127),
    t(163, Part::Keyword, 18, 191),
    t(163, Part::Keyword, 19, 139),
    t(163, Part::Field, 0, 88),
    t(163, Part::Field, 1, 78),
    t(163, Part::Vendor, 0, 36),
    t(163, Part::Vendor, 1, 36),
    t(163, Part::Vendor, 2, 42),
    t(163, Part::Vendor, 3, 54),
    t(163, Part::Tell, 0, 408),
    t(163, Part::Summary, 0, 358),
    t(163, Part::Meaning, 0, 1110),
    t(163, Part::Cause, 0, 289),
    t(163, Part::Cause, 1, 464),
    t(163, Part::Cause, 2, 332),
    t(163, Part::Cause, 3, 294),
    t(163, Part::Advice, 0, 198),
    t(163, Part::Advice, 1, 272),
    t(163, Part::Advice, 2, 591),
    t(163, Part::Advice, 3, 625),
    t(163, Part::Advice, 4, 464),
    t(163, Part::Advice, 5, 467),
    t(164, Part::Code, 1, 60),
    t(164, Part::Phrase, 0, 105),
    t(164, Part::Keyword, 0, 140),
    t(164, Part::Keyword, 1, 138),
    t(164, Part::Keyword, 2, 87),
    t(164, Part::Keyword, 3, 181),
    t(164, Part::Keyword, 4, 131),
    t(164, Part::Vendor, 0, 80),
    t(164, Part::Vendor, 1, 80),
    t(164, Part::Vendor, 2, 80),
    t(164, Part::Vendor, 3, 80),
    t(164, Part::Vendor, 4, 160),
    t(164, Part::Tell, 0, 336),
    t(164, Part::Summary, 0, 253),
    t(164, Part::Meaning, 0, 915),
    t(164, Part::Cause, 0, 258),
    t(164, Part::Cause, 1, 170),
    t(164, Part::Advice, 0, 223),
    t(164, Part::Advice, 1, 290),
    t(164, Part::Advice, 2, 378),
    t(165, Part::Code, 1, 65),
    t(165, Part::Phrase, 0, 49),
    t(165, Part::Alias, 0, 73),
    t(165, Part::Keyword, 0, 85),
    t(165, Part::Keyword, 1, 85),
    t(165, Part::Keyword, 2, 92),
    t(165, Part::Keyword, 3, 87),
    t(165, Part::Keyword, 4, 63),
    t(165, Part::Keyword, 5, 107),
    t(165, Part::Keyword, 6, 109),
    t(165, Part::Keyword, 7, 96),
    t(165, Part::Keyword, 8, 93),
    t(165, Part::Keyword, 9, 115),
    t(165, Part::Keyword, 10, 138),
    t(165, Part::Keyword, 11, 104),
    t(165, Part::Keyword, 12, 131),
    t(165, Part::Keyword, 13, 154),
    t(165, Part::Keyword, 14, 129),
    t(165, Part::Keyword, 15, 113),
    t(165, Part::Keyword, 16, 144),
    t(165, Part::Field, 0, 88),
    t(165, Part::Field, 1, 78),
    t(165, Part::Vendor, 0, 36),
    t(165, Part::Vendor, 1, 36),
    t(165, Part::Vendor, 2, 42),
    t(165, Part::Vendor, 3, 54),
    t(165, Part::Tell, 0, 436),
    t(165, Part::Summary, 0, 243),
    t(165, Part::Meaning, 0, 1110),
    t(165, Part::Cause, 0, 372),
    t(165, Part::Cause, 1, 373),
    t(165, Part::Cause, 2, 244),
    t(165, Part::Cause, 3, 286),
    t(165, Part::Cause, 4, 299),
    t(165, Part::Cause, 5, 509),
    t(165, Part::Advice, 0, 284),
    t(165, Part::Advice, 1, 303),
    t(165, Part::Advice, 2, 794),
    t(165, Part::Advice, 3, 567),
    t(165, Part::Advice, 4, 302),
    t(165, Part::Advice, 5, 663),
    t(165, Part::Advice, 6, 496),
    t(166, Part::Code, 1, 65),
    t(166, Part::Phrase, 0, 80),
    t(166, Part::Keyword, 0, 116),
    t(166, Part::Keyword, 1, 92),
    t(166, Part::Keyword, 2, 119),
    t(166, Part::Keyword, 3, 176),
    t(166, Part::Keyword, 4, 85),
    t(166, Part::Keyword, 5, 82),
    t(166, Part::Keyword, 6, 85),
    t(166, Part::Keyword, 7, 91),
    t(166, Part::Keyword, 8, 99),
    t(166, Part::Keyword, 9, 71),
    t(166, Part::Keyword, 10, 85),
    t(166, Part::Keyword, 11, 122),
    t(166, Part::Keyword, 12, 217),
    t(166, Part::Keyword, 13, 164),
    t(166, Part::Field, 0, 88),
    t(166, Part::Field, 1, 78),
    t(166, Part::Vendor, 0, 36),
    t(166, Part::Vendor, 1, 36),
    t(166, Part::Vendor, 2, 42),
    t(166, Part::Vendor, 3, 54),
    t(166, Part::Tell, 0, 261),
    t(166, Part::Summary, 0, 223),
    t(166, Part::Meaning, 0, 1023),
    t(166, Part::Cause, 0, 391),
    t(166, Part::Cause, 1, 423),
    t(166, Part::Cause, 2, 750),
    t(166, Part::Advice, 0, 259),
    t(166, Part::Advice, 1, 377),
    t(166, Part::Advice, 2, 390),
    t(166, Part::Advice, 3, 433),
    t(166, Part::Advice, 4, 425),
    t(166, Part::Advice, 5, 444),
    t(167, Part::Code, 1, 65),
    t(167, Part::Phrase, 0, 149),
    t(167, Part::Keyword, 0, 118),
    t(167, Part::Keyword, 1, 115),
    t(167, Part::Keyword, 2, 129),
    t(167, Part::Vendor, 0, 49),
    t(167, Part::Vendor, 1, 113),
    t(167, Part::Vendor, 2, 92),
    t(167, Part::Vendor, 3, 56),
    t(167, Part::Tell, 0, 319),
    t(167, Part::Summary, 0, 226),
    t(167, Part::Meaning, 0, 887),
    t(167, Part::Cause, 0, 234),
    t(167, Part::Cause, 1, 287),
    t(167, Part::Advice, 0, 316),
    t(167, Part::Advice, 1, 452),
    t(167, Part::Advice, 2, 365),
    t(168, Part::Code, 1, 62),
    t(168, Part::Phrase, 0, 92),
    t(168, Part::Alias, 0, 92),
    t(168, Part::Keyword, 0, 111),
    t(168, Part::Keyword, 1, 136),
    t(168, Part::Keyword, 2, 63),
    t(168, Part::Keyword, 3, 86),
    t(168, Part::Keyword, 4, 115),
    t(168, Part::Keyword, 5, 94),
    t(168, Part::Keyword, 6, 116),
    t(168, Part::Keyword, 7, 86),
    t(168, Part::Keyword, 8, 109),
    t(168, Part::Keyword, 9, 80),
    t(168, Part::Keyword, 10, 138),
    t(168, Part::Keyword, 11, 163),
    t(168, Part::Keyword, 12, 113),
    t(168, Part::Keyword, 13, 77),
    t(168, Part::Keyword, 14, 155),
    t(168, Part::Keyword, 15, 126),
    t(168, Part::Keyword, 16, 157),
    t(168, Part::Keyword, 17, 75),
    t(168, Part::Keyword, 18, 154),
    t(168, Part::Keyword, 19, 139),
    t(168, Part::Keyword, 20, 158),
    t(168, Part::Keyword, 21, 128),
    t(168, Part::Keyword, 22, 141),
    t(168, Part::Field, 0, 88),
    t(168, Part::Field, 1, 78),
    t(168, Part::Vendor, 0, 36),
    t(168, Part::Vendor, 1, 36),
    t(168, Part::Vendor, 2, 42),
    t(168, Part::Vendor, 3, 54),
    t(168, Part::Tell, 0, 485),
    t(168, Part::Summary, 0, 299),
    t(168, Part::Meaning, 0, 862),
    t(168, Part::Cause, 0, 404),
    t(168, Part::Cause, 1, 407),
    t(168, Part::Cause, 2, 313),
    t(168, Part::Cause, 3, 353),
    t(168, Part::Advice, 0, 411),
    t(168, Part::Advice, 1, 413),
    t(168, Part::Advice, 2, 270),
    t(168, Part::Advice, 3, 335),
    t(168, Part::Advice, 4, 423),
    t(168, Part::Advice, 5, 369),
    t(168, Part::Advice, 6, 422),
    t(168, Part::Advice, 7, 499),
    t(169, Part::Code, 1, 62),
    t(169, Part::Phrase, 0, 97),
    t(169, Part::Keyword, 0, 127),
    t(169, Part::Keyword, 1, 162),
    t(169, Part::Keyword, 2, 171),
    t(169, Part::Keyword, 3, 94),
    t(169, Part::Keyword, 4, 200),
    t(169, Part::Field, 0, 128),
    t(169, Part::Vendor, 0, 64),
    t(169, Part::Vendor, 1, 90),
    t(169, Part::Vendor, 2, 39),
    t(169, Part::Vendor, 3, 44),
    t(169, Part::Vendor, 4, 65),
    t(169, Part::Tell, 0, 271),
    t(169, Part::Summary, 0, 283),
    t(169, Part::Meaning, 0, 901),
    t(169, Part::Cause, 0, 407),
    t(169, Part::Cause, 1, 249),
    t(169, Part::Advice, 0, 412),
    t(169, Part::Advice, 1, 351),
    t(170, Part::Code, 1, 62),
    t(170, Part::Phrase, 0, 27),
    t(170, Part::Keyword, 0, 83),
    t(170, Part::Keyword, 1, 100),
    t(170, Part::Keyword, 2, 169),
    t(170, Part::Keyword, 3, 101),
    t(170, Part::Keyword, 4, 149),
    t(170, Part::Keyword, 5, 135),
    t(170, Part::Vendor, 0, 73),
    t(170, Part::Vendor, 1, 156),
    t(170, Part::Vendor, 2, 96),
    t(170, Part::Vendor, 3, 129),
    t(170, Part::Tell, 0, 240),
    t(170, Part::Summary, 0, 311),
    t(170, Part::Meaning, 0, 945),
    t(170, Part::Cause, 0, 214),
    t(170, Part::Cause, 1, 239),
    t(170, Part::Advice, 0, 356),
    t(170, Part::Advice, 1, 291),
    t(170, Part::Advice, 2, 319),
    t(171, Part::Code, 1, 73),
    t(171, Part::Phrase, 0, 105),
    t(171, Part::Alias, 0, 83),
    t(171, Part::Keyword, 0, 77),
    t(171, Part::Keyword, 1, 119),
    t(171, Part::Keyword, 2, 71),
    t(171, Part::Keyword, 3, 99),
    t(171, Part::Keyword, 4, 78),
    t(171, Part::Keyword, 5, 113),
    t(171, Part::Keyword, 6, 94),
    t(171, Part::Keyword, 7, 99),
    t(171, Part::Keyword, 8, 101),
    t(171, Part::Keyword, 9, 122),
    t(171, Part::Keyword, 10, 265),
    t(171, Part::Keyword, 11, 92),
    t(171, Part::Keyword, 12, 115),
    t(171, Part::Keyword, 13, 109),
    t(171, Part::Keyword, 14, 91),
    t(171, Part::Keyword, 15, 159),
    t(171, Part::Keyword, 16, 128),
    t(171, Part::Field, 0, 88),
    t(171, Part::Field, 1, 78),
    t(171, Part::Vendor, 0, 36),
    t(171, Part::Vendor, 1, 36),
    t(171, Part::Vendor, 2, 42),
    t(171, Part::Vendor, 3, 54),
    t(171, Part::Tell, 0, 392),
    t(171, Part::Summary, 0, 257),
    t(171, Part::Meaning, 0, 705),
    t(171, Part::Cause, 0, 278),
    t(171, Part::Cause, 1, 298),
    t(171, Part::Cause, 2, 556),
    t(171, Part::Cause, 3, 230),
    t(171, Part::Advice, 0, 297),
    t(171, Part::Advice, 1, 329),
    t(171, Part::Advice, 2, 436),
    t(171, Part::Advice, 3, 355),
    t(171, Part::Advice, 4, 368),
    t(171, Part::Advice, 5, 385),
    t(172, Part::Code, 1, 73),
    t(172, Part::Phrase, 0, 105),
    t(172, Part::Keyword, 0, 187),
    t(172, Part::Keyword, 1, 191),
    t(172, Part::Keyword, 2, 112),
    t(172, Part::Keyword, 3, 136),
    t(172, Part::Keyword, 4, 142),
    t(172, Part::Keyword, 5, 97),
    t(172, Part::Keyword, 6, 169),
    t(172, Part::Field, 0, 119),
    t(172, Part::Vendor, 0, 94),
    t(172, Part::Vendor, 1, 163),
    t(172, Part::Vendor, 2, 69),
    t(172, Part::Vendor, 3, 69),
    t(172, Part::Vendor, 4, 69),
    t(172, Part::Vendor, 5, 163),
    t(172, Part::Tell, 0, 401),
    t(172, Part::Summary, 0, 314),
    t(172, Part::Meaning, 0, 866),
    t(172, Part::Cause, 0, 253),
    t(172, Part::Cause, 1, 291),
    t(172, Part::Cause, 2, 420),
    t(172, Part::Advice, 0, 396),
    t(172, Part::Advice, 1, 414),
    t(172, Part::Advice, 2, 481),
    t(172, Part::Advice, 3, 546),
    t(173, Part::Code, 1, 73),
    t(173, Part::Phrase, 0, 116),
    t(173, Part::Alias, 0, 75),
    t(173, Part::Keyword, 0, 111),
    t(173, Part::Keyword, 1, 113),
    t(173, Part::Keyword, 2, 116),
    t(173, Part::Keyword, 3, 111),
    t(173, Part::Keyword, 4, 113),
    t(173, Part::Keyword, 5, 124),
    t(173, Part::Keyword, 6, 127),
    t(173, Part::Keyword, 7, 99),
    t(173, Part::Keyword, 8, 99),
    t(173, Part::Keyword, 9, 140),
    t(173, Part::Keyword, 10, 131),
    t(173, Part::Keyword, 11, 123),
    t(173, Part::Keyword, 12, 155),
    t(173, Part::Keyword, 13, 243),
    t(173, Part::Keyword, 14, 136),
    t(173, Part::Keyword, 15, 111),
    t(173, Part::Keyword, 16, 130),
    t(173, Part::Keyword, 17, 111),
    t(173, Part::Field, 0, 88),
    t(173, Part::Field, 1, 78),
    t(173, Part::Vendor, 0, 36),
    t(173, Part::Vendor, 1, 36),
    t(173, Part::Vendor, 2, 42),
    t(173, Part::Vendor, 3, 54),
    t(173, Part::Tell, 0, 483),
    t(173, Part::Summary, 0, 234),
    t(173, Part::Meaning, 0, 1026),
    t(173, Part::Cause, 0, 424),
    t(173, Part::Cause, 1, 264),
    t(173, Part::Cause, 2, 246),
    t(173, Part::Cause, 3, 329),
    t(173, Part::Cause, 4, 380),
    t(173, Part::Advice, 0, 395),
    t(173, Part::Advice, 1, 448),
    t(173, Part::Advice, 2, 657),
    t(173, Part::Advice, 3, 437),
    t(173, Part::Advice, 4, 360),
    t(173, Part::Advice, 5, 401),
    t(174, Part::Code, 1, 73),
    t(174, Part::Phrase, 0, 116),
    t(174, Part::Keyword, 0, 241),
    t(174, Part::Keyword, 1, 144),
    t(174, Part::Keyword, 2, 147),
    t(174, Part::Keyword, 3, 152),
    t(174, Part::Keyword, 4, 136),
    t(174, Part::Keyword, 5, 142),
    t(174, Part::Keyword, 6, 149),
    t(174, Part::Field, 0, 119),
    t(174, Part::Vendor, 0, 94),
    t(174, Part::Vendor, 1, 163),
    t(174, Part::Vendor, 2, 69),
    t(174, Part::Vendor, 3, 69),
    t(174, Part::Vendor, 4, 69),
    t(174, Part::Vendor, 5, 163),
    t(174, Part::Tell, 0, 412),
    t(174, Part::Summary, 0, 275),
    t(174, Part::Meaning, 0, 869),
    t(174, Part::Cause, 0, 218),
    t(174, Part::Cause, 1, 361),
    t(174, Part::Cause, 2, 198),
    t(174, Part::Advice, 0, 393),
    t(174, Part::Advice, 1, 510),
    t(174, Part::Advice, 2, 466),
    t(174, Part::Advice, 3, 241),
    t(175, Part::Code, 1, 91),
    t(175, Part::Phrase, 0, 127),
    t(175, Part::Alias, 0, 54),
    t(175, Part::Keyword, 0, 54),
    t(175, Part::Keyword, 1, 90),
    t(175, Part::Keyword, 2, 140),
    t(175, Part::Keyword, 3, 98),
    t(175, Part::Keyword, 4, 117),
    t(175, Part::Keyword, 5, 167),
    t(175, Part::Keyword, 6, 89),
    t(175, Part::Keyword, 7, 108),
    t(175, Part::Keyword, 8, 118),
    t(175, Part::Keyword, 9, 123),
    t(175, Part::Vendor, 0, 36),
    t(175, Part::Vendor, 1, 90),
    t(175, Part::Vendor, 2, 42),
    t(175, Part::Vendor, 3, 54),
    t(175, Part::Tell, 0, 170),
    t(175, Part::Summary, 0, 389),
    t(175, Part::Meaning, 0, 992),
    t(175, Part::Cause, 0, 530),
    t(175, Part::Cause, 1, 402),
    t(175, Part::Cause, 2, 441),
    t(175, Part::Advice, 0, 387),
    t(175, Part::Advice, 1, 318),
    t(175, Part::Advice, 2, 595),
    t(176, Part::Code, 1, 80),
    t(176, Part::Phrase, 0, 50),
    t(176, Part::Alias, 0, 50),
    t(176, Part::Alias, 1, 50),
    t(176, Part::Keyword, 0, 141),
    t(176, Part::Keyword, 1, 141),
    t(176, Part::Keyword, 2, 160),
    t(176, Part::Keyword, 3, 160),
    t(176, Part::Keyword, 4, 80),
    t(176, Part::Keyword, 5, 171),
    t(176, Part::Keyword, 6, 130),
    t(176, Part::Keyword, 7, 171),
    t(176, Part::Keyword, 8, 195),
    t(176, Part::Keyword, 9, 50),
    t(176, Part::Keyword, 10, 91),
    t(176, Part::Keyword, 11, 182),
    t(176, Part::Keyword, 12, 127),
    t(176, Part::Field, 0, 59),
    t(176, Part::Field, 1, 48),
    t(176, Part::Field, 2, 60),
    t(176, Part::Vendor, 0, 91),
    t(176, Part::Vendor, 1, 182),
    t(176, Part::Vendor, 2, 91),
    t(176, Part::Vendor, 3, 91),
    t(176, Part::Tell, 0, 184),
    t(176, Part::Summary, 0, 334),
    t(176, Part::Meaning, 0, 893),
    t(176, Part::Cause, 0, 304),
    t(176, Part::Cause, 1, 215),
    t(176, Part::Advice, 0, 321),
    t(176, Part::Advice, 1, 582),
    t(176, Part::Advice, 2, 448),
    t(176, Part::Advice, 3, 336),
    t(176, Part::Advice, 4, 492),
    t(176, Part::Advice, 5, 385),
    t(177, Part::Code, 1, 80),
    t(177, Part::Phrase, 0, 77),
    t(177, Part::Alias, 0, 76),
    t(177, Part::Keyword, 0, 130),
    t(177, Part::Keyword, 1, 156),
    t(177, Part::Keyword, 2, 171),
    t(177, Part::Keyword, 3, 160),
    t(177, Part::Keyword, 4, 153),
    t(177, Part::Keyword, 5, 168),
    t(177, Part::Keyword, 6, 122),
    t(177, Part::Keyword, 7, 76),
    t(177, Part::Keyword, 8, 121),
    t(177, Part::Vendor, 0, 80),
    t(177, Part::Vendor, 1, 201),
    t(177, Part::Vendor, 2, 121),
    t(177, Part::Vendor, 3, 80),
    t(177, Part::Vendor, 4, 153),
    t(177, Part::Tell, 0, 252),
    t(177, Part::Summary, 0, 342),
    t(177, Part::Meaning, 0, 827),
    t(177, Part::Cause, 0, 461),
    t(177, Part::Advice, 0, 491),
    t(177, Part::Advice, 1, 356),
    t(177, Part::Advice, 2, 592),
    t(177, Part::Advice, 3, 436),
    t(178, Part::Code, 1, 58),
    t(178, Part::Phrase, 0, 62),
    t(178, Part::Alias, 0, 80),
    t(178, Part::Alias, 1, 91),
    t(178, Part::Keyword, 0, 74),
    t(178, Part::Keyword, 1, 98),
    t(178, Part::Keyword, 2, 101),
    t(178, Part::Keyword, 3, 127),
    t(178, Part::Keyword, 4, 109),
    t(178, Part::Keyword, 5, 116),
    t(178, Part::Keyword, 6, 127),
    t(178, Part::Keyword, 7, 80),
    t(178, Part::Keyword, 8, 91),
    t(178, Part::Keyword, 9, 135),
    t(178, Part::Keyword, 10, 79),
    t(178, Part::Keyword, 11, 117),
    t(178, Part::Keyword, 12, 156),
    t(178, Part::Keyword, 13, 153),
    t(178, Part::Keyword, 14, 136),
    t(178, Part::Keyword, 15, 156),
    t(178, Part::Field, 0, 88),
    t(178, Part::Field, 1, 78),
    t(178, Part::Vendor, 0, 36),
    t(178, Part::Vendor, 1, 36),
    t(178, Part::Vendor, 2, 42),
    t(178, Part::Vendor, 3, 54),
    t(178, Part::Tell, 0, 472),
    t(178, Part::Summary, 0, 358),
    t(178, Part::Meaning, 0, 750),
    t(178, Part::Cause, 0, 434),
    t(178, Part::Cause, 1, 387),
    t(178, Part::Cause, 2, 294),
    t(178, Part::Cause, 3, 439),
    t(178, Part::Advice, 0, 340),
    t(178, Part::Advice, 1, 515),
    t(178, Part::Advice, 2, 500),
    t(178, Part::Advice, 3, 396),
    t(178, Part::Advice, 4, 398),
    t(178, Part::Advice, 5, 341),
    t(179, Part::Code, 1, 58),
    t(179, Part::Phrase, 0, 62),
    t(179, Part::Keyword, 0, 91),
    t(179, Part::Keyword, 1, 115),
    t(179, Part::Keyword, 2, 133),
    t(179, Part::Keyword, 3, 141),
    t(179, Part::Keyword, 4, 111),
    t(179, Part::Keyword, 5, 177),
    t(179, Part::Keyword, 6, 163),
    t(179, Part::Vendor, 0, 53),
    t(179, Part::Vendor, 1, 103),
    t(179, Part::Vendor, 2, 53),
    t(179, Part::Vendor, 3, 62),
    t(179, Part::Vendor, 4, 53),
    t(179, Part::Vendor, 5, 62),
    t(179, Part::Tell, 0, 325),
    t(179, Part::Summary, 0, 306),
    t(179, Part::Meaning, 0, 791),
    t(179, Part::Cause, 0, 169),
    t(179, Part::Cause, 1, 210),
    t(179, Part::Cause, 2, 282),
    t(179, Part::Advice, 0, 335),
    t(179, Part::Advice, 1, 306),
    t(179, Part::Advice, 2, 523),
    t(180, Part::Code, 1, 58),
    t(180, Part::Phrase, 0, 84),
    t(180, Part::Alias, 0, 111),
    t(180, Part::Keyword, 0, 100),
    t(180, Part::Keyword, 1, 111),
    t(180, Part::Keyword, 2, 89),
    t(180, Part::Keyword, 3, 85),
    t(180, Part::Keyword, 4, 128),
    t(180, Part::Vendor, 0, 42),
    t(180, Part::Vendor, 1, 42),
    t(180, Part::Vendor, 2, 69),
    t(180, Part::Vendor, 3, 43),
    t(180, Part::Vendor, 4, 43),
    t(180, Part::Tell, 0, 214),
    t(180, Part::Summary, 0, 235),
    t(180, Part::Meaning, 0, 931),
    t(180, Part::Cause, 0, 216),
    t(180, Part::Advice, 0, 247),
    t(180, Part::Advice, 1, 355),
    t(181, Part::Code, 1, 58),
    t(181, Part::Phrase, 0, 122),
    t(181, Part::Keyword, 0, 69),
    t(181, Part::Keyword, 1, 119),
    t(181, Part::Keyword, 2, 127),
    t(181, Part::Keyword, 3, 161),
    t(181, Part::Keyword, 4, 132),
    t(181, Part::Keyword, 5, 111),
    t(181, Part::Vendor, 0, 69),
    t(181, Part::Vendor, 1, 149),
    t(181, Part::Vendor, 2, 69),
    t(181, Part::Vendor, 3, 138),
    t(181, Part::Tell, 0, 265),
    t(181, Part::Summary, 0, 324),
    t(181, Part::Meaning, 0, 1037),
    t(181, Part::Cause, 0, 311),
    t(181, Part::Cause, 1, 229),
    t(181, Part::Advice, 0, 244),
    t(181, Part::Advice, 1, 515),
    t(182, Part::Code, 1, 58),
    t(182, Part::Phrase, 0, 99),
    t(182, Part::Alias, 0, 99),
    t(182, Part::Keyword, 0, 146),
    t(182, Part::Keyword, 1, 172),
    t(182, Part::Keyword, 2, 187),
    t(182, Part::Keyword, 3, 73),
    t(182, Part::Keyword, 4, 99),
    t(182, Part::Keyword, 5, 117),
    t(182, Part::Keyword, 6, 146),
    t(182, Part::Keyword, 7, 88),
    t(182, Part::Keyword, 8, 106),
    t(182, Part::Keyword, 9, 117),
    t(182, Part::Keyword, 10, 131),
    t(182, Part::Keyword, 11, 143),
    t(182, Part::Keyword, 12, 123),
    t(182, Part::Vendor, 0, 73),
    t(182, Part::Vendor, 1, 73),
    t(182, Part::Vendor, 2, 123),
    t(182, Part::Vendor, 3, 73),
    t(182, Part::Tell, 0, 306),
    t(182, Part::Summary, 0, 353),
    t(182, Part::Meaning, 0, 1308),
    t(182, Part::Cause, 0, 369),
    t(182, Part::Cause, 1, 318),
    t(182, Part::Advice, 0, 224),
    t(182, Part::Advice, 1, 465),
    t(182, Part::Advice, 2, 476),
    t(182, Part::Advice, 3, 399),
    t(183, Part::Code, 1, 62),
    t(183, Part::Phrase, 0, 62),
    t(183, Part::Keyword, 0, 101),
    t(183, Part::Keyword, 1, 174),
    t(183, Part::Keyword, 2, 106),
    t(183, Part::Keyword, 3, 133),
    t(183, Part::Keyword, 4, 148),
    t(183, Part::Field, 0, 128),
    t(183, Part::Vendor, 0, 64),
    t(183, Part::Vendor, 1, 90),
    t(183, Part::Vendor, 2, 39),
    t(183, Part::Vendor, 3, 44),
    t(183, Part::Vendor, 4, 65),
    t(183, Part::Tell, 0, 271),
    t(183, Part::Summary, 0, 210),
    t(183, Part::Meaning, 0, 484),
    t(183, Part::Cause, 0, 194),
    t(183, Part::Cause, 1, 276),
    t(183, Part::Advice, 0, 521),
    t(183, Part::Advice, 1, 358),
    t(184, Part::Code, 1, 62),
    t(184, Part::Phrase, 0, 113),
    t(184, Part::Keyword, 0, 110),
    t(184, Part::Keyword, 1, 131),
    t(184, Part::Keyword, 2, 122),
    t(184, Part::Keyword, 3, 115),
    t(184, Part::Keyword, 4, 96),
    t(184, Part::Keyword, 5, 104),
    t(184, Part::Vendor, 0, 42),
    t(184, Part::Vendor, 1, 42),
    t(184, Part::Vendor, 2, 69),
    t(184, Part::Vendor, 3, 43),
    t(184, Part::Vendor, 4, 43),
    t(184, Part::Tell, 0, 214),
    t(184, Part::Summary, 0, 190),
    t(184, Part::Meaning, 0, 1021),
    t(184, Part::Cause, 0, 223),
    t(184, Part::Cause, 1, 180),
    t(184, Part::Cause, 2, 58),
    t(184, Part::Advice, 0, 223),
    t(184, Part::Advice, 1, 344),
    t(185, Part::Code, 1, 62),
    t(185, Part::Phrase, 0, 118),
    t(185, Part::Keyword, 0, 148),
    t(185, Part::Keyword, 1, 148),
    t(185, Part::Keyword, 2, 123),
    t(185, Part::Keyword, 3, 131),
    t(185, Part::Keyword, 4, 106),
    t(185, Part::Vendor, 0, 69),
    t(185, Part::Vendor, 1, 149),
    t(185, Part::Vendor, 2, 69),
    t(185, Part::Vendor, 3, 138),
    t(185, Part::Tell, 0, 232),
    t(185, Part::Summary, 0, 294),
    t(185, Part::Meaning, 0, 1029),
    t(185, Part::Cause, 0, 234),
    t(185, Part::Cause, 1, 259),
    t(185, Part::Advice, 0, 230),
    t(185, Part::Advice, 1, 497),
    t(185, Part::Advice, 2, 300),
    t(186, Part::Code, 1, 62),
    t(186, Part::Phrase, 0, 68),
    t(186, Part::Keyword, 0, 93),
    t(186, Part::Keyword, 1, 106),
    t(186, Part::Keyword, 2, 171),
    t(186, Part::Keyword, 3, 154),
    t(186, Part::Keyword, 4, 149),
    t(186, Part::Keyword, 5, 151),
    t(186, Part::Field, 0, 128),
    t(186, Part::Vendor, 0, 64),
    t(186, Part::Vendor, 1, 90),
    t(186, Part::Vendor, 2, 39),
    t(186, Part::Vendor, 3, 44),
    t(186, Part::Vendor, 4, 65),
    t(186, Part::Tell, 0, 271),
    t(186, Part::Summary, 0, 173),
    t(186, Part::Meaning, 0, 820),
    t(186, Part::Cause, 0, 142),
    t(186, Part::Cause, 1, 251),
    t(186, Part::Cause, 2, 103),
    t(186, Part::Advice, 0, 304),
    t(186, Part::Advice, 1, 308),
    t(187, Part::Code, 1, 62),
    t(187, Part::Phrase, 0, 124),
    t(187, Part::Keyword, 0, 121),
    t(187, Part::Keyword, 1, 128),
    t(187, Part::Keyword, 2, 131),
    t(187, Part::Keyword, 3, 131),
    t(187, Part::Keyword, 4, 115),
    t(187, Part::Keyword, 5, 104),
    t(187, Part::Vendor, 0, 42),
    t(187, Part::Vendor, 1, 42),
    t(187, Part::Vendor, 2, 69),
    t(187, Part::Vendor, 3, 43),
    t(187, Part::Vendor, 4, 43),
    t(187, Part::Tell, 0, 214),
    t(187, Part::Summary, 0, 293),
    t(187, Part::Meaning, 0, 1073),
    t(187, Part::Cause, 0, 245),
    t(187, Part::Cause, 1, 320),
    t(187, Part::Advice, 0, 180),
    t(187, Part::Advice, 1, 268),
    t(188, Part::Code, 1, 62),
    t(188, Part::Phrase, 0, 49),
    t(188, Part::Keyword, 0, 99),
    t(188, Part::Keyword, 1, 96),
    t(188, Part::Keyword, 2, 150),
    t(188, Part::Keyword, 3, 131),
    t(188, Part::Keyword, 4, 126),
    t(188, Part::Keyword, 5, 145),
    t(188, Part::Vendor, 0, 69),
    t(188, Part::Vendor, 1, 149),
    t(188, Part::Vendor, 2, 69),
    t(188, Part::Vendor, 3, 138),
    t(188, Part::Tell, 0, 232),
    t(188, Part::Summary, 0, 211),
    t(188, Part::Meaning, 0, 581),
    t(188, Part::Cause, 0, 188),
    t(188, Part::Cause, 1, 330),
    t(188, Part::Advice, 0, 253),
    t(188, Part::Advice, 1, 424),
    t(188, Part::Advice, 2, 395),
    t(189, Part::Code, 1, 60),
    t(189, Part::Phrase, 0, 73),
    t(189, Part::Keyword, 0, 90),
    t(189, Part::Keyword, 1, 104),
    t(189, Part::Keyword, 2, 112),
    t(189, Part::Keyword, 3, 137),
    t(189, Part::Keyword, 4, 161),
    t(189, Part::Field, 0, 128),
    t(189, Part::Vendor, 0, 64),
    t(189, Part::Vendor, 1, 90),
    t(189, Part::Vendor, 2, 39),
    t(189, Part::Vendor, 3, 44),
    t(189, Part::Vendor, 4, 65),
    t(189, Part::Tell, 0, 271),
    t(189, Part::Summary, 0, 296),
    t(189, Part::Meaning, 0, 615),
    t(189, Part::Cause, 0, 198),
    t(189, Part::Cause, 1, 178),
    t(189, Part::Advice, 0, 392),
    t(189, Part::Advice, 1, 551),
    t(189, Part::Advice, 2, 455),
    t(190, Part::Code, 1, 60),
    t(190, Part::Phrase, 0, 126),
    t(190, Part::Keyword, 0, 77),
    t(190, Part::Keyword, 1, 129),
    t(190, Part::Keyword, 2, 141),
    t(190, Part::Keyword, 3, 146),
    t(190, Part::Keyword, 4, 102),
    t(190, Part::Vendor, 0, 42),
    t(190, Part::Vendor, 1, 42),
    t(190, Part::Vendor, 2, 69),
    t(190, Part::Vendor, 3, 43),
    t(190, Part::Vendor, 4, 43),
    t(190, Part::Tell, 0, 214),
    t(190, Part::Summary, 0, 231),
    t(190, Part::Meaning, 0, 705),
    t(190, Part::Cause, 0, 99),
    t(190, Part::Cause, 1, 321),
    t(190, Part::Advice, 0, 296),
    t(190, Part::Advice, 1, 266),
    t(191, Part::Code, 1, 60),
    t(191, Part::Phrase, 0, 75),
    t(191, Part::Keyword, 0, 125),
    t(191, Part::Keyword, 1, 160),
    t(191, Part::Keyword, 2, 149),
    t(191, Part::Keyword, 3, 129),
    t(191, Part::Keyword, 4, 110),
    t(191, Part::Keyword, 5, 129),
    t(191, Part::Vendor, 0, 69),
    t(191, Part::Vendor, 1, 149),
    t(191, Part::Vendor, 2, 69),
    t(191, Part::Vendor, 3, 138),
    t(191, Part::Tell, 0, 232),
    t(191, Part::Summary, 0, 219),
    t(191, Part::Meaning, 0, 979),
    t(191, Part::Cause, 0, 289),
    t(191, Part::Cause, 1, 396),
    t(191, Part::Advice, 0, 245),
    t(191, Part::Advice, 1, 351),
    t(191, Part::Advice, 2, 418),
    t(192, Part::Code, 1, 80),
    t(192, Part::Phrase, 0, 45),
    t(192, Part::Keyword, 0, 87),
    t(192, Part::Keyword, 1, 149),
    t(192, Part::Keyword, 2, 138),
    t(192, Part::Keyword, 3, 143),
    t(192, Part::Keyword, 4, 137),
    t(192, Part::Keyword, 5, 122),
    t(192, Part::Vendor, 0, 42),
    t(192, Part::Vendor, 1, 42),
    t(192, Part::Vendor, 2, 69),
    t(192, Part::Vendor, 3, 43),
    t(192, Part::Vendor, 4, 43),
    t(192, Part::Tell, 0, 214),
    t(192, Part::Summary, 0, 288),
    t(192, Part::Meaning, 0, 1002),
    t(192, Part::Cause, 0, 311),
    t(192, Part::Cause, 1, 134),
    t(192, Part::Advice, 0, 258),
    t(192, Part::Advice, 1, 439),
    t(193, Part::Code, 1, 80),
    t(193, Part::Phrase, 0, 84),
    t(193, Part::Keyword, 0, 126),
    t(193, Part::Keyword, 1, 149),
    t(193, Part::Keyword, 2, 118),
    t(193, Part::Keyword, 3, 130),
    t(193, Part::Keyword, 4, 138),
    t(193, Part::Keyword, 5, 122),
    t(193, Part::Vendor, 0, 42),
    t(193, Part::Vendor, 1, 42),
    t(193, Part::Vendor, 2, 69),
    t(193, Part::Vendor, 3, 43),
    t(193, Part::Vendor, 4, 43),
    t(193, Part::Tell, 0, 214),
    t(193, Part::Summary, 0, 188),
    t(193, Part::Meaning, 0, 623),
    t(193, Part::Cause, 0, 221),
    t(193, Part::Cause, 1, 268),
    t(193, Part::Advice, 0, 310),
    t(193, Part::Advice, 1, 337),
    t(194, Part::Code, 1, 73),
    t(194, Part::Phrase, 0, 95),
    t(194, Part::Keyword, 0, 92),
    t(194, Part::Keyword, 1, 142),
    t(194, Part::Keyword, 2, 100),
    t(194, Part::Keyword, 3, 111),
    t(194, Part::Keyword, 4, 93),
    t(194, Part::Keyword, 5, 115),
    t(194, Part::Vendor, 0, 42),
    t(194, Part::Vendor, 1, 42),
    t(194, Part::Vendor, 2, 69),
    t(194, Part::Vendor, 3, 43),
    t(194, Part::Vendor, 4, 43),
    t(194, Part::Tell, 0, 214),
    t(194, Part::Summary, 0, 202),
    t(194, Part::Meaning, 0, 793),
    t(194, Part::Cause, 0, 161),
    t(194, Part::Cause, 1, 128),
    t(194, Part::Advice, 0, 256),
    t(194, Part::Advice, 1, 379),
    t(195, Part::Code, 1, 69),
    t(195, Part::Phrase, 0, 82),
    t(195, Part::Keyword, 0, 97),
    t(195, Part::Keyword, 1, 113),
    t(195, Part::Keyword, 2, 113),
    t(195, Part::Keyword, 3, 168),
    t(195, Part::Keyword, 4, 158),
    t(195, Part::Field, 0, 128),
    t(195, Part::Vendor, 0, 64),
    t(195, Part::Vendor, 1, 90),
    t(195, Part::Vendor, 2, 39),
    t(195, Part::Vendor, 3, 44),
    t(195, Part::Vendor, 4, 65),
    t(195, Part::Tell, 0, 271),
    t(195, Part::Summary, 0, 192),
    t(195, Part::Meaning, 0, 550),
    t(195, Part::Cause, 0, 146),
    t(195, Part::Cause, 1, 213),
    t(195, Part::Advice, 0, 288),
    t(195, Part::Advice, 1, 368),
    t(195, Part::Advice, 2, 336),
    t(196, Part::Code, 1, 69),
    t(196, Part::Phrase, 0, 148),
    t(196, Part::Keyword, 0, 80),
    t(196, Part::Keyword, 1, 138),
    t(196, Part::Keyword, 2, 82),
    t(196, Part::Keyword, 3, 104),
    t(196, Part::Keyword, 4, 111),
    t(196, Part::Vendor, 0, 42),
    t(196, Part::Vendor, 1, 42),
    t(196, Part::Vendor, 2, 69),
    t(196, Part::Vendor, 3, 43),
    t(196, Part::Vendor, 4, 43),
    t(196, Part::Tell, 0, 214),
    t(196, Part::Summary, 0, 180),
    t(196, Part::Meaning, 0, 689),
    t(196, Part::Cause, 0, 187),
    t(196, Part::Cause, 1, 167),
    t(196, Part::Advice, 0, 238),
    t(196, Part::Advice, 1, 341),
    t(197, Part::Code, 1, 73),
    t(197, Part::Phrase, 0, 123),
    t(197, Part::Keyword, 0, 116),
    t(197, Part::Keyword, 1, 117),
    t(197, Part::Keyword, 2, 172),
    t(197, Part::Keyword, 3, 147),
    t(197, Part::Keyword, 4, 174),
    t(197, Part::Keyword, 5, 149),
    t(197, Part::Field, 0, 128),
    t(197, Part::Vendor, 0, 64),
    t(197, Part::Vendor, 1, 90),
    t(197, Part::Vendor, 2, 39),
    t(197, Part::Vendor, 3, 44),
    t(197, Part::Vendor, 4, 65),
    t(197, Part::Tell, 0, 271),
    t(197, Part::Summary, 0, 195),
    t(197, Part::Meaning, 0, 723),
    t(197, Part::Cause, 0, 272),
    t(197, Part::Cause, 1, 191),
    t(197, Part::Cause, 2, 258),
    t(197, Part::Advice, 0, 427),
    t(197, Part::Advice, 1, 811),
    t(198, Part::Code, 1, 73),
    t(198, Part::Phrase, 0, 100),
    t(198, Part::Keyword, 0, 82),
    t(198, Part::Keyword, 1, 142),
    t(198, Part::Keyword, 2, 75),
    t(198, Part::Keyword, 3, 122),
    t(198, Part::Keyword, 4, 115),
    t(198, Part::Vendor, 0, 42),
    t(198, Part::Vendor, 1, 42),
    t(198, Part::Vendor, 2, 69),
    t(198, Part::Vendor, 3, 43),
    t(198, Part::Vendor, 4, 43),
    t(198, Part::Tell, 0, 214),
    t(198, Part::Summary, 0, 309),
    t(198, Part::Meaning, 0, 722),
    t(198, Part::Cause, 0, 174),
    t(198, Part::Cause, 1, 195),
    t(198, Part::Advice, 0, 314),
    t(198, Part::Advice, 1, 195),
    t(199, Part::Code, 1, 65),
    t(199, Part::Phrase, 0, 99),
    t(199, Part::Keyword, 0, 102),
    t(199, Part::Keyword, 1, 109),
    t(199, Part::Keyword, 2, 138),
    t(199, Part::Keyword, 3, 194),
    t(199, Part::Keyword, 4, 154),
    t(199, Part::Field, 0, 128),
    t(199, Part::Vendor, 0, 64),
    t(199, Part::Vendor, 1, 90),
    t(199, Part::Vendor, 2, 39),
    t(199, Part::Vendor, 3, 44),
    t(199, Part::Vendor, 4, 65),
    t(199, Part::Tell, 0, 271),
    t(199, Part::Summary, 0, 237),
    t(199, Part::Meaning, 0, 558),
    t(199, Part::Cause, 0, 75),
    t(199, Part::Cause, 1, 207),
    t(199, Part::Cause, 2, 149),
    t(199, Part::Advice, 0, 390),
    t(199, Part::Advice, 1, 540),
    t(200, Part::Code, 1, 65),
    t(200, Part::Phrase, 0, 72),
    t(200, Part::Keyword, 0, 69),
    t(200, Part::Keyword, 1, 134),
    t(200, Part::Keyword, 2, 177),
    t(200, Part::Keyword, 3, 133),
    t(200, Part::Keyword, 4, 140),
    t(200, Part::Keyword, 5, 107),
    t(200, Part::Vendor, 0, 42),
    t(200, Part::Vendor, 1, 42),
    t(200, Part::Vendor, 2, 69),
    t(200, Part::Vendor, 3, 43),
    t(200, Part::Vendor, 4, 43),
    t(200, Part::Tell, 0, 214),
    t(200, Part::Summary, 0, 273),
    t(200, Part::Meaning, 0, 1057),
    t(200, Part::Cause, 0, 130),
    t(200, Part::Cause, 1, 248),
    t(200, Part::Cause, 2, 235),
    t(200, Part::Advice, 0, 248),
    t(200, Part::Advice, 1, 348),
    t(201, Part::Code, 1, 58),
    t(201, Part::Phrase, 0, 105),
    t(201, Part::Keyword, 0, 158),
    t(201, Part::Keyword, 1, 104),
    t(201, Part::Keyword, 2, 144),
    t(201, Part::Keyword, 3, 145),
    t(201, Part::Keyword, 4, 127),
    t(201, Part::Keyword, 5, 111),
    t(201, Part::Keyword, 6, 118),
    t(201, Part::Keyword, 7, 120),
    t(201, Part::Keyword, 8, 118),
    t(201, Part::Vendor, 0, 53),
    t(201, Part::Vendor, 1, 103),
    t(201, Part::Vendor, 2, 53),
    t(201, Part::Vendor, 3, 62),
    t(201, Part::Vendor, 4, 53),
    t(201, Part::Vendor, 5, 62),
    t(201, Part::Tell, 0, 211),
    t(201, Part::Summary, 0, 301),
    t(201, Part::Meaning, 0, 881),
    t(201, Part::Cause, 0, 328),
    t(201, Part::Cause, 1, 191),
    t(201, Part::Advice, 0, 281),
    t(201, Part::Advice, 1, 367),
    t(201, Part::Advice, 2, 260),
    t(202, Part::Code, 1, 58),
    t(202, Part::Phrase, 0, 127),
    t(202, Part::Keyword, 0, 142),
    t(202, Part::Keyword, 1, 102),
    t(202, Part::Keyword, 2, 193),
    t(202, Part::Keyword, 3, 175),
    t(202, Part::Keyword, 4, 149),
    t(202, Part::Field, 0, 128),
    t(202, Part::Vendor, 0, 64),
    t(202, Part::Vendor, 1, 90),
    t(202, Part::Vendor, 2, 39),
    t(202, Part::Vendor, 3, 44),
    t(202, Part::Vendor, 4, 65),
    t(202, Part::Tell, 0, 271),
    t(202, Part::Summary, 0, 193),
    t(202, Part::Meaning, 0, 830),
    t(202, Part::Cause, 0, 197),
    t(202, Part::Cause, 1, 413),
    t(202, Part::Advice, 0, 755),
    t(202, Part::Advice, 1, 313),
    t(203, Part::Code, 1, 58),
    t(203, Part::Phrase, 0, 102),
    t(203, Part::Keyword, 0, 124),
    t(203, Part::Keyword, 1, 139),
    t(203, Part::Keyword, 2, 192),
    t(203, Part::Keyword, 3, 94),
    t(203, Part::Keyword, 4, 95),
    t(203, Part::Keyword, 5, 188),
    t(203, Part::Vendor, 0, 37),
    t(203, Part::Vendor, 1, 123),
    t(203, Part::Vendor, 2, 39),
    t(203, Part::Vendor, 3, 86),
    t(203, Part::Vendor, 4, 76),
    t(203, Part::Tell, 0, 213),
    t(203, Part::Summary, 0, 259),
    t(203, Part::Meaning, 0, 694),
    t(203, Part::Cause, 0, 240),
    t(203, Part::Cause, 1, 262),
    t(203, Part::Cause, 2, 169),
    t(203, Part::Cause, 3, 208),
    t(203, Part::Advice, 0, 233),
    t(203, Part::Advice, 1, 511),
    t(203, Part::Advice, 2, 485),
    t(203, Part::Advice, 3, 226),
    t(204, Part::Code, 1, 58),
    t(204, Part::Phrase, 0, 94),
    t(204, Part::Alias, 0, 76),
    t(204, Part::Keyword, 0, 118),
    t(204, Part::Keyword, 1, 127),
    t(204, Part::Keyword, 2, 153),
    t(204, Part::Keyword, 3, 121),
    t(204, Part::Keyword, 4, 160),
    t(204, Part::Keyword, 5, 100),
    t(204, Part::Vendor, 0, 42),
    t(204, Part::Vendor, 1, 42),
    t(204, Part::Vendor, 2, 69),
    t(204, Part::Vendor, 3, 43),
    t(204, Part::Vendor, 4, 43),
    t(204, Part::Tell, 0, 214),
    t(204, Part::Summary, 0, 306),
    t(204, Part::Meaning, 0, 906),
    t(204, Part::Cause, 0, 230),
    t(204, Part::Cause, 1, 253),
    t(204, Part::Advice, 0, 305),
    t(204, Part::Advice, 1, 569),
    t(205, Part::Code, 1, 91),
    t(205, Part::Phrase, 0, 106),
    t(205, Part::Keyword, 0, 160),
    t(205, Part::Keyword, 1, 96),
    t(205, Part::Keyword, 2, 109),
    t(205, Part::Keyword, 3, 133),
    t(205, Part::Vendor, 0, 42),
    t(205, Part::Vendor, 1, 42),
    t(205, Part::Vendor, 2, 69),
    t(205, Part::Vendor, 3, 43),
    t(205, Part::Vendor, 4, 43),
    t(205, Part::Tell, 0, 214),
    t(205, Part::Summary, 0, 262),
    t(205, Part::Meaning, 0, 991),
    t(205, Part::Cause, 0, 423),
    t(205, Part::Cause, 1, 212),
    t(205, Part::Advice, 0, 131),
    t(205, Part::Advice, 1, 306),
    t(206, Part::Code, 1, 73),
    t(206, Part::Phrase, 0, 89),
    t(206, Part::Keyword, 0, 86),
    t(206, Part::Keyword, 1, 141),
    t(206, Part::Keyword, 2, 110),
    t(206, Part::Keyword, 3, 131),
    t(206, Part::Keyword, 4, 117),
    t(206, Part::Keyword, 5, 207),
    t(206, Part::Vendor, 0, 37),
    t(206, Part::Vendor, 1, 123),
    t(206, Part::Vendor, 2, 39),
    t(206, Part::Vendor, 3, 86),
    t(206, Part::Vendor, 4, 76),
    t(206, Part::Tell, 0, 213),
    t(206, Part::Summary, 0, 220),
    t(206, Part::Meaning, 0, 855),
    t(206, Part::Cause, 0, 179),
    t(206, Part::Cause, 1, 318),
    t(206, Part::Advice, 0, 346),
    t(206, Part::Advice, 1, 319),
    t(206, Part::Advice, 2, 358),
    t(207, Part::Code, 1, 73),
    t(207, Part::Phrase, 0, 132),
    t(207, Part::Keyword, 0, 129),
    t(207, Part::Keyword, 1, 142),
    t(207, Part::Keyword, 2, 145),
    t(207, Part::Keyword, 3, 123),
    t(207, Part::Keyword, 4, 130),
    t(207, Part::Keyword, 5, 115),
    t(207, Part::Vendor, 0, 42),
    t(207, Part::Vendor, 1, 42),
    t(207, Part::Vendor, 2, 69),
    t(207, Part::Vendor, 3, 43),
    t(207, Part::Vendor, 4, 43),
    t(207, Part::Tell, 0, 214),
    t(207, Part::Summary, 0, 235),
    t(207, Part::Meaning, 0, 1119),
    t(207, Part::Cause, 0, 143),
    t(207, Part::Cause, 1, 301),
    t(207, Part::Advice, 0, 165),
    t(207, Part::Advice, 1, 454),
    t(208, Part::Code, 1, 73),
    t(208, Part::Phrase, 0, 182),
    t(208, Part::Keyword, 0, 146),
    t(208, Part::Keyword, 1, 114),
    t(208, Part::Keyword, 2, 155),
    t(208, Part::Keyword, 3, 144),
    t(208, Part::Keyword, 4, 119),
    t(208, Part::Keyword, 5, 110),
    t(208, Part::Keyword, 6, 175),
    t(208, Part::Vendor, 0, 37),
    t(208, Part::Vendor, 1, 123),
    t(208, Part::Vendor, 2, 39),
    t(208, Part::Vendor, 3, 86),
    t(208, Part::Vendor, 4, 76),
    t(208, Part::Tell, 0, 213),
    t(208, Part::Summary, 0, 236),
    t(208, Part::Meaning, 0, 852),
    t(208, Part::Cause, 0, 224),
    t(208, Part::Cause, 1, 280),
    t(208, Part::Advice, 0, 312),
    t(208, Part::Advice, 1, 303),
    t(209, Part::Code, 1, 73),
    t(209, Part::Phrase, 0, 133),
    t(209, Part::Keyword, 0, 155),
    t(209, Part::Keyword, 1, 142),
    t(209, Part::Keyword, 2, 116),
    t(209, Part::Keyword, 3, 98),
    t(209, Part::Keyword, 4, 133),
    t(209, Part::Keyword, 5, 115),
    t(209, Part::Vendor, 0, 42),
    t(209, Part::Vendor, 1, 42),
    t(209, Part::Vendor, 2, 69),
    t(209, Part::Vendor, 3, 43),
    t(209, Part::Vendor, 4, 43),
    t(209, Part::Tell, 0, 214),
    t(209, Part::Summary, 0, 231),
    t(209, Part::Meaning, 0, 779),
    t(209, Part::Cause, 0, 214),
    t(209, Part::Advice, 0, 464),
    t(209, Part::Advice, 1, 237),
    t(210, Part::Code, 1, 73),
    t(210, Part::Phrase, 0, 136),
    t(210, Part::Keyword, 0, 95),
    t(210, Part::Keyword, 1, 124),
    t(210, Part::Keyword, 2, 110),
    t(210, Part::Keyword, 3, 123),
    t(210, Part::Keyword, 4, 165),
    t(210, Part::Keyword, 5, 165),
    t(210, Part::Vendor, 0, 37),
    t(210, Part::Vendor, 1, 123),
    t(210, Part::Vendor, 2, 39),
    t(210, Part::Vendor, 3, 86),
    t(210, Part::Vendor, 4, 76),
    t(210, Part::Tell, 0, 213),
    t(210, Part::Summary, 0, 261),
    t(210, Part::Meaning, 0, 970),
    t(210, Part::Cause, 0, 226),
    t(210, Part::Advice, 0, 452),
    t(210, Part::Advice, 1, 339),
    t(211, Part::Code, 1, 73),
    t(211, Part::Phrase, 0, 91),
    t(211, Part::Keyword, 0, 104),
    t(211, Part::Keyword, 1, 142),
    t(211, Part::Keyword, 2, 135),
    t(211, Part::Keyword, 3, 115),
    t(211, Part::Vendor, 0, 42),
    t(211, Part::Vendor, 1, 42),
    t(211, Part::Vendor, 2, 69),
    t(211, Part::Vendor, 3, 43),
    t(211, Part::Vendor, 4, 43),
    t(211, Part::Tell, 0, 214),
    t(211, Part::Summary, 0, 214),
    t(211, Part::Meaning, 0, 662),
    t(211, Part::Cause, 0, 314),
    t(211, Part::Cause, 1, 203),
    t(211, Part::Advice, 0, 360),
    t(211, Part::Advice, 1, 307),
    t(212, Part::Code, 1, 73),
    t(212, Part::Phrase, 0, 83),
    t(212, Part::Keyword, 0, 122),
    t(212, Part::Keyword, 1, 110),
    t(212, Part::Keyword, 2, 180),
    t(212, Part::Keyword, 3, 172),
    t(212, Part::Keyword, 4, 130),
    t(212, Part::Keyword, 5, 109),
    t(212, Part::Vendor, 0, 37),
    t(212, Part::Vendor, 1, 123),
    t(212, Part::Vendor, 2, 39),
    t(212, Part::Vendor, 3, 86),
    t(212, Part::Vendor, 4, 76),
    t(212, Part::Tell, 0, 213),
    t(212, Part::Summary, 0, 218),
    t(212, Part::Meaning, 0, 839),
    t(212, Part::Cause, 0, 230),
    t(212, Part::Advice, 0, 215),
    t(212, Part::Advice, 1, 619),
    t(213, Part::Code, 1, 73),
    t(213, Part::Phrase, 0, 181),
    t(213, Part::Keyword, 0, 108),
    t(213, Part::Keyword, 1, 142),
    t(213, Part::Keyword, 2, 139),
    t(213, Part::Keyword, 3, 90),
    t(213, Part::Keyword, 4, 102),
    t(213, Part::Keyword, 5, 115),
    t(213, Part::Vendor, 0, 42),
    t(213, Part::Vendor, 1, 42),
    t(213, Part::Vendor, 2, 69),
    t(213, Part::Vendor, 3, 43),
    t(213, Part::Vendor, 4, 43),
    t(213, Part::Tell, 0, 214),
    t(213, Part::Summary, 0, 242),
    t(213, Part::Meaning, 0, 607),
    t(213, Part::Cause, 0, 191),
    t(213, Part::Advice, 0, 380),
    t(213, Part::Advice, 1, 407),
    t(214, Part::Code, 1, 80),
    t(214, Part::Phrase, 0, 61),
    t(214, Part::Keyword, 0, 122),
    t(214, Part::Keyword, 1, 98),
    t(214, Part::Keyword, 2, 117),
    t(214, Part::Keyword, 3, 156),
    t(214, Part::Keyword, 4, 130),
    t(214, Part::Keyword, 5, 108),
    t(214, Part::Vendor, 0, 37),
    t(214, Part::Vendor, 1, 123),
    t(214, Part::Vendor, 2, 39),
    t(214, Part::Vendor, 3, 86),
    t(214, Part::Vendor, 4, 76),
    t(214, Part::Tell, 0, 213),
    t(214, Part::Summary, 0, 249),
    t(214, Part::Meaning, 0, 838),
    t(214, Part::Cause, 0, 285),
    t(214, Part::Cause, 1, 130),
    t(214, Part::Cause, 2, 101),
    t(214, Part::Advice, 0, 303),
    t(214, Part::Advice, 1, 328),
    t(215, Part::Code, 1, 80),
    t(215, Part::Phrase, 0, 219),
    t(215, Part::Alias, 0, 190),
    t(215, Part::Keyword, 0, 142),
    t(215, Part::Keyword, 1, 149),
    t(215, Part::Keyword, 2, 148),
    t(215, Part::Keyword, 3, 121),
    t(215, Part::Keyword, 4, 119),
    t(215, Part::Keyword, 5, 107),
    t(215, Part::Keyword, 6, 122),
    t(215, Part::Vendor, 0, 42),
    t(215, Part::Vendor, 1, 42),
    t(215, Part::Vendor, 2, 69),
    t(215, Part::Vendor, 3, 43),
    t(215, Part::Vendor, 4, 43),
    t(215, Part::Tell, 0, 214),
    t(215, Part::Summary, 0, 244),
    t(215, Part::Meaning, 0, 910),
    t(215, Part::Cause, 0, 173),
    t(215, Part::Advice, 0, 446),
    t(215, Part::Advice, 1, 240),
    t(216, Part::Code, 1, 91),
    t(216, Part::Phrase, 0, 222),
    t(216, Part::Alias, 0, 193),
    t(216, Part::Keyword, 0, 145),
    t(216, Part::Keyword, 1, 160),
    t(216, Part::Keyword, 2, 151),
    t(216, Part::Keyword, 3, 125),
    t(216, Part::Keyword, 4, 95),
    t(216, Part::Keyword, 5, 132),
    t(216, Part::Keyword, 6, 133),
    t(216, Part::Vendor, 0, 42),
    t(216, Part::Vendor, 1, 42),
    t(216, Part::Vendor, 2, 69),
    t(216, Part::Vendor, 3, 43),
    t(216, Part::Vendor, 4, 43),
    t(216, Part::Tell, 0, 214),
    t(216, Part::Summary, 0, 267),
    t(216, Part::Meaning, 0, 850),
    t(216, Part::Cause, 0, 137),
    t(216, Part::Advice, 0, 467),
    t(216, Part::Advice, 1, 492),
    t(217, Part::Code, 1, 73),
    t(217, Part::Phrase, 0, 59),
    t(217, Part::Keyword, 0, 98),
    t(217, Part::Keyword, 1, 110),
    t(217, Part::Keyword, 2, 227),
    t(217, Part::Keyword, 3, 148),
    t(217, Part::Keyword, 4, 161),
    t(217, Part::Keyword, 5, 123),
    t(217, Part::Vendor, 0, 37),
    t(217, Part::Vendor, 1, 123),
    t(217, Part::Vendor, 2, 39),
    t(217, Part::Vendor, 3, 86),
    t(217, Part::Vendor, 4, 76),
    t(217, Part::Tell, 0, 213),
    t(217, Part::Summary, 0, 211),
    t(217, Part::Meaning, 0, 705),
    t(217, Part::Cause, 0, 271),
    t(217, Part::Cause, 1, 243),
    t(217, Part::Advice, 0, 244),
    t(217, Part::Advice, 1, 166),
    t(217, Part::Advice, 2, 387),
    t(218, Part::Code, 1, 73),
    t(218, Part::Phrase, 0, 287),
    t(218, Part::Alias, 0, 258),
    t(218, Part::Keyword, 0, 145),
    t(218, Part::Keyword, 1, 142),
    t(218, Part::Keyword, 2, 151),
    t(218, Part::Keyword, 3, 122),
    t(218, Part::Keyword, 4, 138),
    t(218, Part::Keyword, 5, 156),
    t(218, Part::Keyword, 6, 115),
    t(218, Part::Vendor, 0, 42),
    t(218, Part::Vendor, 1, 42),
    t(218, Part::Vendor, 2, 69),
    t(218, Part::Vendor, 3, 43),
    t(218, Part::Vendor, 4, 43),
    t(218, Part::Tell, 0, 214),
    t(218, Part::Summary, 0, 205),
    t(218, Part::Meaning, 0, 574),
    t(218, Part::Cause, 0, 156),
    t(218, Part::Advice, 0, 266),
    t(218, Part::Advice, 1, 487),
    t(219, Part::Code, 1, 73),
    t(219, Part::Phrase, 0, 77),
    t(219, Part::Keyword, 0, 141),
    t(219, Part::Keyword, 1, 176),
    t(219, Part::Keyword, 2, 110),
    t(219, Part::Keyword, 3, 129),
    t(219, Part::Keyword, 4, 153),
    t(219, Part::Keyword, 5, 171),
    t(219, Part::Vendor, 0, 37),
    t(219, Part::Vendor, 1, 123),
    t(219, Part::Vendor, 2, 39),
    t(219, Part::Vendor, 3, 86),
    t(219, Part::Vendor, 4, 76),
    t(219, Part::Tell, 0, 213),
    t(219, Part::Summary, 0, 253),
    t(219, Part::Meaning, 0, 742),
    t(219, Part::Cause, 0, 169),
    t(219, Part::Cause, 1, 263),
    t(219, Part::Cause, 2, 267),
    t(219, Part::Advice, 0, 224),
    t(219, Part::Advice, 1, 298),
    t(219, Part::Advice, 2, 528),
    t(220, Part::Code, 1, 73),
    t(220, Part::Phrase, 0, 98),
    t(220, Part::Keyword, 0, 140),
    t(220, Part::Keyword, 1, 142),
    t(220, Part::Keyword, 2, 173),
    t(220, Part::Keyword, 3, 117),
    t(220, Part::Keyword, 4, 150),
    t(220, Part::Keyword, 5, 115),
    t(220, Part::Vendor, 0, 42),
    t(220, Part::Vendor, 1, 42),
    t(220, Part::Vendor, 2, 69),
    t(220, Part::Vendor, 3, 43),
    t(220, Part::Vendor, 4, 43),
    t(220, Part::Tell, 0, 214),
    t(220, Part::Summary, 0, 378),
    t(220, Part::Meaning, 0, 872),
    t(220, Part::Cause, 0, 197),
    t(220, Part::Cause, 1, 244),
    t(220, Part::Advice, 0, 389),
    t(220, Part::Advice, 1, 671),
    t(221, Part::Code, 1, 73),
    t(221, Part::Phrase, 0, 142),
    t(221, Part::Keyword, 0, 120),
    t(221, Part::Keyword, 1, 142),
    t(221, Part::Keyword, 2, 138),
    t(221, Part::Keyword, 3, 47),
    t(221, Part::Keyword, 4, 153),
    t(221, Part::Vendor, 0, 47),
    t(221, Part::Vendor, 1, 47),
    t(221, Part::Vendor, 2, 116),
    t(221, Part::Vendor, 3, 73),
    t(221, Part::Tell, 0, 361),
    t(221, Part::Summary, 0, 516),
    t(221, Part::Meaning, 0, 949),
    t(221, Part::Cause, 0, 394),
    t(221, Part::Cause, 1, 416),
    t(221, Part::Advice, 0, 415),
    t(221, Part::Advice, 1, 321),
    t(221, Part::Advice, 2, 404),
    t(222, Part::Code, 1, 73),
    t(222, Part::Phrase, 0, 83),
    t(222, Part::Keyword, 0, 126),
    t(222, Part::Keyword, 1, 122),
    t(222, Part::Keyword, 2, 133),
    t(222, Part::Keyword, 3, 150),
    t(222, Part::Keyword, 4, 143),
    t(222, Part::Vendor, 0, 49),
    t(222, Part::Vendor, 1, 113),
    t(222, Part::Vendor, 2, 92),
    t(222, Part::Vendor, 3, 56),
    t(222, Part::Tell, 0, 327),
    t(222, Part::Summary, 0, 226),
    t(222, Part::Meaning, 0, 827),
    t(222, Part::Cause, 0, 201),
    t(222, Part::Cause, 1, 150),
    t(222, Part::Advice, 0, 363),
    t(222, Part::Advice, 1, 270),
    t(222, Part::Advice, 2, 393),
    t(223, Part::Code, 1, 73),
    t(223, Part::Phrase, 0, 151),
    t(223, Part::Keyword, 0, 118),
    t(223, Part::Keyword, 1, 82),
    t(223, Part::Keyword, 2, 139),
    t(223, Part::Keyword, 3, 146),
    t(223, Part::Keyword, 4, 207),
    t(223, Part::Keyword, 5, 91),
    t(223, Part::Vendor, 0, 73),
    t(223, Part::Vendor, 1, 169),
    t(223, Part::Vendor, 2, 96),
    t(223, Part::Vendor, 3, 129),
    t(223, Part::Tell, 0, 238),
    t(223, Part::Summary, 0, 405),
    t(223, Part::Meaning, 0, 739),
    t(223, Part::Cause, 0, 257),
    t(223, Part::Cause, 1, 127),
    t(223, Part::Cause, 2, 91),
    t(223, Part::Advice, 0, 314),
    t(223, Part::Advice, 1, 334),
    t(223, Part::Advice, 2, 585),
    t(224, Part::Code, 1, 80),
    t(224, Part::Phrase, 0, 76),
    t(224, Part::Keyword, 0, 133),
    t(224, Part::Keyword, 1, 113),
    t(224, Part::Keyword, 2, 105),
    t(224, Part::Keyword, 3, 123),
    t(224, Part::Keyword, 4, 143),
    t(224, Part::Vendor, 0, 49),
    t(224, Part::Vendor, 1, 113),
    t(224, Part::Vendor, 2, 92),
    t(224, Part::Vendor, 3, 56),
    t(224, Part::Tell, 0, 334),
    t(224, Part::Summary, 0, 214),
    t(224, Part::Meaning, 0, 743),
    t(224, Part::Cause, 0, 240),
    t(224, Part::Cause, 1, 305),
    t(224, Part::Advice, 0, 264),
    t(224, Part::Advice, 1, 318),
    t(224, Part::Advice, 2, 272),
    t(225, Part::Code, 1, 69),
    t(225, Part::Phrase, 0, 78),
    t(225, Part::Keyword, 0, 95),
    t(225, Part::Keyword, 1, 108),
    t(225, Part::Keyword, 2, 106),
    t(225, Part::Keyword, 3, 135),
    t(225, Part::Keyword, 4, 139),
    t(225, Part::Keyword, 5, 173),
    t(225, Part::Vendor, 0, 37),
    t(225, Part::Vendor, 1, 123),
    t(225, Part::Vendor, 2, 39),
    t(225, Part::Vendor, 3, 86),
    t(225, Part::Vendor, 4, 76),
    t(225, Part::Tell, 0, 213),
    t(225, Part::Summary, 0, 188),
    t(225, Part::Meaning, 0, 743),
    t(225, Part::Cause, 0, 191),
    t(225, Part::Cause, 1, 212),
    t(225, Part::Cause, 2, 266),
    t(225, Part::Advice, 0, 224),
    t(225, Part::Advice, 1, 334),
    t(225, Part::Advice, 2, 260),
    t(226, Part::Code, 1, 69),
    t(226, Part::Phrase, 0, 73),
    t(226, Part::Keyword, 0, 122),
    t(226, Part::Keyword, 1, 118),
    t(226, Part::Keyword, 2, 102),
    t(226, Part::Keyword, 3, 124),
    t(226, Part::Keyword, 4, 175),
    t(226, Part::Vendor, 0, 49),
    t(226, Part::Vendor, 1, 113),
    t(226, Part::Vendor, 2, 92),
    t(226, Part::Vendor, 3, 56),
    t(226, Part::Tell, 0, 323),
    t(226, Part::Summary, 0, 230),
    t(226, Part::Meaning, 0, 812),
    t(226, Part::Cause, 0, 299),
    t(226, Part::Cause, 1, 141),
    t(226, Part::Cause, 2, 185),
    t(226, Part::Advice, 0, 450),
    t(226, Part::Advice, 1, 378),
    t(226, Part::Advice, 2, 587),
    t(227, Part::Code, 1, 69),
    t(227, Part::Phrase, 0, 73),
    t(227, Part::Keyword, 0, 238),
    t(227, Part::Keyword, 1, 113),
    t(227, Part::Keyword, 2, 91),
    t(227, Part::Keyword, 3, 95),
    t(227, Part::Keyword, 4, 106),
    t(227, Part::Keyword, 5, 135),
    t(227, Part::Keyword, 6, 109),
    t(227, Part::Keyword, 7, 241),
    t(227, Part::Vendor, 0, 37),
    t(227, Part::Vendor, 1, 123),
    t(227, Part::Vendor, 2, 39),
    t(227, Part::Vendor, 3, 86),
    t(227, Part::Vendor, 4, 76),
    t(227, Part::Tell, 0, 213),
    t(227, Part::Summary, 0, 239),
    t(227, Part::Meaning, 0, 843),
    t(227, Part::Cause, 0, 340),
    t(227, Part::Cause, 1, 298),
    t(227, Part::Cause, 2, 273),
    t(227, Part::Cause, 3, 386),
    t(227, Part::Advice, 0, 225),
    t(227, Part::Advice, 1, 406),
    t(227, Part::Advice, 2, 526),
    t(228, Part::Code, 1, 69),
    t(228, Part::Phrase, 0, 149),
    t(228, Part::Keyword, 0, 122),
    t(228, Part::Keyword, 1, 162),
    t(228, Part::Keyword, 2, 132),
    t(228, Part::Keyword, 3, 103),
    t(228, Part::Vendor, 0, 49),
    t(228, Part::Vendor, 1, 113),
    t(228, Part::Vendor, 2, 92),
    t(228, Part::Vendor, 3, 56),
    t(228, Part::Tell, 0, 323),
    t(228, Part::Summary, 0, 199),
    t(228, Part::Meaning, 0, 753),
    t(228, Part::Cause, 0, 185),
    t(228, Part::Cause, 1, 185),
    t(228, Part::Advice, 0, 382),
    t(228, Part::Advice, 1, 251),
    t(228, Part::Advice, 2, 347),
    t(229, Part::Code, 1, 69),
    t(229, Part::Phrase, 0, 74),
    t(229, Part::Keyword, 0, 128),
    t(229, Part::Keyword, 1, 124),
    t(229, Part::Keyword, 2, 161),
    t(229, Part::Keyword, 3, 135),
    t(229, Part::Keyword, 4, 106),
    t(229, Part::Keyword, 5, 224),
    t(229, Part::Keyword, 6, 78),
    t(229, Part::Vendor, 0, 37),
    t(229, Part::Vendor, 1, 123),
    t(229, Part::Vendor, 2, 39),
    t(229, Part::Vendor, 3, 86),
    t(229, Part::Vendor, 4, 76),
    t(229, Part::Tell, 0, 213),
    t(229, Part::Summary, 0, 238),
    t(229, Part::Meaning, 0, 667),
    t(229, Part::Cause, 0, 258),
    t(229, Part::Cause, 1, 245),
    t(229, Part::Cause, 2, 184),
    t(229, Part::Advice, 0, 269),
    t(229, Part::Advice, 1, 623),
    t(229, Part::Advice, 2, 690),
    t(230, Part::Code, 1, 69),
    t(230, Part::Phrase, 0, 74),
    t(230, Part::Keyword, 0, 122),
    t(230, Part::Keyword, 1, 115),
    t(230, Part::Keyword, 2, 103),
    t(230, Part::Keyword, 3, 133),
    t(230, Part::Keyword, 4, 116),
    t(230, Part::Vendor, 0, 49),
    t(230, Part::Vendor, 1, 113),
    t(230, Part::Vendor, 2, 92),
    t(230, Part::Vendor, 3, 56),
    t(230, Part::Tell, 0, 323),
    t(230, Part::Summary, 0, 221),
    t(230, Part::Meaning, 0, 649),
    t(230, Part::Cause, 0, 265),
    t(230, Part::Cause, 1, 138),
    t(230, Part::Advice, 0, 181),
    t(230, Part::Advice, 1, 187),
    t(230, Part::Advice, 2, 227),
    t(230, Part::Advice, 3, 274),
    t(231, Part::Code, 1, 73),
    t(231, Part::Phrase, 0, 180),
    t(231, Part::Keyword, 0, 227),
    t(231, Part::Keyword, 1, 198),
    t(231, Part::Keyword, 2, 255),
    t(231, Part::Keyword, 3, 205),
    t(231, Part::Keyword, 4, 182),
    t(231, Part::Keyword, 5, 118),
    t(231, Part::Keyword, 6, 191),
    t(231, Part::Keyword, 7, 164),
    t(231, Part::Keyword, 8, 254),
    t(231, Part::Vendor, 0, 91),
    t(231, Part::Vendor, 1, 116),
    t(231, Part::Vendor, 2, 116),
    t(231, Part::Tell, 0, 418),
    t(231, Part::Summary, 0, 365),
    t(231, Part::Meaning, 0, 921),
    t(231, Part::Cause, 0, 629),
    t(231, Part::Cause, 1, 363),
    t(231, Part::Cause, 2, 134),
    t(231, Part::Cause, 3, 374),
    t(231, Part::Advice, 0, 324),
    t(231, Part::Advice, 1, 448),
    t(231, Part::Advice, 2, 371),
    t(231, Part::Advice, 3, 462),
    t(231, Part::Advice, 4, 446),
    t(231, Part::Advice, 5, 483),
    t(232, Part::Code, 1, 73),
    t(232, Part::Phrase, 0, 133),
    t(232, Part::Keyword, 0, 85),
    t(232, Part::Keyword, 1, 132),
    t(232, Part::Keyword, 2, 148),
    t(232, Part::Keyword, 3, 110),
    t(232, Part::Keyword, 4, 149),
    t(232, Part::Keyword, 5, 122),
    t(232, Part::Vendor, 0, 37),
    t(232, Part::Vendor, 1, 123),
    t(232, Part::Vendor, 2, 39),
    t(232, Part::Vendor, 3, 86),
    t(232, Part::Vendor, 4, 76),
    t(232, Part::Tell, 0, 213),
    t(232, Part::Summary, 0, 366),
    t(232, Part::Meaning, 0, 811),
    t(232, Part::Cause, 0, 237),
    t(232, Part::Cause, 1, 196),
    t(232, Part::Advice, 0, 215),
    t(232, Part::Advice, 1, 310),
    t(232, Part::Advice, 2, 388),
    t(233, Part::Code, 1, 73),
    t(233, Part::Phrase, 0, 123),
    t(233, Part::Keyword, 0, 126),
    t(233, Part::Keyword, 1, 126),
    t(233, Part::Keyword, 2, 136),
    t(233, Part::Keyword, 3, 137),
    t(233, Part::Keyword, 4, 155),
    t(233, Part::Vendor, 0, 49),
    t(233, Part::Vendor, 1, 113),
    t(233, Part::Vendor, 2, 92),
    t(233, Part::Vendor, 3, 56),
    t(233, Part::Tell, 0, 327),
    t(233, Part::Summary, 0, 207),
    t(233, Part::Meaning, 0, 619),
    t(233, Part::Cause, 0, 249),
    t(233, Part::Cause, 1, 301),
    t(233, Part::Cause, 2, 317),
    t(233, Part::Advice, 0, 351),
    t(233, Part::Advice, 1, 312),
    t(233, Part::Advice, 2, 176),
    t(234, Part::Code, 1, 91),
    t(234, Part::Phrase, 0, 151),
    t(234, Part::Keyword, 0, 95),
    t(234, Part::Keyword, 1, 95),
    t(234, Part::Keyword, 2, 127),
    t(234, Part::Keyword, 3, 128),
    t(234, Part::Keyword, 4, 116),
    t(234, Part::Keyword, 5, 146),
    t(234, Part::Vendor, 0, 37),
    t(234, Part::Vendor, 1, 123),
    t(234, Part::Vendor, 2, 39),
    t(234, Part::Vendor, 3, 86),
    t(234, Part::Vendor, 4, 76),
    t(234, Part::Tell, 0, 213),
    t(234, Part::Summary, 0, 263),
    t(234, Part::Meaning, 0, 780),
    t(234, Part::Cause, 0, 179),
    t(234, Part::Cause, 1, 172),
    t(234, Part::Cause, 2, 262),
    t(234, Part::Advice, 0, 191),
    t(234, Part::Advice, 1, 312),
    t(235, Part::Code, 1, 80),
    t(235, Part::Phrase, 0, 136),
    t(235, Part::Keyword, 0, 162),
    t(235, Part::Keyword, 1, 173),
    t(235, Part::Keyword, 2, 143),
    t(235, Part::Keyword, 3, 117),
    t(235, Part::Keyword, 4, 227),
    t(235, Part::Keyword, 5, 174),
    t(235, Part::Vendor, 0, 37),
    t(235, Part::Vendor, 1, 123),
    t(235, Part::Vendor, 2, 39),
    t(235, Part::Vendor, 3, 86),
    t(235, Part::Vendor, 4, 76),
    t(235, Part::Tell, 0, 213),
    t(235, Part::Summary, 0, 290),
    t(235, Part::Meaning, 0, 995),
    t(235, Part::Cause, 0, 433),
    t(235, Part::Cause, 1, 314),
    t(235, Part::Cause, 2, 277),
    t(235, Part::Advice, 0, 221),
    t(235, Part::Advice, 1, 705),
    t(236, Part::Code, 1, 80),
    t(236, Part::Phrase, 0, 203),
    t(236, Part::Keyword, 0, 129),
    t(236, Part::Keyword, 1, 117),
    t(236, Part::Keyword, 2, 117),
    t(236, Part::Keyword, 3, 117),
    t(236, Part::Keyword, 4, 167),
    t(236, Part::Keyword, 5, 81),
    t(236, Part::Vendor, 0, 37),
    t(236, Part::Vendor, 1, 123),
    t(236, Part::Vendor, 2, 39),
    t(236, Part::Vendor, 3, 86),
    t(236, Part::Vendor, 4, 76),
    t(236, Part::Tell, 0, 213),
    t(236, Part::Summary, 0, 308),
    t(236, Part::Meaning, 0, 912),
    t(236, Part::Cause, 0, 307),
    t(236, Part::Cause, 1, 120),
    t(236, Part::Advice, 0, 168),
    t(236, Part::Advice, 1, 374),
    t(237, Part::Code, 1, 80),
    t(237, Part::Phrase, 0, 203),
    t(237, Part::Keyword, 0, 140),
    t(237, Part::Keyword, 1, 173),
    t(237, Part::Keyword, 2, 117),
    t(237, Part::Keyword, 3, 112),
    t(237, Part::Keyword, 4, 138),
    t(237, Part::Keyword, 5, 105),
    t(237, Part::Vendor, 0, 37),
    t(237, Part::Vendor, 1, 123),
    t(237, Part::Vendor, 2, 39),
    t(237, Part::Vendor, 3, 86),
    t(237, Part::Vendor, 4, 76),
    t(237, Part::Tell, 0, 213),
    t(237, Part::Summary, 0, 256),
    t(237, Part::Meaning, 0, 838),
    t(237, Part::Cause, 0, 304),
    t(237, Part::Cause, 1, 204),
    t(237, Part::Advice, 0, 249),
    t(237, Part::Advice, 1, 340),
    t(238, Part::Code, 1, 91),
    t(238, Part::Phrase, 0, 109),
    t(238, Part::Keyword, 0, 109),
    t(238, Part::Keyword, 1, 164),
    t(238, Part::Keyword, 2, 142),
    t(238, Part::Keyword, 3, 136),
    t(238, Part::Keyword, 4, 127),
    t(238, Part::Keyword, 5, 106),
    t(238, Part::Keyword, 6, 164),
    t(238, Part::Vendor, 0, 73),
    t(238, Part::Vendor, 1, 73),
    t(238, Part::Vendor, 2, 123),
    t(238, Part::Vendor, 3, 73),
    t(238, Part::Tell, 0, 182),
    t(238, Part::Summary, 0, 241),
    t(238, Part::Meaning, 0, 942),
    t(238, Part::Cause, 0, 186),
    t(238, Part::Cause, 1, 363),
    t(238, Part::Advice, 0, 277),
    t(238, Part::Advice, 1, 241),
    t(238, Part::Advice, 2, 286),
    t(239, Part::Code, 1, 73),
    t(239, Part::Phrase, 0, 62),
    t(239, Part::Alias, 0, 41),
    t(239, Part::Keyword, 0, 130),
    t(239, Part::Keyword, 1, 168),
    t(239, Part::Keyword, 2, 137),
    t(239, Part::Keyword, 3, 100),
    t(239, Part::Keyword, 4, 164),
    t(239, Part::Keyword, 5, 109),
    t(239, Part::Keyword, 6, 122),
    t(239, Part::Keyword, 7, 88),
    t(239, Part::Keyword, 8, 122),
    t(239, Part::Keyword, 9, 91),
    t(239, Part::Keyword, 10, 91),
    t(239, Part::Keyword, 11, 137),
    t(239, Part::Keyword, 12, 114),
    t(239, Part::Keyword, 13, 199),
    t(239, Part::Keyword, 14, 91),
    t(239, Part::Keyword, 15, 182),
    t(239, Part::Keyword, 16, 91),
    t(239, Part::Keyword, 17, 91),
    t(239, Part::Keyword, 18, 91),
    t(239, Part::Keyword, 19, 121),
    t(239, Part::Keyword, 20, 132),
    t(239, Part::Vendor, 0, 42),
    t(239, Part::Vendor, 1, 107),
    t(239, Part::Vendor, 2, 54),
    t(239, Part::Vendor, 3, 108),
    t(239, Part::Vendor, 4, 47),
    t(239, Part::Vendor, 5, 60),
    t(239, Part::Vendor, 6, 103),
    t(239, Part::Vendor, 7, 65),
    t(239, Part::Vendor, 8, 56),
    t(239, Part::Tell, 0, 338),
    t(239, Part::Summary, 0, 283),
    t(239, Part::Meaning, 0, 903),
    t(239, Part::Cause, 0, 281),
    t(239, Part::Cause, 1, 313),
    t(239, Part::Cause, 2, 255),
    t(239, Part::Cause, 3, 389),
    t(239, Part::Advice, 0, 393),
    t(239, Part::Advice, 1, 389),
    t(239, Part::Advice, 2, 508),
    t(239, Part::Advice, 3, 413),
    t(239, Part::Advice, 4, 566),
    t(239, Part::Advice, 5, 550),
    t(240, Part::Code, 1, 73),
    t(240, Part::Phrase, 0, 161),
    t(240, Part::Keyword, 0, 125),
    t(240, Part::Keyword, 1, 136),
    t(240, Part::Keyword, 2, 146),
    t(240, Part::Keyword, 3, 110),
    t(240, Part::Keyword, 4, 157),
    t(240, Part::Keyword, 5, 147),
    t(240, Part::Vendor, 0, 37),
    t(240, Part::Vendor, 1, 123),
    t(240, Part::Vendor, 2, 39),
    t(240, Part::Vendor, 3, 86),
    t(240, Part::Vendor, 4, 76),
    t(240, Part::Tell, 0, 213),
    t(240, Part::Summary, 0, 345),
    t(240, Part::Meaning, 0, 807),
    t(240, Part::Cause, 0, 382),
    t(240, Part::Cause, 1, 284),
    t(240, Part::Advice, 0, 264),
    t(240, Part::Advice, 1, 419),
    t(241, Part::Code, 1, 73),
    t(241, Part::Phrase, 0, 97),
    t(241, Part::Keyword, 0, 114),
    t(241, Part::Keyword, 1, 150),
    t(241, Part::Keyword, 2, 170),
    t(241, Part::Keyword, 3, 225),
    t(241, Part::Keyword, 4, 146),
    t(241, Part::Keyword, 5, 166),
    t(241, Part::Keyword, 6, 219),
    t(241, Part::Keyword, 7, 172),
    t(241, Part::Keyword, 8, 164),
    t(241, Part::Keyword, 9, 118),
    t(241, Part::Vendor, 0, 73),
    t(241, Part::Vendor, 1, 73),
    t(241, Part::Vendor, 2, 123),
    t(241, Part::Vendor, 3, 73),
    t(241, Part::Tell, 0, 215),
    t(241, Part::Summary, 0, 270),
    t(241, Part::Meaning, 0, 1118),
    t(241, Part::Cause, 0, 284),
    t(241, Part::Cause, 1, 214),
    t(241, Part::Cause, 2, 499),
    t(241, Part::Advice, 0, 249),
    t(241, Part::Advice, 1, 391),
    t(241, Part::Advice, 2, 621),
    t(242, Part::Code, 1, 69),
    t(242, Part::Phrase, 0, 128),
    t(242, Part::Keyword, 0, 138),
    t(242, Part::Keyword, 1, 133),
    t(242, Part::Keyword, 2, 178),
    t(242, Part::Keyword, 3, 91),
    t(242, Part::Keyword, 4, 112),
    t(242, Part::Keyword, 5, 167),
    t(242, Part::Keyword, 6, 141),
    t(242, Part::Keyword, 7, 158),
    t(242, Part::Keyword, 8, 116),
    t(242, Part::Keyword, 9, 129),
    t(242, Part::Keyword, 10, 143),
    t(242, Part::Keyword, 11, 77),
    t(242, Part::Keyword, 12, 214),
    t(242, Part::Vendor, 0, 42),
    t(242, Part::Vendor, 1, 107),
    t(242, Part::Vendor, 2, 54),
    t(242, Part::Vendor, 3, 108),
    t(242, Part::Vendor, 4, 47),
    t(242, Part::Vendor, 5, 60),
    t(242, Part::Vendor, 6, 103),
    t(242, Part::Vendor, 7, 65),
    t(242, Part::Vendor, 8, 56),
    t(242, Part::Tell, 0, 288),
    t(242, Part::Summary, 0, 344),
    t(242, Part::Meaning, 0, 935),
    t(242, Part::Cause, 0, 415),
    t(242, Part::Cause, 1, 276),
    t(242, Part::Cause, 2, 210),
    t(242, Part::Advice, 0, 218),
    t(242, Part::Advice, 1, 478),
    t(242, Part::Advice, 2, 493),
    t(243, Part::Code, 1, 69),
    t(243, Part::Phrase, 0, 104),
    t(243, Part::Keyword, 0, 128),
    t(243, Part::Keyword, 1, 113),
    t(243, Part::Keyword, 2, 129),
    t(243, Part::Keyword, 3, 143),
    t(243, Part::Keyword, 4, 111),
    t(243, Part::Field, 0, 128),
    t(243, Part::Vendor, 0, 64),
    t(243, Part::Vendor, 1, 90),
    t(243, Part::Vendor, 2, 39),
    t(243, Part::Vendor, 3, 44),
    t(243, Part::Vendor, 4, 65),
    t(243, Part::Tell, 0, 271),
    t(243, Part::Summary, 0, 249),
    t(243, Part::Meaning, 0, 566),
    t(243, Part::Cause, 0, 367),
    t(243, Part::Advice, 0, 347),
    t(243, Part::Advice, 1, 338),
    t(244, Part::Code, 1, 69),
    t(244, Part::Phrase, 0, 51),
    t(244, Part::Keyword, 0, 196),
    t(244, Part::Keyword, 1, 99),
    t(244, Part::Keyword, 2, 217),
    t(244, Part::Keyword, 3, 106),
    t(244, Part::Keyword, 4, 127),
    t(244, Part::Keyword, 5, 124),
    t(244, Part::Vendor, 0, 37),
    t(244, Part::Vendor, 1, 123),
    t(244, Part::Vendor, 2, 39),
    t(244, Part::Vendor, 3, 86),
    t(244, Part::Vendor, 4, 76),
    t(244, Part::Tell, 0, 213),
    t(244, Part::Summary, 0, 328),
    t(244, Part::Meaning, 0, 893),
    t(244, Part::Cause, 0, 172),
    t(244, Part::Cause, 1, 160),
    t(244, Part::Advice, 0, 267),
    t(244, Part::Advice, 1, 361),
    t(245, Part::Code, 1, 91),
    t(245, Part::Phrase, 0, 109),
    t(245, Part::Keyword, 0, 135),
    t(245, Part::Keyword, 1, 92),
    t(245, Part::Keyword, 2, 132),
    t(245, Part::Keyword, 3, 122),
    t(245, Part::Keyword, 4, 161),
    t(245, Part::Field, 0, 128),
    t(245, Part::Vendor, 0, 64),
    t(245, Part::Vendor, 1, 90),
    t(245, Part::Vendor, 2, 39),
    t(245, Part::Vendor, 3, 44),
    t(245, Part::Vendor, 4, 65),
    t(245, Part::Tell, 0, 271),
    t(245, Part::Summary, 0, 234),
    t(245, Part::Meaning, 0, 562),
    t(245, Part::Cause, 0, 410),
    t(245, Part::Advice, 0, 378),
    t(245, Part::Advice, 1, 604),
    t(246, Part::Code, 1, 91),
    t(246, Part::Phrase, 0, 78),
    t(246, Part::Keyword, 0, 135),
    t(246, Part::Keyword, 1, 132),
    t(246, Part::Keyword, 2, 138),
    t(246, Part::Keyword, 3, 139),
    t(246, Part::Keyword, 4, 149),
    t(246, Part::Field, 0, 128),
    t(246, Part::Vendor, 0, 64),
    t(246, Part::Vendor, 1, 90),
    t(246, Part::Vendor, 2, 39),
    t(246, Part::Vendor, 3, 44),
    t(246, Part::Vendor, 4, 65),
    t(246, Part::Tell, 0, 271),
    t(246, Part::Summary, 0, 172),
    t(246, Part::Meaning, 0, 837),
    t(246, Part::Cause, 0, 212),
    t(246, Part::Cause, 1, 204),
    t(246, Part::Cause, 2, 237),
    t(246, Part::Advice, 0, 253),
    t(246, Part::Advice, 1, 342),
    t(247, Part::Code, 1, 80),
    t(247, Part::Phrase, 0, 127),
    t(247, Part::Keyword, 0, 118),
    t(247, Part::Keyword, 1, 143),
    t(247, Part::Keyword, 2, 133),
    t(247, Part::Keyword, 3, 141),
    t(247, Part::Keyword, 4, 240),
    t(247, Part::Keyword, 5, 173),
    t(247, Part::Keyword, 6, 177),
    t(247, Part::Vendor, 0, 49),
    t(247, Part::Vendor, 1, 113),
    t(247, Part::Vendor, 2, 92),
    t(247, Part::Vendor, 3, 56),
    t(247, Part::Tell, 0, 318),
    t(247, Part::Summary, 0, 246),
    t(247, Part::Meaning, 0, 1217),
    t(247, Part::Cause, 0, 535),
    t(247, Part::Cause, 1, 195),
    t(247, Part::Cause, 2, 461),
    t(247, Part::Advice, 0, 283),
    t(247, Part::Advice, 1, 259),
    t(247, Part::Advice, 2, 367),
    t(247, Part::Advice, 3, 246),
    t(248, Part::Code, 1, 80),
    t(248, Part::Phrase, 0, 90),
    t(248, Part::Keyword, 0, 124),
    t(248, Part::Keyword, 1, 188),
    t(248, Part::Keyword, 2, 171),
    t(248, Part::Keyword, 3, 130),
    t(248, Part::Keyword, 4, 187),
    t(248, Part::Field, 0, 128),
    t(248, Part::Vendor, 0, 64),
    t(248, Part::Vendor, 1, 90),
    t(248, Part::Vendor, 2, 39),
    t(248, Part::Vendor, 3, 44),
    t(248, Part::Vendor, 4, 65),
    t(248, Part::Tell, 0, 271),
    t(248, Part::Summary, 0, 257),
    t(248, Part::Meaning, 0, 789),
    t(248, Part::Cause, 0, 204),
    t(248, Part::Cause, 1, 181),
    t(248, Part::Advice, 0, 458),
    t(248, Part::Advice, 1, 553),
    t(249, Part::Code, 1, 80),
    t(249, Part::Phrase, 0, 110),
    t(249, Part::Keyword, 0, 116),
    t(249, Part::Keyword, 1, 157),
    t(249, Part::Keyword, 2, 133),
    t(249, Part::Keyword, 3, 126),
    t(249, Part::Keyword, 4, 128),
    t(249, Part::Keyword, 5, 131),
    t(249, Part::Keyword, 6, 144),
    t(249, Part::Vendor, 0, 49),
    t(249, Part::Vendor, 1, 113),
    t(249, Part::Vendor, 2, 92),
    t(249, Part::Vendor, 3, 56),
    t(249, Part::Tell, 0, 318),
    t(249, Part::Summary, 0, 354),
    t(249, Part::Meaning, 0, 932),
    t(249, Part::Cause, 0, 198),
    t(249, Part::Cause, 1, 252),
    t(249, Part::Cause, 2, 161),
    t(249, Part::Advice, 0, 305),
    t(249, Part::Advice, 1, 251),
    t(249, Part::Advice, 2, 337),
    t(249, Part::Advice, 3, 204),
    t(250, Part::Code, 1, 80),
    t(250, Part::Phrase, 0, 110),
    t(250, Part::Keyword, 0, 149),
    t(250, Part::Keyword, 1, 161),
    t(250, Part::Keyword, 2, 147),
    t(250, Part::Keyword, 3, 173),
    t(250, Part::Keyword, 4, 101),
    t(250, Part::Keyword, 5, 110),
    t(250, Part::Keyword, 6, 127),
    t(250, Part::Vendor, 0, 47),
    t(250, Part::Vendor, 1, 119),
    t(250, Part::Vendor, 2, 72),
    t(250, Part::Vendor, 3, 47),
    t(250, Part::Vendor, 4, 94),
    t(250, Part::Tell, 0, 188),
    t(250, Part::Summary, 0, 299),
    t(250, Part::Meaning, 0, 830),
    t(250, Part::Cause, 0, 306),
    t(250, Part::Cause, 1, 272),
    t(250, Part::Cause, 2, 297),
    t(250, Part::Advice, 0, 225),
    t(250, Part::Advice, 1, 373),
    t(250, Part::Advice, 2, 336),
    t(250, Part::Advice, 3, 364),
    t(251, Part::Code, 1, 91),
    t(251, Part::Phrase, 0, 180),
    t(251, Part::Keyword, 0, 227),
    t(251, Part::Keyword, 1, 138),
    t(251, Part::Keyword, 2, 116),
    t(251, Part::Keyword, 3, 138),
    t(251, Part::Keyword, 4, 189),
    t(251, Part::Keyword, 5, 160),
    t(251, Part::Keyword, 6, 138),
    t(251, Part::Keyword, 7, 138),
    t(251, Part::Vendor, 0, 47),
    t(251, Part::Vendor, 1, 119),
    t(251, Part::Vendor, 2, 72),
    t(251, Part::Vendor, 3, 47),
    t(251, Part::Vendor, 4, 94),
    t(251, Part::Tell, 0, 188),
    t(251, Part::Summary, 0, 259),
    t(251, Part::Meaning, 0, 759),
    t(251, Part::Cause, 0, 298),
    t(251, Part::Cause, 1, 172),
    t(251, Part::Cause, 2, 247),
    t(251, Part::Cause, 3, 336),
    t(251, Part::Advice, 0, 382),
    t(251, Part::Advice, 1, 237),
    t(251, Part::Advice, 2, 266),
    t(251, Part::Advice, 3, 495),
    t(251, Part::Advice, 4, 452),
    t(251, Part::Advice, 5, 290),
    t(252, Part::Code, 1, 91),
    t(252, Part::Phrase, 0, 129),
    t(252, Part::Keyword, 0, 153),
    t(252, Part::Keyword, 1, 179),
    t(252, Part::Keyword, 2, 162),
    t(252, Part::Keyword, 3, 186),
    t(252, Part::Vendor, 0, 62),
    t(252, Part::Vendor, 1, 134),
    t(252, Part::Vendor, 2, 62),
    t(252, Part::Vendor, 3, 62),
    t(252, Part::Vendor, 4, 115),
    t(252, Part::Tell, 0, 296),
    t(252, Part::Summary, 0, 376),
    t(252, Part::Meaning, 0, 678),
    t(252, Part::Cause, 0, 294),
    t(252, Part::Advice, 0, 131),
    t(252, Part::Advice, 1, 325),
    t(253, Part::Code, 1, 91),
    t(253, Part::Phrase, 0, 78),
    t(253, Part::Keyword, 0, 153),
    t(253, Part::Keyword, 1, 145),
    t(253, Part::Keyword, 2, 187),
    t(253, Part::Keyword, 3, 206),
    t(253, Part::Keyword, 4, 168),
    t(253, Part::Keyword, 5, 127),
    t(253, Part::Vendor, 0, 62),
    t(253, Part::Vendor, 1, 134),
    t(253, Part::Vendor, 2, 62),
    t(253, Part::Vendor, 3, 62),
    t(253, Part::Vendor, 4, 115),
    t(253, Part::Tell, 0, 226),
    t(253, Part::Summary, 0, 226),
    t(253, Part::Meaning, 0, 734),
    t(253, Part::Cause, 0, 257),
    t(253, Part::Advice, 0, 303),
    t(253, Part::Advice, 1, 319),
    t(254, Part::Code, 1, 73),
    t(254, Part::Phrase, 0, 90),
    t(254, Part::Keyword, 0, 135),
    t(254, Part::Keyword, 1, 188),
    t(254, Part::Keyword, 2, 151),
    t(254, Part::Keyword, 3, 123),
    t(254, Part::Keyword, 4, 147),
    t(254, Part::Keyword, 5, 215),
    t(254, Part::Vendor, 0, 62),
    t(254, Part::Vendor, 1, 134),
    t(254, Part::Vendor, 2, 62),
    t(254, Part::Vendor, 3, 62),
    t(254, Part::Vendor, 4, 115),
    t(254, Part::Tell, 0, 278),
    t(254, Part::Summary, 0, 312),
    t(254, Part::Meaning, 0, 743),
    t(254, Part::Cause, 0, 224),
    t(254, Part::Advice, 0, 242),
    t(254, Part::Advice, 1, 264),
    t(255, Part::Code, 1, 91),
    t(255, Part::Phrase, 0, 76),
    t(255, Part::Keyword, 0, 153),
    t(255, Part::Keyword, 1, 206),
    t(255, Part::Keyword, 2, 100),
    t(255, Part::Keyword, 3, 128),
    t(255, Part::Keyword, 4, 109),
    t(255, Part::Keyword, 5, 148),
    t(255, Part::Vendor, 0, 62),
    t(255, Part::Vendor, 1, 134),
    t(255, Part::Vendor, 2, 62),
    t(255, Part::Vendor, 3, 62),
    t(255, Part::Vendor, 4, 115),
    t(255, Part::Tell, 0, 296),
    t(255, Part::Summary, 0, 310),
    t(255, Part::Meaning, 0, 830),
    t(255, Part::Cause, 0, 275),
    t(255, Part::Advice, 0, 304),
    t(255, Part::Advice, 1, 378),
    t(256, Part::Code, 1, 65),
    t(256, Part::Phrase, 0, 134),
    t(256, Part::Keyword, 0, 134),
    t(256, Part::Keyword, 1, 225),
    t(256, Part::Keyword, 2, 148),
    t(256, Part::Keyword, 3, 135),
    t(256, Part::Keyword, 4, 145),
    t(256, Part::Keyword, 5, 186),
    t(256, Part::Keyword, 6, 131),
    t(256, Part::Vendor, 0, 98),
    t(256, Part::Vendor, 1, 211),
    t(256, Part::Vendor, 2, 80),
    t(256, Part::Vendor, 3, 73),
    t(256, Part::Vendor, 4, 80),
    t(256, Part::Vendor, 5, 80),
    t(256, Part::Tell, 0, 348),
    t(256, Part::Summary, 0, 364),
    t(256, Part::Meaning, 0, 868),
    t(256, Part::Cause, 0, 211),
    t(256, Part::Cause, 1, 90),
    t(256, Part::Cause, 2, 433),
    t(256, Part::Advice, 0, 301),
    t(256, Part::Advice, 1, 390),
    t(256, Part::Advice, 2, 306),
    t(257, Part::Code, 1, 65),
    t(257, Part::Phrase, 0, 79),
    t(257, Part::Alias, 0, 79),
    t(257, Part::Keyword, 0, 77),
    t(257, Part::Keyword, 1, 135),
    t(257, Part::Keyword, 2, 108),
    t(257, Part::Keyword, 3, 96),
    t(257, Part::Vendor, 0, 69),
    t(257, Part::Vendor, 1, 130),
    t(257, Part::Vendor, 2, 69),
    t(257, Part::Vendor, 3, 69),
    t(257, Part::Tell, 0, 270),
    t(257, Part::Summary, 0, 169),
    t(257, Part::Meaning, 0, 888),
    t(257, Part::Cause, 0, 238),
    t(257, Part::Cause, 1, 201),
    t(257, Part::Advice, 0, 285),
    t(257, Part::Advice, 1, 285),
    t(257, Part::Advice, 2, 269),
    t(258, Part::Code, 1, 65),
    t(258, Part::Phrase, 0, 93),
    t(258, Part::Keyword, 0, 127),
    t(258, Part::Keyword, 1, 180),
    t(258, Part::Keyword, 2, 151),
    t(258, Part::Keyword, 3, 165),
    t(258, Part::Keyword, 4, 101),
    t(258, Part::Keyword, 5, 162),
    t(258, Part::Vendor, 0, 62),
    t(258, Part::Vendor, 1, 134),
    t(258, Part::Vendor, 2, 62),
    t(258, Part::Vendor, 3, 62),
    t(258, Part::Vendor, 4, 115),
    t(258, Part::Tell, 0, 270),
    t(258, Part::Summary, 0, 435),
    t(258, Part::Meaning, 0, 989),
    t(258, Part::Cause, 0, 251),
    t(258, Part::Cause, 1, 164),
    t(258, Part::Advice, 0, 157),
    t(258, Part::Advice, 1, 160),
    t(258, Part::Advice, 2, 209),
    t(259, Part::Code, 1, 45),
    t(259, Part::Phrase, 0, 79),
    t(259, Part::Keyword, 0, 89),
    t(259, Part::Keyword, 1, 108),
    t(259, Part::Keyword, 2, 92),
    t(259, Part::Keyword, 3, 118),
    t(259, Part::Keyword, 4, 126),
    t(259, Part::Keyword, 5, 65),
    t(259, Part::Vendor, 0, 47),
    t(259, Part::Vendor, 1, 119),
    t(259, Part::Vendor, 2, 72),
    t(259, Part::Vendor, 3, 47),
    t(259, Part::Vendor, 4, 94),
    t(259, Part::Tell, 0, 188),
    t(259, Part::Summary, 0, 194),
    t(259, Part::Meaning, 0, 911),
    t(259, Part::Cause, 0, 355),
    t(259, Part::Advice, 0, 454),
    t(259, Part::Advice, 1, 383),
    t(260, Part::Code, 1, 45),
    t(260, Part::Phrase, 0, 38),
    t(260, Part::Keyword, 0, 72),
    t(260, Part::Keyword, 1, 117),
    t(260, Part::Keyword, 2, 49),
    t(260, Part::Keyword, 3, 90),
    t(260, Part::Keyword, 4, 91),
    t(260, Part::Keyword, 5, 91),
    t(260, Part::Keyword, 6, 118),
    t(260, Part::Keyword, 7, 106),
    t(260, Part::Keyword, 8, 171),
    t(260, Part::Keyword, 9, 164),
    t(260, Part::Keyword, 10, 105),
    t(260, Part::Keyword, 11, 158),
    t(260, Part::Vendor, 0, 73),
    t(260, Part::Vendor, 1, 163),
    t(260, Part::Vendor, 2, 91),
    t(260, Part::Vendor, 3, 91),
    t(260, Part::Vendor, 4, 91),
    t(260, Part::Tell, 0, 303),
    t(260, Part::Summary, 0, 264),
    t(260, Part::Meaning, 0, 816),
    t(260, Part::Cause, 0, 276),
    t(260, Part::Cause, 1, 346),
    t(260, Part::Cause, 2, 183),
    t(260, Part::Cause, 3, 157),
    t(260, Part::Advice, 0, 496),
    t(260, Part::Advice, 1, 277),
    t(260, Part::Advice, 2, 499),
    t(260, Part::Advice, 3, 306),
    t(260, Part::Advice, 4, 351),
    t(261, Part::Code, 1, 45),
    t(261, Part::Phrase, 0, 176),
    t(261, Part::Keyword, 0, 111),
    t(261, Part::Keyword, 1, 205),
    t(261, Part::Keyword, 2, 168),
    t(261, Part::Keyword, 3, 106),
    t(261, Part::Keyword, 4, 125),
    t(261, Part::Keyword, 5, 206),
    t(261, Part::Vendor, 0, 98),
    t(261, Part::Vendor, 1, 211),
    t(261, Part::Vendor, 2, 80),
    t(261, Part::Vendor, 3, 73),
    t(261, Part::Vendor, 4, 80),
    t(261, Part::Vendor, 5, 80),
    t(261, Part::Tell, 0, 229),
    t(261, Part::Summary, 0, 255),
    t(261, Part::Meaning, 0, 907),
    t(261, Part::Cause, 0, 287),
    t(261, Part::Cause, 1, 284),
    t(261, Part::Cause, 2, 438),
    t(261, Part::Advice, 0, 138),
    t(261, Part::Advice, 1, 308),
    t(261, Part::Advice, 2, 319),
    t(262, Part::Code, 1, 45),
    t(262, Part::Phrase, 0, 143),
    t(262, Part::Keyword, 0, 129),
    t(262, Part::Keyword, 1, 136),
    t(262, Part::Keyword, 2, 174),
    t(262, Part::Keyword, 3, 147),
    t(262, Part::Keyword, 4, 186),
    t(262, Part::Keyword, 5, 125),
    t(262, Part::Keyword, 6, 129),
    t(262, Part::Field, 0, 56),
    t(262, Part::Field, 1, 96),
    t(262, Part::Vendor, 0, 129),
    t(262, Part::Vendor, 1, 129),
    t(262, Part::Vendor, 2, 91),
    t(262, Part::Vendor, 3, 91),
    t(262, Part::Tell, 0, 370),
    t(262, Part::Summary, 0, 308),
    t(262, Part::Meaning, 0, 1012),
    t(262, Part::Cause, 0, 310),
    t(262, Part::Cause, 1, 381),
    t(262, Part::Advice, 0, 215),
    t(262, Part::Advice, 1, 359),
    t(262, Part::Advice, 2, 328),
    t(262, Part::Advice, 3, 459),
    t(263, Part::Code, 1, 45),
    t(263, Part::Phrase, 0, 78),
    t(263, Part::Alias, 0, 78),
    t(263, Part::Keyword, 0, 76),
    t(263, Part::Keyword, 1, 134),
    t(263, Part::Keyword, 2, 95),
    t(263, Part::Keyword, 3, 71),
    t(263, Part::Vendor, 0, 69),
    t(263, Part::Vendor, 1, 130),
    t(263, Part::Vendor, 2, 69),
    t(263, Part::Vendor, 3, 69),
    t(263, Part::Tell, 0, 363),
    t(263, Part::Summary, 0, 158),
    t(263, Part::Meaning, 0, 1147),
    t(263, Part::Cause, 0, 279),
    t(263, Part::Cause, 1, 325),
    t(263, Part::Cause, 2, 270),
    t(263, Part::Advice, 0, 434),
    t(263, Part::Advice, 1, 448),
    t(263, Part::Advice, 2, 274),
    t(264, Part::Code, 1, 45),
    t(264, Part::Phrase, 0, 73),
    t(264, Part::Keyword, 0, 125),
    t(264, Part::Keyword, 1, 136),
    t(264, Part::Keyword, 2, 158),
    t(264, Part::Keyword, 3, 189),
    t(264, Part::Keyword, 4, 35),
    t(264, Part::Keyword, 5, 114),
    t(264, Part::Keyword, 6, 165),
    t(264, Part::Keyword, 7, 136),
    t(264, Part::Vendor, 0, 91),
    t(264, Part::Vendor, 1, 171),
    t(264, Part::Vendor, 2, 91),
    t(264, Part::Vendor, 3, 91),
    t(264, Part::Tell, 0, 350),
    t(264, Part::Summary, 0, 350),
    t(264, Part::Meaning, 0, 1081),
    t(264, Part::Cause, 0, 116),
    t(264, Part::Cause, 1, 275),
    t(264, Part::Cause, 2, 523),
    t(264, Part::Cause, 3, 165),
    t(264, Part::Advice, 0, 213),
    t(264, Part::Advice, 1, 210),
    t(264, Part::Advice, 2, 444),
    t(264, Part::Advice, 3, 225),
    t(265, Part::Code, 1, 45),
    t(265, Part::Phrase, 0, 39),
    t(265, Part::Keyword, 0, 107),
    t(265, Part::Keyword, 1, 160),
    t(265, Part::Keyword, 2, 145),
    t(265, Part::Keyword, 3, 126),
    t(265, Part::Keyword, 4, 158),
    t(265, Part::Keyword, 5, 134),
    t(265, Part::Vendor, 0, 62),
    t(265, Part::Vendor, 1, 134),
    t(265, Part::Vendor, 2, 62),
    t(265, Part::Vendor, 3, 62),
    t(265, Part::Vendor, 4, 115),
    t(265, Part::Tell, 0, 250),
    t(265, Part::Summary, 0, 354),
    t(265, Part::Meaning, 0, 945),
    t(265, Part::Cause, 0, 122),
    t(265, Part::Cause, 1, 161),
    t(265, Part::Advice, 0, 406),
    t(265, Part::Advice, 1, 214),
    t(265, Part::Advice, 2, 226),
    t(266, Part::Code, 1, 69),
    t(266, Part::Phrase, 0, 108),
    t(266, Part::Keyword, 0, 69),
    t(266, Part::Keyword, 1, 172),
    t(266, Part::Keyword, 2, 91),
    t(266, Part::Keyword, 3, 69),
    t(266, Part::Keyword, 4, 108),
    t(266, Part::Keyword, 5, 80),
    t(266, Part::Keyword, 6, 127),
    t(266, Part::Keyword, 7, 111),
    t(266, Part::Vendor, 0, 47),
    t(266, Part::Vendor, 1, 47),
    t(266, Part::Vendor, 2, 116),
    t(266, Part::Vendor, 3, 73),
    t(266, Part::Tell, 0, 362),
    t(266, Part::Summary, 0, 445),
    t(266, Part::Meaning, 0, 855),
    t(266, Part::Cause, 0, 345),
    t(266, Part::Cause, 1, 430),
    t(266, Part::Advice, 0, 262),
    t(266, Part::Advice, 1, 425),
    t(266, Part::Advice, 2, 389),
    t(267, Part::Code, 1, 69),
    t(267, Part::Phrase, 0, 65),
    t(267, Part::Alias, 0, 125),
    t(267, Part::Alias, 1, 80),
    t(267, Part::Keyword, 0, 123),
    t(267, Part::Keyword, 1, 125),
    t(267, Part::Keyword, 2, 136),
    t(267, Part::Keyword, 3, 117),
    t(267, Part::Keyword, 4, 132),
    t(267, Part::Keyword, 5, 180),
    t(267, Part::Keyword, 6, 112),
    t(267, Part::Keyword, 7, 91),
    t(267, Part::Keyword, 8, 97),
    t(267, Part::Vendor, 0, 58),
    t(267, Part::Vendor, 1, 58),
    t(267, Part::Vendor, 2, 90),
    t(267, Part::Tell, 0, 474),
    t(267, Part::Summary, 0, 350),
    t(267, Part::Meaning, 0, 814),
    t(267, Part::Cause, 0, 261),
    t(267, Part::Cause, 1, 380),
    t(267, Part::Cause, 2, 190),
    t(267, Part::Advice, 0, 447),
    t(267, Part::Advice, 1, 270),
    t(267, Part::Advice, 2, 605),
    t(267, Part::Advice, 3, 485),
    t(267, Part::Advice, 4, 330),
    t(268, Part::Code, 1, 69),
    t(268, Part::Phrase, 0, 65),
    t(268, Part::Keyword, 0, 106),
    t(268, Part::Keyword, 1, 117),
    t(268, Part::Keyword, 2, 130),
    t(268, Part::Keyword, 3, 126),
    t(268, Part::Keyword, 4, 70),
    t(268, Part::Keyword, 5, 121),
    t(268, Part::Keyword, 6, 169),
    t(268, Part::Vendor, 0, 37),
    t(268, Part::Vendor, 1, 114),
    t(268, Part::Vendor, 2, 39),
    t(268, Part::Vendor, 3, 86),
    t(268, Part::Vendor, 4, 76),
    t(268, Part::Tell, 0, 302),
    t(268, Part::Summary, 0, 263),
    t(268, Part::Meaning, 0, 934),
    t(268, Part::Cause, 0, 390),
    t(268, Part::Cause, 1, 227),
    t(268, Part::Advice, 0, 337),
    t(268, Part::Advice, 1, 412),
    t(268, Part::Advice, 2, 278),
    t(269, Part::Code, 1, 80),
    t(269, Part::Phrase, 0, 85),
    t(269, Part::Alias, 0, 130),
    t(269, Part::Keyword, 0, 143),
    t(269, Part::Keyword, 1, 108),
    t(269, Part::Keyword, 2, 140),
    t(269, Part::Keyword, 3, 114),
    t(269, Part::Keyword, 4, 91),
    t(269, Part::Keyword, 5, 113),
    t(269, Part::Keyword, 6, 109),
    t(269, Part::Keyword, 7, 124),
    t(269, Part::Vendor, 0, 58),
    t(269, Part::Vendor, 1, 58),
    t(269, Part::Vendor, 2, 90),
    t(269, Part::Tell, 0, 375),
    t(269, Part::Summary, 0, 440),
    t(269, Part::Meaning, 0, 885),
    t(269, Part::Cause, 0, 414),
    t(269, Part::Cause, 1, 216),
    t(269, Part::Cause, 2, 413),
    t(269, Part::Advice, 0, 405),
    t(269, Part::Advice, 1, 471),
    t(269, Part::Advice, 2, 447),
    t(270, Part::Code, 1, 91),
    t(270, Part::Phrase, 0, 113),
    t(270, Part::Keyword, 0, 130),
    t(270, Part::Keyword, 1, 109),
    t(270, Part::Keyword, 2, 161),
    t(270, Part::Keyword, 3, 159),
    t(270, Part::Keyword, 4, 138),
    t(270, Part::Keyword, 5, 138),
    t(270, Part::Vendor, 0, 47),
    t(270, Part::Vendor, 1, 119),
    t(270, Part::Vendor, 2, 72),
    t(270, Part::Vendor, 3, 47),
    t(270, Part::Vendor, 4, 94),
    t(270, Part::Tell, 0, 188),
    t(270, Part::Summary, 0, 284),
    t(270, Part::Meaning, 0, 956),
    t(270, Part::Cause, 0, 236),
    t(270, Part::Cause, 1, 548),
    t(270, Part::Advice, 0, 420),
    t(270, Part::Advice, 1, 258),
    t(271, Part::Code, 1, 69),
    t(271, Part::Phrase, 0, 91),
    t(271, Part::Keyword, 0, 138),
    t(271, Part::Keyword, 1, 96),
    t(271, Part::Keyword, 2, 126),
    t(271, Part::Keyword, 3, 116),
    t(271, Part::Keyword, 4, 185),
    t(271, Part::Keyword, 5, 148),
    t(271, Part::Keyword, 6, 110),
    t(271, Part::Keyword, 7, 166),
    t(271, Part::Vendor, 0, 47),
    t(271, Part::Vendor, 1, 119),
    t(271, Part::Vendor, 2, 72),
    t(271, Part::Vendor, 3, 47),
    t(271, Part::Vendor, 4, 94),
    t(271, Part::Tell, 0, 188),
    t(271, Part::Summary, 0, 172),
    t(271, Part::Meaning, 0, 1005),
    t(271, Part::Cause, 0, 458),
    t(271, Part::Cause, 1, 309),
    t(271, Part::Cause, 2, 419),
    t(271, Part::Advice, 0, 240),
    t(271, Part::Advice, 1, 287),
    t(271, Part::Advice, 2, 192),
    t(271, Part::Advice, 3, 545),
    t(272, Part::Code, 1, 69),
    t(272, Part::Phrase, 0, 111),
    t(272, Part::Keyword, 0, 142),
    t(272, Part::Keyword, 1, 115),
    t(272, Part::Keyword, 2, 82),
    t(272, Part::Keyword, 3, 98),
    t(272, Part::Keyword, 4, 115),
    t(272, Part::Vendor, 0, 73),
    t(272, Part::Vendor, 1, 156),
    t(272, Part::Vendor, 2, 96),
    t(272, Part::Vendor, 3, 129),
    t(272, Part::Tell, 0, 216),
    t(272, Part::Summary, 0, 349),
    t(272, Part::Meaning, 0, 804),
    t(272, Part::Cause, 0, 247),
    t(272, Part::Cause, 1, 159),
    t(272, Part::Advice, 0, 338),
    t(272, Part::Advice, 1, 507),
    t(273, Part::Code, 1, 69),
    t(273, Part::Phrase, 0, 95),
    t(273, Part::Keyword, 0, 185),
    t(273, Part::Keyword, 1, 160),
    t(273, Part::Keyword, 2, 138),
    t(273, Part::Keyword, 3, 116),
    t(273, Part::Keyword, 4, 164),
    t(273, Part::Keyword, 5, 102),
    t(273, Part::Vendor, 0, 47),
    t(273, Part::Vendor, 1, 119),
    t(273, Part::Vendor, 2, 72),
    t(273, Part::Vendor, 3, 47),
    t(273, Part::Vendor, 4, 94),
    t(273, Part::Tell, 0, 188),
    t(273, Part::Summary, 0, 285),
    t(273, Part::Meaning, 0, 1022),
    t(273, Part::Cause, 0, 329),
    t(273, Part::Cause, 1, 428),
    t(273, Part::Cause, 2, 224),
    t(273, Part::Cause, 3, 261),
    t(273, Part::Advice, 0, 236),
    t(273, Part::Advice, 1, 357),
    t(273, Part::Advice, 2, 422),
    t(273, Part::Advice, 3, 399),
    t(274, Part::Code, 1, 69),
    t(274, Part::Phrase, 0, 97),
    t(274, Part::Keyword, 0, 134),
    t(274, Part::Keyword, 1, 113),
    t(274, Part::Keyword, 2, 115),
    t(274, Part::Keyword, 3, 222),
    t(274, Part::Keyword, 4, 152),
    t(274, Part::Keyword, 5, 136),
    t(274, Part::Field, 0, 128),
    t(274, Part::Vendor, 0, 64),
    t(274, Part::Vendor, 1, 90),
    t(274, Part::Vendor, 2, 39),
    t(274, Part::Vendor, 3, 44),
    t(274, Part::Vendor, 4, 65),
    t(274, Part::Tell, 0, 271),
    t(274, Part::Summary, 0, 262),
    t(274, Part::Meaning, 0, 935),
    t(274, Part::Cause, 0, 362),
    t(274, Part::Cause, 1, 212),
    t(274, Part::Advice, 0, 341),
    t(274, Part::Advice, 1, 258),
    t(275, Part::Code, 1, 80),
    t(275, Part::Phrase, 0, 131),
    t(275, Part::Keyword, 0, 134),
    t(275, Part::Keyword, 1, 134),
    t(275, Part::Keyword, 2, 170),
    t(275, Part::Keyword, 3, 191),
    t(275, Part::Keyword, 4, 195),
    t(275, Part::Keyword, 5, 127),
    t(275, Part::Vendor, 0, 47),
    t(275, Part::Vendor, 1, 119),
    t(275, Part::Vendor, 2, 72),
    t(275, Part::Vendor, 3, 47),
    t(275, Part::Vendor, 4, 94),
    t(275, Part::Tell, 0, 188),
    t(275, Part::Summary, 0, 225),
    t(275, Part::Meaning, 0, 899),
    t(275, Part::Cause, 0, 261),
    t(275, Part::Cause, 1, 201),
    t(275, Part::Advice, 0, 197),
    t(275, Part::Advice, 1, 308),
    t(276, Part::Code, 1, 80),
    t(276, Part::Phrase, 0, 87),
    t(276, Part::Keyword, 0, 134),
    t(276, Part::Keyword, 1, 179),
    t(276, Part::Keyword, 2, 183),
    t(276, Part::Keyword, 3, 177),
    t(276, Part::Keyword, 4, 134),
    t(276, Part::Keyword, 5, 127),
    t(276, Part::Vendor, 0, 47),
    t(276, Part::Vendor, 1, 119),
    t(276, Part::Vendor, 2, 72),
    t(276, Part::Vendor, 3, 47),
    t(276, Part::Vendor, 4, 94),
    t(276, Part::Tell, 0, 188),
    t(276, Part::Summary, 0, 208),
    t(276, Part::Meaning, 0, 878),
    t(276, Part::Cause, 0, 193),
    t(276, Part::Cause, 1, 220),
    t(276, Part::Advice, 0, 199),
    t(276, Part::Advice, 1, 180),
    t(277, Part::Code, 1, 91),
    t(277, Part::Phrase, 0, 97),
    t(277, Part::Keyword, 0, 117),
    t(277, Part::Keyword, 1, 149),
    t(277, Part::Keyword, 2, 155),
    t(277, Part::Keyword, 3, 155),
    t(277, Part::Keyword, 4, 144),
    t(277, Part::Keyword, 5, 164),
    t(277, Part::Keyword, 6, 138),
    t(277, Part::Vendor, 0, 47),
    t(277, Part::Vendor, 1, 119),
    t(277, Part::Vendor, 2, 72),
    t(277, Part::Vendor, 3, 47),
    t(277, Part::Vendor, 4, 94),
    t(277, Part::Tell, 0, 188),
    t(277, Part::Summary, 0, 179),
    t(277, Part::Meaning, 0, 658),
    t(277, Part::Cause, 0, 239),
    t(277, Part::Cause, 1, 290),
    t(277, Part::Advice, 0, 366),
    t(277, Part::Advice, 1, 238),
    t(277, Part::Advice, 2, 312),
    t(278, Part::Code, 1, 80),
    t(278, Part::Phrase, 0, 125),
    t(278, Part::Keyword, 0, 107),
    t(278, Part::Keyword, 1, 138),
    t(278, Part::Keyword, 2, 143),
    t(278, Part::Keyword, 3, 138),
    t(278, Part::Keyword, 4, 143),
    t(278, Part::Keyword, 5, 127),
    t(278, Part::Vendor, 0, 47),
    t(278, Part::Vendor, 1, 119),
    t(278, Part::Vendor, 2, 72),
    t(278, Part::Vendor, 3, 47),
    t(278, Part::Vendor, 4, 94),
    t(278, Part::Tell, 0, 188),
    t(278, Part::Summary, 0, 226),
    t(278, Part::Meaning, 0, 769),
    t(278, Part::Cause, 0, 196),
    t(278, Part::Cause, 1, 173),
    t(278, Part::Cause, 2, 162),
    t(278, Part::Advice, 0, 238),
    t(278, Part::Advice, 1, 480),
    t(278, Part::Advice, 2, 358),
    t(279, Part::Code, 1, 91),
    t(279, Part::Phrase, 0, 139),
    t(279, Part::Keyword, 0, 198),
    t(279, Part::Keyword, 1, 159),
    t(279, Part::Keyword, 2, 141),
    t(279, Part::Keyword, 3, 147),
    t(279, Part::Keyword, 4, 138),
    t(279, Part::Keyword, 5, 134),
    t(279, Part::Keyword, 6, 138),
    t(279, Part::Vendor, 0, 47),
    t(279, Part::Vendor, 1, 119),
    t(279, Part::Vendor, 2, 72),
    t(279, Part::Vendor, 3, 47),
    t(279, Part::Vendor, 4, 94),
    t(279, Part::Tell, 0, 188),
    t(279, Part::Summary, 0, 212),
    t(279, Part::Meaning, 0, 811),
    t(279, Part::Cause, 0, 167),
    t(279, Part::Cause, 1, 249),
    t(279, Part::Advice, 0, 406),
    t(279, Part::Advice, 1, 156),
    t(279, Part::Advice, 2, 418),
    t(280, Part::Code, 1, 91),
    t(280, Part::Phrase, 0, 127),
    t(280, Part::Keyword, 0, 174),
    t(280, Part::Keyword, 1, 181),
    t(280, Part::Keyword, 2, 176),
    t(280, Part::Keyword, 3, 166),
    t(280, Part::Keyword, 4, 106),
    t(280, Part::Keyword, 5, 120),
    t(280, Part::Keyword, 6, 138),
    t(280, Part::Vendor, 0, 47),
    t(280, Part::Vendor, 1, 119),
    t(280, Part::Vendor, 2, 72),
    t(280, Part::Vendor, 3, 47),
    t(280, Part::Vendor, 4, 94),
    t(280, Part::Tell, 0, 188),
    t(280, Part::Summary, 0, 326),
    t(280, Part::Meaning, 0, 873),
    t(280, Part::Cause, 0, 309),
    t(280, Part::Cause, 1, 271),
    t(280, Part::Cause, 2, 211),
    t(280, Part::Advice, 0, 372),
    t(280, Part::Advice, 1, 195),
    t(280, Part::Advice, 2, 396),
    t(281, Part::Code, 1, 91),
    t(281, Part::Phrase, 0, 120),
    t(281, Part::Keyword, 0, 132),
    t(281, Part::Keyword, 1, 132),
    t(281, Part::Keyword, 2, 155),
    t(281, Part::Keyword, 3, 169),
    t(281, Part::Keyword, 4, 91),
    t(281, Part::Keyword, 5, 91),
    t(281, Part::Keyword, 6, 138),
    t(281, Part::Keyword, 7, 189),
    t(281, Part::Keyword, 8, 132),
    t(281, Part::Keyword, 9, 138),
    t(281, Part::Vendor, 0, 47),
    t(281, Part::Vendor, 1, 119),
    t(281, Part::Vendor, 2, 72),
    t(281, Part::Vendor, 3, 47),
    t(281, Part::Vendor, 4, 94),
    t(281, Part::Tell, 0, 188),
    t(281, Part::Summary, 0, 360),
    t(281, Part::Meaning, 0, 882),
    t(281, Part::Cause, 0, 277),
    t(281, Part::Cause, 1, 304),
    t(281, Part::Cause, 2, 287),
    t(281, Part::Cause, 3, 181),
    t(281, Part::Advice, 0, 534),
    t(281, Part::Advice, 1, 283),
    t(281, Part::Advice, 2, 269),
    t(281, Part::Advice, 3, 679),
    t(282, Part::Code, 1, 91),
    t(282, Part::Phrase, 0, 83),
    t(282, Part::Keyword, 0, 136),
    t(282, Part::Keyword, 1, 134),
    t(282, Part::Keyword, 2, 148),
    t(282, Part::Keyword, 3, 119),
    t(282, Part::Keyword, 4, 144),
    t(282, Part::Keyword, 5, 143),
    t(282, Part::Keyword, 6, 198),
    t(282, Part::Keyword, 7, 174),
    t(282, Part::Field, 0, 63),
    t(282, Part::Vendor, 0, 53),
    t(282, Part::Vendor, 1, 103),
    t(282, Part::Vendor, 2, 53),
    t(282, Part::Vendor, 3, 62),
    t(282, Part::Vendor, 4, 53),
    t(282, Part::Vendor, 5, 62),
    t(282, Part::Tell, 0, 316),
    t(282, Part::Summary, 0, 215),
    t(282, Part::Meaning, 0, 1110),
    t(282, Part::Cause, 0, 506),
    t(282, Part::Cause, 1, 287),
    t(282, Part::Cause, 2, 272),
    t(282, Part::Advice, 0, 320),
    t(282, Part::Advice, 1, 400),
    t(282, Part::Advice, 2, 540),
    t(282, Part::Advice, 3, 290),
    t(283, Part::Code, 1, 91),
    t(283, Part::Phrase, 0, 83),
    t(283, Part::Alias, 0, 89),
    t(283, Part::Keyword, 0, 91),
    t(283, Part::Keyword, 1, 119),
    t(283, Part::Keyword, 2, 56),
    t(283, Part::Keyword, 3, 88),
    t(283, Part::Keyword, 4, 130),
    t(283, Part::Keyword, 5, 138),
    t(283, Part::Keyword, 6, 190),
    t(283, Part::Keyword, 7, 162),
    t(283, Part::Vendor, 0, 47),
    t(283, Part::Vendor, 1, 47),
    t(283, Part::Vendor, 2, 116),
    t(283, Part::Vendor, 3, 73),
    t(283, Part::Tell, 0, 322),
    t(283, Part::Summary, 0, 354),
    t(283, Part::Meaning, 0, 1108),
    t(283, Part::Cause, 0, 417),
    t(283, Part::Advice, 0, 378),
    t(283, Part::Advice, 1, 292),
    t(283, Part::Advice, 2, 516),
    t(284, Part::Code, 1, 91),
    t(284, Part::Phrase, 0, 101),
    t(284, Part::Keyword, 0, 134),
    t(284, Part::Keyword, 1, 84),
    t(284, Part::Keyword, 2, 103),
    t(284, Part::Keyword, 3, 168),
    t(284, Part::Keyword, 4, 133),
    t(284, Part::Vendor, 0, 42),
    t(284, Part::Vendor, 1, 42),
    t(284, Part::Vendor, 2, 69),
    t(284, Part::Vendor, 3, 43),
    t(284, Part::Vendor, 4, 43),
    t(284, Part::Tell, 0, 244),
    t(284, Part::Summary, 0, 311),
    t(284, Part::Meaning, 0, 1157),
    t(284, Part::Cause, 0, 266),
    t(284, Part::Advice, 0, 170),
    t(284, Part::Advice, 1, 223),
    t(285, Part::Code, 1, 80),
    t(285, Part::Phrase, 0, 66),
    t(285, Part::Keyword, 0, 157),
    t(285, Part::Keyword, 1, 142),
    t(285, Part::Keyword, 2, 128),
    t(285, Part::Keyword, 3, 182),
    t(285, Part::Keyword, 4, 176),
    t(285, Part::Keyword, 5, 211),
    t(285, Part::Keyword, 6, 198),
    t(285, Part::Keyword, 7, 171),
    t(285, Part::Keyword, 8, 146),
    t(285, Part::Keyword, 9, 200),
    t(285, Part::Keyword, 10, 174),
    t(285, Part::Keyword, 11, 171),
    t(285, Part::Keyword, 12, 218),
    t(285, Part::Keyword, 13, 179),
    t(285, Part::Keyword, 14, 171),
    t(285, Part::Keyword, 15, 256),
    t(285, Part::Keyword, 16, 195),
    t(285, Part::Keyword, 17, 168),
    t(285, Part::Keyword, 18, 91),
    t(285, Part::Field, 0, 168),
    t(285, Part::Vendor, 0, 44),
    t(285, Part::Vendor, 1, 44),
    t(285, Part::Vendor, 2, 127),
    t(285, Part::Tell, 0, 494),
    t(285, Part::Summary, 0, 373),
    t(285, Part::Meaning, 0, 1214),
    t(285, Part::Cause, 0, 494),
    t(285, Part::Cause, 1, 438),
    t(285, Part::Cause, 2, 223),
    t(285, Part::Advice, 0, 657),
    t(285, Part::Advice, 1, 264),
    t(285, Part::Advice, 2, 338),
    t(285, Part::Advice, 3, 466),
    t(286, Part::Code, 1, 80),
    t(286, Part::Phrase, 0, 125),
    t(286, Part::Keyword, 0, 160),
    t(286, Part::Keyword, 1, 117),
    t(286, Part::Keyword, 2, 168),
    t(286, Part::Keyword, 3, 205),
    t(286, Part::Keyword, 4, 143),
    t(286, Part::Keyword, 5, 184),
    t(286, Part::Keyword, 6, 225),
    t(286, Part::Keyword, 7, 171),
    t(286, Part::Keyword, 8, 240),
    t(286, Part::Vendor, 0, 80),
    t(286, Part::Vendor, 1, 134),
    t(286, Part::Vendor, 2, 171),
    t(286, Part::Vendor, 3, 160),
    t(286, Part::Vendor, 4, 91),
    t(286, Part::Tell, 0, 320),
    t(286, Part::Summary, 0, 353),
    t(286, Part::Meaning, 0, 896),
    t(286, Part::Cause, 0, 380),
    t(286, Part::Cause, 1, 417),
    t(286, Part::Advice, 0, 314),
    t(286, Part::Advice, 1, 219),
    t(286, Part::Advice, 2, 415),
];

pub(super) static TERMS: [TermRow; 3576] = [
    w(0, 27, 0, 0),
    w(2, 46, 185, 0),
    w(6, 91, 248, 0),
    w(10, 91, 251, 0),
    w(14, 91, 252, 0),
    w(18, 91, 253, 0),
    w(23, 32, 256, 0),
    w(25, 48, 342, 0),
    w(28, 48, 361, 0),
    w(32, 80, 411, 0),
    w(37, 91, 413, 0),
    w(43, 91, 414, 0),
    w(48, 80, 416, 0),
    w(52, 91, 420, 0),
    w(57, 91, 421, 0),
    w(62, 80, 423, 0),
    w(67, 91, 434, 0),
    w(71, 91, 440, 0),
    w(76, 91, 441, 0),
    w(81, 91, 443, 0),
    w(86, 80, 444, 0),
    w(90, 91, 457, 0),
    w(95, 69, 464, 0),
    w(99, 91, 472, 0),
    w(107, 91, 473, 0),
    w(112, 91, 475, 0),
    w(117, 91, 476, 0),
    w(122, 80, 478, 0),
    w(125, 91, 480, 0),
    w(129, 91, 484, 0),
    w(134, 91, 485, 0),
    w(138, 91, 487, 0),
    w(142, 91, 488, 0),
    w(146, 91, 491, 0),
    w(150, 91, 492, 0),
    w(153, 73, 493, 0),
    w(157, 91, 498, 0),
    w(162, 91, 499, 0),
    w(167, 91, 501, 0),
    w(171, 91, 506, 0),
    w(176, 91, 507, 0),
    w(181, 91, 508, 0),
    w(185, 91, 509, 0),
    w(189, 54, 511, 0),
    w(192, 91, 524, 0),
    w(197, 80, 525, 0),
    w(200, 91, 527, 0),
    w(207, 40, 528, 0),
    w(210, 91, 554, 0),
    w(214, 91, 556, 0),
    w(218, 69, 557, 0),
    w(221, 73, 565, 0),
    w(225, 80, 568, 0),
    w(230, 69, 570, 0),
    w(233, 91, 575, 0),
    w(237, 73, 577, 0),
    w(240, 91, 580, 0),
    w(244, 80, 581, 0),
    w(247, 91, 584, 0),
    w(251, 69, 585, 0),
    w(256, 80, 590, 0),
    w(261, 80, 592, 0),
    w(264, 80, 595, 0),
    w(268, 69, 598, 0),
    w(272, 73, 604, 0),
    w(277, 35, 610, 0),
    w(279, 58, 694, 0),
    w(282, 37, 703, 0),
    w(286, 91, 774, 0),
    w(291, 91, 775, 0),
    w(296, 91, 776, 0),
    w(301, 73, 778, 0),
    w(305, 91, 786, 0),
    w(310, 80, 787, 0),
    w(315, 91, 789, 0),
    w(320, 91, 790, 0),
    w(325, 80, 791, 0),
    w(330, 56, 797, 0),
    w(334, 44, 811, 0),
    w(339, 80, 831, 0),
    w(343, 65, 833, 0),
    w(347, 91, 845, 0),
    w(352, 91, 846, 0),
    w(356, 80, 851, 0),
    w(360, 91, 860, 0),
    w(365, 65, 861, 0),
    w(369, 73, 872, 0),
    w(373, 91, 878, 0),
    w(378, 91, 880, 0),
    w(382, 91, 882, 0),
    w(386, 91, 885, 0),
    w(391, 91, 889, 0),
    w(396, 91, 893, 0),
    w(401, 91, 897, 0),
    w(405, 91, 898, 0),
    w(409, 91, 902, 0),
    w(413, 73, 909, 0),
    w(418, 91, 912, 0),
    w(423, 91, 915, 0),
    w(429, 91, 916, 0),
    w(435, 91, 919, 0),
    w(438, 91, 920, 0),
    w(442, 91, 921, 0),
    w(447, 69, 922, 0),
    w(452, 91, 927, 0),
    w(458, 91, 928, 0),
    w(462, 91, 930, 0),
    w(465, 80, 931, 0),
    w(470, 91, 933, 0),
    w(477, 91, 934, 0),
    w(482, 73, 937, 0),
    w(485, 65, 942, 0),
    w(488, 91, 950, 0),
    w(492, 91, 953, 0),
    w(496, 80, 956, 0),
    w(501, 91, 960, 0),
    w(505, 91, 963, 2),
    w(509, 91, 964, 2),
    w(512, 58, 965, 2),
    w(516, 44, 973, 2),
    w(518, 47, 1002, 2),
    w(521, 69, 1027, 2),
    w(525, 56, 1033, 2),
    w(529, 58, 1054, 2),
    w(533, 62, 1066, 2),
    w(537, 80, 1078, 2),
    w(541, 80, 1083, 2),
    w(545, 91, 1086, 2),
    w(549, 62, 1088, 2),
    w(553, 54, 1099, 2),
    w(557, 91, 1129, 2),
    w(561, 91, 1132, 2),
    w(566, 73, 1133, 2),
    w(569, 91, 1137, 2),
    w(574, 91, 1138, 2),
    w(580, 91, 1139, 2),
    w(584, 91, 1140, 2),
    w(587, 91, 1141, 2),
    w(590, 91, 1144, 2),
    w(595, 91, 1145, 2),
    w(600, 91, 1147, 2),
    w(604, 91, 1148, 2),
    w(609, 91, 1149, 2),
    w(613, 48, 1150, 2),
    w(615, 73, 1168, 2),
    w(618, 41, 1171, 2),
    w(622, 45, 1215, 2),
    w(626, 91, 1245, 2),
    w(630, 44, 1247, 2),
    w(634, 53, 1273, 2),
    w(638, 49, 1290, 2),
    w(642, 69, 1309, 2),
    w(646, 80, 1316, 2),
    w(650, 73, 1325, 2),
    w(654, 58, 1332, 2),
    w(658, 91, 1344, 2),
    w(663, 91, 1345, 2),
    w(668, 80, 1346, 2),
    w(672, 91, 1352, 2),
    w(676, 62, 1354, 2),
    w(680, 65, 1363, 2),
    w(684, 73, 1372, 2),
    w(688, 69, 1377, 2),
    w(692, 91, 1384, 2),
    w(696, 80, 1385, 2),
    w(700, 73, 1393, 2),
    w(704, 65, 1411, 2),
    w(708, 91, 1426, 2),
    w(711, 60, 1427, 2),
    w(715, 73, 1452, 2),
    w(719, 58, 1459, 2),
    w(723, 69, 1471, 2),
    w(727, 73, 1484, 2),
    w(731, 80, 1494, 2),
    w(735, 73, 1497, 2),
    w(739, 91, 1503, 2),
    w(743, 73, 1504, 2),
    w(747, 43, 1507, 2),
    w(751, 73, 1542, 2),
    w(755, 65, 1558, 2),
    w(759, 91, 1568, 2),
    w(764, 91, 1569, 2),
    w(768, 91, 1571, 2),
    w(772, 42, 1574, 2),
    w(776, 80, 1609, 2),
    w(780, 69, 1619, 2),
    w(784, 91, 1631, 2),
    w(787, 91, 1632, 2),
    w(791, 73, 1633, 2),
    w(795, 73, 1639, 2),
    w(799, 80, 1643, 2),
    w(803, 80, 1646, 2),
    w(807, 91, 1655, 2),
    w(811, 91, 1660, 2),
    w(815, 91, 1664, 2),
    w(819, 91, 1669, 2),
    w(823, 91, 1674, 2),
    w(827, 91, 1676, 2),
    w(830, 65, 1677, 2),
    w(835, 91, 1682, 2),
    w(839, 91, 1685, 2),
    w(843, 73, 1687, 2),
    w(847, 80, 1697, 2),
    w(851, 73, 1700, 2),
    w(855, 80, 1706, 2),
    w(859, 65, 1714, 2),
    w(863, 44, 1731, 2),
    w(867, 91, 1805, 2),
    w(870, 91, 1806, 2),
    w(873, 53, 1807, 2),
    w(877, 54, 1819, 2),
    w(879, 80, 1832, 2),
    w(882, 47, 1836, 2),
    w(886, 91, 1867, 2),
    w(891, 91, 1868, 2),
    w(898, 69, 1869, 2),
    w(902, 48, 1876, 2),
    w(906, 50, 1897, 2),
    w(910, 49, 1918, 2),
    w(914, 91, 1936, 2),
    w(918, 80, 1939, 2),
    w(922, 73, 1943, 2),
    w(926, 65, 1950, 2),
    w(930, 73, 1962, 2),
    w(934, 91, 1968, 2),
    w(938, 91, 1970, 2),
    w(942, 91, 1973, 2),
    w(946, 91, 1976, 2),
    w(950, 80, 1979, 2),
    w(953, 69, 1982, 2),
    w(957, 60, 1994, 2),
    w(961, 65, 2006, 2),
    w(965, 65, 2015, 2),
    w(969, 62, 2024, 2),
    w(973, 73, 2037, 2),
    w(977, 73, 2043, 2),
    w(981, 91, 2049, 2),
    w(985, 80, 2052, 2),
    w(989, 58, 2059, 2),
    w(993, 62, 2081, 2),
    w(997, 62, 2092, 2),
    w(1001, 60, 2103, 2),
    w(1005, 80, 2114, 2),
    w(1009, 80, 2118, 2),
    w(1013, 73, 2122, 2),
    w(1017, 69, 2127, 2),
    w(1021, 73, 2134, 2),
    w(1025, 65, 2140, 2),
    w(1029, 91, 2148, 2),
    w(1033, 91, 2149, 2),
    w(1036, 58, 2150, 2),
    w(1040, 91, 2167, 2),
    w(1044, 73, 2170, 2),
    w(1048, 73, 2176, 2),
    w(1052, 73, 2184, 2),
    w(1056, 73, 2190, 2),
    w(1060, 80, 2198, 2),
    w(1064, 91, 2205, 2),
    w(1068, 73, 2208, 2),
    w(1072, 73, 2216, 2),
    w(1076, 91, 2223, 2),
    w(1079, 73, 2224, 2),
    w(1083, 80, 2241, 2),
    w(1087, 69, 2246, 2),
    w(1091, 69, 2254, 2),
    w(1095, 69, 2262, 2),
    w(1099, 73, 2270, 2),
    w(1103, 91, 2278, 2),
    w(1107, 80, 2281, 2),
    w(1111, 80, 2284, 2),
    w(1115, 80, 2288, 2),
    w(1119, 91, 2292, 2),
    w(1122, 91, 2294, 2),
    w(1126, 73, 2300, 2),
    w(1130, 69, 2308, 2),
    w(1134, 91, 2317, 2),
    w(1138, 91, 2319, 2),
    w(1142, 80, 2321, 2),
    w(1146, 80, 2326, 2),
    w(1150, 80, 2333, 2),
    w(1154, 91, 2336, 2),
    w(1158, 91, 2338, 2),
    w(1161, 73, 2339, 2),
    w(1166, 91, 2342, 2),
    w(1170, 91, 2346, 2),
    w(1174, 73, 2350, 2),
    w(1178, 91, 2356, 2),
    w(1182, 65, 2360, 2),
    w(1186, 45, 2372, 2),
    w(1190, 56, 2423, 2),
    w(1194, 54, 2433, 2),
    w(1196, 42, 2449, 2),
    w(1199, 69, 2484, 2),
    w(1203, 80, 2495, 2),
    w(1207, 91, 2497, 2),
    w(1211, 69, 2499, 2),
    w(1215, 69, 2503, 2),
    w(1219, 69, 2514, 2),
    w(1223, 80, 2523, 2),
    w(1227, 80, 2526, 2),
    w(1231, 91, 2529, 2),
    w(1239, 91, 2530, 2),
    w(1243, 80, 2532, 2),
    w(1247, 91, 2535, 2),
    w(1251, 54, 2537, 2),
    w(1254, 91, 2551, 2),
    w(1258, 91, 2553, 2),
    w(1263, 73, 2554, 2),
    w(1266, 91, 2558, 2),
    w(1271, 91, 2559, 2),
    w(1274, 91, 2560, 2),
    w(1277, 80, 2561, 2),
    w(1281, 80, 2563, 2),
    w(1285, 80, 2565, 2),
    w(1289, 49, 2571, 2),
    w(1291, 91, 2590, 2),
    w(1294, 91, 2591, 2),
    w(1298, 91, 2592, 2),
    w(1306, 91, 2594, 2),
    w(1312, 91, 2595, 2),
    w(1316, 91, 2597, 2),
    w(1322, 91, 2600, 2),
    w(1327, 91, 2601, 2),
    w(1332, 91, 2602, 2),
    w(1337, 91, 2603, 2),
    w(1342, 91, 2604, 2),
    w(1345, 91, 2605, 2),
    w(1350, 91, 2606, 2),
    w(1354, 91, 2607, 2),
    w(1358, 91, 2614, 2),
    w(1361, 56, 2615, 2),
    w(1363, 62, 2627, 2),
    w(1366, 91, 2634, 2),
    w(1371, 91, 2635, 2),
    w(1375, 73, 2641, 2),
    w(1380, 80, 2644, 2),
    w(1385, 91, 2646, 2),
    w(1390, 91, 2647, 2),
    w(1393, 91, 2648, 2),
    w(1398, 91, 2649, 2),
    w(1403, 91, 2651, 2),
    w(1408, 91, 2652, 2),
    w(1411, 91, 2655, 2),
    w(1416, 91, 2656, 2),
    w(1420, 91, 2659, 2),
    w(1424, 91, 2661, 2),
    w(1428, 69, 2662, 2),
    w(1431, 91, 2666, 2),
    w(1435, 91, 2667, 2),
    w(1438, 69, 2668, 2),
    w(1440, 80, 2672, 2),
    w(1443, 91, 2675, 2),
    w(1447, 60, 2676, 2),
    w(1452, 91, 2683, 2),
    w(1457, 91, 2684, 2),
    w(1462, 91, 2685, 2),
    w(1465, 80, 2686, 2),
    w(1470, 91, 2688, 2),
    w(1475, 91, 2689, 2),
    w(1478, 80, 2690, 2),
    w(1482, 69, 2708, 2),
    w(1487, 91, 2712, 2),
    w(1493, 91, 2714, 2),
    w(1496, 91, 2716, 2),
    w(1504, 91, 2718, 2),
    w(1511, 69, 2719, 2),
    w(1515, 47, 2724, 2),
    w(1521, 91, 2771, 9),
    w(1534, 34, 2772, 9),
    w(1540, 42, 2811, 9),
    w(1545, 91, 2833, 9),
    w(1552, 91, 2834, 13),
    w(1560, 91, 2835, 13),
    w(1565, 80, 2836, 13),
    w(1573, 38, 2838, 13),
    w(1580, 24, 2939, 13),
    w(1587, 91, 3129, 13),
    w(1606, 91, 3130, 13),
    w(1616, 91, 3137, 13),
    w(1622, 80, 3138, 13),
    w(1629, 34, 3140, 13),
    w(1637, 91, 3245, 15),
    w(1651, 91, 3246, 15),
    w(1655, 73, 3247, 15),
    w(1666, 80, 3251, 15),
    w(1670, 91, 3253, 15),
    w(1674, 91, 3254, 15),
    w(1681, 80, 3255, 15),
    w(1688, 65, 3257, 15),
    w(1692, 45, 3262, 15),
    w(1699, 91, 3300, 15),
    w(1707, 91, 3301, 15),
    w(1718, 44, 3302, 15),
    w(1724, 49, 3330, 15),
    w(1735, 91, 3352, 15),
    w(1742, 73, 3353, 15),
    w(1745, 91, 3357, 15),
    w(1753, 36, 3358, 15),
    w(1757, 80, 3400, 18),
    w(1762, 26, 3402, 18),
    w(1770, 91, 3559, 23),
    w(1782, 91, 3560, 23),
    w(1786, 91, 3561, 23),
    w(1793, 53, 3562, 23),
    w(1799, 65, 3585, 24),
    w(1809, 91, 3590, 25),
    w(1816, 80, 3591, 25),
    w(1822, 91, 3593, 25),
    w(1828, 69, 3594, 25),
    w(1835, 69, 3600, 25),
    w(1841, 91, 3604, 25),
    w(1847, 49, 3605, 25),
    w(1851, 69, 3621, 25),
    w(1858, 91, 3625, 25),
    w(1863, 91, 3626, 25),
    w(1870, 23, 3627, 25),
    w(1876, 91, 3782, 25),
    w(1886, 26, 3784, 25),
    w(1892, 44, 3879, 28),
    w(1900, 54, 3900, 28),
    w(1904, 53, 3911, 28),
    w(1910, 91, 3926, 28),
    w(1915, 69, 3927, 28),
    w(1919, 58, 3931, 28),
    w(1924, 91, 3940, 28),
    w(1932, 91, 3942, 28),
    w(1940, 91, 3943, 28),
    w(1948, 91, 3944, 28),
    w(1956, 91, 3946, 28),
    w(1964, 91, 3947, 28),
    w(1972, 91, 3949, 28),
    w(1980, 62, 3951, 28),
    w(1986, 65, 3959, 28),
    w(1989, 80, 3966, 28),
    w(1993, 91, 3968, 28),
    w(2001, 91, 3969, 28),
    w(2009, 91, 3970, 28),
    w(2016, 73, 3971, 28),
    w(2021, 37, 3975, 28),
    w(2028, 91, 4169, 28),
    w(2034, 47, 4170, 28),
    w(2038, 58, 4215, 28),
    w(2044, 80, 4227, 28),
    w(2054, 91, 4232, 28),
    w(2059, 73, 4233, 28),
    w(2067, 80, 4242, 28),
    w(2072, 53, 4244, 28),
    w(2077, 80, 4257, 28),
    w(2084, 24, 4261, 28),
    w(2088, 91, 4364, 28),
    w(2094, 31, 4365, 28),
    w(2100, 73, 4470, 32),
    w(2110, 91, 4474, 32),
    w(2117, 50, 4475, 32),
    w(2122, 54, 4490, 32),
    w(2128, 91, 4500, 32),
    w(2137, 80, 4501, 32),
    w(2142, 42, 4504, 32),
    w(2150, 91, 4575, 32),
    w(2163, 91, 4576, 32),
    w(2167, 80, 4577, 32),
    w(2173, 65, 4581, 32),
    w(2180, 69, 4590, 32),
    w(2189, 91, 4594, 32),
    w(2198, 54, 4595, 32),
    w(2204, 54, 4605, 34),
    w(2211, 80, 4623, 34),
    w(2218, 60, 4626, 34),
    w(2224, 73, 4633, 34),
    w(2231, 80, 4636, 34),
    w(2236, 80, 4640, 34),
    w(2244, 73, 4642, 34),
    w(2251, 91, 4647, 34),
    w(2258, 80, 4648, 34),
    w(2263, 91, 4650, 34),
    w(2271, 54, 4651, 34),
    w(2276, 58, 4662, 34),
    w(2281, 80, 4670, 34),
    w(2289, 80, 4672, 34),
    w(2295, 73, 4674, 34),
    w(2303, 80, 4679, 34),
    w(2310, 24, 4682, 34),
    w(2316, 18, 4821, 38),
    w(2323, 91, 5026, 40),
    w(2331, 73, 5032, 40),
    w(2336, 91, 5035, 40),
    w(2344, 69, 5036, 40),
    w(2350, 91, 5040, 40),
    w(2357, 91, 5041, 40),
    w(2365, 50, 5042, 40),
    w(2368, 38, 5057, 40),
    w(2374, 91, 5101, 40),
    w(2386, 56, 5102, 40),
    w(2392, 56, 5111, 40),
    w(2396, 91, 5120, 40),
    w(2401, 91, 5121, 40),
    w(2408, 91, 5121, 42),
    w(2415, 91, 5130, 42),
    w(2419, 37, 5131, 42),
    w(2423, 91, 5199, 42),
    w(2430, 62, 5200, 42),
    w(2437, 91, 5208, 42),
    w(2443, 73, 5209, 42),
    w(2448, 60, 5213, 42),
    w(2454, 91, 5226, 42),
    w(2463, 22, 5227, 42),
    w(2470, 91, 5501, 42),
    w(2478, 91, 5502, 42),
    w(2487, 80, 5503, 42),
    w(2496, 73, 5505, 42),
    w(2503, 91, 5508, 42),
    w(2509, 80, 5511, 42),
    w(2513, 69, 5515, 42),
    w(2517, 80, 5524, 42),
    w(2523, 80, 5539, 42),
    w(2539, 80, 5541, 42),
    w(2546, 91, 5543, 42),
    w(2551, 91, 5544, 42),
    w(2556, 91, 5546, 42),
    w(2565, 91, 5550, 42),
    w(2570, 91, 5551, 42),
    w(2575, 91, 5552, 42),
    w(2584, 91, 5553, 42),
    w(2588, 91, 5554, 42),
    w(2593, 80, 5555, 42),
    w(2600, 69, 5557, 42),
    w(2606, 91, 5563, 42),
    w(2613, 49, 5565, 42),
    w(2619, 80, 5582, 42),
    w(2626, 91, 5584, 42),
    w(2635, 80, 5585, 42),
    w(2643, 91, 5588, 42),
    w(2649, 91, 5589, 42),
    w(2654, 91, 5590, 42),
    w(2659, 21, 5591, 42),
    w(2663, 80, 5742, 42),
    w(2670, 41, 5744, 42),
    w(2674, 49, 5775, 42),
    w(2684, 80, 5789, 42),
    w(2692, 80, 5792, 42),
    w(2699, 91, 5794, 42),
    w(2706, 73, 5798, 42),
    w(2712, 69, 5803, 42),
    w(2719, 73, 5809, 42),
    w(2725, 91, 5816, 46),
    w(2738, 91, 5818, 46),
    w(2748, 91, 5819, 46),
    w(2751, 91, 5821, 46),
    w(2755, 80, 5822, 46),
    w(2762, 53, 5825, 47),
    w(2769, 44, 5841, 47),
    w(2777, 91, 5866, 47),
    w(2784, 73, 5867, 47),
    w(2793, 91, 5871, 47),
    w(2797, 91, 5872, 47),
    w(2805, 91, 5874, 47),
    w(2811, 80, 5876, 47),
    w(2817, 91, 5879, 47),
    w(2824, 56, 5883, 47),
    w(2829, 41, 5911, 51),
    w(2837, 91, 6013, 54),
    w(2858, 91, 6014, 54),
    w(2880, 91, 6015, 54),
    w(2886, 40, 6016, 54),
    w(2893, 73, 6071, 57),
    w(2902, 91, 6085, 57),
    w(2925, 91, 6086, 57),
    w(2933, 91, 6087, 57),
    w(2938, 80, 6088, 57),
    w(2949, 91, 6092, 57),
    w(2955, 73, 6093, 57),
    w(2963, 46, 6096, 57),
    w(2969, 80, 6129, 57),
    w(2976, 69, 6131, 57),
    w(2982, 42, 6136, 57),
    w(2985, 69, 6198, 57),
    w(2991, 91, 6204, 57),
    w(2996, 39, 6205, 57),
    w(3001, 80, 6234, 57),
    w(3008, 91, 6236, 57),
    w(3031, 80, 6237, 57),
    w(3036, 73, 6239, 57),
    w(3041, 91, 6243, 57),
    w(3046, 80, 6244, 57),
    w(3049, 44, 6246, 57),
    w(3054, 62, 6312, 57),
    w(3056, 32, 6319, 57),
    w(3061, 91, 6381, 57),
    w(3069, 37, 6382, 57),
    w(3077, 73, 6468, 59),
    w(3088, 73, 6472, 63),
    w(3096, 91, 6476, 63),
    w(3104, 73, 6478, 63),
    w(3111, 38, 6482, 63),
    w(3115, 91, 6545, 75),
    w(3136, 91, 6546, 75),
    w(3143, 91, 6547, 75),
    w(3160, 91, 6548, 75),
    w(3179, 62, 6549, 75),
    w(3186, 56, 6564, 75),
    w(3190, 91, 6592, 79),
    w(3195, 62, 6593, 79),
    w(3205, 91, 6620, 79),
    w(3210, 91, 6622, 79),
    w(3217, 91, 6623, 79),
    w(3221, 60, 6624, 79),
    w(3226, 47, 6631, 79),
    w(3231, 91, 6653, 79),
    w(3252, 73, 6654, 79),
    w(3258, 58, 6662, 79),
    w(3264, 91, 6692, 79),
    w(3271, 91, 6694, 79),
    w(3276, 91, 6695, 79),
    w(3283, 73, 6700, 81),
    w(3289, 56, 6704, 81),
    w(3295, 91, 6713, 81),
    w(3299, 91, 6714, 81),
    w(3307, 22, 6716, 81),
    w(3313, 65, 6879, 81),
    w(3319, 54, 6884, 81),
    w(3325, 56, 6896, 81),
    w(3331, 91, 6906, 81),
    w(3338, 91, 6907, 81),
    w(3348, 29, 6908, 81),
    w(3355, 91, 6988, 81),
    w(3362, 36, 6989, 81),
    w(3369, 60, 7026, 83),
    w(3375, 91, 7033, 83),
    w(3381, 46, 7034, 83),
    w(3387, 73, 7054, 83),
    w(3392, 80, 7057, 83),
    w(3399, 65, 7059, 83),
    w(3406, 33, 7064, 83),
    w(3414, 91, 7116, 83),
    w(3422, 69, 7117, 83),
    w(3429, 91, 7124, 87),
    w(3433, 91, 7126, 87),
    w(3437, 53, 7128, 87),
    w(3441, 80, 7156, 93),
    w(3448, 69, 7158, 93),
    w(3453, 91, 7167, 100),
    w(3457, 69, 7168, 100),
    w(3464, 69, 7189, 100),
    w(3471, 65, 7193, 100),
    w(3476, 91, 7214, 100),
    w(3481, 91, 7215, 100),
    w(3487, 91, 7216, 100),
    w(3496, 91, 7217, 100),
    w(3500, 91, 7218, 100),
    w(3510, 91, 7234, 100),
    w(3519, 91, 7239, 100),
    w(3537, 80, 7240, 100),
    w(3547, 69, 7252, 104),
    w(3553, 62, 7256, 104),
    w(3559, 73, 7264, 106),
    w(3565, 91, 7269, 106),
    w(3571, 69, 7270, 106),
    w(3576, 37, 7276, 106),
    w(3582, 91, 7397, 110),
    w(3590, 91, 7400, 110),
    w(3600, 91, 7403, 114),
    w(3605, 91, 7404, 114),
    w(3611, 26, 7408, 114),
    w(3616, 91, 7562, 117),
    w(3626, 73, 7563, 117),
    w(3631, 73, 7567, 119),
    w(3640, 91, 7570, 119),
    w(3645, 69, 7571, 119),
    w(3652, 48, 7575, 119),
    w(3656, 45, 7611, 121),
    w(3661, 80, 7630, 121),
    w(3666, 69, 7632, 121),
    w(3672, 80, 7636, 121),
    w(3681, 91, 7638, 121),
    w(3685, 91, 7639, 121),
    w(3690, 91, 7640, 121),
    w(3698, 91, 7641, 121),
    w(3707, 65, 7642, 121),
    w(3714, 91, 7648, 121),
    w(3720, 43, 7649, 121),
    w(3726, 73, 7675, 121),
    w(3734, 91, 7681, 121),
    w(3745, 91, 7682, 121),
    w(3750, 91, 7690, 121),
    w(3758, 54, 7691, 125),
    w(3764, 91, 7701, 125),
    w(3772, 91, 7702, 125),
    w(3778, 39, 7703, 125),
    w(3785, 80, 7742, 137),
    w(3792, 69, 7745, 137),
    w(3800, 91, 7749, 137),
    w(3806, 30, 7750, 137),
    w(3814, 91, 7848, 140),
    w(3820, 45, 7849, 140),
    w(3827, 91, 7932, 140),
    w(3846, 91, 7933, 140),
    w(3861, 91, 7934, 140),
    w(3868, 51, 7936, 140),
    w(3875, 73, 7961, 140),
    w(3879, 54, 7967, 146),
    w(3885, 58, 7978, 146),
    w(3891, 65, 7987, 146),
    w(3896, 91, 7998, 146),
    w(3902, 91, 7999, 146),
    w(3907, 62, 8000, 146),
    w(3913, 48, 8009, 146),
    w(3918, 80, 8030, 152),
    w(3925, 91, 8032, 152),
    w(3929, 91, 8033, 152),
    w(3935, 91, 8039, 152),
    w(3938, 80, 8040, 152),
    w(3946, 73, 8044, 152),
    w(3953, 39, 8047, 152),
    w(3958, 62, 8109, 152),
    w(3964, 62, 8115, 152),
    w(3973, 91, 8123, 152),
    w(3982, 47, 8125, 152),
    w(3984, 60, 8149, 152),
    w(3987, 32, 8163, 152),
    w(3992, 91, 8258, 152),
    w(4001, 65, 8259, 152),
    w(4007, 91, 8275, 152),
    w(4017, 91, 8276, 152),
    w(4022, 91, 8277, 152),
    w(4026, 91, 8278, 152),
    w(4033, 80, 8279, 152),
    w(4040, 91, 8282, 152),
    w(4049, 27, 8283, 152),
    w(4054, 69, 8383, 152),
    w(4063, 91, 8400, 152),
    w(4076, 91, 8401, 152),
    w(4088, 56, 8402, 152),
    w(4095, 80, 8421, 155),
    w(4100, 34, 8428, 155),
    w(4105, 80, 8472, 155),
    w(4114, 46, 8475, 155),
    w(4121, 73, 8549, 162),
    w(4128, 91, 8552, 162),
    w(4134, 91, 8553, 162),
    w(4140, 73, 8555, 162),
    w(4144, 91, 8560, 162),
    w(4151, 69, 8562, 162),
    w(4157, 80, 8570, 168),
    w(4165, 73, 8573, 168),
    w(4172, 80, 8582, 171),
    w(4179, 65, 8584, 171),
    w(4184, 91, 8594, 171),
    w(4192, 91, 8596, 171),
    w(4202, 80, 8597, 171),
    w(4207, 43, 8599, 171),
    w(4213, 91, 8620, 171),
    w(4221, 91, 8621, 171),
    w(4225, 91, 8622, 171),
    w(4232, 51, 8623, 171),
    w(4237, 91, 8636, 171),
    w(4242, 91, 8637, 171),
    w(4247, 91, 8639, 171),
    w(4254, 91, 8640, 171),
    w(4263, 48, 8641, 171),
    w(4269, 91, 8665, 171),
    w(4277, 91, 8666, 171),
    w(4286, 73, 8667, 171),
    w(4291, 91, 8670, 171),
    w(4294, 91, 8673, 171),
    w(4299, 91, 8674, 171),
    w(4302, 26, 8675, 171),
    w(4306, 60, 8866, 171),
    w(4311, 91, 8876, 171),
    w(4318, 91, 8877, 171),
    w(4325, 91, 8878, 176),
    w(4336, 62, 8880, 181),
    w(4343, 91, 8887, 181),
    w(4349, 80, 8888, 181),
    w(4357, 91, 8890, 181),
    w(4365, 91, 8891, 181),
    w(4373, 39, 8892, 181),
    w(4380, 42, 9062, 181),
    w(4383, 69, 9118, 181),
    w(4387, 58, 9124, 181),
    w(4393, 60, 9141, 181),
    w(4402, 29, 9155, 181),
    w(4408, 80, 9265, 184),
    w(4418, 91, 9267, 184),
    w(4428, 80, 9269, 184),
    w(4436, 56, 9272, 184),
    w(4444, 80, 9297, 184),
    w(4457, 69, 9299, 184),
    w(4463, 91, 9305, 184),
    w(4471, 91, 9309, 184),
    w(4476, 30, 9310, 184),
    w(4482, 91, 9381, 184),
    w(4495, 65, 9382, 184),
    w(4503, 91, 9390, 184),
    w(4515, 91, 9391, 184),
    w(4524, 91, 9392, 184),
    w(4535, 91, 9399, 184),
    w(4545, 73, 9400, 184),
    w(4554, 91, 9415, 184),
    w(4559, 91, 9416, 184),
    w(4565, 80, 9419, 184),
    w(4574, 80, 9423, 184),
    w(4580, 91, 9425, 184),
    w(4586, 62, 9426, 184),
    w(4592, 58, 9443, 184),
    w(4598, 69, 9454, 184),
    w(4605, 60, 9459, 184),
    w(4612, 50, 9469, 184),
    w(4618, 65, 9515, 187),
    w(4621, 91, 9520, 187),
    w(4625, 65, 9522, 187),
    w(4632, 58, 9533, 187),
    w(4638, 69, 9543, 187),
    w(4646, 91, 9550, 187),
    w(4659, 73, 9551, 187),
    w(4668, 80, 9556, 191),
    w(4674, 80, 9558, 191),
    w(4680, 65, 9561, 197),
    w(4686, 91, 9567, 197),
    w(4694, 91, 9568, 197),
    w(4700, 73, 9576, 197),
    w(4706, 56, 9579, 197),
    w(4712, 80, 9599, 197),
    w(4720, 91, 9601, 197),
    w(4724, 73, 9602, 197),
    w(4730, 17, 9607, 197),
    w(4737, 91, 10092, 200),
    w(4753, 91, 10093, 200),
    w(4770, 91, 10094, 200),
    w(4790, 62, 10095, 200),
    w(4796, 91, 10102, 200),
    w(4802, 32, 10103, 200),
    w(4808, 91, 10218, 207),
    w(4815, 91, 10219, 207),
    w(4821, 25, 10220, 207),
    w(4827, 36, 10377, 207),
    w(4837, 69, 10580, 207),
    w(4850, 56, 10584, 207),
    w(4861, 91, 10599, 207),
    w(4872, 80, 10609, 207),
    w(4883, 73, 10613, 207),
    w(4891, 91, 10616, 207),
    w(4895, 65, 10618, 207),
    w(4901, 91, 10633, 207),
    w(4907, 91, 10635, 207),
    w(4915, 69, 10637, 207),
    w(4920, 91, 10642, 207),
    w(4926, 91, 10643, 207),
    w(4932, 91, 10656, 209),
    w(4940, 91, 10659, 209),
    w(4946, 65, 10661, 209),
    w(4951, 91, 10667, 209),
    w(4961, 69, 10669, 209),
    w(4970, 51, 10673, 213),
    w(4978, 91, 10704, 213),
    w(4985, 80, 10705, 219),
    w(4991, 60, 10707, 219),
    w(4998, 36, 10715, 219),
    w(5002, 80, 10762, 219),
    w(5009, 29, 10764, 219),
    w(5014, 80, 10839, 219),
    w(5020, 69, 10843, 219),
    w(5028, 73, 10851, 219),
    w(5036, 80, 10854, 219),
    w(5043, 73, 10859, 219),
    w(5050, 80, 10862, 219),
    w(5059, 65, 10864, 219),
    w(5067, 31, 10872, 219),
    w(5074, 91, 10924, 219),
    w(5085, 91, 10925, 219),
    w(5092, 91, 10926, 219),
    w(5099, 91, 10927, 219),
    w(5108, 44, 10928, 219),
    w(5116, 91, 10956, 219),
    w(5123, 91, 10957, 219),
    w(5133, 73, 10958, 219),
    w(5140, 60, 10963, 219),
    w(5149, 91, 10971, 219),
    w(5160, 65, 10972, 219),
    w(5167, 80, 10978, 219),
    w(5175, 91, 10980, 219),
    w(5183, 56, 10981, 219),
    w(5191, 91, 11006, 219),
    w(5196, 50, 11007, 219),
    w(5203, 91, 11051, 219),
    w(5219, 69, 11052, 219),
    w(5224, 62, 11057, 219),
    w(5231, 42, 11064, 219),
    w(5240, 65, 11096, 219),
    w(5248, 65, 11102, 219),
    w(5257, 91, 11131, 225),
    w(5271, 91, 11132, 225),
    w(5278, 22, 11133, 225),
    w(5286, 91, 11494, 225),
    w(5309, 91, 11495, 225),
    w(5330, 51, 11496, 225),
    w(5340, 91, 11541, 225),
    w(5352, 91, 11542, 225),
    w(5362, 80, 11543, 225),
    w(5369, 91, 11545, 225),
    w(5377, 56, 11546, 225),
    w(5384, 56, 11559, 225),
    w(5393, 91, 11570, 225),
    w(5403, 73, 11571, 225),
    w(5414, 91, 11578, 227),
    w(5424, 91, 11579, 227),
    w(5431, 80, 11581, 227),
    w(5439, 49, 11583, 227),
    w(5447, 27, 11614, 227),
    w(5455, 49, 11872, 230),
    w(5463, 53, 11909, 230),
    w(5471, 91, 11957, 230),
    w(5479, 80, 11958, 230),
    w(5493, 35, 11960, 230),
    w(5501, 80, 12030, 230),
    w(5509, 91, 12032, 230),
    w(5517, 42, 12034, 230),
    w(5523, 91, 12133, 230),
    w(5532, 69, 12134, 230),
    w(5537, 41, 12138, 230),
    w(5542, 91, 12180, 230),
    w(5552, 58, 12186, 230),
    w(5556, 48, 12213, 230),
    w(5561, 91, 12230, 230),
    w(5570, 80, 12231, 230),
    w(5577, 91, 12233, 230),
    w(5585, 69, 12234, 230),
    w(5593, 47, 12240, 242),
    w(5600, 91, 12262, 242),
    w(5613, 69, 12263, 242),
    w(5618, 80, 12271, 242),
    w(5626, 32, 12273, 242),
    w(5632, 73, 12325, 242),
    w(5640, 58, 12330, 242),
    w(5648, 91, 12353, 250),
    w(5655, 91, 12354, 250),
    w(5661, 65, 12359, 255),
    w(5667, 91, 12364, 255),
    w(5674, 80, 12365, 259),
    w(5681, 91, 12367, 259),
    w(5687, 65, 12368, 259),
    w(5691, 91, 12376, 259),
    w(5694, 91, 12377, 259),
    w(5700, 53, 12378, 259),
    w(5706, 80, 12404, 265),
    w(5712, 54, 12406, 265),
    w(5720, 91, 12417, 267),
    w(5724, 50, 12418, 267),
    w(5730, 91, 12465, 270),
    w(5743, 73, 12466, 270),
    w(5752, 51, 12471, 270),
    w(5761, 91, 12505, 274),
    w(5768, 80, 12518, 274),
    w(5775, 91, 12520, 274),
    w(5779, 73, 12521, 274),
    w(5784, 69, 12524, 274),
    w(5790, 91, 12528, 274),
    w(5796, 91, 12529, 274),
    w(5799, 65, 12530, 274),
    w(5804, 80, 12558, 275),
    w(5808, 80, 12561, 275),
    w(5812, 80, 12563, 275),
    w(5816, 91, 12565, 275),
    w(5821, 91, 12567, 275),
    w(5825, 80, 12568, 275),
    w(5830, 26, 12570, 275),
    w(5835, 91, 12701, 275),
    w(5844, 91, 12703, 275),
    w(5852, 47, 12704, 275),
    w(5860, 80, 12729, 275),
    w(5867, 39, 12731, 275),
    w(5874, 54, 12780, 275),
    w(5878, 80, 12792, 275),
    w(5883, 91, 12796, 279),
    w(5890, 56, 12798, 279),
    w(5892, 80, 12807, 279),
    w(5898, 80, 12813, 279),
    w(5904, 91, 12815, 279),
    w(5910, 73, 12816, 279),
    w(5915, 65, 12819, 279),
    w(5925, 31, 12825, 279),
    w(5930, 47, 12928, 279),
    w(5938, 91, 12962, 279),
    w(5946, 91, 12963, 279),
    w(5957, 48, 12964, 279),
    w(5962, 42, 12986, 279),
    w(5966, 91, 13041, 279),
    w(5976, 53, 13042, 279),
    w(5980, 73, 13055, 279),
    w(5983, 80, 13063, 279),
    w(5988, 91, 13067, 279),
    w(5993, 91, 13068, 279),
    w(6005, 91, 13069, 279),
    w(6013, 54, 13070, 282),
    w(6018, 65, 13082, 282),
    w(6026, 91, 13089, 282),
    w(6041, 91, 13090, 282),
    w(6050, 91, 13091, 282),
    w(6055, 91, 13092, 282),
    w(6061, 62, 13093, 282),
    w(6067, 91, 13101, 282),
    w(6074, 56, 13102, 282),
    w(6080, 80, 13111, 282),
    w(6086, 80, 13113, 282),
    w(6093, 80, 13117, 282),
    w(6100, 54, 13124, 288),
    w(6106, 80, 13138, 288),
    w(6114, 65, 13142, 288),
    w(6119, 91, 13152, 288),
    w(6125, 91, 13164, 288),
    w(6134, 29, 13165, 288),
    w(6142, 80, 13242, 288),
    w(6148, 60, 13244, 288),
    w(6154, 91, 13253, 288),
    w(6162, 91, 13254, 288),
    w(6169, 91, 13255, 288),
    w(6177, 73, 13256, 288),
    w(6183, 91, 13259, 288),
    w(6189, 32, 13265, 288),
    w(6195, 91, 13363, 294),
    w(6202, 69, 13364, 294),
    w(6208, 73, 13370, 294),
    w(6217, 80, 13376, 294),
    w(6223, 60, 13387, 294),
    w(6230, 91, 13400, 294),
    w(6238, 51, 13402, 294),
    w(6243, 91, 13437, 300),
    w(6248, 91, 13438, 300),
    w(6257, 91, 13438, 304),
    w(6264, 56, 13439, 304),
    w(6271, 91, 13470, 307),
    w(6281, 91, 13471, 307),
    w(6288, 48, 13471, 309),
    w(6295, 54, 13503, 309),
    w(6302, 58, 13524, 312),
    w(6308, 91, 13544, 312),
    w(6316, 73, 13545, 312),
    w(6321, 80, 13548, 312),
    w(6329, 80, 13550, 312),
    w(6338, 91, 13552, 312),
    w(6349, 80, 13553, 312),
    w(6356, 80, 13557, 312),
    w(6361, 91, 13559, 312),
    w(6368, 69, 13560, 312),
    w(6375, 91, 13571, 312),
    w(6383, 69, 13571, 318),
    w(6390, 56, 13576, 318),
    w(6397, 91, 13599, 318),
    w(6408, 91, 13600, 318),
    w(6417, 39, 13601, 318),
    w(6421, 62, 13630, 318),
    w(6429, 53, 13636, 318),
    w(6435, 80, 13670, 318),
    w(6438, 91, 13673, 318),
    w(6443, 91, 13674, 318),
    w(6448, 69, 13675, 318),
    w(6453, 80, 13682, 318),
    w(6460, 62, 13684, 318),
    w(6464, 80, 13691, 318),
    w(6469, 41, 13706, 318),
    w(6476, 91, 13741, 320),
    w(6485, 60, 13743, 320),
    w(6489, 69, 13750, 320),
    w(6496, 62, 13755, 320),
    w(6502, 49, 13761, 320),
    w(6509, 46, 13777, 320),
    w(6519, 91, 13817, 320),
    w(6534, 51, 13818, 320),
    w(6541, 91, 13842, 323),
    w(6555, 91, 13843, 323),
    w(6563, 80, 13844, 323),
    w(6572, 91, 13846, 329),
    w(6587, 91, 13847, 329),
    w(6597, 91, 13848, 329),
    w(6605, 91, 13849, 329),
    w(6613, 43, 13850, 329),
    w(6624, 91, 13887, 336),
    w(6635, 80, 13889, 339),
    w(6643, 91, 13891, 339),
    w(6650, 80, 13892, 339),
    w(6660, 91, 13896, 339),
    w(6668, 91, 13897, 339),
    w(6676, 56, 13898, 339),
    w(6681, 91, 13922, 341),
    w(6688, 69, 13923, 341),
    w(6696, 91, 13928, 341),
    w(6706, 80, 13929, 341),
    w(6714, 91, 13932, 341),
    w(6724, 80, 13933, 341),
    w(6732, 91, 13935, 341),
    w(6738, 62, 13936, 341),
    w(6745, 91, 13942, 341),
    w(6750, 91, 13948, 341),
    w(6754, 38, 13949, 341),
    w(6758, 80, 14013, 343),
    w(6762, 62, 14015, 343),
    w(6769, 91, 14024, 343),
    w(6777, 29, 14027, 343),
    w(6786, 91, 14090, 351),
    w(6790, 33, 14091, 351),
    w(6797, 91, 14197, 353),
    w(6803, 44, 14198, 353),
    w(6808, 46, 14222, 353),
    w(6813, 91, 14266, 353),
    w(6821, 60, 14267, 353),
    w(6827, 34, 14277, 353),
    w(6832, 45, 14350, 357),
    w(6841, 73, 14405, 357),
    w(6852, 80, 14411, 360),
    w(6858, 49, 14413, 360),
    w(6864, 91, 14446, 360),
    w(6870, 91, 14447, 360),
    w(6876, 91, 14448, 360),
    w(6882, 80, 14449, 360),
    w(6887, 80, 14451, 360),
    w(6891, 91, 14453, 360),
    w(6895, 91, 14454, 360),
    w(6901, 69, 14455, 360),
    w(6907, 91, 14467, 360),
    w(6914, 38, 14468, 360),
    w(6919, 91, 14508, 367),
    w(6926, 91, 14509, 367),
    w(6929, 91, 14511, 367),
    w(6932, 54, 14512, 367),
    w(6936, 91, 14525, 367),
    w(6943, 60, 14526, 367),
    w(6950, 65, 14537, 373),
    w(6956, 56, 14542, 373),
    w(6961, 91, 14555, 373),
    w(6968, 80, 14556, 373),
    w(6973, 48, 14561, 373),
    w(6975, 91, 14599, 373),
    w(6980, 91, 14600, 373),
    w(6985, 91, 14601, 373),
    w(6990, 91, 14603, 373),
    w(6995, 91, 14604, 373),
    w(7000, 91, 14606, 373),
    w(7003, 39, 14607, 373),
    w(7007, 33, 14775, 373),
    w(7012, 91, 14830, 373),
    w(7018, 91, 14831, 373),
    w(7023, 50, 14832, 373),
    w(7029, 60, 14895, 373),
    w(7037, 91, 14904, 373),
    w(7047, 91, 14906, 373),
    w(7055, 91, 14907, 373),
    w(7062, 80, 14910, 373),
    w(7066, 91, 14912, 373),
    w(7080, 91, 14913, 373),
    w(7084, 91, 14914, 373),
    w(7089, 80, 14915, 373),
    w(7094, 91, 14924, 373),
    w(7105, 80, 14925, 373),
    w(7116, 91, 14927, 373),
    w(7127, 91, 14928, 373),
    w(7134, 80, 14929, 373),
    w(7139, 33, 14931, 373),
    w(7143, 43, 15103, 373),
    w(7152, 53, 15126, 373),
    w(7159, 91, 15178, 373),
    w(7178, 80, 15179, 373),
    w(7189, 42, 15183, 373),
    w(7195, 65, 15388, 373),
    w(7200, 91, 15408, 376),
    w(7207, 91, 15409, 376),
    w(7214, 80, 15410, 376),
    w(7221, 91, 15412, 376),
    w(7225, 91, 15415, 376),
    w(7232, 91, 15416, 376),
    w(7245, 60, 15417, 376),
    w(7252, 80, 15424, 376),
    w(7255, 91, 15426, 376),
    w(7261, 60, 15427, 376),
    w(7267, 65, 15434, 376),
    w(7281, 60, 15439, 376),
    w(7285, 91, 15461, 376),
    w(7298, 91, 15462, 376),
    w(7312, 91, 15463, 376),
    w(7317, 69, 15464, 376),
    w(7325, 91, 15468, 376),
    w(7330, 43, 15469, 376),
    w(7334, 56, 15494, 376),
    w(7343, 56, 15505, 376),
    w(7349, 91, 15534, 376),
    w(7353, 91, 15535, 376),
    w(7361, 91, 15536, 376),
    w(7370, 91, 15537, 376),
    w(7376, 39, 15538, 376),
    w(7382, 91, 15588, 378),
    w(7385, 80, 15589, 378),
    w(7391, 44, 15593, 378),
    w(7397, 69, 15632, 378),
    w(7405, 73, 15640, 378),
    w(7413, 27, 15644, 378),
    w(7417, 65, 15746, 378),
    w(7425, 40, 15753, 378),
    w(7434, 91, 15812, 383),
    w(7447, 80, 15813, 383),
    w(7454, 91, 15816, 383),
    w(7460, 53, 15817, 383),
    w(7466, 91, 15834, 383),
    w(7473, 91, 15836, 383),
    w(7489, 91, 15837, 383),
    w(7496, 58, 15838, 383),
    w(7503, 91, 15850, 383),
    w(7510, 69, 15851, 383),
    w(7516, 40, 15855, 383),
    w(7526, 91, 15906, 383),
    w(7532, 58, 15907, 383),
    w(7539, 91, 15935, 386),
    w(7546, 80, 15935, 391),
    w(7552, 45, 15938, 391),
    w(7558, 80, 15965, 394),
    w(7563, 80, 15967, 394),
    w(7570, 80, 15970, 394),
    w(7574, 91, 15973, 394),
    w(7582, 60, 15974, 394),
    w(7590, 56, 15986, 394),
    w(7596, 53, 16007, 394),
    w(7599, 91, 16023, 394),
    w(7603, 80, 16025, 394),
    w(7606, 91, 16028, 394),
    w(7611, 62, 16029, 394),
    w(7617, 80, 16036, 394),
    w(7620, 91, 16039, 394),
    w(7625, 91, 16039, 400),
    w(7629, 91, 16040, 400),
    w(7637, 38, 16041, 400),
    w(7641, 91, 16097, 400),
    w(7661, 91, 16098, 400),
    w(7671, 91, 16099, 400),
    w(7680, 91, 16100, 400),
    w(7683, 91, 16101, 400),
    w(7689, 91, 16102, 400),
    w(7698, 80, 16103, 400),
    w(7703, 65, 16109, 400),
    w(7713, 73, 16116, 400),
    w(7718, 91, 16144, 400),
    w(7722, 91, 16145, 400),
    w(7731, 91, 16146, 400),
    w(7741, 91, 16147, 400),
    w(7744, 91, 16148, 400),
    w(7750, 91, 16149, 400),
    w(7759, 91, 16152, 400),
    w(7765, 91, 16154, 400),
    w(7769, 46, 16155, 400),
    w(7774, 65, 16172, 400),
    w(7780, 91, 16179, 400),
    w(7787, 54, 16180, 400),
    w(7792, 31, 16190, 400),
    w(7798, 69, 16249, 400),
    w(7808, 80, 16254, 400),
    w(7817, 80, 16256, 400),
    w(7825, 58, 16259, 400),
    w(7833, 91, 16271, 400),
    w(7843, 91, 16272, 400),
    w(7849, 47, 16274, 400),
    w(7855, 56, 16290, 400),
    w(7862, 39, 16299, 400),
    w(7869, 31, 16382, 410),
    w(7876, 80, 16522, 410),
    w(7883, 46, 16526, 418),
    w(7891, 91, 16567, 418),
    w(7898, 80, 16568, 418),
    w(7905, 91, 16571, 418),
    w(7909, 91, 16572, 418),
    w(7914, 54, 16574, 418),
    w(7921, 69, 16585, 418),
    w(7928, 60, 16589, 418),
    w(7936, 33, 16601, 420),
    w(7942, 69, 16680, 426),
    w(7947, 91, 16696, 426),
    w(7955, 91, 16697, 426),
    w(7959, 37, 16698, 426),
    w(7966, 91, 16788, 426),
    w(7980, 91, 16789, 426),
    w(8002, 80, 16790, 426),
    w(8009, 91, 16792, 426),
    w(8016, 91, 16793, 426),
    w(8027, 36, 16794, 426),
    w(8033, 62, 16909, 426),
    w(8041, 80, 16915, 426),
    w(8048, 80, 16917, 426),
    w(8057, 91, 16919, 426),
    w(8064, 91, 16920, 426),
    w(8072, 73, 16921, 426),
    w(8079, 73, 16929, 426),
    w(8089, 65, 16933, 426),
    w(8096, 80, 16948, 426),
    w(8102, 54, 16951, 426),
    w(8110, 73, 16963, 426),
    w(8114, 91, 16966, 426),
    w(8121, 69, 16975, 426),
    w(8128, 91, 16997, 426),
    w(8135, 65, 16998, 426),
    w(8142, 73, 17006, 429),
    w(8148, 80, 17009, 429),
    w(8150, 91, 17012, 429),
    w(8153, 91, 17013, 429),
    w(8158, 91, 17015, 429),
    w(8169, 22, 17016, 429),
    w(8174, 91, 17345, 430),
    w(8196, 91, 17346, 430),
    w(8203, 41, 17347, 430),
    w(8210, 91, 17402, 431),
    w(8215, 69, 17403, 431),
    w(8220, 65, 17407, 431),
    w(8229, 60, 17413, 431),
    w(8234, 91, 17426, 431),
    w(8241, 91, 17428, 431),
    w(8246, 50, 17429, 431),
    w(8250, 47, 17444, 431),
    w(8255, 91, 17514, 439),
    w(8263, 80, 17516, 439),
    w(8271, 69, 17520, 439),
    w(8279, 80, 17533, 439),
    w(8286, 91, 17535, 439),
    w(8297, 91, 17536, 439),
    w(8305, 91, 17537, 439),
    w(8309, 69, 17538, 439),
    w(8315, 91, 17545, 439),
    w(8323, 40, 17546, 439),
    w(8329, 91, 17577, 439),
    w(8336, 91, 17578, 451),
    w(8344, 80, 17580, 451),
    w(8352, 54, 17583, 451),
    w(8359, 91, 17602, 451),
    w(8376, 91, 17604, 451),
    w(8385, 91, 17605, 451),
    w(8389, 69, 17606, 451),
    w(8394, 91, 17613, 451),
    w(8399, 30, 17614, 451),
    w(8405, 91, 17706, 451),
    w(8413, 54, 17708, 451),
    w(8417, 51, 17718, 451),
    w(8423, 20, 17730, 451),
    w(8429, 30, 17923, 452),
    w(8434, 91, 18064, 458),
    w(8443, 58, 18065, 458),
    w(8448, 80, 18073, 458),
    w(8453, 49, 18075, 458),
    w(8460, 58, 18101, 458),
    w(8466, 91, 18115, 458),
    w(8473, 41, 18116, 458),
    w(8478, 50, 18145, 459),
    w(8483, 47, 18161, 463),
    w(8490, 91, 18182, 463),
    w(8496, 69, 18184, 463),
    w(8501, 91, 18188, 463),
    w(8509, 80, 18189, 463),
    w(8517, 42, 18191, 463),
    w(8525, 91, 18224, 464),
    w(8530, 53, 18225, 464),
    w(8534, 91, 18238, 464),
    w(8539, 65, 18239, 464),
    w(8543, 80, 18244, 464),
    w(8546, 62, 18246, 464),
    w(8551, 73, 18254, 464),
    w(8557, 73, 18258, 464),
    w(8562, 80, 18261, 464),
    w(8570, 80, 18263, 464),
    w(8574, 91, 18265, 464),
    w(8581, 69, 18266, 464),
    w(8587, 91, 18281, 472),
    w(8597, 91, 18283, 472),
    w(8612, 91, 18284, 472),
    w(8618, 62, 18285, 472),
    w(8625, 69, 18297, 472),
    w(8633, 41, 18301, 472),
    w(8640, 91, 18334, 472),
    w(8645, 91, 18335, 472),
    w(8650, 62, 18338, 472),
    w(8657, 62, 18344, 472),
    w(8667, 48, 18364, 478),
    w(8672, 91, 18389, 478),
    w(8691, 91, 18390, 478),
    w(8699, 91, 18391, 478),
    w(8707, 91, 18395, 478),
    w(8714, 80, 18396, 478),
    w(8720, 91, 18398, 480),
    w(8728, 80, 18399, 480),
    w(8735, 91, 18401, 480),
    w(8742, 73, 18402, 480),
    w(8749, 65, 18406, 480),
    w(8759, 45, 18411, 480),
    w(8764, 56, 18479, 480),
    w(8771, 91, 18509, 483),
    w(8779, 42, 18510, 483),
    w(8786, 50, 18533, 483),
    w(8794, 91, 18560, 487),
    w(8801, 38, 18561, 487),
    w(8807, 69, 18638, 488),
    w(8815, 91, 18652, 488),
    w(8820, 80, 18653, 488),
    w(8824, 91, 18658, 488),
    w(8829, 91, 18659, 488),
    w(8835, 54, 18661, 488),
    w(8845, 91, 18676, 488),
    w(8851, 45, 18678, 488),
    w(8856, 58, 18702, 488),
    w(8866, 91, 18710, 488),
    w(8872, 80, 18711, 488),
    w(8881, 80, 18715, 488),
    w(8890, 62, 18717, 496),
    w(8896, 91, 18727, 496),
    w(8903, 35, 18728, 496),
    w(8909, 49, 18798, 496),
    w(8919, 91, 18816, 496),
    w(8938, 80, 18817, 496),
    w(8947, 73, 18819, 496),
    w(8954, 91, 18836, 499),
    w(8957, 91, 18837, 499),
    w(8963, 69, 18838, 499),
    w(8967, 80, 18842, 499),
    w(8971, 65, 18846, 499),
    w(8978, 40, 18851, 499),
    w(8983, 80, 18908, 501),
    w(8993, 91, 18910, 501),
    w(8999, 91, 18911, 501),
    w(9014, 39, 18912, 501),
    w(9023, 91, 18995, 501),
    w(9028, 91, 18996, 501),
    w(9034, 62, 18997, 501),
    w(9042, 69, 19005, 501),
    w(9048, 91, 19009, 501),
    w(9052, 51, 19010, 501),
    w(9054, 91, 19031, 501),
    w(9059, 91, 19033, 501),
    w(9065, 91, 19034, 501),
    w(9070, 69, 19035, 501),
    w(9074, 73, 19039, 501),
    w(9081, 91, 19045, 513),
    w(9087, 91, 19046, 513),
    w(9094, 36, 19047, 513),
    w(9102, 91, 19137, 516),
    w(9109, 91, 19138, 516),
    w(9114, 69, 19139, 516),
    w(9120, 80, 19166, 516),
    w(9124, 80, 19168, 516),
    w(9128, 91, 19171, 516),
    w(9134, 91, 19172, 516),
    w(9139, 73, 19175, 516),
    w(9142, 91, 19178, 516),
    w(9147, 80, 19181, 516),
    w(9154, 91, 19185, 516),
    w(9158, 73, 19188, 516),
    w(9166, 53, 19192, 516),
    w(9174, 91, 19211, 516),
    w(9188, 73, 19212, 516),
    w(9196, 91, 19215, 516),
    w(9200, 91, 19215, 524),
    w(9209, 91, 19217, 532),
    w(9217, 91, 19217, 540),
    w(9226, 80, 19217, 548),
    w(9233, 91, 19219, 556),
    w(9241, 91, 19219, 564),
    w(9253, 91, 19219, 572),
    w(9261, 91, 19220, 572),
    w(9268, 91, 19221, 572),
    w(9275, 91, 19223, 572),
    w(9278, 91, 19224, 572),
    w(9284, 69, 19224, 578),
    w(9288, 91, 19233, 578),
    w(9293, 53, 19234, 578),
    w(9297, 73, 19246, 578),
    w(9304, 91, 19249, 578),
    w(9311, 22, 19250, 578),
    w(9316, 91, 19374, 578),
    w(9322, 60, 19375, 578),
    w(9329, 91, 19391, 578),
    w(9335, 29, 19392, 578),
    w(9338, 91, 19469, 578),
    w(9345, 42, 19476, 578),
    w(9349, 50, 19501, 578),
    w(9354, 91, 19529, 584),
    w(9365, 43, 19530, 584),
    w(9370, 91, 19558, 584),
    w(9377, 91, 19559, 584),
    w(9382, 53, 19560, 584),
    w(9388, 73, 19593, 584),
    w(9398, 69, 19597, 584),
    w(9405, 80, 19611, 584),
    w(9409, 91, 19613, 584),
    w(9416, 91, 19614, 589),
    w(9422, 91, 19615, 589),
    w(9430, 65, 19616, 589),
    w(9436, 45, 19623, 589),
    w(9442, 73, 19651, 589),
    w(9450, 91, 19656, 589),
    w(9455, 91, 19657, 589),
    w(9463, 91, 19658, 589),
    w(9470, 80, 19659, 589),
    w(9476, 60, 19661, 589),
    w(9481, 91, 19668, 589),
    w(9486, 91, 19669, 589),
    w(9491, 91, 19670, 589),
    w(9496, 91, 19671, 589),
    w(9503, 44, 19672, 589),
    w(9509, 60, 19705, 589),
    w(9514, 91, 19714, 589),
    w(9520, 56, 19715, 589),
    w(9525, 80, 19752, 589),
    w(9533, 73, 19755, 589),
    w(9539, 80, 19759, 589),
    w(9545, 65, 19761, 589),
    w(9551, 91, 19771, 589),
    w(9556, 73, 19772, 589),
    w(9565, 91, 19779, 589),
    w(9573, 91, 19780, 589),
    w(9578, 91, 19781, 589),
    w(9584, 65, 19782, 589),
    w(9589, 51, 19790, 589),
    w(9591, 91, 19804, 589),
    w(9595, 91, 19807, 589),
    w(9599, 91, 19809, 589),
    w(9603, 80, 19811, 589),
    w(9606, 91, 19813, 589),
    w(9610, 91, 19819, 589),
    w(9614, 80, 19825, 589),
    w(9618, 91, 19828, 589),
    w(9630, 62, 19829, 589),
    w(9633, 69, 19835, 589),
    w(9638, 69, 19839, 589),
    w(9646, 91, 19843, 589),
    w(9653, 45, 19844, 597),
    w(9658, 49, 19863, 597),
    w(9664, 58, 19881, 597),
    w(9672, 42, 19890, 597),
    w(9681, 58, 19953, 597),
    w(9686, 53, 19961, 597),
    w(9693, 91, 19977, 604),
    w(9697, 62, 19985, 604),
    w(9704, 80, 19991, 604),
    w(9712, 58, 19993, 604),
    w(9717, 91, 20002, 604),
    w(9724, 91, 20003, 604),
    w(9729, 62, 20004, 604),
    w(9734, 91, 20018, 604),
    w(9739, 53, 20019, 604),
    w(9744, 29, 20030, 604),
    w(9751, 91, 20286, 605),
    w(9766, 91, 20287, 605),
    w(9775, 48, 20288, 605),
    w(9782, 69, 20306, 605),
    w(9790, 91, 20313, 605),
    w(9798, 91, 20314, 605),
    w(9803, 73, 20315, 605),
    w(9809, 69, 20318, 605),
    w(9817, 91, 20322, 605),
    w(9827, 91, 20324, 605),
    w(9832, 91, 20325, 605),
    w(9838, 80, 20326, 611),
    w(9843, 91, 20328, 611),
    w(9849, 48, 20329, 611),
    w(9854, 42, 20344, 611),
    w(9859, 80, 20372, 611),
    w(9866, 73, 20383, 611),
    w(9874, 91, 20387, 611),
    w(9878, 91, 20388, 611),
    w(9882, 91, 20389, 611),
    w(9889, 62, 20390, 611),
    w(9894, 69, 20398, 611),
    w(9901, 91, 20402, 611),
    w(9908, 80, 20403, 611),
    w(9913, 91, 20430, 611),
    w(9920, 73, 20432, 611),
    w(9928, 47, 20435, 611),
    w(9932, 91, 20453, 613),
    w(9936, 91, 20454, 613),
    w(9941, 91, 20455, 613),
    w(9945, 43, 20456, 613),
    w(9950, 91, 20481, 613),
    w(9957, 60, 20483, 613),
    w(9962, 91, 20494, 613),
    w(9972, 91, 20499, 613),
    w(9980, 73, 20505, 613),
    w(9987, 91, 20508, 613),
    w(9994, 54, 20509, 613),
    w(9998, 26, 20520, 613),
    w(10003, 91, 20684, 613),
    w(10010, 80, 20685, 613),
    w(10023, 40, 20689, 613),
    w(10031, 69, 20734, 615),
    w(10035, 80, 20742, 615),
    w(10041, 73, 20747, 615),
    w(10049, 91, 20753, 615),
    w(10057, 80, 20754, 615),
    w(10065, 54, 20757, 618),
    w(10070, 73, 20773, 618),
    w(10075, 91, 20777, 618),
    w(10081, 80, 20779, 618),
    w(10085, 80, 20782, 618),
    w(10090, 73, 20786, 618),
    w(10099, 91, 20791, 618),
    w(10106, 91, 20793, 618),
    w(10110, 47, 20795, 618),
    w(10115, 91, 20818, 618),
    w(10124, 91, 20819, 618),
    w(10132, 80, 20820, 618),
    w(10143, 91, 20824, 618),
    w(10164, 91, 20825, 618),
    w(10173, 65, 20826, 618),
    w(10179, 91, 20832, 618),
    w(10186, 91, 20833, 618),
    w(10194, 91, 20834, 618),
    w(10204, 91, 20835, 618),
    w(10221, 91, 20836, 618),
    w(10239, 91, 20837, 618),
    w(10247, 91, 20838, 618),
    w(10280, 91, 20839, 618),
    w(10312, 91, 20840, 618),
    w(10341, 91, 20841, 618),
    w(10368, 91, 20842, 618),
    w(10377, 91, 20843, 618),
    w(10413, 91, 20844, 618),
    w(10434, 34, 20845, 618),
    w(10440, 91, 20947, 620),
    w(10463, 80, 20948, 620),
    w(10474, 91, 20950, 620),
    w(10488, 91, 20951, 620),
    w(10510, 91, 20952, 620),
    w(10527, 91, 20953, 620),
    w(10534, 62, 20954, 620),
    w(10538, 69, 20961, 620),
    w(10543, 80, 20965, 626),
    w(10549, 91, 20967, 626),
    w(10554, 91, 20968, 626),
    w(10561, 91, 20969, 626),
    w(10570, 91, 20970, 626),
    w(10576, 91, 20971, 626),
    w(10584, 91, 20972, 626),
    w(10588, 91, 20973, 626),
    w(10593, 91, 20974, 626),
    w(10597, 91, 20975, 626),
    w(10601, 33, 20978, 626),
    w(10604, 80, 21057, 626),
    w(10609, 51, 21059, 626),
    w(10617, 50, 21075, 626),
    w(10623, 69, 21096, 626),
    w(10632, 58, 21100, 626),
    w(10636, 80, 21122, 626),
    w(10640, 91, 21125, 626),
    w(10651, 91, 21128, 626),
    w(10660, 80, 21129, 626),
    w(10663, 91, 21131, 626),
    w(10667, 65, 21132, 626),
    w(10672, 91, 21137, 626),
    w(10690, 56, 21138, 626),
    w(10696, 43, 21151, 626),
    w(10699, 80, 21180, 626),
    w(10704, 73, 21182, 626),
    w(10707, 80, 21185, 626),
    w(10713, 80, 21190, 638),
    w(10716, 56, 21218, 638),
    w(10721, 91, 21236, 640),
    w(10731, 91, 21237, 640),
    w(10737, 69, 21238, 640),
    w(10744, 73, 21242, 640),
    w(10754, 91, 21264, 640),
    w(10760, 65, 21266, 640),
    w(10767, 91, 21272, 640),
    w(10774, 91, 21273, 640),
    w(10781, 69, 21274, 640),
    w(10784, 91, 21279, 640),
    w(10793, 62, 21280, 640),
    w(10799, 91, 21288, 640),
    w(10809, 65, 21289, 640),
    w(10815, 54, 21295, 640),
    w(10822, 91, 21308, 640),
    w(10831, 58, 21311, 640),
    w(10841, 91, 21325, 640),
    w(10851, 91, 21328, 652),
    w(10859, 91, 21329, 652),
    w(10869, 91, 21330, 652),
    w(10878, 65, 21331, 652),
    w(10884, 80, 21343, 652),
    w(10890, 91, 21347, 652),
    w(10899, 80, 21348, 652),
    w(10907, 62, 21352, 652),
    w(10913, 80, 21360, 652),
    w(10921, 47, 21368, 656),
    w(10926, 65, 21385, 656),
    w(10933, 91, 21404, 656),
    w(10941, 91, 21405, 656),
    w(10948, 49, 21406, 656),
    w(10956, 91, 21426, 656),
    w(10960, 73, 21427, 656),
    w(10966, 80, 21430, 656),
    w(10973, 91, 21433, 656),
    w(10981, 91, 21434, 656),
    w(10987, 53, 21435, 656),
    w(10993, 91, 21449, 656),
    w(11003, 91, 21450, 656),
    w(11009, 80, 21451, 656),
    w(11014, 54, 21454, 656),
    w(11020, 80, 21477, 656),
    w(11028, 69, 21481, 656),
    w(11035, 91, 21488, 659),
    w(11044, 36, 21489, 659),
    w(11050, 65, 21529, 659),
    w(11057, 80, 21534, 659),
    w(11065, 60, 21539, 659),
    w(11072, 41, 21549, 659),
    w(11080, 29, 21582, 659),
    w(11088, 91, 21650, 659),
    w(11097, 60, 21652, 659),
    w(11107, 80, 21683, 659),
    w(11111, 80, 21685, 659),
    w(11117, 62, 21688, 659),
    w(11124, 91, 21695, 659),
    w(11131, 91, 21697, 659),
    w(11138, 91, 21698, 659),
    w(11148, 65, 21699, 659),
    w(11156, 73, 21707, 659),
    w(11166, 80, 21711, 659),
    w(11179, 42, 21715, 662),
    w(11188, 91, 21772, 662),
    w(11202, 91, 21773, 662),
    w(11222, 60, 21774, 662),
    w(11231, 91, 21791, 662),
    w(11239, 65, 21795, 662),
    w(11249, 80, 21802, 662),
    w(11258, 91, 21804, 662),
    w(11267, 36, 21805, 662),
    w(11275, 91, 21969, 676),
    w(11300, 91, 21970, 676),
    w(11322, 91, 21971, 676),
    w(11334, 91, 21972, 676),
    w(11348, 80, 21973, 676),
    w(11355, 80, 21975, 676),
    w(11361, 73, 21978, 676),
    w(11367, 80, 21982, 676),
    w(11374, 91, 21987, 683),
    w(11380, 91, 21988, 683),
    w(11392, 69, 21989, 683),
    w(11399, 91, 21993, 683),
    w(11406, 50, 21994, 683),
    w(11409, 91, 22014, 683),
    w(11418, 38, 22015, 683),
    w(11421, 91, 22082, 683),
    w(11425, 73, 22083, 683),
    w(11432, 91, 22086, 683),
    w(11436, 80, 22087, 683),
    w(11440, 91, 22090, 683),
    w(11444, 60, 22091, 683),
    w(11449, 65, 22101, 683),
    w(11456, 73, 22110, 683),
    w(11462, 54, 22119, 683),
    w(11467, 91, 22148, 689),
    w(11480, 29, 22149, 689),
    w(11487, 91, 22225, 689),
    w(11492, 43, 22226, 689),
    w(11500, 51, 22247, 689),
    w(11505, 73, 22259, 689),
    w(11516, 91, 22262, 689),
    w(11520, 73, 22263, 689),
    w(11524, 73, 22266, 689),
    w(11530, 80, 22270, 689),
    w(11537, 42, 22272, 689),
    w(11541, 91, 22325, 693),
    w(11546, 80, 22326, 693),
    w(11550, 73, 22328, 693),
    w(11555, 73, 22331, 693),
    w(11560, 91, 22340, 693),
    w(11565, 91, 22341, 693),
    w(11576, 91, 22342, 693),
    w(11580, 73, 22343, 693),
    w(11583, 58, 22346, 693),
    w(11586, 30, 22358, 693),
    w(11591, 91, 22503, 693),
    w(11607, 80, 22504, 693),
    w(11612, 91, 22507, 693),
    w(11617, 91, 22508, 693),
    w(11622, 62, 22518, 693),
    w(11626, 80, 22535, 695),
    w(11628, 91, 22537, 695),
    w(11631, 91, 22547, 695),
    w(11635, 91, 22549, 695),
    w(11641, 53, 22550, 695),
    w(11644, 91, 22571, 695),
    w(11653, 91, 22572, 695),
    w(11657, 80, 22573, 695),
    w(11661, 91, 22578, 695),
    w(11666, 91, 22579, 695),
    w(11673, 56, 22580, 695),
    w(11681, 80, 22604, 695),
    w(11688, 46, 22606, 695),
    w(11696, 91, 22629, 695),
    w(11702, 34, 22630, 695),
    w(11706, 91, 22729, 697),
    w(11715, 91, 22730, 697),
    w(11723, 91, 22732, 697),
    w(11730, 91, 22735, 697),
    w(11733, 91, 22736, 697),
    w(11737, 80, 22737, 697),
    w(11742, 91, 22739, 697),
    w(11746, 69, 22740, 697),
    w(11751, 91, 22746, 697),
    w(11759, 91, 22747, 697),
    w(11763, 80, 22748, 697),
    w(11767, 91, 22753, 697),
    w(11773, 91, 22754, 697),
    w(11779, 91, 22755, 697),
    w(11784, 91, 22756, 697),
    w(11790, 33, 22757, 697),
    w(11795, 80, 22808, 697),
    w(11804, 49, 22810, 697),
    w(11810, 47, 22826, 697),
    w(11815, 80, 22883, 697),
    w(11819, 91, 22885, 697),
    w(11824, 73, 22886, 697),
    w(11827, 91, 22890, 697),
    w(11830, 91, 22891, 697),
    w(11835, 80, 22892, 697),
    w(11843, 56, 22895, 697),
    w(11852, 91, 22906, 697),
    w(11857, 51, 22908, 697),
    w(11859, 91, 22922, 697),
    w(11862, 91, 22923, 697),
    w(11867, 80, 22925, 697),
    w(11871, 51, 22935, 697),
    w(11876, 91, 22950, 701),
    w(11880, 60, 22951, 701),
    w(11887, 91, 22964, 701),
    w(11891, 73, 22966, 701),
    w(11896, 80, 22969, 701),
    w(11901, 62, 22971, 701),
    w(11909, 80, 22982, 701),
    w(11914, 54, 22984, 701),
    w(11922, 34, 23008, 701),
    w(11927, 62, 23163, 707),
    w(11934, 80, 23171, 707),
    w(11942, 40, 23173, 707),
    w(11947, 80, 23212, 707),
    w(11952, 91, 23216, 709),
    w(11959, 44, 23217, 709),
    w(11965, 91, 23245, 712),
    w(11972, 73, 23246, 712),
    w(11979, 91, 23249, 712),
    w(11983, 91, 23257, 717),
    w(11990, 42, 23258, 717),
    w(11996, 91, 23324, 717),
    w(11999, 91, 23325, 717),
    w(12003, 91, 23326, 717),
    w(12008, 91, 23329, 717),
    w(12019, 91, 23330, 717),
    w(12023, 91, 23331, 717),
    w(12027, 49, 23333, 717),
    w(12032, 91, 23350, 717),
    w(12037, 91, 23352, 717),
    w(12044, 73, 23353, 717),
    w(12050, 80, 23356, 717),
    w(12055, 91, 23361, 717),
    w(12067, 60, 23362, 717),
    w(12073, 40, 23369, 717),
    w(12078, 91, 23397, 717),
    w(12082, 34, 23398, 717),
    w(12087, 73, 23453, 724),
    w(12094, 80, 23456, 724),
    w(12100, 69, 23473, 729),
    w(12107, 45, 23477, 729),
    w(12114, 91, 23549, 731),
    w(12122, 45, 23549, 733),
    w(12127, 29, 23569, 733),
    w(12131, 91, 23629, 733),
    w(12143, 80, 23630, 733),
    w(12150, 46, 23632, 733),
    w(12156, 91, 23651, 733),
    w(12159, 91, 23654, 733),
    w(12163, 91, 23655, 733),
    w(12171, 37, 23657, 733),
    w(12179, 91, 23695, 733),
    w(12186, 91, 23696, 733),
    w(12193, 80, 23697, 733),
    w(12200, 73, 23700, 733),
    w(12204, 80, 23703, 733),
    w(12209, 91, 23706, 733),
    w(12218, 80, 23707, 733),
    w(12226, 73, 23709, 733),
    w(12231, 91, 23713, 733),
    w(12238, 91, 23714, 733),
    w(12247, 38, 23715, 733),
    w(12252, 25, 23748, 733),
    w(12258, 91, 24040, 735),
    w(12275, 91, 24041, 735),
    w(12291, 30, 24042, 735),
    w(12296, 44, 24120, 735),
    w(12301, 91, 24180, 740),
    w(12311, 91, 24181, 740),
    w(12320, 91, 24197, 740),
    w(12326, 91, 24208, 740),
    w(12335, 69, 24210, 740),
    w(12341, 28, 24215, 740),
    w(12346, 49, 24326, 740),
    w(12353, 91, 24351, 740),
    w(12359, 80, 24352, 740),
    w(12365, 48, 24354, 740),
    w(12370, 91, 24370, 740),
    w(12378, 80, 24372, 740),
    w(12382, 91, 24374, 740),
    w(12386, 38, 24375, 740),
    w(12391, 43, 24422, 740),
    w(12402, 91, 24488, 743),
    w(12406, 56, 24490, 743),
    w(12412, 73, 24501, 743),
    w(12422, 32, 24505, 743),
    w(12428, 48, 24619, 743),
    w(12433, 80, 24720, 743),
    w(12447, 91, 24723, 743),
    w(12455, 91, 24724, 743),
    w(12462, 91, 24732, 743),
    w(12471, 18, 24733, 743),
    w(12475, 80, 25009, 743),
    w(12481, 31, 25013, 743),
    w(12487, 60, 25178, 746),
    w(12494, 91, 25187, 746),
    w(12499, 32, 25188, 746),
    w(12504, 44, 25298, 748),
    w(12511, 73, 25325, 748),
    w(12519, 23, 25328, 748),
    w(12524, 69, 25436, 748),
    w(12531, 40, 25440, 748),
    w(12536, 91, 25515, 752),
    w(12545, 91, 25516, 752),
    w(12550, 39, 25517, 752),
    w(12555, 80, 25553, 752),
    w(12560, 73, 25555, 752),
    w(12564, 69, 25559, 752),
    w(12570, 91, 25563, 752),
    w(12579, 65, 25564, 752),
    w(12582, 91, 25571, 752),
    w(12587, 80, 25572, 752),
    w(12591, 91, 25574, 752),
    w(12596, 91, 25575, 752),
    w(12600, 91, 25577, 752),
    w(12607, 80, 25578, 752),
    w(12611, 91, 25589, 752),
    w(12617, 80, 25591, 752),
    w(12619, 91, 25598, 752),
    w(12623, 56, 25599, 752),
    w(12630, 91, 25609, 752),
    w(12640, 91, 25610, 752),
    w(12646, 45, 25613, 752),
    w(12651, 65, 25632, 752),
    w(12656, 69, 25640, 752),
    w(12664, 80, 25648, 752),
    w(12669, 65, 25650, 752),
    w(12677, 91, 25665, 752),
    w(12683, 38, 25670, 752),
    w(12688, 91, 25703, 752),
    w(12694, 60, 25704, 752),
    w(12702, 80, 25719, 768),
    w(12709, 91, 25725, 768),
    w(12716, 80, 25726, 768),
    w(12720, 56, 25732, 768),
    w(12726, 69, 25754, 768),
    w(12736, 30, 25760, 771),
    w(12741, 80, 25893, 779),
    w(12750, 91, 25897, 779),
    w(12758, 91, 25901, 779),
    w(12765, 80, 25902, 779),
    w(12772, 60, 25904, 779),
    w(12776, 91, 25913, 779),
    w(12783, 91, 25914, 779),
    w(12801, 58, 25915, 779),
    w(12806, 91, 25924, 779),
    w(12815, 91, 25925, 779),
    w(12822, 91, 25935, 779),
    w(12829, 40, 25936, 779),
    w(12835, 53, 26026, 781),
    w(12842, 80, 26037, 781),
    w(12848, 91, 26040, 781),
    w(12872, 91, 26041, 781),
    w(12885, 91, 26042, 781),
    w(12896, 37, 26043, 781),
    w(12904, 91, 26114, 781),
    w(12916, 91, 26115, 781),
    w(12937, 91, 26116, 781),
    w(12953, 91, 26117, 781),
    w(12977, 91, 26118, 781),
    w(12993, 91, 26119, 781),
    w(13021, 91, 26120, 781),
    w(13028, 23, 26121, 781),
    w(13032, 62, 26233, 781),
    w(13035, 91, 26243, 781),
    w(13039, 91, 26246, 781),
    w(13042, 91, 26249, 781),
    w(13046, 91, 26251, 781),
    w(13050, 62, 26252, 781),
    w(13055, 46, 26259, 781),
    w(13061, 91, 26276, 781),
    w(13070, 62, 26277, 781),
    w(13077, 91, 26283, 781),
    w(13084, 69, 26285, 781),
    w(13090, 91, 26304, 784),
    w(13106, 91, 26305, 784),
    w(13123, 91, 26306, 784),
    w(13129, 56, 26307, 784),
    w(13134, 91, 26318, 784),
    w(13142, 41, 26319, 784),
    w(13149, 91, 26350, 786),
    w(13157, 54, 26351, 786),
    w(13164, 47, 26382, 786),
    w(13169, 91, 26399, 786),
    w(13177, 91, 26400, 786),
    w(13182, 91, 26401, 786),
    w(13187, 73, 26402, 786),
    w(13192, 91, 26412, 786),
    w(13201, 80, 26413, 786),
    w(13206, 91, 26415, 786),
    w(13211, 40, 26416, 786),
    w(13218, 91, 26451, 786),
    w(13230, 49, 26452, 786),
    w(13234, 91, 26469, 786),
    w(13239, 91, 26470, 786),
    w(13248, 80, 26471, 786),
    w(13257, 91, 26474, 786),
    w(13262, 41, 26475, 786),
    w(13269, 91, 26572, 787),
    w(13298, 91, 26573, 787),
    w(13325, 62, 26574, 787),
    w(13332, 91, 26581, 787),
    w(13335, 91, 26582, 787),
    w(13344, 80, 26583, 787),
    w(13356, 45, 26586, 787),
    w(13366, 80, 26624, 787),
    w(13370, 56, 26627, 787),
    w(13376, 80, 26636, 787),
    w(13386, 58, 26638, 787),
    w(13396, 80, 26647, 787),
    w(13403, 73, 26649, 787),
    w(13409, 60, 26654, 787),
    w(13416, 69, 26666, 787),
    w(13428, 80, 26670, 787),
    w(13433, 73, 26672, 790),
    w(13437, 80, 26679, 790),
    w(13442, 91, 26681, 790),
    w(13449, 73, 26682, 790),
    w(13457, 80, 26686, 790),
    w(13463, 91, 26693, 790),
    w(13483, 91, 26694, 790),
    w(13489, 44, 26695, 790),
    w(13495, 69, 26723, 790),
    w(13502, 69, 26737, 790),
    w(13514, 80, 26744, 790),
    w(13524, 73, 26756, 790),
    w(13532, 44, 26759, 790),
    w(13541, 29, 26798, 792),
    w(13546, 91, 26937, 797),
    w(13556, 91, 26938, 797),
    w(13577, 91, 26939, 797),
    w(13602, 73, 26940, 797),
    w(13610, 65, 26943, 797),
    w(13617, 62, 26949, 797),
    w(13624, 91, 26955, 797),
    w(13630, 65, 26957, 797),
    w(13634, 91, 26963, 797),
    w(13640, 73, 26964, 797),
    w(13646, 91, 26967, 797),
    w(13653, 65, 26968, 797),
    w(13659, 58, 26976, 797),
    w(13664, 54, 26984, 797),
    w(13668, 47, 27009, 797),
    w(13673, 58, 27032, 797),
    w(13679, 91, 27052, 797),
    w(13696, 91, 27053, 797),
    w(13716, 91, 27054, 797),
    w(13722, 80, 27055, 797),
    w(13728, 56, 27058, 797),
    w(13735, 54, 27092, 800),
    w(13741, 91, 27107, 800),
    w(13755, 56, 27108, 800),
    w(13762, 91, 27118, 804),
    w(13768, 91, 27120, 811),
    w(13776, 58, 27121, 811),
    w(13784, 65, 27130, 811),
    w(13790, 43, 27140, 811),
    w(13798, 29, 27161, 811),
    w(13803, 36, 27240, 811),
    w(13808, 36, 27275, 811),
    w(13813, 80, 27343, 815),
    w(13821, 91, 27345, 815),
    w(13825, 62, 27346, 815),
    w(13828, 91, 27366, 815),
    w(13844, 91, 27367, 815),
    w(13848, 91, 27368, 815),
    w(13851, 91, 27370, 815),
    w(13857, 73, 27371, 815),
    w(13862, 91, 27376, 815),
    w(13870, 91, 27377, 815),
    w(13874, 91, 27378, 815),
    w(13878, 44, 27380, 815),
    w(13883, 91, 27403, 815),
    w(13888, 91, 27404, 815),
    w(13895, 91, 27405, 815),
    w(13907, 69, 27406, 815),
    w(13913, 62, 27419, 815),
    w(13923, 65, 27430, 815),
    w(13931, 91, 27447, 815),
    w(13940, 80, 27448, 815),
    w(13952, 80, 27451, 815),
    w(13962, 91, 27453, 815),
    w(13969, 33, 27454, 815),
    w(13974, 69, 27523, 818),
    w(13981, 91, 27527, 818),
    w(13985, 62, 27528, 818),
    w(13995, 91, 27539, 818),
    w(14001, 58, 27541, 818),
    w(14003, 91, 27552, 818),
    w(14006, 20, 27553, 818),
    w(14011, 91, 27781, 818),
    w(14017, 91, 27782, 818),
    w(14026, 73, 27783, 818),
    w(14033, 80, 27787, 818),
    w(14037, 73, 27790, 818),
    w(14043, 91, 27793, 818),
    w(14047, 65, 27794, 818),
    w(14050, 56, 27799, 818),
    w(14055, 91, 27808, 818),
    w(14063, 91, 27809, 818),
    w(14073, 91, 27810, 818),
    w(14085, 29, 27811, 818),
    w(14090, 91, 27885, 821),
    w(14099, 69, 27886, 821),
    w(14105, 56, 27891, 821),
    w(14112, 80, 27937, 821),
    w(14121, 91, 27939, 821),
    w(14131, 56, 27940, 821),
    w(14139, 65, 27949, 821),
    w(14144, 37, 27958, 821),
    w(14148, 91, 28012, 821),
    w(14154, 29, 28013, 821),
    w(14162, 91, 28118, 821),
    w(14175, 29, 28119, 821),
    w(14181, 91, 28177, 821),
    w(14190, 33, 28179, 821),
    w(14194, 62, 28253, 824),
    w(14200, 80, 28260, 824),
    w(14207, 69, 28262, 824),
    w(14212, 40, 28266, 824),
    w(14217, 73, 28304, 824),
    w(14227, 91, 28310, 824),
    w(14233, 27, 28311, 824),
    w(14239, 91, 28516, 824),
    w(14244, 60, 28517, 824),
    w(14248, 91, 28524, 824),
    w(14254, 91, 28525, 824),
    w(14258, 91, 28527, 824),
    w(14263, 91, 28528, 824),
    w(14266, 91, 28529, 824),
    w(14269, 15, 28530, 824),
    w(14272, 37, 28955, 824),
    w(14279, 40, 28990, 824),
    w(14284, 91, 29037, 824),
    w(14290, 91, 29040, 824),
    w(14311, 80, 29041, 824),
    w(14316, 42, 29043, 824),
    w(14323, 60, 29073, 830),
    w(14327, 80, 29090, 830),
    w(14332, 38, 29093, 830),
    w(14337, 80, 29137, 830),
    w(14346, 91, 29140, 834),
    w(14354, 73, 29141, 846),
    w(14360, 80, 29144, 846),
    w(14368, 56, 29146, 846),
    w(14372, 56, 29155, 846),
    w(14379, 91, 29165, 846),
    w(14391, 91, 29166, 846),
    w(14397, 91, 29168, 846),
    w(14410, 91, 29169, 846),
    w(14420, 13, 29170, 846),
    w(14424, 91, 30253, 846),
    w(14433, 53, 30254, 846),
    w(14438, 91, 30265, 846),
    w(14457, 27, 30266, 846),
    w(14462, 73, 30356, 848),
    w(14468, 91, 30363, 848),
    w(14488, 91, 30365, 848),
    w(14509, 91, 30366, 848),
    w(14528, 91, 30367, 848),
    w(14533, 91, 30368, 848),
    w(14541, 69, 30369, 848),
    w(14548, 60, 30373, 848),
    w(14552, 91, 30382, 848),
    w(14558, 91, 30383, 848),
    w(14563, 91, 30384, 848),
    w(14566, 69, 30385, 848),
    w(14569, 91, 30389, 848),
    w(14578, 80, 30390, 848),
    w(14584, 65, 30392, 848),
    w(14589, 53, 30413, 848),
    w(14594, 91, 30432, 848),
    w(14612, 26, 30434, 848),
    w(14619, 47, 30525, 848),
    w(14623, 65, 30560, 848),
    w(14625, 73, 30565, 848),
    w(14631, 91, 30570, 848),
    w(14634, 69, 30572, 848),
    w(14639, 91, 30576, 848),
    w(14643, 33, 30579, 848),
    w(14650, 91, 30645, 854),
    w(14659, 91, 30646, 854),
    w(14665, 91, 30647, 854),
    w(14672, 91, 30648, 854),
    w(14679, 91, 30649, 854),
    w(14682, 65, 30652, 854),
    w(14688, 91, 30664, 854),
    w(14692, 91, 30665, 854),
    w(14697, 80, 30667, 854),
    w(14703, 91, 30669, 854),
    w(14709, 91, 30670, 854),
    w(14714, 34, 30671, 854),
    w(14718, 91, 30726, 854),
    w(14725, 49, 30727, 854),
    w(14731, 65, 30746, 854),
    w(14737, 80, 30753, 854),
    w(14744, 65, 30755, 854),
    w(14751, 73, 30763, 858),
    w(14758, 34, 30775, 858),
    w(14764, 91, 30824, 866),
    w(14768, 80, 30825, 866),
    w(14773, 62, 30829, 866),
    w(14776, 91, 30856, 870),
    w(14781, 80, 30856, 874),
    w(14786, 26, 30858, 874),
    w(14790, 50, 30984, 876),
    w(14796, 91, 30997, 876),
    w(14803, 29, 30998, 876),
    w(14807, 16, 31059, 876),
    w(14811, 91, 31401, 876),
    w(14817, 91, 31402, 876),
    w(14825, 17, 31403, 876),
    w(14830, 69, 31633, 876),
    w(14836, 73, 31637, 876),
    w(14840, 91, 31640, 876),
    w(14844, 80, 31642, 876),
    w(14850, 91, 31645, 876),
    w(14866, 80, 31647, 876),
    w(14881, 29, 31649, 876),
    w(14886, 91, 31731, 877),
    w(14893, 58, 31732, 877),
    w(14903, 91, 31740, 877),
    w(14912, 91, 31741, 877),
    w(14920, 51, 31742, 877),
    w(14928, 69, 31756, 877),
    w(14938, 39, 31760, 877),
    w(14943, 91, 31814, 877),
    w(14958, 91, 31815, 877),
    w(14982, 91, 31816, 877),
    w(14990, 73, 31817, 877),
    w(14999, 91, 31825, 877),
    w(15020, 46, 31826, 877),
    w(15027, 56, 31853, 877),
    w(15033, 91, 31873, 877),
    w(15044, 58, 31874, 877),
    w(15053, 65, 31882, 877),
    w(15057, 65, 31888, 877),
    w(15065, 24, 31895, 877),
    w(15072, 91, 32271, 879),
    w(15087, 91, 32272, 879),
    w(15102, 91, 32273, 879),
    w(15120, 91, 32274, 879),
    w(15142, 91, 32275, 879),
    w(15156, 80, 32276, 879),
    w(15159, 91, 32278, 879),
    w(15167, 91, 32279, 879),
    w(15171, 26, 32281, 879),
    w(15177, 56, 32370, 879),
    w(15186, 80, 32379, 879),
    w(15190, 80, 32382, 881),
    w(15196, 22, 32384, 881),
    w(15200, 65, 32532, 881),
    w(15206, 91, 32537, 885),
    w(15215, 80, 32539, 885),
    w(15222, 80, 32541, 885),
    w(15229, 91, 32543, 887),
    w(15235, 80, 32544, 887),
    w(15245, 73, 32546, 887),
    w(15251, 91, 32549, 887),
    w(15259, 91, 32550, 887),
    w(15268, 49, 32551, 887),
    w(15276, 73, 32570, 887),
    w(15283, 91, 32573, 887),
    w(15292, 46, 32574, 887),
    w(15299, 91, 32593, 887),
    w(15307, 25, 32594, 887),
    w(15312, 80, 32694, 891),
    w(15319, 58, 32697, 891),
    w(15328, 80, 32710, 891),
    w(15336, 50, 32713, 891),
    w(15345, 91, 32757, 897),
    w(15361, 73, 32759, 897),
    w(15369, 91, 32767, 897),
    w(15380, 91, 32768, 897),
    w(15388, 91, 32769, 897),
    w(15394, 91, 32770, 903),
    w(15403, 91, 32771, 903),
    w(15413, 69, 32772, 909),
    w(15422, 49, 32790, 909),
    w(15426, 91, 32811, 909),
    w(15430, 17, 32813, 909),
    w(15434, 41, 32999, 909),
    w(15440, 91, 33033, 911),
    w(15450, 73, 33033, 913),
    w(15457, 69, 33059, 913),
    w(15459, 91, 33064, 913),
    w(15465, 91, 33065, 913),
    w(15469, 91, 33067, 913),
    w(15474, 69, 33068, 913),
    w(15481, 58, 33072, 913),
    w(15488, 19, 33087, 913),
    w(15493, 91, 33375, 919),
    w(15501, 91, 33376, 919),
    w(15510, 73, 33377, 919),
    w(15516, 65, 33381, 919),
    w(15521, 91, 33389, 926),
    w(15527, 56, 33391, 926),
    w(15532, 60, 33408, 926),
    w(15538, 80, 33420, 926),
    w(15544, 73, 33426, 932),
    w(15553, 73, 33460, 932),
    w(15565, 65, 33465, 932),
    w(15574, 49, 33470, 932),
    w(15582, 91, 33496, 932),
    w(15596, 62, 33497, 932),
    w(15603, 91, 33515, 932),
    w(15613, 91, 33516, 932),
    w(15618, 91, 33517, 932),
    w(15626, 51, 33518, 932),
    w(15631, 73, 33548, 936),
    w(15638, 39, 33551, 940),
    w(15643, 80, 33591, 940),
    w(15649, 60, 33593, 940),
    w(15657, 91, 33621, 943),
    w(15664, 91, 33622, 943),
    w(15672, 32, 33623, 943),
    w(15677, 91, 33673, 943),
    w(15685, 91, 33673, 947),
    w(15695, 51, 33673, 951),
    w(15704, 60, 33720, 955),
    w(15709, 91, 33729, 955),
    w(15715, 50, 33730, 955),
    w(15721, 33, 33754, 955),
    w(15726, 65, 33812, 960),
    w(15734, 80, 33818, 960),
    w(15742, 91, 33820, 960),
    w(15750, 45, 33821, 961),
    w(15755, 80, 33839, 961),
    w(15759, 91, 33848, 968),
    w(15767, 91, 33854, 971),
    w(15788, 69, 33855, 971),
    w(15796, 91, 33876, 978),
    w(15803, 80, 33877, 978),
    w(15806, 80, 33879, 978),
    w(15810, 73, 33882, 978),
    w(15815, 69, 33885, 978),
    w(15820, 69, 33890, 978),
    w(15824, 69, 33895, 978),
    w(15829, 46, 33902, 982),
    w(15835, 50, 33921, 982),
    w(15839, 62, 33945, 982),
    w(15847, 91, 33952, 982),
    w(15855, 73, 33953, 982),
    w(15863, 80, 33958, 982),
    w(15870, 73, 33960, 982),
    w(15877, 80, 33964, 982),
    w(15882, 80, 33976, 982),
    w(15892, 60, 33978, 982),
    w(15899, 80, 34026, 984),
    w(15917, 62, 34028, 984),
    w(15925, 62, 34049, 989),
    w(15932, 91, 34057, 991),
    w(15940, 80, 34058, 991),
    w(15947, 91, 34060, 991),
    w(15957, 91, 34061, 991),
    w(15963, 91, 34062, 991),
    w(15966, 80, 34063, 991),
    w(15972, 91, 34065, 991),
    w(15980, 54, 34066, 991),
    w(15986, 91, 34082, 991),
    w(15992, 49, 34083, 993),
    w(15996, 91, 34115, 993),
    w(16001, 31, 34116, 993),
    w(16008, 58, 34164, 993),
    w(16013, 73, 34174, 993),
    w(16020, 69, 34178, 995),
    w(16025, 62, 34185, 995),
    w(16030, 91, 34192, 995),
    w(16036, 73, 34194, 995),
    w(16040, 73, 34199, 997),
    w(16045, 91, 34202, 997),
    w(16049, 80, 34203, 997),
    w(16054, 80, 34208, 997),
    w(16062, 91, 34214, 997),
    w(16069, 69, 34215, 997),
    w(16075, 91, 34219, 997),
    w(16078, 38, 34220, 997),
    w(16084, 73, 34252, 997),
    w(16094, 40, 34255, 997),
    w(16100, 54, 34302, 997),
    w(16105, 91, 34323, 997),
    w(16111, 47, 34324, 997),
    w(16120, 65, 34354, 997),
    w(16125, 62, 34360, 997),
    w(16132, 91, 34367, 997),
    w(16137, 65, 34368, 997),
    w(16144, 91, 34374, 997),
    w(16149, 91, 34375, 997),
    w(16152, 91, 34377, 997),
    w(16155, 91, 34379, 997),
    w(16159, 69, 34380, 997),
    w(16163, 91, 34385, 997),
    w(16172, 37, 34386, 997),
    w(16178, 80, 34424, 997),
    w(16186, 49, 34429, 997),
    w(16193, 91, 34464, 997),
    w(16203, 54, 34465, 997),
    w(16208, 65, 34482, 997),
    w(16213, 53, 34492, 997),
    w(16217, 91, 34516, 997),
    w(16225, 91, 34517, 997),
    w(16231, 34, 34518, 997),
    w(16236, 56, 34597, 997),
    w(16243, 91, 34617, 1000),
    w(16251, 80, 34617, 1003),
    w(16255, 60, 34619, 1003),
    w(16261, 69, 34629, 1003),
    w(16269, 35, 34633, 1003),
    w(16274, 91, 34755, 1003),
    w(16280, 91, 34756, 1003),
    w(16287, 91, 34757, 1003),
    w(16295, 91, 34758, 1003),
    w(16314, 91, 34759, 1003),
    w(16318, 91, 34763, 1003),
    w(16323, 80, 34764, 1003),
    w(16331, 91, 34766, 1003),
    w(16337, 91, 34767, 1003),
    w(16341, 91, 34768, 1003),
    w(16348, 69, 34769, 1003),
    w(16358, 80, 34797, 1003),
    w(16369, 69, 34800, 1003),
    w(16376, 73, 34805, 1003),
    w(16385, 69, 34808, 1003),
    w(16392, 65, 34814, 1003),
    w(16402, 91, 34826, 1003),
    w(16414, 80, 34827, 1003),
    w(16422, 69, 34833, 1003),
    w(16431, 91, 34839, 1003),
    w(16439, 91, 34841, 1003),
    w(16447, 80, 34842, 1003),
    w(16454, 91, 34844, 1003),
    w(16466, 91, 34846, 1003),
    w(16474, 60, 34847, 1003),
    w(16482, 73, 34854, 1003),
    w(16490, 80, 34857, 1003),
    w(16498, 62, 34860, 1003),
    w(16504, 91, 34866, 1003),
    w(16511, 91, 34867, 1003),
    w(16519, 65, 34868, 1003),
    w(16527, 91, 34874, 1003),
    w(16535, 65, 34875, 1003),
    w(16544, 91, 34882, 1003),
    w(16548, 91, 34883, 1003),
    w(16552, 80, 34885, 1003),
    w(16558, 91, 34887, 1003),
    w(16566, 46, 34888, 1003),
    w(16572, 91, 34910, 1003),
    w(16578, 91, 34911, 1003),
    w(16587, 91, 34912, 1003),
    w(16595, 44, 34913, 1003),
    w(16602, 91, 34934, 1003),
    w(16611, 80, 34935, 1008),
    w(16615, 62, 34938, 1008),
    w(16623, 60, 34944, 1008),
    w(16629, 54, 34963, 1008),
    w(16637, 91, 34975, 1008),
    w(16642, 91, 34976, 1008),
    w(16650, 39, 34977, 1008),
    w(16658, 91, 35043, 1008),
    w(16667, 69, 35044, 1008),
    w(16674, 60, 35048, 1008),
    w(16682, 80, 35057, 1008),
    w(16689, 60, 35059, 1008),
    w(16697, 54, 35070, 1008),
    w(16706, 91, 35090, 1008),
    w(16715, 45, 35090, 1014),
    w(16723, 91, 35121, 1014),
    w(16734, 54, 35124, 1014),
    w(16741, 91, 35137, 1014),
    w(16748, 69, 35138, 1014),
    w(16755, 53, 35142, 1014),
    w(16761, 91, 35154, 1014),
    w(16769, 62, 35155, 1014),
    w(16776, 62, 35162, 1014),
    w(16785, 60, 35172, 1014),
    w(16794, 73, 35185, 1014),
    w(16801, 73, 35190, 1014),
    w(16811, 91, 35196, 1014),
    w(16820, 44, 35198, 1014),
    w(16828, 65, 35222, 1014),
    w(16834, 40, 35229, 1014),
    w(16843, 91, 35299, 1014),
    w(16856, 73, 35300, 1014),
    w(16862, 80, 35303, 1014),
    w(16869, 40, 35305, 1014),
    w(16876, 80, 35353, 1014),
    w(16883, 73, 35363, 1014),
    w(16893, 27, 35366, 1014),
    w(16899, 91, 35639, 1017),
    w(16910, 91, 35640, 1017),
    w(16923, 91, 35641, 1017),
    w(16936, 91, 35642, 1017),
    w(16941, 51, 35645, 1017),
    w(16948, 73, 35662, 1017),
    w(16956, 47, 35666, 1017),
    w(16961, 91, 35691, 1017),
    w(16966, 91, 35692, 1017),
    w(16973, 91, 35693, 1017),
    w(16981, 91, 35693, 1024),
    w(16986, 69, 35694, 1024),
    w(16991, 69, 35698, 1030),
    w(16998, 54, 35703, 1030),
    w(17003, 31, 35721, 1030),
    w(17007, 91, 35798, 1030),
    w(17017, 91, 35799, 1030),
    w(17021, 91, 35801, 1030),
    w(17024, 91, 35802, 1030),
    w(17031, 91, 35803, 1030),
    w(17036, 91, 35804, 1030),
    w(17045, 91, 35808, 1030),
    w(17052, 42, 35809, 1030),
    w(17059, 73, 35835, 1030),
    w(17061, 44, 35838, 1030),
    w(17068, 47, 35874, 1030),
    w(17074, 56, 36057, 1030),
    w(17081, 80, 36071, 1030),
    w(17084, 80, 36074, 1030),
    w(17090, 91, 36082, 1030),
    w(17098, 91, 36083, 1030),
    w(17106, 40, 36084, 1030),
    w(17112, 69, 36128, 1030),
    w(17121, 91, 36132, 1030),
    w(17126, 48, 36135, 1034),
    w(17132, 80, 36160, 1034),
    w(17137, 69, 36164, 1034),
    w(17143, 91, 36168, 1034),
    w(17151, 91, 36169, 1034),
    w(17156, 56, 36170, 1041),
    w(17161, 49, 36181, 1041),
    w(17167, 91, 36233, 1043),
    w(17187, 91, 36234, 1043),
    w(17203, 60, 36235, 1043),
    w(17205, 80, 36243, 1043),
    w(17210, 91, 36246, 1043),
    w(17215, 53, 36247, 1043),
    w(17220, 54, 36265, 1043),
    w(17228, 34, 36291, 1043),
    w(17233, 43, 36339, 1044),
    w(17237, 54, 36363, 1044),
    w(17244, 44, 36374, 1044),
    w(17249, 91, 36475, 1047),
    w(17254, 80, 36476, 1047),
    w(17260, 91, 36479, 1055),
    w(17265, 38, 36480, 1055),
    w(17270, 91, 36564, 1056),
    w(17285, 62, 36565, 1056),
    w(17292, 91, 36571, 1056),
    w(17298, 69, 36572, 1056),
    w(17302, 46, 36576, 1056),
    w(17306, 91, 36611, 1056),
    w(17311, 91, 36612, 1056),
    w(17314, 26, 36613, 1056),
    w(17320, 62, 36709, 1060),
    w(17329, 91, 36716, 1060),
    w(17335, 91, 36717, 1060),
    w(17343, 23, 36718, 1060),
    w(17348, 80, 36865, 1060),
    w(17356, 65, 36867, 1060),
    w(17363, 53, 36872, 1060),
    w(17369, 51, 36895, 1060),
    w(17376, 91, 36909, 1060),
    w(17388, 91, 36910, 1060),
    w(17396, 46, 36911, 1060),
    w(17401, 80, 36930, 1060),
    w(17407, 91, 36934, 1060),
    w(17415, 40, 36936, 1060),
    w(17422, 91, 36979, 1060),
    w(17432, 91, 36980, 1060),
    w(17442, 91, 36981, 1060),
    w(17449, 91, 36981, 1062),
    w(17455, 39, 36982, 1062),
    w(17462, 73, 37020, 1062),
    w(17469, 91, 37023, 1062),
    w(17479, 91, 37024, 1062),
    w(17490, 91, 37026, 1062),
    w(17501, 91, 37027, 1062),
    w(17511, 40, 37028, 1062),
    w(17518, 91, 37073, 1070),
    w(17532, 91, 37074, 1070),
    w(17547, 80, 37075, 1070),
    w(17553, 80, 37077, 1070),
    w(17560, 69, 37085, 1074),
    w(17565, 91, 37090, 1074),
    w(17569, 91, 37091, 1074),
    w(17578, 80, 37092, 1076),
    w(17583, 91, 37094, 1076),
    w(17589, 38, 37095, 1076),
    w(17598, 91, 37324, 1080),
    w(17615, 91, 37325, 1080),
    w(17634, 91, 37326, 1080),
    w(17649, 91, 37327, 1080),
    w(17665, 91, 37328, 1080),
    w(17679, 91, 37329, 1080),
    w(17692, 80, 37330, 1080),
    w(17698, 91, 37332, 1080),
    w(17702, 53, 37335, 1080),
    w(17708, 73, 37352, 1080),
    w(17717, 54, 37356, 1080),
    w(17725, 30, 37373, 1080),
    w(17731, 91, 37452, 1086),
    w(17742, 91, 37453, 1086),
    w(17748, 54, 37453, 1087),
    w(17755, 51, 37470, 1095),
    w(17762, 91, 37495, 1095),
    w(17779, 73, 37496, 1095),
    w(17787, 58, 37500, 1095),
    w(17796, 91, 37511, 1095),
    w(17804, 80, 37512, 1095),
    w(17812, 39, 37514, 1095),
    w(17819, 73, 37557, 1101),
    w(17823, 62, 37563, 1101),
    w(17829, 91, 37571, 1101),
    w(17835, 80, 37572, 1101),
    w(17842, 45, 37574, 1101),
    w(17849, 91, 37597, 1101),
    w(17855, 69, 37597, 1105),
    w(17862, 91, 37604, 1105),
    w(17869, 65, 37605, 1105),
    w(17876, 51, 37610, 1105),
    w(17882, 91, 37624, 1105),
    w(17899, 43, 37625, 1105),
    w(17905, 80, 37658, 1111),
    w(17911, 62, 37662, 1115),
    w(17918, 65, 37669, 1115),
    w(17924, 91, 37675, 1115),
    w(17932, 30, 37676, 1115),
    w(17939, 53, 37737, 1118),
    w(17946, 91, 37750, 1118),
    w(17953, 91, 37760, 1118),
    w(17959, 91, 37761, 1120),
    w(17967, 80, 37762, 1120),
    w(17972, 33, 37764, 1120),
    w(17979, 56, 37829, 1120),
    w(17990, 65, 37848, 1120),
    w(18000, 80, 37860, 1120),
    w(18006, 47, 37862, 1120),
    w(18012, 91, 37882, 1120),
    w(18023, 15, 37883, 1120),
    w(18031, 91, 38669, 1120),
    w(18044, 91, 38670, 1120),
    w(18065, 91, 38671, 1120),
    w(18080, 91, 38672, 1120),
    w(18097, 91, 38673, 1120),
    w(18116, 91, 38674, 1120),
    w(18132, 91, 38675, 1120),
    w(18151, 91, 38676, 1120),
    w(18173, 91, 38677, 1120),
    w(18196, 40, 38678, 1120),
    w(18203, 65, 38833, 1123),
    w(18207, 91, 38840, 1123),
    w(18214, 65, 38841, 1123),
    w(18221, 44, 38850, 1125),
    w(18227, 91, 38904, 1125),
    w(18237, 65, 38905, 1125),
    w(18245, 39, 38912, 1125),
    w(18252, 30, 38962, 1125),
    w(18260, 91, 39108, 1131),
    w(18273, 80, 39109, 1131),
    w(18286, 56, 39112, 1131),
    w(18294, 91, 39127, 1131),
    w(18312, 23, 39128, 1131),
    w(18320, 91, 39410, 1133),
    w(18332, 49, 39411, 1133),
    w(18337, 60, 39425, 1133),
    w(18345, 91, 39435, 1135),
    w(18351, 91, 39436, 1135),
    w(18358, 80, 39437, 1135),
    w(18367, 91, 39445, 1135),
    w(18377, 91, 39447, 1135),
    w(18386, 42, 39448, 1135),
    w(18393, 51, 39493, 1137),
    w(18399, 91, 39545, 1137),
    w(18427, 91, 39546, 1137),
    w(18443, 80, 39547, 1137),
    w(18451, 73, 39550, 1137),
    w(18457, 36, 39555, 1140),
    w(18463, 91, 39628, 1143),
    w(18471, 91, 39629, 1143),
    w(18487, 91, 39630, 1143),
    w(18507, 69, 39631, 1143),
    w(18512, 91, 39640, 1143),
    w(18516, 91, 39641, 1143),
    w(18524, 62, 39644, 1143),
    w(18531, 80, 39653, 1143),
    w(18538, 91, 39655, 1143),
    w(18544, 73, 39656, 1143),
    w(18550, 80, 39662, 1143),
    w(18557, 62, 39664, 1143),
    w(18564, 91, 39673, 1143),
    w(18577, 91, 39674, 1143),
    w(18588, 91, 39675, 1143),
    w(18598, 80, 39676, 1143),
    w(18605, 91, 39678, 1143),
    w(18608, 34, 39679, 1143),
    w(18612, 91, 39732, 1143),
    w(18615, 91, 39734, 1143),
    w(18620, 91, 39735, 1143),
    w(18624, 80, 39736, 1143),
    w(18630, 44, 39738, 1143),
    w(18636, 91, 39766, 1148),
    w(18641, 62, 39767, 1148),
    w(18646, 91, 39773, 1148),
    w(18651, 91, 39775, 1148),
    w(18657, 91, 39776, 1148),
    w(18660, 80, 39777, 1148),
    w(18666, 73, 39779, 1148),
    w(18671, 80, 39783, 1153),
    w(18680, 91, 39785, 1153),
    w(18688, 69, 39786, 1153),
    w(18693, 62, 39793, 1153),
    w(18698, 91, 39799, 1153),
    w(18711, 73, 39800, 1153),
    w(18717, 49, 39803, 1153),
    w(18723, 44, 39817, 1153),
    w(18728, 91, 39863, 1158),
    w(18736, 53, 39864, 1158),
    w(18743, 91, 39904, 1158),
    w(18755, 80, 39906, 1158),
    w(18762, 58, 39920, 1158),
    w(18766, 53, 39932, 1161),
    w(18770, 91, 39952, 1161),
    w(18775, 91, 39953, 1161),
    w(18778, 80, 39954, 1161),
    w(18782, 73, 39956, 1161),
    w(18786, 80, 39961, 1161),
    w(18790, 91, 39965, 1161),
    w(18794, 80, 39973, 1161),
    w(18802, 91, 39975, 1173),
    w(18807, 34, 39976, 1173),
    w(18812, 30, 40055, 1173),
    w(18816, 80, 40127, 1173),
    w(18823, 62, 40129, 1173),
    w(18830, 91, 40138, 1173),
    w(18835, 91, 40139, 1173),
    w(18842, 91, 40140, 1173),
    w(18847, 46, 40141, 1173),
    w(18850, 80, 40167, 1173),
    w(18854, 91, 40169, 1173),
    w(18864, 91, 40170, 1173),
    w(18868, 73, 40171, 1173),
    w(18875, 73, 40175, 1173),
    w(18880, 91, 40178, 1173),
    w(18887, 50, 40180, 1173),
    w(18892, 91, 40194, 1173),
    w(18897, 91, 40195, 1173),
    w(18907, 23, 40208, 1173),
    w(18912, 65, 40328, 1175),
    w(18917, 91, 40333, 1175),
    w(18929, 91, 40334, 1175),
    w(18933, 91, 40335, 1175),
    w(18942, 91, 40338, 1175),
    w(18950, 73, 40339, 1175),
    w(18958, 80, 40348, 1175),
    w(18962, 65, 40350, 1175),
    w(18970, 91, 40368, 1175),
    w(18976, 53, 40369, 1181),
    w(18981, 91, 40384, 1181),
    w(18987, 60, 40385, 1181),
    w(18991, 65, 40392, 1181),
    w(18995, 91, 40397, 1181),
    w(18998, 60, 40398, 1181),
    w(19001, 91, 40407, 1181),
    w(19007, 73, 40408, 1181),
    w(19012, 60, 40414, 1181),
    w(19020, 91, 40422, 1181),
    w(19028, 91, 40423, 1181),
    w(19044, 69, 40424, 1181),
    w(19052, 91, 40430, 1181),
    w(19059, 62, 40434, 1181),
    w(19066, 91, 40440, 1181),
    w(19073, 91, 40441, 1181),
    w(19080, 91, 40442, 1181),
    w(19094, 65, 40443, 1181),
    w(19100, 91, 40453, 1186),
    w(19106, 51, 40454, 1186),
    w(19113, 56, 40473, 1186),
    w(19121, 80, 40489, 1188),
    w(19128, 80, 40494, 1188),
    w(19140, 69, 40496, 1188),
    w(19147, 36, 40500, 1188),
    w(19154, 91, 40549, 1188),
    w(19160, 73, 40550, 1188),
    w(19163, 54, 40554, 1188),
    w(19167, 80, 40565, 1188),
    w(19172, 80, 40567, 1188),
    w(19175, 44, 40569, 1188),
    w(19182, 91, 40595, 1188),
    w(19189, 65, 40596, 1188),
    w(19193, 27, 40611, 1188),
    w(19200, 91, 40718, 1188),
    w(19210, 73, 40719, 1188),
    w(19217, 56, 40726, 1192),
    w(19225, 40, 40739, 1192),
    w(19231, 91, 40787, 1192),
    w(19247, 31, 40788, 1192),
    w(19251, 91, 40855, 1192),
    w(19256, 73, 40856, 1192),
    w(19261, 91, 40862, 1192),
    w(19266, 58, 40863, 1192),
    w(19271, 91, 40871, 1192),
    w(19280, 73, 40872, 1192),
    w(19288, 73, 40875, 1192),
    w(19295, 91, 40878, 1192),
    w(19304, 91, 40879, 1192),
    w(19309, 65, 40880, 1192),
    w(19318, 91, 40891, 1192),
    w(19326, 91, 40892, 1192),
    w(19333, 27, 40894, 1192),
    w(19338, 91, 40982, 1192),
    w(19349, 91, 40983, 1192),
    w(19363, 73, 40984, 1192),
    w(19370, 91, 40987, 1192),
    w(19382, 91, 40988, 1192),
    w(19395, 69, 40989, 1192),
    w(19400, 91, 40994, 1192),
    w(19408, 80, 40995, 1192),
    w(19415, 80, 40997, 1192),
    w(19419, 73, 41001, 1192),
    w(19425, 91, 41006, 1192),
    w(19433, 73, 41007, 1192),
    w(19440, 80, 41011, 1192),
    w(19448, 38, 41014, 1192),
    w(19453, 18, 41052, 1192),
    w(19460, 91, 41485, 1192),
    w(19469, 65, 41486, 1192),
    w(19480, 58, 41491, 1192),
    w(19490, 27, 41501, 1192),
    w(19497, 91, 41639, 1192),
    w(19515, 91, 41640, 1192),
    w(19527, 80, 41641, 1192),
    w(19535, 42, 41643, 1192),
    w(19543, 21, 41698, 1192),
    w(19547, 91, 41842, 1192),
    w(19574, 91, 41843, 1192),
    w(19581, 80, 41844, 1192),
    w(19587, 69, 41846, 1192),
    w(19593, 39, 41850, 1192),
    w(19599, 91, 41886, 1192),
    w(19604, 73, 41887, 1192),
    w(19607, 91, 41890, 1192),
    w(19611, 91, 41892, 1192),
    w(19616, 91, 41893, 1192),
    w(19638, 91, 41894, 1192),
    w(19644, 91, 41895, 1192),
    w(19650, 42, 41896, 1192),
    w(19656, 91, 41960, 1192),
    w(19667, 80, 41961, 1192),
    w(19673, 80, 41963, 1192),
    w(19678, 80, 41966, 1192),
    w(19684, 91, 41968, 1192),
    w(19695, 65, 41969, 1192),
    w(19702, 91, 41986, 1192),
    w(19708, 80, 41987, 1192),
    w(19713, 65, 41990, 1192),
    w(19718, 53, 42000, 1193),
    w(19726, 80, 42079, 1193),
    w(19740, 44, 42081, 1193),
    w(19746, 91, 42103, 1197),
    w(19754, 48, 42104, 1197),
    w(19762, 91, 42120, 1197),
    w(19771, 23, 42121, 1197),
    w(19776, 91, 42227, 1197),
    w(19785, 69, 42228, 1197),
    w(19791, 65, 42232, 1197),
    w(19798, 65, 42237, 1197),
    w(19803, 43, 42242, 1197),
    w(19812, 91, 42264, 1197),
    w(19815, 42, 42265, 1197),
    w(19820, 80, 42292, 1197),
    w(19828, 91, 42295, 1197),
    w(19836, 91, 42296, 1197),
    w(19841, 54, 42297, 1197),
    w(19846, 62, 42310, 1197),
    w(19853, 91, 42316, 1197),
    w(19861, 51, 42317, 1197),
    w(19870, 91, 42340, 1197),
    w(19892, 91, 42341, 1197),
    w(19901, 73, 42342, 1197),
    w(19908, 58, 42348, 1197),
    w(19915, 60, 42357, 1197),
    w(19922, 91, 42366, 1197),
    w(19928, 91, 42367, 1197),
    w(19934, 91, 42369, 1197),
    w(19941, 80, 42370, 1197),
    w(19950, 39, 42373, 1197),
    w(19955, 42, 42420, 1197),
    w(19961, 91, 42444, 1197),
    w(19968, 73, 42445, 1197),
    w(19972, 26, 42448, 1197),
    w(19977, 91, 42586, 1197),
    w(19984, 91, 42587, 1197),
    w(19988, 43, 42588, 1197),
    w(19993, 73, 42661, 1197),
    w(19998, 91, 42664, 1197),
    w(20004, 60, 42665, 1197),
    w(20009, 91, 42672, 1197),
    w(20015, 91, 42674, 1197),
    w(20020, 62, 42675, 1197),
    w(20026, 62, 42693, 1197),
    w(20032, 91, 42705, 1197),
    w(20038, 91, 42707, 1197),
    w(20043, 80, 42708, 1197),
    w(20048, 34, 42710, 1197),
    w(20053, 91, 42789, 1199),
    w(20062, 91, 42790, 1199),
    w(20069, 69, 42791, 1199),
    w(20077, 80, 42796, 1199),
    w(20084, 91, 42798, 1199),
    w(20093, 91, 42800, 1199),
    w(20101, 80, 42802, 1199),
    w(20106, 56, 42804, 1199),
    w(20112, 58, 42813, 1199),
    w(20120, 73, 42822, 1199),
    w(20129, 91, 42825, 1199),
    w(20135, 91, 42826, 1199),
    w(20141, 91, 42827, 1199),
    w(20149, 80, 42828, 1199),
    w(20153, 60, 42830, 1199),
    w(20157, 80, 42858, 1199),
    w(20165, 80, 42860, 1199),
    w(20169, 80, 42862, 1199),
    w(20174, 91, 42876, 1199),
    w(20182, 80, 42880, 1199),
    w(20187, 58, 42882, 1199),
    w(20194, 80, 42897, 1199),
    w(20199, 69, 42900, 1199),
    w(20207, 80, 42904, 1199),
    w(20212, 91, 42906, 1199),
    w(20222, 39, 42907, 1199),
    w(20231, 73, 42942, 1203),
    w(20238, 36, 42947, 1207),
    w(20245, 91, 42988, 1207),
    w(20253, 65, 42989, 1207),
    w(20262, 65, 42994, 1207),
    w(20267, 69, 43000, 1207),
    w(20272, 45, 43004, 1207),
    w(20278, 91, 43031, 1207),
    w(20288, 80, 43032, 1207),
    w(20291, 91, 43034, 1207),
    w(20295, 62, 43035, 1207),
    w(20301, 91, 43061, 1209),
    w(20306, 91, 43061, 1217),
    w(20311, 73, 43062, 1217),
    w(20317, 91, 43065, 1217),
    w(20323, 91, 43067, 1217),
    w(20333, 91, 43073, 1217),
    w(20346, 91, 43075, 1217),
    w(20354, 91, 43076, 1217),
    w(20359, 44, 43077, 1217),
    w(20365, 91, 43104, 1217),
    w(20370, 80, 43105, 1217),
    w(20378, 91, 43107, 1217),
    w(20385, 51, 43108, 1217),
    w(20393, 80, 43125, 1217),
    w(20400, 73, 43127, 1217),
    w(20406, 91, 43130, 1217),
    w(20412, 73, 43132, 1217),
    w(20418, 91, 43136, 1217),
    w(20424, 80, 43138, 1217),
    w(20430, 91, 43140, 1217),
    w(20436, 91, 43141, 1217),
    w(20443, 80, 43142, 1217),
    w(20449, 80, 43144, 1217),
    w(20453, 80, 43150, 1217),
    w(20459, 91, 43152, 1217),
    w(20465, 80, 43153, 1217),
    w(20470, 56, 43155, 1217),
    w(20477, 91, 43164, 1217),
    w(20489, 50, 43165, 1217),
    w(20496, 73, 43194, 1217),
    w(20500, 80, 43200, 1217),
    w(20509, 58, 43203, 1217),
    w(20515, 91, 43240, 1217),
    w(20519, 91, 43241, 1217),
    w(20523, 62, 43243, 1217),
    w(20526, 91, 43249, 1217),
    w(20530, 41, 43250, 1217),
    w(20534, 80, 43350, 1219),
    w(20541, 91, 43362, 1219),
    w(20564, 80, 43363, 1219),
    w(20569, 91, 43365, 1219),
    w(20587, 91, 43366, 1219),
    w(20594, 69, 43367, 1219),
    w(20598, 91, 43371, 1219),
    w(20604, 60, 43372, 1219),
    w(20610, 91, 43385, 1219),
    w(20620, 91, 43385, 1225),
    w(20626, 73, 43386, 1225),
    w(20632, 53, 43389, 1225),
    w(20638, 91, 43404, 1227),
    w(20655, 69, 43405, 1227),
    w(20661, 44, 43411, 1227),
    w(20667, 60, 43432, 1227),
    w(20676, 91, 43439, 1227),
    w(20685, 80, 43440, 1227),
    w(20694, 34, 43443, 1227),
    w(20700, 80, 43496, 1227),
    w(20712, 91, 43498, 1227),
    w(20720, 69, 43499, 1227),
    w(20725, 48, 43505, 1227),
    w(20731, 69, 43532, 1227),
    w(20738, 69, 43538, 1227),
    w(20746, 62, 43544, 1227),
    w(20753, 91, 43551, 1227),
    w(20773, 42, 43552, 1227),
    w(20778, 50, 43580, 1227),
    w(20783, 91, 43596, 1227),
    w(20789, 91, 43597, 1227),
    w(20796, 91, 43598, 1227),
    w(20802, 53, 43599, 1227),
    w(20808, 34, 43610, 1227),
    w(20813, 91, 43655, 1227),
    w(20821, 49, 43656, 1227),
    w(20828, 37, 43696, 1229),
    w(20834, 62, 43746, 1230),
    w(20845, 91, 43760, 1230),
    w(20851, 91, 43761, 1230),
    w(20857, 69, 43764, 1230),
    w(20866, 91, 43768, 1230),
    w(20873, 91, 43769, 1230),
    w(20882, 80, 43770, 1230),
    w(20888, 40, 43772, 1230),
    w(20895, 91, 43815, 1230),
    w(20905, 91, 43816, 1230),
    w(20914, 91, 43817, 1230),
    w(20923, 91, 43818, 1230),
    w(20930, 50, 43819, 1230),
    w(20937, 91, 43843, 1230),
    w(20946, 58, 43844, 1230),
    w(20953, 91, 43861, 1230),
    w(20963, 91, 43862, 1230),
    w(20969, 80, 43863, 1230),
    w(20976, 73, 43867, 1230),
    w(20983, 80, 43871, 1230),
    w(20990, 91, 43873, 1230),
    w(20997, 91, 43874, 1230),
    w(21006, 91, 43875, 1230),
    w(21014, 91, 43875, 1236),
    w(21019, 91, 43878, 1236),
    w(21028, 80, 43879, 1236),
    w(21034, 91, 43881, 1236),
    w(21041, 91, 43882, 1236),
    w(21052, 91, 43883, 1236),
    w(21057, 73, 43884, 1236),
    w(21061, 80, 43888, 1236),
    w(21071, 69, 43890, 1236),
    w(21079, 91, 43895, 1236),
    w(21086, 73, 43896, 1236),
    w(21094, 56, 43900, 1236),
    w(21101, 91, 43916, 1236),
    w(21113, 91, 43917, 1236),
    w(21124, 91, 43918, 1236),
    w(21139, 91, 43919, 1236),
    w(21147, 91, 43920, 1236),
    w(21157, 80, 43921, 1236),
    w(21166, 69, 43923, 1236),
    w(21176, 91, 43933, 1243),
    w(21184, 91, 43934, 1243),
    w(21194, 54, 43935, 1243),
    w(21202, 44, 43953, 1243),
    w(21210, 69, 44011, 1247),
    w(21220, 91, 44015, 1247),
    w(21227, 91, 44016, 1247),
    w(21234, 62, 44018, 1247),
    w(21239, 91, 44026, 1247),
    w(21243, 91, 44027, 1247),
    w(21251, 80, 44028, 1247),
    w(21258, 91, 44030, 1250),
    w(21266, 91, 44032, 1250),
    w(21275, 80, 44033, 1250),
    w(21282, 42, 44035, 1250),
    w(21290, 80, 44105, 1250),
    w(21295, 91, 44107, 1250),
    w(21303, 91, 44107, 1254),
    w(21310, 69, 44108, 1254),
    w(21318, 91, 44113, 1257),
    w(21326, 80, 44114, 1257),
    w(21334, 91, 44116, 1257),
    w(21349, 91, 44117, 1257),
    w(21353, 91, 44118, 1257),
    w(21359, 91, 44119, 1257),
    w(21369, 73, 44120, 1257),
    w(21377, 91, 44123, 1257),
    w(21383, 73, 44124, 1263),
    w(21389, 46, 44145, 1263),
    w(21396, 91, 44184, 1263),
    w(21399, 80, 44185, 1263),
    w(21406, 80, 44187, 1263),
    w(21414, 91, 44189, 1263),
    w(21422, 69, 44190, 1263),
    w(21426, 56, 44195, 1263),
    w(21431, 91, 44216, 1263),
    w(21440, 65, 44217, 1263),
    w(21447, 80, 44224, 1267),
    w(21459, 80, 44226, 1267),
    w(21467, 91, 44228, 1267),
    w(21471, 91, 44229, 1267),
    w(21479, 60, 44231, 1267),
    w(21486, 53, 44239, 1267),
    w(21490, 46, 44256, 1267),
    w(21495, 46, 44280, 1267),
    w(21499, 91, 44322, 1267),
    w(21504, 21, 44323, 1267),
    w(21509, 91, 44473, 1267),
    w(21518, 91, 44480, 1267),
    w(21524, 73, 44480, 1275),
    w(21529, 69, 44483, 1275),
    w(21535, 40, 44487, 1275),
    w(21542, 65, 44536, 1275),
    w(21547, 91, 44545, 1275),
    w(21566, 80, 44546, 1275),
    w(21570, 44, 44550, 1275),
    w(21574, 73, 44580, 1275),
    w(21582, 91, 44583, 1275),
    w(21585, 91, 44584, 1275),
    w(21591, 80, 44585, 1275),
    w(21595, 80, 44589, 1277),
    w(21602, 91, 44614, 1279),
    w(21611, 91, 44622, 1279),
    w(21620, 36, 44627, 1279),
    w(21625, 80, 44665, 1279),
    w(21630, 73, 44667, 1279),
    w(21638, 60, 44672, 1279),
    w(21648, 54, 44695, 1283),
    w(21660, 91, 44716, 1287),
    w(21678, 91, 44717, 1287),
    w(21682, 73, 44718, 1287),
    w(21689, 39, 44722, 1287),
    w(21697, 58, 44962, 1287),
    w(21704, 56, 44970, 1287),
    w(21708, 69, 44979, 1287),
    w(21713, 62, 44986, 1287),
    w(21720, 91, 44993, 1287),
    w(21729, 80, 44995, 1287),
    w(21739, 91, 44999, 1287),
    w(21749, 33, 45000, 1287),
    w(21754, 91, 45049, 1287),
    w(21762, 38, 45050, 1287),
    w(21767, 91, 45093, 1287),
    w(21776, 91, 45094, 1287),
    w(21782, 91, 45095, 1287),
    w(21787, 91, 45096, 1287),
    w(21792, 91, 45097, 1287),
    w(21798, 91, 45098, 1287),
    w(21804, 73, 45099, 1287),
    w(21813, 60, 45102, 1287),
    w(21819, 65, 45109, 1287),
    w(21825, 91, 45115, 1287),
    w(21831, 62, 45116, 1287),
    w(21842, 91, 45124, 1290),
    w(21849, 91, 45125, 1290),
    w(21857, 80, 45126, 1290),
    w(21866, 80, 45128, 1290),
    w(21873, 47, 45130, 1290),
    w(21879, 80, 45147, 1290),
    w(21889, 54, 45149, 1290),
    w(21897, 91, 45167, 1291),
    w(21907, 91, 45168, 1291),
    w(21930, 91, 45169, 1291),
    w(21947, 28, 45170, 1291),
    w(21955, 50, 45249, 1291),
    w(21961, 91, 45267, 1292),
    w(21967, 91, 45268, 1292),
    w(21972, 91, 45269, 1292),
    w(21979, 46, 45270, 1292),
    w(21986, 65, 45297, 1292),
    w(21991, 80, 45302, 1292),
    w(21997, 91, 45304, 1292),
    w(22005, 21, 45305, 1292),
    w(22010, 91, 45467, 1292),
    w(22019, 80, 45468, 1292),
    w(22029, 27, 45470, 1292),
    w(22037, 80, 45797, 1294),
    w(22043, 91, 45799, 1294),
    w(22053, 91, 45800, 1294),
    w(22058, 91, 45807, 1294),
    w(22062, 80, 45808, 1294),
    w(22067, 69, 45810, 1294),
    w(22072, 91, 45814, 1294),
    w(22075, 35, 45815, 1294),
    w(22079, 91, 45937, 1296),
    w(22084, 53, 45938, 1296),
    w(22090, 91, 45949, 1296),
    w(22095, 60, 45950, 1296),
    w(22102, 91, 45957, 1296),
    w(22108, 33, 45958, 1296),
    w(22114, 91, 46124, 1300),
    w(22132, 91, 46125, 1300),
    w(22152, 54, 46126, 1300),
    w(22157, 91, 46137, 1300),
    w(22166, 80, 46138, 1300),
    w(22173, 91, 46140, 1300),
    w(22182, 22, 46141, 1300),
    w(22186, 91, 46541, 1300),
    w(22196, 91, 46542, 1300),
    w(22203, 62, 46543, 1300),
    w(22208, 91, 46551, 1300),
    w(22232, 91, 46552, 1300),
    w(22247, 91, 46554, 1300),
    w(22269, 69, 46555, 1300),
    w(22273, 91, 46560, 1300),
    w(22279, 91, 46561, 1300),
    w(22283, 73, 46562, 1300),
    w(22291, 91, 46571, 1300),
    w(22302, 91, 46572, 1300),
    w(22310, 56, 46573, 1300),
    w(22316, 60, 46583, 1300),
    w(22322, 91, 46590, 1300),
    w(22329, 54, 46591, 1300),
    w(22335, 73, 46607, 1300),
    w(22345, 80, 46610, 1306),
    w(22355, 91, 46612, 1306),
    w(22361, 80, 46613, 1306),
    w(22367, 69, 46615, 1306),
    w(22375, 44, 46627, 1306),
    w(22383, 65, 46665, 1306),
    w(22389, 91, 46674, 1306),
    w(22397, 80, 46675, 1306),
    w(22403, 91, 46678, 1306),
    w(22408, 69, 46680, 1306),
    w(22417, 73, 46687, 1306),
    w(22426, 54, 46693, 1306),
    w(22435, 91, 46719, 1306),
    w(22445, 91, 46725, 1306),
    w(22455, 80, 46726, 1306),
    w(22463, 53, 46728, 1306),
    w(22472, 91, 46744, 1306),
    w(22482, 73, 46746, 1306),
    w(22491, 73, 46751, 1306),
    w(22501, 91, 46754, 1306),
    w(22506, 91, 46756, 1306),
    w(22512, 73, 46757, 1306),
    w(22519, 47, 46760, 1306),
    w(22525, 91, 46776, 1306),
    w(22535, 69, 46777, 1306),
    w(22540, 91, 46782, 1306),
    w(22547, 91, 46795, 1306),
    w(22553, 58, 46796, 1306),
    w(22557, 91, 46804, 1306),
    w(22563, 80, 46806, 1306),
    w(22569, 73, 46808, 1306),
    w(22577, 91, 46811, 1306),
    w(22582, 62, 46812, 1306),
    w(22587, 51, 46818, 1307),
    w(22594, 48, 46831, 1307),
    w(22599, 44, 46846, 1307),
    w(22605, 73, 46869, 1307),
    w(22608, 80, 46872, 1307),
    w(22612, 91, 46874, 1307),
    w(22617, 91, 46875, 1307),
    w(22622, 91, 46876, 1307),
    w(22627, 65, 46877, 1307),
    w(22634, 80, 46894, 1307),
    w(22640, 36, 46898, 1307),
    w(22645, 91, 46938, 1307),
    w(22656, 62, 46939, 1307),
    w(22660, 80, 46959, 1307),
    w(22665, 91, 46962, 1307),
    w(22668, 91, 46963, 1307),
    w(22675, 46, 46964, 1307),
    w(22681, 73, 46988, 1307),
    w(22689, 38, 47005, 1307),
    w(22693, 80, 47040, 1307),
    w(22697, 36, 47042, 1307),
    w(22702, 91, 47150, 1310),
    w(22712, 80, 47151, 1310),
    w(22718, 65, 47153, 1310),
    w(22723, 73, 47159, 1310),
    w(22725, 91, 47164, 1310),
    w(22728, 80, 47165, 1310),
    w(22732, 91, 47169, 1310),
    w(22735, 91, 47170, 1310),
    w(22738, 91, 47171, 1310),
    w(22741, 91, 47172, 1310),
    w(22748, 50, 47173, 1310),
    w(22754, 91, 47193, 1310),
    w(22763, 91, 47193, 1311),
    w(22770, 73, 47195, 1311),
    w(22776, 80, 47198, 1311),
    w(22785, 80, 47200, 1311),
    w(22795, 62, 47204, 1314),
    w(22804, 60, 47226, 1314),
    w(22812, 91, 47264, 1318),
    w(22819, 69, 47265, 1318),
    w(22827, 80, 47275, 1318),
    w(22834, 65, 47277, 1318),
    w(22843, 73, 47286, 1324),
    w(22851, 80, 47293, 1326),
    w(22860, 69, 47297, 1326),
    w(22868, 37, 47305, 1326),
    w(22874, 91, 47338, 1326),
    w(22884, 60, 47339, 1326),
    w(22895, 65, 47346, 1326),
    w(22906, 80, 47351, 1326),
    w(22911, 91, 47353, 1326),
    w(22919, 91, 47354, 1326),
    w(22925, 80, 47355, 1326),
    w(22933, 50, 47357, 1326),
    w(22942, 80, 47386, 1328),
    w(22951, 91, 47388, 1328),
    w(22959, 80, 47390, 1328),
    w(22967, 91, 47394, 1334),
    w(22977, 91, 47396, 1334),
    w(22983, 91, 47397, 1334),
    w(22990, 80, 47400, 1334),
    w(22996, 91, 47405, 1340),
    w(23006, 91, 47406, 1340),
    w(23011, 39, 47407, 1340),
    w(23019, 91, 47471, 1344),
    w(23033, 91, 47472, 1344),
    w(23039, 51, 47473, 1344),
    w(23046, 65, 47485, 1344),
    w(23052, 80, 47490, 1344),
    w(23059, 91, 47494, 1344),
    w(23067, 73, 47495, 1344),
    w(23076, 91, 47503, 1346),
    w(23082, 73, 47504, 1346),
    w(23091, 91, 47507, 1346),
    w(23097, 91, 47509, 1346),
    w(23104, 80, 47510, 1346),
    w(23111, 91, 47513, 1346),
    w(23118, 73, 47514, 1346),
    w(23125, 91, 47517, 1350),
    w(23135, 69, 47532, 1350),
    w(23144, 56, 47536, 1350),
    w(23152, 73, 47554, 1354),
    w(23161, 91, 47558, 1354),
    w(23170, 91, 47561, 1354),
    w(23176, 91, 47562, 1354),
    w(23186, 91, 47563, 1354),
    w(23193, 91, 47564, 1354),
    w(23200, 91, 47565, 1354),
    w(23207, 91, 47566, 1354),
    w(23218, 91, 47568, 1354),
    w(23228, 51, 47569, 1354),
    w(23238, 91, 47607, 1355),
    w(23265, 41, 47608, 1355),
    w(23271, 73, 47636, 1355),
    w(23279, 91, 47639, 1355),
    w(23288, 73, 47640, 1355),
    w(23296, 69, 47643, 1355),
    w(23301, 80, 47650, 1355),
    w(23307, 91, 47652, 1355),
    w(23316, 91, 47654, 1355),
    w(23323, 91, 47656, 1355),
    w(23329, 91, 47657, 1355),
    w(23336, 22, 47659, 1355),
    w(23339, 42, 47794, 1355),
    w(23345, 58, 47853, 1358),
    w(23352, 35, 47907, 1359),
    w(23359, 91, 48090, 1360),
    w(23376, 91, 48091, 1360),
    w(23386, 80, 48092, 1360),
    w(23392, 91, 48094, 1360),
    w(23401, 80, 48095, 1360),
    w(23408, 46, 48097, 1360),
    w(23417, 91, 48170, 1362),
    w(23423, 65, 48171, 1362),
    w(23426, 25, 48177, 1362),
    w(23430, 91, 48370, 1367),
    w(23438, 80, 48371, 1367),
    w(23447, 91, 48376, 1367),
    w(23455, 91, 48377, 1367),
    w(23459, 80, 48378, 1367),
    w(23462, 69, 48381, 1367),
    w(23468, 69, 48385, 1367),
    w(23473, 24, 48392, 1367),
    w(23477, 91, 48548, 1367),
    w(23494, 91, 48549, 1367),
    w(23511, 31, 48550, 1367),
    w(23516, 91, 48652, 1369),
    w(23523, 91, 48653, 1369),
    w(23531, 60, 48654, 1369),
    w(23539, 36, 48670, 1369),
    w(23545, 91, 48706, 1369),
    w(23548, 80, 48707, 1369),
    w(23552, 39, 48710, 1369),
    w(23557, 91, 48762, 1369),
    w(23565, 91, 48764, 1369),
    w(23571, 42, 48765, 1369),
    w(23573, 73, 48788, 1369),
    w(23576, 62, 48791, 1369),
    w(23579, 73, 48799, 1369),
    w(23582, 80, 48802, 1369),
    w(23585, 80, 48807, 1369),
    w(23590, 36, 48809, 1369),
    w(23596, 91, 48890, 1371),
    w(23612, 80, 48891, 1371),
    w(23629, 38, 48893, 1371),
    w(23634, 73, 48949, 1371),
    w(23641, 91, 48952, 1371),
    w(23648, 91, 48953, 1371),
    w(23652, 69, 48954, 1371),
    w(23657, 80, 48959, 1371),
    w(23665, 62, 48962, 1371),
    w(23673, 91, 48986, 1371),
    w(23691, 91, 48987, 1371),
    w(23698, 69, 48989, 1371),
    w(23702, 91, 49016, 1371),
    w(23709, 80, 49017, 1371),
    w(23716, 73, 49019, 1371),
    w(23721, 73, 49027, 1372),
    w(23728, 91, 49042, 1372),
    w(23736, 58, 49043, 1372),
    w(23742, 46, 49051, 1372),
    w(23749, 91, 49094, 1372),
    w(23765, 34, 49095, 1372),
    w(23773, 80, 49243, 1372),
    w(23780, 56, 49247, 1372),
    w(23786, 65, 49266, 1372),
    w(23791, 69, 49275, 1372),
    w(23798, 69, 49283, 1372),
    w(23805, 73, 49294, 1372),
    w(23813, 80, 49299, 1372),
    w(23820, 80, 49301, 1372),
    w(23826, 44, 49303, 1372),
    w(23834, 91, 49328, 1375),
    w(23840, 80, 49330, 1375),
    w(23845, 91, 49333, 1375),
    w(23848, 80, 49334, 1375),
    w(23851, 91, 49336, 1375),
    w(23855, 91, 49337, 1375),
    w(23860, 62, 49338, 1375),
    w(23868, 62, 49350, 1375),
    w(23878, 80, 49379, 1375),
    w(23884, 91, 49382, 1375),
    w(23889, 91, 49383, 1375),
    w(23897, 91, 49385, 1375),
    w(23901, 60, 49387, 1375),
    w(23905, 91, 49395, 1375),
    w(23909, 65, 49396, 1375),
    w(23912, 56, 49401, 1375),
    w(23914, 80, 49412, 1375),
    w(23919, 65, 49414, 1375),
    w(23923, 29, 49429, 1376),
    w(23928, 91, 49519, 1376),
    w(23933, 62, 49520, 1376),
    w(23938, 73, 49527, 1376),
    w(23943, 91, 49530, 1376),
    w(23947, 38, 49531, 1376),
    w(23952, 69, 49573, 1376),
    w(23957, 60, 49577, 1376),
    w(23962, 91, 49593, 1376),
    w(23967, 69, 49595, 1376),
    w(23972, 53, 49599, 1376),
    w(23978, 91, 49611, 1376),
    w(23988, 91, 49612, 1376),
    w(23993, 32, 49613, 1376),
    w(23997, 91, 49663, 1376),
    w(24002, 91, 49666, 1376),
    w(24005, 62, 49667, 1376),
    w(24010, 27, 49673, 1376),
    w(24014, 91, 49795, 1376),
    w(24021, 47, 49796, 1376),
    w(24028, 91, 49822, 1376),
    w(24040, 91, 49823, 1376),
    w(24047, 58, 49824, 1376),
    w(24055, 56, 49834, 1376),
    w(24062, 65, 49852, 1376),
    w(24072, 91, 49906, 1377),
    w(24078, 91, 49907, 1377),
    w(24085, 91, 49914, 1377),
    w(24091, 91, 49915, 1389),
    w(24098, 44, 49916, 1389),
    w(24103, 91, 49938, 1389),
    w(24112, 80, 49939, 1389),
    w(24117, 60, 49943, 1389),
    w(24124, 91, 49950, 1389),
    w(24131, 35, 49951, 1389),
    w(24139, 91, 49990, 1389),
    w(24145, 91, 49991, 1389),
    w(24156, 91, 49992, 1389),
    w(24166, 80, 49993, 1389),
    w(24170, 69, 49997, 1389),
    w(24178, 41, 50001, 1389),
    w(24184, 62, 50029, 1389),
    w(24189, 80, 50035, 1389),
    w(24195, 37, 50037, 1389),
    w(24201, 91, 50069, 1389),
    w(24207, 91, 50070, 1389),
    w(24213, 80, 50071, 1389),
    w(24220, 91, 50073, 1389),
    w(24226, 80, 50074, 1389),
    w(24231, 91, 50095, 1392),
    w(24241, 80, 50096, 1392),
    w(24250, 73, 50098, 1392),
    w(24255, 80, 50101, 1392),
    w(24259, 40, 50103, 1392),
    w(24266, 91, 50137, 1392),
    w(24274, 91, 50138, 1392),
    w(24279, 80, 50139, 1392),
    w(24284, 91, 50141, 1392),
    w(24294, 91, 50142, 1392),
    w(24303, 56, 50143, 1392),
    w(24310, 22, 50152, 1392),
    w(24318, 91, 50298, 1393),
    w(24322, 42, 50299, 1393),
    w(24327, 65, 50324, 1393),
    w(24337, 27, 50329, 1393),
    w(24342, 42, 50413, 1397),
    w(24349, 91, 50452, 1397),
    w(24358, 91, 50454, 1397),
    w(24364, 91, 50455, 1397),
    w(24369, 91, 50456, 1397),
    w(24375, 80, 50457, 1397),
    w(24378, 80, 50459, 1397),
    w(24383, 31, 50461, 1397),
    w(24389, 91, 50524, 1397),
    w(24402, 91, 50525, 1397),
    w(24417, 91, 50526, 1397),
    w(24427, 91, 50527, 1397),
    w(24440, 73, 50528, 1397),
    w(24447, 91, 50533, 1397),
    w(24451, 31, 50534, 1397),
    w(24457, 80, 50637, 1409),
    w(24460, 91, 50639, 1409),
    w(24466, 80, 50640, 1409),
    w(24471, 80, 50642, 1409),
    w(24475, 51, 50644, 1409),
    w(24479, 24, 50671, 1409),
    w(24481, 91, 50837, 1409),
    w(24485, 91, 50839, 1409),
    w(24489, 91, 50841, 1409),
    w(24493, 91, 50843, 1409),
    w(24498, 69, 50846, 1409),
    w(24503, 91, 50851, 1409),
    w(24507, 91, 50854, 1409),
    w(24511, 91, 50856, 1409),
    w(24515, 91, 50857, 1409),
    w(24532, 60, 50858, 1409),
    w(24536, 80, 50877, 1409),
    w(24551, 91, 50881, 1409),
    w(24558, 91, 50882, 1409),
    w(24561, 91, 50883, 1409),
    w(24566, 80, 50889, 1410),
    w(24572, 80, 50905, 1410),
    w(24577, 80, 50907, 1410),
    w(24581, 91, 50909, 1410),
    w(24591, 42, 50910, 1410),
    w(24595, 73, 50942, 1410),
    w(24599, 73, 50968, 1410),
    w(24604, 91, 50974, 1410),
    w(24608, 80, 50977, 1410),
    w(24614, 91, 50979, 1410),
    w(24623, 80, 50980, 1410),
    w(24628, 48, 50982, 1410),
    w(24637, 80, 50997, 1410),
    w(24644, 91, 51000, 1410),
    w(24649, 91, 51001, 1410),
    w(24653, 91, 51003, 1410),
    w(24655, 49, 51004, 1410),
    w(24660, 80, 51020, 1410),
    w(24664, 91, 51022, 1410),
    w(24668, 56, 51023, 1410),
    w(24673, 91, 51033, 1410),
    w(24681, 80, 51034, 1410),
    w(24686, 0, 51054, 1410),
];

pub(super) static STEMS: &str = "\
0
000
009
031
083
0rtt
1
10
100
1000
10000
1003
101
1010
1015
1016
102
1020
1023
1024
103
1033
104
1048575
1050
1062
10mb
11
110
1101
111
114
118
119
12
120
1211
1212
122
1220
1223
127
128
13
1310
14
146515
15
150
154
16
16k
16kb
17
172
18
180
19
192
1997
1998
1m
1mb
1xx
1xxx
2
20
200
2000
2001
2007
201
2010
2014
2015
2017
2018
202
2025
203
204
2048
205
206
2068
207
208
2083
209
210
2101
2102
2103
214
218
226
2295
2324
23503
23505
24
240
2408
2518
2518s
256
26
2616
262144
2774
28
29
298
299
2ban
2fa
2nn
2s
2xx
3
30
300
301
302
303
304
305
306
307
308
310
3128
32
3229
32768
32k
34
35
3600
3648
378
3986
3xx
4
40
400
401
402
403
404
405
406
407
408
409
4094
40ss
410
411
412
413
414
415
416
417
418
419
42
420
421
422
423
424
425
426
427
428
429
430
431
4331
440
441
443
444
449
45
450
451
456
457
460
462
463
464
470
478
48
4918
492
493
494
495
496
497
498
499
4j
4k
4xx
5
50
500
5000
500000
501
502
503
504
505
506
507
508
509
50m
510
511
514
52
520
521
522
523
524
525
526
527
529
530
531
532
533
534
535
536
537
538
539
53x
54
540
541
542
543
544
545
546
547
548
549
55
550
551
552
553
554
555
556
557
558
559
56
560
561
562
563
564
566
567
573
579
58
5842
593
594
596
597
598
599
5xx
6
60
600
601
608
60s
612
614
616
618
6291456
630
631
632
64
640
64kb
65
6585
66
69
699
6mb
6xx
7
70
700
7000215
70007
701
70401
7168
7230
7231
7238
75
7538
75s
783
7s
8
80
8000
801
8190
8192
8193
82
8297
8443
8594
88
8910
893
896
899
8k
8kb
8m
9
90
900
9110
9112
9113
92
9457
9745
99
999
aaaa
aadst
ab
abandon
abc123
abl
abort
abortcontrol
about
abov
absent
absolut
abus
acceler
accept
access
accessdeniedexcept
accessori
accid
accord
account
accountislock
ack
acknowledg
acl
acm
acquir
across
act
action
actionc
actionview
activ
activesync
actual
ad
adblock
add
addr
address
addressbook
adf
adjust
admin
administr
admiss
admit
adult
advanc
advic
advis
afd
affect
afil
afresh
after
afterward
again
against
age
agent
agic
ago
agre
ah00135
ah00957
ah01102
ah01114
ah01593
ah01630
ah02032
ahead
ai
air
airplan
airport
aistor
ajax
akamai
alarm
alb
alert
algorithm
alia
alibaba
alik
aliv
aliyun
all
allot
allow
allowlist
almost
alon
along
alongsid
alpn
alreadi
alreadyexist
alt
alter
altern
although
altogeth
alway
amazon
ambigu
among
amount
amzn
analysi
analyt
analyz
ancm
android
anew
angi
angular
annot
announc
anonym
anoth
answer
anthrop
anti
anybodi
anyth
anyway
anywher
ap
apach
apachebench
apart
api
api7
apikey
apisix
apn
app
appear
append
appgw
appl
appli
applianc
applic
appoint
approach
appropri
approv
april
apt
arc
arcgi
arcgisautherror
archiv
area
argo
argument
aria
aris
arithmet
arn
aros
around
array
arrear
arriv
articl
artifact
artisan
ascii
asgi
asid
ask
asleep
asp
aspnetcor
assembl
assert
assess
asset
assign
async
asynchttpcli
asyncoper
at
ate
attach
attack
attempt
attent
attribut
aud
audienc
audio
audit
august
auth
authent
authenticationexcept
authinvalidgranterror
authj
author
authorit
authtokeneprequestfail
authwal
auto
autodiscov
autom
automat
avail
avatar
avoid
aw
await
awak
away
awselb
awselbauthsessioncooki
awss
axio
axum
az
azur
b
back
backbon
backend
background
backlog
backoff
backup
bad
badcredentialsexcept
badreq
badrequestexcept
badrequestkeyerror
balanc
ban
band
bandwidth
bank
banner
bar
bare
base
basehttprequesthandl
basic
batch
beacon
bean
bearer
becam
becom
bed
bedrock
befor
began
begin
begun
behalf
behaviour
behind
believ
belong
below
bench
besid
best
betray
better
between
beverag
beyond
bgp
bid
big
bigger
bill
bin
binanc
binari
bind
bird
birth
birthday
bit
bitbucket
blackbox
blackboxprobefail
blacklist
blame
blank
blind
bloat
blob
block
blocker
blocklist
blow
board
bodi
bodylimit
book
bookmark
boom
borrow
bot
both
boto
bound
boundari
box
bput
bracket
bradburi
branch
brand
break
breaker
breakpoint
brew
briefli
bring
britain
broad
broken
broker
brought
brows
browser
brute
bucket
bucketalreadyexist
bucketnotempti
budget
buffer
bug
build
built
bulk
bunch
burn
burst
busi
button
buy
buyer
bw
bwlimit
bypass
byte
byted
byteplus
byterang
c
ca
cach
cacheabl
caddi
caddyserv
cafe
cal
calcul
caldav
calendar
call
callback
callbackfail
callbackurl
caller
calm
came
campaign
cancel
candid
canon
canva
cap
capabl
capac
captcha
captiv
captur
card
carddav
carderror
care
carri
carrier
cas
cascad
case
cash
cast
casual
catalogu
catch
catcher
categori
caus
cc
ccxt
cd
cdn
cdns
celeri
censor
censorship
center
centr
central
certain
certbot
certif
cf
cgi
chain
challeng
chang
changelog
changeset
channel
charact
characterist
charg
charset
chat
check
checkcontinu
checker
checkexpect
checkout
checkpoint
checkspel
checksum
chgm
child
children
china
chmod
choic
choos
chosen
chrome
chunk
ci
cim
cipher
circl
circuit
circuitbreak
circular
claim
clash
class
classic
claud
clean
clear
clearer
cli
click
client
clientcommerror
clientdisconnect
clienthunguprequest
clock
clone
close
closer
cloth
cloud
cloudflar
cloudfoundri
cloudfront
cloudinari
cloudlinux
cluster
cms
cname
cntlm
coalesc
code
codec
coffe
cognito
cohen
cold
collapsar
colleagu
collect
collis
colon
column
com
combin
come
comma
command
comment
commit
common
communic
compani
compar
comparison
compat
compil
complain
complet
compli
compliant
compon
compress
compressor
comput
concern
concret
concurr
cond
condit
conditionnotmet
conf
config
configur
confirm
conflict
conflicterror
confus
connect
connectionrefusederror
connectionreseterror
connector
connecttest
connrefus
consid
consist
consol
constant
constrain
constraint
construct
consum
contact
contain
content
context
continu
contour
contradictori
control
convers
convert
cooki
cooldown
cope
copi
copyright
cor
core
coroutin
corpor
correct
corrupt
cosmos
cosmosexcept
cost
couchdb
count
counter
countri
coupon
court
cover
cowork
cpanel
cpanm
cpu
cr
crack
crash
crawl
crawler
crc
creat
createdatact
creation
credenti
credit
critic
crl
cron
cross
crumb
cs
csrf
css
csv
ctp
ctrl
cup
cure
curl
curlinfo
currenc
current
cursor
custom
cut
cycl
cyclic
d
daili
damag
dangl
dash
dashboard
data
databas
datanod
datastream
date
dav
davlockdb
day
dc
dcdn
ddos
ddosprotect
deactiv
dead
deadlin
deadlineexceed
deadlock
deaf
death
debug
debugg
decid
decis
declar
declin
decod
decrypt
deep
deepl
deepseek
default
defer
defin
definit
deflat
deindex
delay
deleg
delet
delist
deliv
deliveri
delta
demand
demolit
deni
deno
denylist
depart
depend
dependson
deplet
deploy
deprec
depth
derefer
desc
describ
descript
descriptor
deseri
desk
despit
destin
destroy
detail
detect
detectport
determin
dev
develop
devic
df
dgst
dhcp
dial
dialog
die
diff
differ
diffstat
dig
digest
digit
direct
directori
directoryindex
disabl
disabledschem
disagre
disallow
disallowedhost
disambigu
discard
disclos
disconnect
discontinu
discord
discov
discoveri
discuss
disguis
disk
dislik
display
disregard
disrupt
distribut
disturb
divis
django
dmca
dmz
dns
doc
docker
docroot
document
dog
domain
donat
done
door
dormant
doubl
down
download
downstream
dozen
draft
drain
dream
dress
drew
drf
dri
drink
drive
driven
drop
drupal
ds
du
due
duplex
duplic
durat
dure
dynamo
dyno
e
e401
e403
e404
e418
e426
ea
eaa
each
eager
earl
earli
earlier
earlydata
earnest
easter
eat
ebadcsrftoken
ec2
ecdh
echo
econnabort
econnrefus
econnreset
econom
ecto
edg
edgecast
edgeon
edgeresponsestatus
edgeroutin
edgio
edit
editor
edquot
effect
egg
egress
ehostunreach
either
ek
elaps
elast
elasticsearch
elb
elbautherror
elbauthfailur
elbv
element
elig
els
elsewher
email
emb
embargo
emissari
emoji
empti
en
enabl
encod
encount
encrypt
end
endless
endpoint
endpointslic
enforc
engag
engin
enhanc
enhanceyourcalm
enospc
enough
enqueu
enter
enterpris
entir
entiti
entitl
entra
entri
enum
enumer
env
envelop
environ
envoy
eo
eof
ep
epip
equal
er
eras
erp
erpnext
err
errclientdisconnect
errorinfo
errormsg
es
escap
espresso
esri
establish
etag
etc
etcdserv
etimedout
eu
europ
european
evalu
eve
even
event
eventu
ever
everi
everybodi
everyday
everyon
everyth
everywher
evict
exact
exampl
exceed
except
excess
exchang
exclud
exclus
exe
exec
execut
exempt
exhaust
exist
exit
exitcod
exp
expect
expectcontinu
expectcontinuetimeout
expens
experi
experiment
expir
explain
explan
explicit
explod
exploit
explor
exponenti
export
expos
express
ext
extend
extens
extent
extern
extra
f
f5
fact
fahrenheit
fail
faileddependencyerror
failov
failur
fake
fall
fallback
fals
famili
fapi
far
fast
fastapi
fastcgi
fastedg
faster
fasthttpus
fastifi
fat
fatal
fattest
fault
faulti
favicon
favorit
featur
featureratelimit
februari
fee
feed
fell
fetch
fetcher
few
fewer
field
file
filelock
fill
film
filter
final
financ
find
fine
finish
finit
fire
firebas
firefox
firewal
firm
fit
five
fix
fl
flag
flask
flat
flexibl
fli
flickr
flood
floodwait
floodwaiterror
flush
folder
folklor
follow
font
fool
forbid
forbidden
forc
forcelanguageprior
forcibl
foreign
forese
forev
forgeri
forget
forgiv
forgot
forgotten
form
format
formatt
former
forward
fossil
found
foundri
four
fpm
fra1
frame
framework
frapp
free
freenginx
freez
frequenc
frequent
fresh
friend
front
frontdoor
frontdooraccesslog
frontend
frozen
fs
fsize
fst
ftp
fulfil
full
fullchain
fulli
fullsyncrequir
function
fund
funni
further
futur
fwd
g
gain
gambl
game
gap
garbag
garbl
garden
gateway
gather
gaug
gcore
gcp
gcs
gdiff
gdpr
ge
gear
gemini
gen
general
generat
generatetoken
generic
geo
geoblock
geofenc
geograph
geoloc
geolock
georestrict
germani
getter
getupd
gi
giant
gis
gist
git
github
gitlab
give
glanc
global
gmail
go
goaway
goe
gone
goneexcept
good
goodby
goog
googl
googleapi
gorout
gos
govern
gradl
grafana
grant
graph
graphql
gray
greater
greedi
green
grep
grew
grey
grid
ground
group
grow
grown
grpc
grpcurl
guard
guess
guest
guid
gunicorn
gupload
guru
guzzl
gzip
h
h10
h12
h14
h2
h27
h28
h2c
h2earlyhint
ha
half
halfway
hammer
hand
handl
handler
handshak
hang
hangup
hap
happen
haproxi
hard
harden
harm
hash
hdfs
head
header
headerstimeout
headless
health
healthi
healthz
hear
heard
hearsay
heartbeat
heat
heavi
heed
hello
help
here
heroku
herokus
hex
hey
hiccup
hide
higher
hijack
hint
histor
histori
hit
hls
hmac
hmm
hold
holder
home
homebridg
homekit
honest
honour
hop
host
hoster
hostinglimit
hostnam
hot
hotel
hotlink
hotmail
hotspot
hour
hous
hpack
hpe
hsts
htaccess
htcpcp
htm
html
htpasswd
httpbin
httpclient
httpclientdisconnect
httpcode
httpd
httpds
httperr
httperror
httperrorrespons
httpexemptionlist
httplib
httpmediatypenotacceptableexcept
httpmediatypenotsupportedexcept
httpmessagenotreadableexcept
httpnocontentoutputformatt
httprang
httprequestmethodnotsupportedexcept
httpresponsenotallow
https
httpsredirectmiddlewar
httpstatus
httpstatuscod
httpstreamclosederror
httptimeouterror
huawei
hub
huge
hundr
hunt
hybrid
hydrogen
hyper
hystrix
iam
iban
ico
icp
id
idea
idempot
ident
identifi
idl
idp
idprespons
idx10223
ie
ie7
ietf
ifgenerationmatch
ignor
ii
iiss
il
illeg
im
imag
imateapot
immut
impati
implement
impli
import
imposs
improp
in
inaccess
inact
incapsula
incid
includ
incompat
incomplet
incorrect
increas
increment
independ
index
indic
indirect
inertia
infin
infinit
info
inform
infring
ingest
ingress
ini
initi
inject
injunct
inlin
inner
innermost
innoc
inod
input
insecur
insert
inserton
insid
insist
inspect
instal
instanc
instead
instruct
insuffici
int
integ
integr
intend
intent
intercept
interim
intermedi
intermediari
internal
internalerror
internalservererror
internet
interop
interrupt
interval
intranet
invalid
invalidauthenticitytoken
invalidchangeseterror
invalidrang
invalidupgrad
invent
invit
invoc
invoic
invok
invokefunct
involv
inward
io
ioexcept
ip
ip4
iptabl
isa
isp
iss
issu
issuer
istio
item
itemnotfound
itself
iusr
januari
java
javascript
jax
jdk
jetti
jitter
job
john
joi
join
joke
josh
journalctl
jpg
jq
js
json
jsondecodeerror
judg
juic
jwks
jwt
k
k6
k6s
kafka
kb
kb208427
kcd
kdc
keep
keepal
kerbero
kernel
kestrel
kettl
key
keycloak
keyston
keytab
ki
kib
kick
kid
kill
kilobyt
kin
kit
kline
klist
knew
knock
know
knowledg
known
kodo
krb
krb5
ks
kt
ktor
kubectl
kubernet
kvno
l
l1
l402
lab
lack
lag
lambda
lan
land
lang
languag
laps
laravel
larg
larger
largest
last
late
latenc
later
latest
launch
law
lawyer
layer
lc
lcp
ldap
ldapsearch
ldp
lds
lead
leak
leaner
learn
leas
leaseidmiss
least
leav
led
left
leftov
legal
legend
length
lengthi
less
let
letsencrypt
letter
level
li
lib
libcurl
librari
libwww
licenc
licens
lie
life
lifecycl
lifetim
lift
lightn
lighttpd
like
limit
limitrequestbodi
limitrequestlin
line
link
linkcheck
linkedin
linod
linodego
linux
list
listen
liter
littl
live
livewir
llm
lnt
load
loadbalanc
loc
local
localhost
locat
lock
lockdiscoveri
lockout
locust
locustio
log
logic
login
logout
lone
long
longer
longest
look
lookup
loop
loopback
loos
lose
loss
low
lower
lowercas
ls
lsof
ltn
ltnp
lve
lvectl
lwp
lyche
m
mac
machin
machineri
macro
made
mail
mailbox
main
mainten
major
make
maker
malform
malici
malwar
man
manag
mandatori
mani
manifest
manipul
manner
manual
map
mapper
maprequestpayload
mark
markdown
marker
master
match
matter
maven
maxallowedcontentlength
maxheaderbyt
maxheaders
maximum
maxquerystr
maxquerystringlength
maxrequestbodys
maxrequestheaderstotals
maxrequestlines
maxuploadsizeexceededexcept
maxurl
may
mb
mbx
mc
mcp
md5
mean
meant
meanwhil
measur
mechan
media
mediafileupload
mediatypeformatt
medit
meet
megabyt
member
memcach
memori
mend
mention
menu
mere
merg
mergeabl
mesh
mess
messag
messagebird
met
meta
metacpan
metadata
meth
method
methodargumentnotvalidexcept
methodnotallowedhttpexcept
metric
mi
micropay
microservic
microsoft
mid
middl
middlebox
middlewar
midway
might
migrat
millisecond
mime
min
mind
minifi
minimum
minio
minrequestbodydatar
minus
minut
mirror
misconfigur
misdirect
mislead
mismatch
miss
misshapen
missingcontentlength
missingcontentlengthhead
misspel
mistak
mistyp
mitig
mix
mkblk
mkcol
mkfile
mobil
mock
mod
mode
model
modelerrorexcept
modelnotfoundexcept
moder
modif
modifi
modul
modulepreload
moment
money
mongoos
monitor
month
moovweb
more
most
move
mozilla
mp4
ms
msftconnecttest
msg
mt
mtime
mtls
mtproto
mtr
mtu
much
mult
multer
multererror
multi
multipart
multipl
multipli
multistatus
multiview
museum
must
mutual
mvc
myshopifi
mysql
n
na
name
namei
namespac
narrow
nat
navig
nbf
nc
near
nearest
necessari
necessarili
need
needless
negat
negoti
neighbor
neighbour
neither
nest
net
netrc
network
networkerror
never
neverssl
new
newer
newest
news
next
nextcloud
nextj
nginx
ngsw
ngx
night
nil
nine
nm
nn
no
nobodi
node
nodej
nohandlerfoundexcept
nois
nolong
non
nonc
none
nonexist
nonsens
noout
noproxi
nor
normal
noservernam
nosrv
nosuchbucket
nosuchkey
not
notallow
note
notfoundhttpexcept
noth
notic
notimplementederror
notimplementedexcept
notsupportedexcept
nova
novelti
nowher
npm
npmrc
npms
nr
ns
nslookup
nstat
ntlm
null
nullpointerexcept
number
nws
o
oauth
ob
obey
obj
object
objectid
oblig
observ
obtain
oc
occur
oci
ocsp
octet
odata
ofac
off
offend
offer
offic
offici
offlin
offset
often
oha
oidc
ok
okay
okta
old
older
oldest
onc
one
onedr
onerror
onli
onlin
oom
oop
opaqu
opaquelocktoken
opaqueredirect
open
openid
openresti
openrout
openrtb
openssl
openstack
oper
operationabort
operationcanceledexcept
opposit
optimist
optimisticlockexcept
option
order
orderpatch
ordinari
org
organiz
origin
originalmessag
originalstatus
originalstatuscod
originconnectionerror
origintimeout
os
oserror
oss
other
otherwis
otp
ought
out
outag
outbound
outcom
outdat
outer
outermost
outgo
outgrew
outgrown
outlook
output
outright
outsid
outwait
over
overdu
overflow
overlap
overload
overloadederror
overrid
overridden
overrun
overs
overview
overwhelm
overwrit
owa
owe
own
owner
ownership
oxylab
p
p2002
pac
pace
packag
packet
page
pagehid
pagerank
pagin
paid
paint
pair
panel
panic
pantheon
pantheonsit
parallel
paramet
parametermiss
parent
parenthes
park
parquet
pars
parser
part
parti
partial
partit
partner
pass
passcod
passphras
password
past
paste
patch
path
patienc
patient
pattern
paus
pay
payload
payloadtoolargeerror
payment
paywal
pc
pdf
peak
peer
pem
pend
peopl
per
percent
perfect
perform
perhap
period
perl
permalink
perman
permanentredirect
permiss
permit
persist
person
pessimist
pgrst
ph
phase
phoenix
phone
photo
php
phps
phrase
pick
pictur
piec
pile
pilot
pin
ping
pip
pipe
pipelin
piraci
pivot
pk
place
placehold
plain
plan
plane
platform
play
player
plug
plugin
plus
pm
pn
png
pod
podsecur
point
pointer
polici
policykey
poll
pool
pop
popular
popup
port
portal
portion
pos
posit
possibl
post
postg
postgr
postman
posttoolargeexcept
pot
pour
practic
prank
pre
precon
precondit
preconnect
prefer
prefetch
prefix
preflight
preliminari
preload
prematur
premium
prepaid
prepar
prerequisit
presenc
present
preserv
presign
press
presss
pretend
prevent
preview
previous
prg
pri
price
primari
print
prior
prioriti
privaci
privat
privileg
pro
probabl
probe
problem
proc
proceed
process
processs
produc
product
profil
program
progress
prohibit
project
prometheus
promis
promot
prompt
proof
proofer
proper
properti
propfind
propos
proppatch
propstat
protect
proto
protocol
protocolvers
prove
proven
provid
provis
provision
proxi
proxyerror
proxytimeout
prudhommeaux
pssc
public
publish
pull
puma
pundit
purchas
pure
purg
purpos
push
put
putpolici
pv6
px
pydant
pypi
pyrogram
pyspid
python
q
qcloud
qiniu
qinius
ql
quali
qualyss
quarter
queri
question
queu
queue
quic
quick
quicker
quit
quot
quota
quotaexceededexcept
quotalimitreach
r
race
rack
rail
railgun
rais
ran
random
rang
rank
rapid
rare
rate
ratelimiterror
rather
ratio
raw
ray
rbac
re
reach
reachabl
react
reactiv
read
readabl
reader
readi
readon
readtimeout
readyst
real
realm
realtim
reason
reattempt
reauthent
reboot
recal
receiv
recogn
recommend
recompress
reconfigur
reconnect
record
recordinvalid
recordnotfound
recov
recurs
recv
red
redeploy
redi
redir
redirect
redirectkeepverb
redirectmissingloc
redirectperman
redirectrespons
redirecttoact
redirectview
reduc
ref
refer
referenc
refresh
refus
regardless
regex
region
regist
registeredmethod
registr
registri
regular
rehears
reject
rel
relat
relax
releas
reload
reloc
remain
remark
rememb
remot
remotedisconnect
remov
renam
render
renew
reorder
repeat
replac
replay
repli
replica
repo
report
repositori
represent
reput
reqid
reqtimeout
request
requestabort
requestentitytoolarg
requestheaders
requestnotpermit
requestreadtimeout
requestredirect
requesttimetooskew
requesttoolargeexcept
requestvalidationerror
requir
res
resend
reserv
reset
residenti
resolut
resolv
resourc
resourcelock
resourcevers
respond
respondingtimeout
respons
responseent
rest
restart
resti
restor
restrict
resubmiss
resubmit
result
resum
resumablehttprequestspropos
resumeincomplet
resumpt
retir
retri
retriev
retrywithexcept
returnhttpnotaccept
reus
rev
revalid
revers
review
revis
revok
rewind
rewrit
rewriteengin
rewriterul
rewritten
rewrot
rf
rfc
rg
rich
rid
riddl
right
ring
rise
risk
riski
rn
robot
role
rollback
rollout
room
root
roskomnadzor
rotat
round
rout
routabl
router
routererror
routin
row
rpc
rpcs
rs
rss
rst
rtr
rtt
rubbish
rufh
rule
run
runner
runtim
rush
russia
rust
s3
s3s
s4u2proxi
saa
safari
safe
safeti
said
sale
salesforc
same
saml
samlrequest
san
sanction
sanctum
sandbox
sat
satisfi
satur
save
saver
saw
say
sb
sc
scale
scan
scanner
scatter
scheadertoolarg
schedul
schema
scheme
school
scienc
scinvalidhead
scope
score
scrape
scraper
scrapi
scrapinghub
screen
script
scrub
sd
sdk
sdks
se
search
season
sec
second
secondari
secret
section
secur
securitycontext
see
seed
seek
seem
seen
segfault
segment
select
selector
self
selfsign
selinux
semant
send
sendbeacon
sendearlyhint
sender
sendprocess
sendredirect
sens
sensibl
sensit
seo
separ
sequenc
serial
serious
serv
server
serverip
serverless
servernam
servic
servicepointmanag
servicework
servlet
session
set
setfixedlengthstreamingmod
setspn
settl
setup
sever
sfdc
sh
sha
sha1
shallowetagheaderfilt
shape
shard
share
sharepoint
sharp
shed
shell
shibboleth
shield
shift
ship
shop
shopifi
shopifystatus
short
shorten
shorter
shortest
show
showcert
shown
shrink
shut
shutdown
si
side
sidecar
sidekiq
siem
sign
signal
signalr
signatur
signaturedoesnotmatch
signpost
signup
silenc
silent
silli
simpl
simpli
simultan
sinc
singl
sister
sit
site
situat
six
size
skew
skill
skip
slack
slam
slash
sleep
slice
slip
slot
slow
slowdown
slower
slowest
slowli
slowlori
slowmod
slug
small
smaller
smallest
smart
smile
smorest
sms
sni
snippet
soa
soap
soapact
sock
socket
soft
softwar
sold
somaxconn
somebodi
someon
someth
sometim
somewher
soon
sort
sourc
sourcemap
sp
spa
space
spam
span
spare
spark
sparkpost
sparkpostbox
spartan
spdi
speak
spec
special
specif
specifi
specul
speed
spele
spell
spend
spent
spike
splash
split
spn
spoil
spoof
spot
spread
spreadsheet
spring
sql
sqlstate
squid
src
srv
ss
ssh
ssl
ssllab
sslstrictsnivhostcheck
sslv
sslvhostsnipolici
sslyze
sso
stabl
stack
stacktrac
staff
stage
stale
staleobjecterror
stall
stand
standard
starbuck
starlett
start
starttransf
startup
stat
state
static
statist
status
statusreasoninvalid
stay
step
stick
sticki
stock
stood
stop
stopgap
storag
store
storefront
stori
stout
straight
strang
stranger
stray
stream
streamabl
streamer
strength
stress
strict
stricter
string
stringifi
strip
stripe
strong
struck
struct
structur
struggl
stub
stubborn
stuck
stumbl
stylesheet
styx
sub
subdomain
subject
sublay
submiss
submit
subprotocol
subrequest
subrequestfail
subrout
subroutin
subscrib
subscript
subsequ
substatus
succeed
success
successor
sucuri
sudden
suit
sum
summari
sunset
supabas
superflu
suppli
support
sure
surpass
surviv
suspend
suspens
suspici
suspiciousoper
sv1
svelt
sveltekit
swallow
swamp
swift
switch
sy
symbol
symfoni
symlink
syn
sync
synchron
syntax
syntaxerror
synthet
sys
sysmeta
system
tab
tabl
tag
tail
take
takedown
taken
talk
tanzu
target
task
taskcanceledexcept
tcn
tcp
tcpdump
td
tdlib
tea
teapot
telegram
telethon
tell
temp
templat
temporari
temporarili
temporaryredirect
ten
tenant
tencent
tengin
teo
term
termin
terminus
terraform
territori
test
testssl
text
textbook
thank
that
thaw
their
theme
themselv
thing
think
third
thirdparti
though
thought
thousand
thread
three
threshold
throttl
throttler
throttlerequestsexcept
throttlingexcept
through
throw
thumb
tick
ticker
ticket
tier
tight
tighten
time
timedout
timelimit
timeout
timer
timestamp
tini
tip
tire
titl
tl
tls
tls1
today
todo
togeth
toggl
token
tokenexpirederror
tokenmismatchexcept
told
tombston
tomcat
tomorrow
too
toobiglin
tooear
tool
toolonghttpheaderexcept
toomanyrequest
toomanyrequestsexcept
top
topic
tor
tornado
tornadoweb
torrent
total
touch
toward
trace
traceback
tracerout
track
trade
traefik
traffic
trail
trailer
train
tran
transact
transcod
transfer
transform
transient
transit
translat
transmiss
transpar
transport
trap
trash
travel
treat
treatment
tree
trello
trend
tri
trial
trick
trigger
trim
trip
troubl
true
trust
ts
ttl
ttms
tube
tune
tunnel
turbo
turn
turnaround
tus
tusd
tv
tweepi
twice
twitter
two
txt
type
typeerror
typic
typo
u
uc
udp
uf
uh
ui
ulimit
unabl
unaccept
unansw
unask
unassign
unauthent
unauthor
unavail
unbind
unblock
uncach
uncaught
unchang
uncondit
undefin
under
underscor
understand
understood
undo
unencod
unequ
unescap
unexpect
unfinish
unfreez
unhandl
unhealthi
unifi
unimpl
uniqu
universal
unix
unknown
unknownformat
unlaw
unless
unlik
unlock
unmarsh
unmodifi
unnot
unoffici
unord
unpack
unpaid
unpair
unpars
unprocess
unproven
unreach
unrecogn
unregist
unrel
unsatisfi
unscal
unseen
unshar
unsubscrib
unsuccess
unsupport
unsupportedmediatypeexcept
until
untouch
untransl
untrust
unus
unusu
unverifi
unwant
unwil
unwrap
up
updat
upgrad
upload
uploadreadaheads
uploadtyp
upper
uppercas
upsert
upstream
uptim
ur
url
urlconf
urlencod
urlsess
urn
us
usabl
usag
use
useexpectcontinu
usehttpsredirect
user
userag
userbot
usernam
usual
ut
utf
uuid
uvicorn
uwsgi
v
v1
v2
v3
v4
vain
valid
validationerror
validationexcept
valu
vanish
vaniti
var
vari
variabl
variant
variantalsonegoti
vcdiff
vcl
vector
vendor
verb
vercel
verdict
verif
verifi
verifycsrftoken
version
vertex
video
view
viewer
violat
virtual
visibl
visit
visitor
vista
vite
vk
vm
vnd
void
volcano
volcengin
volum
vote
voucher
vpc
vpn
vue
vz
w
w3cs
waf
wait
wake
walk
wall
wan
want
warm
warn
warp
wasm
watch
watermark
wave
way
wbem
wc
weak
web
webarg
webdav
webdavmodul
webhdf
webhook
websit
websocket
weigh
weight
weird
welcom
well
werkzeug
wget
whatev
whatwg
whether
white
whitelabel
whitelist
whm
whoever
whole
whom
whoop
whose
widen
wider
widget
width
wifi
wikipedia
wildcard
will
win
window
winhttp
wipe
wire
withdrawn
withheld
within
without
wmi
word
wordpress
work
worker
workspac
world
wors
worth
wp
wrap
write
writecontinu
writeearlyhint
writehead
writeprocess
writer
wrk
wrong
ws
wsdls
wsgi
wss
www
x
x01
x03
x16
x402
x509
xff
xhr
xk6
xminiostorageful
xml
xmlhttprequest
xmlrpc
xp
xsrf
yahoo
year
yes
yesterday
yet
yii
yii2
yml
young
youngest
your
yourself
youtub
youv
yql
z
zero
zip
zod
zone
zscaler
zyte
";

pub(super) static PLACES: [u16; 51054] = [
    12, 13, 14, 19, 20, 27, 31, 56, 58, 63, 68, 87, 89, 101, 103, 109, 110, 112, 114, 135,
    143, 182, 209, 213, 214, 215, 217, 226, 228, 245, 255, 257, 269, 282, 284, 295, 296, 302, 324, 326,
    335, 336, 337, 347, 349, 356, 357, 361, 384, 385, 386, 394, 396, 415, 432, 632, 686, 702, 706, 1252,
    1268, 1314, 1335, 1340, 1342, 1344, 1345, 1851, 2275, 3261, 3561, 3751, 3756, 3963, 4157, 4194, 4195, 4201, 4205, 4219,
    4252, 4622, 4675, 5119, 5124, 5131, 5150, 5151, 5153, 5155, 5161, 5238, 5244, 5259, 5266, 5270, 6539, 6551, 6556, 6887,
    6939, 7098, 7111, 7132, 7170, 7190, 7215, 7610, 7679, 7683, 7980, 7992, 8002, 8008, 8009, 8639, 8674, 8679, 9068, 9070,
    9076, 9079, 9156, 9163, 9166, 9220, 9225, 9228, 9279, 9285, 9288, 9318, 9325, 9328, 9338, 9345, 9348, 9358, 9365, 9368,
    9399, 9405, 9408, 9440, 9446, 9449, 9480, 9487, 9490, 9571, 9578, 9581, 9590, 9596, 9599, 9630, 9637, 9640, 9671, 9678,
    9681, 9709, 9714, 9717, 9746, 9753, 9756, 9787, 9795, 9798, 9808, 9816, 9819, 9850, 9858, 9861, 9892, 9899, 9902, 9985,
    10530, 10881, 11082, 11087, 11325, 0, 71, 76, 77, 88, 95, 101, 109, 116, 119, 121, 123, 127, 135, 137,
    140, 142, 143, 145, 149, 150, 157, 167, 169, 171, 175, 176, 180, 181, 197, 206, 207, 238, 267, 293,
    333, 358, 362, 363, 364, 365, 367, 371, 374, 377, 378, 382, 401, 404, 405, 407, 408, 415, 417, 425,
    428, 433, 440, 442, 450, 6137, 6896, 8743, 125, 137, 142, 6413, 10881, 5125, 5135, 5145, 114, 173, 489, 502,
    550, 569, 577, 579, 632, 681, 686, 688, 877, 1150, 1252, 1345, 1408, 1851, 2033, 2275, 3561, 3750, 3759, 3954,
    3955, 3966, 4120, 4194, 4219, 4251, 4252, 4259, 4330, 4541, 4736, 5128, 5139, 5150, 5151, 5158, 5238, 5244, 5259, 5265,
    5266, 5268, 5269, 5270, 5279, 5282, 5283, 5284, 5286, 5287, 5288, 5566, 5649, 5780, 6352, 6356, 6375, 6376, 6377, 6517,
    6523, 6551, 6621, 6990, 7016, 7528, 7610, 7978, 7980, 8006, 8008, 8009, 8011, 8068, 8193, 8696, 9436, 10790, 10833, 10835,
    11258, 11359, 113, 171, 1684, 1768, 2296, 3955, 4623, 5247, 5248, 5270, 6601, 6928, 7193, 7363, 7953, 9390, 10403, 10405,
    10787, 451, 461, 464, 489, 490, 492, 493, 495, 501, 502, 505, 508, 509, 510, 581, 626, 746, 1344, 2165,
    3903, 3954, 3955, 4217, 4230, 4231, 4232, 4233, 4240, 4241, 4244, 4246, 4247, 4250, 4251, 4253, 4256, 4258, 4259, 5650,
    5656, 7065, 7101, 8639, 8702, 8711, 8732, 9967, 11286, 11292, 11361, 257, 6517, 152, 4340, 4357, 513, 573, 576, 5256,
    2907, 5431, 5495, 9005, 9012, 9014, 9029, 9031, 9032, 9033, 9035, 9038, 9046, 9059, 582, 625, 628, 629, 631, 632,
    2906, 1314, 1340, 481, 633, 678, 682, 684, 685, 686, 688, 690, 698, 700, 701, 702, 703, 9006, 9013, 9015,
    9029, 9031, 9034, 9039, 705, 707, 739, 745, 746, 747, 2280, 7608, 10530, 246, 258, 3601, 3899, 3906, 7211, 10955,
    7893, 7894, 7914, 7959, 260, 7626, 7672, 8453, 748, 750, 763, 9151, 5259, 4430, 6926, 8712, 8730, 8732, 259, 247,
    259, 767, 774, 775, 784, 785, 259, 1156, 114, 8508, 8514, 577, 626, 2902, 2959, 4435, 5265, 7029, 7611, 7682,
    8674, 8679, 9601, 9642, 260, 1918, 2941, 1340, 235, 5780, 7954, 7957, 8999, 9081, 9168, 9230, 9290, 9330, 9350, 9370,
    9410, 9451, 9492, 9583, 9601, 9642, 9683, 9719, 9758, 9800, 9821, 9863, 9904, 11286, 10403, 10405, 6413, 5031, 5644, 5649,
    6548, 6549, 10833, 10835, 10839, 4031, 6520, 7685, 5584, 6534, 2066, 2219, 6523, 10825, 10836, 8674, 8679, 2910, 5175, 6600,
    7467, 7417, 7444, 8633, 8639, 2086, 2087, 2739, 4509, 4687, 4321, 8052, 3953, 4352, 4366, 1310, 3898, 3954, 506, 626,
    753, 761, 766, 788, 9011, 9029, 9030, 9036, 9083, 9099, 142, 151, 153, 167, 168, 232, 550, 569, 572, 651,
    684, 685, 687, 703, 756, 761, 1336, 1475, 1480, 2288, 2293, 2620, 2747, 3067, 3123, 3851, 3966, 4120, 4127, 4252,
    4330, 4710, 4716, 4736, 4737, 4751, 4752, 4753, 4754, 4761, 5175, 5209, 5210, 5235, 5279, 5282, 5283, 5284, 5287, 5288,
    5446, 5566, 5569, 5570, 5774, 5780, 6375, 6376, 6378, 6379, 6381, 6481, 6551, 6889, 7211, 7612, 7675, 7679, 7979, 7988,
    7990, 7992, 8008, 8009, 8011, 8510, 8519, 8639, 9435, 9436, 10302, 10325, 10326, 10339, 630, 1768, 3434, 8010, 8229, 8631,
    9481, 9492, 10786, 424, 442, 554, 578, 654, 789, 805, 806, 816, 858, 877, 878, 892, 893, 897, 898, 899,
    900, 901, 902, 970, 972, 981, 1060, 1063, 1118, 1128, 1200, 1210, 1341, 1342, 1345, 1445, 1447, 1448, 1450, 1465,
    1467, 1483, 1503, 1553, 1555, 1576, 1594, 1598, 1599, 1859, 2028, 2032, 2277, 2660, 4200, 4205, 4758, 6758, 6767, 6768,
    6769, 6962, 6971, 6972, 6973, 7055, 7279, 7843, 8535, 8969, 8975, 10596, 10598, 10604, 8372, 5282, 5704, 5709, 887, 903,
    973, 974, 976, 981, 982, 1932, 4541, 1462, 2213, 11361, 701, 4550, 4558, 4563, 4564, 4565, 5171, 631, 887, 970,
    982, 983, 1061, 1063, 1064, 1071, 5162, 7963, 8740, 9395, 10114, 9081, 9168, 9230, 9290, 9330, 9350, 9370, 9410, 9451,
    9492, 9583, 9601, 9642, 9683, 9719, 9758, 9800, 9821, 9863, 9904, 1072, 1485, 887, 970, 972, 981, 1129, 1193, 1204,
    1207, 1247, 1252, 1254, 8434, 771, 1212, 1247, 1251, 1252, 1253, 442, 1255, 1280, 1316, 1334, 1335, 1343, 1344, 1345,
    2061, 1349, 1401, 1402, 1406, 1441, 5094, 5099, 5103, 8069, 8189, 8194, 1413, 1446, 1448, 8069, 8189, 8194, 770, 783,
    1451, 1462, 1468, 1470, 1473, 4660, 4669, 4671, 4675, 4661, 4669, 4671, 4675, 4662, 4669, 4671, 4675, 1094, 1486, 1492,
    1500, 1501, 1506, 1528, 1530, 1537, 1550, 1554, 1556, 1651, 8052, 8066, 4301, 4321, 4330, 3583, 3580, 3582, 3601, 7437,
    332, 8937, 602, 623, 1480, 4509, 4687, 630, 2240, 2278, 7675, 2061, 2087, 2278, 8365, 8372, 8376, 80, 92, 106,
    3954, 8125, 686, 5259, 5269, 6517, 7902, 7954, 7957, 9151, 1557, 1563, 1578, 1579, 1583, 1594, 8577, 8582, 8584, 10027,
    2581, 2582, 2583, 1457, 2276, 69, 354, 1464, 1472, 1503, 1572, 5101, 10404, 123, 137, 138, 143, 503, 569, 626,
    685, 981, 3762, 4127, 4252, 4259, 4751, 4754, 5128, 5150, 5153, 5259, 5773, 7261, 7544, 7636, 7654, 7989, 8008, 8798,
    9436, 10955, 327, 1683, 4563, 4565, 4589, 6316, 6323, 6337, 6338, 6896, 6928, 7050, 7053, 7173, 7418, 7444, 7631, 7674,
    7834, 7920, 7957, 8732, 8736, 8938, 8999, 1598, 1600, 1649, 1654, 2090, 3435, 1658, 1687, 1742, 1743, 1753, 1762, 1763,
    1765, 1923, 2193, 2194, 2213, 2222, 2223, 2641, 3195, 3698, 5033, 6304, 11309, 11310, 1765, 1769, 1863, 1864, 1923, 1931,
    2157, 3195, 4928, 5020, 5033, 6304, 1069, 1458, 1462, 1467, 1648, 1851, 1864, 1866, 1929, 1933, 1934, 2168, 1547, 1935,
    2028, 2029, 2031, 2034, 2082, 2087, 2069, 2087, 1765, 1851, 1923, 1934, 2082, 2092, 2093, 2160, 2166, 2195, 2223, 705,
    1753, 1764, 1923, 2092, 2157, 2169, 2170, 2201, 2214, 2215, 2219, 2221, 2225, 2237, 2238, 2239, 2241, 2247, 2254, 2268,
    2270, 2273, 2276, 2277, 2279, 2280, 3698, 5271, 6727, 2281, 2283, 2286, 3352, 4033, 5649, 6548, 6549, 1519, 5654, 7685,
    703, 81, 96, 108, 1765, 5171, 5176, 142, 2433, 2091, 20, 981, 2508, 3851, 3966, 4025, 4031, 4737, 4753, 4761,
    5175, 5727, 6520, 6573, 9168, 9230, 9601, 9642, 3434, 7646, 8238, 578, 1068, 1411, 2300, 2502, 2512, 2513, 2515, 2516,
    3590, 4033, 4114, 4260, 4913, 4925, 5288, 5644, 5821, 5825, 6279, 6511, 6512, 6513, 6573, 6616, 6617, 6618, 6658, 6659,
    6660, 6709, 6720, 6721, 6722, 6794, 7435, 7445, 8007, 8009, 8379, 9314, 11285, 11286, 11293, 509, 1411, 1862, 2517, 2645,
    2654, 2656, 2658, 2660, 2948, 2963, 3346, 3358, 4429, 4476, 4479, 4481, 4495, 5700, 5930, 5932, 5933, 6179, 6217, 8450,
    9961, 10157, 10185, 10198, 11232, 2661, 2735, 509, 1412, 2068, 2645, 2739, 2751, 2941, 2948, 2951, 2962, 2963, 3111, 4328,
    4333, 4429, 4495, 5529, 5779, 5971, 6064, 6076, 6308, 6452, 8470, 9961, 10370, 578, 808, 898, 2962, 2964, 3111, 3116,
    3124, 3193, 3698, 3710, 5930, 6794, 6795, 8535, 9126, 11039, 2119, 2168, 3116, 3126, 3193, 3194, 3199, 7542, 7551, 9777,
    9840, 10002, 10088, 10157, 10219, 10240, 10260, 10347, 10444, 1648, 3207, 3275, 3286, 3287, 4114, 8052, 3288, 3310, 3315, 3326,
    3336, 3346, 3356, 3358, 8450, 3359, 3421, 3428, 3432, 3435, 7029, 7286, 1068, 1450, 1484, 3437, 3599, 3601, 3602, 3604,
    3853, 5176, 5904, 11080, 4033, 3354, 3111, 3125, 3605, 3702, 3709, 3711, 3713, 3750, 1484, 2020, 3590, 3603, 3764, 3852,
    3853, 5345, 5904, 509, 2502, 3854, 3882, 3885, 3962, 3967, 5644, 8132, 784, 786, 788, 3968, 5644, 2502, 3275, 4036,
    4124, 4127, 4128, 4913, 4130, 509, 4206, 4222, 4238, 4250, 4254, 4258, 4260, 4261, 4300, 4306, 4307, 4313, 4321, 4322,
    4323, 4324, 4325, 4331, 4332, 4334, 4336, 4347, 4369, 4371, 4375, 2951, 4392, 4412, 4427, 4443, 4445, 4450, 4451, 4476,
    4478, 4480, 4482, 4487, 4500, 4509, 3196, 4515, 4526, 4527, 4528, 4531, 4541, 4548, 4553, 4554, 4565, 4568, 4569, 4570,
    4590, 4600, 4608, 4618, 4626, 4632, 4644, 4652, 4659, 4678, 4683, 4689, 4693, 4751, 4758, 4764, 4765, 4773, 5779, 1068,
    2516, 2951, 3590, 3853, 4260, 4778, 4925, 4927, 4928, 7435, 7445, 4553, 4564, 4565, 4568, 4569, 4772, 4773, 4777, 4929,
    5014, 5017, 5022, 5031, 1407, 4686, 4687, 4691, 5039, 5095, 5097, 5099, 5102, 5103, 5105, 5163, 5172, 578, 5177, 5249,
    5256, 5271, 8379, 5272, 3603, 5289, 8379, 2740, 4328, 4333, 4358, 4359, 4360, 4541, 4546, 4547, 4598, 4618, 4671, 5356,
    5432, 5485, 5497, 5529, 5554, 5557, 5558, 5930, 5932, 6136, 7829, 7842, 8310, 8313, 8779, 8969, 8976, 8997, 9961, 10554,
    10571, 11166, 5501, 5512, 5513, 5527, 5537, 5541, 5542, 5543, 5544, 5545, 5552, 5554, 5557, 5559, 5566, 5567, 4021, 5543,
    5553, 5554, 5556, 5558, 5571, 5613, 6513, 10995, 8137, 5659, 5700, 5710, 5714, 5727, 4759, 6479, 6703, 6723, 7464, 8516,
    8561, 8576, 8581, 8583, 8642, 8803, 8814, 8820, 8887, 8942, 9197, 9209, 9210, 9213, 9214, 9269, 9273, 9274, 9293, 9434,
    9435, 9475, 9541, 9564, 9667, 9946, 10181, 10428, 10486, 5734, 5749, 5767, 5769, 5770, 5772, 5777, 5779, 8509, 8518, 5781,
    5788, 5819, 5821, 5824, 5826, 5868, 5871, 5876, 5911, 5920, 5932, 6413, 5934, 5971, 5977, 6052, 6066, 6077, 6111, 6119,
    6125, 6146, 6217, 6179, 6186, 6217, 6222, 6229, 6230, 6233, 6246, 6254, 6257, 6265, 6288, 6289, 6291, 6304, 6306, 6308,
    6309, 6319, 6320, 6336, 6346, 6357, 6358, 6373, 6375, 6384, 6392, 6394, 6395, 6406, 6415, 6421, 3958, 623, 1480, 5010,
    5103, 8138, 6437, 6444, 6452, 6459, 6467, 6484, 6513, 6522, 6523, 6524, 6530, 6547, 6558, 6564, 6573, 6579, 6628, 6660,
    6618, 6629, 6669, 6678, 6686, 6688, 6694, 6711, 6722, 6727, 6730, 6734, 6744, 6748, 6744, 6750, 6767, 6769, 6776, 6779,
    6781, 6792, 6794, 6795, 6796, 6797, 6798, 6799, 6809, 6817, 6973, 137, 142, 228, 326, 396, 5769, 6776, 6827, 6887,
    6889, 6896, 6900, 6901, 6909, 6910, 6918, 6927, 6930, 6937, 6943, 6952, 6971, 6973, 6982, 6993, 6995, 7018, 7022, 7026,
    7028, 7030, 7037, 7046, 7056, 7058, 7060, 7096, 7098, 7103, 7104, 7107, 7109, 7132, 7134, 7140, 7142, 7144, 7168, 7170,
    7174, 7176, 7178, 7180, 7188, 7194, 7195, 7207, 7209, 7218, 7222, 7223, 7225, 7233, 7235, 7241, 7246, 7247, 7255, 7263,
    7265, 7268, 7270, 7277, 7279, 4531, 7685, 68, 741, 1409, 1504, 2502, 2750, 4335, 4927, 5932, 6235, 6248, 6430, 235,
    702, 706, 1298, 7655, 7675, 9230, 9270, 9275, 9394, 10404, 10701, 10790, 1685, 1768, 10231, 10240, 349, 899, 3434, 3601,
    4623, 4691, 5288, 6137, 7287, 7352, 7417, 7418, 7434, 7443, 7444, 7445, 7446, 7449, 7451, 7456, 7463, 7464, 7468, 7469,
    7577, 7578, 8141, 8378, 8969, 9309, 10816, 2958, 6127, 3193, 4333, 7472, 7527, 7551, 7554, 9517, 4691, 5104, 6945, 7555,
    7654, 7655, 7678, 7680, 7681, 7841, 7949, 8506, 8518, 8849, 9059, 9812, 10280, 10793, 10861, 10948, 10995, 326, 3436, 5485,
    5497, 5570, 7257, 7687, 7791, 7794, 7833, 7834, 7838, 7841, 7843, 8842, 8909, 8976, 8997, 9059, 9517, 10929, 237, 326,
    764, 765, 3421, 3436, 5104, 6252, 6889, 7027, 7134, 7844, 9249, 9253, 10721, 10722, 10793, 10861, 7964, 8008, 8009, 8015,
    8059, 8065, 8066, 4508, 4509, 4513, 8070, 8134, 8141, 8310, 1446, 1449, 2299, 8065, 8066, 8069, 8143, 8198, 8212, 8229,
    8236, 8239, 8240, 8272, 8280, 8318, 8325, 8334, 3963, 3965, 8339, 8372, 8380, 8381, 8449, 8452, 8454, 8456, 8460, 107,
    5751, 5774, 8477, 8498, 8506, 8517, 8518, 8519, 8521, 8525, 8541, 8599, 9931, 9941, 8506, 8535, 8542, 8565, 8574, 8585,
    8587, 8599, 8633, 8671, 9971, 9981, 6923, 6926, 6929, 8574, 8605, 8624, 8671, 10012, 10022, 8506, 8574, 8647, 8681, 8683,
    8685, 8690, 8692, 10066, 6926, 8698, 8723, 8745, 8747, 8760, 8765, 8772, 8779, 10098, 10108, 11104, 11105, 8785, 8824, 8830,
    8840, 10166, 10176, 8842, 8850, 8879, 8891, 8898, 8907, 8917, 8936, 8940, 8943, 8951, 8952, 8954, 8976, 8978, 8984, 8671,
    8692, 9003, 9031, 9042, 9048, 9057, 9059, 9066, 9069, 9073, 9081, 9084, 9085, 9089, 9099, 9103, 9104, 9117, 9124, 9126,
    10066, 9099, 9133, 9137, 9153, 9156, 9160, 9168, 9174, 9179, 9370, 10483, 9187, 9193, 9196, 9215, 9220, 9222, 9235, 9240,
    9270, 10425, 10428, 9099, 9187, 9209, 9255, 9258, 9276, 9279, 9282, 9295, 9300, 9800, 9315, 9318, 9322, 9904, 9335, 9338,
    9342, 9719, 9168, 9355, 9358, 9362, 9492, 9375, 9378, 9396, 9399, 9402, 9863, 10527, 9209, 9415, 9418, 9437, 9440, 9443,
    9370, 9431, 9456, 9459, 9477, 9480, 9484, 9538, 9824, 3966, 9431, 9471, 9498, 9505, 9515, 9523, 9526, 9538, 9543, 9549,
    9565, 9567, 9571, 9575, 9586, 10002, 10483, 9588, 9590, 9593, 9606, 9610, 9627, 9630, 9634, 9739, 9647, 9654, 9668, 9671,
    9675, 9685, 9821, 9824, 9350, 9687, 9691, 9706, 9709, 9711, 9621, 9724, 9727, 9743, 9746, 9750, 9760, 9761, 9762, 9766,
    9783, 9787, 9792, 9802, 9803, 9804, 9808, 9813, 9821, 9824, 9825, 9828, 9846, 9850, 9855, 9866, 9330, 9867, 9871, 9889,
    9892, 9896, 9907, 7048, 9909, 9911, 9912, 9920, 9921, 9922, 9923, 9924, 9925, 9927, 9928, 9930, 9939, 9941, 9947, 9952,
    9967, 9941, 9968, 9970, 9979, 9981, 9558, 9987, 9991, 10009, 10011, 10020, 10022, 10108, 8692, 10029, 10035, 10054, 10056, 10064,
    10066, 10219, 10046, 10072, 10078, 10095, 10097, 10106, 10108, 10157, 10115, 10124, 10142, 10147, 10163, 10165, 10174, 10176, 10183, 10188,
    10198, 10046, 10204, 10209, 10225, 10230, 10240, 10260, 10240, 10245, 10249, 10260, 94, 107, 10265, 10268, 10280, 10281, 10282, 10284,
    10286, 10301, 10319, 10321, 10332, 10337, 10352, 10358, 10377, 10387, 10388, 10401, 10410, 10413, 10429, 10434, 10464, 10449, 10451, 10468,
    10470, 10489, 10493, 10502, 10504, 10547, 10512, 10514, 10527, 10532, 10536, 10545, 10547, 10555, 10563, 11166, 10579, 10587, 3851, 1428,
    8066, 8190, 10607, 10609, 10612, 10618, 10624, 10626, 10629, 10637, 10643, 10645, 10646, 10656, 10739, 10814, 10662, 10664, 10665, 10675,
    10658, 10677, 10681, 10684, 10687, 10696, 10705, 10722, 10724, 10726, 10727, 10737, 10698, 10745, 10749, 10760, 10764, 10766, 10767, 10783,
    10785, 10793, 10795, 10798, 10801, 10809, 10814, 10818, 10821, 10822, 10833, 10835, 10842, 10855, 10856, 10857, 10859, 10861, 10862, 10864,
    10865, 10871, 10876, 10878, 10883, 10884, 10887, 10889, 10890, 10900, 10902, 10948, 10963, 10973, 10995, 11017, 11039, 11060, 11080, 11105,
    11187, 11286, 11292, 68, 349, 740, 1409, 1504, 4927, 8378, 10497, 10504, 11286, 79, 91, 105, 701, 702, 706, 3762,
    3954, 3955, 4687, 4773, 4872, 6481, 8743, 9229, 9230, 82, 93, 108, 258, 286, 580, 3426, 3435, 4596, 6248, 6249,
    6817, 6896, 6928, 7200, 7211, 7213, 7261, 7286, 7674, 7675, 7841, 7887, 7908, 7950, 7957, 7961, 9168, 9275, 9360, 9370,
    9374, 9394, 9601, 10880, 9926, 10908, 10910, 10924, 10929, 10930, 10946, 10957, 10959, 10971, 10973, 10916, 10979, 11002, 11009, 3432,
    6897, 7216, 7259, 1573, 11022, 11027, 11028, 11029, 11039, 11044, 11047, 11049, 11064, 11187, 1574, 8760, 11065, 11067, 11070, 11089,
    11091, 11092, 11105, 11110, 11117, 11145, 11125, 11130, 11137, 3919, 11150, 11158, 11172, 11179, 11232, 11194, 11202, 2747, 3956, 4001,
    4737, 4753, 6282, 6285, 8674, 8679, 9642, 10994, 10998, 11046, 11192, 11216, 11224, 9631, 2114, 2163, 2220, 7684, 5353, 4761,
    4250, 9926, 10924, 3907, 9218, 10915, 10922, 10926, 10928, 10960, 10971, 78, 90, 104, 110, 706, 783, 4121, 4250, 4513,
    4692, 4774, 4777, 5259, 5269, 6481, 9601, 9642, 11042, 11266, 9642, 11311, 10304, 10330, 7926, 11239, 11250, 6389, 6390, 6404,
    4302, 2433, 2060, 2189, 110, 2188, 8520, 11267, 11273, 11276, 11284, 11286, 11292, 11293, 782, 169, 170, 4021, 4088, 4089,
    4839, 5649, 6514, 6517, 7098, 8674, 9311, 6145, 6726, 8279, 8476, 8576, 8581, 9642, 4021, 11294, 11297, 11302, 11309, 11311,
    11312, 2508, 4032, 5656, 4032, 5622, 5622, 4121, 701, 6708, 6723, 1599, 10206, 10220, 10224, 8453, 11316, 11318, 11322, 9572,
    9583, 11311, 153, 2508, 4025, 7685, 5583, 3957, 981, 6481, 6523, 8002, 290, 8631, 8633, 8520, 981, 3284, 3600, 4757,
    8014, 8378, 11286, 3762, 572, 5774, 2515, 4924, 1599, 1344, 11334, 11343, 11344, 11347, 11348, 11350, 11359, 11361, 11365, 11368,
    11369, 11371, 11377, 11378, 11379, 11385, 11387, 11392, 8578, 8644, 8672, 10070, 10304, 10330, 5227, 5259, 9118, 9128, 3847, 3952,
    4743, 7637, 7638, 11129, 62, 184, 364, 371, 374, 378, 403, 406, 409, 415, 417, 422, 424, 426, 427, 429,
    431, 434, 447, 449, 3328, 3449, 3524, 3579, 3584, 6835, 6842, 6856, 6869, 6870, 6874, 6875, 6878, 6892, 6898, 6908,
    6947, 7024, 7054, 7062, 7066, 7098, 7100, 7102, 7182, 7202, 7271, 6873, 290, 501, 1401, 1927, 2645, 3275, 3750, 3954,
    4021, 4114, 4276, 4565, 4690, 4773, 5150, 5818, 5867, 6406, 6475, 6688, 6744, 6899, 7374, 7829, 7838, 8192, 8270, 8968,
    9168, 9209, 9230, 9663, 9866, 9961, 10677, 10713, 10850, 10973, 11166, 137, 233, 290, 356, 399, 502, 1440, 1547, 1931,
    3357, 4251, 4618, 6252, 6925, 6949, 7137, 7173, 7193, 7214, 8008, 8763, 9927, 3805, 1767, 5374, 1105, 5032, 265, 544,
    551, 556, 567, 575, 984, 985, 986, 987, 988, 989, 990, 991, 992, 993, 1009, 1013, 1060, 1068, 1318, 1348,
    2854, 3162, 3208, 3209, 3210, 3211, 3212, 3213, 3214, 3215, 3216, 3217, 3218, 3219, 3221, 3222, 3223, 3226, 3230, 3240,
    3241, 3245, 3246, 3248, 3253, 3254, 3259, 3260, 3264, 3265, 3268, 3269, 3270, 3271, 3272, 3274, 3276, 3278, 3280, 3281,
    3282, 3284, 3286, 3848, 4063, 4068, 4107, 4108, 4109, 4110, 4114, 4121, 4122, 4125, 4189, 4928, 5248, 5270, 5350, 5861,
    5867, 6768, 6923, 6929, 8014, 8056, 8423, 8444, 8512, 8574, 8635, 8645, 9370, 9435, 9820, 9940, 10087, 10720, 11292, 15,
    23, 25, 26, 44, 59, 65, 115, 121, 135, 197, 226, 324, 325, 362, 371, 373, 380, 438, 896, 977,
    1198, 1794, 1855, 1933, 2046, 2441, 2506, 2552, 2556, 2614, 2616, 2620, 2753, 2771, 2787, 2789, 2799, 2809, 2864, 2865,
    2866, 2875, 2877, 2884, 2895, 2907, 2930, 2931, 2949, 3077, 3104, 3155, 3191, 3316, 3562, 4026, 4329, 4477, 4941, 4982,
    5221, 5270, 5347, 5355, 5747, 5767, 5769, 6050, 6056, 6246, 6336, 6373, 6429, 6435, 6438, 6439, 6441, 6442, 6446, 6448,
    6450, 6451, 6452, 6454, 6457, 6458, 6469, 6471, 6473, 6482, 6513, 6567, 6569, 6571, 6618, 6660, 6722, 6887, 6943, 7132,
    7138, 7168, 7169, 7216, 7233, 7234, 7390, 7441, 7471, 7681, 8012, 8237, 8338, 8366, 8394, 8396, 8397, 8431, 8455, 8457,
    8469, 8470, 8475, 8518, 9552, 9554, 9556, 9615, 9617, 9619, 9657, 9659, 9661, 9696, 9698, 9700, 9733, 9735, 9737, 9742,
    9771, 9773, 9775, 9834, 9836, 9838, 9876, 9878, 9880, 9996, 9998, 10000, 10040, 10042, 10044, 10082, 10084, 10086, 10151, 10153,
    10155, 10192, 10194, 10196, 10213, 10215, 10217, 10234, 10236, 10238, 10254, 10256, 10258, 10319, 10328, 10341, 10343, 10345, 10438, 10440,
    10442, 10485, 10556, 10560, 10886, 10946, 10969, 11193, 11213, 2920, 6388, 6399, 6405, 6406, 6407, 6409, 6412, 9517, 1120, 6053,
    918, 959, 2608, 2692, 2722, 2739, 2746, 2812, 2813, 2814, 2817, 2820, 2851, 2948, 2949, 3115, 3604, 3645, 3699, 4483,
    4484, 4486, 4494, 4495, 4496, 4498, 4543, 4599, 4617, 4618, 4621, 4670, 4672, 4956, 4957, 4959, 4979, 4980, 5013, 5485,
    5704, 5863, 5944, 5947, 5972, 5973, 5974, 6116, 6136, 6144, 6148, 6149, 6150, 6151, 6155, 6178, 6179, 6180, 6181, 6182,
    6184, 6217, 6732, 6733, 6737, 6742, 6743, 6744, 6745, 6746, 6747, 6748, 6749, 6807, 6816, 6820, 6825, 7799, 8088, 8137,
    8214, 8228, 8229, 8272, 8275, 8277, 9741, 9961, 10048, 10051, 10052, 10053, 10090, 10571, 10977, 11115, 11116, 11125, 11128, 11145,
    11165, 11166, 11189, 11193, 11211, 6156, 8633, 856, 5862, 5866, 8732, 380, 6296, 5477, 4975, 4712, 8969, 4333, 4913, 5150,
    5271, 7630, 887, 963, 965, 973, 979, 1052, 1064, 1067, 1200, 1203, 1249, 1840, 2402, 2770, 2878, 2881, 2949, 3170,
    3266, 3277, 4332, 4917, 5058, 5083, 5084, 5094, 5273, 5276, 5280, 5281, 5282, 5283, 5286, 5287, 5790, 5931, 7099, 10389,
    559, 7403, 2608, 2734, 2817, 3557, 3647, 3671, 4391, 4883, 5708, 5841, 5860, 5902, 6069, 6090, 6109, 6117, 6158, 6177,
    6196, 6215, 7775, 8574, 9021, 9126, 9872, 9884, 10047, 10052, 308, 4458, 5682, 5801, 5830, 5831, 5844, 5886, 5953, 6081,
    6083, 6093, 6148, 6153, 6161, 6189, 6194, 6199, 7080, 7116, 7152, 8292, 3561, 5, 61, 1185, 6184, 21, 68, 139,
    228, 924, 930, 971, 996, 1201, 1211, 1656, 1705, 1755, 1762, 2024, 2215, 2279, 3286, 3967, 4203, 4251, 4368, 4388,
    5863, 5932, 5933, 6074, 6116, 6339, 6978, 6981, 8376, 8452, 8638, 8645, 8915, 9000, 9351, 9542, 10203, 10511, 10640, 11081,
    6344, 8677, 104, 249, 380, 970, 975, 1466, 1624, 1647, 1690, 1697, 1698, 1730, 1752, 1757, 1761, 1768, 1850, 1861,
    1902, 1922, 1928, 2156, 2157, 2212, 2224, 2950, 3002, 3003, 3004, 3110, 3192, 3201, 3591, 3604, 3680, 3698, 4029, 4035,
    4358, 4359, 4361, 4364, 4367, 4386, 4756, 4759, 4763, 4829, 4916, 5038, 5162, 5260, 5263, 5264, 5485, 5488, 5489, 5494,
    5530, 5533, 5698, 5726, 5727, 5729, 5731, 5732, 5733, 5775, 5972, 6065, 6111, 6113, 6114, 6115, 6307, 6310, 6311, 6315,
    6316, 6323, 6337, 6338, 6339, 6340, 6341, 6343, 6435, 6477, 6480, 6771, 6777, 6977, 6979, 7056, 7381, 7548, 8191, 8469,
    8470, 8471, 8473, 8474, 8475, 8511, 8536, 8574, 8577, 8581, 8584, 8601, 8634, 8636, 8644, 8670, 8671, 8672, 8673, 8677,
    8678, 8691, 8692, 8696, 9041, 9152, 9170, 9173, 9211, 9214, 9352, 9664, 9705, 9720, 9781, 9983, 9985, 9986, 10004, 10022,
    10023, 10024, 10066, 10070, 10222, 10248, 10260, 10261, 10263, 10264, 10326, 10488, 10571, 10641, 11309, 11363, 11388, 11389, 11391, 1397,
    1845, 10744, 2792, 2894, 4555, 4558, 4561, 4565, 4607, 4614, 4617, 4618, 4619, 4625, 5525, 5550, 6180, 6185, 7247, 7255,
    7263, 8886, 9055, 9513, 11282, 2793, 5864, 5975, 6219, 7375, 2892, 3110, 6452, 5974, 3421, 3424, 3750, 5169, 5171, 10008,
    9209, 9431, 10425, 10483, 4545, 301, 317, 4467, 5691, 5810, 5853, 5895, 5962, 6102, 6170, 6208, 7089, 7125, 7144, 7161,
    8301, 3561, 9102, 9520, 11166, 6626, 3598, 169, 258, 378, 449, 569, 574, 580, 716, 736, 740, 741, 761, 766,
    902, 925, 927, 978, 1058, 1066, 1070, 1158, 1200, 1225, 1234, 1248, 1345, 1505, 1684, 1693, 1768, 1802, 1823, 1864,
    1880, 1881, 1886, 1887, 1895, 1896, 1909, 1910, 1915, 1916, 1925, 1931, 1954, 1980, 2033, 2119, 2120, 2154, 2168, 2275,
    3039, 3118, 3124, 3310, 3597, 3849, 3948, 4192, 4250, 4319, 4328, 4349, 4351, 4359, 4364, 4365, 4442, 4533, 4539, 4544,
    4547, 4598, 4650, 4689, 4776, 4832, 4956, 5120, 5150, 5354, 5391, 5418, 5438, 5478, 5484, 5492, 5496, 5570, 5703, 5706,
    5779, 5790, 5828, 5907, 5931, 6086, 6109, 6180, 6281, 6742, 6744, 6893, 7026, 7200, 7213, 7259, 7443, 7554, 7678, 7827,
    7829, 7836, 7838, 7843, 7920, 7953, 7956, 8219, 8234, 8313, 8445, 8575, 8631, 8730, 8737, 8848, 8960, 8972, 8998, 9037,
    9101, 9777, 9840, 9907, 9922, 9948, 10091, 10139, 10280, 10283, 10319, 10325, 10428, 10448, 10551, 10702, 10721, 10777, 10811, 11041,
    11088, 11264, 1060, 1068, 67, 845, 1048, 1125, 1440, 1553, 1577, 1653, 1851, 1908, 1928, 1971, 2020, 2157, 2570, 2948,
    3068, 3428, 3550, 3706, 3846, 4249, 4415, 4428, 4452, 4479, 4674, 4750, 4757, 4882, 4919, 5031, 5100, 5101, 5121, 5155,
    5255, 5369, 5410, 5436, 5437, 5438, 5448, 5449, 5597, 5677, 5699, 5705, 5818, 5824, 5903, 5907, 6111, 6116, 6139, 6143,
    6181, 6183, 6278, 6284, 6343, 6553, 6577, 6665, 7373, 7631, 7758, 7795, 7802, 8029, 8188, 8217, 8261, 8310, 8448, 8598,
    8846, 9038, 9102, 9191, 9965, 10111, 10139, 10202, 10326, 10447, 10448, 10464, 10575, 10601, 10622, 11020, 11063, 11214, 11392, 975,
    1547, 3156, 3553, 4756, 4921, 5316, 5346, 5491, 5531, 5769, 5771, 5824, 7264, 8337, 8645, 9686, 9781, 10132, 10504, 11126,
    885, 891, 1071, 1765, 2004, 2853, 4805, 6026, 6218, 6556, 9001, 450, 1617, 2831, 2950, 2956, 3283, 5603, 5776, 5778,
    6254, 6482, 7464, 10549, 11364, 11367, 7109, 3692, 6457, 8975, 9778, 543, 568, 6379, 8399, 8812, 8841, 9290, 9430, 9800,
    7520, 7552, 7841, 7617, 7788, 7841, 3755, 2940, 2961, 4729, 4761, 397, 471, 500, 655, 678, 3958, 5150, 6778, 2266,
    2740, 5487, 6994, 7014, 7023, 8735, 2958, 5330, 8403, 8417, 7254, 19, 1809, 1984, 1985, 428, 429, 430, 434, 435,
    436, 439, 440, 441, 442, 679, 1587, 1590, 2910, 6439, 6444, 6445, 6446, 6449, 6450, 6451, 6452, 6467, 6468, 6469,
    6472, 6473, 6474, 6560, 6563, 6564, 6566, 6567, 6570, 6571, 6572, 6573, 6575, 6578, 9538, 9546, 9549, 9551, 9552, 9555,
    9556, 9557, 9558, 9559, 9609, 9610, 9614, 9615, 9618, 9619, 9620, 9622, 9626, 9651, 9654, 9656, 9657, 9660, 9661, 9662,
    9663, 9664, 9666, 9685, 9690, 9691, 9695, 9696, 9699, 9700, 9701, 9702, 9703, 9705, 9727, 9732, 9733, 9736, 9737, 9738,
    9739, 9740, 9742, 9761, 9765, 9766, 9770, 9771, 9774, 9775, 9776, 9777, 9802, 9828, 9831, 9833, 9834, 9837, 9838, 9839,
    9840, 9866, 9871, 9875, 9876, 9879, 9880, 9881, 9991, 9995, 9996, 9999, 10000, 10001, 10002, 10035, 10039, 10040, 10043, 10044,
    10045, 10078, 10081, 10082, 10085, 10086, 10087, 10088, 10147, 10150, 10151, 10154, 10155, 10156, 10157, 10188, 10191, 10192, 10195, 10196,
    10197, 10198, 10209, 10212, 10213, 10216, 10217, 10218, 10219, 10230, 10233, 10234, 10237, 10238, 10239, 10240, 10249, 10253, 10254, 10257,
    10258, 10259, 10260, 10264, 10337, 10340, 10341, 10344, 10345, 10346, 10347, 10434, 10437, 10438, 10441, 10442, 10443, 10444, 10959, 10960,
    10962, 10965, 10966, 10967, 10970, 10971, 10972, 10973, 10978, 4335, 147, 149, 162, 192, 580, 1855, 3199, 3426, 3955, 6225,
    6230, 6232, 6241, 6312, 6319, 6331, 6348, 6350, 6351, 6353, 6357, 6361, 6368, 6383, 7545, 7675, 7684, 7686, 7830, 7953,
    7960, 7961, 10289, 10290, 10291, 10292, 10294, 10296, 10300, 10314, 10379, 10381, 10384, 10387, 10396, 342, 349, 357, 1409, 4499,
    6688, 6693, 7103, 8798, 8842, 8845, 9866, 6260, 6271, 6279, 6287, 9431, 7263, 1120, 10690, 10691, 10693, 10698, 10803, 10804,
    10806, 10811, 7677, 9126, 287, 291, 600, 2033, 3398, 7623, 7684, 7700, 8520, 8637, 10351, 11366, 11390, 10684, 10692, 10798,
    10805, 137, 199, 348, 373, 761, 804, 870, 874, 888, 1208, 1401, 1448, 1450, 1490, 1547, 1736, 1931, 2156, 2212,
    2217, 2278, 2502, 2931, 3193, 3760, 4198, 4368, 4438, 4511, 4620, 4625, 5080, 5095, 5489, 5491, 5530, 5566, 5644, 5770,
    5775, 5779, 6111, 6288, 6304, 6482, 6516, 6548, 6549, 6618, 6826, 6895, 7025, 7431, 7486, 7499, 7722, 7751, 7789, 7809,
    7837, 7838, 7952, 7956, 8196, 8272, 8316, 8506, 8574, 8601, 8643, 8737, 8763, 8842, 8884, 8969, 8977, 8997, 9000, 9099,
    9231, 9274, 9294, 9312, 9350, 9563, 9626, 9719, 10091, 10110, 10282, 10428, 10467, 10488, 10657, 10660, 10760, 10763, 10787, 10878,
    10902, 11060, 11064, 11106, 7927, 15, 25, 44, 59, 65, 331, 896, 1154, 1198, 1200, 1209, 1933, 2047, 2167, 2454,
    2507, 2556, 2557, 2766, 2776, 2791, 2797, 2798, 2874, 2881, 2905, 2917, 3127, 3128, 3129, 3130, 3131, 3132, 3134, 3135,
    3136, 3137, 3146, 3152, 3153, 3154, 3155, 3156, 3179, 3190, 3191, 3193, 3194, 3200, 3203, 3204, 3274, 3329, 3357, 3480,
    3891, 3920, 4062, 4076, 4077, 4078, 4079, 4594, 4617, 4671, 4673, 4757, 4833, 4834, 4843, 5135, 5161, 5206, 5355, 5378,
    5484, 5588, 5649, 5708, 5870, 5974, 6290, 6292, 6303, 6337, 7386, 7542, 7551, 7681, 8142, 8196, 8229, 8582, 9186, 9436,
    10027, 10036, 10048, 10179, 10240, 10605, 10699, 11068, 11080, 11111, 5972, 8564, 9158, 9173, 893, 1247, 1572, 1598, 1929, 1934,
    3352, 5645, 6769, 6772, 7545, 7837, 9037, 9125, 10948, 10995, 111, 1118, 1765, 4321, 5818, 5926, 6664, 6769, 8779, 9587,
    6110, 6361, 6379, 8510, 509, 846, 899, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1433, 1444, 1575,
    1913, 1988, 1989, 2019, 2087, 2649, 3448, 3450, 3451, 3452, 3468, 3471, 3473, 3482, 3483, 3484, 3485, 3486, 3487, 3488,
    3489, 3490, 3491, 3493, 3527, 3531, 3538, 3539, 3542, 3545, 3555, 3571, 3585, 3589, 3591, 3652, 3675, 3790, 3841, 4148,
    4149, 4190, 4863, 4880, 4916, 4955, 5452, 8066, 8189, 8314, 8969, 9624, 9704, 10601, 11042, 3551, 9541, 1086, 1118, 1126,
    3851, 1615, 1640, 1641, 1646, 1656, 4742, 8041, 8882, 9527, 6248, 6430, 7057, 10596, 9330, 68, 569, 630, 678, 858,
    3967, 4773, 6889, 6927, 8883, 160, 161, 189, 190, 191, 1759, 2162, 5098, 6239, 6240, 6329, 6330, 6366, 6367, 10312,
    10313, 10394, 10395, 1605, 1624, 2435, 761, 1251, 4440, 10198, 10600, 11060, 11330, 2747, 3911, 4833, 1052, 1064, 1067, 7440,
    10510, 10553, 1183, 1204, 6552, 6918, 6920, 8995, 7391, 7645, 1204, 3848, 4597, 5864, 6412, 8138, 9843, 10201, 10444, 10447,
    11045, 11263, 132, 5764, 6508, 6613, 6655, 6717, 6789, 6884, 55, 3037, 1119, 3965, 8453, 8673, 8680, 8761, 8764, 2555,
    2556, 5494, 763, 1103, 1122, 1239, 1407, 1484, 1728, 1759, 1801, 1850, 1888, 1899, 1900, 1901, 1902, 1911, 1922, 1923,
    2077, 2087, 2127, 2130, 2162, 2568, 2646, 2648, 2802, 2862, 2863, 2875, 2956, 2958, 3114, 3116, 3275, 3421, 3492, 3509,
    3511, 3512, 3843, 4359, 4385, 4588, 4686, 4687, 4689, 4710, 4752, 4753, 4754, 4939, 4945, 4948, 4952, 5005, 5032, 5052,
    5058, 5064, 5078, 5083, 5084, 5093, 5094, 5099, 5256, 5283, 5347, 5490, 5566, 5567, 5904, 6111, 6112, 6279, 6307, 6430,
    6661, 6747, 6749, 6771, 6772, 6792, 7434, 7858, 7951, 8053, 8056, 8230, 8310, 8379, 8534, 8599, 8676, 8735, 8844, 8846,
    8879, 8909, 8939, 8974, 9029, 9064, 9102, 9292, 9433, 9537, 9539, 9563, 9682, 9842, 9926, 9965, 9967, 9982, 10199, 10266,
    10279, 10321, 10466, 10504, 10547, 10552, 10620, 10622, 10658, 10702, 10739, 10815, 11017, 11018, 11040, 11125, 11189, 11235, 11258, 11262,
    11391, 59, 67, 69, 103, 168, 198, 203, 229, 233, 326, 356, 418, 446, 448, 504, 506, 507, 509, 570,
    622, 627, 677, 678, 681, 688, 704, 765, 871, 888, 891, 897, 971, 974, 981, 1061, 1202, 1401, 1461, 1480,
    1554, 1628, 1850, 1862, 1902, 1922, 1923, 1933, 2022, 2026, 2268, 2270, 2299, 2951, 3111, 3116, 3119, 3193, 3199, 3200,
    3203, 3205, 3249, 3346, 3358, 3421, 3435, 3590, 3702, 3753, 4205, 4258, 4284, 4321, 4327, 4334, 4366, 4476, 4565, 4618,
    4619, 4622, 4642, 4648, 4709, 4751, 4924, 5257, 5288, 5565, 5566, 5644, 5700, 5725, 5745, 5748, 5769, 5818, 5824, 5825,
    5971, 6065, 6118, 6247, 6253, 6277, 6431, 6513, 6775, 6817, 6841, 6888, 6919, 6922, 6925, 7018, 7022, 7023, 7057, 7097,
    7133, 7137, 7170, 7171, 7173, 7190, 7209, 7235, 7434, 7445, 7463, 7550, 7571, 7601, 7670, 7833, 7867, 7870, 7871, 7949,
    7963, 8006, 8008, 8229, 8236, 8443, 8453, 8535, 8574, 8678, 8697, 8740, 8879, 8938, 8995, 9064, 9150, 9168, 9209, 9230,
    9253, 9270, 9274, 9309, 9329, 9349, 9370, 9395, 9515, 9667, 9839, 9840, 9841, 9884, 9907, 9941, 9959, 10021, 10071, 10112,
    10198, 10219, 10280, 10321, 10370, 10404, 10466, 10554, 10596, 10598, 10602, 10702, 10723, 10759, 10788, 10816, 10834, 10856, 10948, 11058,
    11232, 11258, 11264, 11286, 11311, 11361, 8947, 8950, 8955, 8958, 8963, 8964, 2844, 5134, 9953, 2063, 3432, 4334, 8444, 8581,
    508, 9908, 1401, 1594, 3698, 3703, 4919, 5522, 7004, 7018, 7954, 8132, 9052, 9510, 10038, 10079, 11279, 412, 414, 687,
    1488, 1492, 1495, 1499, 1650, 1651, 1657, 1755, 1854, 2030, 2508, 2648, 2659, 2953, 2961, 3287, 3434, 3709, 3755, 3842,
    3851, 3966, 4032, 4509, 4737, 4753, 4761, 5266, 5644, 7436, 7552, 7841, 8053, 8134, 8239, 8249, 8272, 8822, 8823, 10829,
    10830, 5226, 424, 2157, 4325, 6136, 7257, 7439, 8763, 9517, 9824, 895, 1447, 2257, 2739, 2955, 3119, 3959, 6797, 7005,
    10832, 10821, 10823, 10824, 10829, 10830, 10831, 10833, 10834, 10840, 3693, 201, 229, 445, 447, 450, 890, 980, 3034, 3084,
    3117, 4439, 4677, 5189, 5190, 5196, 5197, 5230, 5233, 5240, 5262, 5536, 5647, 5671, 6412, 6687, 6688, 6691, 6692, 6693,
    7191, 7234, 7235, 7236, 7238, 7240, 7303, 7326, 7444, 7575, 7589, 7590, 7597, 7672, 7673, 7683, 7781, 7801, 7820, 7832,
    7834, 7959, 8309, 8310, 8311, 8316, 8763, 8841, 8846, 8908, 8913, 9032, 9090, 9091, 9241, 9522, 9992, 10093, 11106, 3124,
    745, 1342, 1737, 1755, 5909, 6341, 6345, 7388, 7107, 737, 6403, 8435, 8449, 1095, 1534, 1551, 1554, 3550, 3596, 5100,
    5834, 5865, 5869, 6454, 9915, 9927, 2061, 159, 165, 174, 195, 313, 438, 625, 680, 729, 759, 763, 1248, 1481,
    1498, 1758, 1766, 1852, 1930, 2159, 2294, 2424, 2513, 2651, 2955, 3114, 3121, 3198, 3230, 3248, 3276, 3280, 3710, 3952,
    4050, 4065, 4066, 4088, 4090, 4096, 4104, 4115, 4118, 4120, 4121, 4124, 4127, 4128, 4257, 4455, 4463, 4474, 4475, 4476,
    4478, 4510, 4541, 4621, 4687, 4688, 4774, 4928, 5151, 5283, 5287, 5687, 5806, 5820, 5821, 5849, 5891, 5958, 5973, 6098,
    6166, 6204, 6238, 6244, 6328, 6334, 6365, 6371, 6397, 6404, 6443, 6446, 6448, 6450, 6451, 6452, 6453, 6455, 6456, 6458,
    6469, 6471, 6473, 6475, 6480, 6483, 6567, 6569, 6571, 6574, 6577, 6891, 6981, 7085, 7106, 7111, 7113, 7121, 7133, 7157,
    7353, 7376, 7383, 7385, 7431, 7568, 7635, 7717, 7777, 7800, 7814, 7835, 7915, 7951, 7962, 8297, 8734, 9097, 9098, 9099,
    9101, 9103, 9185, 9186, 9187, 9189, 9236, 9247, 9248, 9249, 9250, 9254, 9296, 9307, 9308, 9309, 9313, 9371, 9390, 9391,
    9552, 9554, 9556, 9558, 9563, 9565, 9566, 9615, 9617, 9619, 9623, 9625, 9657, 9659, 9661, 9696, 9698, 9700, 9702, 9704,
    9733, 9735, 9737, 9763, 9764, 9765, 9768, 9771, 9773, 9775, 9776, 9777, 9778, 9782, 9802, 9834, 9836, 9838, 9876, 9878,
    9880, 9894, 9942, 9945, 9988, 9989, 9996, 9998, 10000, 10001, 10002, 10003, 10004, 10006, 10007, 10008, 10040, 10042, 10044, 10046,
    10048, 10082, 10084, 10086, 10087, 10088, 10089, 10091, 10092, 10109, 10113, 10143, 10151, 10153, 10155, 10156, 10157, 10159, 10162, 10192,
    10194, 10196, 10197, 10198, 10199, 10200, 10201, 10202, 10203, 10213, 10215, 10217, 10223, 10234, 10236, 10238, 10241, 10243, 10254, 10256,
    10258, 10270, 10280, 10311, 10317, 10326, 10341, 10343, 10345, 10346, 10347, 10348, 10351, 10393, 10399, 10438, 10440, 10442, 10448, 10604,
    10969, 3537, 9967, 3228, 5790, 1025, 2820, 3486, 4280, 4296, 4321, 3351, 4158, 4196, 4199, 889, 6761, 6762, 6768, 6776,
    6796, 6965, 6966, 6972, 6752, 6753, 6757, 6758, 6764, 6765, 6766, 6954, 6956, 6957, 6962, 6964, 6968, 6969, 6970, 6759,
    6963, 3708, 8276, 6056, 9010, 9022, 2312, 2323, 2461, 2492, 1336, 6304, 4194, 2880, 9081, 6773, 9098, 834, 1385, 1584,
    1592, 1594, 4924, 4484, 4496, 266, 622, 1126, 1209, 1761, 2089, 2213, 2271, 3378, 3393, 3394, 3421, 5258, 5932, 9840,
    10639, 10886, 2723, 3677, 3080, 4442, 7779, 7832, 4327, 7383, 8603, 102, 468, 503, 568, 571, 736, 887, 975, 1124,
    1247, 1301, 1333, 1334, 1335, 1338, 1339, 1340, 1465, 1482, 1650, 1653, 1754, 1759, 1851, 2019, 2021, 2027, 2157, 2272,
    2587, 2652, 3120, 3125, 3200, 3239, 3275, 3276, 3277, 3319, 3346, 4021, 4028, 4190, 4192, 4249, 4320, 4329, 4330, 4383,
    4494, 4591, 4623, 4677, 4750, 4751, 5000, 5010, 5154, 5162, 5255, 5449, 5484, 5495, 5818, 5820, 5867, 5927, 6253, 6284,
    6376, 6379, 6665, 6667, 6744, 6747, 6770, 6823, 6894, 6977, 7101, 7209, 7212, 7683, 7958, 8009, 8014, 8055, 8068, 8137,
    8138, 8193, 8334, 8337, 8338, 8443, 8516, 8535, 8603, 8671, 8738, 8886, 9058, 9082, 9102, 9148, 9151, 9190, 9233, 9292,
    9410, 9537, 9538, 9539, 9563, 9623, 9741, 9758, 9984, 10046, 10051, 10112, 10136, 10160, 10197, 10201, 10279, 10324, 10426, 10427,
    10448, 10464, 10465, 10482, 10487, 10504, 10527, 10547, 10548, 10570, 10575, 10680, 10704, 10744, 11086, 11128, 11171, 11213, 11314, 11362,
    11391, 11392, 7711, 9115, 320, 979, 1203, 1862, 2159, 2516, 3286, 4032, 4447, 4453, 4455, 4470, 4476, 4913, 5497, 5694,
    5813, 5856, 5898, 5965, 6105, 6173, 6211, 7061, 7066, 7077, 7092, 7128, 7164, 7444, 8304, 321, 4471, 5695, 5814, 5857,
    5899, 5966, 6106, 6174, 6212, 7093, 7129, 7165, 8305, 9187, 9191, 9309, 2599, 7310, 8986, 8996, 8997, 8998, 657, 659,
    2747, 11321, 11330, 249, 1735, 6443, 6453, 6456, 9887, 994, 1049, 1062, 1065, 10139, 10779, 10785, 10772, 10781, 1051, 406,
    413, 555, 538, 571, 6975, 3279, 3380, 3427, 5132, 5150, 5458, 5528, 8231, 8319, 8320, 8334, 10503, 10505, 10547, 10659,
    10678, 10, 259, 3597, 3849, 4053, 4312, 4580, 4762, 4982, 5396, 5397, 5430, 5435, 5436, 6056, 7646, 7924, 9209, 9270,
    9962, 9965, 10464, 10506, 10576, 10858, 2779, 4892, 4905, 5286, 7428, 2653, 2568, 2646, 1297, 1335, 4332, 7255, 7256, 4558,
    4563, 4564, 4565, 2547, 2639, 2651, 2659, 3295, 3299, 3335, 3338, 3339, 3340, 3342, 3350, 3357, 3358, 4648, 5516, 5535,
    6531, 6539, 6550, 6774, 6776, 7212, 9728, 10319, 10327, 10328, 10331, 69, 1833, 2534, 2535, 2549, 2558, 2559, 2560, 2590,
    2593, 2605, 2606, 2615, 2619, 2620, 2621, 2622, 2623, 2627, 2634, 2635, 2636, 2642, 2645, 2652, 2656, 2657, 2737, 2783,
    2796, 2887, 2918, 2943, 2963, 3205, 3289, 3291, 3292, 3293, 3294, 3296, 3297, 3298, 3326, 3329, 3333, 3343, 3346, 4444,
    4445, 4446, 4449, 4478, 4480, 4481, 4860, 4885, 4917, 5703, 5707, 5708, 6978, 7212, 8382, 8383, 8384, 8385, 8386, 8387,
    8388, 8389, 8390, 8396, 8431, 8438, 8512, 9620, 9725, 9726, 9730, 9738, 9739, 9761, 9868, 10052, 10073, 10145, 10146, 10157,
    10158, 10161, 10184, 10288, 10289, 10290, 10296, 10301, 10308, 10309, 10321, 10338, 10349, 2628, 10303, 6532, 35, 1501, 1797, 1858,
    1860, 2062, 2138, 2377, 2488, 2519, 2545, 2551, 2616, 2643, 2647, 2648, 2659, 2796, 2861, 2877, 2878, 2879, 2880, 2888,
    2924, 2925, 2935, 3330, 3334, 3344, 3346, 3643, 4474, 4714, 4718, 5285, 5599, 5617, 5642, 5646, 5771, 6012, 6068, 6385,
    6413, 6519, 6576, 6673, 6688, 8893, 9474, 10088, 10605, 10924, 11311, 1073, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081,
    1082, 2144, 2155, 2160, 4738, 10305, 11354, 4337, 6111, 6116, 6118, 6177, 11361, 1828, 5676, 11108, 606, 1181, 1631, 3064,
    3160, 3231, 3232, 3235, 3236, 3242, 3541, 3554, 3619, 3680, 3698, 4091, 4178, 5439, 6015, 6018, 6044, 6045, 6055, 7491,
    7752, 7771, 7772, 7776, 7805, 8127, 8137, 8778, 9517, 3888, 6550, 1434, 1882, 1907, 4345, 7841, 147, 151, 158, 159,
    169, 188, 503, 580, 1010, 1064, 1855, 2512, 2845, 2880, 2884, 2933, 2950, 3158, 3199, 3426, 3576, 3675, 3704, 3955,
    6224, 6227, 6228, 6234, 6237, 6238, 6248, 6311, 6314, 6318, 6327, 6328, 6338, 6349, 6352, 6359, 6362, 6364, 6365, 6375,
    6381, 7545, 7954, 8674, 8679, 10289, 10293, 10295, 10297, 10310, 10311, 10321, 10370, 10380, 10392, 10393, 10402, 10403, 1026, 7929,
    9483, 9492, 9494, 10703, 9132, 62, 137, 227, 444, 2215, 4030, 4304, 4322, 4429, 5262, 5528, 6278, 6302, 6432, 6744,
    6840, 6844, 7023, 7100, 7279, 7464, 8272, 8969, 9275, 9980, 10485, 11147, 11263, 11386, 7679, 10327, 10307, 5487, 10403, 30,
    54, 4083, 4410, 3923, 265, 10028, 295, 300, 303, 305, 311, 314, 318, 325, 329, 331, 973, 1051, 1062, 1065,
    2887, 2935, 3185, 3428, 3845, 4461, 4464, 4468, 5685, 5688, 5692, 5804, 5807, 5811, 5847, 5850, 5854, 5883, 5889, 5892,
    5896, 5902, 5956, 5959, 5963, 6096, 6099, 6103, 6164, 6167, 6171, 6202, 6205, 6209, 7083, 7086, 7090, 7106, 7113, 7119,
    7122, 7126, 7133, 7142, 7149, 7155, 7158, 7162, 7169, 8295, 8298, 8302, 1813, 2278, 3954, 3966, 6053, 9540, 9888, 257,
    900, 1042, 1199, 1247, 1803, 1808, 1839, 1856, 1909, 2029, 2059, 2213, 3125, 3275, 3640, 3697, 3711, 4114, 4432, 4438,
    4928, 5032, 5033, 5157, 5419, 5492, 5566, 6339, 6419, 6553, 6793, 6816, 7671, 7718, 7757, 7759, 7760, 7829, 7836, 8152,
    8191, 8505, 8575, 8842, 8890, 8972, 8974, 9000, 9131, 9138, 9200, 9516, 9830, 10022, 10169, 10202, 10472, 10576, 10679, 10680,
    10925, 9674, 331, 504, 686, 765, 902, 1346, 1347, 1500, 1501, 2996, 4713, 5005, 6363, 6383, 6675, 6676, 6689, 6690,
    6692, 6725, 6859, 6890, 6895, 6898, 6899, 6951, 7134, 7135, 7137, 7138, 7422, 7573, 7574, 7581, 7582, 7586, 7587, 7591,
    7624, 7657, 7662, 7663, 7675, 7678, 7683, 7700, 7750, 7751, 7773, 7798, 7824, 7830, 7841, 7867, 7870, 7871, 7872, 7905,
    7956, 8121, 8828, 8829, 8842, 8845, 8848, 8849, 8895, 8899, 8909, 8910, 8916, 9250, 9252, 9381, 9492, 9493, 9495, 9497,
    9730, 9924, 9925, 10603, 10720, 10723, 10859, 10860, 997, 1028, 5012, 8740, 292, 8645, 10025, 10028, 5426, 5427, 7260, 8312,
    8317, 9131, 103, 1401, 1411, 2301, 2302, 2303, 2304, 2305, 2306, 2307, 2308, 2309, 2310, 2311, 2334, 2342, 2397, 2440,
    2484, 2543, 2983, 3133, 4888, 5532, 5613, 5744, 6513, 6627, 6671, 6688, 6709, 6793, 7069, 7235, 7313, 7445, 7455, 7556,
    7557, 7558, 7559, 7560, 7561, 7562, 7563, 7564, 7565, 7660, 7661, 7949, 7982, 8379, 8487, 8652, 8857, 8885, 9314, 9710,
    10935, 10936, 10953, 11220, 11232, 2629, 3416, 2449, 2450, 2679, 2699, 2700, 2726, 2742, 2746, 4496, 4499, 6728, 6897, 7675,
    7684, 7813, 7828, 7829, 2810, 2811, 2907, 4323, 4333, 4337, 4338, 4339, 4345, 4350, 4358, 4359, 4360, 4364, 4384, 5382,
    5393, 6004, 8322, 8524, 8526, 8535, 8536, 10666, 10667, 10677, 10679, 10680, 2049, 1972, 8241, 8242, 8243, 8244, 8245, 8246,
    8247, 8248, 8249, 8250, 8256, 8261, 8262, 8270, 8272, 8277, 8281, 8282, 8283, 8284, 8287, 8310, 8334, 8764, 10484, 10488,
    2719, 2745, 4498, 9781, 2515, 4480, 5775, 7434, 7680, 9722, 10974, 442, 1540, 1543, 1551, 1553, 2747, 2881, 2907, 3113,
    3956, 4001, 4647, 4861, 4926, 5708, 6282, 6285, 7384, 8197, 9888, 11046, 11192, 7534, 2547, 2614, 2650, 2651, 2656, 3349,
    3350, 10162, 1001, 1366, 1369, 1384, 1390, 1401, 1410, 1411, 1559, 1561, 1562, 1564, 1571, 1572, 1575, 3886, 3960, 5051,
    5055, 5072, 5073, 5082, 5094, 5096, 5099, 5101, 5919, 8739, 8973, 8974, 1182, 1204, 4814, 2546, 2647, 2651, 2652, 2656,
    2650, 4508, 4509, 4686, 689, 764, 1692, 1823, 3354, 8574, 9314, 10835, 10995, 8915, 5086, 5098, 69, 136, 198, 199,
    206, 227, 236, 256, 289, 349, 366, 373, 375, 387, 395, 396, 397, 398, 416, 418, 441, 442, 468, 477,
    478, 479, 480, 489, 503, 510, 652, 654, 660, 666, 677, 702, 894, 901, 978, 1068, 1118, 1205, 1431, 1763,
    1966, 2165, 2270, 2389, 2613, 2632, 2657, 2660, 2893, 3198, 3205, 3356, 3386, 3534, 3849, 3952, 4121, 4252, 4326, 4366,
    4563, 4566, 4677, 4692, 4774, 4916, 5136, 5149, 5259, 5410, 5448, 5554, 5778, 6145, 6182, 6216, 6247, 6248, 6256, 6286,
    6287, 6481, 6520, 6523, 6831, 6838, 6841, 6888, 6889, 6895, 6912, 6919, 6923, 6977, 7019, 7025, 7048, 7097, 7098, 7133,
    7134, 7171, 7175, 7190, 7235, 7236, 7245, 7256, 7259, 7279, 7280, 7286, 7359, 7436, 7439, 7471, 7657, 7686, 7770, 7796,
    7831, 7956, 7960, 8279, 8337, 8393, 8399, 8442, 8444, 8476, 8633, 8672, 8976, 8977, 9058, 9098, 9192, 9274, 9334, 9431,
    9587, 9601, 9642, 9646, 9757, 9908, 10111, 10284, 10620, 10739, 10788, 10837, 10859, 10884, 10949, 10956, 11109, 11264, 11293, 199,
    227, 4913, 7097, 8732, 228, 678, 887, 2405, 3848, 4191, 4194, 5350, 10319, 10327, 11263, 11359, 199, 424, 6888, 6889,
    7098, 7279, 8742, 8969, 10811, 10902, 4764, 8997, 371, 505, 512, 897, 1097, 1461, 1594, 1766, 1924, 1933, 2139, 2167,
    2298, 2659, 3305, 3320, 3321, 3322, 3323, 3750, 4124, 4223, 4255, 4367, 4495, 4926, 5104, 5268, 5565, 5700, 6339, 6359,
    6624, 6687, 6728, 6777, 7469, 7589, 7590, 7597, 7670, 7671, 7684, 7828, 7862, 7869, 7886, 7888, 7889, 7948, 7949, 8338,
    8535, 8562, 8599, 8720, 8779, 8866, 8884, 8885, 8908, 9059, 9172, 9249, 9333, 9390, 9719, 9881, 10160, 10190, 10261, 10467,
    10709, 10717, 10720, 10834, 10846, 10853, 10854, 10858, 2275, 574, 785, 1123, 1465, 2801, 2802, 3115, 3843, 4020, 4385, 4440,
    4922, 5554, 6056, 6406, 6727, 6772, 8012, 8066, 8372, 8451, 8879, 9097, 9185, 9247, 9307, 9350, 9927, 10351, 10466, 10638,
    11125, 11189, 11193, 11286, 11311, 11363, 3763, 5698, 5725, 8190, 9253, 10376, 10998, 5266, 110, 143, 226, 228, 417, 422,
    449, 2513, 5000, 5094, 5102, 5267, 5527, 6141, 6179, 6551, 9057, 9187, 10833, 11258, 7962, 8053, 11328, 6896, 6950, 5162,
    5657, 7434, 8779, 11001, 350, 1629, 1630, 2082, 2298, 2885, 3345, 3592, 3840, 4252, 4259, 6283, 6483, 8235, 8442, 8671,
    8742, 8818, 8821, 8842, 8913, 8936, 8937, 9065, 9289, 9492, 9684, 9703, 9789, 9799, 9882, 9885, 10159, 10220, 10244, 10278,
    10320, 10349, 10351, 10425, 10426, 10464, 10465, 10528, 10576, 10639, 10794, 10840, 10923, 11018, 11260, 11330, 4276, 4153, 4164, 4175,
    4190, 4916, 8229, 9922, 8662, 8680, 1184, 1196, 1337, 2333, 3873, 3883, 3886, 3887, 3892, 3951, 5496, 5590, 5592, 5607,
    5616, 5643, 5650, 6487, 6492, 6497, 6535, 6553, 7609, 7676, 7685, 7950, 10138, 10987, 10993, 10995, 3956, 5588, 2674, 2720,
    2721, 2734, 2738, 4494, 5441, 6128, 6135, 10841, 4323, 4338, 4339, 4341, 4342, 4343, 4345, 4346, 4347, 4348, 4349, 4350,
    4353, 4354, 4355, 4356, 4357, 4358, 4384, 6047, 6065, 6285, 9103, 9230, 10134, 1424, 1425, 1426, 1427, 1435, 1441, 1442,
    1443, 1446, 1448, 1449, 2507, 8061, 8062, 8066, 8172, 8189, 8190, 8194, 8196, 10577, 4668, 4804, 4803, 2960, 10117, 10118,
    10119, 10120, 10121, 10122, 10123, 10124, 10125, 10126, 10127, 10128, 10129, 10130, 10131, 10137, 337, 341, 344, 345, 346, 338,
    6731, 6732, 6733, 6734, 6735, 6742, 6744, 6745, 6746, 6748, 6749, 8459, 1763, 5651, 9099, 10884, 878, 2418, 4840, 4841,
    4869, 7442, 10950, 10974, 3599, 5304, 5305, 5344, 10601, 5594, 973, 3106, 3814, 3818, 3845, 3945, 4, 5, 18, 21,
    23, 24, 38, 57, 64, 2780, 2781, 2788, 2822, 2823, 2827, 2828, 2831, 2834, 2835, 2836, 2908, 2912, 2939, 2955,
    3165, 3174, 3175, 4305, 4325, 4327, 4348, 4754, 5505, 5511, 5515, 5518, 5560, 5563, 5747, 5752, 5935, 5936, 5940, 5944,
    5945, 5969, 5970, 5971, 5987, 5988, 5992, 5996, 5997, 5998, 6001, 6002, 6003, 6016, 6017, 6028, 6029, 6034, 6050, 6051,
    6058, 6068, 6070, 6074, 6075, 6147, 6148, 6149, 6151, 6153, 6178, 6179, 6180, 6185, 6217, 6295, 6305, 6660, 6737, 7808,
    8237, 8319, 8321, 8323, 8333, 8334, 8337, 8559, 8560, 9664, 10206, 10490, 10494, 10497, 10502, 10503, 10504, 10509, 10527, 10533,
    10538, 10540, 10545, 10546, 10547, 10663, 10668, 10792, 10924, 11261, 11338, 11339, 11340, 11349, 11372, 11373, 11390, 5, 61, 66,
    8469, 8470, 8473, 7314, 5927, 5928, 5931, 5933, 463, 472, 477, 483, 488, 654, 806, 807, 854, 860, 886, 889,
    1065, 1128, 1141, 1142, 1154, 1155, 1161, 1164, 1209, 1233, 1251, 1400, 1409, 1412, 1489, 1493, 1501, 1503, 1570, 1592,
    1594, 1693, 1957, 1987, 2107, 2126, 2131, 2132, 2156, 2163, 2212, 2328, 2343, 2347, 2348, 2351, 2352, 2376, 2386, 2391,
    2422, 2424, 2483, 2510, 3119, 3393, 3406, 3432, 3434, 3736, 3739, 3741, 3875, 3879, 3881, 3889, 3896, 3921, 3924, 3925,
    3934, 3953, 3963, 3964, 3965, 3966, 4056, 4072, 4082, 4087, 4116, 4311, 4321, 4327, 4357, 4474, 4493, 4589, 4794, 4795,
    4845, 4877, 4920, 4922, 5010, 5013, 5094, 5102, 5157, 5353, 5496, 5658, 5924, 5925, 5926, 5930, 6070, 6073, 6404, 6428,
    6686, 6742, 6767, 6768, 6815, 6971, 6972, 7207, 7217, 7233, 7656, 8141, 8533, 8540, 8597, 8840, 8907, 9031, 9036, 9188,
    9191, 9221, 9230, 9311, 10569, 10594, 10596, 10602, 10703, 10758, 10841, 11015, 11037, 11078, 11123, 11143, 11164, 11185, 11208, 11230,
    11256, 11292, 3880, 940, 1065, 3503, 3538, 1713, 3026, 10326, 4316, 1121, 1401, 1444, 8189, 1064, 2826, 2827, 2871, 2950,
    4284, 4320, 4322, 4361, 4368, 5505, 5509, 5516, 5517, 5528, 5535, 5744, 5752, 5771, 6306, 6436, 8231, 8237, 8274, 9953,
    9962, 10504, 10535, 10539, 10546, 10547, 10550, 10552, 11340, 11352, 11376, 63, 237, 578, 742, 1406, 1933, 2215, 2659, 3230,
    3280, 3600, 3850, 4761, 4925, 6117, 6618, 6929, 7048, 10483, 503, 7261, 1436, 4166, 6777, 10628, 2369, 4123, 2656, 11246,
    2505, 6031, 3043, 3277, 3286, 3560, 10132, 10929, 7680, 398, 417, 721, 735, 892, 2274, 2647, 2650, 3034, 4912, 5450,
    6688, 6777, 7278, 7283, 7317, 7320, 7430, 7671, 9829, 10053, 10518, 10619, 10972, 11046, 11287, 7702, 7761, 7786, 8977, 10650,
    10658, 11248, 4274, 4275, 4289, 4310, 4312, 4321, 4326, 4330, 7780, 1501, 4362, 5271, 5350, 5818, 5926, 6795, 6972, 8779,
    9374, 10855, 8674, 353, 420, 448, 705, 736, 1292, 1334, 1411, 2344, 2364, 2502, 2980, 3025, 3026, 3041, 3085, 4114,
    4203, 5703, 6280, 6855, 6865, 6866, 7134, 7312, 7344, 7444, 7823, 8006, 8506, 8935, 9731, 10336, 10433, 10487, 10528, 10950,
    11286, 11346, 7720, 9874, 9882, 5000, 6660, 9602, 11106, 2840, 2, 6, 29, 45, 46, 57, 58, 60, 175, 659,
    678, 892, 1200, 1207, 1241, 1243, 1247, 1250, 1253, 1335, 1720, 1753, 1763, 1768, 1851, 1864, 1952, 1982, 1990, 1991,
    2021, 2027, 2059, 2060, 2111, 2134, 2135, 2291, 2332, 2426, 2511, 2587, 2656, 2657, 2907, 2956, 3171, 3197, 3283, 3385,
    3421, 3424, 3962, 3967, 4329, 4435, 4438, 4751, 4758, 5155, 5214, 5221, 5271, 5355, 5652, 5971, 6376, 6380, 6407, 6460,
    6466, 6475, 6519, 6662, 6665, 6830, 6845, 6848, 6907, 6911, 7099, 7172, 7681, 8447, 8472, 8540, 8572, 8602, 8780, 8783,
    8813, 8818, 8885, 9966, 10160, 10552, 11314, 11366, 5398, 951, 1759, 2141, 2952, 2962, 3053, 3098, 3502, 3554, 3555, 3591,
    3593, 6430, 6433, 6435, 8092, 9032, 10572, 10577, 11038, 11046, 11079, 11081, 11086, 11087, 11111, 11112, 11113, 11114, 11115, 11116,
    11124, 11125, 11126, 11131, 11132, 11133, 11134, 11135, 11136, 11144, 11145, 11146, 11147, 11148, 11151, 11152, 11153, 11154, 11155, 11156,
    11157, 11165, 11166, 11167, 11168, 11169, 11170, 11171, 11173, 11174, 11175, 11176, 11177, 11178, 11186, 11187, 11189, 11190, 11191, 11192,
    11193, 11195, 11196, 11197, 11199, 11201, 11209, 11210, 11211, 11223, 11232, 11235, 3567, 3568, 5490, 5491, 512, 747, 785, 2508,
    3757, 3760, 3761, 4010, 4025, 4026, 4031, 5605, 6499, 6501, 6514, 6516, 6520, 6563, 6573, 6578, 7549, 7652, 7653, 7685,
    10741, 7309, 7323, 7324, 7471, 10891, 10901, 1409, 2030, 3592, 4193, 4619, 4625, 4672, 7464, 8446, 9585, 11291, 4333, 5173,
    5568, 7488, 7514, 9721, 10856, 11019, 11233, 895, 1367, 1368, 1380, 1381, 1382, 1395, 1404, 5493, 8315, 8974, 6896, 1491,
    4592, 5407, 5499, 8749, 8760, 8848, 11064, 11095, 11105, 139, 175, 607, 611, 624, 1071, 3853, 4818, 4819, 4820, 4855,
    5530, 7722, 7766, 7952, 8336, 8987, 10025, 10110, 10661, 10698, 1909, 6830, 2702, 5510, 5519, 5520, 5529, 5530, 5533, 8260,
    8226, 8264, 8269, 8270, 3355, 8741, 9953, 135, 397, 399, 448, 481, 738, 1267, 1268, 1284, 1286, 1301, 1303, 1307,
    1314, 1334, 1335, 1340, 1342, 1345, 2235, 2272, 2275, 2278, 2957, 3423, 3430, 3915, 3917, 3919, 4033, 4143, 4157, 4159,
    4166, 4171, 4181, 4182, 4191, 4192, 4194, 4195, 4198, 4203, 4514, 4921, 5582, 5655, 5767, 6280, 6287, 6288, 6887, 7052,
    7174, 7285, 8127, 8137, 8309, 8640, 10999, 11043, 11290, 10616, 10635, 10654, 10673, 10735, 10898, 10612, 10615, 10634, 10653, 10672,
    10734, 10894, 10897, 1319, 1334, 1336, 1478, 1500, 3433, 4150, 4151, 4192, 4451, 5652, 6626, 7840, 8220, 8229, 8236, 8263,
    8264, 8272, 8277, 8361, 8374, 10571, 11125, 11145, 11210, 6626, 6627, 6690, 6692, 7466, 7470, 8821, 8888, 8889, 8896, 8909,
    8910, 8915, 10885, 203, 205, 370, 377, 417, 814, 891, 898, 1116, 1121, 1124, 1126, 1211, 1343, 1534, 1556, 1691,
    1721, 1751, 1753, 1763, 1765, 1865, 1920, 1951, 1952, 1953, 1957, 1961, 1968, 1969, 1970, 1982, 1984, 1985, 1986, 2002,
    2004, 2011, 2026, 2027, 2032, 2211, 2223, 3109, 3124, 3316, 3329, 3695, 3706, 3711, 4019, 4433, 4441, 4442, 4625, 5483,
    5493, 5535, 6062, 6064, 6075, 6139, 6577, 7175, 7539, 7554, 7843, 7923, 7942, 7946, 7955, 8232, 8237, 8441, 8452, 8641,
    8697, 8743, 9001, 9189, 9395, 9605, 9865, 9920, 10141, 10487, 10570, 10574, 10945, 10953, 10954, 10992, 11088, 11107, 1211, 2184,
    2214, 4755, 6935, 6936, 6937, 6939, 6940, 6941, 6943, 6944, 6945, 6948, 6951, 10718, 10855, 6942, 8405, 1402, 2883, 1363,
    1396, 3791, 3702, 199, 354, 511, 702, 763, 818, 901, 1062, 1250, 1596, 1761, 1851, 1862, 2066, 2088, 2743, 3201,
    3962, 4323, 4363, 4368, 4590, 4593, 4618, 4619, 4625, 4648, 4671, 5050, 5257, 5378, 5394, 5395, 5446, 5530, 5533, 5536,
    5700, 5726, 5727, 5731, 5819, 5926, 5929, 6375, 6407, 6479, 6480, 6794, 6986, 6992, 7017, 7019, 7020, 7025, 7102, 7263,
    7389, 7399, 7816, 7822, 8052, 8159, 8160, 8169, 8177, 8197, 8272, 8535, 8632, 8646, 8735, 8784, 8995, 9059, 9063, 9172,
    9253, 9493, 9494, 9497, 9519, 9583, 9905, 10109, 10135, 10595, 10606, 10620, 10791, 10792, 10835, 10880, 11020, 11127, 11148, 11187,
    11231, 11232, 11237, 1045, 1096, 1120, 1125, 9494, 10580, 10581, 10583, 10584, 10585, 10586, 10588, 10595, 10596, 10597, 10602, 10604,
    1112, 10582, 229, 232, 235, 2068, 2502, 2962, 3203, 5727, 6843, 6986, 6998, 6999, 7018, 7019, 7027, 7097, 7098, 7099,
    7102, 4516, 4517, 4520, 4521, 4522, 4530, 4690, 102, 103, 256, 257, 623, 1552, 3750, 3847, 4197, 4325, 4592, 5094,
    5150, 5171, 5904, 5926, 6111, 6374, 6660, 6769, 6899, 7467, 7671, 8005, 8066, 8188, 8505, 8506, 9148, 9168, 9209, 9352,
    9369, 9601, 9940, 10002, 10022, 10046, 10108, 10347, 10784, 11232, 11236, 11258, 4676, 4677, 9602, 201, 218, 232, 233, 445,
    447, 3593, 6662, 6782, 6794, 6836, 6843, 6848, 6850, 6861, 6867, 6877, 6911, 6932, 6933, 6934, 6944, 6945, 6951, 6984,
    6986, 6987, 6988, 6989, 6990, 6991, 6992, 6994, 6996, 6997, 6998, 6999, 7000, 7002, 7016, 7017, 7018, 7019, 7020, 7021,
    7022, 7024, 7027, 7029, 7051, 7063, 7073, 7074, 7098, 7100, 7147, 7197, 7198, 7208, 7209, 7212, 7219, 7220, 7221, 7225,
    7226, 7233, 7235, 7240, 7248, 7250, 7257, 7264, 7281, 1636, 7646, 9908, 1677, 1232, 1247, 628, 5377, 8284, 8310, 8316,
    3253, 3254, 3911, 3994, 7705, 7733, 7795, 8949, 8950, 8968, 2832, 3158, 3199, 817, 890, 1795, 8408, 8413, 8433, 8435,
    8443, 8449, 139, 5150, 1402, 2688, 2719, 2731, 2738, 2741, 2749, 4811, 5927, 6647, 1364, 1397, 2689, 4020, 4127, 169,
    745, 1572, 2020, 3839, 3967, 4687, 4773, 5094, 5288, 6430, 6693, 8132, 9099, 9621, 9663, 9739, 10108, 10878, 10997, 11232,
    8673, 1842, 5076, 2021, 3040, 3112, 4651, 5285, 6513, 6578, 6618, 7542, 10467, 10855, 11040, 11064, 2724, 2423, 2465, 11215,
    5535, 274, 289, 1490, 1857, 5770, 5775, 5779, 6142, 6776, 7307, 7431, 7432, 8506, 9084, 9330, 10790, 10793, 10810, 10816,
    10901, 10903, 10906, 10924, 11292, 10926, 3543, 7197, 7633, 10600, 8319, 8320, 8334, 4346, 4441, 318, 384, 385, 387, 388,
    390, 393, 394, 396, 409, 419, 434, 679, 684, 1338, 1818, 2021, 2955, 3124, 3711, 3952, 4204, 4381, 4468, 5016,
    5018, 5019, 5022, 5025, 5028, 5029, 5030, 5031, 5032, 5033, 5034, 5035, 5038, 5151, 5692, 5811, 5854, 5896, 5963, 6103,
    6171, 6209, 6301, 6663, 6891, 7090, 7126, 7162, 7178, 7179, 7181, 7182, 7184, 7187, 7188, 7190, 8278, 8302, 8322, 8328,
    8331, 8332, 8333, 8456, 8458, 8459, 8461, 8464, 8467, 8468, 8470, 8747, 8748, 8749, 8751, 8754, 8757, 8758, 8759, 9073,
    9091, 9097, 9136, 9142, 9145, 9146, 9147, 9148, 9199, 9203, 9206, 9207, 9208, 9249, 9261, 9264, 9267, 9268, 9269, 9270,
    9294, 9374, 9381, 9384, 9387, 9388, 9389, 9390, 9414, 9419, 9421, 9422, 9425, 9428, 9429, 9430, 9432, 9452, 9455, 9462,
    9465, 9468, 9469, 9471, 9529, 9532, 9535, 9536, 9537, 9538, 9539, 9646, 9919, 9932, 9973, 10014, 10059, 10101, 10169, 10411,
    10414, 10415, 10416, 10419, 10422, 10423, 10424, 10426, 10450, 10452, 10453, 10455, 10458, 10461, 10462, 10463, 10465, 10469, 10473, 10477,
    10480, 10481, 10482, 10485, 10488, 10515, 10516, 10518, 10521, 10524, 10525, 10526, 10572, 10577, 10921, 11088, 11091, 11093, 11095, 11099,
    11102, 11103, 11104, 11109, 11308, 11321, 395, 5036, 7189, 7193, 8469, 8470, 9211, 9214, 9271, 9470, 1053, 6033, 6000, 6032,
    6185, 6458, 9557, 9564, 9782, 9887, 10219, 11361, 3080, 7527, 10905, 9476, 35, 60, 64, 93, 108, 260, 351, 2439,
    3958, 4711, 4732, 4733, 4742, 4751, 4752, 4763, 5452, 6580, 6581, 6582, 6583, 6584, 6585, 6586, 6587, 6589, 6590, 6591,
    6592, 6593, 6596, 6597, 6598, 6599, 6600, 6601, 6603, 6604, 6605, 6608, 6616, 6617, 6618, 6619, 6620, 6622, 6624, 6625,
    6628, 6630, 6631, 6632, 6633, 6634, 6635, 6636, 6637, 6638, 6639, 6640, 6643, 6645, 6646, 6648, 6650, 6658, 6659, 6660,
    6661, 6662, 6663, 6664, 6665, 6666, 6668, 6670, 6671, 6672, 6673, 6676, 6686, 6687, 6688, 6689, 6690, 6691, 6692, 7454,
    7466, 7470, 8512, 8799, 8813, 8814, 8818, 8821, 8842, 8851, 8852, 8853, 8855, 8856, 8857, 8858, 8860, 8861, 8862, 8864,
    8865, 8867, 8868, 8869, 8870, 8878, 8879, 8880, 8881, 8882, 8885, 8888, 8889, 8892, 8893, 8894, 8895, 8896, 8899, 8907,
    8908, 8909, 8910, 8911, 8912, 8913, 8915, 8916, 9209, 9280, 9290, 9291, 9292, 9293, 9294, 9431, 9457, 9458, 9460, 9461,
    9470, 9471, 9472, 9473, 9476, 9524, 9525, 9528, 9537, 9538, 9539, 9540, 9542, 9800, 9801, 9803, 10178, 10486, 10599, 10789,
    10881, 10885, 2944, 2955, 6677, 6679, 6686, 6693, 6916, 7223, 8499, 8502, 8504, 8566, 8567, 8570, 8572, 8584, 8625, 8626,
    8629, 8631, 8663, 8664, 8667, 8669, 8690, 8724, 8725, 8728, 8730, 8805, 8806, 8809, 8811, 8833, 8840, 8871, 8872, 8875,
    8877, 8900, 8907, 8932, 8934, 8940, 9023, 9024, 9027, 9029, 9036, 9057, 9939, 9979, 10020, 10064, 10106, 10174, 2648, 2659,
    3761, 7345, 7436, 8229, 1719, 1760, 5062, 6321, 6338, 6621, 6676, 6689, 6692, 8865, 8881, 8888, 9461, 9471, 9475, 9476,
    9538, 1010, 1064, 1067, 2833, 8324, 8334, 8451, 8536, 10184, 10189, 10333, 10334, 10346, 10347, 543, 544, 866, 1085, 1100,
    1101, 1110, 1117, 1207, 1341, 1485, 1524, 1534, 1536, 1546, 1678, 1715, 1729, 1730, 1731, 1753, 1860, 1905, 1931, 1947,
    1962, 1963, 1964, 1967, 1978, 1980, 2019, 2023, 2030, 2076, 2090, 2122, 2125, 2157, 2169, 2192, 2863, 3065, 3348, 3508,
    3509, 3528, 3550, 3589, 3596, 3807, 3808, 3839, 3846, 3849, 3851, 4200, 4442, 4565, 4566, 4636, 4645, 4650, 4881, 5000,
    5063, 5315, 5344, 5349, 5354, 5864, 6136, 6191, 6219, 6220, 6280, 6283, 6747, 7025, 8069, 8239, 8314, 8659, 8676, 8913,
    9188, 9560, 9704, 9769, 9780, 9841, 10071, 10090, 10133, 10141, 10162, 10180, 10201, 10349, 10445, 10922, 11005, 11016, 11018, 11020,
    11127, 11128, 11147, 11260, 11367, 4565, 9521, 4886, 4904, 560, 9830, 9840, 770, 771, 783, 2327, 2362, 2405, 2433, 3112,
    3430, 4006, 4007, 4810, 4839, 4872, 6122, 6129, 6135, 6136, 6137, 6140, 6141, 6143, 10505, 10964, 10974, 3254, 6406, 2690,
    2739, 2741, 5902, 9961, 11060, 4058, 4088, 4089, 4124, 4594, 26, 88, 262, 340, 376, 477, 510, 511, 848, 895,
    1043, 1064, 1204, 1650, 1657, 2487, 2510, 2746, 2899, 2900, 3068, 3428, 3839, 3850, 3963, 4391, 4753, 4795, 4949, 4971,
    5331, 5338, 5348, 5441, 5442, 5775, 6118, 6435, 6458, 6477, 6617, 6618, 6626, 6660, 6666, 6725, 6769, 6893, 7435, 7466,
    7745, 8428, 8878, 8883, 8890, 9294, 9352, 9414, 9470, 9781, 9840, 9887, 9993, 10005, 10008, 10052, 10264, 10402, 10881, 11193,
    11351, 497, 231, 380, 6250, 6376, 11345, 11361, 11362, 11365, 4245, 5517, 691, 692, 698, 701, 702, 703, 706, 1638,
    1097, 1123, 4811, 6258, 6259, 6260, 6261, 6266, 6269, 6271, 6277, 6278, 6279, 6285, 6287, 11008, 5941, 5944, 5973, 3498,
    3544, 7912, 7952, 5998, 8334, 2837, 1601, 1602, 1603, 1604, 1606, 1607, 1608, 1609, 1610, 1611, 1648, 1653, 2419, 4891,
    5485, 6305, 8380, 1203, 1464, 1481, 1614, 1630, 1634, 1648, 2063, 2516, 6304, 9646, 236, 8042, 8051, 8538, 9925, 51,
    683, 685, 902, 2133, 2160, 2166, 2293, 3358, 5774, 881, 902, 1272, 1296, 2217, 2221, 2232, 2240, 2242, 2249, 2270,
    2271, 2278, 3728, 3729, 3730, 3731, 3734, 3750, 3752, 3763, 4161, 4197, 6263, 6268, 6278, 6279, 6284, 6285, 6286, 6532,
    6536, 6551, 6556, 7284, 7545, 7546, 7549, 9191, 10114, 11257, 11258, 11260, 11261, 11264, 11266, 105, 5488, 6071, 10141, 11363,
    8364, 8373, 8797, 8801, 8816, 8822, 8845, 8849, 8884, 9421, 9432, 9436, 10179, 2293, 5030, 5648, 5865, 8025, 8051, 8066,
    8160, 9451, 9454, 5450, 7761, 7786, 7818, 7823, 8977, 10650, 7816, 3529, 8026, 8027, 8163, 8173, 3198, 6008, 3589, 3600,
    8849, 1572, 3278, 7431, 10971, 10973, 11286, 5488, 8948, 8949, 8952, 8959, 8964, 8965, 8966, 8971, 1238, 4199, 11044, 1224,
    1225, 1227, 1232, 1241, 1243, 1246, 1254, 1982, 4030, 4442, 5012, 5597, 5610, 5651, 6562, 6572, 6577, 8313, 9704, 1932,
    7842, 1596, 444, 1158, 1207, 3477, 3594, 38, 64, 137, 138, 139, 143, 144, 167, 171, 175, 184, 199, 200,
    202, 204, 216, 227, 228, 233, 234, 236, 237, 326, 373, 374, 396, 397, 400, 403, 406, 409, 415, 416,
    417, 421, 422, 424, 426, 427, 429, 431, 434, 441, 442, 446, 448, 470, 485, 501, 502, 505, 569, 601,
    613, 617, 623, 626, 631, 632, 681, 688, 736, 737, 761, 766, 788, 1067, 1070, 1210, 1334, 1408, 1449, 1467,
    1503, 1547, 1549, 1555, 1572, 1594, 1634, 1753, 1851, 1932, 2020, 2060, 2092, 2157, 2169, 2201, 2213, 2219, 2222, 2224,
    2292, 2293, 2295, 2331, 2338, 2339, 2340, 2427, 2438, 2477, 2502, 2508, 2514, 2580, 2630, 2648, 2748, 2749, 2750, 2786,
    2932, 3125, 3238, 3240, 3245, 3246, 3366, 3374, 3375, 3384, 3386, 3388, 3391, 3395, 3396, 3405, 3406, 3426, 3432, 3436,
    3675, 3851, 3852, 3879, 3912, 3924, 3953, 3958, 3963, 3964, 3993, 4010, 4025, 4031, 4203, 4236, 4250, 4251, 4256, 4260,
    4333, 4434, 4476, 4547, 4569, 4588, 4590, 4646, 4726, 4739, 4740, 4752, 4754, 4762, 5011, 5037, 5152, 5153, 5158, 5171,
    5187, 5193, 5194, 5195, 5199, 5200, 5201, 5220, 5231, 5239, 5263, 5446, 5498, 5530, 5677, 5700, 5727, 5728, 5756, 5767,
    5769, 5819, 5821, 5823, 5862, 6223, 6224, 6225, 6226, 6227, 6228, 6231, 6234, 6247, 6248, 6249, 6254, 6256, 6281, 6377,
    6408, 6409, 6455, 6457, 6464, 6475, 6479, 6494, 6495, 6498, 6501, 6513, 6516, 6520, 6523, 6583, 6584, 6585, 6589, 6590,
    6591, 6593, 6597, 6599, 6600, 6601, 6602, 6603, 6605, 6606, 6617, 6618, 6619, 6620, 6622, 6623, 6625, 6626, 6627, 6633,
    6634, 6635, 6637, 6638, 6639, 6643, 6644, 6645, 6649, 6659, 6660, 6661, 6663, 6664, 6667, 6668, 6687, 6688, 6689, 6704,
    6722, 6729, 6749, 6777, 6783, 6828, 6831, 6832, 6833, 6834, 6835, 6836, 6837, 6838, 6839, 6840, 6841, 6842, 6849, 6850,
    6851, 6852, 6853, 6854, 6860, 6862, 6863, 6864, 6868, 6874, 6875, 6876, 6879, 6888, 6889, 6890, 6894, 6897, 6898, 6902,
    6903, 6904, 6905, 6906, 6908, 6912, 6920, 6922, 6923, 6924, 6925, 6928, 6931, 6935, 6936, 6938, 6944, 6945, 6946, 6949,
    6950, 6983, 6985, 7023, 7031, 7034, 7036, 7038, 7039, 7042, 7047, 7048, 7050, 7052, 7056, 7059, 7060, 7061, 7064, 7067,
    7068, 7096, 7099, 7101, 7105, 7106, 7108, 7110, 7133, 7134, 7135, 7137, 7138, 7139, 7141, 7143, 7146, 7169, 7170, 7171,
    7175, 7177, 7179, 7181, 7189, 7190, 7192, 7196, 7203, 7207, 7208, 7209, 7210, 7216, 7217, 7224, 7234, 7235, 7236, 7242,
    7243, 7245, 7249, 7255, 7256, 7257, 7258, 7263, 7264, 7266, 7267, 7278, 7279, 7280, 7286, 7445, 7448, 7462, 7464, 7468,
    7509, 7657, 7842, 7929, 7962, 7977, 7979, 7987, 8013, 8138, 8141, 8189, 8316, 8377, 8378, 8431, 8512, 8539, 8599, 8740,
    8762, 8783, 8820, 8847, 8887, 8914, 8997, 9000, 9293, 9435, 9475, 9541, 9721, 10137, 10181, 10300, 10322, 10323, 10324, 10329,
    10330, 10486, 10554, 10596, 10660, 10719, 10760, 10776, 10779, 10784, 10785, 10787, 10791, 10811, 10835, 10856, 10857, 10878, 10948, 10973,
    10993, 10995, 11018, 11080, 11084, 11105, 11106, 11187, 11190, 11284, 11286, 11387, 186, 7145, 187, 2539, 2649, 2845, 6778, 8818,
    8911, 10050, 10138, 107, 124, 138, 144, 167, 169, 183, 199, 230, 273, 287, 326, 375, 396, 445, 1537, 3398,
    3421, 3432, 3657, 3704, 3952, 5009, 5736, 5739, 5740, 5743, 5753, 5758, 5759, 5767, 5769, 5928, 6223, 6224, 6225, 6226,
    6228, 6231, 6248, 6251, 6828, 6833, 6834, 6837, 6838, 6845, 6852, 6857, 6858, 6862, 6863, 6868, 6879, 6889, 6892, 6902,
    6903, 6906, 6907, 6913, 6920, 6921, 6931, 6936, 6947, 6983, 6985, 7019, 7034, 7048, 7049, 7059, 7060, 7061, 7105, 7106,
    7134, 7141, 7146, 7169, 7179, 7189, 7196, 7207, 7210, 7235, 7257, 7282, 7465, 7584, 7607, 7642, 7657, 7673, 7675, 7709,
    7828, 7924, 8509, 8561, 9197, 9372, 9974, 10003, 10220, 10242, 10243, 10244, 10767, 10783, 10785, 10788, 10790, 11387, 6111, 7017,
    189, 197, 198, 199, 389, 390, 394, 1062, 1566, 1567, 1587, 1590, 2259, 2261, 2270, 3845, 3955, 4377, 4378, 4489,
    4490, 5004, 5024, 5025, 5490, 6065, 6071, 6255, 6424, 6425, 6675, 6680, 6681, 6685, 7007, 7009, 7022, 7183, 7184, 7188,
    7224, 7227, 7228, 7232, 8091, 8221, 8229, 8327, 8328, 8332, 8463, 8464, 8468, 8685, 8687, 8741, 8753, 8754, 8758, 8834,
    8835, 8839, 8901, 8902, 8906, 9081, 9141, 9142, 9146, 9202, 9203, 9207, 9221, 9229, 9230, 9263, 9264, 9268, 9321, 9330,
    9383, 9384, 9388, 9424, 9425, 9429, 9464, 9465, 9469, 9482, 9491, 9531, 9532, 9536, 9574, 9582, 9642, 9886, 9904, 9936,
    9976, 10017, 10061, 10103, 10127, 10128, 10171, 10331, 10418, 10419, 10423, 10457, 10458, 10462, 10476, 10477, 10481, 10499, 10520, 10521,
    10525, 10542, 10565, 10566, 10590, 10591, 10690, 10691, 10754, 10755, 10803, 10804, 11011, 11012, 11033, 11034, 11074, 11075, 11098, 11099,
    11103, 11119, 11120, 11139, 11140, 11160, 11161, 11181, 11182, 11204, 11205, 11226, 11227, 11252, 11253, 11363, 11389, 649, 679, 1749,
    1794, 1855, 2779, 2834, 2950, 3903, 3955, 3959, 4033, 5495, 5527, 6903, 6904, 6909, 6914, 6915, 6918, 6919, 6920, 7679,
    7680, 8481, 8482, 8483, 8484, 8485, 8486, 8487, 8488, 8492, 8493, 8496, 8500, 8501, 8504, 8505, 8506, 8511, 8516, 8520,
    8546, 8547, 8548, 8549, 8550, 8551, 8552, 8553, 8556, 8557, 8559, 8560, 8562, 8563, 8564, 8568, 8569, 8572, 8573, 8574,
    8577, 8582, 8584, 8599, 8608, 8609, 8610, 8611, 8612, 8613, 8614, 8619, 8621, 8627, 8628, 8631, 8632, 8633, 8634, 8636,
    8641, 8643, 8649, 8650, 8651, 8652, 8657, 8661, 8665, 8666, 8669, 8670, 8671, 8674, 8675, 8678, 8690, 8692, 8701, 8702,
    8703, 8704, 8705, 8706, 8707, 8708, 8709, 8711, 8712, 8713, 8715, 8719, 8720, 8721, 8722, 8726, 8727, 8730, 8731, 8744,
    8760, 8779, 8788, 8789, 8790, 8791, 8792, 8793, 8794, 8796, 8807, 8808, 8811, 8812, 8813, 8821, 8822, 8853, 8854, 8855,
    8856, 8857, 8858, 8859, 8862, 8866, 8868, 8873, 8874, 8877, 8878, 8879, 8880, 8883, 8885, 8888, 8909, 8921, 8924, 8930,
    8931, 8935, 8936, 8937, 8940, 8941, 9007, 9008, 9009, 9010, 9011, 9012, 9013, 9016, 9017, 9025, 9026, 9029, 9030, 9031,
    9034, 9035, 9039, 9040, 9047, 9057, 9058, 9059, 9060, 9081, 9083, 9084, 9099, 9939, 9979, 10020, 10064, 10066, 10106, 10174,
    6683, 7230, 8837, 8904, 166, 178, 179, 181, 182, 184, 196, 6245, 6335, 6372, 7637, 7638, 7924, 10318, 10400, 4602,
    4605, 4606, 4608, 4613, 4614, 4615, 4616, 4617, 4618, 8205, 8209, 8222, 8265, 2939, 6823, 7808, 10359, 10371, 4373, 4382,
    4385, 4389, 4391, 8638, 9018, 9019, 9032, 9038, 9040, 9065, 10630, 10641, 10642, 3309, 3353, 4721, 4752, 3275, 4125, 7284,
    7489, 7542, 4081, 4274, 4275, 4278, 4286, 4287, 4289, 4290, 4295, 4310, 4312, 4320, 4321, 4330, 10298, 10309, 10321, 2081,
    2087, 421, 7708, 9252, 9496, 9903, 9907, 8324, 8334, 4361, 4944, 9563, 10051, 835, 924, 971, 1432, 1434, 1441, 1442,
    1443, 1445, 1576, 3167, 3472, 3595, 5003, 5164, 5165, 5168, 5169, 5170, 5171, 5176, 5825, 8067, 8069, 8167, 8174, 8176,
    8189, 8190, 8195, 10467, 5330, 4255, 10950, 197, 199, 379, 447, 1150, 7339, 11238, 11290, 1592, 2221, 2268, 3352, 4324,
    4357, 4536, 4616, 4631, 4641, 4642, 4647, 4649, 4673, 5527, 5725, 5902, 5924, 6134, 6723, 7464, 8308, 8435, 8437, 8447,
    8449, 8516, 8533, 8582, 8597, 8643, 8820, 8887, 8959, 8971, 8995, 9050, 9062, 9063, 9064, 9065, 9521, 9540, 11358, 11359,
    11365, 11385, 2481, 4798, 291, 328, 512, 704, 1042, 1059, 1060, 1334, 1341, 1441, 1647, 1651, 1856, 2059, 2165, 3125,
    3346, 3640, 3697, 3711, 4200, 4432, 4438, 4541, 5031, 5157, 5706, 5971, 6064, 6288, 6549, 6553, 6769, 6771, 6923, 7213,
    7492, 7515, 7718, 7757, 8058, 8132, 8195, 8535, 8575, 8631, 8641, 8642, 8671, 8730, 8823, 8969, 9000, 9131, 9168, 9390,
    9516, 9558, 9565, 9621, 9882, 10136, 10202, 10370, 10487, 10488, 10527, 10576, 10578, 10679, 10680, 10811, 10859, 11315, 11361, 2345,
    2503, 11275, 11287, 5828, 5835, 5862, 5866, 6115, 7357, 7436, 11363, 939, 2503, 6794, 9126, 9131, 10132, 10137, 10141, 8634,
    8845, 9432, 9648, 9688, 3304, 3319, 3320, 3347, 5861, 8886, 11362, 11389, 203, 237, 266, 423, 450, 575, 742, 762,
    786, 1122, 1483, 1598, 2000, 2026, 2510, 2957, 3121, 3283, 3430, 4126, 4389, 5707, 6255, 6285, 6307, 6479, 6692, 6778,
    6928, 7055, 7138, 7174, 7216, 7239, 7285, 7438, 7837, 8644, 8677, 8822, 8849, 9064, 9312, 9333, 9625, 10113, 10134, 10137,
    10329, 10642, 11043, 11191, 10466, 4728, 4692, 1068, 441, 491, 726, 733, 737, 747, 936, 943, 1529, 1530, 1914, 3385,
    3485, 4148, 4190, 4192, 5121, 5174, 7133, 7371, 7372, 7631, 7686, 7928, 8120, 10175, 10763, 11042, 5868, 10939, 2903, 9081,
    9744, 9747, 9758, 169, 170, 1106, 3754, 3851, 4202, 8936, 11289, 6280, 1048, 1063, 1590, 2598, 5447, 9254, 5933, 7263,
    8055, 3462, 3463, 3516, 3562, 3576, 3778, 3780, 3810, 5316, 5321, 5328, 5338, 5408, 5409, 5486, 5493, 5535, 5873, 5875,
    10226, 10228, 10246, 10252, 10698, 10699, 11019, 1484, 1490, 1949, 1950, 1974, 2009, 2020, 2026, 2487, 3517, 3553, 3590, 3603,
    3782, 3783, 3784, 3799, 3800, 3801, 3802, 3817, 3819, 3827, 3838, 3839, 3841, 3845, 3853, 5311, 5312, 5327, 5333, 5345,
    5353, 7366, 7431, 8132, 8379, 8409, 10925, 11006, 11007, 11017, 11019, 3824, 3357, 6745, 8929, 8942, 11000, 2222, 3206, 4442,
    5708, 7261, 7413, 7444, 679, 2049, 2161, 2786, 3914, 4008, 4009, 4370, 4372, 4383, 4384, 4442, 5769, 6457, 6661, 6795,
    6798, 7390, 7396, 7431, 7640, 8025, 8042, 8052, 8239, 9275, 9340, 9394, 9473, 9613, 9777, 10531, 940, 1883, 1897, 2819,
    3648, 4837, 1484, 3438, 3439, 3440, 3441, 3442, 3443, 3444, 3445, 3446, 3447, 3458, 3459, 3460, 3467, 3479, 3552, 3553,
    3563, 3590, 3598, 3809, 3810, 4988, 4994, 5010, 5877, 5878, 5906, 3572, 4565, 32, 36, 60, 75, 83, 85, 90,
    94, 96, 103, 106, 107, 124, 138, 141, 144, 152, 167, 168, 169, 171, 172, 175, 183, 199, 212, 228,
    231, 243, 259, 273, 275, 285, 286, 287, 292, 330, 349, 356, 375, 376, 396, 417, 530, 533, 540, 541,
    542, 546, 553, 565, 568, 569, 572, 577, 578, 579, 600, 627, 662, 736, 740, 749, 752, 760, 791, 821,
    887, 897, 1204, 1537, 2033, 2047, 2066, 2219, 2274, 2500, 3310, 3311, 3314, 3326, 3327, 3328, 3382, 3383, 3397, 3398,
    3399, 3403, 3418, 3421, 3424, 3427, 3428, 3433, 3634, 3704, 3705, 3758, 3949, 3952, 3962, 4703, 4704, 4707, 4710, 4712,
    4717, 4720, 4721, 4722, 4726, 4739, 4750, 4751, 4752, 4757, 4758, 4763, 4775, 5216, 5237, 5253, 5258, 5259, 5265, 5267,
    5268, 5566, 5569, 5736, 5739, 5740, 5741, 5753, 5759, 5767, 5769, 5772, 5773, 5780, 6223, 6224, 6225, 6228, 6231, 6248,
    6385, 6405, 6406, 6408, 6411, 6477, 6479, 6834, 6837, 6838, 6852, 6858, 6862, 6863, 6868, 6870, 6889, 6899, 6906, 6913,
    6920, 6923, 6929, 6936, 7019, 7042, 7075, 7105, 7141, 7169, 7189, 7193, 7235, 7356, 7364, 7437, 7449, 7464, 7465, 7569,
    7583, 7584, 7585, 7587, 7607, 7608, 7611, 7626, 7627, 7632, 7637, 7642, 7657, 7659, 7662, 7663, 7666, 7667, 7671, 7672,
    7673, 7675, 7682, 7684, 7701, 7712, 7737, 7738, 7741, 7770, 7796, 7806, 7807, 7831, 7833, 7840, 7841, 7842, 7893, 7896,
    7914, 7924, 7938, 7953, 7959, 8315, 8427, 8428, 8439, 8474, 8490, 8506, 8507, 8509, 8511, 8520, 8546, 8547, 8555, 8573,
    8574, 8580, 8584, 8606, 8607, 8608, 8609, 8610, 8614, 8633, 8635, 8732, 8813, 8817, 8820, 8842, 8847, 8887, 8914, 8923,
    8925, 8936, 9031, 9154, 9155, 9167, 9168, 9194, 9198, 9208, 9209, 9256, 9259, 9269, 9270, 9275, 9289, 9290, 9293, 9369,
    9370, 9372, 9390, 9435, 9475, 9541, 9544, 9546, 9558, 9559, 9560, 9565, 9613, 9623, 9739, 9934, 9940, 9941, 9969, 9972,
    9980, 9981, 10002, 10010, 10013, 10014, 10021, 10066, 10108, 10176, 10181, 10226, 10228, 10231, 10232, 10239, 10240, 10242, 10246, 10250,
    10252, 10259, 10260, 10321, 10331, 10348, 10351, 10411, 10414, 10415, 10424, 10425, 10450, 10454, 10463, 10464, 10720, 10768, 10786, 10843,
    10844, 10845, 10846, 10847, 10848, 10854, 10857, 10858, 10861, 10868, 10870, 10878, 10879, 10951, 272, 271, 9039, 9545, 9548, 9557,
    9558, 9559, 9561, 9562, 9563, 9564, 9565, 9566, 9667, 9870, 9873, 9882, 9883, 9884, 9887, 9888, 9990, 10001, 10002, 10003,
    10005, 10007, 10046, 10050, 10088, 10157, 10159, 10161, 10198, 10218, 10219, 10220, 10221, 10224, 10347, 10351, 10433, 10444, 10445, 10446,
    10448, 8436, 113, 3284, 3604, 1044, 56, 64, 4389, 4391, 4498, 4499, 8470, 8475, 8677, 9152, 9542, 10642, 10817, 784,
    1482, 1502, 2030, 2473, 4476, 4509, 4510, 4513, 4777, 5555, 10031, 2459, 3457, 3499, 3547, 3548, 4802, 4903, 7494, 4094,
    4126, 7375, 10207, 105, 1391, 1443, 1988, 1989, 3074, 3468, 3552, 4361, 4810, 4873, 6806, 6816, 6817, 6818, 6819, 6822,
    6825, 7593, 7683, 7812, 8067, 8166, 8189, 10266, 10270, 10279, 10280, 10282, 10283, 10285, 18, 58, 61, 470, 500, 501,
    505, 506, 510, 663, 676, 787, 882, 887, 892, 894, 1085, 1087, 1110, 1117, 1118, 1123, 1130, 1131, 1132, 1133,
    1134, 1135, 1136, 1137, 1138, 1139, 1153, 1160, 1186, 1200, 1206, 1208, 1213, 1214, 1215, 1216, 1217, 1219, 1220, 1221,
    1222, 1245, 1247, 1252, 1256, 1257, 1258, 1259, 1260, 1262, 1263, 1264, 1265, 1305, 1314, 1317, 1328, 1329, 1334, 1340,
    1344, 1398, 1452, 1453, 1462, 1465, 1466, 1467, 1469, 1471, 1473, 1481, 1485, 1572, 1648, 1652, 1762, 1764, 1928, 1929,
    1966, 1975, 2012, 2020, 2023, 2031, 2033, 2090, 2120, 2157, 2163, 2165, 2213, 2218, 2224, 2235, 2253, 2272, 2375, 2376,
    2424, 2498, 2499, 2509, 2512, 2515, 2709, 2745, 2748, 2749, 2950, 3220, 3253, 3255, 3281, 3285, 3419, 3423, 3430, 3600,
    3643, 3644, 3678, 3707, 3724, 3725, 3726, 3727, 3731, 3732, 3733, 3740, 3747, 3749, 3750, 3751, 3753, 3754, 3755, 3756,
    3758, 3759, 3761, 3762, 3763, 3855, 3859, 3862, 3864, 3917, 3933, 3950, 3952, 3960, 4027, 4047, 4048, 4049, 4050, 4055,
    4059, 4063, 4064, 4084, 4088, 4089, 4090, 4093, 4094, 4095, 4111, 4112, 4113, 4114, 4116, 4119, 4121, 4123, 4128, 4129,
    4182, 4185, 4186, 4191, 4198, 4203, 4204, 4250, 4257, 4497, 4690, 4779, 4781, 4783, 4785, 4787, 4801, 4911, 4913, 4919,
    5176, 5287, 5644, 5653, 5819, 5822, 5880, 5994, 6012, 6018, 6055, 6072, 6404, 6797, 7052, 7279, 7284, 7285, 7549, 7553,
    8006, 8014, 8026, 8031, 8034, 8042, 8051, 8052, 8142, 8308, 8314, 8376, 8443, 8448, 8451, 9644, 10505, 10507, 10841, 10876,
    10878, 10883, 10965, 10975, 10996, 11003, 11004, 11017, 11088, 11277, 11289, 11291, 341, 2446, 2489, 2838, 3008, 6932, 6945, 6989,
    6997, 7019, 7027, 7102, 7197, 7198, 7209, 7221, 7226, 7235, 7240, 7250, 7257, 7907, 10730, 10738, 10739, 10740, 10811, 11240,
    11241, 11242, 11249, 11257, 11258, 11261, 11264, 11265, 11266, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 464,
    476, 489, 490, 492, 495, 501, 502, 508, 511, 581, 716, 721, 746, 1292, 1320, 1326, 2165, 2613, 2909, 3630,
    3701, 4217, 4230, 4231, 4232, 4233, 4240, 4241, 4246, 4247, 4250, 4251, 4253, 4256, 4258, 11259, 11390, 224, 3528, 4797,
    15, 25, 26, 44, 59, 65, 896, 977, 1116, 1124, 1126, 1198, 1211, 1751, 1765, 1865, 1933, 2004, 2011, 2032,
    2211, 2223, 2402, 3109, 3191, 3266, 3277, 3695, 4019, 4295, 4441, 4917, 5347, 5355, 5412, 5483, 5935, 5936, 5937, 5938,
    5942, 5950, 5971, 6024, 6062, 6075, 6126, 6136, 6138, 6144, 6396, 6406, 6458, 7024, 7308, 7539, 7554, 7681, 7946, 7955,
    8441, 8452, 9694, 10050, 10208, 10218, 10219, 10220, 10222, 10974, 1036, 6281, 2413, 2415, 170, 173, 174, 175, 1849, 1856,
    1863, 2297, 2333, 2374, 2431, 2508, 2511, 2574, 2909, 2914, 2938, 3425, 4030, 4416, 4427, 4432, 4437, 4438, 4477, 4923,
    5592, 5593, 5594, 5595, 5596, 5597, 5598, 5608, 5609, 5610, 5619, 5621, 5641, 5643, 5645, 5646, 5647, 5648, 5651, 5657,
    5658, 5702, 5706, 5819, 5822, 5823, 6486, 6490, 6492, 6493, 6500, 6511, 6513, 6514, 6518, 6519, 6522, 6528, 6531, 6533,
    6535, 6536, 6540, 6548, 6550, 6551, 6552, 6553, 6554, 6555, 6556, 6557, 6559, 6560, 6562, 6565, 6572, 6574, 6575, 6577,
    6578, 7676, 8492, 8508, 8514, 9633, 9643, 9645, 9704, 10327, 10984, 10996, 11001, 5411, 631, 688, 7704, 9517, 595, 624,
    763, 889, 952, 953, 1088, 1118, 1403, 1478, 1479, 1480, 1483, 1546, 1551, 1553, 1574, 1951, 2019, 2020, 2021, 2024,
    2025, 2032, 2295, 4436, 4768, 4772, 4776, 5000, 5103, 5349, 5652, 5705, 8132, 8275, 10370, 10575, 10578, 11039, 11080, 11083,
    5992, 6008, 6009, 6039, 6058, 6066, 4, 7, 22, 23, 57, 59, 63, 64, 66, 67, 68, 70, 816, 892,
    1151, 1202, 2657, 2658, 2775, 2841, 2954, 3197, 3205, 3885, 3962, 3967, 7681, 292, 979, 1203, 1862, 2159, 2516, 3286,
    4032, 4455, 4476, 4509, 4510, 5497, 7077, 7444, 9601, 9642, 10792, 3303, 9845, 9152, 6262, 6263, 6565, 6575, 7311, 9832,
    312, 3428, 3829, 4462, 5686, 5805, 5848, 5874, 5875, 5879, 5883, 5890, 5903, 5904, 5957, 6097, 6165, 6203, 7084, 7120,
    7156, 8296, 5876, 1462, 6126, 6136, 6138, 6143, 6144, 7283, 9965, 3586, 3793, 137, 175, 206, 266, 417, 1200, 1251,
    1339, 1409, 1654, 2293, 2294, 3193, 4335, 4367, 4618, 5031, 5158, 5485, 5498, 5500, 6141, 6235, 6248, 6817, 6945, 7098,
    7235, 7257, 8136, 8191, 8374, 8474, 8476, 8584, 8742, 8916, 9646, 9686, 9961, 9967, 10261, 10263, 10331, 10409, 10571, 10600,
    11153, 11166, 11333, 11365, 11392, 5489, 5500, 5905, 5909, 6072, 2781, 2916, 2948, 5771, 5991, 6003, 6018, 6019, 6020, 6022,
    6044, 6056, 6058, 6060, 6065, 6075, 6306, 6307, 6454, 8538, 9963, 9966, 10549, 3656, 6001, 6013, 6035, 6063, 6068, 5003,
    5704, 6073, 9540, 10483, 4943, 8201, 8247, 10866, 290, 8192, 8206, 8229, 9242, 10731, 10738, 10739, 3416, 7430, 5002, 7325,
    7326, 7575, 7576, 7589, 7597, 7624, 7763, 7781, 7801, 7834, 8493, 8507, 8513, 8575, 9099, 9187, 9296, 9297, 9308, 9890,
    9891, 9894, 9942, 9945, 2694, 3429, 4304, 5535, 6139, 8235, 8336, 8471, 8591, 9602, 11339, 11368, 11392, 422, 904, 905,
    906, 907, 908, 909, 910, 911, 912, 913, 915, 916, 917, 918, 923, 928, 948, 950, 951, 954, 962, 964,
    965, 966, 970, 979, 981, 1042, 1381, 1915, 1916, 1932, 3477, 3542, 3555, 3788, 3841, 5352, 5654, 6819, 8196, 9038,
    10371, 11155, 11157, 11166, 11168, 961, 956, 957, 970, 6254, 6382, 69, 510, 1858, 2535, 2543, 2552, 2563, 2564, 2603,
    2608, 2611, 2617, 2620, 2621, 2637, 2644, 2645, 2650, 2654, 2657, 2948, 3302, 3324, 4495, 4650, 6179, 10093, 10430, 10431,
    10436, 10443, 10444, 10447, 11187, 2677, 2678, 2681, 2701, 2702, 2703, 2727, 2728, 2733, 2738, 2739, 2740, 2749, 661, 7355,
    6619, 5012, 6250, 8233, 24, 1933, 10504, 11116, 2901, 1208, 2772, 2773, 2774, 2842, 2843, 2951, 4394, 4395, 4396, 4401,
    4402, 4403, 4404, 4408, 4409, 4410, 4420, 4427, 4428, 4429, 4431, 4440, 4511, 4859, 4860, 4917, 4923, 10605, 656, 1978,
    1979, 3239, 3897, 3934, 4101, 2003, 2027, 4326, 67, 5709, 65, 73, 74, 75, 77, 78, 79, 80, 81, 82,
    90, 91, 92, 93, 94, 96, 98, 99, 101, 102, 103, 110, 112, 141, 142, 173, 480, 490, 502, 507,
    508, 577, 628, 629, 682, 764, 896, 976, 977, 1122, 1323, 1324, 1336, 1344, 1408, 1654, 1760, 1762, 1768, 1858,
    1860, 1929, 2026, 2029, 2064, 2065, 2091, 2114, 2163, 2220, 2296, 2510, 2655, 3118, 3200, 3201, 3282, 3352, 3353, 3429,
    3751, 3752, 3756, 3759, 3847, 3962, 4027, 4029, 4084, 4115, 4121, 4151, 4192, 4201, 4234, 4235, 4250, 4251, 4255, 4257,
    4390, 4756, 4758, 4759, 5036, 5156, 5265, 5731, 5751, 5774, 6307, 6376, 6379, 6407, 6519, 6624, 6646, 6664, 6691, 7683,
    7957, 8010, 8011, 8449, 8516, 8913, 9373, 9393, 9646, 9722, 10007, 10161, 10408, 10409, 10530, 10604, 10773, 10783, 10952, 10976,
    10999, 89, 103, 4808, 623, 1547, 1552, 1554, 1595, 2691, 2885, 3063, 3111, 3329, 3481, 3553, 3590, 3596, 3818, 3852,
    4180, 4183, 4546, 4650, 4981, 5441, 6475, 7790, 7803, 2361, 3669, 3082, 4644, 5604, 6294, 6304, 6308, 8621, 8638, 8639,
    8889, 9021, 9035, 9049, 9061, 9063, 9065, 9081, 9082, 9168, 9329, 9370, 9491, 9582, 9683, 9800, 9863, 9903, 9922, 9926,
    10504, 10533, 10537, 10547, 10625, 10627, 10639, 10657, 10658, 10663, 10668, 10677, 10725, 10729, 10739, 10888, 10909, 10914, 10924, 11167,
    1334, 1347, 6773, 6898, 7438, 8509, 8511, 9451, 9560, 10902, 11234, 11289, 7362, 7437, 8174, 8196, 8161, 8162, 1344, 1393,
    1929, 3756, 4027, 4115, 4201, 8643, 10604, 4655, 4657, 4671, 4672, 5399, 5400, 6268, 6773, 9019, 236, 2513, 6899, 1804,
    8644, 9084, 9130, 9131, 10375, 449, 480, 787, 863, 896, 1063, 1106, 1121, 1149, 1163, 1229, 1249, 1285, 1455, 1462,
    1463, 1537, 1892, 1927, 2113, 2162, 2324, 2368, 2384, 2804, 2863, 3104, 3378, 3386, 3573, 3752, 3890, 3895, 3911, 3947,
    4004, 4020, 4027, 4053, 4070, 4097, 4114, 4115, 4117, 4254, 4362, 4365, 4494, 4822, 4825, 4862, 4865, 4888, 4892, 4918,
    5118, 5126, 5127, 5139, 5143, 5148, 5150, 5151, 5152, 5153, 5155, 5156, 5158, 5159, 5161, 5174, 5450, 5587, 5653, 5657,
    6550, 7301, 7311, 7390, 7657, 7925, 8010, 8254, 8272, 8285, 8315, 9230, 9231, 9333, 9376, 9380, 9389, 9390, 9557, 9585,
    9611, 9621, 9642, 9663, 9739, 11169, 11361, 11367, 2512, 3015, 3428, 3561, 5874, 5883, 5903, 5904, 6555, 7102, 7336, 7338,
    7342, 7356, 7434, 7738, 7739, 7740, 7741, 7885, 7962, 8230, 8734, 9607, 9608, 9611, 9612, 9620, 9621, 9728, 9738, 9739,
    9761, 10109, 2117, 432, 2013, 2353, 2354, 2389, 2390, 3519, 3811, 3840, 4804, 4831, 4832, 4921, 5239, 5492, 5862, 6623,
    7958, 8738, 8887, 8914, 9538, 10076, 623, 624, 973, 1401, 1402, 1403, 1408, 1427, 1438, 1440, 1444, 1445, 1446, 1449,
    1480, 3198, 3206, 3595, 3844, 4129, 4508, 4509, 4686, 4687, 4691, 4772, 4773, 4913, 5000, 5001, 5006, 5031, 5170, 5171,
    5173, 5176, 5798, 7217, 7543, 7553, 8065, 8066, 8067, 8068, 8132, 8133, 8134, 8137, 8187, 8189, 8190, 8193, 8194, 8195,
    8196, 4977, 2061, 4359, 4539, 4670, 6454, 8317, 8603, 8937, 8998, 11041, 11042, 11259, 11266, 210, 214, 217, 226, 228,
    237, 9888, 10224, 10687, 10695, 10801, 10808, 8323, 4346, 2813, 700, 1071, 2981, 3703, 5009, 8588, 8602, 8604, 9033, 10005,
    10860, 11392, 232, 341, 1066, 7027, 7856, 7907, 7934, 7931, 3523, 10026, 7354, 354, 6413, 6414, 7207, 7443, 8823, 10946,
    10955, 10817, 136, 509, 678, 1447, 2060, 4761, 10093, 10977, 11020, 6744, 9517, 3743, 8358, 8372, 8374, 2688, 2690, 2738,
    2741, 2745, 2749, 5151, 1206, 2400, 2410, 2411, 2467, 2653, 2747, 4437, 6287, 7542, 7545, 10841, 11192, 11234, 10093, 10431,
    10443, 10444, 624, 2740, 3037, 6131, 6132, 6135, 6136, 6144, 9450, 9451, 6121, 6122, 6123, 6124, 6125, 6126, 6127, 6128,
    6129, 6130, 6133, 6134, 2726, 258, 286, 353, 503, 687, 1211, 1347, 1504, 1657, 1811, 1853, 1854, 2158, 2516, 2659,
    2996, 3275, 3284, 3350, 3426, 3434, 3760, 3957, 3958, 4025, 4032, 4253, 4256, 4332, 4596, 4623, 4760, 4761, 5159, 5269,
    5348, 5497, 5644, 5649, 5650, 5755, 5770, 6248, 6345, 6377, 6478, 6514, 6517, 6520, 6573, 6817, 6898, 7193, 7211, 7259,
    7261, 7466, 7467, 7674, 7685, 7833, 7954, 8229, 8539, 8732, 8938, 9270, 9390, 10504, 10547, 10786, 10787, 10880, 10881, 10954,
    10994, 10998, 1020, 7024, 1480, 2293, 2433, 3007, 3058, 4250, 4476, 7358, 7400, 623, 3851, 3636, 465, 1021, 5566, 10031,
    10036, 10046, 10048, 10049, 10052, 624, 844, 845, 846, 887, 1039, 1040, 1061, 1144, 1145, 1146, 1167, 1168, 1169, 1189,
    1190, 1201, 1382, 1403, 1562, 1575, 1864, 1886, 1925, 1931, 2166, 2297, 2511, 2874, 3028, 3125, 3153, 3164, 3165, 3167,
    3196, 3198, 3202, 3206, 3494, 3495, 3499, 3543, 3544, 3547, 3552, 3593, 3616, 3620, 3622, 3645, 3646, 3667, 3676, 3677,
    3678, 3686, 3699, 3705, 3710, 4129, 4646, 4950, 5103, 5346, 5596, 5706, 5928, 6518, 6553, 6818, 6819, 7022, 7026, 8136,
    8140, 8514, 8693, 9032, 9149, 9411, 9645, 9780, 10067, 10280, 10327, 10926, 11023, 11029, 11038, 11039, 11041, 11044, 11133, 11146,
    11167, 11169, 11190, 3635, 1287, 1312, 4618, 6430, 9910, 9922, 430, 436, 440, 442, 1009, 4625, 1515, 1525, 1526, 1532,
    1540, 1543, 1547, 1549, 1551, 1555, 8314, 1851, 3203, 4250, 5256, 5348, 6036, 6057, 6063, 6064, 6070, 6073, 6076, 8372,
    4525, 4541, 2552, 2614, 2753, 2763, 2785, 2786, 2824, 2830, 2872, 2876, 2882, 2892, 2902, 2949, 2959, 3077, 3316, 3336,
    3356, 5704, 5746, 6293, 6296, 6439, 6442, 7388, 7611, 7682, 10331, 11335, 11336, 11337, 11342, 11344, 11359, 1253, 6945, 3497,
    4687, 5040, 5042, 5043, 5044, 5045, 5046, 5047, 5048, 5049, 5058, 5059, 5067, 5068, 5069, 5070, 5083, 5084, 5085, 5090,
    5094, 5096, 5101, 7579, 7742, 7884, 8161, 8163, 9002, 11017, 5071, 1038, 1346, 1954, 1980, 2732, 3039, 7312, 7313, 7433,
    7443, 7716, 7717, 8848, 9101, 9103, 9339, 9341, 9350, 9748, 9759, 9764, 9767, 9777, 9778, 9779, 9782, 9908, 10360, 10372,
    10374, 10375, 10680, 572, 701, 1580, 1581, 1582, 1585, 1586, 1587, 1594, 1599, 2050, 2056, 2059, 2060, 3624, 3662, 4330,
    4773, 5545, 6745, 8927, 1394, 1399, 1408, 1412, 1429, 1439, 1442, 4362, 5003, 5007, 5097, 6607, 6621, 8064, 8066, 8068,
    8175, 8186, 8189, 8193, 7381, 6997, 7524, 7801, 6381, 11330, 4671, 11331, 261, 2349, 2350, 2407, 4877, 6071, 11363, 860,
    952, 953, 3790, 3844, 4766, 4767, 4770, 4773, 4774, 4776, 5000, 234, 4920, 5441, 10839, 10841, 2299, 2826, 5374, 5447,
    8060, 8063, 8144, 8145, 8146, 8147, 8148, 8149, 8150, 8151, 8183, 8184, 8185, 8433, 10353, 10356, 10368, 11352, 11376, 8437,
    2143, 573, 891, 1344, 4201, 5620, 6452, 6573, 8887, 9541, 9558, 9663, 9702, 9739, 9777, 9840, 10002, 10088, 10157, 10198,
    10219, 10240, 10260, 10347, 10372, 10374, 10408, 10444, 10973, 10999, 2027, 2441, 5536, 7544, 9128, 9521, 3633, 3671, 3683, 3703,
    3705, 4252, 5832, 5837, 5862, 5863, 5864, 5865, 5868, 5869, 5870, 6084, 6111, 6113, 6114, 6117, 6179, 6181, 6183, 6217,
    6220, 6404, 6454, 6455, 6457, 8101, 8118, 8134, 8445, 10949, 4514, 8135, 8139, 6285, 8453, 242, 243, 7620, 7632, 7806,
    9558, 9565, 2589, 6662, 580, 1334, 7591, 7673, 9330, 9903, 10878, 1521, 1523, 1533, 10116, 10117, 10118, 10119, 10120, 10125,
    10129, 10130, 10131, 10138, 10140, 10141, 266, 442, 886, 1097, 1385, 1469, 1471, 1473, 1479, 1480, 1531, 1820, 1851, 2157,
    2213, 2845, 2885, 3795, 4715, 4730, 4731, 4740, 4741, 4762, 4919, 5234, 7574, 8692, 8911, 9333, 10050, 10260, 10466, 10975,
    11040, 10121, 10136, 4389, 8696, 9038, 9353, 9413, 10069, 10224, 1483, 2484, 2494, 2590, 6282, 103, 137, 373, 2724, 5554,
    11368, 648, 686, 1761, 2047, 2068, 3117, 3918, 5036, 5221, 5747, 6410, 7436, 9373, 9666, 10572, 10976, 1538, 1755, 2595,
    2784, 2785, 2840, 2904, 2953, 2959, 2960, 3066, 3067, 3123, 5703, 5707, 5709, 6117, 6458, 7612, 8058, 8153, 9558, 9562,
    9663, 9869, 9872, 9873, 9881, 9882, 9883, 9884, 9886, 9887, 10030, 10045, 10046, 10047, 10052, 10370, 11024, 2904, 1961, 2027,
    2732, 2812, 2893, 2926, 2931, 3157, 3172, 3350, 3674, 3685, 4234, 6155, 9499, 9500, 9501, 9502, 9503, 9586, 10145, 10689,
    10698, 10701, 3337, 4204, 24, 2464, 2453, 1635, 6279, 3063, 33, 42, 179, 211, 216, 228, 234, 287, 716, 3675,
    6227, 6234, 6831, 6853, 6876, 6904, 6905, 6935, 7038, 7064, 7067, 7108, 7143, 7177, 7181, 7203, 7224, 7242, 7243, 7245,
    7255, 7266, 7267, 7770, 7796, 7831, 9548, 3663, 3687, 2915, 3087, 7810, 1621, 10608, 10610, 10620, 5283, 7681, 814, 891,
    3956, 4202, 4507, 4508, 4510, 5491, 6283, 7257, 7258, 8082, 8083, 8085, 8097, 8100, 8103, 8114, 8119, 8131, 8134, 8140,
    8141, 8229, 2950, 819, 899, 3180, 3910, 7442, 3284, 5491, 9544, 9546, 10219, 9060, 10621, 7329, 1755, 1853, 2507, 2951,
    3102, 7441, 6010, 6037, 6054, 6059, 6066, 6072, 9665, 60, 105, 349, 665, 2141, 6343, 7604, 7644, 7665, 7804, 7891,
    8620, 8636, 8652, 8677, 8682, 8684, 8692, 8693, 8696, 8741, 9004, 9007, 9008, 9037, 9041, 9043, 9044, 9045, 9058, 9134,
    9135, 9138, 9139, 9148, 9150, 9169, 9354, 9397, 9398, 9401, 9410, 9412, 9665, 9728, 9740, 9847, 9848, 9849, 9851, 9852,
    9863, 9864, 9866, 10055, 10058, 10059, 10211, 10599, 10642, 10785, 10794, 10878, 11260, 1410, 1447, 538, 571, 3322, 3351, 3884,
    4197, 5488, 7200, 7217, 10363, 10373, 10376, 228, 783, 861, 862, 1231, 1401, 1533, 1597, 1656, 1734, 1827, 1927, 2408,
    2616, 2739, 3467, 3521, 3532, 4644, 4947, 4949, 5554, 5727, 5819, 5879, 5902, 5905, 6140, 6549, 6557, 7547, 8239, 8692,
    8779, 8813, 8997, 8999, 9031, 9290, 9583, 9922, 9941, 9981, 10022, 10066, 10108, 10131, 10176, 10321, 10370, 10403, 10600, 10620,
    10677, 10678, 10761, 10835, 10973, 10997, 11286, 11330, 11361, 11387, 1491, 1679, 1695, 1696, 1727, 1728, 1863, 2927, 4370, 4374,
    4382, 4383, 4384, 4385, 4387, 4388, 4389, 4390, 4391, 4432, 4630, 4645, 4650, 4671, 4673, 4675, 4704, 4708, 4713, 4734,
    5032, 5645, 6068, 6218, 6221, 6552, 6556, 6574, 6577, 7638, 8322, 8332, 8333, 8334, 8335, 8337, 8338, 8468, 8470, 8588,
    8601, 8602, 8604, 8621, 8638, 8639, 8691, 8692, 8758, 8759, 8760, 9049, 9061, 9063, 9065, 9136, 9146, 9149, 9152, 9207,
    9268, 9275, 9340, 9351, 9353, 9388, 9394, 9429, 9469, 9536, 9538, 9718, 9719, 9967, 10050, 10057, 10065, 10066, 10067, 10208,
    10218, 10219, 10220, 10222, 10423, 10462, 10481, 10525, 10531, 10577, 10628, 10631, 10639, 10640, 10642, 11103, 11104, 2725, 199, 464,
    970, 1007, 1059, 1065, 1069, 1247, 1558, 3546, 5101, 5149, 5160, 5904, 6895, 7019, 7025, 7956, 8735, 10002, 10111, 11044,
    11144, 11361, 295, 305, 314, 315, 324, 325, 326, 328, 331, 3196, 4464, 4465, 5688, 5689, 5807, 5808, 5850, 5851,
    5892, 5893, 5959, 5960, 6099, 6100, 6167, 6168, 6205, 6206, 7086, 7087, 7122, 7123, 7142, 7149, 7158, 7159, 7168, 7169,
    7170, 7173, 8271, 8298, 8299, 8573, 9116, 1882, 2507, 3114, 3476, 3477, 3503, 3594, 4545, 5286, 9454, 285, 330, 342,
    350, 1060, 2645, 3621, 3750, 4366, 4499, 4519, 4520, 4521, 4925, 5423, 5484, 5557, 6431, 6802, 6815, 6817, 6889, 6973,
    7438, 7594, 7672, 7719, 7720, 7723, 7724, 7727, 7739, 7742, 7743, 7751, 7755, 7779, 7795, 7817, 7832, 7837, 7838, 8193,
    8537, 8543, 8544, 8545, 8548, 8549, 8550, 8551, 8554, 8599, 8997, 9016, 9171, 9212, 9272, 9545, 9547, 9650, 9664, 9870,
    9883, 9973, 9984, 9989, 10003, 10088, 10551, 10597, 10855, 10858, 443, 448, 1270, 1271, 1272, 1277, 1290, 1291, 1292, 1293,
    1294, 1295, 1296, 1307, 1308, 1311, 1313, 1334, 1336, 1348, 1818, 1971, 4146, 4148, 4152, 4160, 4172, 4173, 4174, 4190,
    7191, 7279, 8273, 8286, 8311, 8471, 8522, 8523, 8527, 8533, 8535, 8539, 8586, 8589, 8591, 8597, 8599, 8600, 10408, 10518,
    10866, 11039, 11108, 11213, 11215, 211, 212, 228, 234, 7578, 7857, 9643, 10996, 705, 728, 734, 736, 742, 744, 1461,
    1462, 2081, 2086, 2087, 2280, 4504, 4508, 4509, 4686, 4687, 4772, 4773, 4919, 5170, 5171, 5173, 5279, 5284, 5565, 5566,
    5568, 5705, 8061, 8065, 8066, 8067, 7756, 4322, 898, 10571, 11330, 2462, 2963, 3422, 4277, 2229, 2238, 2263, 2270, 7011,
    8084, 8091, 8111, 8121, 8133, 8310, 8311, 1617, 231, 328, 350, 501, 578, 623, 706, 1209, 1348, 1762, 1860, 2551,
    2648, 3706, 3754, 4199, 4777, 5093, 5258, 5741, 5744, 5754, 5778, 6951, 7172, 7953, 8374, 8618, 8633, 8634, 8635, 8642,
    9261, 9271, 9370, 10015, 10023, 10028, 10349, 10409, 10370, 4022, 4028, 8140, 890, 2271, 2552, 2623, 2722, 3562, 4414, 4415,
    6054, 6057, 7640, 7795, 8261, 546, 927, 1432, 1450, 1906, 2367, 3454, 3455, 3456, 3474, 10053, 10965, 235, 356, 6950,
    7216, 9497, 265, 552, 600, 623, 722, 745, 4364, 4677, 7267, 7279, 7280, 9518, 9882, 2512, 7048, 7054, 7763, 7783,
    7834, 883, 968, 1197, 1200, 1330, 1341, 1346, 1483, 1541, 1552, 1554, 2010, 2022, 2023, 2029, 2030, 2032, 3603, 3837,
    3840, 3843, 3846, 3847, 3849, 3851, 3852, 4200, 4595, 5343, 5345, 5347, 5348, 5349, 5354, 5355, 5442, 5904, 8581, 2618,
    2942, 3078, 3079, 4309, 5228, 5260, 5836, 437, 439, 6440, 6441, 6447, 6449, 6450, 6451, 6455, 6456, 6457, 6466, 6470,
    6472, 6473, 6474, 6475, 6478, 6482, 6561, 6562, 6565, 6568, 6570, 6571, 6572, 6573, 9545, 9553, 9555, 9556, 9557, 9558,
    9608, 9609, 9612, 9613, 9616, 9618, 9619, 9620, 9621, 9622, 9623, 9626, 9653, 9655, 9658, 9660, 9661, 9662, 9663, 9685,
    9689, 9692, 9694, 9697, 9699, 9700, 9701, 9702, 9703, 9726, 9728, 9729, 9731, 9734, 9736, 9737, 9738, 9739, 9740, 9742,
    9761, 9764, 9767, 9769, 9772, 9774, 9775, 9776, 9777, 9802, 9827, 9835, 9837, 9838, 9839, 9840, 9845, 9866, 9869, 9872,
    9877, 9879, 9880, 9881, 9885, 9989, 9993, 9997, 9999, 10000, 10001, 10002, 10041, 10043, 10044, 10045, 10047, 10083, 10085, 10086,
    10087, 10088, 10089, 10152, 10154, 10155, 10156, 10157, 10160, 10162, 10186, 10190, 10193, 10195, 10196, 10197, 10198, 10200, 10201, 10203,
    10214, 10216, 10217, 10218, 10219, 10223, 10227, 10235, 10237, 10238, 10239, 10240, 10247, 10251, 10255, 10257, 10258, 10259, 10260, 10262,
    10342, 10344, 10345, 10346, 10347, 10432, 10435, 10439, 10441, 10442, 10443, 10444, 10447, 10968, 10970, 354, 580, 628, 1386, 1400,
    1401, 1405, 1572, 1578, 1647, 1648, 2218, 2656, 3356, 3431, 3432, 3952, 3966, 4023, 4384, 4545, 4622, 5345, 5500, 5648,
    5707, 5727, 5731, 5926, 6286, 6339, 6341, 6375, 6411, 6548, 6928, 7051, 8193, 8197, 9453, 9497, 9566, 9584, 10743, 10786,
    10835, 10928, 10954, 11021, 11064, 11232, 11236, 11258, 11264, 11266, 233, 4303, 396, 512, 634, 635, 636, 637, 638, 639,
    640, 641, 642, 648, 649, 656, 659, 672, 680, 683, 686, 687, 700, 701, 704, 706, 4508, 4509, 4686, 4687,
    4772, 4773, 5106, 5107, 5108, 5109, 5110, 5111, 5112, 5113, 5117, 5118, 5126, 5127, 5139, 5141, 5143, 5147, 5148, 5150,
    5151, 5152, 5153, 5155, 5156, 5158, 5159, 5161, 5172, 5174, 5175, 6778, 7281, 9372, 10114, 5050, 5054, 5055, 8671, 9683,
    9800, 9821, 9941, 11231, 5146, 5156, 4333, 4299, 4324, 4335, 5490, 8604, 2936, 2934, 9436, 2650, 5792, 5793, 5795, 5796,
    5817, 5819, 5822, 5824, 6872, 7621, 8556, 7622, 6056, 3103, 4904, 185, 198, 199, 205, 1855, 2214, 4378, 4382, 4383,
    4384, 4385, 4386, 4387, 4389, 4627, 4628, 4634, 4638, 4639, 4643, 4644, 4645, 5025, 5029, 5031, 5161, 6296, 6545, 6918,
    6928, 8338, 8686, 8687, 8691, 8692, 8694, 8696, 8760, 9086, 9088, 9090, 9094, 9097, 9098, 9099, 9100, 9176, 9180, 9182,
    9185, 9186, 9187, 9192, 9237, 9241, 9244, 9247, 9248, 9297, 9302, 9304, 9307, 9308, 9309, 9330, 9605, 9673, 9683, 9800,
    9821, 9935, 9936, 9940, 9941, 9946, 9975, 9976, 9980, 9981, 9983, 9986, 10016, 10017, 10021, 10022, 10023, 10027, 10060, 10061,
    10065, 10066, 10102, 10103, 10107, 10108, 10113, 10170, 10171, 10175, 10176, 10177, 10178, 10179, 10180, 10269, 10278, 10279, 10280, 10498,
    10499, 10502, 10503, 10527, 10541, 10542, 10545, 10546, 10547, 10610, 10612, 10614, 10618, 10619, 10627, 10628, 10630, 10631, 10633, 10637,
    10638, 10639, 10640, 10647, 10648, 10649, 10650, 10652, 10656, 10657, 10667, 10668, 10671, 10675, 10685, 10686, 10688, 10691, 10696, 10697,
    10698, 10728, 10729, 10731, 10733, 10737, 10738, 10799, 10800, 10802, 10804, 10809, 10810, 10811, 10814, 10891, 10892, 10894, 10896, 10900,
    10901, 11304, 11315, 9078, 9165, 9227, 9287, 9327, 9347, 9367, 9407, 9448, 9489, 9580, 9598, 9639, 9680, 9716, 9755, 9797,
    9818, 9860, 9901, 11318, 11327, 11333, 4371, 4372, 4373, 4374, 4376, 5017, 5018, 8683, 8684, 8688, 9930, 9931, 9933, 9934,
    9937, 9970, 9971, 9972, 9974, 9977, 10011, 10012, 10013, 10015, 10018, 10056, 10057, 10058, 10062, 10097, 10098, 10099, 10100, 10104,
    10165, 10166, 10167, 10168, 10172, 10491, 10492, 10493, 10495, 10496, 10500, 10534, 10535, 10536, 10537, 10538, 10540, 10543, 6910, 10683,
    10694, 10797, 10807, 9067, 9069, 9071, 9072, 9074, 9075, 9079, 9080, 9081, 9084, 9155, 9157, 9158, 9159, 9160, 9161, 9162,
    9166, 9167, 9168, 9170, 9172, 9173, 9217, 9222, 9223, 9224, 9228, 9229, 9230, 9234, 9278, 9280, 9281, 9282, 9283, 9284,
    9288, 9289, 9290, 9292, 9317, 9319, 9321, 9322, 9323, 9324, 9328, 9329, 9330, 9337, 9340, 9341, 9342, 9343, 9344, 9348,
    9349, 9350, 9351, 9353, 9354, 9357, 9359, 9360, 9361, 9362, 9363, 9364, 9368, 9369, 9370, 9398, 9400, 9401, 9402, 9403,
    9404, 9408, 9409, 9410, 9439, 9442, 9443, 9444, 9445, 9449, 9450, 9451, 9453, 9479, 9482, 9483, 9484, 9485, 9486, 9490,
    9491, 9492, 9538, 9568, 9570, 9574, 9575, 9576, 9577, 9581, 9582, 9583, 9589, 9592, 9593, 9594, 9595, 9599, 9600, 9601,
    9629, 9632, 9633, 9634, 9635, 9636, 9640, 9641, 9642, 9670, 9674, 9675, 9676, 9677, 9681, 9682, 9683, 9684, 9685, 9708,
    9710, 9711, 9712, 9713, 9717, 9718, 9719, 9744, 9745, 9748, 9749, 9750, 9751, 9752, 9756, 9757, 9758, 9784, 9785, 9786,
    9790, 9792, 9793, 9794, 9798, 9799, 9800, 9801, 9805, 9806, 9807, 9811, 9812, 9813, 9814, 9815, 9819, 9820, 9821, 9823,
    9824, 9847, 9848, 9849, 9852, 9855, 9856, 9857, 9861, 9862, 9863, 9864, 9866, 9891, 9894, 9895, 9896, 9897, 9898, 9902,
    9903, 9904, 11319, 11322, 11323, 11324, 11329, 11330, 2808, 2862, 3458, 3510, 3513, 3514, 3516, 3532, 3592, 3787, 3851, 4944,
    4947, 4948, 4965, 4966, 5001, 5316, 5328, 5345, 10507, 8113, 5152, 7439, 4299, 4324, 4335, 9705, 8656, 2617, 7924, 8633,
    8842, 9642, 10698, 10811, 6233, 6383, 379, 164, 194, 6243, 6333, 6370, 10316, 10398, 895, 1395, 2492, 3255, 5491, 150,
    163, 193, 6226, 6227, 6229, 6235, 6242, 6246, 6248, 6313, 6320, 6332, 6336, 6358, 6369, 6373, 10293, 10315, 10331, 10388,
    10397, 10299, 10306, 6381, 1405, 3100, 4777, 5006, 6053, 1447, 1551, 1655, 2803, 3507, 3508, 3510, 3787, 3839, 4433, 4913,
    4947, 4966, 6069, 6281, 6744, 8006, 8444, 8940, 9434, 9908, 10285, 10973, 11232, 11389, 1799, 1819, 1912, 2162, 4942, 4951,
    8334, 9038, 9334, 10373, 11286, 1022, 1023, 2388, 2818, 2819, 3051, 3452, 3473, 3474, 3534, 3536, 3571, 3591, 4667, 4668,
    4828, 4829, 4863, 4870, 4916, 5385, 5386, 5716, 5719, 5726, 5727, 5729, 5730, 5731, 8274, 6049, 225, 7435, 56, 86,
    122, 574, 681, 833, 834, 835, 836, 1011, 1140, 1141, 1162, 1180, 1210, 1226, 1242, 1248, 1761, 1956, 1957, 2272,
    2351, 2424, 3104, 3501, 3502, 3559, 3593, 3735, 3751, 3756, 4157, 4195, 5012, 5737, 5750, 5757, 5774, 6114, 7435, 7837,
    8136, 8483, 8486, 8489, 8506, 9311, 10361, 11169, 8055, 2849, 2851, 2909, 10148, 881, 902, 1208, 1515, 2326, 2364, 2650,
    2957, 3118, 3260, 3272, 3348, 3354, 3730, 3734, 3748, 3759, 3762, 3848, 3960, 4059, 4108, 4112, 4114, 4122, 4125, 4918,
    5350, 6773, 7508, 7509, 7510, 7540, 7545, 8007, 8010, 11040, 11046, 11234, 7371, 7372, 7373, 7414, 7631, 8182, 10936, 10953,
    5862, 7385, 10436, 10444, 62, 136, 137, 141, 168, 262, 273, 366, 373, 375, 378, 387, 395, 501, 766, 1148,
    1149, 1191, 1200, 1205, 1252, 1304, 1441, 1449, 1755, 1758, 2215, 2220, 2292, 2294, 2386, 2389, 2425, 2502, 2704, 2743,
    3122, 3421, 3603, 3655, 3664, 3750, 3848, 4153, 4154, 4167, 4190, 4565, 4590, 4763, 4832, 4916, 5011, 5492, 5496, 5700,
    5759, 5772, 5776, 5780, 6306, 6377, 6627, 6663, 6666, 6724, 6728, 7054, 7069, 7279, 7281, 7285, 7359, 7360, 7436, 8030,
    8043, 8052, 8141, 8189, 8234, 8675, 8820, 8941, 9126, 9234, 9904, 10131, 10200, 10677, 10902, 10948, 10950, 10951, 10973, 10995,
    11017, 11148, 11209, 11212, 11214, 11385, 1722, 4026, 5653, 8065, 8153, 8155, 8180, 342, 868, 1189, 1204, 1369, 1404, 1581,
    1690, 1736, 2142, 2744, 2865, 3006, 3161, 3162, 3163, 3166, 3626, 3662, 3673, 3700, 4117, 5213, 5381, 5493, 6380, 6677,
    6686, 6927, 7488, 7489, 7496, 7512, 7513, 7547, 7554, 7775, 7776, 7805, 7830, 7837, 7901, 7954, 7960, 8739, 9502, 9503,
    9504, 9507, 9515, 9516, 9517, 9518, 9520, 9522, 10131, 10329, 10386, 10404, 7839, 2896, 5337, 5348, 8042, 898, 1712, 3563,
    4793, 7843, 10611, 10617, 10629, 10636, 10646, 10655, 10665, 10674, 10727, 10736, 10890, 10899, 4516, 4530, 4532, 8102, 2610, 2698,
    2699, 2868, 7364, 7437, 8096, 8107, 8119, 8821, 9001, 11238, 1017, 1239, 3068, 6220, 9152, 438, 6446, 6448, 6458, 6469,
    6471, 6567, 6569, 6766, 6970, 8743, 9552, 9554, 9564, 9615, 9617, 9657, 9659, 9696, 9698, 9733, 9735, 9771, 9773, 9782,
    9834, 9836, 9876, 9878, 9887, 9996, 9998, 10040, 10042, 10082, 10084, 10151, 10153, 10192, 10194, 10213, 10215, 10234, 10236, 10254,
    10256, 10341, 10343, 10438, 10440, 10969, 6744, 948, 966, 979, 2471, 2485, 3070, 3099, 3570, 3856, 3861, 3863, 3867, 3868,
    3869, 3872, 3910, 4092, 4311, 4780, 4782, 4784, 4786, 4788, 4789, 4790, 4791, 4792, 4901, 6185, 10323, 10330, 683, 930,
    971, 1228, 1229, 1246, 1247, 1441, 1445, 1548, 1862, 2655, 2963, 3456, 4323, 4390, 7209, 7215, 8053, 8208, 8229, 8233,
    8238, 9169, 9454, 10599, 11046, 2393, 4842, 1423, 1433, 11210, 4442, 10360, 10375, 9030, 2646, 6414, 7333, 7433, 9310, 9351,
    10357, 10361, 10369, 10370, 10372, 11188, 215, 217, 218, 219, 220, 222, 223, 226, 227, 228, 3107, 5259, 5266, 5269,
    5270, 5495, 5655, 6692, 7018, 7831, 7954, 4382, 5029, 8690, 8695, 9939, 9979, 10020, 10064, 10106, 10174, 10180, 10502, 10509,
    10510, 10545, 10553, 7633, 7634, 8215, 8236, 10328, 6871, 378, 379, 1346, 4763, 4889, 6950, 7239, 10684, 10689, 10798, 4254,
    4222, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 64, 403, 415, 417, 422, 424, 429, 881,
    882, 902, 1209, 1316, 1738, 1920, 2293, 2474, 2618, 2942, 3078, 3338, 3339, 3340, 3358, 3411, 3934, 3962, 4017, 4101,
    5249, 5640, 5757, 5774, 6877, 7027, 7658, 7666, 7943, 10038, 10079, 10602, 10942, 10948, 10987, 10993, 10995, 7244, 7145, 110,
    5470, 10902, 4279, 6754, 6756, 6763, 6955, 6960, 6967, 546, 791, 821, 897, 3313, 7356, 7924, 1948, 1958, 1959, 1972,
    1973, 1993, 1994, 2000, 2005, 2026, 3775, 3781, 3791, 3792, 3794, 3795, 3796, 3806, 3808, 3809, 3810, 3815, 3829, 5301,
    5324, 5325, 5326, 5334, 4390, 3922, 8617, 6015, 6067, 6016, 6056, 6067, 3801, 3821, 5348, 58, 169, 199, 236, 1060,
    1200, 1335, 1929, 2512, 4195, 4429, 4915, 6899, 7235, 7953, 8846, 10021, 417, 1041, 1062, 3230, 3280, 3658, 8975, 1044,
    102, 760, 2031, 4644, 5034, 5647, 6338, 6920, 8813, 9723, 68, 257, 502, 631, 688, 689, 702, 761, 900, 1069,
    1346, 1402, 1404, 1405, 1467, 1572, 1576, 1856, 1931, 2270, 2296, 2948, 3598, 4366, 4476, 4593, 4597, 4619, 4642, 4924,
    5102, 5157, 5354, 5646, 5647, 5657, 5706, 5777, 5864, 6406, 6475, 6513, 6515, 6775, 8008, 8057, 8582, 9126, 9253, 9605,
    9778, 10241, 10350, 10574, 10813, 10929, 11064, 11167, 11168, 1254, 4021, 8968, 8970, 10026, 888, 2021, 6973, 6980, 9729, 442,
    803, 823, 869, 893, 1334, 3706, 4359, 4364, 5003, 9233, 10131, 11361, 5433, 5491, 235, 2502, 3590, 4391, 4595, 4921,
    5285, 5932, 7213, 10427, 10817, 10905, 11149, 11236, 11263, 11290, 2741, 3352, 5731, 6723, 7464, 8516, 8820, 8887, 9540, 277,
    341, 1683, 2380, 2429, 2489, 2728, 2857, 2890, 3889, 3893, 3911, 3913, 3914, 3915, 3917, 3918, 3920, 3921, 3923, 3942,
    3943, 3945, 3994, 4008, 4009, 4165, 4607, 4653, 4654, 4655, 4656, 5401, 5404, 5421, 5424, 5441, 5443, 5446, 5453, 5454,
    5455, 5474, 5487, 5583, 5584, 5585, 5626, 5627, 6120, 6128, 6134, 6142, 6804, 7027, 7363, 7387, 7705, 7856, 7907, 7929,
    7934, 8098, 8104, 8114, 8122, 8123, 8211, 8217, 8241, 8242, 8243, 8244, 8249, 8262, 8281, 8472, 9175, 10226, 10228, 10246,
    11196, 11210, 282, 283, 284, 288, 765, 1741, 2243, 2395, 2458, 2459, 2460, 2461, 2466, 2468, 2469, 2470, 2486, 2487,
    2490, 2491, 2492, 2634, 2636, 2637, 2638, 2924, 2933, 2939, 3094, 3095, 3096, 3100, 3101, 3104, 3187, 3264, 3265, 3268,
    3414, 3563, 3570, 3571, 3573, 3577, 3704, 3816, 3940, 3942, 3943, 3944, 4105, 4126, 4317, 4418, 4440, 4605, 4618, 4690,
    4748, 4884, 4901, 4903, 4992, 4993, 4994, 4996, 5090, 5091, 5098, 5250, 5339, 5450, 5470, 5471, 5472, 5473, 5474, 5476,
    5638, 5639, 6134, 6142, 6875, 6876, 7002, 7069, 7073, 7074, 7075, 7098, 7302, 7303, 7306, 7307, 7370, 7376, 7383, 7395,
    7398, 7407, 7410, 7411, 7415, 7423, 7424, 7425, 7431, 7432, 7536, 7538, 7660, 7808, 7821, 7822, 7823, 7825, 7826, 7932,
    8004, 8128, 9302, 9309, 9319, 9321, 9330, 9331, 9371, 10464, 10511, 10790, 10793, 10796, 10797, 10799, 10811, 10863, 10876, 10893,
    10901, 10902, 5372, 5373, 5499, 7784, 307, 766, 4366, 4457, 5664, 5673, 5681, 5700, 5704, 5709, 5800, 5829, 5833, 5841,
    5843, 5862, 5885, 5952, 6069, 6079, 6080, 6085, 6090, 6092, 6110, 6112, 6149, 6155, 6158, 6160, 6179, 6185, 6188, 6193,
    6196, 6198, 6217, 7079, 7115, 7151, 8291, 11365, 4796, 4941, 4973, 4080, 539, 571, 5051, 5052, 5470, 5873, 7387, 7640,
    7825, 8744, 9239, 9301, 10698, 5975, 6436, 8475, 9845, 2701, 4597, 5366, 5402, 5442, 5457, 7386, 7736, 7737, 8080, 8112,
    8734, 569, 743, 847, 969, 972, 978, 1450, 1573, 1574, 1913, 2420, 2502, 2597, 2884, 2952, 2978, 3011, 3012, 3032,
    3044, 3053, 3056, 3057, 3063, 3069, 3077, 3102, 3111, 3193, 3448, 3450, 3451, 3473, 3478, 3479, 3530, 3570, 3571, 3589,
    3591, 3639, 3788, 3790, 3793, 3841, 3844, 4171, 4195, 4513, 4541, 4799, 4845, 4880, 5352, 6064, 6513, 6618, 6722, 6868,
    7397, 7404, 8443, 8638, 8694, 8934, 9032, 9126, 9414, 9963, 10601, 10718, 10855, 11026, 11105, 11166, 11169, 11175, 11177, 11213,
    101, 102, 104, 105, 106, 107, 108, 109, 112, 2293, 6071, 9893, 9895, 9904, 9905, 9908, 110, 2653, 461, 462,
    493, 495, 499, 501, 502, 504, 507, 508, 581, 746, 976, 1150, 1192, 1210, 1345, 1481, 1859, 2029, 2165, 2404,
    2409, 2620, 2750, 3558, 3561, 3838, 4051, 4057, 4093, 4115, 4207, 4208, 4209, 4210, 4211, 4212, 4213, 4214, 4215, 4216,
    4217, 4220, 4224, 4225, 4226, 4227, 4228, 4229, 4230, 4233, 4234, 4235, 4236, 4237, 4238, 4239, 4241, 4244, 4246, 4247,
    4248, 4249, 4250, 4251, 4253, 4255, 4256, 4257, 4258, 4259, 4260, 4918, 4928, 5211, 5212, 5237, 5439, 7431, 7829, 8598,
    8764, 9080, 9311, 9907, 10008, 10197, 10596, 11016, 4242, 494, 4363, 9395, 8052, 8021, 351, 1462, 1790, 1865, 2014, 2032,
    2087, 2377, 2444, 2537, 2538, 2569, 2570, 2596, 2609, 2624, 2633, 2637, 2644, 2646, 2649, 2684, 2685, 2715, 2782, 2846,
    2933, 2952, 3627, 3628, 3630, 3631, 3632, 3647, 3648, 3649, 3650, 3654, 3656, 3668, 3669, 3670, 3684, 3694, 3702, 4393,
    4397, 4398, 4399, 4406, 4407, 4411, 4414, 4415, 4427, 4447, 4448, 4449, 4453, 4476, 4477, 4479, 4495, 4511, 4512, 5566,
    5658, 5666, 5667, 5668, 5675, 5677, 6179, 6187, 6188, 6189, 6190, 6193, 6216, 6217, 6221, 6522, 6556, 6585, 6593, 6601,
    6619, 6690, 6752, 6769, 6770, 6778, 7926, 8856, 8861, 8879, 8880, 8894, 8909, 8911, 9280, 9290, 9291, 9460, 9471, 9472,
    10067, 10190, 11045, 11241, 11242, 11244, 11257, 11258, 11265, 357, 1480, 6073, 6179, 9081, 10973, 6575, 9760, 1500, 2882, 9251,
    10506, 772, 776, 778, 782, 783, 5789, 5820, 6481, 5427, 5492, 7836, 8972, 337, 344, 345, 346, 349, 350, 354,
    1032, 1061, 6024, 7911, 7950, 8716, 8733, 8737, 977, 5347, 5355, 979, 1853, 2005, 3116, 3193, 3905, 3954, 4624, 5175,
    5489, 5498, 9251, 265, 9541, 10028, 8340, 8341, 8342, 8343, 8344, 8345, 8346, 8347, 8369, 4075, 4076, 5798, 5819, 8057,
    8348, 8349, 8350, 8351, 8352, 8353, 8354, 8355, 8356, 8357, 8358, 8362, 8367, 8368, 8371, 8372, 8373, 4183, 5067, 6114,
    6117, 7599, 7600, 7664, 7743, 7882, 3112, 9965, 11313, 3789, 3844, 6979, 2003, 5820, 5825, 6052, 6, 8, 9, 11,
    16, 37, 40, 59, 85, 90, 103, 108, 250, 256, 329, 339, 349, 396, 553, 575, 763, 1096, 1120, 1123,
    1205, 1315, 1316, 1372, 1376, 1380, 1382, 1383, 1403, 1559, 1562, 1571, 1577, 1598, 2025, 2143, 2163, 2313, 2319, 2347,
    2350, 2400, 2411, 2415, 2416, 2421, 2423, 2471, 2480, 2487, 2502, 2516, 2534, 2576, 2605, 2615, 2651, 2673, 2739, 2741,
    2773, 2887, 2899, 2900, 2902, 2935, 3036, 3067, 3123, 3150, 3311, 3314, 3326, 3547, 3765, 3766, 3767, 3768, 3769, 3770,
    3771, 3772, 3773, 3774, 3782, 3797, 3802, 3805, 3812, 3816, 3882, 3898, 4147, 4207, 4208, 4209, 4210, 4211, 4212, 4213,
    4214, 4215, 4223, 4238, 4260, 4684, 4685, 4687, 4795, 4826, 4849, 4869, 4877, 4884, 4924, 4956, 4959, 5040, 5042, 5043,
    5044, 5045, 5046, 5047, 5048, 5049, 5050, 5052, 5053, 5054, 5055, 5056, 5058, 5059, 5060, 5061, 5062, 5063, 5064, 5065,
    5067, 5069, 5070, 5072, 5077, 5078, 5079, 5084, 5085, 5090, 5093, 5094, 5096, 5098, 5101, 5104, 5397, 5912, 5916, 5925,
    5926, 6179, 6267, 6409, 6412, 6416, 6417, 6419, 6422, 6430, 6434, 6591, 6595, 6602, 6617, 6618, 6660, 7020, 7200, 7235,
    7240, 7310, 7338, 7342, 7345, 7388, 7389, 7419, 7431, 7432, 7438, 7454, 7466, 7470, 7471, 7599, 7608, 7611, 7612, 7613,
    7626, 7635, 7640, 7662, 7665, 7666, 7672, 7677, 7745, 7747, 7773, 7778, 7809, 7818, 7835, 7924, 8116, 8523, 8540, 8577,
    8582, 8584, 8682, 8786, 8791, 8795, 8813, 8818, 8825, 8829, 8840, 8848, 8866, 8879, 8880, 8923, 9080, 9090, 9098, 9099,
    9172, 9194, 9198, 9200, 9209, 9330, 9333, 9416, 9431, 9471, 9522, 9563, 9625, 9626, 9651, 9666, 9729, 9741, 9799, 9840,
    9854, 9904, 9949, 9954, 9961, 9964, 9993, 10005, 10027, 10032, 10034, 10051, 10055, 10066, 10080, 10092, 10119, 10164, 10176, 10292,
    10320, 10328, 10370, 10378, 10411, 10415, 10425, 10444, 10448, 10469, 10471, 10472, 10474, 10483, 10580, 10581, 10584, 10588, 10595, 10608,
    10620, 10621, 10746, 10748, 10751, 10759, 10785, 10812, 10813, 10815, 10866, 10870, 10877, 10879, 10885, 10903, 10905, 11006, 11050, 11060,
    11062, 11063, 11064, 11157, 11243, 5092, 10273, 27, 60, 94, 97, 276, 282, 284, 288, 892, 1371, 1377, 1406, 1409,
    1578, 3525, 4679, 4680, 4681, 4682, 4687, 4688, 4691, 4692, 5041, 5057, 5064, 5076, 5094, 5102, 6677, 6686, 6769, 6945,
    7028, 7305, 7391, 7394, 7604, 7644, 7645, 7796, 7804, 7813, 7834, 8574, 8590, 8692, 8798, 8826, 8832, 8842, 8845, 10058,
    10331, 10878, 2279, 900, 2213, 6818, 8974, 890, 3117, 7818, 9035, 9041, 11260, 813, 889, 2066, 2161, 3799, 3801, 3821,
    3839, 4246, 4247, 4256, 10496, 10878, 5939, 5943, 4357, 115, 474, 500, 735, 886, 2270, 2272, 4179, 4363, 8816, 8909,
    9059, 9230, 9275, 10002, 286, 679, 1934, 2158, 2516, 4671, 4913, 4915, 4920, 4922, 5425, 6291, 6292, 6297, 6298, 6299,
    6300, 6301, 6303, 6304, 9086, 9094, 9097, 9098, 9099, 9100, 9182, 9185, 9186, 9187, 9244, 9247, 9248, 9304, 9307, 9308,
    9309, 9911, 9913, 9914, 9916, 9917, 9918, 9919, 9920, 9921, 9922, 9924, 9927, 10916, 10918, 10919, 10920, 10921, 10922, 10923,
    10924, 11298, 11300, 11301, 11302, 11303, 11304, 11305, 11306, 11307, 11308, 11310, 11311, 11315, 2112, 2138, 7653, 7685, 7939, 7961,
    9087, 9092, 9095, 9096, 9178, 9183, 9184, 9238, 9245, 9246, 9299, 9305, 9306, 646, 5484, 281, 3954, 5646, 899, 2615,
    7399, 7412, 7442, 9904, 9906, 6522, 2660, 3283, 3762, 4125, 5093, 5288, 5658, 6430, 7318, 7332, 8678, 8969, 9082, 9100,
    9622, 9684, 9702, 9703, 9822, 9864, 9885, 9948, 9950, 10331, 10426, 10600, 10761, 10952, 10954, 11051, 11061, 6280, 3020, 3021,
    1174, 1648, 1655, 2708, 2710, 2851, 2852, 3663, 4610, 4611, 4612, 4616, 4622, 6755, 6959, 7490, 7491, 7492, 7516, 9517,
    10403, 11311, 4603, 4604, 1462, 2716, 1518, 1525, 1527, 1548, 1976, 10974, 11388, 3204, 6, 8, 9, 10, 23, 47,
    56, 58, 374, 396, 398, 660, 863, 864, 896, 976, 977, 1060, 1122, 1251, 1337, 1343, 1524, 1654, 1810, 1859,
    1864, 1923, 1931, 1933, 1965, 2026, 2028, 2060, 3202, 3848, 4116, 4422, 4435, 4758, 5030, 5034, 5037, 5861, 5862, 5864,
    5973, 6422, 6429, 6430, 6434, 6435, 6457, 6892, 6947, 7192, 7773, 8197, 8314, 8474, 8534, 8598, 8622, 8639, 8646, 8782,
    8784, 8870, 8877, 8883, 9040, 9214, 9453, 10112, 10136, 10381, 10390, 10402, 10403, 10407, 10469, 10474, 10483, 10484, 10485, 10530,
    10572, 10743, 10812, 10903, 10952, 10976, 6432, 6436, 2158, 4817, 5150, 5448, 6136, 6920, 7678, 7718, 9130, 10677, 447, 2727,
    4028, 6821, 7838, 7958, 8313, 8474, 8738, 10137, 10742, 11001, 58, 68, 169, 326, 329, 504, 677, 678, 679, 682,
    704, 891, 970, 1128, 1200, 1242, 1570, 1594, 1656, 2087, 2322, 2394, 2396, 2406, 2417, 2418, 2421, 2428, 2429, 2504,
    2508, 2509, 2515, 2655, 2658, 2957, 3274, 3346, 3600, 3707, 3839, 3915, 3967, 4021, 4191, 4249, 4250, 4254, 4255, 4382,
    4493, 4616, 4796, 4798, 4816, 4841, 4850, 4851, 4852, 4870, 4876, 4877, 4879, 4912, 4914, 4916, 4920, 4924, 5029, 5031,
    5173, 5255, 5282, 5538, 5539, 5541, 5556, 5558, 5572, 5573, 5574, 5575, 5576, 5577, 5578, 5579, 5580, 5581, 5625, 5636,
    5644, 5650, 5652, 5653, 5656, 5658, 5727, 5729, 5817, 5902, 6109, 6277, 6282, 6302, 6340, 6343, 6344, 6345, 6428, 6512,
    6514, 6516, 6517, 6519, 6548, 6549, 6572, 6573, 7170, 7462, 7464, 7676, 8270, 8332, 8373, 8468, 8504, 8572, 8631, 8669,
    8690, 8730, 8758, 8811, 8877, 8934, 8967, 9029, 9036, 9146, 9207, 9268, 9312, 9332, 9350, 9388, 9429, 9454, 9469, 9536,
    9641, 9642, 9644, 9646, 9920, 9939, 9944, 9979, 10020, 10064, 10106, 10159, 10174, 10423, 10462, 10481, 10505, 10525, 10569, 10594,
    10716, 10758, 10763, 10950, 10952, 10972, 10973, 10974, 10975, 10976, 11001, 11015, 11037, 11078, 11103, 11123, 11143, 11164, 11185, 11208,
    11230, 11256, 11359, 109, 248, 261, 720, 900, 942, 1036, 1281, 1282, 1283, 1284, 1304, 1307, 1309, 1310, 1335, 1337,
    1341, 1342, 1346, 1650, 1819, 1986, 2023, 2030, 2031, 2064, 2067, 2718, 2839, 2947, 2948, 2953, 2959, 2960, 2967, 2991,
    2999, 3040, 3066, 3067, 3123, 3148, 3169, 3194, 3204, 3429, 3757, 3793, 3874, 3915, 3916, 3918, 3932, 3942, 3946, 3954,
    3956, 4060, 4074, 4075, 4076, 4117, 4149, 4153, 4157, 4158, 4162, 4164, 4165, 4168, 4193, 4195, 4196, 4198, 4199, 4200,
    4204, 4376, 4386, 4597, 4943, 4950, 4951, 4952, 4963, 4964, 4970, 4983, 4990, 4996, 5001, 5004, 5009, 5012, 5777, 6281,
    6283, 6286, 6429, 6624, 7283, 7437, 7442, 7470, 7553, 7612, 7832, 8055, 8056, 8057, 8136, 8139, 8140, 8278, 8311, 8599,
    9232, 9392, 10094, 10133, 10136, 10140, 10370, 10373, 10517, 10526, 10527, 10529, 10530, 10531, 10572, 10595, 10885, 11024, 11107, 11109,
    11262, 11263, 11329, 11331, 4969, 255, 447, 1185, 5354, 6340, 6794, 8140, 8446, 4541, 5991, 206, 838, 1109, 1110, 1119,
    2360, 2947, 2950, 2956, 3999, 4022, 4320, 4322, 5941, 5946, 5971, 5972, 5973, 5974, 5975, 6825, 6894, 7465, 8643, 9944,
    10577, 478, 501, 505, 623, 629, 630, 655, 678, 682, 764, 3118, 3201, 4258, 4773, 11382, 235, 329, 1484, 1912,
    3050, 3061, 3063, 3071, 3080, 3086, 3222, 4332, 5099, 5567, 5777, 5818, 6435, 6572, 7646, 8140, 8195, 8846, 9587, 9738,
    9908, 10510, 10619, 11039, 11186, 491, 803, 852, 869, 874, 1487, 2741, 3590, 4334, 4824, 7670, 8535, 8695, 8842, 10176,
    10619, 604, 1006, 1045, 1060, 1550, 1893, 1926, 3395, 4174, 4203, 5150, 5157, 6898, 7047, 7134, 7431, 7956, 8732, 9492,
    9842, 11059, 1394, 1412, 1008, 1499, 4332, 9866, 2624, 52, 8437, 104, 328, 350, 2067, 2835, 2913, 2948, 3305, 3319,
    4322, 6432, 7953, 8511, 8560, 8574, 8577, 8618, 8634, 8817, 8937, 9170, 9211, 9271, 9274, 9495, 9560, 9943, 10022, 10023,
    10027, 10794, 10858, 10860, 2948, 59, 3275, 3842, 3853, 4025, 4439, 4915, 5000, 5553, 6514, 9538, 11257, 11258, 10050, 3758,
    4386, 5907, 6382, 10222, 5707, 6117, 210, 226, 228, 7686, 7831, 7961, 8646, 10051, 2198, 2215, 4127, 5348, 204, 7216,
    8730, 1749, 8576, 1348, 9392, 11384, 4571, 4572, 4577, 4578, 4588, 4589, 4596, 5412, 5413, 5434, 5773, 8321, 8333, 8334,
    8335, 4573, 4579, 4574, 9865, 954, 1387, 1389, 1403, 1430, 1440, 3501, 6973, 6974, 8165, 8166, 8188, 777, 1494, 10712,
    10849, 574, 623, 1654, 1685, 1810, 1861, 2060, 2065, 2066, 2091, 2157, 2201, 2219, 2273, 3085, 3490, 4890, 4919, 5020,
    5030, 5033, 5037, 5176, 5566, 7018, 7029, 8007, 8448, 9907, 10182, 10486, 11017, 11258, 660, 4280, 4296, 4321, 744, 1208,
    1851, 2855, 3593, 11082, 2752, 2754, 2755, 2756, 2757, 2758, 2759, 2760, 2761, 2762, 2784, 2889, 2890, 2959, 3734, 4810,
    6297, 6438, 6440, 11145, 1321, 1347, 1574, 1657, 1703, 1704, 1983, 2134, 2203, 4127, 4641, 4976, 5009, 5187, 5232, 5398,
    8011, 11071, 11080, 11083, 11295, 11296, 11301, 11311, 11312, 1639, 6868, 3499, 3500, 3547, 3548, 3750, 1697, 8156, 2844, 1008,
    8445, 10954, 4064, 4065, 9492, 10922, 4499, 5011, 6014, 6409, 9354, 170, 973, 1200, 1223, 1224, 1225, 1226, 1229, 1234,
    1237, 1238, 1240, 1243, 1244, 1246, 1247, 1248, 1250, 1254, 1881, 1883, 1884, 1888, 1895, 1906, 1908, 1924, 1930, 1931,
    2342, 2368, 2425, 3170, 3202, 3274, 3957, 4002, 4022, 4070, 4088, 4096, 4097, 4115, 4117, 4399, 4403, 4407, 4428, 4430,
    4431, 4441, 4495, 4511, 4512, 4815, 4821, 4826, 4857, 4866, 4912, 4918, 4923, 4927, 4928, 6978, 8446, 8451, 10444, 408,
    1401, 1549, 1630, 1631, 2353, 2470, 3224, 3231, 3232, 3233, 3234, 3249, 3252, 3266, 3267, 3275, 3277, 3285, 4056, 4061,
    4073, 4074, 4092, 4113, 4114, 4828, 4914, 4921, 7567, 4106, 1114, 5547, 5926, 9080, 9167, 9229, 9289, 9329, 9349, 9369,
    9409, 9450, 9491, 9582, 9600, 9641, 9682, 9718, 9757, 9799, 9820, 9862, 9903, 571, 980, 1300, 1740, 1766, 2167, 2298,
    3680, 4764, 4926, 6310, 6311, 6312, 6313, 6314, 6321, 6322, 6323, 6324, 6326, 6337, 6338, 6342, 6344, 6724, 7212, 9841,
    8371, 442, 783, 830, 1500, 1650, 1770, 1772, 1773, 1774, 1775, 1778, 1779, 1781, 1819, 1820, 1827, 2327, 2606, 2608,
    2638, 2965, 2966, 2967, 2968, 2969, 2970, 2971, 2972, 2973, 2974, 2975, 2976, 2977, 2988, 2989, 2990, 2994, 2997, 3047,
    3062, 3066, 3070, 3072, 3079, 3093, 3094, 3095, 3096, 3101, 3107, 3228, 4370, 4565, 5552, 5554, 6304, 6557, 6744, 7343,
    7384, 7430, 7605, 7636, 8067, 8691, 10355, 10370, 10718, 10855, 10973, 11017, 11031, 11178, 11187, 11330, 11361, 11387, 6675, 6680,
    6681, 6685, 7224, 7227, 7228, 7232, 8834, 8835, 8839, 8901, 8902, 8906, 6516, 7576, 7594, 7595, 7612, 7952, 6547, 154,
    169, 503, 758, 761, 1203, 1477, 1480, 2290, 2293, 2509, 3952, 3954, 4251, 7057, 8356, 8372, 4221, 4254, 1464, 2704,
    2705, 3955, 4512, 5009, 5384, 6127, 6134, 6136, 6137, 6144, 6184, 8115, 8121, 8234, 8449, 8821, 9125, 9583, 9601, 9926,
    10924, 11060, 133, 5765, 6509, 6614, 6656, 6718, 6790, 6885, 9126, 8338, 8457, 8470, 8475, 5370, 10560, 1969, 2007, 2008,
    2649, 2654, 4717, 4757, 6774, 9037, 10444, 1707, 189, 197, 198, 199, 229, 295, 305, 314, 315, 324, 325, 326,
    328, 331, 419, 504, 2647, 3708, 3753, 3761, 3953, 4368, 4464, 4465, 4734, 5258, 5269, 5493, 5688, 5689, 5807, 5808,
    5850, 5851, 5892, 5893, 5959, 5960, 6099, 6100, 6167, 6168, 6205, 6206, 6249, 6478, 6663, 6666, 6726, 6891, 6948, 6950,
    7086, 7087, 7122, 7123, 7142, 7149, 7158, 7159, 7168, 7169, 7170, 7173, 7210, 8298, 8299, 9294, 10348, 10572, 302, 316,
    4466, 5690, 5809, 5852, 5894, 5961, 6101, 6169, 6207, 7088, 7124, 7143, 7146, 7147, 7160, 8300, 297, 3751, 7054, 2691,
    2739, 2742, 4483, 4486, 4494, 4495, 4498, 9105, 9106, 9107, 9108, 9109, 9110, 9111, 9124, 9132, 8134, 11019, 2474, 3934,
    4017, 4101, 1528, 1539, 1550, 9924, 1535, 3330, 3549, 7523, 8368, 285, 546, 612, 1067, 1406, 1533, 1553, 2026, 2549,
    3421, 3682, 3691, 3702, 4441, 4507, 4508, 4510, 5491, 5971, 7735, 7833, 8057, 8083, 8084, 8086, 8088, 8089, 8090, 8091,
    8092, 8093, 8094, 8095, 8097, 8100, 8110, 8111, 8124, 8131, 8134, 8141, 8312, 8576, 8583, 8635, 8804, 8811, 8813, 8863,
    8877, 8879, 8888, 8890, 9476, 9721, 10025, 10028, 8888, 9476, 4149, 3689, 7365, 7380, 7399, 7419, 7498, 7500, 7511, 7517,
    7523, 7542, 7546, 7639, 7656, 7815, 7890, 7921, 7941, 8177, 8191, 9081, 9088, 9176, 9221, 9229, 9230, 9232, 9237, 9297,
    9321, 9330, 9370, 9482, 9491, 9495, 9522, 9574, 9582, 9603, 9642, 9904, 10610, 10614, 10618, 10619, 10620, 10623, 10628, 10630,
    10631, 10633, 10638, 10639, 10640, 10652, 10656, 10658, 10661, 10667, 10669, 10671, 10675, 10676, 10677, 10678, 10685, 10686, 10697, 10728,
    10729, 10731, 10733, 10737, 10738, 10739, 10741, 10743, 10799, 10891, 10894, 10896, 10900, 10901, 10905, 2680, 4298, 4671, 5003, 5345,
    7816, 8351, 8367, 8368, 8763, 1736, 2739, 4356, 4803, 7056, 175, 232, 893, 2254, 2277, 3709, 4027, 4128, 5442, 6375,
    6377, 6380, 7004, 7017, 8009, 8010, 10819, 10834, 10835, 10836, 10839, 8396, 8431, 6027, 5975, 1500, 2082, 6793, 8272, 2382,
    2383, 4026, 7571, 7582, 7598, 1553, 8426, 223, 313, 2068, 2267, 3704, 3906, 3952, 3955, 4367, 4463, 4764, 5285, 5687,
    5806, 5849, 5891, 5958, 6098, 6166, 6204, 6995, 7004, 7015, 7016, 7018, 7029, 7085, 7099, 7106, 7110, 7111, 7113, 7121,
    7132, 7133, 7134, 7157, 7226, 7235, 7240, 7556, 7557, 7558, 7559, 7560, 7561, 7562, 7563, 7564, 7565, 7630, 7660, 7661,
    7671, 7845, 7846, 7847, 7848, 7849, 7850, 7851, 7852, 7853, 7854, 7855, 7861, 7889, 7902, 7915, 7932, 7933, 7949, 7954,
    8297, 8679, 8868, 8877, 8879, 8884, 8886, 8976, 9868, 10719, 10722, 10723, 10793, 10848, 10856, 10860, 10861, 5819, 349, 9089,
    9091, 9093, 9094, 9096, 9098, 9099, 9103, 9179, 9181, 9182, 9184, 9185, 9187, 9240, 9243, 9244, 9246, 9247, 9249, 9300,
    9303, 9304, 9306, 9307, 9309, 9313, 2260, 7008, 2239, 2262, 7010, 1522, 6017, 6040, 6067, 2216, 3425, 10531, 693, 694,
    701, 2265, 6993, 7013, 7023, 6294, 6304, 6305, 228, 2338, 2502, 10677, 261, 263, 1032, 1033, 1034, 1193, 1204, 3227,
    3253, 3254, 3752, 3830, 3845, 6774, 8434, 10133, 10140, 10928, 11362, 6760, 872, 2340, 7322, 6041, 6042, 8540, 9966, 5997,
    3278, 3556, 3557, 3966, 889, 6761, 6762, 6768, 6776, 6796, 6965, 6966, 6972, 6066, 1063, 2022, 2876, 3115, 3351, 3559,
    3904, 4913, 4920, 6066, 9126, 10138, 1056, 2009, 3083, 7643, 58, 63, 257, 396, 421, 902, 1066, 1069, 1499, 1556,
    1768, 2087, 2293, 2607, 2608, 2748, 3059, 3204, 3390, 3599, 3741, 3756, 3811, 4191, 4198, 4224, 4367, 4384, 4391, 4644,
    4671, 4763, 4862, 5351, 5492, 5554, 5727, 5769, 5908, 6248, 6250, 6285, 6302, 6303, 6338, 6375, 6573, 6624, 6664, 6689,
    6839, 6889, 6893, 6894, 6923, 6925, 7053, 7170, 7175, 7190, 7210, 7259, 7464, 7554, 7864, 7876, 7877, 7953, 8066, 8188,
    8309, 8334, 8470, 8692, 8695, 8709, 8731, 8744, 8760, 8779, 8783, 9031, 9041, 9061, 9148, 9209, 9249, 9253, 9270, 9390,
    9431, 9455, 9471, 9538, 9566, 9821, 9941, 9960, 10066, 10130, 10180, 10240, 10264, 10280, 10425, 10464, 10483, 10509, 10527, 10620,
    10639, 10698, 10717, 10739, 10785, 10811, 10973, 10978, 11021, 11105, 11149, 11170, 11231, 11258, 1649, 6736, 6746, 8646, 9669, 9670,
    9683, 9785, 9788, 9800, 9806, 9809, 9821, 9848, 9851, 10649, 10658, 5732, 102, 109, 137, 227, 372, 417, 471, 486,
    500, 508, 510, 572, 701, 823, 887, 901, 970, 1061, 1405, 1768, 1899, 1910, 1916, 1922, 2045, 2087, 2163, 2168,
    2275, 2406, 2748, 3346, 3590, 3706, 3759, 3843, 4257, 4324, 4541, 4569, 4921, 5283, 5647, 5649, 5655, 6069, 6409, 6840,
    7023, 7024, 7319, 7367, 7377, 7433, 7958, 8051, 8142, 8272, 8277, 8310, 8313, 8633, 8737, 8760, 9187, 9520, 9624, 9704,
    10285, 10483, 10760, 10811, 11083, 11105, 11258, 11288, 11387, 148, 151, 154, 155, 167, 169, 172, 169, 629, 761, 766,
    2139, 2166, 2270, 2293, 3752, 4116, 4202, 5648, 5865, 6512, 6659, 6721, 7279, 8229, 8375, 8519, 8823, 9882, 10200, 11232,
    11310, 1553, 2164, 3606, 3607, 3608, 3609, 3610, 3611, 3612, 3613, 3614, 3615, 3637, 3679, 3704, 3709, 3712, 5928, 6405,
    6938, 6945, 7170, 7190, 8273, 8641, 10002, 10483, 11039, 3690, 474, 804, 1118, 1401, 1670, 1752, 2020, 2021, 2192, 2212,
    2216, 3111, 3125, 3644, 3665, 3676, 3839, 4435, 4475, 5707, 6687, 6769, 7174, 7646, 9001, 9517, 11258, 11390, 3421, 3830,
    694, 701, 705, 1709, 1822, 2217, 2227, 2228, 2229, 2230, 2255, 2256, 2257, 2259, 2261, 2263, 2269, 2270, 2596, 2639,
    3638, 3702, 3751, 3845, 4324, 6985, 7003, 7004, 7005, 7007, 7009, 7011, 7018, 2221, 2258, 2268, 7006, 6674, 6678, 6681,
    6682, 7221, 7228, 7229, 8826, 8830, 8835, 8836, 8898, 8902, 8903, 1209, 4253, 6002, 3351, 253, 2455, 2476, 2809, 5011,
    6457, 10324, 10328, 319, 889, 895, 3108, 4469, 5096, 5101, 5529, 5693, 5812, 5855, 5897, 5964, 6104, 6172, 6210, 7091,
    7127, 7163, 8283, 8286, 8287, 8289, 8303, 8308, 8309, 8310, 8315, 561, 812, 2370, 2371, 2445, 8741, 4835, 11389, 898,
    8572, 4029, 4331, 5777, 6798, 7056, 8581, 9908, 9584, 4303, 1061, 6058, 288, 328, 1405, 1462, 2889, 4593, 5283, 5601,
    6254, 6351, 6354, 6356, 6374, 6375, 6376, 6377, 6378, 6381, 6382, 6453, 6458, 6576, 6974, 7819, 7830, 7953, 8582, 9199,
    9211, 9983, 10015, 10023, 10027, 4005, 4029, 4359, 6818, 7962, 9189, 9191, 10028, 10762, 6515, 218, 893, 2267, 2480, 3584,
    4128, 6351, 6352, 6353, 6355, 6356, 6359, 6375, 6376, 6378, 6383, 6986, 6988, 6995, 7001, 7015, 7016, 7018, 7029, 10820,
    10822, 10823, 10824, 10825, 10826, 10827, 10828, 10833, 10835, 10837, 10838, 10841, 6362, 6380, 10840, 2651, 5316, 5346, 5824, 5379,
    6926, 2557, 5704, 8416, 8443, 8444, 11115, 11125, 11129, 11145, 11147, 11387, 4033, 5650, 5656, 7596, 7674, 7675, 7684, 2247,
    7774, 11292, 1348, 3842, 3848, 3851, 3960, 4082, 4119, 7510, 65, 507, 1408, 2029, 3847, 4121, 4235, 4255, 4514, 4756,
    7961, 8135, 8139, 9888, 7781, 7801, 7834, 7782, 7834, 7783, 7834, 687, 6361, 7032, 7035, 7046, 7047, 7048, 7055, 7033,
    7041, 7046, 7047, 7048, 7052, 537, 572, 7991, 674, 3346, 3433, 5160, 7686, 7840, 7961, 420, 1334, 3397, 7433, 199,
    424, 443, 7134, 5381, 284, 747, 1124, 1654, 3757, 4123, 4384, 4433, 4673, 5265, 5552, 5566, 6113, 6285, 6795, 9232,
    11215, 11233, 11236, 1446, 1483, 2750, 3173, 4546, 4568, 7326, 7772, 7790, 7829, 8975, 9308, 9309, 9702, 9777, 10721, 10811,
    10812, 2460, 3062, 3096, 3206, 7098, 9314, 10606, 10816, 10902, 108, 469, 515, 526, 552, 554, 570, 2372, 2660, 3356,
    5120, 5121, 5136, 5144, 5149, 5150, 5160, 5174, 5211, 5258, 6411, 6474, 6475, 6660, 6691, 7613, 7642, 7677, 8623, 8786,
    8787, 8789, 8792, 8793, 8795, 8798, 8813, 8817, 8818, 8819, 8820, 8825, 8826, 8827, 8829, 8832, 8840, 8842, 8845, 8848,
    9209, 9416, 9417, 9419, 9431, 9791, 10164, 10167, 10175, 10176, 10181, 10336, 10348, 143, 479, 623, 2297, 3425, 4359, 7209,
    7864, 198, 374, 442, 5742, 5768, 6851, 6860, 6888, 6919, 7018, 7209, 7570, 7648, 7670, 7949, 10788, 6391, 6392, 6397,
    6400, 6402, 6404, 6411, 6414, 742, 970, 4326, 7057, 7235, 9758, 3416, 7909, 1765, 1960, 2031, 2721, 4334, 6338, 8054,
    8084, 9723, 8816, 5152, 6264, 6279, 6281, 6283, 6286, 6287, 10141, 10603, 10876, 10878, 11007, 11017, 11019, 11085, 2162, 677,
    740, 1153, 1923, 2020, 3194, 3560, 5563, 6284, 7544, 11364, 25, 68, 153, 156, 366, 375, 462, 475, 477, 509,
    534, 555, 569, 579, 644, 652, 655, 666, 668, 901, 925, 977, 1200, 1252, 1325, 1797, 1837, 1853, 2051, 2138,
    2150, 2236, 2330, 2365, 2366, 2367, 2374, 2387, 2428, 2429, 2430, 2431, 2434, 2438, 2488, 2508, 2545, 2551, 3146, 3218,
    3219, 3223, 3226, 3241, 3255, 3394, 3405, 3417, 3432, 3434, 3435, 3726, 3732, 3797, 3799, 3801, 3817, 3967, 4010, 4018,
    4021, 4025, 4031, 4064, 4065, 4067, 4084, 4145, 4216, 4224, 4225, 4227, 4234, 4236, 4239, 4256, 4715, 4740, 4861, 5159,
    5215, 5223, 5236, 5241, 5268, 5275, 5276, 5309, 5310, 5334, 5335, 5347, 5355, 5418, 5498, 5538, 5539, 5541, 5572, 5573,
    5574, 5575, 5576, 5577, 5578, 5579, 5580, 5581, 5582, 5583, 5584, 5585, 5586, 5587, 5588, 5589, 5590, 5591, 5599, 5600,
    5604, 5605, 5606, 5607, 5611, 5612, 5617, 5622, 5623, 5624, 5625, 5626, 5627, 5628, 5629, 5630, 5633, 5638, 5639, 5640,
    5643, 5644, 5654, 5655, 5731, 6323, 6325, 6344, 6345, 6485, 6486, 6487, 6488, 6489, 6491, 6494, 6498, 6499, 6500, 6501,
    6502, 6503, 6511, 6512, 6513, 6516, 6517, 6520, 6521, 6525, 6526, 6527, 6529, 6534, 6538, 6547, 6548, 6559, 6561, 6783,
    7359, 7360, 7436, 7468, 7511, 7546, 7607, 7609, 7610, 7641, 7673, 7676, 7685, 7686, 7770, 7796, 7831, 7895, 7914, 7929,
    7959, 8496, 8508, 9310, 9339, 9628, 9629, 9631, 9632, 9707, 9710, 10931, 10932, 10933, 10934, 10935, 10936, 10938, 10939, 10940,
    10946, 10947, 10951, 10953, 10954, 10955, 10956, 10958, 10961, 10962, 10964, 10972, 10973, 10977, 10980, 10981, 10982, 10983, 10988, 10989,
    10993, 10994, 10995, 10998, 10999, 11000, 3410, 5518, 88, 231, 376, 848, 868, 6250, 6376, 6477, 6725, 6893, 7745, 8671,
    9352, 9993, 10005, 10008, 10855, 10924, 849, 5862, 7750, 7769, 7828, 7831, 10280, 867, 8279, 1499, 5970, 7548, 779, 1496,
    10714, 10851, 598, 625, 5909, 8970, 685, 5161, 6464, 2948, 4364, 4435, 5102, 5487, 5706, 6178, 6256, 6743, 8598, 8744,
    9037, 9865, 10137, 11367, 568, 735, 1123, 1206, 1208, 1333, 1440, 1734, 1826, 1827, 2025, 2502, 3001, 3083, 3160, 3679,
    3697, 4714, 6256, 6627, 6769, 7431, 7542, 7548, 7949, 8052, 9704, 11315, 3084, 7034, 7037, 7038, 7039, 7040, 7043, 7044,
    7045, 7046, 7056, 1339, 7047, 7050, 7834, 6282, 5266, 9823, 67, 262, 2030, 2648, 3032, 3111, 3115, 3967, 4034, 4677,
    7055, 11171, 541, 634, 635, 636, 637, 638, 639, 640, 641, 642, 645, 648, 649, 661, 672, 678, 680, 681,
    683, 684, 685, 686, 687, 689, 700, 701, 704, 706, 9921, 9922, 3038, 3701, 10135, 205, 257, 891, 1909, 1974,
    5376, 5496, 6829, 6892, 6927, 7175, 7194, 7217, 7280, 7833, 8470, 8513, 9605, 4159, 2847, 3086, 199, 257, 609, 616,
    1546, 1648, 2067, 3348, 3784, 3838, 4644, 4921, 4954, 4999, 5005, 5160, 5565, 5973, 6816, 8139, 8672, 9173, 9603, 10005,
    10443, 5992, 5993, 1805, 1923, 4030, 6398, 6399, 6405, 6406, 6412, 7468, 8197, 11363, 6393, 6394, 6401, 6410, 6413, 6386,
    6387, 6388, 6389, 6396, 6403, 6076, 6338, 7137, 5791, 578, 1768, 1858, 3966, 4033, 5649, 5657, 7679, 7957, 8374, 8678,
    84, 91, 114, 236, 244, 980, 1592, 1860, 2166, 2298, 2330, 2367, 2387, 2438, 2454, 2464, 2497, 2507, 2648, 2788,
    2917, 3113, 3194, 3279, 3355, 4322, 4357, 4367, 4376, 4386, 4390, 4636, 4642, 4644, 4646, 4647, 4648, 4650, 4651, 4703,
    4707, 4715, 4724, 4735, 4738, 4740, 4742, 4747, 4749, 4751, 4753, 4754, 4755, 4756, 4757, 4759, 4760, 4761, 4775, 5036,
    5038, 5532, 5755, 5769, 5770, 5775, 5778, 5779, 5902, 5924, 6134, 6343, 6433, 6435, 6479, 6483, 6520, 6727, 6783, 6793,
    7605, 7636, 7815, 8192, 8202, 8203, 8204, 8206, 8210, 8214, 8224, 8228, 8248, 8251, 8253, 8259, 8267, 8271, 8272, 8308,
    8533, 8557, 8572, 8577, 8597, 8653, 8654, 8671, 8673, 8777, 8847, 8883, 8914, 9002, 9033, 9057, 9109, 9118, 9124, 9292,
    9339, 9341, 9349, 9350, 9352, 9410, 9411, 9435, 9475, 9497, 9528, 9538, 9541, 9542, 9665, 9667, 9707, 9708, 9710, 9718,
    9719, 9720, 9721, 9722, 9845, 9946, 9981, 10007, 10022, 10027, 10129, 10178, 10181, 10327, 10368, 10604, 10858, 10860, 11257, 11258,
    11260, 11264, 11385, 11389, 8133, 8218, 8221, 8225, 8268, 105, 980, 1756, 2329, 2437, 4643, 4649, 4709, 4710, 4719, 4727,
    4739, 4741, 4750, 5976, 6480, 6661, 6780, 6794, 7455, 7665, 8622, 8639, 8741, 8814, 8819, 8864, 8882, 9020, 9021, 9031,
    9035, 9040, 9169, 9172, 9290, 9400, 9452, 9455, 9529, 9769, 9780, 9781, 10004, 10374, 4276, 4277, 5879, 5910, 10557, 10572,
    10578, 11321, 1857, 8391, 8407, 8414, 8443, 2824, 2825, 6432, 8257, 8274, 8278, 5732, 8421, 8422, 10558, 4609, 4617, 4618,
    4654, 4658, 4670, 4671, 4676, 5389, 6145, 7445, 8312, 8445, 10679, 11108, 11333, 6064, 6076, 10719, 10857, 156, 169, 2472,
    2473, 5630, 2109, 2160, 2166, 5271, 1742, 7335, 7357, 7436, 8643, 4294, 4314, 7820, 7832, 660, 666, 811, 890, 894,
    900, 1298, 1652, 1787, 1859, 2503, 2955, 3117, 3119, 3169, 3202, 3240, 3959, 8055, 8540, 10505, 11288, 11348, 2594, 4324,
    7065, 10773, 10774, 10790, 7269, 6235, 687, 1505, 7659, 7682, 10718, 10855, 1500, 7833, 10775, 14, 5948, 2276, 3256, 4098,
    2448, 1194, 1918, 3181, 3189, 61, 65, 1127, 1672, 1702, 1703, 1754, 1758, 2064, 2111, 2133, 2134, 2135, 2139, 2143,
    2151, 2152, 2159, 2184, 2197, 2199, 2214, 2298, 2331, 2373, 2441, 2506, 3079, 3195, 3201, 3332, 3347, 3350, 3352, 3708,
    5034, 5037, 5202, 5203, 5204, 5264, 5271, 6074, 6288, 6383, 6608, 6650, 6695, 6696, 6697, 6698, 6701, 6702, 6704, 6706,
    6709, 6710, 6712, 6720, 6722, 6725, 6726, 6727, 6728, 6729, 7453, 7527, 7528, 7573, 7677, 8453, 8516, 8582, 8583, 8643,
    8794, 8884, 9147, 9148, 9200, 9208, 9270, 10007, 10169, 10176, 10177, 10411, 10415, 10424, 10425, 10450, 10454, 10463, 10474, 10482,
    10483, 11017, 11298, 11309, 11310, 11311, 11313, 2148, 751, 7111, 296, 10771, 10770, 1120, 1063, 2022, 3115, 4913, 4920, 5488,
    6066, 4003, 5599, 7435, 10996, 4022, 6819, 7471, 6085, 5512, 4295, 7826, 2880, 4806, 3021, 373, 377, 381, 946, 1030,
    1410, 1437, 1445, 1643, 2245, 2355, 2624, 2640, 2884, 2911, 2930, 2932, 2961, 3009, 3013, 3014, 3015, 3049, 3050, 3055,
    3061, 3115, 3120, 3287, 3705, 3818, 3828, 3998, 4000, 4625, 4794, 4845, 5009, 5527, 5536, 5902, 5904, 6541, 6547, 6810,
    6815, 7429, 7440, 8068, 8193, 8195, 8316, 8495, 8498, 8515, 8565, 8580, 8624, 8676, 8723, 8784, 8819, 8961, 8967, 9036,
    9623, 9648, 10321, 10323, 10329, 10330, 10424, 10425, 10463, 10464, 10527, 10978, 11031, 11039, 11042, 11045, 11266, 1447, 5282, 845,
    846, 978, 1070, 3469, 3588, 3594, 4867, 4919, 7678, 10606, 10620, 10658, 10721, 10739, 10902, 1821, 1855, 2561, 2881, 3261,
    3848, 5350, 7545, 9621, 9623, 9625, 9649, 9662, 9663, 9664, 9666, 9685, 9702, 9886, 10291, 10320, 172, 2554, 3254, 6555,
    576, 580, 3383, 3386, 3398, 3421, 3426, 5674, 5701, 5708, 6232, 6236, 6248, 6252, 6256, 7042, 7675, 7684, 7908, 7961,
    8509, 8520, 9650, 9653, 10295, 10302, 10325, 10326, 2612, 774, 1985, 769, 705, 736, 2280, 4919, 5477, 3826, 980, 1334,
    1347, 2059, 3409, 3433, 4205, 4244, 4259, 4358, 6874, 6898, 9723, 306, 2507, 3198, 3206, 3763, 3958, 4456, 5663, 5680,
    5698, 5700, 5703, 5785, 5787, 5799, 5842, 5884, 5951, 6091, 6159, 6197, 7078, 7114, 7150, 7444, 7833, 7835, 8290, 10093,
    5704, 7832, 1760, 2296, 4029, 2362, 2427, 2461, 2492, 7425, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1517, 1518,
    1542, 1544, 1547, 1548, 1549, 1551, 1553, 1554, 1556, 4263, 4265, 4266, 4269, 4270, 4292, 4317, 4318, 4321, 1092, 1119,
    2030, 3018, 3019, 3025, 3048, 3075, 3552, 3883, 4061, 4078, 4080, 4499, 4609, 4618, 8472, 8476, 4315, 4879, 449, 6849,
    6927, 7098, 623, 736, 742, 7473, 7474, 7475, 7476, 7477, 7478, 7479, 7480, 7481, 7482, 7483, 7490, 7501, 7511, 7526,
    7529, 7536, 7537, 7546, 7511, 7546, 1031, 1384, 3897, 8717, 8733, 10132, 4800, 7396, 9621, 9624, 9702, 9777, 11361, 9874,
    2712, 2816, 3683, 4414, 4415, 7925, 9109, 9114, 2911, 2911, 8971, 9506, 9518, 9686, 9760, 2091, 2728, 2743, 2852, 2886,
    2901, 3847, 4923, 5777, 6549, 7134, 8272, 10763, 6347, 6350, 6360, 881, 902, 1305, 2226, 2227, 2228, 2229, 2242, 2483,
    3376, 7618, 8865, 9461, 9471, 2542, 2582, 2602, 8719, 1527, 5566, 900, 2784, 2839, 2953, 2959, 3073, 3117, 3666, 10369,
    10370, 10373, 10376, 4727, 4739, 6463, 6475, 1923, 1890, 1925, 4402, 4426, 1412, 1429, 1442, 5003, 5097, 8066, 8175, 8189,
    1723, 8154, 8157, 8158, 8170, 8182, 8183, 8184, 144, 330, 1082, 2514, 3755, 4031, 4366, 4762, 6521, 6625, 6668, 6729,
    6823, 8013, 8823, 11304, 11315, 617, 1073, 1074, 1075, 1076, 1077, 1079, 1080, 1081, 1103, 1107, 1113, 1114, 2918, 4629,
    4644, 5786, 5791, 5819, 6009, 1041, 134, 2190, 2199, 2214, 2222, 3113, 3902, 3953, 3965, 5497, 5766, 6233, 6383, 6510,
    6615, 6657, 6719, 6724, 6791, 6886, 3918, 482, 683, 7811, 1091, 10495, 10504, 6013, 9231, 980, 5926, 5929, 5932, 6512,
    6573, 6617, 6659, 6721, 10947, 10994, 11310, 11328, 11330, 7962, 8006, 4514, 8112, 8135, 1148, 1191, 1205, 1227, 1235, 1242,
    2334, 2335, 2382, 2386, 2392, 4827, 4874, 4915, 7435, 7445, 8379, 9189, 9251, 9254, 9311, 9314, 10905, 264, 6393, 6410,
    6413, 932, 945, 949, 1368, 3479, 11082, 11087, 11069, 1441, 1500, 4191, 4590, 5094, 5926, 5933, 6513, 6573, 6618, 6660,
    6722, 7430, 7962, 8069, 8194, 8600, 8675, 8969, 9030, 9082, 9150, 9622, 9740, 9759, 9801, 9820, 9823, 9863, 9864, 9885,
    10068, 10092, 10759, 10761, 10923, 11059, 11060, 11329, 11332, 1756, 3603, 5260, 5345, 8371, 8886, 9829, 9841, 9844, 9845, 3320,
    7470, 8821, 8941, 8942, 9476, 10359, 10371, 10881, 10885, 330, 420, 1516, 1534, 1535, 1547, 2066, 3526, 4497, 4593, 4633,
    4647, 4648, 5500, 5819, 6180, 6688, 7259, 7378, 7746, 7752, 7812, 8535, 8844, 8846, 8909, 8911, 8998, 9101, 9131, 9191,
    10321, 11233, 111, 168, 509, 578, 787, 811, 1064, 1104, 1533, 1597, 1648, 1764, 1787, 1862, 2139, 2357, 3111, 3142,
    3225, 3698, 4002, 4003, 4004, 4027, 4070, 4071, 4080, 4086, 4087, 4481, 4513, 4553, 4564, 4619, 4623, 5543, 5570, 5653,
    6142, 6279, 6480, 6706, 6926, 8066, 8189, 8315, 8584, 8603, 8849, 8909, 9083, 9249, 9452, 9522, 9586, 10136, 10605, 10703,
    10762, 10902, 11001, 11105, 11168, 11170, 11187, 11213, 11215, 11364, 4846, 4873, 2636, 2678, 2679, 2680, 2726, 2740, 2765, 2919,
    2949, 4501, 4502, 4503, 4505, 4509, 4513, 5465, 5487, 6389, 8071, 8072, 8073, 8074, 8075, 8076, 8077, 8078, 8079, 8106,
    8118, 8128, 8129, 4910, 7277, 2385, 4874, 4875, 2771, 3573, 3574, 4650, 5932, 7935, 9742, 3879, 3964, 3641, 8425, 487,
    501, 603, 632, 704, 723, 736, 761, 6624, 6626, 8881, 9473, 1100, 1124, 1127, 8011, 2095, 2110, 2160, 2166, 3355,
    6749, 7288, 7289, 7290, 7291, 7292, 7293, 7295, 7296, 7297, 7298, 7300, 7361, 7362, 7363, 7369, 7371, 7372, 7373, 7393,
    7394, 7395, 7437, 7447, 7462, 7464, 7468, 8052, 8589, 8600, 9067, 9068, 9070, 9086, 9092, 9099, 9607, 9665, 9725, 9726,
    9790, 9812, 9852, 9992, 10414, 10747, 10863, 10876, 10917, 11048, 11053, 11319, 7420, 8954, 33, 42, 772, 776, 778, 782,
    783, 5789, 5820, 6481, 8393, 8397, 8399, 8407, 8427, 8679, 8879, 728, 734, 742, 744, 711, 722, 1290, 7031, 7039,
    7272, 8936, 4594, 5708, 5820, 35, 2312, 2316, 2323, 2325, 2327, 2329, 2335, 2337, 2343, 2346, 2353, 2356, 2359, 2360,
    2361, 2365, 2368, 2371, 2378, 2387, 2391, 2393, 2399, 2405, 2420, 2426, 2436, 2437, 2438, 2455, 2470, 2472, 2473, 2475,
    2478, 2481, 2493, 2494, 2495, 2536, 2541, 2552, 2566, 2572, 2620, 2630, 2640, 2652, 2774, 2775, 2886, 2914, 2918, 2930,
    2932, 2937, 2938, 2954, 3180, 3470, 3672, 4055, 4075, 4101, 4144, 4180, 4801, 4804, 4806, 4807, 4821, 4822, 4828, 4829,
    4830, 4831, 4852, 4853, 4862, 4871, 4878, 4883, 4885, 4886, 4894, 4905, 4906, 4915, 4917, 5236, 5241, 6583, 6590, 6751,
    6753, 6754, 6780, 6783, 6794, 6796, 7357, 7365, 7381, 7390, 7436, 7507, 7552, 7566, 7568, 7581, 7601, 7602, 7618, 7625,
    7628, 7629, 7630, 7639, 7641, 7686, 7986, 7987, 8013, 8485, 8491, 8851, 8852, 8853, 8854, 8860, 8892, 8895, 8907, 8916,
    9311, 9332, 9457, 9707, 9708, 9826, 9827, 9831, 10328, 10333, 10339, 10814, 10931, 10934, 10937, 10942, 10946, 10948, 10953, 10958,
    10964, 10973, 11114, 11125, 11217, 11218, 11240, 11249, 11272, 4896, 4900, 4184, 5242, 6340, 7543, 2022, 3650, 3651, 1062, 7419,
    7941, 7945, 2675, 2676, 2697, 2743, 4499, 6064, 3919, 9148, 9410, 9800, 10623, 6897, 531, 3965, 6274, 6383, 6866, 7251,
    7252, 7256, 7257, 7259, 7839, 8777, 9119, 9122, 9124, 9959, 10276, 10366, 10867, 10881, 6866, 355, 2167, 2780, 2821, 2950,
    4337, 4339, 4350, 4358, 4359, 4361, 4367, 4711, 4756, 5038, 5368, 5393, 5417, 5438, 5485, 5488, 5494, 5498, 5510, 5519,
    5520, 5530, 5533, 5747, 5775, 6065, 6313, 6314, 6315, 6316, 6323, 6338, 6477, 6771, 6777, 8338, 8455, 8457, 8458, 8459,
    8470, 8475, 8516, 8559, 8564, 8582, 8584, 8620, 8643, 8659, 8671, 8677, 8820, 8887, 9041, 9152, 9352, 9720, 9946, 10004,
    10247, 10538, 355, 8582, 8643, 9983, 3330, 1091, 5988, 6028, 2653, 142, 2427, 3674, 3685, 3686, 3912, 5452, 6623, 6771,
    6777, 260, 2646, 2649, 6598, 6620, 6623, 6627, 8914, 10329, 213, 214, 221, 5225, 5259, 5266, 5269, 5270, 7831, 839,
    924, 1372, 1375, 1400, 1404, 1407, 1410, 1571, 1572, 1573, 1574, 1576, 1577, 1578, 3011, 3028, 3029, 4817, 5051, 5052,
    5903, 5904, 5905, 5906, 5909, 5910, 6980, 7958, 3108, 140, 511, 759, 1347, 1401, 1443, 1546, 1724, 2020, 2028, 2133,
    2157, 2273, 3204, 3279, 3590, 3708, 4114, 4497, 4594, 4596, 5011, 5030, 5032, 5171, 5769, 5773, 5825, 6142, 6178, 6412,
    6434, 6523, 6553, 6794, 7018, 7177, 7189, 7464, 7683, 7951, 8024, 8037, 8042, 8044, 8052, 8067, 8159, 8160, 8166, 8169,
    8177, 8189, 8190, 8197, 8447, 8451, 8453, 8535, 8671, 8695, 9001, 9059, 9081, 9098, 9309, 9441, 9758, 9924, 9964, 10002,
    10483, 10596, 10620, 10677, 10840, 5704, 4541, 9081, 9168, 9230, 9290, 9330, 9350, 9370, 9410, 9451, 9492, 9583, 9601, 9642,
    9683, 9719, 9758, 9800, 9821, 9863, 9904, 56, 503, 2066, 2219, 2415, 3350, 3758, 6481, 6866, 7405, 9309, 10810, 1981,
    2909, 10800, 4105, 2066, 2219, 3350, 625, 5649, 5655, 8007, 5492, 7836, 105, 600, 603, 623, 631, 997, 1000, 1001,
    1029, 1030, 1061, 1069, 1070, 1071, 1893, 1914, 1926, 3493, 3657, 5012, 5157, 5162, 5490, 6250, 6253, 6820, 6894, 7260,
    7963, 8233, 8312, 8737, 8739, 8741, 8771, 8778, 8781, 8782, 8784, 8973, 9950, 9960, 9961, 10114, 10573, 11050, 11051, 11052,
    11058, 11059, 11060, 11061, 11063, 4540, 2388, 4813, 1341, 4592, 11291, 1498, 2089, 4276, 4280, 4284, 4297, 4320, 4321, 4328,
    2081, 7441, 4077, 2510, 10409, 11290, 656, 2118, 2161, 2186, 2215, 3435, 5644, 5649, 5654, 6414, 6535, 6776, 810, 811,
    890, 894, 1148, 1149, 1191, 1205, 1206, 1210, 1401, 1404, 1410, 1411, 1450, 1570, 1652, 1787, 1859, 2025, 2316, 2317,
    2343, 2344, 2345, 2386, 2396, 2403, 2404, 2406, 2407, 2408, 2409, 2410, 2411, 2412, 2413, 2424, 2467, 2468, 2469, 2503,
    2509, 2510, 2515, 2631, 2747, 2955, 3119, 3225, 3230, 3236, 3237, 3238, 3278, 3280, 3905, 3954, 3956, 3959, 4050, 4051,
    4052, 4053, 4065, 4066, 4067, 4068, 4069, 4070, 4071, 4086, 4087, 4102, 4103, 4115, 4117, 4118, 4121, 4124, 4127, 4327,
    4427, 4493, 4669, 4822, 4824, 4844, 4877, 4894, 4915, 4918, 4924, 4928, 5073, 5730, 6397, 6404, 6428, 6767, 6769, 6775,
    6797, 6943, 6971, 6973, 6979, 7001, 7016, 7018, 7602, 7639, 8308, 8533, 8597, 8967, 10383, 10391, 10401, 10507, 10569, 10594,
    10596, 10598, 10604, 10758, 11015, 11037, 11078, 11123, 11143, 11164, 11185, 11208, 11230, 11256, 11270, 11271, 11272, 11274, 11285, 11286,
    11287, 11288, 11291, 1192, 5989, 5990, 9431, 1710, 10378, 10379, 10380, 10382, 10386, 10391, 10403, 10404, 10408, 10409, 2538, 2576,
    2598, 2599, 2649, 2653, 4448, 5599, 5614, 5646, 6496, 6515, 6535, 6550, 10384, 10385, 10389, 8913, 11000, 240, 241, 246,
    247, 251, 252, 253, 255, 256, 257, 257, 266, 1055, 169, 170, 3954, 3958, 4021, 4033, 5633, 5644, 5649, 5655,
    6514, 6548, 6549, 6573, 8508, 8514, 9642, 10403, 10405, 10994, 10998, 783, 10032, 10046, 10205, 10207, 10210, 10219, 4619, 8520,
    2592, 3308, 3349, 3353, 5602, 5616, 5646, 6497, 6515, 6576, 10031, 10045, 10046, 10074, 10087, 10091, 10143, 10148, 10156, 10211,
    10218, 10219, 10223, 10224, 8635, 10093, 322, 3954, 4032, 4472, 5649, 5650, 5655, 5696, 5815, 5858, 5900, 5967, 6107, 6175,
    6213, 7062, 7064, 7077, 7094, 7098, 7130, 7166, 8306, 4273, 557, 575, 577, 762, 978, 1070, 1573, 1574, 1575, 2443,
    2540, 2541, 2542, 2577, 2578, 2647, 2746, 2850, 2864, 2865, 2884, 2930, 2952, 2957, 2962, 3016, 3069, 3097, 3101, 3455,
    3469, 3478, 3499, 3500, 3547, 3548, 3588, 3591, 3594, 3601, 4359, 4439, 4495, 4867, 4919, 4999, 5265, 5485, 5486, 5494,
    5839, 5863, 5866, 6555, 6664, 6689, 6981, 7051, 7385, 7427, 7432, 7838, 10093, 10094, 10219, 10381, 10383, 10390, 10402, 10403,
    10405, 10407, 10409, 10445, 10446, 10558, 10578, 10603, 10604, 11021, 11025, 11030, 11039, 11040, 11043, 11046, 11066, 11072, 11079, 11084,
    11085, 11086, 11087, 11128, 11186, 11189, 11191, 11193, 11233, 1846, 1621, 1649, 10076, 10090, 10094, 2278, 2240, 1808, 5672, 5947,
    7596, 7674, 8517, 9583, 9942, 9945, 9644, 3753, 1925, 6398, 6399, 6405, 6406, 4362, 10094, 702, 8573, 58, 1254, 1594,
    2224, 2502, 2507, 2948, 3113, 3193, 3197, 3345, 3349, 3698, 4258, 4334, 4384, 4540, 4547, 4643, 4913, 5283, 5647, 5699,
    5726, 5821, 5862, 6279, 6304, 6451, 7284, 7466, 7485, 7542, 7543, 7545, 7552, 8142, 8189, 8378, 8452, 9170, 9776, 9802,
    9923, 10026, 10069, 10554, 10639, 10978, 11017, 11210, 442, 7990, 688, 2798, 3076, 3680, 3758, 6302, 6520, 7487, 7551, 7552,
    8779, 9037, 10391, 10716, 10853, 11361, 1564, 1566, 1568, 1569, 4489, 4491, 4492, 6422, 6424, 6426, 6427, 10561, 10565, 10567,
    10568, 10588, 10590, 10592, 10593, 10749, 10754, 10756, 10757, 11011, 11013, 11014, 11030, 11033, 11035, 11036, 11072, 11074, 11076, 11077,
    11119, 11121, 11122, 11139, 11141, 11142, 11160, 11162, 11163, 11178, 11181, 11183, 11184, 11204, 11206, 11207, 11221, 11226, 11228, 11229,
    11252, 11254, 11255, 10038, 10079, 10210, 4616, 4618, 5908, 8973, 10094, 2088, 539, 571, 7839, 2199, 2857, 3598, 3701, 3902,
    3965, 4118, 5491, 6383, 7830, 7839, 10077, 10094, 976, 1654, 1762, 1858, 1929, 2065, 2091, 2960, 3201, 6131, 6135, 6144,
    7839, 10053, 8140, 2696, 2744, 5713, 5715, 5717, 5721, 5722, 5726, 8983, 8991, 8992, 8996, 623, 1556, 2949, 2960, 4123,
    5819, 6475, 7498, 7542, 7550, 8372, 9517, 9583, 10283, 10739, 982, 1062, 3046, 3907, 3955, 7365, 7567, 7602, 7619, 7639,
    7640, 7677, 7889, 9320, 8928, 8938, 4514, 5775, 8411, 2415, 7405, 1480, 1657, 1814, 3242, 3243, 3259, 3271, 3275, 6143,
    8029, 8056, 2713, 3844, 1839, 2516, 2937, 2951, 3202, 3957, 4395, 4396, 4397, 4398, 4399, 4400, 4416, 4423, 4424, 4429,
    4435, 4495, 4511, 4512, 4913, 4920, 4928, 7441, 156, 469, 477, 720, 2165, 2431, 2508, 2845, 2885, 3425, 3758, 3855,
    3856, 3857, 3858, 3859, 3860, 3861, 3862, 3863, 3864, 3865, 3866, 3867, 3868, 3869, 3870, 3872, 3874, 3875, 3879, 3884,
    3888, 3890, 3897, 3904, 3905, 3910, 3912, 3916, 3921, 3922, 3934, 3939, 3940, 3944, 3964, 3971, 3992, 3995, 4010, 4021,
    4025, 4031, 4163, 4173, 4223, 5450, 5451, 5538, 5539, 5556, 5572, 5573, 5574, 5575, 5576, 5577, 5578, 5579, 5580, 5581,
    5586, 5598, 5602, 5603, 5604, 5606, 5608, 5614, 5615, 5622, 5625, 5638, 5640, 6485, 6486, 6488, 6489, 6490, 6495, 6496,
    6500, 6501, 6503, 6511, 6513, 6516, 6520, 6521, 6525, 6526, 6527, 6528, 6529, 6531, 6533, 6537, 6538, 6547, 6559, 6560,
    6561, 6572, 6576, 6818, 6924, 7134, 7136, 7139, 7202, 7215, 7217, 7283, 7676, 8273, 8278, 8311, 8492, 8496, 8716, 8736,
    9216, 9217, 9392, 9641, 9645, 10117, 10120, 10125, 10130, 10134, 10517, 10529, 10530, 10531, 10703, 10741, 10980, 10982, 10983, 10985,
    10993, 11109, 11285, 3891, 3952, 4168, 5644, 9230, 10704, 10878, 10882, 663, 9254, 172, 578, 884, 1340, 1524, 1551, 1768,
    1964, 1965, 1967, 1997, 2016, 2019, 2022, 2023, 2270, 2278, 4175, 4192, 4194, 4359, 5345, 5351, 5730, 6511, 6616, 6658,
    7443, 7679, 7836, 8678, 10114, 10282, 10508, 10677, 10680, 10929, 11192, 11233, 466, 507, 512, 747, 7138, 688, 721, 736,
    1002, 1019, 1042, 1043, 1059, 2087, 4127, 5437, 5449, 5909, 6111, 7492, 7757, 7758, 7795, 7802, 8217, 8261, 8782, 8997,
    9823, 9842, 10112, 10859, 11392, 3550, 7554, 8761, 11109, 5995, 6003, 6004, 6026, 6027, 6034, 6064, 6073, 6030, 5971, 6961,
    6974, 6980, 9068, 9070, 9076, 9079, 9156, 9163, 9166, 9220, 9225, 9228, 9279, 9285, 9288, 9318, 9325, 9328, 9338, 9345,
    9348, 9358, 9365, 9368, 9399, 9405, 9408, 9440, 9446, 9449, 9480, 9487, 9490, 9571, 9578, 9581, 9590, 9596, 9599, 9630,
    9637, 9640, 9671, 9678, 9681, 9709, 9714, 9717, 9746, 9753, 9756, 9787, 9795, 9798, 9808, 9816, 9819, 9850, 9858, 9861,
    9892, 9899, 9902, 11325, 9646, 647, 9870, 9884, 9888, 9888, 1454, 433, 442, 1856, 1857, 4382, 5032, 5033, 6522, 6628,
    7286, 8152, 8191, 8639, 8670, 8692, 9353, 10066, 10927, 11040, 9584, 9587, 5653, 3761, 4645, 11366, 3585, 3814, 3818, 3828,
    3845, 3825, 970, 3784, 4021, 4839, 6252, 9566, 11361, 204, 380, 418, 507, 788, 1247, 1648, 1762, 2026, 4249, 4255,
    5103, 5156, 5648, 5931, 5933, 6071, 6256, 6279, 7055, 7103, 7139, 7190, 7264, 8055, 11125, 11145, 11365, 2065, 2, 137,
    139, 199, 234, 236, 373, 396, 397, 400, 410, 416, 422, 424, 441, 899, 1068, 1441, 1757, 2681, 4506, 4509,
    4841, 5007, 5701, 6140, 6247, 6794, 6832, 6841, 6847, 6975, 7047, 7097, 7133, 7136, 7234, 7237, 7239, 7256, 7433, 8085,
    8101, 8131, 8134, 8137, 8275, 8374, 8672, 9125, 10242, 10738, 10926, 10948, 11212, 4196, 5004, 6551, 3750, 5978, 5979, 5980,
    5981, 5982, 5983, 5984, 5985, 5986, 6005, 6006, 6007, 6036, 6057, 6063, 6076, 778, 1495, 10713, 10850, 772, 882, 1208,
    1245, 1252, 1344, 2376, 2446, 2489, 3419, 3423, 3430, 3714, 3715, 3716, 3717, 3718, 3719, 3720, 3721, 3722, 3723, 3724,
    3725, 3726, 3727, 3731, 3732, 3733, 3739, 3740, 3741, 3742, 3743, 3747, 3749, 3750, 3751, 3753, 3754, 3755, 3756, 3757,
    3758, 3759, 3760, 3761, 3762, 3763, 3909, 3913, 3917, 3923, 3933, 3950, 3989, 3990, 4008, 4009, 4017, 4191, 4204, 4914,
    5862, 7052, 7279, 7284, 7285, 7549, 10409, 10965, 10975, 233, 1340, 2274, 3960, 4512, 4889, 5649, 5653, 6891, 6894, 6948,
    7101, 7139, 7958, 8738, 9187, 9312, 9605, 10112, 11001, 291, 900, 1069, 1634, 2063, 2167, 2213, 2657, 3205, 3284, 3761,
    3851, 3967, 4123, 4569, 5011, 5270, 5499, 5819, 5870, 6217, 6411, 6452, 6457, 6522, 6523, 6627, 6728, 6778, 6817, 6897,
    6898, 6951, 6978, 7962, 8010, 8057, 8228, 8279, 8376, 8442, 8539, 8584, 8643, 8740, 8760, 9395, 9495, 9522, 9962, 9986,
    10107, 10141, 10264, 10571, 10577, 10835, 10929, 11021, 11105, 8866, 10329, 11191, 144, 685, 2514, 3755, 4031, 4762, 6521, 6625,
    6668, 6729, 8013, 8633, 8823, 9450, 9451, 9540, 10811, 10813, 10906, 11353, 11355, 11359, 4588, 100, 103, 284, 681, 684,
    701, 781, 2088, 2270, 2273, 2510, 2750, 3282, 3757, 4123, 4481, 4509, 4566, 4588, 4687, 5155, 5172, 5568, 6134, 6141,
    6411, 6475, 6476, 6978, 7433, 9192, 9721, 10571, 10718, 10719, 10857, 11284, 11292, 11364, 11368, 7459, 2716, 2715, 5991, 6076,
    6065, 6430, 11017, 597, 623, 3664, 11041, 576, 4430, 4498, 6749, 8334, 8337, 2697, 4237, 1118, 1173, 1648, 1656, 3085,
    3488, 3697, 3841, 4198, 4751, 4775, 5257, 5530, 5554, 5773, 6796, 7051, 7377, 8333, 8336, 8827, 8878, 9059, 9081, 9761,
    9802, 9944, 10504, 10505, 10739, 10878, 11146, 11291, 175, 257, 292, 508, 727, 732, 743, 769, 783, 2295, 2380, 2429,
    2508, 2511, 2683, 2705, 2706, 2721, 2746, 2945, 3187, 3877, 3878, 3881, 3889, 3893, 3899, 3900, 3901, 3902, 3903, 3906,
    3907, 3908, 3911, 3917, 3921, 3923, 3941, 3942, 3943, 3951, 3952, 3959, 3966, 3994, 4008, 4013, 4021, 4032, 4034, 4333,
    4343, 4366, 4367, 4368, 4524, 4529, 4530, 4541, 4581, 4601, 4602, 4605, 4606, 4607, 4609, 4610, 4611, 4612, 4616, 4618,
    4622, 4644, 4653, 4654, 4655, 4656, 4657, 4658, 4664, 4671, 4672, 4677, 4689, 4690, 5376, 5384, 5390, 5399, 5403, 5407,
    5408, 5420, 5421, 5428, 5440, 5444, 5445, 5454, 5455, 5459, 5460, 5467, 5468, 5475, 5477, 5479, 5480, 5481, 5482, 5485,
    5487, 5489, 5490, 5494, 5495, 5496, 5497, 5499, 5529, 5540, 5544, 5553, 5558, 5585, 5589, 5636, 5644, 5645, 5656, 5657,
    5772, 5929, 6122, 6126, 6127, 6130, 6136, 6138, 6141, 6144, 6250, 6317, 6491, 6534, 6548, 6549, 6557, 6736, 6744, 6746,
    6800, 6801, 6803, 6806, 6807, 6817, 6818, 6820, 6821, 6823, 6824, 6825, 6826, 7027, 7213, 7215, 7363, 7784, 7799, 7807,
    7833, 7837, 7842, 7960, 7961, 8087, 8133, 8192, 8199, 8200, 8201, 8202, 8203, 8205, 8206, 8207, 8210, 8211, 8214, 8215,
    8217, 8229, 8236, 8238, 8241, 8242, 8243, 8245, 8247, 8248, 8249, 8251, 8254, 8256, 8260, 8261, 8262, 8270, 8277, 8281,
    8282, 8283, 8286, 8316, 8338, 8455, 8457, 8458, 8469, 8470, 8472, 8474, 8475, 8584, 8634, 8702, 8730, 8733, 8742, 8744,
    8779, 8969, 8976, 9175, 9177, 9187, 9192, 9218, 9221, 9230, 9234, 9253, 9374, 9492, 9497, 9587, 9592, 9633, 10137, 10226,
    10227, 10232, 10246, 10247, 10248, 10250, 10259, 10264, 10403, 10485, 10488, 10534, 10546, 10547, 10559, 10562, 10571, 10657, 10658, 10686,
    10728, 10731, 10739, 10744, 10776, 10994, 11095, 11152, 11153, 11166, 11171, 11196, 11197, 11209, 11210, 11215, 11375, 11386, 11387, 11391,
    3938, 4011, 115, 140, 142, 175, 204, 329, 330, 398, 400, 423, 448, 467, 574, 609, 705, 1150, 2647, 2650,
    2961, 3346, 3357, 3431, 3991, 3992, 4013, 4021, 4025, 4026, 4032, 5563, 6254, 6336, 6373, 6482, 6494, 6498, 6511, 6517,
    6521, 6616, 6658, 6693, 6769, 6950, 6973, 7046, 7055, 7174, 7233, 7239, 7277, 7285, 7443, 7469, 7471, 7679, 7952, 7981,
    7982, 8001, 8006, 8008, 8012, 8057, 8508, 8760, 9313, 9722, 10529, 10886, 10949, 10950, 10974, 10976, 10978, 11105, 11287, 11387,
    644, 666, 675, 678, 679, 704, 947, 1200, 1455, 1462, 1463, 1645, 1652, 1656, 1700, 1710, 1712, 1714, 1753, 1892,
    1927, 2224, 2905, 2980, 2981, 3037, 3085, 3627, 3628, 3647, 3648, 3649, 3652, 3653, 3696, 3698, 3705, 3707, 6061, 6070,
    6074, 8443, 8448, 8451, 8935, 9128, 9644, 10996, 11345, 11346, 11351, 11356, 11357, 11360, 11361, 11362, 11365, 11366, 11367, 11392,
    11350, 11336, 11337, 11338, 11339, 11340, 11341, 11342, 11343, 11345, 11346, 11349, 11351, 11352, 11358, 11359, 11365, 1581, 1582, 1583,
    1584, 1585, 1588, 1589, 1591, 1592, 1593, 1596, 1586, 1596, 2959, 7682, 8221, 8229, 10094, 754, 761, 763, 783, 833,
    839, 1210, 1306, 1365, 1387, 1389, 1401, 1402, 1403, 1422, 1431, 1432, 1434, 1440, 1441, 1478, 1480, 1481, 1499, 1501,
    1505, 1551, 1554, 1572, 1576, 1615, 1619, 1622, 1648, 1649, 1651, 1655, 1656, 2060, 2293, 2295, 2509, 2785, 2889, 2952,
    2954, 2962, 3120, 3193, 3285, 3659, 3706, 4000, 4122, 4476, 4817, 4924, 5261, 5284, 5347, 5355, 5554, 5555, 5568, 5700,
    5975, 6184, 6287, 6303, 6337, 6452, 6794, 6817, 6823, 7435, 8140, 8153, 8189, 8194, 8272, 8604, 8760, 8822, 9039, 9059,
    9541, 9986, 10053, 10549, 10552, 10717, 10718, 10719, 10854, 10855, 10973, 11043, 11060, 11105, 11148, 11191, 11210, 11219, 11221, 11223,
    11231, 11232, 11236, 11237, 11329, 11330, 104, 114, 265, 511, 4719, 6383, 7593, 7672, 7683, 8574, 8576, 8581, 8843, 8918,
    8922, 8936, 8937, 8938, 8942, 9210, 9981, 9982, 10028, 10321, 10401, 4909, 4292, 10738, 291, 549, 850, 1728, 1759, 3110,
    4324, 5002, 6770, 7627, 9560, 9685, 9761, 9802, 10375, 11265, 4411, 4425, 8721, 8953, 8645, 11, 245, 257, 261, 263,
    275, 444, 646, 653, 657, 659, 678, 683, 685, 852, 1302, 1303, 1315, 1981, 1990, 3019, 3117, 3808, 4053, 5227,
    5531, 5971, 6340, 7734, 7762, 7803, 8336, 8476, 8641, 8762, 9101, 9394, 9565, 10251, 10262, 10488, 10570, 10647, 10657, 10697,
    10704, 11262, 157, 159, 164, 165, 168, 169, 194, 195, 231, 266, 5702, 6228, 6231, 6234, 6238, 6243, 6244, 6247,
    6248, 6252, 6314, 6323, 6328, 6333, 6334, 6338, 6339, 6343, 6345, 6352, 6359, 6365, 6370, 6371, 6375, 6663, 6707, 6724,
    6891, 7236, 7239, 7286, 7603, 7623, 7646, 7671, 7812, 7877, 7878, 7908, 9032, 9033, 9041, 10311, 10316, 10317, 10320, 10321,
    10335, 10348, 10385, 10393, 10398, 10399, 10402, 11317, 4920, 4922, 2598, 3039, 5467, 5495, 5704, 6404, 6406, 6598, 8642, 9274,
    9334, 2958, 5619, 5647, 7683, 139, 730, 736, 739, 745, 925, 967, 969, 970, 975, 977, 979, 980, 982, 1050,
    1057, 1065, 1460, 1462, 1465, 1467, 1504, 1644, 1648, 1654, 1655, 1750, 1752, 1760, 1767, 1837, 1848, 1853, 1858, 1860,
    1888, 1919, 1921, 1922, 1927, 1928, 1932, 2012, 2051, 2058, 2060, 2065, 2091, 2153, 2156, 2167, 2210, 2236, 2268, 2273,
    2276, 2279, 2296, 3017, 3122, 3204, 3709, 3963, 4029, 6046, 6047, 6053, 6069, 6087, 6088, 6109, 6111, 6115, 6116, 7963,
    8740, 9102, 9558, 9621, 9626, 9663, 9683, 9684, 9701, 9702, 9739, 9742, 9776, 9777, 9778, 9799, 9800, 9802, 9820, 9821,
    9822, 9862, 9881, 9882, 9885, 10139, 10620, 10621, 10622, 10623, 10657, 10658, 10661, 10739, 10902, 10997, 11329, 11330, 11331, 3461,
    3592, 3602, 3777, 3809, 3844, 4549, 4550, 4551, 4552, 4555, 4556, 4564, 4565, 4766, 4767, 4768, 4769, 4770, 4771, 4772,
    4773, 4774, 4776, 4777, 4930, 4931, 4932, 4933, 4934, 4935, 4936, 4937, 4938, 4945, 4946, 4950, 4953, 4954, 4955, 4956,
    4957, 4958, 4959, 4960, 4961, 4962, 4963, 4965, 4967, 4968, 4970, 4972, 4973, 4974, 4975, 4978, 4979, 4981, 4982, 4983,
    4984, 4987, 4988, 4990, 4992, 4993, 4994, 4995, 4996, 4998, 4999, 5000, 5001, 5002, 5003, 5004, 5005, 5006, 5008, 5009,
    5010, 5011, 5012, 5013, 5031, 5097, 5100, 5320, 5905, 6043, 6150, 6152, 6180, 6181, 6183, 6184, 7257, 7950, 8734, 10676,
    4776, 4989, 5007, 4980, 269, 276, 278, 279, 282, 283, 284, 290, 280, 115, 121, 135, 136, 140, 142, 144,
    182, 197, 198, 226, 227, 234, 236, 324, 325, 329, 362, 371, 372, 373, 380, 381, 385, 388, 394, 395,
    400, 408, 415, 416, 417, 422, 430, 436, 440, 441, 442, 1550, 1597, 2506, 2513, 2514, 2959, 2961, 3121, 3123,
    3287, 3356, 3424, 3432, 3433, 3755, 3964, 4026, 4031, 4126, 4193, 4332, 4382, 4761, 4926, 5023, 5029, 5270, 5499, 5670,
    5767, 5768, 5769, 5778, 6246, 6247, 6336, 6373, 6435, 6450, 6473, 6482, 6513, 6521, 6571, 6618, 6625, 6660, 6668, 6693,
    6722, 6729, 6748, 6794, 6824, 6887, 6888, 6896, 6909, 6918, 6919, 6920, 6927, 6937, 6943, 6944, 6945, 6950, 7027, 7047,
    7048, 7056, 7096, 7097, 7098, 7132, 7133, 7134, 7138, 7168, 7169, 7188, 7189, 7190, 7207, 7216, 7223, 7233, 7234, 7240,
    7256, 7270, 7277, 7278, 7279, 7441, 7442, 7444, 7471, 7682, 7686, 7833, 7835, 7842, 8009, 8012, 8013, 8197, 8237, 8326,
    8332, 8462, 8468, 8518, 8678, 8690, 8695, 8752, 8758, 8819, 8823, 8939, 8942, 9039, 9073, 9079, 9081, 9140, 9146, 9166,
    9168, 9201, 9207, 9228, 9230, 9262, 9268, 9288, 9290, 9328, 9330, 9348, 9350, 9368, 9370, 9382, 9388, 9408, 9410, 9423,
    9429, 9449, 9451, 9463, 9469, 9490, 9492, 9497, 9530, 9536, 9556, 9581, 9583, 9599, 9601, 9619, 9640, 9642, 9661, 9681,
    9683, 9700, 9717, 9719, 9737, 9742, 9756, 9758, 9760, 9775, 9798, 9800, 9819, 9821, 9823, 9838, 9861, 9863, 9880, 9902,
    9904, 9939, 9979, 10000, 10020, 10044, 10064, 10086, 10106, 10155, 10174, 10180, 10196, 10217, 10238, 10258, 10284, 10319, 10328, 10330,
    10345, 10412, 10417, 10423, 10427, 10442, 10456, 10462, 10467, 10475, 10481, 10502, 10509, 10510, 10519, 10525, 10545, 10553, 10783, 10794,
    10886, 10946, 10948, 10953, 10954, 10971, 11097, 11103, 11333, 4800, 4818, 4819, 5104, 890, 1782, 1783, 1784, 1785, 1786, 1806,
    1807, 1808, 1809, 1810, 1822, 1824, 1825, 1842, 1844, 1845, 1846, 1847, 1852, 1855, 1856, 1858, 1862, 1863, 2530, 2531,
    2532, 2550, 2570, 2579, 2588, 2589, 2596, 2613, 2651, 2656, 2797, 2948, 3301, 3319, 3356, 3357, 4030, 4035, 4452, 4475,
    4479, 4498, 4523, 4543, 4591, 4597, 4649, 4956, 4959, 5396, 5435, 5494, 5621, 5648, 5660, 5661, 5662, 5663, 5664, 5671,
    5675, 5677, 5699, 5700, 5703, 5704, 5705, 5706, 6179, 6182, 6185, 6219, 6220, 6452, 6515, 6553, 6577, 6647, 6956, 6960,
    6961, 6981, 7255, 8231, 8391, 8392, 8393, 8394, 8395, 8397, 8398, 8401, 8406, 8410, 8415, 8418, 8419, 8420, 8422, 8430,
    8432, 8442, 8443, 8445, 8448, 8450, 8451, 9313, 9612, 9621, 9625, 9651, 9662, 9663, 9665, 9666, 9667, 9685, 9690, 9692,
    9701, 9702, 9729, 9731, 9741, 9776, 9777, 9802, 9832, 9839, 9840, 9842, 9843, 9845, 9866, 9881, 9882, 9885, 9886, 10002,
    10046, 10092, 10162, 10186, 10187, 10197, 10198, 10203, 10219, 10260, 10292, 10319, 10320, 10330, 10347, 10444, 10448, 11360, 1170, 1171,
    1249, 1802, 2575, 5676, 9624, 10432, 10447, 2505, 573, 595, 596, 600, 603, 610, 617, 623, 631, 738, 768, 773,
    776, 782, 784, 786, 787, 788, 998, 999, 1463, 1753, 2374, 2381, 2430, 3387, 3388, 3391, 3428, 3692, 3712, 3749,
    3871, 3896, 3969, 3970, 3972, 3973, 3974, 3975, 3976, 3977, 3978, 3979, 3980, 3981, 3982, 3983, 3984, 3985, 3986, 3988,
    3991, 3993, 3996, 3997, 4000, 4004, 4031, 4201, 4544, 5591, 5600, 5611, 5617, 5618, 5624, 5639, 6253, 6321, 6494, 6521,
    6770, 6891, 6948, 7021, 7257, 7280, 7836, 7840, 7861, 7874, 7886, 7888, 7892, 7903, 7906, 7949, 8309, 8701, 8713, 8718,
    8741, 8760, 8975, 8999, 9125, 9248, 9496, 9560, 9603, 10107, 10131, 10135, 10526, 10720, 10740, 10857, 11238, 11367, 291, 327,
    423, 622, 4020, 6249, 6621, 6816, 6817, 6821, 6889, 6893, 6894, 6924, 7211, 7238, 7684, 7887, 7922, 7950, 8313, 8733,
    8744, 9395, 10137, 10404, 10880, 5652, 6519, 6897, 115, 144, 205, 263, 292, 400, 448, 894, 978, 1205, 1407, 1572,
    1578, 1656, 1863, 1900, 2065, 2221, 2405, 2514, 2645, 2653, 2655, 3065, 3085, 3119, 3123, 3180, 3201, 3282, 3597, 3849,
    4329, 4429, 4592, 4624, 4677, 4776, 4912, 5094, 5484, 5529, 5530, 5536, 5652, 5727, 5773, 6071, 6307, 6343, 6434, 6475,
    6482, 6519, 6748, 6895, 6950, 6977, 7024, 7194, 7240, 7377, 7439, 7442, 7471, 7842, 7956, 8139, 8315, 8333, 8336, 8515,
    8517, 8518, 8827, 8940, 8976, 9192, 9234, 9390, 9431, 9454, 9626, 9663, 9782, 9945, 10066, 10093, 10111, 10330, 10403, 10426,
    10428, 10465, 10488, 10505, 10601, 10604, 10641, 10680, 10792, 10794, 10859, 10878, 10976, 10977, 11168, 11361, 244, 3054, 7644, 9854,
    1424, 1443, 1449, 1681, 1749, 1766, 1784, 1856, 1863, 2285, 2291, 2292, 2294, 2296, 2297, 2298, 2299, 3996, 4023, 4029,
    4328, 4360, 4593, 4674, 5015, 5016, 5018, 5031, 5486, 5621, 5824, 6142, 6318, 6339, 6343, 8031, 8032, 8060, 8062, 8063,
    8065, 8144, 8145, 8146, 8147, 8148, 8149, 8150, 8151, 8154, 8155, 8156, 8164, 8170, 8171, 8172, 8178, 8179, 8181, 8182,
    8183, 8184, 8185, 8192, 8194, 8196, 8603, 9251, 9438, 9439, 10573, 10741, 10792, 11303, 11315, 5021, 5154, 202, 230, 446,
    740, 901, 974, 1657, 1693, 1797, 2138, 2648, 3027, 3465, 3518, 3603, 3708, 3779, 5002, 5314, 5318, 5319, 5345, 5346,
    5903, 6279, 6889, 7049, 7235, 7949, 8637, 9413, 9557, 9558, 9559, 9621, 9701, 7301, 8937, 2700, 5245, 5270, 8275, 5493,
    5535, 8195, 10998, 1716, 4625, 6132, 6136, 7194, 10198, 10203, 11213, 8140, 114, 9985, 8581, 8209, 8239, 8238, 7450, 7452,
    7453, 7457, 7458, 7460, 7463, 7464, 7466, 7470, 10878, 11347, 11365, 7544, 8359, 8360, 8363, 8373, 8374, 8377, 2958, 257,
    3357, 4278, 4359, 4759, 5969, 5971, 8446, 8578, 8942, 10619, 9913, 9921, 9922, 57, 102, 256, 283, 783, 958, 2089,
    2160, 4123, 4753, 5566, 7023, 7463, 7468, 8879, 10504, 10784, 10877, 11192, 1061, 4670, 4671, 4673, 4674, 5861, 8279, 11377,
    5701, 5870, 6082, 6110, 6111, 6112, 6118, 8093, 970, 10132, 1817, 5012, 7723, 7725, 7767, 7768, 7780, 7795, 7828, 7832,
    7837, 7843, 8997, 9508, 9519, 7995, 7998, 8005, 8006, 8008, 1346, 1596, 1766, 1767, 2278, 2291, 2341, 2656, 3276, 3595,
    4003, 4824, 4825, 5486, 5907, 6382, 6482, 6744, 7552, 8229, 8574, 10346, 10357, 10574, 10606, 10878, 11001, 11020, 11084, 11087,
    11128, 11311, 11388, 4286, 142, 2315, 2427, 2482, 2488, 2503, 7619, 7640, 9320, 9330, 10940, 10962, 10973, 10976, 11274, 5506,
    5507, 5508, 5514, 5529, 5746, 1119, 4525, 4541, 8361, 8370, 8373, 8374, 1062, 1277, 1336, 4256, 8996, 9688, 9689, 9690,
    9693, 9701, 9702, 9882, 9885, 10490, 10492, 10504, 10535, 10546, 10547, 10550, 10552, 11039, 2055, 2336, 5192, 8357, 8362, 8372,
    175, 248, 448, 738, 1202, 1334, 1400, 1682, 1725, 1732, 1738, 1741, 2158, 2282, 2284, 2286, 2293, 2297, 3987, 3998,
    3999, 4006, 4007, 4021, 4191, 4518, 4523, 4540, 4542, 4543, 4580, 4593, 4624, 4670, 4959, 5357, 5358, 5359, 5360, 5361,
    5362, 5363, 5364, 5365, 5385, 5386, 5387, 5393, 5395, 5396, 5397, 5409, 5430, 5432, 5436, 5437, 5438, 5449, 5452, 5473,
    5488, 5529, 5554, 5558, 5582, 5595, 5601, 5609, 5612, 5650, 5905, 6136, 6154, 6180, 6310, 6311, 6312, 6313, 6315, 6338,
    6341, 6493, 6498, 6552, 6576, 6808, 6816, 6818, 6822, 6950, 7194, 7437, 7678, 7712, 7738, 7791, 8204, 8213, 8228, 8272,
    8311, 8445, 8461, 8471, 8472, 8514, 8997, 8998, 9632, 9641, 9644, 9948, 9951, 9960, 10229, 10239, 10260, 10261, 10698, 10730,
    10738, 10739, 10984, 11151, 11156, 11165, 11171, 11195, 11198, 11211, 11368, 11386, 11388, 2495, 2995, 3047, 3048, 1516, 1535, 1547,
    1556, 9924, 63, 3068, 2222, 2469, 3602, 7018, 8035, 8039, 8053, 10826, 11293, 2491, 4899, 1040, 1172, 3710, 3712, 8069,
    8189, 10049, 10947, 10994, 11351, 11217, 11218, 11220, 11221, 11231, 11232, 11233, 11235, 11236, 11238, 7810, 351, 832, 838, 861,
    862, 1410, 1545, 1549, 1551, 1623, 1643, 1973, 1995, 2017, 2020, 2024, 2028, 2029, 2598, 2655, 2883, 2900, 2904, 2928,
    2952, 2957, 2985, 3059, 3244, 3246, 3522, 3587, 3590, 3603, 3776, 3794, 3797, 3798, 3815, 3822, 3830, 3831, 3832, 3834,
    3839, 3840, 3841, 3842, 3845, 3846, 3847, 4428, 4724, 4727, 4739, 4742, 4836, 4837, 4861, 4926, 5299, 5300, 5302, 5309,
    5310, 5322, 5323, 5332, 5335, 5337, 5341, 5344, 5345, 5346, 5348, 5349, 5350, 5352, 5354, 5355, 5770, 6278, 7466, 8583,
    9290, 10504, 10507, 10547, 10575, 10925, 105, 1851, 2645, 2739, 3421, 5529, 5976, 8599, 9103, 9601, 10639, 3323, 7527, 7528,
    3936, 5635, 5631, 106, 277, 628, 772, 1322, 1685, 1733, 1765, 2004, 2296, 2446, 2727, 3876, 3894, 3913, 3914, 3915,
    3918, 3920, 3921, 3924, 3931, 3932, 3933, 3945, 3946, 3947, 3953, 3957, 3963, 3989, 3990, 4017, 4018, 4032, 4205, 4623,
    5626, 5629, 5633, 5654, 5655, 6218, 6502, 6517, 6556, 6803, 6804, 6805, 6817, 6824, 6825, 7387, 7912, 7952, 8117, 8238,
    8744, 8973, 9001, 9587, 10776, 10787, 10791, 10882, 10988, 10989, 10995, 10998, 11000, 11154, 4015, 4009, 3935, 5634, 4012, 3929,
    4016, 199, 470, 628, 678, 688, 689, 736, 741, 886, 975, 1059, 1060, 1118, 1334, 1340, 1401, 1412, 1483, 1500,
    1753, 1827, 1851, 2068, 2169, 2418, 2511, 2645, 2746, 2870, 2952, 2953, 2958, 3111, 3115, 3124, 3283, 3436, 3526, 3597,
    3707, 3711, 3750, 3849, 3952, 3962, 4128, 4190, 4250, 4321, 4429, 4495, 4543, 4670, 4764, 5006, 5157, 5350, 5486, 5495,
    5927, 5971, 6064, 6075, 6136, 6304, 6895, 7025, 7054, 7175, 7279, 7550, 7681, 7829, 7927, 7949, 7956, 8056, 8196, 8309,
    8310, 8452, 8534, 8641, 8671, 8697, 8846, 9037, 9099, 9173, 9187, 9252, 9624, 9704, 9965, 10026, 10108, 10280, 10283, 10466,
    10483, 10504, 10547, 10622, 10702, 10716, 10721, 10859, 11060, 11079, 11087, 11165, 11360, 502, 3903, 3954, 3955, 4251, 5649, 9229,
    9230, 9572, 9583, 4344, 4352, 4366, 7247, 7255, 7263, 3229, 3280, 2375, 1444, 2086, 2087, 6430, 7190, 8760, 9922, 623,
    764, 1485, 2963, 4021, 5556, 5644, 5771, 6475, 6688, 6980, 8443, 9516, 10838, 10923, 10948, 10995, 11016, 173, 399, 1071,
    5266, 7957, 9254, 7456, 7461, 1301, 1348, 3264, 3269, 3276, 4037, 4038, 4039, 4040, 4041, 4043, 4044, 4045, 4046, 4054,
    4101, 4106, 4126, 4913, 2250, 4091, 7774, 1442, 4227, 4239, 4250, 5094, 5529, 5907, 6792, 6945, 9081, 11311, 1309, 1403,
    1431, 1435, 1440, 1441, 1445, 1448, 1570, 2795, 2859, 4493, 4593, 5097, 5171, 5927, 5931, 6428, 6775, 10569, 10594, 10758,
    11015, 11037, 11078, 11123, 11143, 11164, 11185, 11208, 11230, 11256, 6826, 3947, 6280, 7331, 7381, 7386, 8229, 9099, 9175, 9176,
    9177, 9178, 9186, 9187, 9188, 9191, 9192, 9569, 9570, 9573, 9574, 9582, 9583, 9585, 9945, 10685, 10697, 10701, 10703, 10728,
    10738, 10739, 1125, 4651, 5099, 5976, 6255, 6691, 7960, 8519, 8579, 8675, 8680, 8885, 9334, 9626, 10723, 10907, 10956, 10835,
    1652, 7279, 3459, 4102, 4118, 10116, 10123, 10129, 10130, 10131, 10135, 10139, 3159, 237, 7829, 7316, 111, 844, 859, 1017,
    1179, 2302, 2458, 2502, 3087, 3704, 3896, 4093, 4257, 4590, 4592, 4594, 4671, 5387, 5414, 5613, 5924, 7469, 7720, 8761,
    9313, 10339, 10347, 10785, 10816, 10828, 10838, 10973, 10975, 10977, 11106, 4667, 784, 1574, 1575, 3800, 3817, 3820, 4228, 5903,
    7431, 8189, 8229, 8334, 8366, 9907, 10548, 10680, 10716, 4923, 10871, 1108, 6537, 6550, 5160, 887, 1187, 1190, 1198, 1864,
    1871, 1905, 1923, 2105, 2108, 2121, 2125, 2126, 2127, 2128, 2157, 2183, 2191, 2192, 2213, 2432, 2460, 2472, 2717, 2718,
    3116, 3127, 3129, 3130, 3131, 3132, 3133, 3134, 3135, 3136, 3137, 3138, 3140, 3143, 3144, 3145, 3156, 3160, 3161, 3172,
    3174, 3180, 3184, 3186, 3191, 3192, 3193, 3202, 3557, 3839, 4092, 4114, 4590, 4679, 4680, 4681, 4682, 4684, 4685, 4687,
    4688, 4692, 4757, 5041, 5083, 7021, 7328, 7382, 7440, 7474, 7485, 7486, 7487, 7503, 7504, 7505, 7507, 7521, 7522, 7526,
    7542, 7543, 7544, 7548, 7550, 7551, 7552, 8374, 8781, 8782, 9625, 10280, 2447, 3182, 347, 348, 5443, 7096, 8277, 8848,
    8916, 3954, 2729, 7601, 7865, 7883, 304, 783, 4446, 4454, 5096, 5662, 5678, 5698, 5700, 5709, 5784, 5786, 5797, 5798,
    5819, 5840, 5860, 5882, 5938, 5939, 5949, 6089, 6109, 6157, 6177, 6195, 6215, 7076, 7112, 7148, 8283, 8288, 8289, 8308,
    8309, 8315, 10718, 10855, 5330, 7591, 7673, 1101, 2653, 7020, 7048, 7136, 7278, 8817, 10761, 10951, 1090, 6288, 2152, 2159,
    3205, 3754, 4478, 6556, 6744, 6826, 7945, 7208, 8507, 5115, 5140, 5149, 5256, 5508, 1696, 1708, 4620, 6085, 6086, 7341,
    7433, 7443, 8312, 8317, 8733, 9519, 379, 4365, 5150, 10777, 4062, 11019, 3434, 3692, 7251, 7252, 7256, 7257, 7259, 747,
    4033, 10133, 4872, 5188, 5233, 8121, 7246, 7248, 7249, 7250, 7253, 7264, 8124, 3412, 6254, 580, 4359, 4430, 4545, 5392,
    5405, 5406, 5448, 6255, 6457, 7718, 7913, 7963, 8234, 8640, 8731, 8781, 8783, 8999, 9000, 9037, 9130, 9778, 10050, 10551,
    10666, 10676, 10677, 1104, 1121, 1128, 3081, 4196, 6416, 6417, 6418, 6420, 6422, 6429, 6430, 6433, 6435, 6084, 7334, 7361,
    7372, 7408, 7588, 8028, 4694, 4695, 4696, 4697, 4698, 4699, 4700, 4701, 4702, 4748, 4773, 4775, 2645, 6475, 11286, 882,
    1959, 2375, 2379, 2456, 2466, 2843, 2847, 3520, 3533, 3775, 3785, 3831, 4085, 4394, 4396, 4400, 4401, 4418, 4427, 4723,
    4844, 6258, 6261, 6264, 6348, 6349, 6351, 7996, 8801, 8864, 9281, 9420, 9421, 9524, 9525, 9529, 10075, 10077, 203, 205,
    349, 364, 365, 367, 371, 374, 377, 423, 623, 744, 764, 896, 970, 982, 1755, 1920, 1987, 2236, 2273, 2276,
    2321, 2322, 2328, 2330, 2352, 2366, 2369, 2402, 2428, 2502, 2504, 2507, 2540, 2545, 2561, 2592, 2621, 2644, 2647, 2717,
    2738, 2767, 2768, 2783, 2842, 2844, 2869, 2903, 2915, 2951, 2962, 3000, 3018, 3020, 3022, 3023, 3024, 3030, 3039, 3043,
    3046, 3048, 3112, 3195, 3252, 3472, 3595, 3724, 3725, 3753, 3828, 3852, 4048, 4066, 4067, 4325, 4372, 4403, 4409, 4429,
    4725, 4850, 4876, 4877, 4908, 4914, 4917, 4926, 5216, 5223, 5236, 5274, 5275, 5309, 5312, 5313, 5323, 5325, 5825, 5862,
    6462, 6463, 6635, 6638, 6659, 6954, 6964, 7194, 7333, 7432, 7433, 7435, 7516, 8350, 8355, 8376, 8379, 8450, 8662, 8680,
    8799, 8881, 8910, 9310, 9350, 9473, 9483, 10037, 10144, 10373, 10374, 10574, 11023, 11030, 11039, 11173, 11187, 2647, 3744, 3745,
    1636, 2504, 7358, 2340, 2502, 6722, 7335, 10813, 11286, 3004, 4647, 5556, 6977, 9062, 11188, 2944, 2955, 18, 1373, 1377,
    1564, 2120, 4120, 11245, 3595, 4129, 8132, 11247, 202, 1815, 3400, 3422, 5197, 5832, 5869, 5870, 2062, 2089, 4334, 4567,
    8054, 8375, 8939, 10837, 1637, 1650, 2659, 2921, 2950, 2961, 3227, 3279, 3283, 3287, 3408, 4308, 4322, 4332, 8045, 8053,
    8134, 8218, 8221, 8225, 8226, 8264, 8268, 8269, 8270, 63, 67, 2623, 2948, 2959, 3038, 3758, 5012, 6345, 6393, 6410,
    6666, 7388, 7682, 7767, 8576, 8583, 8804, 8811, 8813, 8877, 8879, 10093, 2380, 2446, 2475, 3044, 3045, 3060, 3095, 4590,
    4847, 4915, 5086, 5087, 5091, 5098, 7762, 7802, 7803, 8735, 8970, 8974, 5088, 3091, 1026, 3462, 3576, 3780, 884, 1084,
    1098, 1099, 1936, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1992, 1996, 1997, 2016, 2018, 2020, 2023, 3466,
    3507, 3511, 3549, 3560, 3786, 3811, 4984, 5351, 10079, 11003, 11004, 11017, 139, 351, 352, 354, 355, 1278, 1338, 3198,
    3206, 3755, 4129, 7358, 8134, 8272, 9908, 664, 137, 141, 689, 1850, 2778, 5906, 8537, 8968, 11106, 11145, 2698, 2738,
    2465, 339, 898, 1003, 1060, 5104, 5531, 6893, 8475, 9128, 2703, 2728, 5401, 6136, 6137, 8252, 8271, 8273, 9126, 9127,
    9077, 9164, 9226, 9286, 9326, 9346, 9366, 9406, 9447, 9488, 9579, 9597, 9638, 9679, 9715, 9754, 9796, 9817, 9859, 9900,
    11326, 58, 169, 171, 421, 569, 574, 576, 615, 616, 678, 783, 887, 1235, 1334, 1547, 1555, 1618, 1625, 1628,
    1648, 2271, 2320, 2502, 2727, 2739, 3421, 3423, 4260, 4363, 4543, 4692, 4775, 5149, 5486, 5648, 5786, 6140, 6308, 6316,
    6323, 6337, 6338, 6516, 6517, 6796, 6821, 7048, 7052, 7053, 7684, 7706, 8228, 8309, 8310, 8352, 8640, 8969, 8996, 9099,
    9186, 9229, 9451, 9601, 9602, 9605, 9642, 9961, 9967, 10050, 10240, 10405, 10571, 10606, 10658, 10699, 10836, 10978, 11210, 11330,
    137, 332, 450, 896, 1655, 3275, 3697, 3750, 3757, 4021, 4198, 4326, 4429, 5094, 5256, 5643, 5769, 6338, 7057, 7194,
    7278, 7431, 7464, 7834, 8229, 8237, 8634, 9059, 9081, 9492, 9761, 9802, 9824, 10403, 11146, 596, 624, 1403, 1574, 1575,
    1659, 1660, 1661, 1662, 1663, 1664, 1665, 1666, 1667, 1668, 1669, 1670, 1679, 1694, 1699, 1734, 1746, 1748, 1752, 1771,
    1777, 1780, 1798, 1826, 1851, 2128, 2129, 2169, 2191, 2192, 2196, 2212, 2216, 4034, 4546, 4692, 4769, 4772, 4776, 5000,
    5103, 5485, 5702, 5728, 6082, 6112, 6144, 7172, 7963, 8136, 8278, 8309, 8338, 8672, 8974, 9061, 9334, 9587, 10406, 11039,
    11080, 11083, 11266, 7470, 10885, 1275, 5792, 5793, 5795, 5796, 5817, 5819, 5822, 5824, 5838, 5839, 5866, 5902, 6069, 6087,
    6088, 6109, 6111, 6115, 6116, 8911, 8440, 4876, 4583, 4590, 1346, 6592, 6594, 6640, 6641, 6675, 4584, 8678, 3381, 3425,
    3895, 4020, 4321, 4341, 4342, 5383, 5486, 5587, 6136, 7055, 7643, 7731, 7925, 8137, 8142, 8285, 9187, 9600, 9842, 10131,
    10260, 10697, 11329, 1607, 3941, 3916, 1294, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 4160, 8053, 8058, 1319,
    1334, 2369, 3431, 3908, 3946, 3961, 4097, 4117, 4123, 7262, 1374, 1379, 1388, 1426, 1601, 1602, 1603, 1604, 1606, 1608,
    1609, 1610, 1611, 1626, 1643, 2278, 10270, 8762, 1392, 1393, 5075, 3263, 8036, 8935, 623, 742, 745, 981, 1126, 1344,
    1556, 1690, 1806, 1888, 2045, 2067, 2125, 2157, 2216, 2385, 2388, 2422, 2432, 2445, 2550, 2560, 2656, 2894, 2895, 3230,
    3731, 3740, 3743, 3763, 3919, 4050, 4809, 4832, 4835, 4839, 4889, 4890, 5176, 5197, 5202, 5256, 5267, 5311, 5326, 5352,
    5677, 5861, 5910, 6191, 6216, 6219, 6279, 6285, 6406, 7683, 8132, 8138, 8583, 8646, 8696, 8783, 9065, 9927, 10094, 10161,
    10578, 11124, 11193, 4796, 6595, 6642, 6674, 3602, 4562, 5526, 5527, 5551, 9050, 9056, 9062, 9063, 9065, 9514, 11283, 7701,
    7712, 263, 2275, 2650, 4191, 4194, 4198, 4203, 4331, 5777, 6798, 8642, 4647, 34, 41, 64, 103, 141, 234, 260,
    353, 415, 569, 581, 701, 703, 706, 736, 759, 760, 761, 781, 977, 1114, 1249, 1462, 1478, 1479, 1505, 1549,
    1597, 1648, 1650, 2060, 2062, 2087, 2291, 2292, 2365, 2404, 2432, 2493, 2507, 2509, 2515, 2645, 2744, 2961, 3040, 3065,
    3076, 3105, 3123, 3283, 3355, 3468, 3530, 3531, 3541, 3554, 3555, 3590, 3707, 4125, 4325, 4332, 4385, 4565, 4618, 4645,
    4650, 4651, 4727, 4730, 4739, 4742, 4746, 4751, 4752, 4753, 4754, 4755, 4756, 4759, 4760, 4761, 4762, 4763, 4773, 4869,
    4920, 4921, 5006, 5036, 5096, 5097, 5172, 5255, 5256, 5267, 5283, 5285, 5344, 5553, 5555, 5658, 5730, 5770, 5775, 5776,
    5868, 5925, 6072, 6074, 6110, 6117, 6343, 6381, 6463, 6474, 6475, 6477, 6478, 6483, 6512, 6549, 6617, 6659, 6721, 6723,
    6748, 6793, 7018, 7215, 7441, 7442, 7465, 7466, 7470, 7638, 7839, 8053, 8057, 8597, 8691, 8692, 8693, 8694, 8696, 8697,
    8842, 8879, 8882, 9031, 9032, 9033, 9059, 9062, 9063, 9064, 9147, 9148, 9209, 9290, 9292, 9293, 9350, 9353, 9409, 9413,
    9433, 9471, 9524, 9525, 9527, 9537, 9539, 9541, 9542, 9621, 9718, 9719, 9722, 9739, 9821, 9853, 9862, 9863, 9920, 10046,
    10065, 10066, 10067, 10068, 10069, 10070, 10071, 10327, 10328, 10510, 10571, 10596, 10678, 10716, 10718, 10760, 10761, 10789, 10855, 10859,
    10879, 10885, 10950, 10952, 10973, 10974, 11039, 11084, 11125, 11145, 11166, 11176, 11186, 11187, 11188, 11191, 11232, 11258, 11264, 11290,
    11364, 2960, 2857, 330, 10483, 10760, 10761, 4367, 10248, 10261, 62, 6844, 7100, 2653, 8942, 9213, 10026, 10224, 10860, 569,
    678, 1650, 4622, 4773, 6889, 7285, 8678, 8936, 11080, 2113, 1333, 68, 201, 327, 419, 421, 615, 689, 746, 1337,
    1933, 1971, 2044, 2064, 2163, 2559, 2613, 2793, 2948, 3125, 3750, 3842, 3952, 4325, 4726, 4739, 5093, 5207, 5220, 5283,
    5728, 5827, 5829, 5830, 6140, 6249, 6413, 6516, 6667, 6826, 6891, 6892, 6948, 6949, 7191, 7214, 7236, 7258, 7282, 7542,
    8120, 8351, 8352, 8372, 8392, 8431, 8432, 8576, 8671, 8696, 8780, 9037, 9040, 9041, 9433, 9520, 9702, 9742, 9760, 10219,
    10280, 10347, 10928, 11149, 11171, 5566, 2358, 4805, 4833, 8697, 10071, 1616, 1617, 1651, 2591, 2660, 3220, 3353, 4730, 4762,
    8016, 8017, 8018, 8019, 8020, 8021, 8022, 8023, 8024, 8025, 8026, 8027, 8028, 8029, 8030, 8031, 8032, 8033, 8034, 8037,
    8042, 8043, 8044, 8045, 8047, 8049, 8051, 8052, 8053, 8055, 8066, 10080, 10088, 10144, 10146, 10157, 10161, 377, 6217, 9739,
    1208, 1401, 3759, 4431, 6620, 6794, 9702, 10370, 11080, 4035, 5916, 5926, 5928, 5931, 8039, 9442, 9451, 10376, 32, 33,
    34, 35, 36, 37, 292, 320, 503, 979, 1203, 1316, 1862, 2088, 2159, 2166, 2219, 2516, 3286, 4032, 4251, 4256,
    4447, 4448, 4450, 4453, 4455, 4470, 4474, 4475, 4476, 4913, 5497, 5694, 5813, 5856, 5898, 5965, 6105, 6173, 6211, 6221,
    6867, 7061, 7066, 7077, 7092, 7096, 7097, 7098, 7128, 7164, 7444, 8304, 2655, 1, 29, 30, 39, 58, 64, 115,
    202, 230, 328, 422, 547, 722, 1122, 2956, 3347, 3400, 3422, 4438, 4634, 4638, 4644, 5002, 5447, 5532, 5652, 5776,
    5971, 6288, 6307, 6404, 6406, 6519, 6554, 6921, 7049, 7285, 7659, 7682, 7959, 8382, 8383, 8384, 8385, 8386, 8387, 8388,
    8389, 8390, 8392, 8393, 8394, 8395, 8396, 8406, 8408, 8418, 8419, 8420, 8431, 8432, 8438, 8442, 8443, 8446, 8655, 8670,
    8675, 8676, 8886, 9102, 9150, 9151, 9213, 9272, 9274, 9414, 9667, 9682, 9684, 9740, 9844, 9882, 9888, 10007, 10026, 10068,
    10092, 10161, 10224, 10263, 10466, 10549, 10552, 10599, 10600, 10698, 10706, 10707, 10709, 10843, 10844, 10846, 11330, 11391, 10, 2,
    69, 115, 228, 266, 701, 766, 782, 1209, 1409, 1499, 2020, 2033, 2513, 2739, 3395, 3424, 3640, 4285, 4590, 5350,
    5495, 5529, 5700, 5769, 5824, 5970, 5976, 6452, 6769, 7047, 8030, 8443, 8638, 8671, 8846, 8976, 9063, 9191, 9455, 9494,
    9779, 9865, 9922, 10141, 10156, 10504, 10547, 10640, 10696, 10886, 10925, 11081, 11167, 11212, 11291, 11311, 11330, 8429, 8447, 172,
    574, 914, 929, 946, 947, 952, 953, 958, 959, 960, 969, 970, 975, 1178, 1179, 1200, 1209, 1253, 1548, 1671,
    1695, 1697, 1698, 1700, 1735, 1753, 1761, 1861, 1916, 1923, 1975, 1990, 2087, 2124, 2212, 2213, 2218, 2224, 3428, 3596,
    3698, 3846, 4023, 4193, 4204, 4645, 4726, 4739, 4750, 4927, 5709, 5863, 5866, 6118, 6216, 6220, 6382, 6551, 6553, 7026,
    8275, 8379, 8635, 8970, 8998, 9374, 9497, 9768, 10407, 10814, 11020, 11166, 11169, 1505, 5207, 5208, 5862, 7977, 10718, 10855,
    4618, 6455, 1401, 1753, 3839, 6067, 506, 897, 1228, 1246, 1247, 1851, 2033, 2118, 2157, 2161, 2186, 2215, 2221, 2242,
    2249, 3196, 3203, 4023, 4254, 5649, 6219, 6294, 6304, 6305, 6531, 6535, 6550, 7051, 7671, 7841, 8056, 8272, 8513, 9646,
    9903, 10283, 11222, 11232, 1365, 4970, 5004, 5012, 8109, 8133, 2200, 68, 118, 119, 127, 128, 129, 134, 135, 136,
    137, 140, 142, 228, 229, 417, 504, 512, 579, 580, 686, 747, 1338, 1346, 1347, 1348, 1755, 1767, 1854, 2030,
    2214, 2222, 2374, 2508, 2513, 2514, 2651, 2953, 2959, 3122, 3123, 3194, 3204, 3432, 3709, 3760, 3842, 3953, 3959, 3963,
    3964, 3965, 3967, 4025, 4031, 4129, 4205, 4325, 4331, 4754, 4760, 4762, 5159, 5225, 5259, 5268, 5269, 5497, 5498, 5499,
    5644, 5737, 5738, 5739, 5741, 5742, 5743, 5744, 5746, 5747, 5748, 5752, 5756, 5760, 5761, 5766, 5767, 5768, 5769, 5773,
    5777, 6344, 6478, 6483, 6487, 6488, 6489, 6490, 6491, 6499, 6504, 6505, 6510, 6511, 6512, 6513, 6549, 6563, 6572, 6573,
    6578, 6583, 6584, 6585, 6586, 6587, 6588, 6609, 6610, 6615, 6616, 6617, 6618, 6633, 6634, 6635, 6636, 6651, 6652, 6657,
    6658, 6659, 6660, 6666, 6688, 6698, 6699, 6713, 6714, 6719, 6721, 6722, 6724, 6744, 6781, 6782, 6784, 6785, 6786, 6791,
    6793, 6794, 6796, 6797, 6798, 6833, 6834, 6835, 6836, 6880, 6881, 6886, 6887, 6888, 6889, 6891, 6900, 6920, 7018, 7134,
    7190, 7257, 7259, 7437, 7545, 7553, 7590, 7597, 7672, 7673, 7674, 7676, 7679, 7682, 7833, 7842, 7886, 7888, 7950, 7959,
    7960, 8007, 8008, 8013, 8134, 8141, 8509, 8518, 8520, 8562, 8744, 8822, 8823, 9436, 10718, 10855, 7936, 139, 5758, 6503,
    6608, 6650, 6712, 6879, 8317, 7381, 7382, 447, 8439, 4647, 3, 15, 22, 25, 57, 63, 67, 72, 73, 74,
    102, 103, 115, 117, 118, 126, 137, 141, 146, 147, 169, 177, 178, 208, 228, 239, 244, 268, 284, 334,
    340, 348, 349, 356, 359, 360, 372, 373, 383, 396, 402, 417, 442, 574, 576, 606, 626, 632, 654, 678,
    702, 760, 761, 783, 825, 826, 829, 830, 832, 837, 862, 976, 977, 1060, 1068, 1111, 1118, 1123, 1124, 1126,
    1130, 1131, 1132, 1133, 1134, 1135, 1136, 1137, 1138, 1139, 1142, 1153, 1161, 1163, 1164, 1179, 1181, 1184, 1185, 1186,
    1196, 1211, 1247, 1254, 1334, 1480, 1500, 1555, 1648, 1656, 1967, 1971, 1975, 2160, 2217, 2247, 2254, 2275, 2277, 2279,
    2293, 2341, 2439, 2564, 2565, 2574, 2608, 2647, 2650, 2681, 2718, 2764, 2789, 2799, 2839, 2865, 2866, 2881, 2901, 2904,
    2947, 2953, 2959, 2979, 2984, 2985, 2991, 2992, 3013, 3016, 3031, 3051, 3052, 3059, 3060, 3062, 3067, 3073, 3074, 3075,
    3082, 3084, 3096, 3097, 3098, 3099, 3100, 3103, 3111, 3113, 3123, 3164, 3193, 3221, 3243, 3244, 3274, 3277, 3278, 3306,
    3355, 3399, 3421, 3680, 3712, 3727, 3762, 3818, 3851, 3853, 4091, 4250, 4320, 4335, 4358, 4383, 4384, 4431, 4435, 4441,
    4476, 4506, 4509, 4565, 4625, 4644, 4719, 4728, 4824, 4825, 4988, 5000, 5010, 5158, 5170, 5278, 5300, 5491, 5552, 5554,
    5644, 5647, 5653, 5700, 5727, 5728, 5735, 5738, 5756, 5767, 5769, 5770, 5861, 5863, 6075, 6116, 6248, 6288, 6302, 6304,
    6336, 6338, 6375, 6461, 6474, 6477, 6481, 6557, 6618, 6627, 6631, 6632, 6634, 6639, 6645, 6648, 6650, 6658, 6660, 6661,
    6668, 6687, 6689, 6920, 6973, 7028, 7098, 7134, 7190, 7215, 7340, 7385, 7432, 7434, 7463, 7464, 7471, 7541, 7542, 7554,
    7603, 7610, 7612, 7627, 7671, 7681, 7700, 7721, 7750, 7752, 7769, 7771, 7772, 7776, 7783, 7805, 7819, 7829, 7830, 7831,
    7834, 7840, 7867, 7879, 7949, 8052, 8085, 8101, 8116, 8131, 8134, 8237, 8314, 8334, 8427, 8452, 8470, 8505, 8508, 8574,
    8633, 8651, 8653, 8670, 8671, 8691, 8692, 8732, 8760, 8797, 8813, 8814, 8816, 8842, 8845, 8885, 8926, 9033, 9035, 9041,
    9065, 9099, 9126, 9148, 9168, 9187, 9209, 9214, 9249, 9270, 9289, 9309, 9311, 9339, 9349, 9350, 9369, 9370, 9389, 9390,
    9431, 9432, 9436, 9471, 9538, 9683, 9718, 9722, 9760, 9777, 9805, 9806, 9807, 9809, 9821, 9922, 9941, 10002, 10045, 10046,
    10066, 10108, 10182, 10260, 10346, 10353, 10354, 10356, 10359, 10368, 10369, 10371, 10407, 10425, 10464, 10483, 10527, 10596, 10620, 10623,
    10638, 10639, 10678, 10698, 10716, 10718, 10760, 10761, 10765, 10784, 10785, 10794, 10811, 10853, 10855, 10877, 10886, 10924, 10948, 10973,
    10995, 11024, 11025, 11038, 11039, 11060, 11080, 11105, 11174, 11186, 11187, 11286, 11328, 11330, 11361, 507, 781, 2024, 2085, 2087,
    4509, 4567, 5102, 5354, 6889, 7018, 7057, 7098, 7170, 7209, 7233, 7431, 7435, 7547, 7548, 7828, 7953, 8007, 8446, 8574,
    8632, 8761, 8880, 8890, 9127, 9330, 9663, 10810, 10901, 11214, 511, 625, 680, 1209, 1253, 2162, 3417, 3435, 3752, 4253,
    4374, 4383, 4384, 4387, 5257, 5644, 5647, 5649, 5654, 6414, 7597, 7675, 7684, 8507, 9334, 9587, 9908, 10426, 10453, 10455,
    10465, 10466, 10467, 10513, 10516, 10526, 10527, 10528, 10637, 10644, 10648, 10650, 10658, 10698, 10700, 10702, 10739, 6391, 6392, 6402,
    3089, 3424, 6920, 70, 201, 569, 2084, 2573, 2597, 3619, 3651, 3660, 3671, 3680, 3682, 3698, 4513, 5193, 5240, 5699,
    5932, 6514, 6768, 6892, 6976, 7098, 7191, 8578, 8673, 8941, 9032, 9562, 11265, 1073, 1074, 1075, 1076, 1077, 1079, 1080,
    1081, 1082, 1674, 2144, 2155, 2160, 2692, 5870, 10939, 11341, 2914, 2938, 5648, 103, 363, 371, 373, 448, 744, 887,
    1401, 1448, 1545, 1549, 1551, 1995, 2017, 2020, 2024, 2028, 2029, 3235, 3275, 3822, 3834, 3839, 3841, 4183, 4191, 5161,
    5283, 5347, 5352, 6114, 6649, 6769, 7839, 8135, 9274, 9558, 9601, 9962, 10162, 10178, 10197, 10219, 10575, 2918, 3010, 3029,
    2384, 6623, 8887, 9541, 1122, 10952, 1208, 1401, 4431, 5644, 6620, 6794, 9702, 10370, 11080, 570, 827, 873, 2219, 2271,
    5345, 5868, 6920, 10507, 10924, 6479, 7787, 7840, 3092, 2993, 26, 34, 41, 58, 60, 66, 67, 75, 84, 91,
    103, 105, 108, 109, 111, 137, 172, 200, 249, 260, 326, 351, 448, 500, 501, 570, 575, 604, 627, 631,
    741, 744, 745, 746, 761, 765, 784, 810, 896, 898, 976, 1006, 1007, 1029, 1059, 1060, 1065, 1078, 1089, 1102,
    1108, 1118, 1126, 1154, 1155, 1200, 1209, 1249, 1250, 1252, 1276, 1333, 1342, 1345, 1406, 1435, 1440, 1465, 1466, 1546,
    1555, 1556, 1572, 1573, 1576, 1594, 1598, 1653, 1654, 1686, 1721, 1732, 1807, 1852, 1856, 1861, 1923, 1924, 1928, 1930,
    1931, 1936, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1947, 1977, 1978, 1979, 1980, 1990, 1992, 2020, 2023,
    2047, 2060, 2063, 2090, 2092, 2113, 2125, 2157, 2166, 2201, 2216, 2219, 2220, 2224, 2269, 2280, 2293, 2297, 2326, 2332,
    2336, 2349, 2354, 2355, 2406, 2407, 2408, 2410, 2413, 2414, 2418, 2419, 2420, 2424, 2443, 2458, 2501, 2502, 2507, 2530,
    2531, 2535, 2556, 2557, 2563, 2578, 2598, 2599, 2606, 2607, 2610, 2611, 2616, 2622, 2623, 2632, 2638, 2644, 2649, 2656,
    2660, 2698, 2699, 2734, 2743, 2746, 2750, 2766, 2771, 2776, 2787, 2790, 2791, 2792, 2796, 2797, 2798, 2800, 2801, 2808,
    2809, 2817, 2818, 2819, 2821, 2849, 2851, 2852, 2854, 2859, 2864, 2868, 2870, 2873, 2874, 2877, 2878, 2879, 2880, 2883,
    2884, 2888, 2889, 2893, 2897, 2898, 2900, 2904, 2905, 2912, 2916, 2917, 2925, 2928, 2948, 2952, 2953, 2954, 2956, 2957,
    2965, 2966, 2967, 2968, 2969, 2970, 2971, 2972, 2973, 2974, 2975, 2976, 2977, 2978, 2986, 2987, 2988, 2989, 2990, 2994,
    2997, 3007, 3011, 3012, 3015, 3017, 3019, 3033, 3042, 3044, 3047, 3053, 3056, 3057, 3061, 3063, 3064, 3066, 3069, 3070,
    3071, 3072, 3076, 3077, 3079, 3080, 3083, 3093, 3094, 3095, 3101, 3102, 3107, 3110, 3111, 3115, 3116, 3118, 3125, 3127,
    3128, 3129, 3130, 3131, 3132, 3134, 3135, 3136, 3137, 3140, 3141, 3143, 3144, 3152, 3153, 3154, 3155, 3156, 3159, 3160,
    3161, 3167, 3168, 3169, 3173, 3180, 3192, 3193, 3194, 3204, 3208, 3209, 3210, 3211, 3212, 3213, 3214, 3215, 3216, 3217,
    3222, 3223, 3228, 3231, 3232, 3233, 3234, 3239, 3242, 3245, 3246, 3248, 3249, 3250, 3251, 3253, 3254, 3255, 3264, 3265,
    3268, 3269, 3275, 3276, 3278, 3282, 3286, 3313, 3327, 3329, 3346, 3348, 3357, 3385, 3386, 3392, 3393, 3394, 3403, 3421,
    3430, 3436, 3480, 3481, 3494, 3501, 3502, 3522, 3541, 3543, 3544, 3546, 3547, 3549, 3554, 3557, 3562, 3575, 3590, 3593,
    3599, 3601, 3697, 3698, 3728, 3741, 3749, 3750, 3755, 3757, 3762, 3784, 3788, 3794, 3798, 3800, 3813, 3817, 3819, 3820,
    3827, 3838, 3839, 3842, 3851, 3853, 3910, 3952, 4025, 4035, 4049, 4053, 4057, 4061, 4062, 4063, 4073, 4076, 4081, 4082,
    4088, 4089, 4090, 4092, 4093, 4094, 4105, 4113, 4114, 4119, 4126, 4127, 4131, 4132, 4133, 4134, 4135, 4136, 4137, 4138,
    4139, 4140, 4141, 4142, 4156, 4170, 4171, 4172, 4178, 4181, 4195, 4199, 4202, 4203, 4225, 4226, 4227, 4228, 4232, 4239,
    4249, 4250, 4254, 4257, 4258, 4286, 4328, 4331, 4333, 4359, 4364, 4368, 4370, 4374, 4384, 4387, 4428, 4429, 4432, 4499,
    4511, 4541, 4618, 4635, 4643, 4645, 4677, 4687, 4692, 4703, 4704, 4708, 4709, 4714, 4724, 4727, 4736, 4738, 4739, 4742,
    4743, 4750, 4751, 4764, 4775, 4799, 4833, 4836, 4837, 4840, 4842, 4843, 4845, 4846, 4860, 4861, 4869, 4875, 4882, 4891,
    4913, 4915, 4922, 4925, 4926, 4950, 4951, 4984, 4999, 5000, 5038, 5051, 5052, 5081, 5083, 5093, 5094, 5097, 5103, 5122,
    5123, 5137, 5150, 5154, 5155, 5157, 5195, 5206, 5219, 5221, 5238, 5256, 5261, 5271, 5283, 5344, 5347, 5352, 5433, 5456,
    5487, 5491, 5529, 5644, 5650, 5702, 5706, 5711, 5712, 5713, 5726, 5727, 5729, 5733, 5779, 5791, 5821, 5823, 5833, 5834,
    5837, 5865, 5868, 5908, 5927, 5972, 5991, 6015, 6018, 6019, 6044, 6045, 6055, 6064, 6071, 6074, 6111, 6178, 6256, 6278,
    6279, 6286, 6290, 6292, 6303, 6374, 6375, 6380, 6405, 6406, 6407, 6408, 6429, 6430, 6443, 6452, 6453, 6455, 6456, 6475,
    6476, 6589, 6618, 6619, 6637, 6688, 6690, 6691, 6743, 6768, 6772, 6773, 6796, 6797, 6816, 6817, 6889, 6899, 6900, 6918,
    6927, 6945, 6958, 6972, 6973, 7048, 7057, 7170, 7209, 7235, 7257, 7284, 7307, 7341, 7343, 7364, 7378, 7379, 7380, 7384,
    7388, 7390, 7392, 7397, 7400, 7404, 7431, 7433, 7434, 7437, 7444, 7449, 7464, 7465, 7466, 7473, 7474, 7475, 7476, 7477,
    7478, 7479, 7480, 7481, 7482, 7483, 7485, 7486, 7487, 7488, 7489, 7490, 7491, 7493, 7499, 7501, 7506, 7511, 7514, 7517,
    7523, 7526, 7529, 7536, 7537, 7541, 7542, 7545, 7546, 7549, 7552, 7569, 7586, 7587, 7590, 7593, 7595, 7605, 7631, 7636,
    7637, 7638, 7646, 7656, 7671, 7677, 7701, 7704, 7706, 7741, 7748, 7749, 7775, 7800, 7808, 7810, 7811, 7812, 7815, 7816,
    7822, 7828, 7829, 7841, 7859, 7860, 7868, 7869, 7871, 7883, 7899, 7900, 7915, 7916, 7917, 7928, 7930, 7965, 7966, 7967,
    7968, 7969, 7970, 7972, 7973, 7974, 7975, 7979, 7984, 7988, 7989, 7998, 7999, 8003, 8004, 8005, 8006, 8011, 8043, 8096,
    8097, 8107, 8119, 8131, 8132, 8138, 8139, 8192, 8228, 8232, 8310, 8316, 8340, 8341, 8342, 8343, 8344, 8345, 8346, 8347,
    8349, 8353, 8366, 8369, 8371, 8372, 8373, 8378, 8379, 8380, 8442, 8443, 8449, 8450, 8451, 8452, 8453, 8506, 8510, 8512,
    8518, 8534, 8535, 8538, 8541, 8558, 8575, 8579, 8591, 8597, 8598, 8599, 8601, 8604, 8610, 8616, 8631, 8640, 8657, 8692,
    8694, 8732, 8737, 8744, 8778, 8779, 8800, 8803, 8812, 8815, 8818, 8827, 8841, 8842, 8858, 8878, 8879, 8882, 8885, 8886,
    8908, 8909, 8936, 8938, 8968, 8977, 8997, 9000, 9002, 9017, 9018, 9021, 9030, 9031, 9034, 9035, 9037, 9047, 9049, 9058,
    9059, 9064, 9080, 9081, 9099, 9101, 9129, 9131, 9136, 9147, 9148, 9167, 9168, 9170, 9208, 9234, 9290, 9311, 9340, 9351,
    9370, 9390, 9409, 9410, 9414, 9430, 9470, 9476, 9492, 9517, 9520, 9538, 9540, 9550, 9558, 9613, 9620, 9621, 9623, 9624,
    9626, 9652, 9662, 9663, 9665, 9666, 9682, 9683, 9685, 9686, 9702, 9719, 9730, 9738, 9739, 9744, 9745, 9747, 9758, 9764,
    9768, 9776, 9778, 9800, 9802, 9803, 9821, 9839, 9840, 9862, 9863, 9866, 9881, 9882, 9884, 9886, 9915, 9953, 9961, 9967,
    9982, 9984, 9990, 10001, 10014, 10021, 10036, 10047, 10048, 10049, 10057, 10065, 10087, 10089, 10090, 10091, 10137, 10143, 10148, 10157,
    10175, 10179, 10198, 10207, 10208, 10218, 10221, 10242, 10280, 10320, 10322, 10324, 10326, 10347, 10355, 10372, 10381, 10390, 10402, 10403,
    10407, 10424, 10425, 10426, 10443, 10446, 10464, 10465, 10482, 10527, 10571, 10576, 10597, 10598, 10599, 10601, 10628, 10639, 10641, 10660,
    10677, 10697, 10718, 10789, 10811, 10812, 10826, 10833, 10834, 10835, 10848, 10854, 10855, 10868, 10878, 10879, 10881, 10883, 10923, 10925,
    10947, 10948, 10949, 10955, 11016, 11026, 11031, 11039, 11059, 11068, 11079, 11107, 11111, 11125, 11133, 11144, 11145, 11155, 11166, 11175,
    11177, 11178, 11187, 11199, 11210, 11231, 11232, 11257, 11258, 11285, 11330, 11367, 11392, 3188, 168, 329, 2091, 5536, 5769, 8013,
    9742, 10427, 10623, 10762, 10954, 3090, 104, 109, 257, 501, 739, 742, 761, 838, 874, 970, 972, 1059, 1143, 1165,
    1178, 1199, 1201, 1205, 1207, 1211, 1251, 1334, 1411, 1550, 1963, 1964, 2019, 2025, 2293, 2748, 3001, 3002, 3049, 3050,
    3110, 3396, 3426, 3427, 4255, 5031, 5080, 5095, 5100, 5102, 5485, 5904, 5976, 6111, 6136, 6279, 6430, 6691, 6747, 6792,
    6826, 7048, 7096, 7467, 7543, 7672, 7955, 8140, 8574, 8579, 8675, 8676, 8731, 8735, 8913, 8996, 9210, 9309, 9410, 9663,
    9704, 9741, 9820, 9865, 9965, 9981, 10022, 10160, 10180, 10527, 10679, 10698, 10837, 10859, 11232, 11332, 6010, 6011, 6063, 6066,
    6072, 7057, 8880, 7530, 7532, 7531, 4100, 1642, 4282, 7551, 9353, 10066, 10285, 1502, 2618, 2942, 3078, 3320, 3351, 4313,
    5249, 5260, 5264, 5175, 3107, 3703, 4441, 8642, 10053, 9151, 265, 10028, 2591, 2660, 3307, 3349, 3353, 10149, 10158, 10162,
    10333, 10334, 10335, 10336, 10338, 10346, 10347, 10348, 10349, 10351, 10431, 10443, 10444, 1155, 1157, 1203, 1233, 1251, 1253, 1344,
    3054, 3055, 4201, 4921, 7327, 7350, 7423, 7432, 8887, 9541, 10408, 10999, 7405, 7416, 257, 290, 701, 783, 1464, 1480,
    1733, 2062, 2086, 2087, 2089, 2270, 2294, 2355, 2357, 2358, 4321, 4495, 4565, 4590, 4591, 4689, 4811, 4830, 4834, 4918,
    5171, 5567, 5627, 5769, 6254, 6302, 6430, 6513, 6523, 6549, 6573, 6618, 6660, 6722, 6795, 6798, 6920, 7190, 7257, 7435,
    7441, 8063, 8065, 8069, 8229, 8310, 8380, 8444, 8692, 8802, 8847, 8909, 8939, 9083, 9565, 9922, 9925, 9926, 10028, 10259,
    10370, 10403, 10504, 10719, 10785, 10834, 10835, 10836, 10839, 10924, 10927, 10928, 10978, 11039, 11060, 11080, 11104, 11105, 11154, 11187,
    11210, 11286, 11311, 11332, 11361, 5023, 5029, 8326, 8332, 8462, 8468, 8752, 8758, 9140, 9146, 9201, 9207, 9262, 9268, 9382,
    9388, 9423, 9429, 9463, 9469, 9530, 9536, 10412, 10417, 10423, 10427, 10456, 10462, 10467, 10475, 10481, 10519, 10525, 11097, 11103,
    242, 1344, 4201, 4648, 6774, 1791, 2620, 10302, 10325, 10326, 1120, 1125, 2066, 4328, 5492, 8972, 10912, 10925, 10928, 257,
    421, 843, 889, 931, 960, 1120, 1125, 1327, 1826, 2411, 2416, 2420, 2606, 3012, 3102, 3466, 3530, 3549, 3598, 3602,
    3753, 3807, 4091, 4918, 6072, 6737, 6743, 6769, 6808, 6817, 6822, 6973, 7282, 7378, 7462, 7658, 8278, 8308, 9332, 9922,
    9943, 10487, 10557, 10559, 10570, 10571, 10573, 10578, 10596, 10601, 10904, 10976, 11005, 11016, 11017, 11018, 11026, 11038, 11039, 11041,
    11080, 11105, 11187, 11219, 11288, 2423, 1118, 10511, 383, 4990, 5004, 5012, 2320, 7368, 7369, 7370, 7375, 7376, 7401, 7647,
    7800, 8699, 8700, 8722, 4197, 6618, 6619, 4021, 4090, 3831, 6025, 381, 398, 448, 684, 687, 721, 735, 892, 899,
    1124, 1334, 1347, 1348, 1504, 1657, 1767, 2649, 2659, 3350, 3661, 3662, 3851, 3963, 4233, 4388, 4432, 4754, 4760, 5159,
    5161, 5419, 5492, 5909, 6478, 6688, 6773, 6898, 7017, 7134, 7278, 7442, 7445, 7836, 8511, 8519, 8637, 8972, 9504, 9507,
    9516, 9521, 10158, 10518, 10902, 11234, 4359, 575, 1547, 1549, 3239, 3285, 3603, 3654, 4034, 5700, 6622, 8510, 8849, 8884,
    9623, 9625, 10156, 10157, 10162, 10179, 5001, 5488, 8471, 10092, 10250, 10263, 10264, 8539, 8973, 57, 60, 3644, 7820, 7832,
    7936, 8552, 8563, 725, 731, 736, 740, 745, 4153, 4168, 4169, 4173, 4202, 6279, 6284, 105, 137, 237, 257, 415,
    576, 578, 896, 1345, 3278, 3282, 3425, 4323, 4429, 4539, 4590, 5375, 5388, 5394, 5415, 5416, 5494, 5527, 5643, 5644,
    5819, 6307, 6482, 7278, 7445, 7546, 7676, 7835, 8006, 8136, 8197, 8231, 8270, 8513, 8540, 8841, 9312, 9374, 10548, 10556,
    10570, 10905, 10956, 11234, 5266, 1833, 10290, 10297, 10308, 475, 554, 790, 792, 793, 794, 795, 796, 797, 798, 799,
    800, 801, 813, 850, 870, 875, 876, 877, 878, 889, 895, 1162, 1177, 1406, 1538, 1539, 1844, 9655, 706, 785,
    1594, 1596, 1700, 1701, 1753, 1757, 1763, 1851, 1955, 1981, 1991, 2023, 2059, 2157, 2213, 2222, 3351, 3592, 3629, 3661,
    3681, 3709, 4023, 4204, 4218, 4320, 4442, 4507, 4540, 4546, 4556, 4569, 4646, 4647, 4689, 5012, 5172, 5195, 5196, 5198,
    5229, 5230, 5231, 5262, 5540, 5553, 5775, 5819, 5820, 6181, 6183, 6192, 6475, 6476, 6482, 6556, 8011, 8063, 8136, 8373,
    8636, 8816, 8844, 8939, 8942, 9073, 9079, 9081, 9166, 9168, 9228, 9230, 9288, 9290, 9328, 9330, 9348, 9350, 9368, 9370,
    9408, 9410, 9449, 9451, 9490, 9492, 9581, 9583, 9587, 9599, 9601, 9640, 9642, 9681, 9683, 9686, 9717, 9719, 9723, 9756,
    9758, 9798, 9800, 9803, 9819, 9821, 9823, 9824, 9861, 9863, 9902, 9904, 10024, 10641, 10948, 11019, 11080, 11088, 11168, 11212,
    11258, 11328, 11333, 11386, 502, 1480, 1547, 3701, 6551, 7029, 8732, 9126, 9583, 10370, 10718, 10855, 11042, 1071, 232, 449,
    630, 701, 747, 887, 1462, 1861, 2060, 2086, 2169, 2654, 2962, 3115, 3281, 3697, 3960, 4028, 4260, 4360, 4475, 4543,
    4564, 4595, 5149, 5174, 5554, 5730, 6145, 6183, 6253, 6286, 6411, 6553, 6774, 6793, 6894, 7439, 8228, 8310, 8513, 8599,
    8602, 8631, 8640, 8740, 8742, 8970, 8977, 8998, 9252, 9395, 9496, 9922, 9981, 10112, 10131, 10239, 10606, 10658, 11234, 63,
    109, 169, 175, 204, 234, 284, 288, 400, 450, 465, 478, 479, 502, 569, 578, 688, 736, 742, 970, 974,
    1071, 1248, 1334, 1378, 1379, 1400, 1401, 1407, 1441, 1444, 1461, 1465, 1498, 1547, 1551, 1573, 1613, 1618, 1625, 1628,
    1633, 1647, 1648, 1652, 1753, 1756, 1850, 1851, 2060, 2089, 2091, 2297, 2320, 2502, 2505, 2506, 2511, 2654, 2660, 3063,
    3118, 3275, 3282, 3356, 3526, 3545, 3599, 3653, 3698, 3710, 3784, 3820, 3842, 3850, 4023, 4025, 4026, 4123, 4191, 4192,
    4322, 4361, 4363, 4368, 4378, 4382, 4383, 4384, 4385, 4386, 4387, 4389, 4439, 4511, 4591, 4594, 4599, 4621, 4624, 4687,
    4730, 4750, 4751, 4758, 4759, 4762, 4763, 4843, 4890, 4924, 5025, 5029, 5031, 5032, 5063, 5094, 5095, 5096, 5099, 5171,
    5255, 5256, 5283, 5345, 5350, 5380, 5488, 5489, 5493, 5530, 5554, 5566, 5591, 5644, 5648, 5650, 5729, 5776, 5868, 5903,
    5904, 5905, 5910, 5925, 5926, 5931, 5969, 5971, 5976, 6074, 6110, 6111, 6113, 6184, 6216, 6220, 6253, 6254, 6288, 6482,
    6514, 6549, 6551, 6574, 6622, 6627, 6818, 6820, 6949, 6975, 7020, 7134, 7170, 7174, 7217, 7283, 7438, 7464, 7541, 7552,
    7671, 7678, 7680, 7837, 7958, 7962, 8052, 8133, 8195, 8228, 8229, 8234, 8235, 8316, 8334, 8336, 8338, 8371, 8372, 8374,
    8471, 8474, 8506, 8513, 8540, 8673, 8686, 8687, 8691, 8692, 8694, 8696, 8760, 8779, 8816, 8879, 8974, 9064, 9081, 9097,
    9100, 9102, 9126, 9150, 9151, 9190, 9292, 9333, 9433, 9471, 9515, 9540, 9625, 9645, 9682, 9705, 9781, 9843, 9904, 9935,
    9936, 9940, 9941, 9944, 9967, 9975, 9976, 9980, 9981, 9983, 9986, 10006, 10016, 10017, 10021, 10022, 10023, 10027, 10046, 10060,
    10061, 10065, 10066, 10089, 10102, 10103, 10107, 10108, 10113, 10131, 10135, 10138, 10170, 10171, 10175, 10176, 10177, 10178, 10179, 10219,
    10240, 10243, 10244, 10261, 10263, 10264, 10283, 10285, 10330, 10348, 10409, 10448, 10467, 10498, 10499, 10502, 10503, 10527, 10530, 10541,
    10542, 10545, 10546, 10547, 10570, 10571, 10621, 10641, 10658, 10716, 10718, 10739, 10815, 10835, 10839, 10855, 10878, 10902, 10975, 11001,
    11017, 11021, 11063, 11064, 11105, 11126, 11168, 11169, 11210, 11211, 11231, 11232, 11261, 11264, 11266, 11311, 11329, 11330, 11331, 11368,
    11388, 8110, 28, 112, 114, 136, 168, 198, 227, 325, 348, 356, 357, 372, 376, 395, 416, 441, 442, 569,
    578, 581, 686, 703, 781, 783, 900, 1067, 1118, 1127, 1211, 1303, 1307, 1308, 1311, 1337, 1341, 1446, 1449, 1505,
    1524, 1531, 1536, 1548, 1554, 1577, 1854, 1865, 2020, 2028, 2046, 2053, 2068, 2135, 2168, 2441, 2511, 2514, 2707, 2711,
    2739, 2794, 2795, 3162, 3177, 3178, 3179, 3193, 3197, 3202, 3236, 3237, 3238, 3240, 3253, 3254, 3286, 3349, 3526, 3590,
    3710, 3755, 3761, 3788, 3803, 3804, 3841, 4021, 4034, 4068, 4069, 4077, 4078, 4079, 4125, 4252, 4435, 4439, 4563, 4589,
    4651, 4673, 4762, 4764, 4927, 5012, 5094, 5101, 5156, 5158, 5161, 5203, 5213, 5266, 5351, 5768, 6247, 6287, 6452, 6555,
    6661, 6667, 6744, 6770, 6794, 6817, 6821, 6888, 6919, 6944, 6974, 7047, 7048, 7054, 7097, 7133, 7169, 7189, 7234, 7256,
    7262, 7278, 7283, 7430, 7441, 7544, 7923, 7942, 7949, 7955, 7978, 7980, 8013, 8139, 8276, 8314, 8374, 8515, 8541, 8584,
    8599, 8680, 8694, 8741, 8742, 8811, 8880, 8884, 8915, 9033, 9081, 9129, 9131, 9132, 9150, 9168, 9230, 9275, 9290, 9330,
    9350, 9370, 9410, 9451, 9471, 9492, 9539, 9565, 9583, 9601, 9625, 9642, 9683, 9705, 9719, 9739, 9758, 9800, 9821, 9863,
    9904, 9963, 10051, 10068, 10131, 10149, 10158, 10179, 10260, 10278, 10285, 10374, 10448, 10487, 10504, 10575, 10815, 10905, 10923, 10972,
    11017, 11063, 11081, 11082, 11087, 11124, 11187, 11210, 11258, 11292, 11329, 11331, 11387, 6112, 6185, 6764, 6968, 8517, 9180, 10688,
    7315, 7367, 17, 63, 11238, 4986, 5008, 63, 1835, 64, 66, 113, 139, 172, 231, 248, 375, 376, 573, 627,
    941, 1649, 1653, 2656, 2740, 3067, 3123, 3171, 3397, 3399, 3421, 3424, 4429, 4430, 4651, 4717, 4750, 4942, 4943, 4951,
    4952, 5001, 5009, 5214, 5487, 5701, 5705, 6182, 6408, 6456, 6688, 6738, 6739, 6811, 6812, 6979, 7190, 7273, 7274, 7388,
    7437, 7786, 7816, 8140, 8236, 8447, 8602, 8803, 9130, 9167, 9214, 9623, 9624, 9666, 9702, 9704, 9782, 9966, 9981, 10202,
    10240, 10241, 10260, 10321, 10424, 10623, 10738, 10740, 10857, 11125, 11366, 9613, 130, 5762, 6506, 6611, 6653, 6715, 6787, 6882,
    2733, 1196, 6285, 6465, 6479, 6623, 6626, 8820, 8847, 8887, 8914, 9293, 9435, 9475, 9541, 10181, 1620, 6741, 6814, 7276,
    92, 329, 594, 617, 999, 1046, 1050, 1065, 1378, 1572, 1585, 1593, 1594, 1595, 1597, 2463, 2888, 2934, 3492, 3549,
    3553, 3561, 3579, 3919, 5059, 5078, 5910, 6689, 6743, 6933, 6991, 6998, 6999, 7017, 7018, 7021, 7073, 7098, 7529, 7538,
    7799, 7892, 7894, 8182, 8189, 10746, 10748, 10751, 10761, 10777, 11017, 11039, 11125, 11145, 3569, 7070, 6722, 3461, 3592, 3602,
    3777, 3778, 3809, 5320, 5321, 3564, 69, 1152, 1177, 1202, 1625, 1626, 1627, 2399, 2657, 3150, 3151, 3173, 3197, 3200,
    3205, 3433, 4676, 4731, 4755, 5654, 6627, 6667, 6978, 8058, 8453, 10885, 10955, 938, 974, 1572, 2059, 3483, 4161, 4197,
    5165, 5166, 5170, 5171, 5176, 5566, 5988, 5990, 6001, 6035, 6063, 6074, 8737, 5167, 423, 1812, 2065, 2299, 4128, 9249,
    9436, 11060, 3708, 4635, 4644, 5731, 7528, 10129, 2859, 2896, 5708, 5730, 5732, 5927, 6974, 15, 24, 25, 43, 44,
    59, 65, 70, 199, 200, 205, 294, 301, 325, 326, 327, 328, 330, 331, 332, 396, 398, 400, 418, 419,
    421, 423, 446, 449, 896, 1089, 1102, 1104, 1108, 1118, 1123, 1128, 1338, 1933, 2061, 2776, 2841, 2858, 2900, 2946,
    2954, 3063, 3680, 3698, 4114, 4384, 4764, 4861, 4926, 5019, 5020, 5031, 5032, 5033, 5034, 5035, 5036, 5037, 5038, 5098,
    5161, 5333, 5345, 5347, 5355, 5924, 5926, 5930, 6064, 6416, 6418, 6419, 6922, 6923, 6929, 7170, 7171, 7173, 7192, 7193,
    7194, 7226, 7240, 7550, 7637, 7638, 7667, 7680, 7681, 7910, 7924, 8450, 8485, 8487, 8489, 8490, 8491, 8505, 8506, 8509,
    8510, 8511, 8512, 8516, 8518, 8519, 8520, 8545, 8546, 8549, 8553, 8554, 8573, 8574, 8580, 8581, 8583, 8607, 8611, 8614,
    8616, 8617, 8620, 8632, 8633, 8635, 8636, 8637, 8639, 8641, 8642, 8648, 8649, 8651, 8652, 8657, 8660, 8669, 8670, 8671,
    8678, 8682, 8684, 8691, 8692, 8693, 8694, 8696, 8706, 8707, 8710, 8731, 8732, 8736, 8744, 8760, 8794, 8796, 8799, 8812,
    8813, 8814, 8815, 8817, 8819, 8820, 8821, 8860, 8861, 8867, 8878, 8879, 8880, 8887, 8888, 8889, 8890, 8918, 8926, 8935,
    8936, 9004, 9008, 9020, 9030, 9031, 9035, 9043, 9045, 9081, 9134, 9135, 9136, 9138, 9139, 9147, 9148, 9149, 9150, 9151,
    9152, 9157, 9159, 9167, 9168, 9169, 9170, 9171, 9172, 9173, 9194, 9195, 9197, 9198, 9200, 9208, 9209, 9210, 9212, 9213,
    9214, 9230, 9249, 9256, 9257, 9259, 9260, 9269, 9270, 9272, 9273, 9274, 9275, 9280, 9289, 9290, 9291, 9293, 9294, 9359,
    9361, 9369, 9370, 9371, 9372, 9373, 9376, 9377, 9379, 9380, 9389, 9390, 9393, 9394, 9401, 9409, 9410, 9411, 9412, 9413,
    9414, 9416, 9419, 9420, 9422, 9430, 9432, 9433, 9434, 9435, 9436, 9450, 9452, 9455, 9457, 9458, 9460, 9462, 9470, 9471,
    9473, 9475, 9492, 9524, 9528, 9537, 9538, 9539, 9541, 9542, 9672, 9683, 9686, 9784, 9805, 9847, 9863, 9929, 9932, 9933,
    9934, 9940, 9941, 9943, 9944, 9946, 9969, 9973, 9974, 9980, 9981, 9982, 9984, 9985, 9986, 9994, 10010, 10014, 10021, 10024,
    10025, 10026, 10028, 10055, 10057, 10065, 10066, 10067, 10069, 10070, 10096, 10100, 10101, 10107, 10110, 10113, 10164, 10168, 10169, 10175,
    10176, 10177, 10178, 10179, 10181, 10182, 10425, 10426, 10428, 10465, 10471, 10473, 10474, 10482, 10483, 10484, 10485, 10486, 10487, 10488,
    10504, 10527, 10531, 10547, 10696, 10948, 10949, 10956, 10976, 10996, 11001, 5915, 5914, 5089, 299, 298, 1345, 8125, 3326, 1120,
    1125, 101, 228, 377, 501, 688, 702, 901, 1248, 1441, 1448, 1449, 1462, 1480, 1481, 1571, 1594, 1867, 1868, 1869,
    1870, 1872, 1873, 1874, 1875, 1876, 1877, 1925, 2750, 2804, 3081, 3353, 3556, 4033, 4253, 4644, 4689, 4755, 4756, 5000,
    5065, 5095, 5158, 5264, 5315, 5345, 5355, 5931, 5969, 6183, 6375, 6513, 6548, 6688, 6817, 7216, 7279, 7542, 8054, 8132,
    8229, 8274, 8371, 8641, 8692, 8941, 9031, 9099, 9126, 9173, 9453, 9454, 9515, 9520, 9538, 9886, 9984, 10006, 10280, 10328,
    10404, 10744, 10793, 10835, 11082, 11104, 11145, 11264, 11292, 11387, 2028, 4115, 4430, 4512, 5485, 7101, 7214, 8229, 8378, 2584,
    2585, 5415, 1060, 1753, 67, 95, 103, 106, 169, 206, 261, 352, 372, 380, 381, 507, 902, 1347, 1441, 1547,
    1572, 1593, 1762, 2026, 2276, 2314, 2401, 2677, 2740, 2749, 3505, 3506, 3519, 3752, 3759, 3839, 3840, 3843, 4116, 4161,
    4166, 4169, 4176, 4177, 4197, 4202, 4249, 4255, 4257, 4293, 4430, 4441, 4475, 4514, 4687, 4834, 4921, 4949, 4958, 4971,
    5009, 5094, 5103, 5156, 5239, 5485, 5565, 5657, 5670, 5672, 5701, 5818, 5862, 5931, 5933, 6065, 6067, 6129, 6152, 6184,
    6248, 6451, 6512, 6523, 6659, 6721, 6743, 6795, 6921, 6975, 7028, 7103, 7264, 7331, 7433, 7645, 7710, 7948, 7962, 8055,
    8066, 8082, 8099, 8103, 8132, 8135, 8255, 8442, 8445, 8736, 8879, 9034, 9173, 9176, 9232, 9491, 9518, 9558, 9565, 9568,
    9569, 9570, 9573, 9582, 9583, 9589, 9761, 9945, 10071, 10076, 10108, 10140, 10325, 10448, 10464, 10508, 10640, 10676, 10685, 10697,
    10701, 10703, 10785, 10786, 10878, 11125, 11145, 11215, 11231, 11288, 11310, 11365, 7728, 8673, 9412, 9609, 11064, 9559, 9564, 893,
    1060, 3521, 5194, 5926, 6344, 10906, 4361, 8197, 9253, 6548, 2511, 309, 4459, 5665, 5666, 5671, 5679, 5683, 5699, 5802,
    5845, 5887, 5954, 6094, 6162, 6200, 7081, 7117, 7153, 8293, 899, 7359, 10946, 2505, 506, 1071, 1444, 3966, 6067, 8883,
    9038, 9213, 9414, 9906, 10201, 10597, 10604, 10661, 11017, 11284, 11286, 11309, 11361, 6926, 153, 167, 169, 170, 373, 396,
    481, 502, 572, 624, 630, 684, 685, 687, 688, 724, 747, 782, 972, 1127, 1238, 1252, 1342, 1864, 2020, 2273,
    2441, 2898, 3658, 3898, 3908, 3951, 3957, 3958, 4021, 4199, 4293, 4435, 4497, 4541, 4599, 4618, 4676, 4751, 4757, 5001,
    5153, 5256, 5475, 5485, 5558, 5645, 5774, 5909, 6217, 6288, 6376, 6378, 6549, 6573, 6822, 6920, 6926, 7175, 7279, 7733,
    7799, 7814, 7838, 8105, 8272, 8310, 8317, 8364, 8373, 8469, 8508, 8672, 8760, 8844, 9187, 9230, 9249, 9354, 9558, 9631,
    10348, 10529, 10762, 10963, 10994, 10995, 11039, 11060, 11080, 11105, 11108, 11187, 11387, 11391, 2676, 2743, 4485, 265, 4026, 5593,
    5605, 5623, 5628, 5630, 7330, 7797, 9628, 9629, 10981, 11317, 3504, 4183, 4191, 7729, 7765, 7802, 7828, 7829, 8230, 8619,
    8635, 8746, 8748, 8750, 8759, 8944, 8945, 8946, 8947, 8948, 8953, 8955, 8956, 8967, 8969, 8979, 8980, 8981, 8982, 8983,
    8986, 8988, 8997, 9391, 9604, 10473, 10484, 10644, 10648, 10700, 11090, 11093, 11094, 11096, 11104, 11320, 11333, 8957, 8958, 1488,
    1500, 1504, 1505, 2248, 2252, 2277, 9292, 4325, 7209, 6512, 332, 7730, 3789, 3806, 3836, 3839, 3844, 5304, 5315, 5329,
    5345, 6344, 11067, 11068, 11071, 11079, 11081, 11082, 11087, 11088, 310, 4460, 5667, 5670, 5672, 5684, 5698, 5703, 5707, 5709,
    5803, 5846, 5888, 5955, 6095, 6163, 6201, 7082, 7118, 7154, 8294, 2739, 2748, 66, 70, 203, 229, 257, 286, 378,
    442, 678, 705, 766, 895, 1066, 1118, 1120, 1400, 1401, 1447, 1464, 1498, 1578, 1599, 1647, 1648, 1767, 1857, 2166,
    2280, 2291, 2294, 2295, 2739, 2746, 2955, 3117, 3204, 3346, 3351, 3428, 3435, 3436, 3555, 3597, 3839, 3845, 3952, 4116,
    4323, 4335, 4367, 4387, 4478, 4481, 4547, 4569, 4590, 4598, 4618, 4675, 4688, 4691, 5000, 5004, 5008, 5261, 5494, 5500,
    5569, 5653, 5700, 5727, 5926, 5971, 6072, 6303, 6341, 6342, 6431, 6575, 6624, 6691, 6798, 6890, 6946, 6951, 7020, 7024,
    7027, 7050, 7097, 7134, 7173, 7193, 7208, 7214, 7240, 7280, 7431, 7437, 7469, 7679, 7680, 7829, 7951, 8152, 8191, 8272,
    8337, 8380, 8450, 8506, 8577, 8599, 8622, 8639, 8646, 8679, 8730, 8783, 8784, 8813, 8889, 8969, 8977, 8997, 9002, 9059,
    9151, 9172, 9230, 9250, 9329, 9410, 9450, 9455, 9493, 9538, 9620, 9663, 9702, 9739, 9777, 9803, 9824, 9840, 9862, 9926,
    10002, 10026, 10046, 10088, 10113, 10157, 10176, 10198, 10199, 10219, 10347, 10403, 10444, 10571, 10600, 10603, 10619, 10661, 10722, 10760,
    10784, 10785, 10816, 10836, 10839, 10906, 10907, 11021, 11059, 11126, 11128, 11144, 11237, 11263, 11293, 11311, 11368, 11387, 11392, 2742,
    2800, 5007, 6136, 6304, 6305, 8256, 8261, 8270, 8276, 8334, 8470, 8515, 8580, 8676, 8695, 8819, 9036, 9126, 9129, 9354,
    10006, 10180, 10504, 10509, 10546, 10547, 10676, 10677, 10905, 11124, 11125, 11129, 11145, 8768, 8772, 8773, 8774, 8776, 8777, 8778,
    8779, 9952, 9955, 9956, 9958, 9959, 9960, 9961, 9966, 11049, 11053, 11054, 11055, 11057, 11058, 11059, 11060, 11061, 11064, 3354,
    8373, 8377, 9273, 9648, 3581, 2064, 2067, 1066, 1502, 3042, 4196, 9904, 106, 328, 350, 7949, 7953, 8574, 8618, 8633,
    8634, 8637, 8937, 9261, 9271, 9273, 9274, 61, 62, 65, 70, 201, 332, 418, 442, 444, 646, 685, 689, 817,
    852, 878, 890, 900, 1011, 1064, 1067, 1093, 1110, 1158, 1159, 1200, 1302, 1339, 1454, 1456, 1461, 1462, 1463, 1500,
    1523, 1546, 1635, 1680, 1686, 1701, 1732, 1757, 1785, 1801, 1805, 1808, 1809, 1817, 1824, 1825, 1852, 1856, 1857, 1894,
    1897, 1898, 1899, 1910, 1916, 1922, 1924, 1926, 1930, 1933, 1954, 2168, 2299, 2358, 2359, 2833, 2877, 2879, 2955, 2966,
    3000, 3027, 3034, 3035, 3083, 3086, 3117, 3119, 3155, 3168, 3180, 3199, 3279, 3283, 3666, 3667, 3699, 3708, 3763, 3910,
    3959, 4024, 4030, 4175, 4176, 4306, 4325, 4327, 4393, 4397, 4406, 4411, 4414, 4415, 4427, 4428, 4429, 4433, 4436, 4437,
    4441, 4512, 4619, 4620, 4623, 4882, 5257, 5554, 5705, 5779, 5819, 5825, 5969, 5970, 5971, 5973, 6068, 6220, 6251, 6303,
    6304, 6450, 6452, 6473, 6511, 6513, 6522, 6523, 6547, 6549, 6571, 6573, 6616, 6618, 6628, 6658, 6660, 6711, 6720, 6722,
    6727, 6794, 6795, 6893, 6894, 6900, 7049, 7136, 7139, 7237, 7351, 7390, 7392, 7442, 7679, 7680, 7681, 7800, 7843, 7862,
    7863, 7958, 8055, 8137, 8192, 8227, 8232, 8237, 8239, 8270, 8276, 8391, 8400, 8410, 8411, 8430, 8443, 8451, 8472, 8476,
    8504, 8515, 8534, 8535, 8572, 8580, 8591, 8598, 8599, 8600, 8621, 8638, 8641, 8669, 8738, 8779, 8780, 8783, 9029, 9059,
    9083, 9099, 9126, 9190, 9231, 9233, 9374, 9556, 9619, 9626, 9661, 9663, 9666, 9700, 9702, 9737, 9739, 9775, 9777, 9838,
    9840, 9880, 9922, 9960, 9963, 9966, 10000, 10002, 10044, 10086, 10088, 10131, 10136, 10155, 10157, 10196, 10198, 10202, 10217, 10219,
    10238, 10240, 10242, 10258, 10260, 10319, 10321, 10345, 10347, 10368, 10369, 10403, 10442, 10444, 10497, 10502, 10504, 10545, 10547, 10883,
    10924, 10948, 10993, 10995, 11062, 11125, 11145, 11210, 11222, 11232, 11237, 11288, 11360, 11361, 11362, 10244, 1711, 1279, 1306, 4177,
    11219, 2707, 2710, 2711, 3482, 6136, 8412, 9127, 9132, 663, 667, 6375, 6386, 6387, 6405, 6406, 6407, 6409, 6411, 6412,
    6414, 8692, 9941, 9981, 10022, 10066, 10108, 10176, 64, 4438, 5652, 6519, 6554, 8220, 8229, 8236, 8263, 8264, 8272, 8277,
    7304, 7347, 7381, 9299, 9309, 9313, 9107, 9108, 9113, 9117, 9120, 9121, 9122, 9125, 9126, 9130, 10267, 10268, 10269, 10273,
    10274, 10275, 10276, 10278, 10279, 10280, 10354, 10355, 10356, 10358, 10361, 10362, 10364, 10365, 10366, 10368, 10369, 10370, 10373, 10376,
    9119, 9123, 9124, 10277, 10367, 1293, 6818, 8474, 10742, 11261, 2321, 2336, 2337, 2397, 2398, 2400, 2401, 2402, 2414, 2481,
    2502, 2504, 2741, 3342, 3987, 4017, 4363, 4590, 4922, 5283, 5477, 5931, 9312, 9944, 10577, 11080, 2451, 3030, 3120, 3472,
    3529, 3544, 3547, 3595, 5006, 5645, 5935, 5936, 5937, 5938, 5940, 5942, 5950, 5971, 6552, 5008, 1727, 1337, 894, 1149,
    1205, 1210, 1251, 2025, 2317, 2347, 2354, 2407, 2409, 2434, 2462, 2471, 2490, 2491, 4874, 4910, 4915, 5623, 8449, 10933,
    10948, 10955, 10961, 10977, 11270, 11284, 11285, 11368, 3881, 10954, 11062, 482, 1281, 1308, 1311, 1312, 1337, 1380, 1558, 2269,
    2270, 2650, 2653, 3431, 3961, 4160, 4193, 4687, 5082, 5093, 5094, 5099, 5925, 5933, 7048, 7213, 7262, 8763, 9000, 9519,
    9682, 9683, 9703, 9757, 10199, 10260, 10508, 10531, 11043, 11192, 11330, 4272, 6792, 729, 1114, 1256, 1257, 1258, 1259, 1260,
    1261, 1262, 1263, 1264, 1265, 1271, 1280, 1283, 1315, 1370, 1371, 1381, 1383, 1390, 1559, 1560, 4152, 4158, 4196, 4199,
    9040, 8095, 11212, 26, 140, 173, 232, 686, 848, 855, 1253, 1406, 1503, 1710, 1766, 1926, 1934, 2279, 2443, 2657,
    2659, 2956, 3122, 3204, 3425, 3850, 4598, 5151, 5259, 5485, 5931, 6218, 6666, 6691, 7102, 7841, 7925, 7949, 8310, 8976,
    9470, 9683, 9758, 9921, 9924, 10508, 10551, 10703, 10785, 10856, 10977, 11061, 11293, 2544, 2548, 2587, 2595, 2602, 2650, 3300,
    3317, 3325, 3347, 3348, 3352, 3354, 3356, 3649, 4836, 4837, 4838, 4839, 4864, 5379, 5385, 6154, 6178, 6179, 6180, 6181,
    6183, 6187, 6188, 6189, 6190, 6191, 6192, 6193, 6194, 6216, 6217, 6218, 6219, 6220, 6221, 9663, 10090, 10201, 10320, 10435,
    1407, 1501, 2508, 2510, 2722, 4154, 4167, 8188, 8514, 4436, 740, 745, 842, 1201, 1864, 1925, 1931, 3154, 3196, 4102,
    4103, 4109, 4118, 4122, 4125, 5346, 5910, 6267, 6277, 6279, 7501, 10129, 10131, 10280, 205, 353, 1118, 1441, 1443, 1595,
    1863, 2435, 2651, 2903, 2960, 2983, 3008, 3112, 3113, 3114, 3116, 3121, 3193, 3196, 3204, 4250, 4335, 4642, 5771, 5776,
    5924, 5930, 6288, 6434, 6556, 6824, 6927, 7056, 7174, 7175, 7960, 8141, 8195, 9454, 9722, 9886, 10008, 10129, 10136, 10198,
    10199, 10203, 10511, 10618, 10656, 10675, 10696, 10737, 10809, 10815, 10900, 11046, 421, 446, 3421, 6889, 6897, 7948, 200, 608,
    1879, 719, 1291, 4360, 4545, 5486, 6742, 8235, 8742, 8762, 9000, 9604, 10283, 10576, 10660, 10702, 10721, 10762, 11259, 2672,
    2693, 2694, 2723, 2739, 2742, 2747, 2748, 4494, 3857, 3860, 3865, 3866, 3870, 3907, 3926, 2662, 2663, 2664, 2665, 2666,
    2667, 2668, 2669, 2670, 2671, 2673, 2692, 2717, 2718, 2730, 2736, 2744, 2747, 4485, 5154, 7650, 2687, 5970, 6220, 1302,
    1337, 4079, 5499, 8764, 10659, 94, 6870, 7608, 7642, 7813, 6623, 6626, 6664, 8888, 9476, 533, 547, 573, 1025, 2820,
    9767, 9782, 204, 230, 3532, 5271, 5315, 5345, 6073, 6217, 6251, 6308, 6628, 6727, 6921, 6927, 7028, 7055, 7194, 8998,
    11390, 152, 1375, 2693, 2694, 4367, 4594, 4599, 4618, 5367, 5368, 5389, 5404, 5405, 5406, 5446, 5490, 5494, 5868, 7799,
    8470, 8476, 8541, 9967, 10488, 290, 2364, 3348, 3354, 6145, 8279, 9967, 8671, 2878, 2880, 2888, 5083, 5790, 785, 7358,
    3403, 6128, 6135, 8272, 7451, 7454, 7458, 7459, 7463, 7470, 10864, 10870, 10873, 10876, 10877, 10878, 1731, 3041, 1659, 1660,
    1661, 1662, 1664, 1666, 1667, 1668, 1669, 1688, 1698, 1699, 1729, 1735, 1745, 1746, 1747, 1748, 1753, 1759, 2161, 2171,
    2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2187, 2191, 2195, 2196, 2200, 2208, 2209, 2213, 2270,
    3618, 3620, 8535, 8586, 8590, 8599, 1689, 2207, 1665, 2763, 2764, 2765, 2787, 2867, 2872, 2876, 2888, 2897, 2902, 2903,
    2915, 2947, 2959, 3921, 5529, 7365, 7388, 7611, 7682, 2790, 3177, 3178, 3590, 3915, 5456, 7816, 7822, 931, 1927, 11360,
    4953, 2641, 7686, 356, 7825, 560, 4591, 4830, 5833, 5861, 5867, 6085, 6086, 6116, 6179, 6193, 6216, 6217, 6920, 7049,
    8446, 10263, 3887, 490, 899, 1478, 1837, 1847, 1853, 3901, 3918, 4434, 4440, 4442, 7409, 7412, 7442, 7576, 7594, 7595,
    7612, 7779, 7832, 7888, 7952, 8213, 8229, 8231, 8237, 8493, 8507, 8715, 8734, 8744, 10376, 3957, 228, 349, 396, 761,
    1480, 2293, 4384, 4476, 4540, 4541, 4565, 4644, 5554, 5727, 5769, 5817, 6248, 6338, 6375, 7190, 8334, 8470, 8692, 8760,
    9148, 9187, 9209, 9249, 9270, 9309, 9390, 9431, 9471, 9538, 9941, 10425, 10464, 10483, 10527, 10620, 10639, 10698, 10785, 10811,
    10835, 10924, 11105, 11385, 1613, 1629, 1647, 2062, 4476, 4688, 8052, 8632, 8815, 8939, 3960, 5971, 8273, 8274, 1282, 1333,
    1336, 1341, 4190, 8742, 8935, 235, 5643, 5645, 6514, 6574, 8230, 10740, 5247, 5270, 2604, 5862, 5867, 6410, 6413, 576,
    851, 1183, 3321, 6855, 6865, 6866, 11379, 11383, 5561, 5562, 5564, 5565, 5566, 5733, 6029, 6685, 7232, 8839, 8906, 2420,
    283, 746, 894, 938, 2655, 2658, 4568, 4624, 4648, 5171, 5777, 5971, 6434, 6794, 8055, 8234, 8506, 8540, 9151, 9232,
    9233, 9314, 9390, 10197, 10198, 10323, 10370, 10722, 10836, 11266, 11288, 11313, 4324, 7496, 9720, 61, 1411, 1555, 1758, 1857,
    2506, 4052, 4072, 4089, 4116, 4435, 4928, 5206, 5258, 5260, 6217, 6407, 6686, 6696, 6700, 6702, 6704, 6720, 6721, 6722,
    6724, 6726, 6729, 6794, 7573, 7677, 8056, 8057, 8377, 8447, 8814, 8828, 8840, 8841, 8843, 8847, 8907, 9309, 10177, 11046,
    11312, 11315, 2686, 2705, 2706, 2707, 2743, 5441, 6136, 7489, 7547, 7724, 7829, 8251, 8272, 9127, 9132, 9186, 9187, 9192,
    9249, 9601, 9602, 9694, 1339, 1455, 1462, 7954, 8189, 8191, 8746, 8748, 8760, 9071, 9080, 9082, 9088, 9099, 9100, 9103,
    9234, 9451, 9605, 9642, 9758, 9759, 10370, 10611, 10620, 10621, 10677, 11090, 11096, 11105, 70, 1276, 1345, 2958, 4156, 4321,
    201, 397, 419, 1301, 7182, 7191, 7282, 2088, 7344, 8230, 8511, 8582, 10835, 10841, 7193, 7912, 7952, 8373, 8377, 4077,
    2889, 3072, 5433, 5491, 7749, 2891, 175, 205, 449, 1060, 1760, 1768, 1862, 2162, 2955, 2963, 3170, 4256, 4365, 4385,
    4690, 5038, 6382, 6728, 6929, 7209, 7215, 7839, 7957, 8043, 8052, 8197, 8844, 9032, 9038, 9065, 9100, 9128, 9351, 9353,
    9431, 9452, 9455, 10373, 4892, 7327, 7381, 7423, 7432, 23, 24, 61, 676, 2067, 2855, 2856, 2858, 2881, 2927, 2949,
    4761, 5480, 5704, 5832, 5834, 5836, 5839, 5861, 5862, 5863, 5864, 5865, 5866, 5869, 5870, 6218, 8362, 8366, 8372, 9644,
    10596, 10996, 11001, 11080, 5838, 1004, 1005, 1046, 1065, 1066, 1962, 2022, 4362, 5375, 5493, 6145, 6894, 7963, 8739, 8740,
    10139, 10573, 4712, 7736, 7737, 7777, 7835, 7837, 8734, 9033, 9041, 10093, 9611, 9621, 9663, 9670, 9692, 9693, 9702, 9739,
    9777, 9784, 9785, 9788, 9789, 9805, 9806, 9809, 9811, 9847, 9848, 9851, 9853, 11320, 11353, 11355, 11331, 2588, 90, 104,
    113, 115, 261, 376, 420, 571, 1767, 2143, 2372, 2373, 2506, 2958, 5257, 5647, 5971, 6410, 6433, 6695, 6696, 6698,
    6699, 6700, 6701, 6702, 6703, 6704, 6708, 6709, 6710, 6720, 6721, 6722, 6723, 6724, 6726, 6727, 6728, 6729, 7465, 7592,
    7672, 7677, 8011, 8561, 8574, 8576, 8583, 8642, 8803, 8814, 8843, 8844, 8847, 8914, 8937, 9192, 9197, 9209, 9269, 9274,
    9434, 9564, 9667, 9946, 9974, 9982, 9985, 10003, 10004, 10007, 10026, 10177, 10206, 10220, 10428, 10486, 10860, 817, 890, 1795,
    6456, 6772, 6778, 8410, 8413, 8430, 8433, 8443, 8445, 8447, 8451, 8452, 8453, 9313, 9781, 9843, 10006, 2216, 3425, 871,
    1410, 2385, 2403, 4167, 4194, 4809, 5170, 5173, 10496, 1628, 2113, 3481, 11210, 481, 696, 701, 787, 887, 920, 921,
    922, 925, 939, 955, 958, 971, 974, 978, 1692, 1693, 1753, 1761, 1762, 1764, 1796, 1823, 1851, 1878, 1880, 1896,
    1903, 1904, 1917, 1924, 1929, 1934, 2106, 2107, 2121, 2122, 2123, 2124, 2129, 2131, 2137, 2157, 2168, 2180, 2182, 2193,
    2196, 2197, 2213, 2218, 2862, 2987, 3141, 3142, 3143, 3144, 3148, 3149, 3162, 3163, 3168, 3169, 3171, 3176, 3177, 3194,
    3195, 3196, 3197, 3202, 3380, 3646, 3657, 3732, 3735, 3736, 3751, 3756, 3890, 3917, 3931, 3944, 3957, 3958, 4002, 4003,
    4004, 4020, 4027, 4034, 4083, 4110, 4122, 4125, 4223, 4251, 4330, 4434, 4438, 4665, 4666, 5152, 5730, 6749, 6895, 7439,
    7518, 7521, 7544, 7956, 8359, 8363, 8373, 8377, 8737, 8846, 10280, 10596, 10604, 10605, 10859, 1339, 3601, 4412, 3930, 4290,
    4295, 4330, 4335, 4293, 1247, 8006, 4281, 3784, 3770, 2313, 2480, 3765, 3766, 3767, 3768, 3769, 3771, 3772, 3773, 3774,
    3813, 3816, 3820, 3821, 5290, 5291, 5292, 5293, 5294, 5295, 5296, 5297, 5298, 5313, 5339, 5340, 8196, 670, 678, 3413,
    353, 355, 631, 1657, 7235, 447, 665, 11109, 3114, 3122, 7838, 11043, 11169, 11170, 16, 26, 59, 69, 1151, 1176,
    1177, 1202, 2657, 2954, 3151, 3197, 668, 643, 644, 656, 669, 678, 2166, 144, 6852, 6862, 7360, 7607, 7673, 2708,
    2709, 2740, 6406, 6924, 5061, 5079, 9100, 25, 2414, 3585, 6618, 6637, 8908, 10088, 2132, 2183, 6345, 2782, 2952, 3961,
    1756, 6846, 7051, 8231, 9130, 10370, 7832, 3033, 601, 1906, 1984, 3806, 5314, 5315, 11362, 1433, 2898, 3555, 5056, 5057,
    5077, 9103, 1879, 7992, 8009, 2744, 4809, 3478, 101, 103, 109, 110, 137, 142, 262, 354, 373, 682, 4921, 5172,
    6414, 6975, 7469, 8696, 9475, 9722, 10883, 10955, 10956, 10999, 7990, 1657, 5995, 1444, 1763, 2805, 2860, 3032, 3115, 4441,
    5534, 5651, 6075, 6518, 6689, 6979, 8694, 9150, 9414, 9474, 9704, 10024, 10068, 10406, 6389, 3955, 6138, 6144, 400, 677,
    3698, 7430, 10426, 10465, 335, 336, 339, 347, 348, 349, 352, 354, 356, 357, 379, 380, 850, 1345, 3409, 3433,
    4026, 7747, 7839, 93, 422, 826, 2412, 2509, 2515, 2720, 4924, 5318, 7795, 8660, 8879, 8238, 473, 172, 356, 417,
    583, 584, 585, 586, 587, 588, 589, 590, 591, 593, 625, 738, 1002, 1014, 1020, 1021, 1028, 1047, 1060, 2468,
    2501, 3484, 3511, 3952, 3995, 4093, 4846, 4873, 4882, 4939, 5140, 5141, 5819, 5822, 6325, 6345, 7370, 7374, 7391, 7645,
    7927, 7960, 8043, 8184, 8192, 8204, 8208, 8213, 8229, 8233, 8507, 9187, 9191, 9330, 9893, 9895, 9903, 9904, 9905, 9908,
    11370, 11374, 11387, 8316, 1055, 3234, 4743, 9392, 3031, 3056, 3113, 3543, 3699, 7441, 8939, 10716, 10853, 332, 11362, 1655,
    1932, 2022, 4952, 5001, 5002, 7404, 7406, 8443, 8449, 8936, 111, 605, 614, 715, 736, 1037, 1039, 1046, 2221, 2271,
    3469, 3492, 3553, 3594, 7495, 7716, 11259, 11262, 11263, 11265, 2893, 5490, 8638, 9154, 9168, 9169, 9216, 9230, 9277, 9316,
    9317, 9330, 9334, 9336, 9337, 9349, 9356, 9397, 9410, 9438, 9478, 9492, 9573, 9583, 9601, 9628, 9641, 9719, 9824, 9890,
    9891, 343, 344, 352, 501, 576, 2157, 3423, 6279, 7052, 9331, 9494, 10802, 10812, 10892, 10901, 10902, 3655, 2381, 2548,
    5867, 10187, 783, 1118, 1500, 1930, 2561, 2645, 2744, 6304, 6406, 10718, 10855, 11330, 11348, 1686, 7671, 8043, 8052, 8506,
    10924, 10995, 1405, 2395, 2404, 2422, 5007, 5065, 5081, 5095, 7379, 10977, 1360, 1394, 1402, 1408, 1412, 1429, 1442, 4776,
    5007, 7502, 7543, 8137, 8181, 695, 700, 701, 2087, 3920, 1361, 1402, 5074, 5095, 5100, 8132, 1362, 1405, 2595, 2825,
    2871, 2896, 4429, 5133, 5329, 5398, 5509, 5529, 5941, 7778, 7835, 8278, 8338, 8577, 9518, 9962, 9986, 10199, 10503, 10527,
    10539, 10547, 980, 1740, 1766, 2298, 4583, 4590, 4926, 143, 355, 514, 515, 517, 518, 519, 520, 521, 522, 523,
    524, 536, 543, 544, 545, 563, 568, 569, 574, 581, 705, 1500, 2280, 4295, 4590, 5037, 5171, 5207, 5208, 5224,
    5234, 5235, 5255, 5256, 5267, 5283, 6347, 6348, 6349, 6350, 6354, 6360, 6363, 6375, 6379, 6381, 6382, 6383, 7453, 7574,
    7984, 7985, 7996, 8000, 8001, 8006, 8379, 8822, 9420, 9431, 9436, 10052, 10176, 10182, 10483, 10486, 11080, 11105, 11187, 6355,
    2644, 6406, 8642, 761, 782, 1596, 1821, 1855, 2444, 2445, 2535, 2542, 2883, 2884, 3681, 3911, 4741, 5326, 5335, 5791,
    6064, 6747, 7511, 7546, 7650, 8643, 8673, 8677, 8680, 8974, 9412, 9621, 9623, 9625, 9649, 9662, 9663, 9664, 9666, 9685,
    9702, 10149, 10158, 10291, 10320, 10321, 10322, 10324, 10329, 10330, 10403, 10406, 10409, 1037, 5827, 5828, 5829, 5830, 5831, 5835,
    5837, 5862, 5866, 478, 1113, 5870, 70, 214, 222, 417, 504, 512, 534, 555, 578, 579, 580, 631, 747, 897,
    902, 1083, 1084, 1085, 1097, 1098, 1101, 1109, 1117, 1118, 1119, 1122, 1126, 1321, 1347, 1485, 1489, 1500, 1501, 1504,
    1505, 1758, 1766, 2002, 2024, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046, 2048, 2049, 2051,
    2052, 2053, 2054, 2055, 2056, 2057, 2059, 2060, 2063, 2064, 2067, 2071, 2072, 2073, 2076, 2077, 2078, 2083, 2086, 2087,
    2088, 2090, 2092, 2139, 2150, 2167, 2279, 2298, 3114, 3119, 3122, 3204, 3289, 3291, 3292, 3293, 3294, 3295, 3296, 3297,
    3298, 3299, 3300, 3301, 3302, 3303, 3304, 3306, 3307, 3308, 3310, 3312, 3317, 3318, 3320, 3321, 3322, 3323, 3324, 3325,
    3326, 3327, 3328, 3331, 3332, 3333, 3334, 3335, 3338, 3339, 3340, 3343, 3344, 3345, 3346, 3347, 3348, 3349, 3351, 3352,
    3353, 3354, 3355, 3357, 3358, 3433, 3754, 3760, 3761, 3925, 3952, 3965, 4218, 4219, 4223, 4226, 4232, 4252, 4547, 4569,
    4746, 4753, 4760, 4764, 5035, 5151, 5159, 5160, 5246, 5258, 5259, 5268, 5269, 5489, 5498, 5532, 6249, 6280, 6318, 6338,
    6339, 6341, 6344, 6475, 6478, 6483, 6745, 6748, 6777, 6824, 6874, 6897, 6898, 6934, 6938, 6941, 6945, 6948, 6950, 6981,
    7206, 7210, 7259, 7270, 7277, 7279, 7280, 7285, 7550, 7574, 7587, 7588, 7589, 7604, 7615, 7619, 7620, 7628, 7630, 7634,
    7640, 7647, 7652, 7670, 7671, 7676, 7679, 7681, 7683, 7685, 7686, 7840, 7841, 7862, 7864, 7869, 7875, 7876, 7891, 7916,
    7937, 7938, 7948, 7949, 7950, 7961, 7962, 8169, 8179, 8191, 8374, 8425, 8450, 8714, 8732, 8741, 8743, 8744, 9033, 9065,
    9841, 9845, 10159, 10349, 10708, 10709, 10713, 10717, 10718, 10837, 10845, 10846, 10850, 10854, 10855, 10857, 10952, 10999, 11293, 3327,
    7897, 1459, 407, 415, 422, 4625, 6958, 6972, 6976, 6979, 6980, 8191, 8401, 8421, 8646, 8696, 9151, 10070, 10264, 11125,
    11145, 11210, 2897, 2898, 3527, 10641, 3077, 3159, 3322, 4880, 5428, 5445, 8512, 8770, 8782, 8784, 9139, 9198, 9214, 9260,
    9380, 9394, 9528, 9542, 9585, 10119, 10131, 10135, 10139, 10357, 10471, 680, 2925, 9254, 3124, 3711, 4204, 11088, 3642, 3697,
    5768, 10281, 11086, 650, 651, 2895, 3632, 3672, 3684, 3703, 3884, 3904, 4197, 7200, 7217, 8761, 8770, 8782, 8784, 10372,
    11106, 143, 174, 697, 701, 787, 865, 887, 928, 972, 973, 981, 1016, 1126, 1166, 1200, 1201, 1247, 1343, 1653,
    1864, 1887, 1925, 1931, 2224, 2268, 2272, 2655, 2658, 2749, 3152, 3165, 3175, 3196, 3198, 3202, 3206, 3708, 3742, 3805,
    3840, 3846, 3852, 4251, 4257, 4368, 5010, 5152, 5287, 5299, 5300, 5306, 5346, 5975, 6413, 6624, 6808, 6818, 7519, 7522,
    7553, 8132, 8190, 8316, 8451, 8603, 8888, 8977, 9031, 9125, 10280, 10376, 10576, 10743, 10839, 10855, 11019, 11169, 10586, 353,
    355, 3353, 4858, 2918, 4579, 4586, 4588, 4595, 10782, 284, 626, 629, 681, 703, 784, 786, 1206, 1860, 2655, 2829,
    3752, 5257, 5259, 5348, 6481, 7518, 7544, 8507, 8539, 10571, 10760, 10783, 10853, 11210, 11263, 3261, 7840, 8645, 386, 392,
    4380, 5027, 7180, 7186, 8325, 8330, 8460, 8466, 8750, 8756, 9137, 9144, 9196, 9205, 9258, 9266, 9378, 9386, 9418, 9427,
    9459, 9467, 9526, 9534, 10413, 10421, 10451, 10460, 10470, 10479, 10514, 10523, 11092, 11101, 1559, 1560, 1561, 1562, 1563, 1565,
    1566, 1567, 1569, 1571, 4484, 4485, 4486, 4487, 4488, 4489, 4490, 4492, 4494, 4497, 4498, 6417, 6418, 6419, 6420, 6421,
    6423, 6424, 6425, 6427, 6429, 6430, 10557, 10558, 10559, 10560, 10562, 10563, 10564, 10565, 10566, 10568, 10570, 10571, 10581, 10582,
    10583, 10584, 10585, 10587, 10589, 10590, 10591, 10593, 10596, 10747, 10748, 10750, 10751, 10752, 10753, 10754, 10755, 10757, 10759, 10761,
    10763, 11004, 11005, 11006, 11007, 11008, 11009, 11010, 11011, 11012, 11014, 11016, 11017, 11024, 11025, 11026, 11027, 11028, 11029, 11031,
    11032, 11033, 11034, 11036, 11038, 11067, 11068, 11069, 11070, 11071, 11073, 11074, 11075, 11077, 11079, 11112, 11113, 11114, 11115, 11116,
    11117, 11118, 11119, 11120, 11122, 11124, 11132, 11133, 11134, 11135, 11136, 11137, 11138, 11139, 11140, 11142, 11144, 11152, 11153, 11154,
    11155, 11156, 11157, 11158, 11159, 11160, 11161, 11163, 11165, 11171, 11174, 11175, 11176, 11177, 11179, 11180, 11181, 11182, 11184, 11186,
    11196, 11197, 11198, 11199, 11200, 11201, 11202, 11203, 11204, 11205, 11207, 11209, 11218, 11219, 11220, 11222, 11223, 11224, 11225, 11226,
    11227, 11229, 11231, 11241, 11242, 11243, 11244, 11247, 11248, 11249, 11250, 11251, 11252, 11253, 11255, 11257, 11266, 6432, 6436, 10571,
    10595, 10599, 10600, 10605, 10760, 11105, 11125, 11145, 11210, 11258, 11263, 889, 895, 5529, 5712, 5720, 5721, 8981, 8982, 8989,
    8990, 8991, 5727, 10679, 373, 377, 381, 787, 861, 2325, 2371, 2445, 2504, 3055, 3059, 3060, 3283, 3986, 3987, 4000,
    4009, 4021, 4022, 4024, 4922, 5475, 5535, 5927, 6381, 6978, 7338, 7432, 7885, 7886, 7904, 7950, 8010, 8314, 8720, 8734,
    9311, 9391, 10109, 10505, 10574, 10577, 11064, 11387, 1653, 3203, 8913, 10160, 995, 1023, 1024, 265, 285, 982, 996, 1015,
    1016, 1061, 1070, 1180, 4599, 4675, 5493, 5910, 7258, 7264, 7445, 7735, 7833, 7840, 8635, 8645, 9520, 10769, 10787, 10791,
    124, 138, 5131, 5153, 5414, 5651, 8574, 10792, 6578, 7686, 442, 2503, 2505, 3843, 3847, 4918, 5286, 5349, 6773, 9925,
    11287, 2740, 2857, 2890, 4510, 4671, 5367, 5368, 5400, 5401, 5402, 5424, 5441, 5442, 5443, 5465, 5474, 5485, 5487, 6120,
    6121, 6124, 6128, 6134, 6142, 7814, 8081, 8089, 8090, 8098, 8104, 8105, 8108, 8109, 8114, 8117, 8122, 8123, 8127, 8131,
    8133, 8137, 8246, 8253, 8258, 8273, 8275, 8276, 8310, 8334, 8968, 10704, 11200, 6123, 8126, 1206, 1324, 1344, 1743, 2027,
    3433, 4201, 10530, 3517, 3518, 5903, 5458, 680, 1203, 1853, 1925, 2006, 2951, 3116, 3193, 3202, 3267, 3277, 3286, 3602,
    4913, 4917, 4923, 4926, 4927, 6917, 8503, 8571, 8630, 8668, 8729, 8810, 8876, 8918, 8919, 8920, 8921, 8923, 8924, 8925,
    8927, 8929, 8931, 8933, 8934, 8935, 8936, 8937, 8941, 8942, 9028, 205, 233, 263, 284, 327, 332, 378, 1206, 1406,
    3953, 3966, 4127, 4596, 4616, 5657, 6134, 6144, 6256, 6520, 6578, 6621, 7101, 7137, 7173, 7214, 7215, 7261, 7279, 7286,
    7302, 7303, 7530, 7685, 7960, 8238, 8276, 8277, 8475, 8520, 8645, 8743, 8973, 9275, 9394, 9565, 10785, 10791, 11000, 103,
    106, 261, 352, 1547, 3422, 4030, 4430, 5647, 5701, 5929, 7948, 8066, 8082, 8135, 8445, 9249, 9491, 9582, 10464, 10620,
    10701, 10785, 10786, 5492, 5907, 7836, 8763, 8972, 9000, 10574, 10576, 10660, 10702, 11108, 1266, 1267, 1269, 1279, 1287, 1288,
    1289, 1313, 1314, 1317, 1318, 1321, 1322, 1323, 1325, 1327, 1328, 1331, 1332, 1333, 1334, 1338, 1339, 1340, 1341, 1342,
    1343, 1344, 1347, 1348, 2221, 2235, 2251, 2253, 2270, 2272, 2275, 2279, 2314, 2390, 2401, 4131, 4132, 4133, 4134, 4135,
    4136, 4137, 4138, 4139, 4140, 4141, 4142, 4143, 4144, 4145, 4159, 4163, 4164, 4165, 4166, 4169, 4170, 4176, 4177, 4178,
    4179, 4180, 4181, 4182, 4183, 4185, 4186, 4187, 4188, 4189, 4191, 4198, 4199, 4200, 4201, 4203, 4205, 4834, 4914, 7519,
    7553, 7958, 8564, 8582, 8738, 9173, 9190, 9233, 9986, 10027, 10132, 10530, 10531, 11017, 11284, 1709, 5371, 7778, 7835, 9436,
    206, 2945, 3434, 4343, 4524, 4529, 4530, 4541, 4565, 4601, 4602, 4605, 4606, 4610, 4611, 4612, 4616, 4618, 4622, 4644,
    4689, 5420, 5421, 5428, 5440, 5444, 5445, 5446, 5451, 5453, 5455, 5459, 5460, 5467, 5477, 5479, 5480, 5481, 5482, 5485,
    5487, 5491, 5495, 5529, 5540, 5544, 5553, 5772, 5929, 6736, 6744, 6746, 6800, 6801, 6803, 6806, 6807, 6821, 6823, 6824,
    6825, 7028, 7194, 7764, 7829, 7838, 8458, 8584, 8634, 8779, 8969, 10247, 10504, 10534, 10546, 10547, 10548, 10551, 10554, 10562,
    10686, 11375, 11386, 11387, 5466, 114, 1125, 1441, 3275, 6064, 9517, 205, 571, 2505, 8012, 10952, 8495, 8498, 8499, 8504,
    8515, 8565, 8566, 8572, 8580, 8624, 8625, 8631, 8663, 8669, 8676, 8690, 8723, 8724, 8730, 8805, 8811, 8819, 8871, 8877,
    8940, 9023, 9029, 9036, 9057, 9939, 9979, 10020, 10064, 10106, 10174, 2769, 2142, 972, 1118, 1441, 2052, 2068, 2706, 3111,
    4384, 4644, 4671, 4706, 5377, 5399, 5403, 5440, 5445, 5529, 5821, 5976, 6111, 6122, 6138, 6375, 6450, 6473, 6571, 6921,
    7233, 7279, 7434, 7586, 7671, 7806, 7912, 7952, 8087, 8117, 8121, 8133, 8192, 8199, 8200, 8202, 8256, 8261, 8270, 8505,
    8518, 8579, 8601, 8640, 8657, 8671, 8846, 9059, 9556, 9562, 9619, 9620, 9661, 9662, 9682, 9685, 9700, 9702, 9737, 9761,
    9775, 9778, 9821, 9838, 9880, 9881, 9922, 9990, 10000, 10001, 10044, 10046, 10086, 10155, 10196, 10217, 10218, 10238, 10258, 10345,
    10442, 10622, 10638, 10658, 10718, 10739, 10776, 10859, 11209, 2053, 9550, 9564, 9652, 9768, 10208, 10597, 3035, 1616, 24, 141,
    204, 256, 286, 356, 373, 379, 422, 506, 510, 574, 580, 627, 628, 682, 704, 740, 982, 1172, 1304, 1340,
    1501, 1503, 1593, 1599, 1652, 1923, 1930, 2033, 2090, 2408, 2438, 2509, 2512, 2652, 2723, 2745, 2953, 3118, 3200, 3346,
    3402, 3403, 3434, 3598, 3750, 3760, 3786, 3807, 3958, 4020, 4073, 4091, 4117, 4122, 4257, 4327, 4365, 4622, 4675, 4690,
    4920, 5000, 5006, 5157, 5174, 5263, 5344, 5347, 5555, 5702, 5904, 5927, 5930, 6070, 6284, 6338, 6520, 6797, 6817, 6825,
    6897, 6945, 7018, 7025, 7208, 7209, 7211, 7215, 7216, 7217, 7258, 7259, 7261, 7379, 7452, 7467, 7607, 7616, 7673, 7895,
    7914, 7937, 7939, 7940, 7943, 7950, 7959, 7961, 8012, 8276, 8376, 8708, 8714, 8732, 8736, 8743, 8744, 9031, 9036, 9083,
    9188, 9313, 9379, 9586, 9702, 9739, 10099, 10139, 10328, 10602, 10703, 10706, 10707, 10708, 10709, 10710, 10711, 10717, 10718, 10723,
    10790, 10838, 10947, 11290, 11292, 2458, 4912, 1337, 1548, 6067, 11215, 11388, 483, 677, 1029, 1235, 1247, 1446, 2163, 5122,
    5123, 5137, 5154, 7245, 7256, 7747, 7748, 7749, 7830, 7839, 9744, 9745, 9747, 9757, 10504, 2806, 2807, 3147, 3166, 9777,
    9840, 10002, 10088, 10157, 10219, 10240, 10347, 10444, 11127, 7201, 20, 64, 489, 704, 783, 788, 1407, 2292, 4191, 4198,
    4334, 5094, 5498, 5552, 7464, 8232, 8335, 8781, 9030, 10704, 2652, 10211, 10221, 10224, 8769, 8777, 56, 110, 169, 2144,
    2155, 2160, 2442, 2514, 2948, 4476, 5769, 5817, 5978, 5979, 5980, 5981, 5982, 5983, 5984, 5985, 5986, 6005, 6179, 6248,
    6625, 7139, 7682, 7796, 7797, 8599, 9921, 9922, 10284, 10319, 10328, 10483, 10676, 10677, 10785, 10876, 10883, 11059, 11385, 10272,
    2586, 1765, 103, 154, 326, 482, 483, 604, 612, 1012, 1014, 1859, 3121, 3179, 3310, 3392, 4773, 5449, 5769, 6287,
    6323, 6889, 6920, 7018, 7098, 7134, 7170, 7285, 7628, 7629, 7630, 7900, 7915, 7916, 7917, 10516, 10526, 10527, 10596, 11332,
    2578, 6056, 7542, 11266, 1092, 1119, 11000, 6408, 916, 929, 1248, 2884, 2988, 3013, 3497, 3507, 3519, 3575, 4386, 4563,
    4566, 4799, 4883, 4906, 4954, 4978, 5013, 5552, 7257, 8578, 8636, 8644, 8652, 8658, 8672, 8677, 8693, 8827, 9033, 9037,
    9038, 9040, 9058, 9149, 9354, 9411, 9414, 10067, 10070, 10221, 11149, 11265, 11361, 4897, 3088, 7304, 7808, 8033, 8153, 8157,
    8158, 8167, 8168, 8176, 8180, 94, 97, 7608, 8645, 11311, 8572, 7715, 5500, 7719, 2296, 63, 689, 976, 1461, 1673,
    1676, 1681, 1682, 1683, 1684, 1685, 1686, 1691, 1693, 1701, 1702, 1707, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1727,
    1732, 1733, 1738, 1741, 1742, 1745, 1747, 1748, 1758, 1759, 1767, 1776, 1782, 1783, 1786, 1789, 1790, 1791, 1792, 1793,
    1797, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1821, 1822,
    1823, 1828, 1829, 1830, 1834, 1838, 1839, 1840, 1841, 1847, 1853, 1854, 1859, 1862, 1871, 1878, 1880, 1881, 1885, 1886,
    1887, 1888, 1890, 1891, 1892, 1893, 1895, 1896, 1897, 1898, 1904, 1905, 1913, 1915, 1924, 1925, 1934, 2020, 2048, 2050,
    2065, 2066, 2080, 2084, 2092, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2108, 2110,
    2117, 2118, 2119, 2120, 2121, 2122, 2123, 2131, 2132, 2133, 2137, 2138, 2139, 2140, 2141, 2143, 2145, 2150, 2151, 2152,
    2158, 2159, 2160, 2161, 2162, 2164, 2165, 2171, 2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2181, 2182, 2183, 2184,
    2185, 2190, 2197, 2198, 2200, 2202, 2203, 2204, 2208, 2209, 2213, 2214, 2217, 2218, 2219, 2220, 2222, 2236, 2269, 2270,
    2276, 2282, 2284, 2285, 2286, 2291, 2292, 2293, 2294, 2295, 2456, 2551, 2648, 3118, 3149, 3201, 3637, 3709, 3996, 4005,
    4023, 4029, 4030, 5019, 5030, 5034, 5036, 6078, 6080, 6083, 6710, 6722, 7362, 7363, 7437, 8884, 10598, 10924, 10997, 11298,
    11303, 11310, 11311, 11315, 2149, 2246, 1739, 2146, 1836, 1832, 5446, 7764, 300, 303, 329, 2899, 2910, 3529, 4799, 5618,
    5653, 6436, 6771, 6777, 7350, 7378, 7400, 8027, 8162, 8173, 8470, 10549, 3496, 3548, 4845, 8165, 1237, 1907, 1908, 2032,
    2566, 2654, 2998, 3034, 3035, 3036, 3037, 4415, 4479, 4481, 4646, 5011, 6757, 32, 60, 83, 90, 104, 243, 259,
    285, 500, 512, 1343, 1412, 2020, 2068, 2505, 2745, 2858, 2861, 2948, 2955, 3751, 3952, 4072, 4092, 4114, 4231, 4253,
    4274, 4310, 4359, 4495, 4671, 5031, 5095, 5173, 5256, 5299, 5727, 5732, 5748, 6338, 6375, 6549, 6900, 7583, 7626, 7632,
    7670, 7671, 7672, 7806, 7840, 7949, 7953, 7998, 8196, 8377, 8546, 8547, 8553, 8555, 8573, 8580, 9159, 9195, 9270, 9969,
    9972, 9981, 10022, 10046, 10157, 10219, 10698, 10861, 11125, 11145, 11284, 11392, 6409, 1759, 2140, 2162, 2916, 2957, 5490, 6021,
    6043, 6045, 6055, 6071, 6076, 9150, 9705, 10467, 10540, 10659, 701, 934, 935, 2270, 3452, 3534, 3535, 4476, 5031, 5711,
    5712, 5713, 5715, 5726, 5727, 5729, 5730, 5733, 6111, 7552, 7721, 7819, 7830, 8843, 10047, 7535, 623, 933, 5717, 5728,
    2060, 2087, 3042, 3076, 3079, 4197, 4321, 5260, 5264, 5283, 8375, 9251, 1765, 2223, 58, 501, 1930, 2442, 2603, 2719,
    2841, 3729, 3914, 4229, 4230, 4793, 4881, 5118, 5119, 5145, 5470, 5497, 5502, 5503, 5504, 5507, 5536, 5552, 5554, 5557,
    5564, 5745, 6592, 6599, 7346, 8574, 8577, 9211, 9331, 9431, 9983, 10074, 10802, 10812, 10892, 10901, 10902, 669, 678, 1641,
    1656, 6070, 6074, 137, 975, 1452, 1453, 1767, 7390, 7404, 7546, 10954, 10132, 10948, 549, 1188, 1884, 1924, 1960, 1983,
    2026, 4428, 4436, 4512, 4882, 4923, 5705, 6892, 6921, 7136, 8234, 8513, 9476, 9496, 10243, 10325, 10350, 2945, 4603, 4611,
    4622, 5460, 5481, 8098, 4476, 1720, 2169, 6662, 8068, 8193, 24, 211, 234, 273, 287, 1304, 2872, 4238, 5759, 6344,
    6671, 7616, 7868, 8832, 270, 1706, 2961, 3065, 3206, 3617, 3618, 3638, 3641, 3642, 3643, 3666, 3697, 3698, 3705, 4199,
    4388, 4390, 5709, 5990, 6008, 6012, 6116, 6144, 6345, 6412, 6749, 8604, 8941, 9084, 9354, 10159, 11041, 11135, 1680, 1726,
    1757, 8693, 4927, 8780, 8783, 9231, 9331, 9497, 9587, 2714, 6628, 8866, 8880, 9294, 9803, 10926, 974, 978, 1070, 1435,
    1864, 1929, 1934, 2032, 2057, 2060, 2130, 2654, 3436, 3599, 3849, 4250, 4359, 4479, 4595, 5158, 5174, 5819, 5822, 5862,
    5866, 5868, 5904, 5907, 5908, 6115, 6143, 6343, 6626, 6774, 6895, 7025, 7262, 7439, 7554, 7678, 7956, 8069, 8138, 8376,
    8539, 8599, 8737, 8973, 9252, 10181, 10280, 10283, 10466, 10620, 10702, 10721, 10739, 10762, 10859, 11060, 11148, 651, 706, 865,
    981, 1505, 3122, 4196, 4204, 5825, 9550, 10222, 11080, 11086, 5114, 5115, 5116, 5132, 5133, 5134, 5140, 5149, 5150, 5152,
    8674, 982, 3685, 7528, 440, 442, 736, 738, 892, 970, 1033, 1034, 1396, 1402, 1404, 1414, 1415, 1416, 1417, 1418,
    1419, 1420, 1421, 1441, 1448, 1550, 4497, 4644, 5095, 5102, 5154, 7440, 7913, 7962, 8733, 8819, 9079, 9082, 9166, 9228,
    9288, 9328, 9348, 9368, 9408, 9449, 9490, 9581, 9599, 9626, 9640, 9681, 9686, 9717, 9756, 9798, 9819, 9824, 9861, 9902,
    10109, 10603, 10927, 10967, 10971, 10972, 10973, 11080, 11390, 950, 1056, 1063, 1726, 2860, 2872, 2894, 2895, 2994, 3076, 3077,
    3115, 3559, 3674, 6050, 6054, 6066, 10131, 10140, 1618, 1629, 1648, 3063, 3111, 3221, 3222, 3228, 3244, 3278, 4202, 8120,
    4672, 5532, 1570, 4493, 6428, 10569, 10594, 10750, 10758, 10759, 10762, 10763, 11015, 11037, 11078, 11123, 11143, 11164, 11185, 11208,
    11230, 11256, 3408, 2, 21, 24, 25, 26, 56, 58, 62, 115, 136, 137, 138, 143, 152, 167, 171, 172,
    173, 201, 203, 241, 249, 250, 256, 257, 258, 266, 284, 325, 373, 375, 378, 387, 395, 396, 400, 420,
    445, 447, 473, 482, 483, 484, 485, 500, 501, 512, 581, 610, 612, 622, 629, 695, 701, 703, 744, 747,
    768, 773, 784, 786, 824, 875, 876, 887, 955, 970, 998, 1013, 1047, 1060, 1206, 1266, 1288, 1289, 1312, 1342,
    1386, 1401, 1410, 1462, 1466, 1554, 1556, 1572, 1594, 1736, 1860, 1928, 1950, 1964, 1974, 1987, 2009, 2020, 2057, 2060,
    2083, 2123, 2130, 2142, 2156, 2163, 2212, 2298, 2301, 2303, 2304, 2305, 2306, 2307, 2308, 2309, 2310, 2311, 2327, 2328,
    2331, 2332, 2341, 2347, 2351, 2373, 2383, 2386, 2391, 2426, 2427, 2428, 2429, 2430, 2431, 2434, 2437, 2438, 2440, 2442,
    2501, 2508, 2513, 2616, 2619, 2620, 2621, 2655, 2693, 2727, 2775, 2829, 2848, 2883, 2885, 2886, 2887, 2888, 2892, 2901,
    2911, 2912, 2929, 2954, 2997, 3028, 3064, 3070, 3071, 3111, 3143, 3150, 3159, 3223, 3224, 3228, 3231, 3234, 3235, 3243,
    3247, 3251, 3252, 3254, 3279, 3329, 3330, 3338, 3346, 3360, 3361, 3362, 3363, 3364, 3365, 3367, 3368, 3369, 3370, 3376,
    3377, 3384, 3385, 3388, 3390, 3392, 3399, 3401, 3411, 3414, 3415, 3417, 3420, 3421, 3425, 3431, 3433, 3434, 3435, 3475,
    3554, 3555, 3556, 3590, 3732, 3750, 3760, 3763, 3782, 3818, 3819, 3821, 3839, 3853, 3856, 3858, 3861, 3863, 3867, 3869,
    3871, 3872, 3878, 3891, 3892, 3894, 3909, 3910, 3911, 3912, 3913, 3914, 3919, 3921, 3922, 3939, 3940, 3952, 3966, 3970,
    3971, 3972, 3974, 3977, 3978, 3979, 3980, 3982, 3983, 3988, 3991, 3992, 3995, 4009, 4013, 4018, 4021, 4024, 4025, 4028,
    4032, 4054, 4056, 4092, 4119, 4126, 4128, 4132, 4134, 4136, 4137, 4138, 4139, 4141, 4142, 4163, 4164, 4171, 4178, 4179,
    4224, 4239, 4250, 4256, 4311, 4341, 4342, 4361, 4364, 4368, 4384, 4387, 4429, 4479, 4509, 4518, 4540, 4542, 4643, 4644,
    4687, 4694, 4695, 4696, 4697, 4698, 4699, 4700, 4701, 4702, 4706, 4739, 4742, 4748, 4762, 4773, 4775, 4800, 4861, 4880,
    4882, 4902, 4926, 4928, 4981, 5000, 5015, 5021, 5031, 5035, 5054, 5056, 5057, 5061, 5062, 5070, 5072, 5083, 5084, 5085,
    5096, 5101, 5114, 5115, 5119, 5140, 5150, 5151, 5152, 5158, 5160, 5174, 5219, 5256, 5311, 5327, 5333, 5345, 5357, 5358,
    5359, 5360, 5361, 5362, 5363, 5364, 5365, 5370, 5371, 5372, 5380, 5388, 5389, 5393, 5404, 5405, 5409, 5415, 5429, 5437,
    5438, 5439, 5440, 5446, 5449, 5451, 5454, 5456, 5468, 5473, 5476, 5485, 5486, 5494, 5497, 5499, 5507, 5508, 5514, 5527,
    5528, 5529, 5535, 5536, 5538, 5541, 5554, 5558, 5564, 5566, 5567, 5569, 5570, 5572, 5573, 5574, 5575, 5576, 5577, 5578,
    5579, 5580, 5581, 5586, 5611, 5624, 5625, 5627, 5633, 5636, 5643, 5652, 5655, 5656, 5700, 5702, 5746, 5769, 5772, 5790,
    5791, 5792, 5795, 5817, 5819, 5822, 5824, 5860, 5877, 5902, 5912, 5917, 5925, 5926, 5976, 6012, 6071, 6109, 6111, 6177,
    6215, 6248, 6253, 6254, 6323, 6337, 6338, 6339, 6342, 6374, 6406, 6430, 6452, 6485, 6486, 6489, 6495, 6500, 6503, 6511,
    6513, 6521, 6525, 6526, 6529, 6538, 6547, 6549, 6554, 6559, 6561, 6573, 6691, 6695, 6696, 6699, 6702, 6704, 6709, 6720,
    6722, 6727, 6729, 6744, 6771, 6774, 6794, 6817, 6818, 6828, 6848, 6850, 6856, 6861, 6863, 6867, 6869, 6879, 6896, 6902,
    6908, 6911, 6920, 6928, 6931, 6945, 6949, 6951, 6973, 6975, 6983, 6985, 7031, 7039, 7047, 7048, 7051, 7053, 7054, 7059,
    7060, 7062, 7066, 7068, 7069, 7098, 7100, 7102, 7172, 7196, 7207, 7208, 7209, 7212, 7219, 7220, 7225, 7226, 7233, 7235,
    7238, 7240, 7248, 7257, 7264, 7267, 7326, 7370, 7371, 7372, 7374, 7390, 7429, 7430, 7431, 7438, 7440, 7441, 7507, 7510,
    7523, 7542, 7552, 7591, 7631, 7651, 7673, 7678, 7764, 7772, 7782, 7784, 7790, 7795, 7829, 7833, 7834, 7838, 7842, 7858,
    7898, 7901, 7903, 7906, 7923, 7927, 7928, 7930, 7949, 7952, 7954, 7955, 7981, 7982, 8000, 8005, 8006, 8008, 8012, 8038,
    8044, 8066, 8120, 8132, 8168, 8178, 8184, 8189, 8216, 8217, 8227, 8229, 8235, 8261, 8310, 8333, 8334, 8351, 8353, 8355,
    8368, 8372, 8376, 8448, 8461, 8474, 8476, 8513, 8535, 8579, 8599, 8631, 8633, 8640, 8675, 8695, 8713, 8721, 8731, 8732,
    8760, 8846, 8883, 8961, 8967, 8969, 9059, 9126, 9147, 9148, 9187, 9208, 9270, 9308, 9312, 9389, 9438, 9442, 9451, 9495,
    9558, 9584, 9601, 9602, 9642, 9645, 9683, 9903, 9904, 9906, 9907, 9929, 9940, 9941, 9942, 9943, 9944, 9961, 10002, 10107,
    10108, 10113, 10119, 10131, 10135, 10139, 10272, 10279, 10280, 10328, 10378, 10424, 10425, 10463, 10464, 10482, 10483, 10488, 10503, 10508,
    10510, 10527, 10571, 10574, 10620, 10638, 10639, 10658, 10679, 10696, 10698, 10699, 10721, 10739, 10740, 10742, 10769, 10786, 10787, 10791,
    10792, 10794, 10811, 10813, 10817, 10877, 10878, 10886, 10902, 10978, 10989, 10995, 11105, 11107, 11166, 11285, 11286, 11299, 11335, 11336,
    11344, 11359, 11361, 11370, 11374, 11386, 11387, 11388, 11390, 7072, 3927, 5632, 5469, 3407, 2206, 2923, 3928, 4893, 2054, 2322,
    2328, 2330, 2414, 2415, 2417, 2421, 2422, 2439, 2519, 2532, 2549, 2558, 2583, 2584, 2586, 2621, 2662, 2663, 2664, 2665,
    2666, 2667, 2668, 2669, 2670, 2671, 2725, 2727, 2736, 2747, 2779, 2832, 2961, 3176, 3184, 3289, 3291, 3292, 3293, 3294,
    3296, 3297, 3298, 3299, 3326, 3330, 3357, 3682, 3691, 3714, 3715, 3716, 3717, 3718, 3719, 3720, 3721, 3722, 3723, 3726,
    3732, 3733, 4239, 4575, 4841, 4851, 4870, 4876, 4878, 4914, 5060, 5178, 5179, 5180, 5181, 5182, 5183, 5184, 5185, 5186,
    5190, 5191, 5200, 5204, 5209, 5215, 5222, 5234, 5235, 5250, 5251, 5273, 5277, 5281, 5283, 5290, 5291, 5292, 5293, 5294,
    5295, 5296, 5297, 5298, 5310, 5317, 5322, 5324, 5327, 5333, 5334, 5339, 5340, 5791, 6385, 6387, 6630, 6631, 6636, 6643,
    6645, 6648, 6658, 6660, 6668, 6670, 6672, 6686, 6688, 6953, 6955, 6956, 6957, 6960, 6961, 7523, 7527, 7528, 8348, 8367,
    8368, 8382, 8383, 8384, 8385, 8386, 8387, 8388, 8389, 8390, 8397, 8438, 10867, 262, 979, 1829, 1853, 2008, 7468, 7469,
    2124, 2075, 2079, 2086, 2088, 3504, 3539, 4321, 8672, 10814, 36, 94, 107, 259, 285, 291, 628, 1213, 1214, 1215,
    1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1230, 1234, 1236, 1244, 1249, 1250, 3649, 3962, 4604, 4612, 4622, 5385,
    5390, 5459, 5482, 5774, 5780, 6889, 7068, 7075, 7585, 7608, 7770, 7796, 7797, 7831, 8490, 8506, 8507, 8817, 9929, 9932,
    9934, 9940, 9941, 9980, 3324, 5906, 8682, 9397, 9847, 9848, 9853, 10055, 34, 41, 84, 91, 103, 105, 260, 353,
    356, 975, 4390, 4593, 4759, 6343, 7465, 7636, 7638, 7665, 8053, 8516, 8692, 9018, 9020, 9030, 9031, 9047, 9049, 9058,
    9059, 9136, 9147, 9148, 9151, 9209, 9409, 9665, 9667, 9730, 9739, 9821, 9862, 9863, 9865, 10057, 10065, 10068, 10069, 10221,
    10789, 10879, 10, 24, 25, 631, 645, 661, 683, 718, 736, 743, 865, 866, 887, 914, 915, 946, 947, 970,
    1062, 1168, 1315, 1401, 1405, 1436, 1437, 1445, 1450, 1456, 1462, 1463, 1735, 1820, 1911, 1993, 2052, 2771, 2787, 2803,
    2805, 2873, 2889, 2896, 2989, 2992, 3030, 3032, 3063, 3064, 3065, 3071, 3094, 3111, 3120, 3124, 3147, 3156, 3164, 3179,
    3192, 3193, 3228, 3253, 3254, 3275, 3495, 3542, 3553, 3577, 3578, 3590, 3592, 3629, 3680, 3694, 3698, 3701, 3706, 3711,
    3811, 3838, 3839, 3843, 4092, 4114, 4180, 4191, 4501, 4502, 4503, 4505, 4506, 4509, 4513, 4620, 4946, 4982, 4984, 4993,
    4999, 5000, 5031, 5083, 5122, 5349, 5366, 5442, 5457, 5877, 5916, 5926, 5928, 6064, 6073, 6406, 7541, 7542, 7551, 8037,
    8038, 8042, 8044, 8052, 8068, 8192, 8193, 8195, 8199, 8200, 8201, 8202, 8203, 8205, 8207, 8211, 8217, 8236, 8366, 9097,
    9190, 9249, 9568, 10556, 10571, 10658, 11003, 11023, 4991, 3566, 3681, 3688, 199, 873, 3258, 3286, 6831, 7134, 7215, 7635,
    7643, 7868, 7869, 7883, 7899, 7930, 8616, 7201, 17, 26, 27, 58, 63, 72, 73, 89, 103, 107, 146, 147,
    157, 169, 177, 178, 199, 208, 209, 210, 213, 226, 227, 228, 234, 239, 255, 257, 268, 273, 274, 282,
    283, 284, 289, 327, 329, 332, 334, 340, 348, 349, 372, 404, 415, 417, 424, 478, 487, 489, 490, 501,
    505, 552, 598, 603, 606, 632, 652, 654, 655, 678, 682, 704, 723, 736, 741, 761, 762, 764, 781, 788,
    805, 818, 827, 828, 854, 859, 966, 979, 1060, 1086, 1098, 1099, 1140, 1147, 1152, 1154, 1155, 1168, 1176, 1189,
    1190, 1200, 1209, 1253, 1280, 1366, 1378, 1379, 1391, 1400, 1405, 1406, 1441, 1447, 1834, 1859, 1888, 1912, 1934, 1956,
    1970, 1987, 2025, 2033, 2060, 2063, 2087, 2236, 2276, 2479, 3188, 3232, 3233, 3245, 3246, 3254, 4122, 4191, 4281, 4708,
    4743, 5094, 5263, 5432, 5566, 5735, 5736, 5738, 5739, 5740, 5757, 5759, 5774, 6255, 6294, 6304, 6308, 6838, 6889, 6912,
    6918, 7048, 7098, 7134, 7136, 7138, 7139, 7239, 7245, 7256, 7279, 7440, 7447, 7462, 7464, 7468, 7567, 7572, 7581, 7603,
    7607, 7618, 7619, 7625, 7628, 7629, 7630, 7640, 7671, 7673, 7676, 7686, 7791, 7879, 7887, 7895, 7900, 7910, 7914, 7915,
    7916, 7917, 7922, 7927, 7944, 7949, 7959, 7960, 8372, 8481, 8482, 8484, 8485, 8486, 8487, 8489, 8491, 8496, 8497, 8505,
    8506, 8508, 8509, 8540, 8695, 8704, 8705, 8732, 8742, 8926, 9083, 9188, 9216, 9217, 9218, 9219, 9320, 9330, 9332, 9356,
    9357, 9369, 9642, 9646, 9805, 9806, 9807, 9809, 9821, 9826, 9827, 9831, 9832, 10096, 10108, 10502, 10509, 10513, 10527, 10545,
    10553, 10585, 10703, 10760, 10763, 10765, 10784, 10785, 10811, 10814, 10838, 10876, 10882, 10883, 10884, 10902, 10906, 10911, 10932, 10937,
    10938, 10940, 10942, 10947, 10948, 10953, 10983, 10995, 11328, 11361, 962, 9558, 9663, 9702, 9739, 9777, 9840, 9882, 10002, 10088,
    10157, 10198, 10219, 10347, 10444, 6665, 7678, 7713, 7714, 8517, 8575, 9561, 9565, 9749, 9759, 139, 9131, 2850, 2853, 6006,
    6020, 6021, 6046, 6047, 6053, 1883, 1907, 4815, 185, 205, 371, 377, 417, 626, 629, 829, 830, 831, 836, 887,
    965, 1004, 1069, 1157, 1203, 1373, 1374, 1385, 1386, 1400, 1547, 1552, 1553, 1564, 1841, 1893, 1901, 1914, 1926, 3060,
    3103, 3104, 4312, 4623, 5123, 6253, 7677, 8739, 8782, 8784, 8997, 9001, 9314, 695, 696, 697, 700, 701, 709, 710,
    719, 720, 735, 736, 737, 739, 741, 1270, 1290, 1291, 1336, 2217, 2226, 2227, 2228, 2231, 2233, 2244, 2256, 2270,
    4146, 4147, 4172, 4173, 4174, 4181, 4190, 4192, 4196, 5153, 6266, 6270, 6276, 6277, 6996, 7022, 10762, 11039, 11042, 11243,
    11244, 11248, 11257, 11258, 11266, 699, 2243, 708, 5128, 5129, 3276, 3626, 3700, 3707, 10409, 113, 277, 724, 927, 1058,
    1066, 2154, 2623, 3594, 3597, 3598, 3948, 4319, 4328, 4349, 4351, 4360, 4364, 4365, 4533, 4539, 4544, 4547, 4598, 5104,
    5120, 5391, 5418, 5478, 5484, 5486, 5492, 5496, 5570, 5782, 5784, 5785, 5786, 5789, 5790, 5794, 5828, 5872, 5874, 7445,
    7827, 7829, 7836, 7841, 7843, 8219, 8535, 8604, 8762, 8763, 8960, 8962, 8972, 8973, 8977, 9604, 9948, 9951, 9961, 9967,
    10266, 10267, 10269, 10271, 10571, 10621, 10661, 10907, 4149, 5881, 3262, 4710, 4722, 4751, 4752, 4758, 4867, 7675, 8509, 8520,
    3586, 1998, 1999, 2002, 2031, 3358, 4117, 6478, 6934, 6938, 6941, 6945, 7588, 1027, 10140, 3521, 2567, 2577, 2646, 6596,
    6619, 8879, 2113, 2220, 1688, 3709, 4569, 5035, 7362, 7437, 8152, 8191, 8197, 1744, 1743, 1087, 1119, 3754, 1208, 572,
    602, 623, 630, 701, 981, 1249, 1428, 1480, 1519, 1599, 1651, 2060, 2061, 2087, 2188, 2189, 2293, 2433, 2515, 3203,
    3284, 3285, 3600, 3712, 3762, 4301, 4302, 4321, 4330, 4476, 4509, 4687, 4757, 4924, 5010, 5103, 5171, 5176, 5353, 8014,
    8052, 8066, 8132, 8137, 8138, 8190, 8365, 8372, 8376, 8378, 8453, 11286, 8922, 8936, 10507, 4205, 1123, 2515, 1594, 2168,
    2739, 2793, 2868, 2869, 2894, 2947, 2956, 3192, 3201, 4114, 4495, 4651, 4913, 5283, 5703, 5706, 5993, 6014, 6110, 6178,
    7760, 9059, 9101, 9352, 9985, 10131, 7813, 265, 4672, 6255, 6929, 7103, 10428, 5116, 5140, 5160, 9908, 3022, 11360, 2768,
    2949, 5646, 6515, 5066, 7443, 11094, 1491, 1499, 4509, 8096, 8131, 8135, 8444, 1649, 3204, 5102, 8139, 8238, 9273, 5999,
    4193, 7443, 10322, 1458, 1758, 2293, 3598, 5031, 5130, 5648, 5865, 6254, 6339, 7285, 8058, 8191, 11313, 964, 1838, 2164,
    2984, 2985, 3007, 3046, 3093, 3107, 3117, 3121, 3144, 3197, 4434, 4440, 4627, 4629, 4644, 4651, 6345, 6688, 7954, 8574,
    8646, 8651, 8653, 8660, 8661, 8662, 8670, 8671, 8673, 8674, 8679, 8680, 8692, 8831, 8843, 8844, 8848, 8897, 8909, 8912,
    10066, 10605, 10639, 4635, 2740, 3035, 3205, 6676, 6679, 6686, 6687, 6688, 6689, 6692, 7037, 7040, 7044, 7045, 7046, 7047,
    7048, 7053, 7234, 7235, 7236, 7240, 7664, 7834, 8671, 8833, 8840, 8841, 8842, 8846, 8847, 8849, 8896, 8900, 8907, 8908,
    8910, 8913, 8914, 8915, 6677, 6693, 10682, 10688, 10691, 10696, 10698, 10699, 10701, 10796, 10804, 10809, 10811, 10812, 10814, 10817,
    837, 932, 958, 3016, 3356, 3479, 3520, 3547, 3561, 5004, 8738, 9760, 175, 232, 893, 3882, 4128, 6375, 6377, 6380,
    6987, 6997, 7004, 7018, 7524, 7931, 8009, 10819, 10834, 10835, 10836, 10839, 7017, 4105, 1526, 1977, 5780, 9933, 9941, 9946,
    9981, 6693, 7222, 7233, 7239, 5119, 5124, 5131, 5150, 5151, 5153, 5155, 5161, 7670, 9329, 714, 630, 2515, 2836, 2948,
    2961, 3113, 3287, 3709, 3839, 3853, 4124, 4332, 4384, 4793, 4820, 4855, 4912, 4916, 5035, 5771, 5776, 5778, 5779, 6064,
    6076, 6302, 6305, 6306, 6307, 6308, 6377, 6382, 6432, 6436, 6441, 6451, 6452, 6454, 6455, 6458, 6519, 6767, 6887, 6971,
    8191, 8470, 8639, 8640, 8743, 8886, 9084, 9925, 9983, 10321, 10322, 10323, 10324, 10329, 10401, 10403, 10406, 10490, 10492, 10495,
    10504, 10510, 10511, 10533, 10537, 10546, 10547, 10548, 10551, 10553, 10554, 10680, 10927, 10972, 11041, 264, 292, 738, 998, 999,
    1067, 1336, 1575, 2740, 3493, 3526, 3552, 3594, 4331, 4475, 4514, 4597, 5004, 5005, 5012, 5162, 5823, 5862, 5904, 6111,
    6116, 6248, 7021, 7054, 7341, 7433, 7590, 7595, 7683, 7783, 7815, 7834, 7906, 8132, 8228, 8234, 8235, 8312, 8558, 8642,
    8678, 8713, 8736, 8941, 8976, 9017, 9034, 9097, 9099, 9334, 9564, 9587, 9982, 10089, 10138, 10262, 10325, 10639, 10658, 10697,
    10698, 10817, 10853, 11000, 11126, 11167, 11290, 5488, 6071, 6476, 6481, 7381, 7424, 7826, 10638, 10639, 10678, 10902, 8232, 5996,
    9309, 503, 973, 1336, 1689, 1745, 1759, 2115, 2162, 2444, 2952, 2962, 3194, 3415, 3431, 3579, 3753, 3841, 3961, 7217,
    7248, 7249, 7258, 7264, 7546, 7549, 7817, 889, 7838, 10033, 9035, 53, 1276, 1345, 4716, 5904, 10280, 11046, 5939, 5943,
    782, 1118, 1479, 2739, 5553, 8731, 8936, 9621, 9739, 9820, 10282, 10402, 10403, 10972, 8761, 4628, 4631, 4632, 4634, 4637,
    4638, 4639, 4642, 4643, 4644, 4647, 4649, 4651, 24, 144, 228, 326, 330, 400, 417, 448, 742, 1071, 1118, 1341,
    1346, 1430, 1436, 1441, 1445, 1478, 1753, 1863, 1930, 1966, 1994, 2031, 2108, 2127, 2128, 2156, 2157, 2191, 2212, 2651,
    2740, 2858, 2948, 3475, 3530, 3531, 3532, 3536, 3594, 4359, 4362, 4363, 4432, 4476, 4495, 4541, 4565, 4642, 4674, 4711,
    4751, 4752, 4759, 4760, 5032, 5150, 5345, 5485, 5490, 5644, 5905, 5906, 5907, 5969, 6139, 6217, 6255, 6284, 6304, 6434,
    6479, 6513, 6573, 6710, 6747, 6895, 6927, 6950, 7025, 7098, 7174, 7190, 7209, 7464, 7548, 8188, 8909, 8939, 8969, 8974,
    9000, 9294, 9334, 9621, 9823, 9944, 9984, 10131, 10240, 10260, 10282, 10370, 10374, 10428, 10446, 10573, 10606, 10840, 10902, 10952,
    11060, 11063, 11084, 11088, 11106, 11125, 11311, 11363, 1793, 2896, 4024, 9651, 9831, 3997, 4742, 6022, 6023, 6048, 4413, 4636,
    4646, 4656, 4671, 4673, 9113, 9126, 9127, 9132, 5971, 8936, 2912, 3223, 3813, 3819, 3827, 4131, 4132, 4133, 4134, 4135,
    4136, 4137, 4138, 4139, 4140, 4141, 4142, 5350, 9272, 929, 1159, 1188, 1861, 1972, 3533, 3592, 3804, 3840, 4300, 4951,
    7342, 8096, 8097, 9779, 1106, 167, 2513, 4644, 5767, 6452, 7057, 7096, 4427, 4540, 5768, 10760, 11289, 6539, 180, 197,
    206, 4505, 4682, 7444, 7840, 10946, 10993, 7707, 376, 5724, 5727, 8985, 8994, 9001, 420, 1119, 3427, 5745, 5769, 6340,
    9720, 10506, 204, 10986, 1019, 4387, 7723, 7725, 7780, 9591, 4795, 4844, 4856, 4921, 1767, 2652, 3350, 6433, 6705, 9722,
    8406, 6295, 10941, 2478, 2767, 2919, 2949, 10324, 11081, 11082, 11086, 11087, 11192, 6306, 352, 2828, 2829, 2830, 3325, 5382,
    5383, 5515, 8523, 8588, 8769, 8771, 8778, 8779, 9951, 11050, 11060, 11349, 11373, 1011, 4305, 5531, 8526, 8767, 8774, 8776,
    8779, 9958, 11052, 11055, 11057, 11058, 11342, 11362, 11388, 8525, 8532, 8541, 8590, 8596, 8530, 8594, 445, 1207, 5820, 7354,
    3, 56, 57, 112, 284, 286, 785, 1067, 1091, 2028, 2648, 2658, 3023, 4329, 4431, 4437, 5347, 5818, 5819, 5823,
    6410, 6475, 6477, 6552, 6892, 6947, 7345, 7359, 7360, 7436, 7888, 8008, 8228, 8230, 8234, 8235, 8337, 8715, 9309, 10262,
    10504, 10550, 10722, 10810, 10811, 10813, 10956, 11126, 11168, 1299, 4616, 4618, 5908, 8973, 503, 5198, 5262, 6249, 7024, 7261,
    7549, 11125, 11145, 11210, 11263, 11210, 11237, 2959, 7682, 829, 898, 1210, 1712, 2903, 3666, 4022, 4034, 4331, 4480, 4529,
    4539, 4541, 4542, 4624, 4692, 6184, 6308, 7051, 7825, 7843, 8380, 10284, 10722, 10861, 10928, 1816, 556, 557, 558, 563,
    567, 575, 577, 2961, 4332, 4422, 4435, 5243, 5254, 5261, 5265, 144, 235, 258, 286, 327, 332, 356, 379, 449,
    465, 479, 507, 630, 974, 1441, 1462, 1575, 1956, 1987, 3426, 3536, 4364, 4575, 4589, 4595, 4596, 5391, 5404, 5446,
    5487, 5492, 6136, 6236, 6248, 6249, 6253, 6256, 6408, 6742, 6744, 6805, 6817, 6825, 6893, 6926, 7048, 7050, 7053, 7065,
    7101, 7173, 7193, 7200, 7211, 7213, 7261, 7286, 7439, 7467, 7631, 7678, 7799, 7887, 7902, 7908, 7920, 7961, 8058, 8471,
    8517, 8631, 8633, 8702, 8711, 8712, 8730, 8732, 8736, 8743, 8938, 9031, 9065, 9168, 9270, 9275, 9360, 9370, 9374, 9390,
    9394, 9481, 9492, 9601, 9741, 9823, 9840, 9945, 10187, 10259, 10347, 10350, 10404, 10701, 10786, 10880, 10886, 10902, 5444, 2957,
    7443, 10300, 10322, 10323, 10329, 10330, 509, 569, 1200, 1252, 5643, 7436, 8508, 10947, 10951, 10955, 10956, 10994, 10995, 61,
    328, 676, 1862, 1863, 2136, 2836, 2886, 2921, 2950, 2951, 2961, 2963, 3227, 3279, 3283, 3287, 4308, 4322, 4332, 4432,
    4761, 5502, 5503, 5504, 5552, 5554, 5557, 5834, 5867, 6959, 7953, 8511, 8582, 9199, 9211, 9644, 9983, 10015, 10023, 10027,
    10510, 10553, 10669, 10676, 10677, 10996, 11314, 2606, 265, 705, 886, 898, 1409, 1657, 1758, 1867, 1868, 1869, 1870, 1872,
    1873, 1874, 1875, 1876, 1877, 1911, 1914, 1925, 2028, 2060, 2293, 2658, 2766, 2955, 3114, 3115, 3198, 3281, 3429, 3852,
    4438, 5489, 5495, 5778, 6145, 6185, 6252, 6338, 6549, 6929, 6979, 7173, 7550, 8584, 8694, 8737, 8819, 8879, 8880, 8885,
    8887, 9064, 9564, 9705, 9823, 10223, 10467, 10530, 10551, 10620, 10696, 10923, 10973, 11315, 11360, 8604, 1273, 1275, 1335, 2740,
    4154, 4155, 4181, 501, 626, 679, 2066, 2219, 3346, 8193, 9126, 8517, 2610, 7283, 7332, 1633, 4871, 8314, 7839, 8165,
    264, 6597, 6600, 8862, 8879, 8881, 8889, 8897, 8912, 9462, 9474, 2838, 4823, 4854, 65, 169, 472, 477, 480, 485,
    510, 511, 625, 678, 679, 680, 687, 736, 761, 783, 893, 899, 901, 1463, 1480, 1547, 1852, 2067, 2218, 2293,
    2512, 3197, 3282, 3286, 3395, 3432, 3698, 3751, 3756, 3760, 3905, 4129, 4236, 4334, 4359, 4431, 4510, 4644, 4653, 4654,
    4655, 4656, 4671, 4674, 4675, 4774, 4928, 5031, 5035, 5156, 5410, 5414, 5700, 5828, 5862, 6283, 6339, 6475, 6549, 6573,
    6727, 6792, 6794, 7029, 7052, 7549, 7553, 7925, 8054, 8735, 8845, 8940, 9031, 9924, 9946, 10178, 10198, 10260, 10425, 10527,
    10760, 10949, 1195, 673, 3389, 5288, 10718, 619, 1831, 2341, 4824, 4825, 10346, 11020, 10837, 3040, 10049, 1676, 1707, 1708,
    3667, 1386, 1404, 2428, 2435, 4763, 1456, 2486, 3525, 3562, 4887, 4285, 4321, 10739, 171, 1127, 1286, 1968, 2904, 3194,
    3199, 3206, 4170, 4191, 4384, 4387, 4704, 4714, 5570, 5976, 6288, 7748, 7800, 7814, 7843, 8216, 8227, 8578, 8741, 8778,
    9558, 9883, 9920, 10178, 10369, 10618, 10656, 10675, 10696, 10737, 10809, 10900, 59, 65, 66, 86, 107, 108, 115, 143,
    155, 174, 199, 237, 284, 287, 291, 405, 411, 412, 414, 415, 416, 417, 484, 500, 501, 545, 551, 569,
    624, 650, 657, 658, 678, 715, 736, 737, 738, 760, 783, 873, 1060, 1102, 1118, 1128, 1202, 1247, 1334, 1338,
    1463, 1479, 1480, 1547, 1648, 1763, 1854, 1923, 2031, 2061, 2160, 2293, 2331, 2332, 2429, 2441, 2442, 2501, 2511, 2550,
    2616, 2623, 2645, 2649, 2786, 2887, 2947, 2948, 2958, 2960, 2997, 3063, 3071, 3110, 3111, 3117, 3119, 3172, 3193, 3238,
    3250, 3274, 3275, 3280, 3281, 3330, 3345, 3384, 3390, 3402, 3403, 3420, 3421, 3423, 3435, 3551, 3680, 3698, 3701, 3749,
    3750, 3839, 3891, 3952, 3959, 3963, 3994, 4020, 4021, 4068, 4092, 4113, 4114, 4119, 4128, 4181, 4227, 4238, 4239, 4249,
    4250, 4253, 4331, 4439, 4619, 4705, 4706, 4708, 4709, 4727, 4730, 4739, 4743, 4746, 4751, 4754, 4760, 4762, 4764, 4775,
    4913, 5150, 5161, 5171, 5221, 5256, 5261, 5333, 5344, 5345, 5449, 5485, 5527, 5529, 5530, 5533, 5534, 5556, 5566, 5568,
    5620, 5625, 5644, 5647, 5654, 5698, 5702, 5706, 5707, 5750, 5753, 5755, 5770, 5774, 5775, 5791, 5819, 5860, 5971, 6064,
    6065, 6069, 6079, 6081, 6109, 6110, 6111, 6112, 6113, 6114, 6118, 6177, 6215, 6273, 6279, 6430, 6431, 6463, 6474, 6475,
    6478, 6483, 6513, 6520, 6547, 6660, 6727, 6745, 6755, 6765, 6772, 6778, 6831, 6922, 6969, 6977, 7134, 7138, 7212, 7213,
    7253, 7288, 7289, 7290, 7291, 7292, 7294, 7295, 7296, 7297, 7298, 7305, 7314, 7320, 7322, 7323, 7324, 7334, 7352, 7353,
    7371, 7372, 7374, 7375, 7376, 7395, 7430, 7431, 7463, 7471, 7485, 7486, 7487, 7498, 7499, 7506, 7518, 7541, 7542, 7543,
    7544, 7550, 7553, 7568, 7569, 7575, 7616, 7628, 7629, 7630, 7631, 7668, 7670, 7671, 7679, 7686, 7700, 7704, 7705, 7706,
    7711, 7729, 7730, 7753, 7766, 7771, 7772, 7790, 7795, 7811, 7829, 7840, 7868, 7869, 7899, 7909, 7912, 7915, 7916, 7917,
    7918, 7927, 7947, 7948, 7949, 7952, 7961, 7978, 7979, 7980, 7998, 8005, 8006, 8009, 8028, 8052, 8054, 8066, 8067, 8082,
    8083, 8120, 8132, 8134, 8154, 8158, 8184, 8188, 8189, 8194, 8230, 8261, 8270, 8352, 8354, 8368, 8372, 8373, 8380, 8450,
    8478, 8480, 8494, 8497, 8504, 8505, 8506, 8507, 8519, 8543, 8544, 8548, 8550, 8554, 8558, 8572, 8573, 8575, 8599, 8619,
    8631, 8632, 8644, 8659, 8669, 8671, 8677, 8730, 8732, 8811, 8812, 8816, 8818, 8877, 8879, 8936, 8938, 8940, 8996, 8998,
    9029, 9057, 9083, 9167, 9192, 9212, 9231, 9289, 9330, 9331, 9413, 9433, 9452, 9476, 9492, 9517, 9840, 9982, 9984, 9990,
    10003, 10005, 10348, 10350, 10407, 10595, 10597, 10716, 10717, 10746, 10751, 10752, 10784, 10788, 10792, 10833, 10854, 10877, 10878, 10884,
    10886, 10948, 10949, 10996, 11330, 8942, 7890, 9219, 9319, 9481, 9893, 6464, 6465, 6479, 8820, 8887, 9293, 9435, 9475, 9541,
    10181, 113, 161, 191, 331, 430, 442, 763, 891, 1343, 1649, 2068, 2926, 3665, 3845, 4256, 4598, 5104, 5234, 5235,
    5260, 5282, 5283, 6053, 6065, 6240, 6330, 6367, 6688, 6762, 6817, 6958, 6959, 6966, 6972, 6973, 6974, 6976, 6977, 6979,
    7018, 7020, 7028, 7055, 7096, 7097, 7209, 7214, 7415, 7434, 7524, 7525, 7578, 7600, 7688, 7689, 7690, 7691, 7692, 7693,
    7695, 7696, 7697, 7698, 7710, 7714, 7727, 7728, 7743, 7744, 7792, 7793, 7794, 7795, 7804, 7805, 7806, 7812, 7821, 7830,
    7837, 7839, 7857, 7858, 7881, 7882, 7951, 8160, 8189, 8217, 8261, 8778, 8779, 8897, 8909, 8912, 8969, 8979, 8986, 8997,
    9002, 9039, 9518, 9622, 9663, 9701, 9839, 9882, 9920, 10022, 10030, 10034, 10048, 10052, 10090, 10226, 10246, 10252, 10313, 10395,
    10608, 10610, 10620, 10760, 10785, 10834, 10835, 10836, 10837, 10838, 10839, 10840, 10855, 10922, 11235, 11312, 11363, 11381, 11387, 4243,
    815, 3946, 7415, 174, 737, 1790, 1856, 2234, 2294, 2569, 2570, 2571, 2572, 2573, 2574, 2640, 2963, 3670, 4035, 4398,
    4428, 4429, 4430, 4432, 4438, 4439, 4442, 4453, 4476, 4477, 4597, 5129, 5153, 5598, 5657, 5665, 5666, 5667, 5668, 5669,
    5673, 5677, 5699, 5700, 5701, 5702, 6532, 6550, 6551, 6555, 7022, 7026, 8233, 8538, 9702, 10190, 10200, 10327, 137, 355,
    399, 449, 534, 579, 759, 763, 836, 979, 1066, 1504, 1849, 2028, 2064, 2066, 2078, 2087, 2157, 2222, 2424, 2514,
    2659, 3282, 3347, 3351, 3358, 3712, 3757, 3758, 3838, 4121, 4256, 4391, 4442, 4478, 4648, 4675, 4751, 4759, 4763, 4775,
    5032, 5037, 5081, 5159, 5264, 5268, 5497, 5498, 5595, 5658, 5700, 5733, 5772, 5773, 5777, 5823, 5867, 5974, 6113, 6136,
    6216, 6252, 6302, 6344, 6345, 6374, 6383, 6430, 6435, 6483, 6522, 6552, 6556, 6557, 6725, 6746, 6817, 6949, 7098, 7173,
    7193, 7378, 7445, 7912, 7952, 7957, 8052, 8238, 8338, 8470, 8472, 8476, 8512, 8540, 8691, 8697, 8890, 9061, 9517, 9542,
    9562, 9621, 9633, 9643, 9801, 9882, 9966, 9982, 9985, 10004, 10007, 10008, 10024, 10047, 10065, 10070, 10089, 10113, 10156, 10182,
    10198, 10203, 10240, 10376, 10383, 10403, 10405, 10425, 10504, 10511, 10547, 10554, 10623, 10661, 10811, 10907, 10925, 10948, 10996, 11001,
    11127, 11147, 3746, 10053, 2169, 3590, 4650, 4728, 6411, 10331, 678, 685, 1334, 1378, 1391, 1401, 1442, 1612, 1623, 1627,
    1631, 1636, 1647, 1650, 2031, 4028, 4361, 4439, 4591, 4621, 4676, 4751, 5063, 5500, 5909, 6574, 6622, 6820, 7837, 8052,
    10264, 10285, 10446, 10467, 10578, 10621, 4640, 6546, 7686, 9002, 3522, 3592, 6285, 2001, 7677, 7809, 3279, 4361, 4439, 4621,
    4733, 4983, 5488, 5489, 5494, 5500, 6820, 6958, 6973, 6974, 6980, 7103, 8192, 8203, 8204, 8210, 8224, 8259, 8267, 8316,
    8797, 8816, 10244, 10248, 11111, 11112, 11113, 11114, 11124, 11125, 11126, 11127, 11129, 11131, 11132, 11133, 11135, 11136, 11144, 11145,
    11146, 11148, 11149, 11195, 11196, 11197, 11198, 11199, 11200, 11201, 11209, 11210, 11211, 11212, 11213, 11214, 11215, 11330, 11389, 11391,
    8282, 6928, 7957, 7734, 10647, 10657, 3351, 10505, 1843, 9672, 9673, 9683, 9784, 9786, 9791, 9800, 9805, 9807, 9810, 9821,
    9822, 9847, 9849, 9854, 11303, 11315, 2027, 3483, 3593, 4476, 2691, 2742, 4556, 4961, 4981, 9050, 9062, 9063, 9065, 9517,
    2742, 4550, 4551, 4554, 4557, 4558, 4559, 4564, 4960, 5503, 5504, 5505, 5506, 5507, 5509, 5513, 5514, 5515, 5517, 5519,
    5520, 5521, 5522, 5523, 5528, 5529, 5533, 5534, 5536, 5539, 5540, 5545, 5546, 5547, 5548, 5553, 5554, 5557, 5567, 9044,
    9045, 9046, 9047, 9048, 9049, 9051, 9052, 9053, 9057, 9058, 9059, 9060, 9500, 9501, 9502, 9504, 9505, 9506, 9508, 9509,
    9510, 9511, 9515, 9516, 9517, 9518, 9538, 9586, 11269, 11270, 11271, 11272, 11273, 11274, 11275, 11278, 11279, 11280, 11286, 9064,
    9521, 397, 450, 1800, 3431, 4291, 4311, 4321, 4389, 4542, 4864, 4872, 5011, 5499, 5554, 5907, 7818, 8696, 8968, 10069,
    10702, 11289, 11388, 1717, 229, 419, 2376, 4193, 6249, 6922, 7099, 7135, 7192, 7236, 7258, 7623, 7951, 7958, 8738, 9374,
    576, 58, 65, 282, 573, 626, 683, 785, 977, 1200, 1207, 1344, 1408, 1760, 1858, 1978, 1991, 2028, 2296, 2299,
    2506, 2960, 3759, 3962, 4029, 4201, 4257, 4389, 4650, 4716, 4776, 4927, 4999, 5007, 5260, 5651, 5707, 5869, 6117, 6141,
    6142, 6221, 6343, 6379, 6381, 6693, 6798, 7056, 7263, 8012, 8058, 8135, 8229, 8237, 8277, 8447, 8578, 8581, 8602, 8636,
    8677, 8680, 8820, 8849, 8912, 8914, 8971, 9029, 9039, 9081, 9168, 9230, 9273, 9290, 9293, 9330, 9350, 9370, 9410, 9413,
    9435, 9451, 9454, 9492, 9522, 9583, 9601, 9642, 9683, 9719, 9758, 9800, 9821, 9863, 9904, 9946, 10161, 10408, 10553, 10642,
    10793, 10840, 10841, 10952, 11105, 11187, 11192, 8914, 781, 1955, 6456, 11330, 174, 6557, 6897, 9191, 10140, 6065, 6743, 7755,
    8271, 11330, 3665, 9072, 9081, 9168, 9230, 9290, 9330, 9350, 9370, 9410, 9451, 9492, 9583, 9601, 9642, 9683, 9719, 9758,
    9800, 9821, 9863, 9904, 1858, 141, 174, 237, 427, 431, 551, 742, 3402, 3599, 5152, 5529, 5534, 6688, 7324, 7376,
    8313, 8371, 8675, 8676, 8816, 9002, 9331, 9492, 10180, 10407, 10575, 10877, 229, 237, 6692, 1054, 9742, 597, 623, 2846,
    2957, 5535, 8893, 9621, 9624, 9702, 9777, 10381, 11193, 11213, 501, 614, 6295, 10923, 11310, 11330, 532, 1123, 2379, 2576,
    2598, 2609, 2633, 2730, 2847, 2848, 2883, 2907, 2928, 2937, 2952, 2957, 4495, 6306, 8470, 10504, 10507, 10547, 10605, 11232,
    2922, 1757, 919, 936, 937, 2613, 3536, 3604, 111, 3433, 5772, 5776, 7671, 7949, 8633, 9270, 10022, 580, 1175, 5742,
    5743, 5754, 7866, 9810, 10023, 10860, 4283, 10774, 10790, 8733, 3514, 3515, 10259, 110, 686, 701, 706, 1524, 1546, 1964,
    1965, 1967, 1993, 1996, 2018, 2019, 2020, 2739, 3786, 3807, 3808, 3811, 3812, 3823, 3833, 3839, 3966, 4121, 4250, 4564,
    4567, 4761, 5171, 5175, 5269, 5336, 5342, 5351, 5780, 6517, 7029, 7098, 7211, 8844, 8909, 9521, 10141, 10881, 11361, 11387,
    201, 890, 1855, 2503, 3034, 3117, 4250, 4624, 4773, 4916, 5868, 6515, 9190, 9760, 9823, 10046, 10092, 10136, 10162, 10347,
    10559, 10571, 11287, 11330, 4357, 1763, 5009, 8885, 853, 1728, 1754, 1756, 1863, 2297, 2511, 2811, 3083, 3086, 3346, 4030,
    4422, 4432, 4435, 4711, 4716, 4719, 5036, 5651, 5706, 5970, 5971, 5974, 5987, 6029, 6067, 6112, 6117, 6302, 6304, 6430,
    6518, 6553, 8229, 8250, 8256, 8261, 8270, 8271, 8274, 8311, 8442, 8443, 8514, 8515, 8540, 8541, 8551, 8563, 8578, 8579,
    8601, 8640, 8641, 8695, 8779, 8815, 8879, 8884, 8886, 8980, 8982, 8988, 9037, 9079, 9105, 9106, 9108, 9109, 9111, 9112,
    9114, 9115, 9116, 9118, 9124, 9125, 9126, 9127, 9128, 9129, 9130, 9132, 9166, 9228, 9288, 9328, 9348, 9368, 9408, 9449,
    9450, 9453, 9454, 9490, 9539, 9581, 9585, 9599, 9600, 9640, 9645, 9681, 9717, 9756, 9798, 9819, 9861, 9902, 9922, 9923,
    9925, 9962, 9984, 10180, 10240, 10278, 10279, 10281, 10284, 10353, 10354, 10355, 10356, 10368, 10371, 10374, 10375, 10487, 10504, 10509,
    10546, 10641, 10742, 10815, 10927, 11365, 4476, 9126, 502, 510, 1346, 2030, 2272, 2359, 2429, 2430, 2508, 3737, 3753, 3758,
    3761, 3876, 3878, 3893, 3894, 3914, 3915, 3918, 3920, 3924, 3925, 3931, 3932, 3942, 3943, 3945, 3946, 3947, 3951, 3953,
    3957, 3958, 3963, 3964, 3965, 4018, 4032, 4164, 4165, 4180, 4198, 4202, 5585, 5589, 5624, 5626, 5629, 5636, 5654, 5655,
    5656, 5820, 6554, 6825, 7386, 7652, 7653, 7658, 7685, 9219, 9587, 10408, 10882, 10981, 10988, 10989, 10995, 10998, 10999, 11000,
    11017, 2539, 2929, 10038, 7541, 264, 397, 626, 1300, 1407, 5050, 8915, 889, 895, 8573, 1675, 1737, 1755, 2112, 2137,
    2145, 2158, 2164, 2186, 2198, 2205, 2215, 3112, 3122, 3195, 3201, 11040, 11046, 4364, 4595, 4596, 6803, 6804, 6805, 6817,
    6824, 6825, 8999, 9125, 10792, 1278, 1338, 5554, 3537, 10787, 200, 205, 229, 423, 446, 449, 481, 594, 3371, 3374,
    3380, 3389, 3400, 3421, 3422, 3431, 3436, 4366, 4519, 5423, 5484, 5557, 5566, 6248, 6431, 6802, 6815, 6817, 6859, 6890,
    6923, 6927, 6929, 6946, 7055, 7103, 7138, 7170, 7279, 7674, 7817, 7838, 7865, 7870, 7904, 7905, 7950, 7959, 7960, 8229,
    8230, 8237, 8537, 8706, 8707, 8710, 8715, 8720, 8734, 8771, 8780, 9241, 9249, 9250, 9359, 9370, 9371, 9374, 9377, 9381,
    9391, 9492, 9603, 9907, 10100, 10109, 10551, 10597, 10791, 7785, 9168, 233, 6922, 6925, 7137, 7238, 3378, 8736, 3379, 3427,
    4576, 4594, 1715, 3591, 785, 2485, 3425, 4191, 4593, 4620, 5494, 5644, 10954, 1555, 3919, 3960, 4162, 6949, 7213, 7958,
    8738, 9190, 3952, 5657, 7438, 6647, 4320, 5348, 1024, 5416, 2436, 4715, 4723, 4724, 4725, 4739, 4740, 4741, 4747, 4753,
    4754, 4755, 4759, 4761, 6461, 6462, 6474, 6475, 6476, 6481, 8800, 8815, 9281, 9292, 9422, 9433, 10168, 10178, 10926, 11312,
    8697, 10071, 4085, 4104, 4120, 5273, 5276, 5279, 5280, 5281, 5282, 5283, 5284, 5286, 5287, 5288, 5274, 5275, 5277, 5278,
    7036, 7612, 248, 531, 549, 580, 3313, 3403, 7048, 7611, 7648, 7682, 10710, 10867, 10869, 10880, 10881, 808, 898, 3622,
    4321, 5173, 5200, 8373, 3506, 3659, 292, 235, 762, 1482, 2089, 3508, 3589, 3592, 3699, 3787, 3839, 3840, 3953, 4026,
    4386, 4433, 4497, 4947, 4949, 4999, 5001, 5556, 6064, 6662, 6746, 6889, 6892, 6947, 7017, 7049, 7136, 7237, 8380, 8940,
    10998, 11389, 2803, 3507, 3510, 4940, 4966, 112, 887, 969, 972, 1932, 2339, 2501, 3110, 3712, 3750, 5779, 5973, 6069,
    6281, 6744, 7025, 7317, 7319, 7320, 7367, 7377, 7430, 8006, 8136, 8633, 8842, 9434, 9943, 9981, 10114, 10280, 10404, 10505,
    10598, 10678, 10760, 10907, 10949, 10956, 10973, 11145, 326, 3951, 8190, 8671, 9904, 10222, 743, 5138, 5154, 7515, 7759, 8234,
    235, 6554, 6927, 7960, 1103, 1500, 4773, 4892, 6143, 6420, 6429, 6430, 6431, 6432, 6433, 6434, 6435, 6436, 6452, 6794,
    7257, 7281, 7835, 10472, 10718, 10835, 10855, 10946, 10993, 11062, 11063, 3024, 4996, 10053, 2998, 2363, 2505, 4501, 4502, 4503,
    4505, 4506, 4512, 4513, 7993, 7994, 8007, 8010, 8101, 8103, 8106, 8107, 8115, 8116, 8118, 8119, 8132, 8134, 8142, 8763,
    9587, 10132, 3424, 8513, 11313, 4665, 4666, 4657, 4658, 4659, 4660, 4661, 4662, 4663, 4673, 4540, 562, 169, 568, 2024,
    4252, 4753, 5213, 5261, 5266, 5529, 6374, 6406, 6701, 6725, 6728, 7431, 7574, 7677, 7977, 7978, 8011, 8510, 8583, 8813,
    8814, 8841, 9434, 10177, 4878, 2750, 9923, 761, 1690, 2083, 2142, 3069, 3156, 3683, 3740, 3784, 3817, 3818, 3819, 3820,
    4180, 4183, 7385, 7926, 11173, 653, 3382, 667, 3429, 6744, 1637, 1650, 1650, 1657, 3068, 11040, 2683, 2746, 2739, 5487,
    7732, 8400, 1295, 6949, 10037, 10047, 10048, 10075, 10089, 10094, 4321, 4686, 6322, 3436, 5700, 4599, 4676, 5909, 6822, 7838,
    8317, 10348, 10570, 11108, 4942, 701, 702, 706, 979, 1853, 1862, 2516, 2843, 2951, 2954, 2963, 3278, 3602, 3946, 3954,
    4126, 4509, 4510, 4513, 4683, 4685, 4687, 4688, 4690, 4692, 4773, 4774, 4777, 4913, 3601, 7337, 7398, 10495, 10504, 10505,
    3580, 3601, 7384, 360, 361, 362, 368, 369, 370, 372, 374, 408, 3342, 3356, 3357, 4220, 4252, 4259, 10718, 10855,
    10934, 10935, 10937, 10938, 10943, 10944, 10945, 10946, 10947, 10948, 10955, 10982, 10985, 10990, 10991, 10992, 10993, 10994, 10995, 11000,
    3357, 10221, 10224, 114, 263, 3354, 8581, 8645, 9985, 8233, 93, 96, 1749, 2202, 2203, 2214, 2439, 4728, 4746, 4754,
    4760, 5143, 5159, 5713, 5715, 5717, 5721, 5722, 5726, 6478, 6483, 6580, 6581, 6586, 6588, 6600, 6601, 6602, 6604, 6605,
    6606, 6607, 6616, 6618, 6619, 6620, 6621, 6625, 6627, 6630, 6631, 6636, 6644, 6645, 6648, 6649, 6658, 6660, 6667, 6668,
    6670, 6686, 6699, 6700, 6724, 6728, 7470, 7613, 7642, 8583, 8786, 8787, 8788, 8789, 8791, 8796, 8803, 8804, 8811, 8813,
    8822, 8823, 8825, 8840, 8851, 8854, 8855, 8859, 8863, 8877, 8890, 8892, 8907, 8915, 8983, 8987, 8989, 8991, 8992, 8996,
    9419, 9436, 10167, 10867, 10870, 10881, 10885, 11296, 11299, 11300, 5714, 5716, 5718, 5723, 5724, 5725, 8984, 8985, 8993, 8994,
    8995, 9001, 4745, 4761, 8798, 4744, 9002, 1792, 9652, 9829, 10433, 2749, 1649, 1653, 5284, 6738, 6739, 6811, 6812, 7273,
    7274, 7330, 7348, 7441, 9330, 2794, 3113, 5434, 6341, 1483, 1954, 2006, 2951, 3464, 3602, 3634, 3781, 4815, 4917, 4972,
    5904, 8831, 8848, 8909, 3565, 3372, 3422, 7052, 10515, 10530, 10792, 284, 623, 783, 1500, 1923, 1927, 3429, 5926, 6179,
    6285, 6772, 6776, 7279, 8006, 8473, 8732, 9058, 9542, 9922, 10370, 10835, 58, 828, 1656, 2060, 2748, 5256, 11341, 8404,
    1934, 2158, 2159, 113, 208, 447, 466, 490, 501, 507, 659, 677, 724, 1000, 1031, 1036, 1038, 1238, 1342, 1988,
    2275, 2389, 3491, 4030, 4113, 4167, 4199, 4676, 4832, 4916, 4922, 5733, 6413, 6900, 7026, 7391, 7444, 7672, 7708, 7753,
    8138, 8237, 8739, 9496, 9758, 9843, 9903, 9906, 9907, 10202, 10326, 10762, 11045, 11108, 11168, 11236, 9373, 9393, 7645, 8541,
    10601, 11018, 11020, 11028, 11039, 1069, 1236, 1247, 1547, 2475, 3470, 3480, 3481, 3590, 3593, 3596, 3838, 4024, 4962, 4974,
    4975, 5005, 5009, 5648, 6000, 6515, 7425, 7789, 7808, 7829, 10139, 11017, 1986, 2992, 3148, 3168, 3194, 9232, 415, 1048,
    1056, 1063, 5869, 9723, 759, 762, 1251, 1388, 1478, 2291, 5175, 4907, 547, 573, 898, 976, 1158, 1159, 1200, 1764,
    2157, 2213, 2222, 2516, 3122, 3599, 3698, 3712, 4429, 5910, 6513, 6618, 6660, 6722, 8642, 9103, 9882, 10740, 11088, 11332,
    354, 1547, 3593, 3850, 4686, 5055, 5060, 5077, 5093, 5345, 6414, 8671, 9941, 10046, 10328, 10576, 2297, 10351, 3505, 5264,
    8012, 8506, 8633, 8813, 9168, 9290, 9390, 9941, 10108, 10176, 61, 418, 443, 505, 1684, 1989, 2067, 4021, 4328, 4364,
    4545, 4622, 5000, 5030, 5650, 6086, 6183, 6414, 6663, 6829, 6830, 6846, 6951, 7102, 7134, 7191, 7260, 7777, 7835, 8138,
    8337, 8449, 8562, 8575, 9187, 9248, 9273, 10131, 10226, 10232, 10246, 10260, 10527, 11314, 11390, 8890, 2261, 2270, 2887, 3753,
    3961, 4509, 6417, 6737, 6808, 7009, 7022, 8071, 8072, 8073, 8074, 8075, 8076, 8077, 8078, 8079, 8080, 8081, 8086, 8087,
    8088, 8090, 8099, 8104, 8117, 8121, 8123, 8124, 8128, 8129, 8132, 8137, 8310, 9232, 10578, 10760, 926, 973, 1120, 1211,
    1466, 1552, 1556, 1856, 2020, 2025, 2028, 2032, 2217, 2218, 2269, 2270, 2274, 3705, 4439, 4441, 4509, 4551, 4552, 4564,
    4565, 5500, 6075, 6143, 6430, 6555, 6743, 7554, 7955, 8120, 8131, 8132, 8141, 8278, 8452, 8889, 9061, 9064, 9586, 10435,
    10444, 10447, 10595, 11238, 11259, 11263, 4560, 5511, 5518, 5519, 5520, 5524, 5530, 5531, 5533, 5534, 5549, 9054, 9512, 11281,
    1500, 4291, 4311, 4321, 1768, 3961, 9230, 10927, 8482, 3604, 10950, 11287, 172, 232, 449, 538, 539, 571, 1274, 1297,
    2220, 2623, 3230, 3280, 3404, 3422, 3738, 3752, 3757, 3758, 4090, 4345, 4362, 4526, 4539, 4541, 4543, 4545, 5566, 5774,
    6889, 7068, 7139, 7388, 7549, 7919, 8742, 8969, 8975, 10703, 10767, 10783, 10785, 10788, 10790, 3229, 9742, 5485, 8997, 2136,
    2194, 2205, 2215, 3241, 4747, 4755, 8576, 8583, 8646, 8811, 8813, 8859, 8863, 8877, 8879, 8883, 8890, 10961, 10977, 11080,
    11105, 11187, 11314, 4753, 2325, 2357, 2406, 2407, 2414, 2415, 2445, 3757, 3986, 4009, 4021, 4022, 4116, 4874, 7656, 10574,
    11291, 11291, 3114, 2379, 2731, 2741, 2745, 1341, 3842, 5350, 5354, 6890, 6946, 2406, 1731, 7497, 7512, 7547, 2223, 1655,
    2241, 2273, 3023, 10271, 1386, 5912, 5917, 7444, 4712, 6552, 4742, 6623, 8882, 9527, 9541, 6975, 1234, 1895, 1906, 11060,
    1018, 1225, 1239, 1881, 1882, 1908, 1909, 2412, 3476, 4777, 4987, 5006, 5008, 5010, 8782, 11063, 575, 5053, 5913, 3036,
    10923, 2711, 3489, 561, 2684, 2712, 2713, 2714, 3632, 3684, 3703, 3705, 6138, 2083, 7444, 570, 824, 887, 944, 955,
    957, 1165, 1167, 1200, 1201, 1376, 1381, 1572, 1594, 3555, 9187, 10580, 10581, 336, 347, 349, 357, 548, 802, 807,
    828, 840, 841, 842, 859, 860, 864, 872, 879, 880, 919, 920, 921, 933, 934, 937, 942, 949, 956, 963,
    970, 973, 1117, 1144, 1145, 1160, 1161, 1164, 1166, 1170, 1171, 1175, 1207, 1288, 1289, 1370, 1377, 1464, 1481, 1493,
    1503, 1560, 1598, 1896, 1898, 1930, 5371, 6769, 7026, 8449, 10878, 1595, 3707, 4565, 9234, 2913, 8751, 8759, 6139, 8054,
    8375, 8816, 8822, 8845, 8849, 8939, 5909, 262, 1599, 3625, 6533, 6550, 818, 2336, 2617, 708, 2441, 2916, 3140, 3141,
    3143, 3144, 3145, 3161, 3193, 3233, 3248, 3255, 3660, 3728, 4021, 4049, 4061, 4081, 4082, 4088, 4089, 4090, 4092, 4105,
    4114, 4126, 4181, 4225, 4226, 4644, 5188, 5193, 5195, 5238, 5240, 5536, 6019, 6578, 7486, 7493, 7506, 7517, 7523, 7542,
    7551, 7965, 7966, 7967, 7968, 7969, 7970, 7972, 7973, 7974, 7975, 7984, 7988, 7989, 7998, 8003, 8004, 8006, 8349, 8372,
    8373, 8800, 9103, 10143, 10531, 396, 10357, 705, 2692, 2814, 2815, 10669, 10697, 4497, 2463, 5567, 2452, 9436, 1925, 1891,
    3951, 8674, 10858, 7703, 6735, 6738, 6739, 6740, 6801, 6802, 6809, 6811, 6812, 6813, 6816, 6817, 7268, 7271, 7272, 7273,
    7274, 7275, 7278, 7279, 7280, 514, 517, 518, 519, 520, 521, 522, 523, 524, 535, 536, 545, 569, 581, 1903,
    1929, 2071, 2072, 2073, 2087, 2088, 2092, 3662, 3963, 4388, 5161, 5208, 5224, 5255, 5932, 7832, 8519, 8637, 9507, 9516,
    10091, 10351, 10531, 11312, 8642, 2905, 4363, 2088, 3202, 8164, 292, 8615, 8633, 9274, 10022, 1396, 3631, 3682, 3691, 3702,
    3706, 5833, 5841, 5860, 6069, 6086, 6090, 6109, 6117, 6158, 6177, 6196, 6215, 6216, 8138, 9873, 10135, 2370, 4114, 4823,
    4913, 7409, 11271, 11286, 1191, 2403, 9915, 10911, 3763, 6746, 6749, 264, 2413, 3057, 5447, 7469, 7835, 11059, 11061, 66,
    230, 282, 547, 6857, 6892, 6907, 6920, 6921, 6947, 7210, 9842, 9843, 10052, 10241, 10243, 10244, 284, 760, 781, 784,
    1478, 1479, 1480, 1482, 1500, 1502, 2088, 2292, 3121, 3548, 5004, 5172, 5555, 7018, 7029, 7340, 7384, 8272, 8661, 8999,
    262, 331, 883, 968, 1197, 1200, 1330, 1341, 1346, 1483, 1541, 1552, 1554, 2010, 2022, 2023, 2029, 2030, 2032, 2421,
    3043, 3603, 3837, 3840, 3842, 3843, 3846, 3847, 3849, 3851, 3852, 4200, 4923, 5343, 5345, 5347, 5348, 5349, 5350, 5354,
    5355, 5904, 7056, 67, 204, 283, 500, 505, 512, 595, 596, 610, 616, 622, 630, 681, 688, 701, 746, 764,
    975, 976, 1059, 1070, 1249, 1445, 1465, 1505, 1572, 1855, 1924, 2029, 2168, 2215, 2270, 2276, 2645, 2651, 3116, 3192,
    3196, 3279, 3387, 3388, 3428, 3453, 3537, 3621, 3644, 3699, 3749, 3755, 3763, 3960, 4033, 4069, 4113, 4125, 4202, 4499,
    4625, 4648, 4773, 4863, 4916, 4955, 5151, 5528, 5644, 5909, 6304, 6769, 6772, 6793, 6893, 6920, 6924, 6928, 6945, 7026,
    7048, 7099, 7135, 7138, 7174, 7211, 7238, 7257, 7282, 7439, 7643, 7706, 7874, 7886, 7887, 7888, 7892, 7903, 7913, 7922,
    7949, 7950, 7963, 8007, 8132, 8233, 8379, 8443, 8701, 8718, 8731, 8733, 8760, 8781, 8813, 8844, 8969, 9130, 9173, 9248,
    9354, 9389, 9395, 9496, 9518, 9642, 9777, 9926, 9961, 10107, 10131, 10350, 10404, 10448, 10503, 10508, 10550, 10640, 10678, 10719,
    10720, 10787, 10857, 10880, 10904, 11059, 11066, 11072, 11079, 11085, 11147, 11188, 11360, 6007, 6011, 6038, 6054, 6059, 6063, 6066,
    8005, 8812, 9882, 6684, 7231, 8838, 8905, 285, 350, 354, 1648, 1753, 1828, 1851, 1923, 2157, 2213, 2327, 3063, 3111,
    4021, 4771, 4772, 4877, 6143, 6246, 6247, 6248, 6249, 6255, 6336, 6338, 6351, 6354, 6356, 6374, 6375, 6376, 6377, 6378,
    6381, 6382, 7664, 7686, 7721, 7819, 7830, 7960, 8141, 8780, 9038, 9961, 9964, 9967, 10794, 11066, 717, 737, 1018, 1042,
    1053, 6975, 7063, 7074, 7920, 7071, 1622, 1651, 8040, 8050, 169, 265, 356, 364, 365, 371, 374, 376, 3336, 3356,
    5780, 6406, 6455, 6666, 7620, 7632, 7806, 8574, 8613, 8623, 8633, 8642, 8813, 9270, 9275, 9941, 9981, 10028, 10220, 10224,
    8642, 9274, 9946, 4588, 4587, 4272, 4288, 4314, 4358, 4263, 4264, 4265, 4266, 4267, 4268, 4269, 4270, 4271, 4275, 4292,
    4305, 4308, 4310, 4312, 4316, 4317, 4318, 4320, 4321, 4324, 4326, 4327, 4331, 4384, 4575, 4577, 4580, 4581, 4582, 4583,
    4589, 4590, 4578, 4585, 4588, 4595, 4596, 58, 172, 886, 969, 1243, 1859, 2514, 2739, 2749, 3119, 3287, 3604, 3698,
    4203, 4762, 5496, 6179, 6217, 6308, 6475, 6513, 6521, 6628, 6824, 7239, 7549, 7679, 8276, 8372, 8378, 8580, 9129, 9521,
    9705, 10006, 10069, 10552, 10905, 1777, 8141, 1203, 3252, 7343, 7397, 7403, 1786, 2094, 2096, 2097, 2098, 2100, 2101, 2102,
    2103, 2104, 2129, 2142, 2161, 2162, 5393, 7631, 8132, 8522, 8527, 8533, 8535, 8597, 8599, 1771, 1780, 1851, 2128, 2157,
    3065, 4957, 7689, 7726, 7792, 7795, 7814, 8216, 8217, 8227, 8261, 8955, 9499, 9500, 9503, 9586, 2115, 447, 2804, 2875,
    8315, 11170, 384, 385, 387, 388, 389, 390, 391, 393, 394, 395, 396, 4375, 4377, 4378, 4379, 4381, 4384, 5016,
    5019, 5020, 5021, 5022, 5024, 5025, 5026, 5028, 5031, 7178, 7179, 7181, 7182, 7183, 7184, 7185, 7187, 7188, 7189, 7190,
    8320, 8321, 8322, 8323, 8327, 8328, 8329, 8331, 8332, 8333, 8334, 8338, 8456, 8457, 8458, 8459, 8461, 8463, 8464, 8465,
    8467, 8468, 8470, 8685, 8687, 8688, 8747, 8748, 8749, 8751, 8753, 8754, 8755, 8757, 8758, 8759, 8760, 8761, 8764, 9135,
    9136, 9138, 9139, 9141, 9142, 9143, 9145, 9146, 9147, 9148, 9151, 9195, 9197, 9198, 9199, 9200, 9202, 9203, 9204, 9206,
    9207, 9208, 9209, 9257, 9259, 9260, 9261, 9263, 9264, 9265, 9267, 9268, 9269, 9270, 9377, 9379, 9380, 9381, 9383, 9384,
    9385, 9387, 9388, 9389, 9390, 9417, 9419, 9420, 9421, 9422, 9424, 9425, 9426, 9428, 9429, 9430, 9431, 9458, 9460, 9461,
    9462, 9464, 9465, 9466, 9468, 9469, 9470, 9471, 9525, 9527, 9528, 9529, 9531, 9532, 9533, 9535, 9536, 9537, 9538, 9932,
    9936, 9937, 9973, 9976, 9977, 10014, 10017, 10018, 10059, 10061, 10062, 10101, 10103, 10104, 10169, 10171, 10172, 10414, 10415, 10416,
    10418, 10419, 10420, 10422, 10423, 10424, 10425, 10426, 10427, 10452, 10453, 10454, 10455, 10457, 10458, 10459, 10461, 10462, 10463, 10464,
    10465, 10467, 10471, 10472, 10473, 10474, 10476, 10477, 10478, 10480, 10481, 10482, 10483, 10494, 10499, 10500, 10515, 10516, 10517, 10518,
    10520, 10521, 10522, 10524, 10525, 10526, 10527, 10539, 10542, 10543, 11091, 11093, 11094, 11095, 11096, 11098, 11099, 11100, 11102, 11103,
    11104, 11105, 131, 5763, 6507, 6612, 6654, 6716, 6788, 6883, 8689, 9938, 9978, 10019, 10063, 10105, 10173, 10501, 10544, 1800,
    2854, 3712, 8399, 8409, 8423, 8444, 212, 228, 1127, 3556, 6707, 7651, 8182, 10360, 10375, 1596, 4962, 5005, 5009, 2916,
    112, 245, 257, 262, 264, 265, 275, 289, 577, 1206, 1344, 1556, 1813, 2029, 2089, 3352, 4324, 4334, 4567, 4649,
    4673, 4756, 4759, 5227, 5531, 6139, 6340, 6380, 6667, 6775, 8054, 8336, 8375, 8471, 8519, 8915, 8939, 8987, 9213, 9564,
    9667, 9888, 10251, 10262, 10375, 10884, 11167, 11188, 11315, 9002, 56, 284, 288, 761, 1209, 1253, 1597, 3230, 3280, 4052,
    4071, 4072, 4089, 4116, 4120, 4295, 4588, 4590, 4595, 4690, 5705, 6139, 6142, 6143, 6281, 6625, 6686, 6693, 7463, 7464,
    8732, 8840, 8907, 8999, 9188, 10507, 10602, 10703, 10790, 10791, 10878, 10949, 11238, 7542, 1894, 4327, 9129, 8976, 5536, 5155,
    5908, 8973, 978, 1927, 3594, 5776, 8310, 9538, 10723, 291, 657, 658, 8534, 9685, 10853, 3956, 1088, 7598, 7649, 7744,
    7880, 7881, 9905, 10109, 10156, 7435, 10133, 11107, 1294, 7736, 103, 137, 373, 1208, 4359, 4671, 6179, 8539, 8783, 8997,
    9099, 9126, 9450, 9451, 10347, 11001, 11368, 4596, 8121, 2512, 4690, 5417, 5422, 5429, 5439, 5471, 5476, 5529, 8287, 8310,
    10561, 10649, 10677, 10682, 10683, 10725, 10729, 5472, 5462, 5463, 701, 1067, 1299, 1405, 1489, 1547, 1576, 2045, 2046, 2052,
    2053, 2057, 2059, 2060, 2068, 2087, 2279, 3312, 3346, 3590, 4499, 4620, 4673, 4687, 4773, 5499, 5926, 5969, 5975, 6405,
    6450, 6452, 6473, 6571, 6578, 6666, 8309, 8311, 8375, 8538, 8643, 8737, 8760, 8936, 9232, 9556, 9619, 9661, 9663, 9700,
    9737, 9775, 9838, 9840, 9880, 9959, 9962, 9965, 9986, 10000, 10044, 10086, 10155, 10196, 10217, 10238, 10239, 10251, 10258, 10262,
    10282, 10335, 10345, 10442, 10571, 11105, 11213, 11260, 11290, 1209, 1253, 6278, 7306, 7308, 7407, 7415, 9329, 9334, 9371, 10698,
    10810, 10814, 10924, 11263, 11292, 11312, 11368, 630, 6219, 4362, 941, 2592, 5602, 5616, 5646, 6515, 6576, 8338, 8764, 10034,
    10045, 10046, 10053, 10088, 10093, 10094, 10416, 10426, 10465, 10466, 10467, 10623, 10680, 10704, 10744, 10763, 11171, 419, 2704, 2852,
    5384, 9583, 6250, 10573, 5778, 103, 106, 143, 203, 204, 263, 291, 326, 349, 352, 378, 399, 449, 615, 616,
    628, 658, 683, 765, 1060, 1346, 1463, 1725, 1732, 1753, 1851, 1956, 2023, 2030, 2031, 2157, 2885, 2929, 2948, 3385,
    3392, 3393, 3394, 3429, 3653, 4023, 4365, 4542, 4545, 4569, 4591, 4599, 4651, 4676, 5007, 5157, 5284, 5345, 5380, 5485,
    5547, 5554, 5648, 5708, 5776, 5904, 6254, 6255, 6279, 6454, 6804, 6805, 6817, 6825, 6896, 6899, 6928, 7053, 7138, 7174,
    7193, 7239, 7285, 7387, 7440, 7643, 7838, 7859, 7871, 7879, 7883, 7899, 7900, 7915, 7916, 7917, 7925, 7927, 7930, 7949,
    7957, 7960, 8229, 8235, 8310, 8515, 8534, 8539, 8580, 8610, 8632, 8676, 8738, 8744, 8764, 8778, 8781, 8819, 8934, 9099,
    9152, 9187, 9209, 9249, 9254, 9270, 9370, 9373, 9389, 9393, 9491, 9516, 9601, 9626, 9742, 9777, 9960, 10022, 10108, 10113,
    10130, 10137, 10180, 10240, 10350, 10408, 10427, 10428, 10464, 10467, 10527, 10623, 10723, 10739, 10762, 10785, 10792, 10854, 10902, 11017,
    11019, 11064, 11215, 11370, 11374, 11387, 11388, 5780, 3401, 9242, 62, 92, 106, 203, 204, 229, 233, 235, 241, 242,
    258, 259, 286, 294, 301, 325, 327, 330, 332, 352, 378, 379, 397, 399, 419, 450, 493, 508, 576, 580,
    601, 613, 628, 749, 752, 760, 766, 978, 1070, 2571, 3360, 3361, 3362, 3363, 3364, 3365, 3366, 3367, 3368, 3369,
    3370, 3373, 3375, 3377, 3384, 3386, 3402, 3403, 3404, 3405, 3406, 3411, 3414, 3415, 3417, 3426, 3432, 3433, 3434, 3435,
    3849, 4444, 4445, 4446, 4478, 4480, 5002, 5009, 5011, 5660, 5661, 5662, 5663, 5664, 5665, 5669, 5673, 5674, 5708, 5929,
    6232, 6236, 6248, 6249, 6252, 6254, 6256, 6854, 6864, 6890, 6894, 6896, 6897, 6912, 6922, 6925, 6928, 6946, 6949, 6950,
    7024, 7050, 7065, 7099, 7101, 7110, 7135, 7137, 7171, 7173, 7192, 7193, 7199, 7208, 7209, 7210, 7211, 7214, 7215, 7216,
    7217, 7236, 7239, 7249, 7258, 7259, 7261, 7280, 7285, 7286, 7450, 7452, 7467, 7614, 7623, 7651, 7674, 7684, 7782, 7834,
    7840, 7845, 7846, 7847, 7848, 7849, 7850, 7851, 7852, 7853, 7854, 7855, 7857, 7858, 7862, 7863, 7872, 7873, 7875, 7878,
    7880, 7881, 7882, 7884, 7885, 7889, 7890, 7891, 7893, 7894, 7898, 7901, 7908, 7909, 7910, 7911, 7914, 7918, 7919, 7920,
    7921, 7922, 7925, 7926, 7928, 7929, 7932, 7933, 7935, 7937, 7938, 7939, 7940, 7941, 7943, 7944, 7945, 7950, 7951, 7954,
    7959, 7961, 7962, 8520, 8606, 8607, 8608, 8609, 8611, 8612, 8613, 8614, 8615, 8621, 8623, 8699, 8700, 8703, 8704, 8705,
    8708, 8711, 8712, 8714, 8716, 8717, 8719, 8721, 8722, 8732, 8743, 8744, 8766, 8767, 8768, 8769, 8779, 8784, 8924, 8926,
    8928, 8938, 9236, 9237, 9238, 9239, 9250, 9253, 9256, 9257, 9259, 9260, 9275, 9356, 9357, 9361, 9376, 9379, 9380, 9394,
    9478, 9479, 9481, 9482, 9493, 9591, 9669, 9672, 10010, 10013, 10096, 10099, 10101, 10113, 10116, 10118, 10122, 10123, 10125, 10137,
    10386, 10450, 10452, 10453, 10454, 10463, 10513, 10516, 10517, 10698, 10706, 10707, 10708, 10709, 10710, 10711, 10723, 10743, 10766, 10768,
    10769, 10772, 10777, 10783, 10786, 10787, 10790, 10791, 10792, 10843, 10844, 10845, 10846, 10847, 10869, 10878, 10880, 9906, 9920, 11084,
    10865, 10872, 10873, 10874, 10875, 10877, 10878, 4293, 3420, 7194, 6511, 6616, 6658, 6720, 9436, 103, 108, 115, 264, 349,
    356, 572, 1127, 1758, 1766, 2167, 2372, 2506, 4704, 4731, 4742, 4753, 4755, 4763, 4926, 5127, 5128, 5146, 5149, 5150,
    5156, 5160, 5174, 5205, 5229, 5256, 5260, 6474, 6475, 6476, 6595, 6642, 6660, 6663, 6666, 6671, 6672, 6673, 6674, 6677,
    6688, 6693, 6707, 6721, 6722, 6723, 6724, 6728, 7606, 7677, 8009, 8583, 8790, 8793, 8795, 8811, 8812, 8813, 8815, 8816,
    8823, 8826, 8827, 8828, 8829, 8832, 8841, 8842, 8843, 8848, 8849, 8877, 8890, 8895, 8909, 8916, 8998, 9209, 9214, 9277,
    9278, 9289, 9290, 9416, 9417, 9430, 9432, 9434, 9436, 9560, 9784, 9785, 9786, 9788, 9789, 9790, 9799, 9800, 9801, 9829,
    9841, 9844, 9845, 10164, 10175, 10176, 10179, 10182, 10785, 10794, 10878, 11295, 11301, 11304, 11311, 11312, 11315, 9435, 700, 4677,
    4773, 5552, 5821, 6793, 8380, 8644, 8939, 9866, 10948, 7513, 5644, 6516, 6549, 6929, 10140, 10261, 10660, 1174, 170, 174,
    809, 894, 1411, 1788, 2318, 2380, 2403, 2432, 2444, 2536, 2537, 2546, 2565, 2566, 2567, 2568, 2597, 2607, 2620, 2624,
    2631, 2646, 2647, 2651, 2652, 2654, 2727, 2774, 2783, 2799, 2807, 2842, 2843, 2844, 2866, 2886, 2932, 2933, 2949, 2951,
    3630, 3631, 3633, 3671, 3672, 3682, 3683, 3701, 3702, 3703, 3705, 3706, 3844, 4024, 4394, 4396, 4400, 4401, 4408, 4409,
    4416, 4418, 4420, 4421, 4427, 4428, 4429, 4431, 4433, 4435, 4437, 4439, 4447, 4476, 4477, 4479, 4481, 4495, 4511, 4648,
    4777, 4815, 4859, 4860, 4885, 4917, 4923, 4968, 4987, 4998, 5000, 5006, 5008, 5010, 5154, 5406, 5534, 5600, 5601, 5615,
    5646, 5653, 5822, 5927, 5933, 6497, 6515, 6532, 6539, 6747, 6751, 6752, 6753, 6754, 6755, 6756, 6757, 6768, 6769, 6770,
    6772, 6773, 6774, 6777, 6778, 6796, 6797, 6953, 6954, 6955, 6957, 6964, 6972, 6973, 6975, 6977, 6978, 6981, 10073, 10074,
    10087, 10157, 10321, 10328, 10401, 10402, 10403, 10407, 10596, 10605, 10997, 11079, 11081, 11082, 11086, 11187, 11190, 11192, 11193, 11215,
    11268, 11269, 11276, 11367, 2626, 4417, 2060, 2067, 3711, 4115, 4321, 4359, 4625, 5769, 6926, 7101, 8878, 3623, 2505, 5644,
    5369, 68, 156, 248, 347, 450, 581, 681, 747, 768, 773, 776, 784, 785, 786, 788, 895, 900, 1682, 1725,
    1732, 1738, 1741, 2158, 2282, 2284, 2286, 2293, 2333, 2374, 2381, 2430, 2431, 2485, 2700, 2845, 2885, 2929, 3241, 3378,
    3387, 3388, 3389, 3391, 3428, 3602, 3629, 3681, 3692, 3855, 3856, 3857, 3858, 3859, 3860, 3861, 3862, 3863, 3864, 3865,
    3866, 3867, 3868, 3869, 3870, 3871, 3872, 3873, 3874, 3875, 3879, 3883, 3884, 3886, 3887, 3888, 3890, 3892, 3895, 3896,
    3897, 3904, 3910, 3912, 3916, 3921, 3922, 3934, 3939, 3940, 3944, 3951, 3964, 3967, 3969, 3970, 3971, 3972, 3973, 3974,
    3975, 3976, 3977, 3978, 3979, 3980, 3981, 3982, 3983, 3984, 3986, 3987, 3988, 3991, 3992, 3993, 3995, 3997, 3998, 3999,
    4006, 4007, 4021, 4031, 4163, 4173, 4179, 4191, 4323, 4341, 4342, 4518, 4523, 4540, 4542, 4543, 4580, 4590, 4618, 4671,
    4817, 4864, 4872, 4959, 5106, 5107, 5108, 5109, 5110, 5111, 5112, 5113, 5117, 5138, 5141, 5147, 5154, 5171, 5172, 5174,
    5175, 5198, 5229, 5230, 5231, 5262, 5357, 5358, 5359, 5360, 5361, 5362, 5363, 5364, 5365, 5370, 5375, 5383, 5385, 5386,
    5387, 5388, 5393, 5394, 5395, 5396, 5397, 5409, 5414, 5415, 5416, 5425, 5430, 5432, 5436, 5437, 5438, 5449, 5450, 5452,
    5473, 5486, 5491, 5538, 5539, 5554, 5556, 5558, 5572, 5573, 5574, 5575, 5576, 5577, 5578, 5579, 5580, 5581, 5582, 5586,
    5587, 5591, 5592, 5595, 5598, 5600, 5601, 5604, 5606, 5607, 5608, 5609, 5611, 5612, 5614, 5615, 5616, 5617, 5618, 5622,
    5624, 5625, 5638, 5639, 5640, 5643, 5647, 5650, 5777, 6136, 6154, 6180, 6192, 6310, 6311, 6312, 6313, 6315, 6321, 6434,
    6485, 6486, 6488, 6489, 6490, 6492, 6493, 6494, 6495, 6496, 6497, 6498, 6500, 6503, 6511, 6513, 6521, 6525, 6526, 6527,
    6528, 6529, 6531, 6533, 6535, 6537, 6538, 6547, 6553, 6559, 6560, 6561, 6572, 6808, 6816, 6858, 6862, 6951, 6980, 7240,
    7257, 7279, 7437, 7609, 7643, 7676, 7685, 7712, 7731, 7738, 7791, 7840, 7861, 7870, 7874, 7886, 7888, 7892, 7903, 7905,
    7925, 7949, 8132, 8204, 8213, 8228, 8233, 8285, 8461, 8492, 8496, 8514, 8701, 8707, 8710, 8718, 8760, 8771, 8779, 8816,
    8879, 8997, 9168, 9172, 9187, 9216, 9217, 9241, 9248, 9381, 9496, 9497, 9600, 9603, 9632, 9641, 9666, 9741, 9948, 9951,
    9960, 10092, 10100, 10107, 10117, 10125, 10130, 10131, 10229, 10239, 10260, 10526, 10548, 10556, 10560, 10570, 10597, 10621, 10697, 10698,
    10720, 10730, 10738, 10739, 10857, 10980, 10982, 10983, 10984, 10985, 10987, 10993, 10995, 11151, 11156, 11195, 11198, 11234, 11258, 11329,
    11386, 4014, 5142, 571, 573, 891, 1599, 2027, 3349, 3353, 6482, 5637, 5461, 5488, 5464, 685, 2682, 3846, 10811, 10813,
    3683, 2823, 10760, 10775, 10778, 10779, 10784, 10785, 10853, 10856, 10859, 10780, 5987, 628, 1340, 3429, 5655, 7248, 7264, 7957,
    8541, 9393, 10408, 1127, 3851, 4567, 4618, 5906, 6288, 7286, 1449, 3157, 3174, 3199, 4509, 4687, 7247, 7255, 7256, 7263,
    7348, 7441, 9413, 10763, 10794, 10855, 11328, 7349, 10760, 10783, 8680, 9273, 1182, 4367, 10321, 4755, 7198, 7199, 7203, 7204,
    7205, 7206, 7208, 7209, 7210, 10718, 10855, 405, 411, 412, 414, 415, 416, 417, 440, 442, 2060, 5447, 5534, 7706,
    7731, 7732, 7748, 8251, 8252, 8255, 8259, 8271, 8277, 8749, 8751, 8759, 8936, 9600, 9621, 9663, 9739, 9757, 10639, 10640,
    10659, 10967, 11166, 11329, 11330, 1675, 2112, 2137, 2186, 2198, 2345, 2503, 11275, 11287, 893, 1857, 8402, 8443, 6810, 6815,
    366, 373, 375, 417, 3512, 3524, 6815, 1035, 7001, 7018, 10820, 10822, 10835, 441, 1208, 1336, 1529, 1530, 1539, 1550,
    3730, 3734, 3748, 3759, 3762, 7280, 7284, 7508, 7509, 7510, 7540, 7542, 7545, 8254, 8258, 8285, 8313, 10515, 10528, 1083,
    1095, 1111, 1118, 1124, 1126, 5878, 1099, 3470, 1093, 1119, 3243, 6124, 6136, 6137, 6139, 6143, 6375, 10571, 10760, 10978,
    11125, 11166, 11187, 11232, 4664, 4671, 1651, 6280, 8034, 8042, 8052, 2136, 7215, 11314, 9298, 9309, 8136, 4024, 4590, 10531,
    1447, 1503, 1578, 1594, 2060, 2090, 2502, 2750, 4328, 4479, 5557, 5821, 5930, 8378, 11044, 11286, 9923, 624, 1442, 8068,
    8188, 8194, 5914, 5915, 5916, 5917, 5918, 5919, 5920, 5921, 5922, 5923, 5924, 5925, 5926, 4541, 8536, 8842, 9960, 9981,
    10021, 10282, 10658, 10902, 2685, 2743, 1498, 4325, 5906, 10508, 10642, 6578, 684, 1458, 5130, 7702, 10658, 11313, 355, 2273,
    2274, 3086, 3699, 5644, 6513, 7671, 9031, 9740, 9800, 9961, 10465, 289, 354, 879, 1395, 1504, 1747, 2187, 3286, 4127,
    7284, 10139, 10376, 10785, 10841, 11083, 60, 108, 260, 1406, 1766, 1860, 2167, 2298, 2900, 5489, 5498, 6442, 6589, 6620,
    6690, 6692, 8842, 8889, 8908, 8909, 9547, 9840, 9994, 2216, 3425, 10531, 8697, 10071, 423, 2270, 2958, 821, 887, 897,
    3311, 3312, 3313, 3314, 3326, 3350, 6455, 9009, 9016, 9022, 9031, 9034, 9039, 9547, 1889, 1925, 4866, 4927, 68, 684,
    1060, 1753, 1796, 1851, 2216, 2645, 2962, 3149, 3195, 3278, 3358, 3601, 3661, 3750, 4233, 4304, 4322, 4360, 4429, 4618,
    4925, 5262, 5528, 6432, 6722, 6744, 6973, 8272, 8278, 8969, 9980, 10088, 10350, 10485, 10835, 10924, 10929, 11386, 449, 705,
    712, 2280, 3431, 3961, 6260, 6261, 6262, 6263, 6264, 6267, 6268, 6270, 6271, 6272, 6273, 6274, 6276, 6277, 6287, 713,
    6265, 6275, 8446, 4527, 1070, 1430, 1434, 1436, 1575, 1884, 1924, 2163, 2218, 3475, 3535, 3546, 3594, 4918, 5862, 6341,
    7439, 8195, 8973, 10047, 10325, 10331, 10701, 11261, 4517, 4518, 4519, 4520, 4523, 4524, 4526, 4529, 4531, 4534, 4535, 4537,
    4539, 4540, 4545, 4565, 4689, 169, 442, 467, 974, 1122, 2087, 2660, 3477, 3513, 3532, 3599, 3850, 4359, 4711, 5345,
    5903, 6893, 7677, 8731, 8816, 8818, 8911, 9453, 9566, 9684, 9703, 9799, 10141, 10240, 10348, 10350, 10528, 10794, 10975, 11084,
    3022, 8436, 58, 185, 205, 683, 894, 1062, 1241, 1246, 1248, 1253, 1329, 1348, 1398, 2324, 2398, 2406, 2407, 2415,
    2424, 2466, 2476, 2479, 2498, 2499, 2504, 2512, 2607, 3235, 3246, 3251, 3255, 3264, 3269, 3276, 3278, 3281, 4037, 4038,
    4039, 4040, 4041, 4042, 4043, 4044, 4045, 4046, 4047, 4048, 4049, 4050, 4054, 4055, 4057, 4060, 4062, 4063, 4064, 4084,
    4088, 4089, 4090, 4091, 4093, 4094, 4095, 4101, 4106, 4111, 4113, 4114, 4116, 4121, 4123, 4126, 4128, 4436, 4801, 4865,
    4876, 4877, 4911, 4913, 4914, 4915, 4921, 5287, 6217, 6404, 7051, 7426, 7432, 8035, 8039, 8053, 8533, 8567, 8600, 8626,
    8664, 8725, 8806, 8872, 8967, 9024, 9036, 10339, 11017, 11277, 9, 417, 6999, 900, 3005, 3112, 7543, 9149, 9411, 3352,
    3353, 7441, 8373, 8377, 7831, 367, 373, 377, 10220, 7831, 7831, 1236, 263, 2619, 3312, 3552, 4873, 4874, 6598, 7371,
    7372, 7790, 7795, 7927, 8120, 8216, 8217, 8227, 8261, 9020, 11370, 11374, 11387, 8633, 8642, 3275, 4251, 4331, 1462, 5566,
    1824, 2529, 2533, 2625, 2477, 2518, 2520, 2521, 2522, 2523, 2524, 2525, 2526, 2527, 2528, 2770, 2934, 3290, 3315, 3346,
    5718, 5727, 10287, 10293, 10294, 10321, 3065, 3540, 4627, 5978, 5979, 5980, 5981, 5982, 5983, 5984, 5985, 5986, 6053, 6054,
    6057, 7688, 7689, 7690, 7691, 7692, 7693, 7694, 7695, 7696, 7697, 7698, 7699, 7726, 7740, 7744, 7780, 7792, 7793, 7794,
    7804, 7821, 8779, 10280, 8195, 8338, 8775, 9949, 9954, 9956, 9957, 9959, 9960, 9961, 11056, 399, 9602, 7399, 7411, 9302,
    9309, 9331, 10796, 10799, 10811, 10893, 1946, 1965, 1976, 1993, 2126, 3803, 3804, 2027, 5306, 5307, 5308, 7328, 7379, 7380,
    7382, 7399, 10904, 11048, 11288, 70, 900, 1341, 1441, 1466, 1552, 1820, 1851, 2157, 3845, 5000, 5553, 5904, 6066, 6073,
    6136, 6767, 6823, 6971, 7050, 7134, 7494, 7768, 8229, 8599, 9062, 9374, 9565, 10089, 10578, 11088, 11169, 11311, 9720, 1467,
    2332, 4232, 4476, 5104, 8194, 8815, 1450, 2947, 3111, 5570, 7999, 1551, 1721, 7993, 2031, 3112, 11287, 552, 809, 894,
    1148, 1149, 1191, 1205, 1788, 2318, 2386, 2403, 2425, 3339, 3358, 5753, 7069, 7321, 7366, 7368, 7414, 8484, 8497, 8506,
    10184, 10185, 10585, 11268, 11269, 11276, 2230, 7554, 9112, 9130, 7346, 7370, 7410, 10802, 7746, 7798, 9742, 7484, 7524, 7533,
    3457, 3575, 3591, 3601, 11085, 11063, 7611, 27, 31, 502, 1503, 2396, 2442, 2579, 2580, 2601, 2995, 3003, 3006, 3009,
    3045, 3087, 3105, 3106, 3186, 3266, 3267, 3277, 3737, 3739, 3755, 4056, 4718, 4794, 4808, 5755, 5769, 5779, 6395, 6627,
    6673, 6688, 7299, 7305, 7339, 7402, 7436, 7504, 7509, 7524, 7525, 7981, 8001, 8007, 8354, 8478, 8479, 8480, 8488, 8494,
    8504, 8893, 8909, 9336, 9337, 9763, 9765, 10625, 10819, 10824, 11365, 3257, 5994, 327, 511, 741, 899, 3953, 4115, 4430,
    5160, 5347, 6621, 7101, 7173, 1173, 1252, 1923, 6549, 9126, 4976, 4985, 5009, 6184, 2406, 3812, 3823, 3833, 3839, 5336,
    5342, 5351, 9910, 5345, 753, 1107, 1472, 5164, 5168, 4119, 2675, 2738, 4496, 6396, 2348, 7572, 10932, 4779, 4780, 4781,
    4782, 4783, 4784, 4785, 4786, 4787, 4788, 4789, 4790, 4791, 4792, 4901, 780, 1497, 10715, 10852, 8648, 8649, 8650, 8654,
    8655, 8669, 9157, 9301, 9649, 9655, 9693, 9869, 9988, 9992, 9994, 10205, 10210, 10455, 2394, 2395, 7505, 10627, 3633, 3693,
    3703, 8760, 7923, 8273, 5819, 11134, 3673, 3684, 2911, 1280, 2476, 2479, 3185, 3224, 3247, 3340, 4037, 4038, 4039, 4040,
    4041, 4042, 4043, 4044, 4045, 4046, 4054, 4058, 4059, 4074, 4816, 5199, 6060, 6460, 6466, 7500, 7503, 7508, 7519, 7521,
    7522, 7538, 7544, 7553, 7983, 7985, 8000, 4099, 113, 766, 1578, 2742, 3329, 3599, 4339, 4558, 4565, 4618, 4622, 5002,
    5013, 5160, 5645, 5701, 5931, 6514, 6623, 7864, 7948, 8138, 8272, 8735, 9037, 10022, 10508, 11258, 2279, 9921, 11080, 6142,
    6626, 8867, 8899, 2070, 2074, 2080, 2088, 3433, 4262, 6784, 5447, 9944, 1121, 1128, 2023, 2024, 5140, 9310, 9314, 57,
    102, 143, 256, 257, 283, 623, 626, 662, 667, 783, 853, 902, 1066, 1118, 1768, 2089, 2160, 2291, 2293, 2682,
    2703, 2738, 3390, 3712, 3753, 4120, 4368, 4592, 4596, 4617, 4624, 4675, 4751, 4763, 4775, 5003, 5378, 5400, 5485, 5492,
    5536, 5565, 5643, 5645, 5700, 5908, 5909, 5974, 6113, 6135, 6182, 6250, 6377, 6430, 6482, 6514, 6574, 6839, 6889, 6893,
    6923, 7053, 7170, 7175, 7210, 7259, 7314, 7316, 7443, 7463, 7671, 7675, 7707, 7753, 7754, 7840, 7864, 7876, 7877, 7953,
    8052, 8081, 8115, 8133, 8188, 8230, 8246, 8250, 8252, 8271, 8334, 8512, 8515, 8520, 8539, 8632, 8697, 8709, 8731, 8743,
    8744, 8779, 9039, 9061, 9234, 9562, 9621, 9777, 9840, 9960, 9981, 10002, 10022, 10066, 10088, 10130, 10156, 10157, 10219, 10240,
    10260, 10330, 10347, 10425, 10444, 10484, 10717, 10739, 10740, 10784, 10811, 10877, 11044, 11368, 684, 840, 841, 843, 847, 1147,
    1164, 1165, 1181, 1380, 1532, 1712, 1713, 1714, 1977, 1979, 2141, 3029, 3463, 3465, 3467, 3512, 3515, 3547, 3562, 3603,
    3692, 3779, 3802, 3803, 3819, 3827, 3850, 4650, 4737, 5175, 5189, 5190, 5191, 5192, 5200, 5232, 5301, 5302, 5305, 5307,
    5314, 5317, 5318, 5319, 5345, 5346, 5904, 5905, 5975, 6481, 11006, 11094, 11106, 516, 529, 530, 534, 537, 540, 550,
    555, 562, 564, 566, 569, 577, 578, 579, 2111, 2686, 4259, 5178, 5179, 5180, 5181, 5182, 5183, 5184, 5185, 5186,
    5187, 5197, 5201, 5212, 5215, 5216, 5218, 5222, 5223, 5236, 5238, 5241, 5250, 5251, 5252, 5255, 5256, 5258, 5263, 5265,
    5267, 5268, 7709, 9561, 10433, 10445, 10448, 465, 466, 468, 469, 476, 479, 486, 487, 488, 491, 503, 507, 512,
    700, 705, 708, 709, 710, 711, 715, 716, 717, 718, 719, 720, 721, 722, 723, 724, 725, 726, 727, 728,
    729, 731, 732, 733, 734, 735, 736, 737, 738, 740, 742, 743, 744, 745, 926, 942, 943, 944, 973, 1096,
    1120, 1125, 1910, 2165, 2217, 2220, 2221, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2237, 2238, 2239, 2241, 2242, 2245,
    2254, 2256, 2268, 2269, 2270, 2277, 2280, 3371, 3372, 3373, 3400, 3422, 3429, 3431, 3670, 3729, 3738, 3752, 3873, 3876,
    3877, 3898, 3899, 3900, 3901, 3902, 3903, 3908, 3918, 3920, 3932, 3947, 3958, 3961, 4080, 4081, 4117, 4197, 4514, 5004,
    6259, 6262, 6266, 6269, 6273, 6276, 6277, 6278, 6279, 6284, 6285, 6288, 6924, 6996, 7022, 7026, 7052, 7199, 7202, 7209,
    7211, 7213, 7215, 7260, 7262, 7271, 7272, 7278, 7279, 7281, 7283, 7546, 7549, 7553, 8098, 8116, 8122, 8141, 8311, 8736,
    8889, 9131, 10580, 10581, 10596, 10601, 10603, 10606, 10762, 11031, 11039, 11042, 11045, 11080, 11081, 11087, 11166, 11187, 11190, 11192,
    11193, 11240, 11243, 11244, 11257, 11258, 11259, 11260, 11262, 11266, 3937, 2244, 3112, 11040, 1716, 847, 945, 138, 140, 142,
    236, 2513, 3760, 4691, 6858, 6862, 6864, 6899, 6944, 6945, 6946, 6948, 6949, 6951, 7566, 7569, 7570, 7571, 7572, 7577,
    7580, 7583, 7584, 7585, 7592, 7605, 7606, 7607, 7609, 7610, 7613, 7625, 7626, 7627, 7628, 7629, 7641, 7642, 7673, 7676,
    7769, 7770, 7796, 7831, 7860, 7866, 7873, 7874, 7879, 7893, 7894, 7895, 7896, 7898, 7914, 7915, 7916, 7917, 7918, 7944,
    7959, 7960, 9154, 9155, 9277, 9441, 9669, 10711, 10847, 10984, 340, 4440, 4625, 7194, 10198, 10203, 11213, 27, 65, 66,
    109, 277, 399, 620, 621, 723, 737, 740, 768, 769, 771, 772, 773, 776, 782, 783, 784, 786, 788, 970,
    972, 975, 979, 1065, 1069, 1344, 1408, 1465, 1627, 1636, 1648, 1653, 1671, 1677, 1678, 1716, 1717, 1718, 1729, 1735,
    1753, 1760, 1820, 1828, 1840, 1851, 1854, 1859, 1900, 1901, 1923, 1927, 2029, 2066, 2124, 2127, 2130, 2157, 2164, 2213,
    2218, 2219, 2268, 2296, 2326, 2362, 2363, 2397, 2435, 2456, 2505, 2510, 2782, 2846, 2952, 2957, 2982, 2997, 3005, 3068,
    3118, 3170, 3171, 3200, 3348, 3354, 3429, 3708, 3758, 3821, 3961, 3969, 3970, 3971, 3972, 3973, 3974, 3975, 3976, 3977,
    3978, 3980, 3981, 3982, 3983, 3984, 3985, 3989, 3990, 3993, 3995, 3996, 3998, 3999, 4001, 4003, 4006, 4007, 4008, 4018,
    4020, 4021, 4023, 4029, 4031, 4035, 4201, 4329, 4437, 4633, 4648, 4758, 4861, 4922, 4926, 5006, 5010, 5097, 5214, 5222,
    5644, 5652, 6114, 6117, 6550, 6723, 6727, 6773, 7022, 7440, 7993, 7994, 8007, 8010, 8057, 8152, 8197, 8515, 8602, 8603,
    8676, 9097, 9185, 9247, 9307, 9333, 9393, 9646, 9721, 9823, 9925, 10186, 10189, 10406, 10408, 10409, 10596, 10602, 10604, 10661,
    10905, 10907, 10927, 10952, 10953, 10999, 11046, 11088, 11311, 11313, 3058, 4083, 4088, 4096, 4115, 8010, 717, 5477, 5449, 6023,
    6065, 8505, 9410, 10402, 10596, 4677, 5373, 5403, 6130, 6141, 6145, 8236, 111, 287, 357, 684, 761, 765, 978, 1449,
    1501, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1597, 1690, 1752, 1919, 1931, 1951, 2019, 2025, 2035, 2036, 2037,
    2038, 2039, 2040, 2041, 2042, 2043, 2067, 2083, 2084, 2085, 2151, 2159, 2270, 2280, 2295, 2502, 2703, 2738, 2739, 2888,
    2893, 2958, 3058, 3155, 3176, 3180, 3202, 3424, 3468, 3471, 3494, 3495, 3552, 3557, 3577, 3578, 3639, 3652, 3653, 3817,
    4004, 4285, 4321, 4333, 4341, 4344, 4352, 4366, 4617, 4624, 4646, 4689, 4739, 4759, 4919, 4925, 4939, 4964, 4983, 5031,
    5038, 5154, 5155, 5202, 5205, 5210, 5234, 5235, 5256, 5332, 5351, 5378, 5400, 5485, 5494, 5534, 5554, 5567, 5569, 5732,
    5910, 5974, 6135, 6253, 6383, 6410, 6726, 6798, 6821, 6976, 6981, 7262, 7979, 8000, 8081, 8132, 8133, 8142, 8246, 8250,
    8252, 8271, 8334, 8432, 8646, 8781, 8970, 9001, 9063, 9186, 9538, 10093, 10177, 10223, 10285, 10325, 10331, 10347, 10370, 10484,
    11128, 11186, 11214, 11235, 11237, 11261, 11313, 11367, 496, 2147, 286, 291, 450, 917, 935, 1241, 1633, 1909, 2392, 2555,
    2579, 2597, 2605, 2619, 2798, 2802, 2806, 2810, 2815, 2816, 2831, 2862, 2863, 2870, 2876, 2880, 2889, 2948, 2950, 2956,
    2960, 2990, 3009, 3010, 3051, 3052, 3196, 3283, 3352, 3353, 3451, 3509, 3513, 4827, 4945, 4948, 4958, 5367, 5455, 5489,
    5603, 5727, 5776, 5778, 5791, 5933, 5970, 6145, 6152, 6179, 6185, 6216, 6217, 6219, 6254, 6438, 6439, 6452, 6482, 6537,
    6550, 6576, 6829, 6844, 6845, 6846, 6857, 6869, 6907, 7100, 7147, 7172, 7464, 8089, 8123, 8138, 8142, 8969, 8976, 9705,
    9741, 9742, 10049, 10240, 10260, 10261, 10321, 10331, 10448, 10549, 11364, 11367, 7460, 4581, 2562, 2587, 2600, 2601, 2602, 2638,
    3318, 3325, 3347, 3453, 3540, 3591, 4592, 4810, 6221, 8238, 135, 226, 257, 288, 326, 969, 971, 1648, 2293, 2509,
    3421, 4496, 4913, 5007, 5529, 6248, 6573, 6726, 6769, 6818, 6973, 7018, 7209, 7682, 7840, 8334, 8508, 8514, 9059, 9333,
    9777, 10022, 10239, 10676, 10760, 11315, 237, 4088, 4089, 9311, 2356, 4382, 5023, 5029, 8326, 8332, 8462, 8468, 8690, 8695,
    8752, 8758, 9140, 9146, 9201, 9207, 9262, 9268, 9382, 9388, 9423, 9429, 9463, 9469, 9530, 9536, 9939, 9979, 10020, 10064,
    10106, 10174, 10180, 10412, 10417, 10423, 10427, 10456, 10462, 10467, 10475, 10481, 10502, 10509, 10510, 10519, 10525, 10545, 10553, 11085,
    11097, 11103, 2150, 2167, 7940, 65, 141, 629, 682, 764, 2510, 2655, 3118, 3201, 3282, 3352, 3759, 3962, 4257, 4758,
    6379, 6519, 8516, 8911, 9722, 10604, 10952, 10976, 3113, 4535, 7132, 6141, 6145, 7029, 7113, 7134, 7211, 11042, 11266, 1653,
    5728, 8999, 5716, 5725, 5728, 5730, 8999, 6217, 9269, 402, 417, 810, 854, 855, 1068, 1953, 2319, 2320, 2388, 2416,
    2419, 2421, 2433, 2443, 2460, 2474, 2502, 2516, 2563, 2573, 2599, 2607, 2611, 2649, 2799, 2901, 3115, 3651, 3682, 3733,
    4254, 4260, 4477, 4703, 4801, 4812, 4813, 4814, 4819, 4822, 4823, 4826, 4827, 4847, 4848, 4849, 4856, 4869, 4874, 4875,
    4884, 4891, 4902, 4913, 4925, 6619, 7445, 7603, 7610, 7671, 8858, 8879, 8909, 8915, 9035, 9350, 9718, 9719, 9830, 10385,
    10389, 10948, 10995, 11039, 11060, 11080, 11105, 11187, 11232, 11266, 4221, 2457, 4898, 204, 379, 702, 1150, 1192, 2337, 2393,
    2399, 2401, 2405, 2407, 2409, 2413, 2415, 2423, 3590, 4009, 4183, 4437, 4595, 4797, 4816, 4824, 4842, 4843, 4853, 4871,
    4875, 4876, 4878, 4890, 4895, 4908, 4912, 4914, 4923, 5283, 5286, 5353, 6279, 6555, 6749, 6950, 7216, 7239, 7464, 8010,
    8275, 9719, 10323, 10427, 10904, 10974, 11019, 11020, 11236, 106, 8574, 9495, 1718, 8057, 2015, 2032, 3273, 5776, 8046, 7333,
    7433, 9310, 689, 1632, 1651, 3252, 3843, 8016, 8017, 8018, 8019, 8020, 8021, 8022, 8023, 8024, 8029, 8038, 8042, 8044,
    8046, 8047, 8051, 8052, 8056, 8066, 8048, 1520, 1549, 6293, 6300, 6304, 6306, 6308, 9912, 9918, 9921, 9922, 9923, 9925,
    9927, 10909, 10911, 10913, 10914, 10917, 10920, 10922, 10923, 10924, 10925, 10928, 10929, 11307, 11309, 11311, 9189, 3276, 10133, 2099,
    3139, 3155, 3180, 3185, 3192, 7506, 7543, 2185, 2214, 2735, 6527, 6528, 6529, 6530, 6541, 6542, 6543, 6544, 6545, 6547,
    6548, 6549, 895, 2378, 2576, 2773, 4440, 6026, 6412, 6591, 10384, 264, 351, 2616, 2818, 4754, 4860, 6386, 6405, 6406,
    6407, 6408, 6409, 6411, 6414, 6600, 6601, 6602, 6603, 6605, 6606, 6607, 6618, 6621, 6625, 6626, 6627, 6644, 6649, 6660,
    6667, 7454, 7466, 7470, 8909, 9471, 9475, 9839, 10401, 10403, 10605, 10789, 10881, 10885, 4419, 450, 558, 577, 579, 632,
    728, 734, 742, 744, 1200, 1484, 1505, 1547, 1549, 1552, 1554, 1555, 1595, 1596, 1612, 1614, 1619, 1620, 1621, 1642,
    1647, 1649, 1757, 1955, 1990, 1991, 2195, 2440, 2747, 2898, 3226, 3247, 3276, 3460, 3464, 3520, 3527, 3533, 3550, 3563,
    3592, 3596, 3600, 3624, 3629, 3660, 3694, 3700, 3701, 3706, 3785, 3809, 3846, 3850, 4085, 4120, 4774, 5188, 5193, 5194,
    5196, 5198, 5199, 5229, 5230, 5233, 5240, 5243, 5245, 5246, 5254, 5256, 5261, 5265, 5268, 5269, 5270, 5303, 5317, 5331,
    5344, 5727, 5862, 6347, 6349, 6354, 6363, 6374, 6375, 6381, 6382, 6383, 7965, 7966, 7967, 7968, 7969, 7970, 7971, 7972,
    7973, 7974, 7975, 7976, 7977, 7981, 7982, 7983, 7984, 7985, 7986, 7987, 7995, 7996, 7997, 7998, 7999, 8000, 8001, 8003,
    8004, 8005, 8006, 8007, 8008, 8011, 8012, 8013, 8014, 8136, 8802, 8816, 8847, 8849, 9126, 9168, 9334, 9432, 10094, 10179,
    11016, 11021, 11258, 2266, 6994, 7014, 7023, 139, 410, 418, 443, 1035, 1273, 1274, 1276, 1298, 1299, 1300, 1315, 1335,
    1345, 4081, 4155, 4156, 6058, 8273, 1230, 1231, 1247, 1249, 2879, 5348, 7384, 8053, 8058, 179, 183, 198, 199, 410,
    418, 443, 2808, 2459, 2856, 2891, 3457, 3500, 3548, 3573, 3601, 4802, 4820, 4903, 4735, 5703, 5707, 5709, 6117, 764,
    1980, 1967, 8237, 444, 1824, 4618, 6016, 6549, 6847, 6913, 6919, 6920, 8232, 8272, 8279, 8518, 8579, 8879, 8880, 8885,
    9126, 9148, 9410, 9723, 10677, 10704, 10907, 11330, 5946, 5971, 2917, 5620, 5647, 10007, 8847, 8914, 4124, 1187, 10611, 10617,
    10629, 10636, 10646, 10655, 10665, 10674, 10727, 10736, 10890, 10899, 10609, 10613, 10614, 10618, 10619, 10620, 10626, 10632, 10633, 10637,
    10639, 10645, 10651, 10652, 10656, 10664, 10670, 10671, 10675, 10726, 10732, 10733, 10737, 10739, 10889, 10893, 10895, 10896, 10900, 8094,
    8139, 8272, 3487, 8424, 8444, 8661, 8674, 2822, 3422, 3425, 5532, 6071, 8676, 9550, 11389, 3038, 8942, 9213, 10026, 10224,
    10860, 101, 110, 3429, 3842, 3848, 5350, 7957, 9373, 9393, 10408, 10999, 1462, 5283, 1010, 1052, 1064, 1067, 2777, 2950,
    3158, 3199, 6294, 6304, 6305, 6308, 10491, 10494, 10497, 113, 138, 263, 448, 464, 480, 508, 599, 766, 788, 982,
    1015, 1027, 2269, 2744, 3384, 3390, 3391, 3420, 3421, 3423, 4544, 4572, 4575, 4576, 4577, 4588, 4589, 4590, 4594, 4598,
    5144, 5160, 5392, 5410, 5413, 5448, 5570, 5907, 6136, 6743, 6744, 6817, 6821, 6839, 6863, 6864, 6889, 6891, 6924, 6925,
    6948, 7101, 7134, 7193, 7194, 7210, 7238, 7257, 7264, 7674, 7836, 7861, 7876, 7877, 7948, 7950, 7951, 7952, 8230, 8313,
    8640, 8705, 8709, 8977, 9001, 9037, 9084, 9250, 9269, 9390, 9492, 9601, 10071, 10107, 10157, 10526, 10660, 10860, 10869, 7028,
    1576, 1760, 4620, 6921, 8068, 8188, 8193, 257, 4034, 8426, 8925, 484, 1247, 1248, 1343, 1462, 1632, 1652, 1754, 2086,
    2647, 2948, 3238, 3249, 3275, 3280, 3345, 3349, 3698, 3702, 3753, 4114, 4118, 4128, 4589, 4751, 4881, 5282, 5285, 5353,
    5727, 5862, 6182, 6282, 6633, 6687, 8051, 8395, 8442, 8444, 9967, 10424, 10463, 662, 4335, 7754, 9252, 1094, 1582, 1584,
    1592, 1593, 1594, 1597, 6145, 7040, 7048, 7448, 7462, 7464, 7468, 8279, 10954, 8869, 8886, 9090, 9177, 9239, 9298, 290,
    3668, 3681, 4499, 6255, 7057, 7103, 8541, 8645, 8848, 10331, 10902, 5434, 291, 106, 572, 576, 892, 1060, 1117, 1202,
    1334, 1461, 1463, 1593, 1753, 1851, 1930, 2063, 2648, 3195, 3597, 3599, 3951, 3952, 4341, 4540, 5283, 5565, 5904, 6064,
    6072, 6280, 6773, 7209, 7433, 7464, 7550, 7671, 7949, 8229, 8374, 8449, 8514, 8637, 8935, 9080, 9621, 9642, 9841, 9882,
    10131, 10465, 10487, 8363, 8373, 8377, 9646, 1958, 3792, 4838, 8884, 8998, 10529, 46, 161, 191, 623, 624, 762, 765,
    973, 1105, 1401, 1402, 1403, 1408, 1440, 1444, 1480, 1854, 2162, 2631, 2830, 2960, 3198, 3206, 3595, 3703, 3708, 3844,
    4331, 4434, 4508, 4509, 4686, 4687, 4691, 4772, 4773, 4913, 5000, 5001, 5031, 5170, 5171, 5173, 5516, 5535, 5666, 5671,
    5679, 5699, 5700, 5798, 5946, 5971, 5972, 6182, 6240, 6330, 6367, 7217, 7413, 7431, 7444, 7543, 7553, 7630, 7783, 7834,
    8065, 8066, 8067, 8132, 8133, 8189, 8190, 8276, 8380, 8478, 8480, 8494, 8497, 8504, 8507, 8543, 8544, 8550, 8558, 8575,
    8599, 8671, 8774, 8775, 8779, 8936, 8938, 9187, 9191, 9212, 9309, 9476, 9949, 9956, 9957, 9960, 9961, 9982, 10241, 10313,
    10363, 10373, 10376, 10383, 10395, 10401, 10503, 10510, 10527, 10547, 10553, 11055, 11056, 11058, 11381, 4868, 594, 610, 611, 952,
    1359, 1365, 1387, 1388, 1425, 1471, 1473, 3175, 3790, 4504, 4507, 4771, 4967, 5166, 5169, 5787, 7502, 8061, 8108, 8122,
    8167, 8171, 3183, 2116, 856, 857, 1012, 2379, 2892, 3557, 4434, 4440, 4624, 7389, 1694, 1695, 1730, 2913, 3194, 5945,
    6028, 6056, 7355, 7414, 8216, 8217, 8227, 8526, 8535, 8536, 8537, 8599, 515, 525, 526, 529, 533, 535, 542, 547,
    548, 551, 552, 553, 556, 557, 558, 563, 567, 569, 570, 573, 575, 577, 3634, 3675, 3704, 4345, 4362, 4365,
    5211, 5212, 5213, 5214, 5217, 5218, 5219, 5220, 5221, 5237, 5243, 5254, 5256, 5257, 5258, 5261, 5263, 5265, 5268, 10227,
    10229, 10231, 10239, 10240, 10241, 10244, 4363, 4341, 4342, 4344, 4352, 4361, 4366, 4368, 8481, 5150, 628, 823, 888, 2658,
    4034, 4366, 4514, 4821, 4912, 4924, 7054, 7235, 7759, 8051, 8975, 9253, 9927, 9984, 10108, 10391, 11314, 11360, 4127, 1326,
    1336, 4150, 4192, 1923, 2275, 4474, 6744, 6775, 8229, 11082, 50, 65, 265, 978, 2021, 3111, 3429, 3597, 3604, 3698,
    4201, 4250, 4257, 4438, 5651, 6064, 6185, 6798, 6929, 7170, 7190, 7439, 7956, 8058, 8581, 8737, 9039, 9564, 9782, 9823,
    9984, 10069, 10111, 10467, 10551, 10601, 10641, 10977, 11020, 11366, 7354, 7351, 2821, 8223, 8266, 8277, 8279, 4494, 5733, 5769,
    10321, 512, 622, 1333, 1335, 1341, 1447, 1760, 4021, 4024, 4200, 5100, 5926, 6281, 6286, 6413, 6550, 7553, 8189, 8375,
    8969, 9188, 9209, 9522, 9585, 9904, 10657, 10739, 10997, 5013, 5485, 6452, 10425, 10464, 10639, 7377, 7643, 58, 442, 1412,
    1465, 1556, 1576, 2062, 3594, 3750, 3959, 4495, 4511, 5285, 6070, 6377, 6623, 6896, 7257, 8053, 8195, 8692, 9034, 9802,
    10093, 10327, 10507, 10855, 10922, 10947, 10973, 11039, 11086, 11129, 5771, 1186, 10241, 8312, 1857, 8391, 8398, 8400, 8401, 8402,
    8403, 8404, 8405, 8409, 8411, 8412, 8414, 8415, 8416, 8417, 8420, 8423, 8424, 8427, 8444, 5542, 4732, 9540, 3063, 3952,
    6925, 3952, 5657, 323, 785, 1763, 2593, 4473, 5485, 5651, 5697, 5816, 5859, 5901, 5936, 5937, 5945, 5946, 5950, 5968,
    5970, 5971, 5972, 6108, 6176, 6214, 6481, 6518, 6979, 7095, 7131, 7167, 7725, 8307, 9704, 10145, 10158, 5788, 1240, 10760,
    11311, 8936, 6063, 3403, 7646, 7928, 8633, 8732, 8938, 9492, 9683, 10701, 58, 59, 107, 273, 356, 375, 400, 572,
    724, 739, 1122, 1147, 1160, 1188, 1203, 1343, 1446, 1458, 1553, 1574, 1753, 1756, 1854, 1858, 1928, 1929, 1962, 2026,
    2086, 2122, 2192, 2268, 2657, 2963, 3117, 3122, 3278, 3347, 3358, 3432, 3710, 3711, 3736, 3742, 3749, 3750, 3751, 3843,
    4027, 4084, 4116, 4127, 4203, 4250, 4260, 4363, 4384, 4495, 4545, 4753, 5171, 5174, 5260, 5299, 5301, 5302, 5303, 5345,
    5346, 5486, 5489, 5492, 5530, 5736, 5739, 5740, 5745, 5759, 5768, 5769, 5974, 6076, 6111, 6139, 6342, 6406, 6410, 6464,
    6475, 6640, 6728, 6826, 6920, 6981, 7471, 7502, 7543, 7836, 7925, 7951, 8009, 8374, 8509, 8516, 8535, 8574, 8601, 8762,
    8815, 8940, 9127, 9250, 9274, 9332, 9341, 9352, 9354, 9492, 9493, 9719, 9844, 9923, 9944, 10022, 10131, 10223, 10370, 10483,
    10572, 10605, 10631, 10639, 10677, 10835, 10840, 10902, 10903, 10926, 10938, 10950, 10952, 10973, 10999, 11083, 11236, 11289, 5975, 373,
    782, 1756, 1762, 3283, 4475, 4508, 4686, 4690, 4772, 5768, 6136, 6573, 7469, 7832, 8231, 8334, 8470, 10240, 10260, 10370,
    10505, 10837, 11039, 11386, 3041, 3900, 7344, 8212, 8717, 66, 199, 592, 605, 612, 630, 678, 822, 886, 969, 1059,
    1199, 1246, 1401, 1408, 1411, 1547, 1571, 1593, 1732, 2956, 3039, 3120, 3281, 3346, 3351, 3428, 3436, 3597, 3841, 3849,
    4201, 4329, 4495, 4599, 4649, 4736, 4940, 5171, 6452, 6518, 6745, 6895, 6920, 6944, 6951, 7057, 7100, 7102, 7234, 7392,
    7438, 7495, 7548, 7829, 7949, 7950, 7956, 8011, 8066, 8534, 8732, 8740, 8969, 8974, 9102, 9127, 9312, 9333, 9395, 9520,
    9624, 9704, 9823, 9944, 10006, 10223, 10263, 10350, 10374, 10596, 10599, 11363, 11391, 290, 292, 891, 1071, 1253, 1343, 4599,
    6821, 7364, 7437, 7596, 7614, 7674, 7722, 7789, 7952, 8316, 8517, 8622, 8639, 8645, 8646, 8734, 8870, 8877, 8883, 8977,
    9040, 9589, 9592, 9600, 9601, 9602, 9603, 9605, 9942, 10110, 10244, 10576, 5928, 5933, 10069, 349, 1923, 1847, 8231, 4023,
    10816, 95, 228, 326, 396, 511, 625, 680, 901, 1209, 1484, 1767, 2033, 2063, 2164, 2806, 2809, 3403, 3428, 3783,
    3841, 3850, 4123, 4429, 4474, 4925, 5264, 5303, 5308, 5769, 5875, 5878, 5880, 5903, 5904, 5907, 6282, 6410, 6726, 6736,
    6746, 6795, 6816, 6817, 6865, 6889, 6920, 6945, 7057, 7279, 7547, 7679, 8008, 8014, 8067, 8142, 8732, 8736, 10111, 10837,
    11018, 11126, 11127, 11285, 498, 671, 818, 618, 3850, 5905, 5907, 5910, 11021, 5266, 102, 109, 688, 874, 2324, 2339,
    2390, 2392, 2398, 2501, 2504, 2509, 2544, 2562, 2581, 2585, 2600, 2604, 2617, 2644, 2654, 2848, 2867, 2982, 3008, 3014,
    3112, 3113, 3120, 3138, 3139, 3170, 3192, 3219, 3317, 3318, 3324, 3356, 3425, 3590, 3796, 4047, 4060, 4194, 4254, 4373,
    4495, 4649, 4705, 4706, 4707, 4713, 4716, 4720, 4735, 4798, 4811, 4823, 4865, 4914, 5255, 5485, 6079, 6081, 6110, 6114,
    6154, 6179, 6180, 6433, 6622, 6705, 6926, 7319, 7367, 7377, 7551, 7567, 7592, 7672, 7677, 7976, 8576, 8620, 8636, 8658,
    8672, 8802, 8842, 8847, 9169, 9471, 10004, 10022, 10189, 10322, 10330, 10406, 10630, 10760, 11176, 11232, 11258, 527, 5257, 5286,
    2659, 3761, 528, 5263, 1673, 1674, 1704, 1705, 1706, 1756, 2627, 2642, 2645, 2652, 2656, 2737, 2943, 4088, 4096, 4115,
    4481, 7456, 7461, 8582, 8643, 9065, 10146, 10157, 10161, 10338, 10349, 185, 205, 300, 303, 329, 701, 891, 980, 1052,
    1064, 1067, 1408, 1570, 1740, 1762, 1766, 1929, 2064, 2247, 2248, 2252, 2254, 2277, 2298, 2647, 2945, 2960, 3200, 3352,
    3751, 3756, 3830, 4088, 4096, 4115, 4344, 4352, 4366, 4408, 4420, 4421, 4431, 4437, 4493, 4536, 4538, 4588, 4594, 4603,
    4604, 4610, 4611, 4612, 4616, 4622, 4687, 4773, 4923, 4926, 5023, 5029, 5175, 5459, 5460, 5481, 5482, 5527, 5536, 5838,
    5839, 5866, 5902, 6069, 6087, 6088, 6109, 6111, 6115, 6116, 6310, 6312, 6313, 6322, 6323, 6324, 6326, 6337, 6338, 6342,
    6344, 6428, 6541, 6542, 6547, 6677, 6679, 6686, 6693, 6746, 6810, 6815, 7429, 7440, 8124, 8326, 8332, 8462, 8468, 8752,
    8758, 8833, 8840, 8900, 8907, 8962, 9140, 9146, 9201, 9207, 9262, 9268, 9382, 9388, 9423, 9429, 9463, 9469, 9530, 9536,
    9920, 9966, 10053, 10412, 10417, 10423, 10427, 10456, 10462, 10467, 10475, 10481, 10519, 10525, 10569, 10594, 10604, 10750, 10758, 10759,
    10762, 10763, 11015, 11037, 11078, 11097, 11103, 11123, 11143, 11164, 11185, 11208, 11230, 11256, 11353, 11355, 11359, 2496, 2506, 2496,
    2506, 2496, 2506, 2695, 2744, 2747, 6623, 8887, 8893, 8894, 9541, 6317, 6325, 6345, 12, 48, 254, 8130, 56, 58,
    1389, 1401, 1408, 2346, 2482, 3225, 3238, 3248, 3250, 3276, 4086, 4087, 4104, 4120, 5283, 5287, 7255, 13, 28, 49,
    775, 8231, 6481, 4405, 4416, 4421, 4427, 4431, 4437, 5732, 11371, 11372, 11373, 11374, 11375, 11376, 11377, 11379, 11380, 11381,
    11382, 11383, 11385, 11386, 11387, 2087, 10132, 2277, 5256, 9001, 606, 1006, 1007, 2293, 2649, 4541, 4645, 4913, 5122, 5123,
    5137, 5154, 5352, 5861, 5863, 6405, 6430, 6455, 6619, 7488, 7490, 7491, 7493, 7514, 7547, 7811, 8310, 8909, 9663, 9776,
    10371, 11107, 751, 752, 753, 754, 755, 756, 758, 760, 761, 762, 765, 1471, 1472, 1474, 1475, 1477, 1479, 1480,
    2284, 2285, 2287, 2288, 2290, 2292, 2293, 2298, 750, 757, 1470, 1476, 2283, 2289, 10362, 10373, 10376, 4672, 5970, 2213,
    2441, 5484, 1207, 1250, 1483, 2024, 2064, 2554, 3201, 3329, 3602, 8068, 8193, 9253, 9626, 10138, 10603, 2237, 2264, 7012,
    3085, 11378, 11387, 2026, 103, 120, 257, 349, 373, 379, 388, 831, 861, 4835, 5130, 6442, 7329, 7658, 9547, 9994,
    1337, 4807, 4812, 5499, 6918, 7440, 7807, 8646, 8694, 8730, 8743, 9040, 9414, 3341, 8524, 8528, 8529, 8531, 8532, 8533,
    8534, 8535, 8536, 8539, 8541, 8587, 8592, 8593, 8595, 8596, 8597, 8598, 8599, 8600,
];

pub(super) static ALIKE: [u16; 1410] = [
    2267, 2387, 735, 830, 1074, 1118, 1528, 1855, 2545, 1819, 2046, 2159, 3326, 1998, 3388, 946, 1695, 2134, 1194, 1885,
    2341, 2732, 3377, 404, 403, 1834, 2644, 2694, 563, 1881, 2369, 2547, 1377, 2366, 851, 936, 2947, 2948, 2647, 2679,
    1787, 3204, 589, 1757, 2356, 2540, 3368, 559, 563, 1912, 3298, 558, 1912, 3298, 450, 558, 2369, 2256, 3374, 543,
    1757, 2356, 2540, 687, 925, 1321, 1429, 1650, 1669, 1722, 1949, 2160, 2745, 3480, 3532, 651, 657, 659, 1026, 1772,
    3204, 2300, 2301, 1257, 2284, 2570, 3091, 1257, 1459, 1549, 1622, 1828, 2293, 1730, 2071, 2313, 2346, 2349, 2516, 3074,
    599, 657, 659, 1026, 1186, 2173, 599, 651, 659, 1026, 599, 651, 657, 1026, 907, 1207, 2347, 2669, 3123, 944,
    2794, 2070, 2875, 3141, 3142, 593, 925, 1321, 1429, 1650, 1669, 1722, 1949, 2160, 2745, 3480, 3532, 731, 824, 3434,
    942, 2317, 3004, 3228, 3304, 3319, 741, 2288, 2295, 2773, 3055, 3101, 691, 824, 3434, 366, 830, 1074, 1118, 1528,
    1855, 2545, 705, 2288, 2295, 2773, 3055, 3101, 1585, 2421, 3501, 769, 934, 1481, 1837, 1857, 768, 934, 1481, 1837,
    1857, 1161, 2067, 3366, 2331, 2422, 2558, 971, 1678, 1920, 2599, 853, 888, 1124, 1268, 3123, 3323, 691, 731, 3434,
    366, 735, 1074, 1118, 1528, 1855, 2545, 3134, 3135, 481, 936, 2947, 2948, 815, 888, 1124, 1268, 3123, 3323, 815,
    853, 1124, 1268, 3123, 3323, 1722, 3404, 662, 1207, 2347, 593, 687, 1321, 1429, 1650, 1669, 1722, 1949, 2160, 2745,
    3480, 3532, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 2620, 768, 769, 1481, 1837, 1857, 481, 851, 2947, 2948, 698,
    2317, 3004, 3228, 3304, 3319, 668, 2794, 397, 1695, 2134, 2335, 2336, 2337, 2809, 3552, 813, 1678, 1920, 2599, 1066,
    1408, 3093, 1024, 1069, 1371, 2483, 2617, 2627, 1043, 1223, 1472, 2155, 2518, 2639, 1003, 1069, 1371, 2483, 2617, 2627,
    599, 651, 657, 659, 1106, 1293, 3167, 1267, 1414, 1075, 2693, 3085, 1017, 1223, 1472, 2155, 2518, 2639, 2045, 3316,
    991, 1408, 3093, 1003, 1024, 1371, 2483, 2617, 2627, 366, 735, 830, 1118, 1528, 1855, 2545, 1032, 2693, 3085, 2958,
    3031, 1098, 1580, 1210, 1335, 1746, 2198, 2309, 2595, 2674, 2737, 1092, 1580, 2215, 2270, 3300, 3343, 1028, 1293, 3167,
    366, 735, 830, 1074, 1528, 1855, 2545, 815, 853, 888, 1268, 3123, 3323, 780, 2067, 3366, 653, 2173, 399, 1885,
    2341, 2732, 3377, 662, 907, 2347, 2368, 2469, 2717, 2724, 2791, 1096, 2595, 2737, 1017, 1043, 1472, 2155, 2518, 2639,
    634, 637, 1459, 1549, 1622, 1828, 2284, 2293, 2570, 3091, 1310, 1361, 1401, 1522, 1955, 2217, 2560, 2959, 1030, 1414,
    815, 853, 888, 1124, 3123, 3323, 1028, 1106, 3167, 1302, 1299, 1259, 1361, 1401, 1522, 1955, 2217, 2560, 2959, 593,
    687, 925, 1429, 1650, 1669, 1722, 1949, 2160, 2745, 3480, 3532, 1538, 1096, 1746, 2198, 2309, 2595, 2674, 1389, 2220,
    2221, 3078, 3517, 3452, 1259, 1310, 1401, 1522, 1955, 2217, 2560, 2959, 1003, 1024, 1069, 2483, 2617, 2627, 464, 2366,
    1992, 2032, 3282, 2078, 2605, 2633, 2640, 1342, 1259, 1310, 1361, 1522, 1955, 2217, 2560, 2959, 991, 1066, 3093, 1030,
    1267, 593, 687, 925, 1321, 1650, 1669, 1722, 1949, 2160, 2745, 3480, 3532, 1713, 1900, 2506, 932, 1449, 1450, 1451,
    1452, 1453, 1454, 2620, 932, 1448, 1450, 1451, 1452, 1453, 1454, 2620, 932, 1448, 1449, 1451, 1452, 1453, 1454, 2620,
    932, 1448, 1449, 1450, 1452, 1453, 1454, 2620, 932, 1448, 1449, 1450, 1451, 1453, 1454, 2620, 932, 1448, 1449, 1450,
    1451, 1452, 1454, 2620, 932, 1448, 1449, 1450, 1451, 1452, 1453, 2620, 637, 1257, 1549, 1622, 1828, 2293, 1017, 1043,
    1223, 2155, 2518, 2639, 768, 769, 934, 1837, 1857, 1259, 1310, 1361, 1401, 1955, 2217, 2560, 2959, 366, 735, 830,
    1074, 1118, 1855, 2545, 1334, 637, 1257, 1459, 1622, 1828, 2293, 1967, 2688, 1092, 1098, 743, 2421, 3501, 2995, 3198,
    637, 1257, 1459, 1549, 1828, 2293, 593, 687, 925, 1321, 1429, 1669, 1722, 1949, 2160, 2745, 3480, 3532, 2378, 2383,
    593, 687, 925, 1321, 1429, 1650, 1722, 1949, 2160, 2745, 3480, 3532, 813, 971, 1920, 2599, 397, 946, 2134, 1432,
    1900, 2506, 593, 687, 902, 925, 1321, 1429, 1650, 1669, 1949, 2160, 2745, 3404, 3480, 3532, 639, 2071, 2313, 2346,
    2349, 2516, 3074, 1096, 1335, 2198, 2309, 2595, 2674, 543, 589, 2356, 2540, 612, 3204, 495, 3204, 370, 2046, 2159,
    3326, 637, 1257, 1459, 1549, 1622, 2293, 2921, 3190, 417, 2644, 2694, 768, 769, 934, 1481, 1857, 366, 735, 830,
    1074, 1118, 1528, 2545, 768, 769, 934, 1481, 1837, 1860, 1915, 1859, 1915, 450, 2547, 399, 1194, 2341, 2732, 3377,
    1432, 1713, 2506, 558, 559, 3298, 1859, 1860, 813, 971, 1678, 2599, 593, 687, 925, 1321, 1429, 1650, 1669, 1722,
    2160, 2327, 2328, 2745, 3111, 3340, 3480, 3532, 2101, 2120, 2666, 1259, 1310, 1361, 1401, 1522, 2217, 2560, 2959, 1565,
    2688, 1384, 2032, 3282, 380, 3388, 3419, 1384, 1992, 3282, 1058, 3316, 370, 1819, 2159, 3326, 3513, 780, 1161, 3366,
    683, 2875, 3141, 3142, 639, 1730, 2313, 2346, 2349, 2516, 3074, 1387, 2605, 2633, 2640, 1954, 2120, 2666, 1954, 2101,
    2666, 397, 946, 1695, 1017, 1043, 1223, 1472, 2518, 2639, 370, 1819, 2046, 3326, 593, 687, 925, 1321, 1429, 1650,
    1669, 1722, 1949, 2745, 3480, 3532, 653, 1186, 1096, 1335, 1746, 2309, 2595, 2674, 1104, 2270, 3300, 3343, 1259, 1310,
    1361, 1401, 1522, 1955, 2560, 2959, 1343, 2221, 3078, 3517, 1343, 2220, 3078, 3517, 2273, 3007, 3261, 588, 3374, 115,
    2387, 1104, 2215, 3300, 3343, 2223, 3007, 634, 1257, 2570, 3091, 705, 741, 2295, 2773, 3055, 3101, 637, 1257, 1459,
    1549, 1622, 1828, 705, 741, 2288, 2773, 3055, 3101, 625, 2301, 625, 2300, 1096, 1335, 1746, 2198, 2595, 2674, 639,
    1730, 2071, 2346, 2349, 2516, 3074, 698, 942, 3004, 3228, 3304, 3319, 1949, 2328, 3111, 3340, 1949, 2327, 3111, 3340,
    806, 2422, 2558, 949, 2336, 2337, 2809, 949, 2335, 2337, 2809, 949, 2335, 2336, 2809, 399, 1194, 1885, 2732, 3377,
    2619, 639, 1730, 2071, 2313, 2349, 2516, 3074, 662, 907, 1207, 639, 1730, 2071, 2313, 2346, 2516, 3074, 543, 589,
    1757, 2540, 464, 1377, 1208, 2469, 2717, 2724, 2791, 450, 563, 1652, 2383, 1652, 2378, 115, 2267, 743, 1585, 3501,
    806, 2331, 2558, 1208, 2368, 2717, 2724, 2791, 1003, 1024, 1069, 1371, 2617, 2627, 1432, 1713, 1900, 639, 1730, 2071,
    2313, 2346, 2349, 3074, 1017, 1043, 1223, 1472, 2155, 2639, 543, 589, 1757, 2356, 366, 735, 830, 1074, 1118, 1528,
    1855, 450, 1881, 3179, 806, 2331, 2422, 1259, 1310, 1361, 1401, 1522, 1955, 2217, 2959, 3174, 634, 1257, 2284, 3091,
    2602, 2682, 1096, 1210, 1335, 1746, 2198, 2309, 2674, 2737, 813, 971, 1678, 1920, 2587, 2682, 1387, 2078, 2633, 2640,
    1003, 1024, 1069, 1371, 2483, 2627, 2344, 932, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1003, 1024, 1069, 1371, 2483,
    2617, 1387, 2078, 2605, 2640, 1017, 1043, 1223, 1472, 2155, 2518, 1387, 2078, 2605, 2633, 417, 1834, 2694, 482, 2679,
    1954, 2101, 2120, 664, 3123, 1096, 1335, 1746, 2198, 2309, 2595, 482, 2647, 2587, 2602, 1565, 1967, 1032, 1075, 3085,
    417, 1834, 2644, 1208, 2368, 2469, 2724, 2791, 1208, 2368, 2469, 2717, 2791, 399, 1194, 1885, 2341, 3377, 1096, 1210,
    2595, 593, 687, 925, 1321, 1429, 1650, 1669, 1722, 1949, 2160, 3480, 3532, 3305, 3333, 705, 741, 2288, 2295, 3055,
    3101, 1208, 2368, 2469, 2717, 2724, 668, 944, 949, 2335, 2336, 2337, 3032, 683, 2070, 3141, 3142, 1832, 3190, 481,
    851, 936, 2948, 481, 851, 936, 2947, 1081, 3031, 1259, 1310, 1361, 1401, 1522, 1955, 2217, 2560, 1614, 3198, 698,
    942, 2317, 3228, 3304, 3319, 2223, 2273, 1081, 2958, 2872, 705, 741, 2288, 2295, 2773, 3101, 639, 1730, 2071, 2313,
    2346, 2349, 2516, 1343, 2220, 2221, 3517, 1032, 1075, 2693, 634, 1257, 2284, 2570, 991, 1066, 1408, 705, 741, 2288,
    2295, 2773, 3055, 1949, 2327, 2328, 3340, 664, 815, 853, 888, 1124, 1268, 2669, 3323, 846, 3135, 846, 3134, 683,
    2070, 2875, 3142, 683, 2070, 2875, 3141, 1028, 1106, 1293, 2562, 2555, 1832, 2921, 1614, 2995, 495, 612, 1772, 1787,
    698, 942, 2317, 3004, 3304, 3319, 2237, 1384, 1992, 2032, 3353, 558, 559, 1912, 1104, 2215, 2270, 3343, 698, 942,
    2317, 3004, 3228, 3319, 2764, 3333, 1058, 2045, 698, 942, 2317, 3004, 3228, 3304, 815, 853, 888, 1124, 1268, 3123,
    370, 1819, 2046, 2159, 2764, 3305, 1949, 2327, 2328, 3111, 1104, 2215, 2270, 3300, 3294, 780, 1161, 2067, 3477, 548,
    588, 2256, 399, 1194, 1885, 2341, 2732, 380, 1998, 902, 1722, 2016, 691, 731, 824, 1349, 3367, 593, 687, 925,
    1321, 1429, 1650, 1669, 1722, 1949, 2160, 2745, 3532, 743, 1585, 2421, 2046, 1343, 2220, 2221, 3078, 593, 687, 925,
    1321, 1429, 1650, 1669, 1722, 1949, 2160, 2745, 3480, 957,
];

pub(super) static SPELLINGS: [Spelling; 3301] = [
    s("0", 0, 0, true),
    s("000", 2, 1, false),
    s("009", 6, 2, false),
    s("0rtt", 10, 5, false),
    s("1", 15, 6, false),
    s("10", 17, 7, false),
    s("100", 20, 8, false),
    s("10000", 24, 10, false),
    s("1003", 30, 11, false),
    s("101", 35, 12, false),
    s("1010", 39, 13, false),
    s("1015", 44, 14, false),
    s("1016", 49, 15, true),
    s("102", 54, 16, false),
    s("1020", 58, 17, false),
    s("1023", 63, 18, false),
    s("1024", 68, 19, false),
    s("103", 73, 20, false),
    s("1033", 77, 21, true),
    s("104", 82, 22, false),
    s("1050", 86, 24, false),
    s("10mb", 91, 26, false),
    s("110", 96, 28, false),
    s("111", 100, 30, false),
    s("118", 104, 32, false),
    s("120", 108, 35, false),
    s("1212", 112, 37, false),
    s("122", 117, 38, false),
    s("1223", 121, 40, false),
    s("13", 126, 43, false),
    s("14", 129, 45, false),
    s("16kb", 132, 52, false),
    s("17", 137, 53, false),
    s("18", 140, 55, false),
    s("19", 143, 57, false),
    s("1m", 146, 61, false),
    s("1mb", 149, 62, false),
    s("1xx", 153, 63, false),
    s("1xxx", 157, 64, false),
    s("2", 162, 65, false),
    s("20", 164, 66, false),
    s("200", 167, 67, false),
    s("201", 171, 71, false),
    s("2018", 175, 76, false),
    s("202", 180, 77, false),
    s("203", 184, 79, false),
    s("204", 188, 80, false),
    s("2048", 192, 81, false),
    s("205", 197, 82, false),
    s("206", 201, 83, false),
    s("207", 205, 85, false),
    s("208", 209, 86, false),
    s("2083", 213, 87, false),
    s("209", 218, 88, false),
    s("210", 222, 89, false),
    s("2101", 226, 90, false),
    s("2102", 231, 91, false),
    s("2103", 236, 92, false),
    s("214", 241, 93, false),
    s("218", 245, 94, false),
    s("226", 249, 95, false),
    s("2324", 253, 97, false),
    s("23503", 258, 98, false),
    s("23505", 264, 99, false),
    s("2518", 270, 103, false),
    s("256", 275, 105, false),
    s("2774", 279, 109, false),
    s("28", 284, 110, false),
    s("29", 287, 111, false),
    s("298", 290, 112, false),
    s("299", 294, 113, false),
    s("2fa", 298, 115, false),
    s("2nn", 302, 116, false),
    s("2xx", 306, 118, false),
    s("3", 310, 119, false),
    s("30", 312, 120, false),
    s("300", 315, 121, false),
    s("301", 319, 122, false),
    s("302", 323, 123, false),
    s("303", 327, 124, false),
    s("304", 331, 125, false),
    s("305", 335, 126, false),
    s("306", 339, 127, false),
    s("307", 343, 128, false),
    s("308", 347, 129, false),
    s("310", 351, 130, false),
    s("3229", 355, 133, false),
    s("35", 360, 137, false),
    s("3986", 363, 141, false),
    s("4", 368, 143, false),
    s("40", 370, 144, false),
    s("400", 373, 145, false),
    s("401", 377, 146, false),
    s("402", 381, 147, false),
    s("403", 385, 148, false),
    s("404", 389, 149, false),
    s("405", 393, 150, false),
    s("406", 397, 151, false),
    s("407", 401, 152, false),
    s("408", 405, 153, false),
    s("409", 409, 154, false),
    s("410", 413, 157, false),
    s("411", 417, 158, false),
    s("412", 421, 159, false),
    s("413", 425, 160, false),
    s("414", 429, 161, false),
    s("415", 433, 162, false),
    s("416", 437, 163, false),
    s("417", 441, 164, false),
    s("418", 445, 165, false),
    s("419", 449, 166, false),
    s("420", 453, 168, false),
    s("421", 457, 169, false),
    s("422", 461, 170, false),
    s("423", 465, 171, false),
    s("424", 469, 172, false),
    s("425", 473, 173, false),
    s("426", 477, 174, false),
    s("427", 481, 175, false),
    s("428", 485, 176, false),
    s("429", 489, 177, false),
    s("430", 493, 178, false),
    s("431", 497, 179, false),
    s("440", 501, 181, false),
    s("441", 505, 182, false),
    s("443", 509, 183, false),
    s("444", 513, 184, false),
    s("449", 517, 185, false),
    s("450", 521, 187, false),
    s("451", 525, 188, false),
    s("456", 529, 189, false),
    s("457", 533, 190, false),
    s("460", 537, 191, false),
    s("462", 541, 192, false),
    s("463", 545, 193, false),
    s("464", 549, 194, false),
    s("470", 553, 195, false),
    s("478", 557, 196, false),
    s("492", 561, 199, false),
    s("493", 565, 200, false),
    s("494", 569, 201, false),
    s("495", 573, 202, false),
    s("496", 577, 203, false),
    s("497", 581, 204, false),
    s("498", 585, 205, false),
    s("499", 589, 206, false),
    s("4j", 593, 207, false),
    s("4xx", 596, 209, false),
    s("5", 600, 210, false),
    s("50", 602, 211, false),
    s("500", 605, 212, false),
    s("500000", 609, 214, false),
    s("501", 616, 215, false),
    s("502", 620, 216, false),
    s("503", 624, 217, false),
    s("504", 628, 218, false),
    s("505", 632, 219, false),
    s("506", 636, 220, false),
    s("507", 640, 221, false),
    s("508", 644, 222, false),
    s("509", 648, 223, false),
    s("510", 652, 225, false),
    s("511", 656, 226, false),
    s("514", 660, 227, false),
    s("52", 664, 228, false),
    s("520", 667, 229, false),
    s("521", 671, 230, false),
    s("522", 675, 231, false),
    s("523", 679, 232, false),
    s("524", 683, 233, false),
    s("525", 687, 234, false),
    s("526", 691, 235, false),
    s("527", 695, 236, false),
    s("529", 699, 237, false),
    s("530", 703, 238, false),
    s("531", 707, 239, false),
    s("532", 711, 240, false),
    s("533", 715, 241, false),
    s("534", 719, 242, false),
    s("535", 723, 243, false),
    s("536", 727, 244, false),
    s("537", 731, 245, false),
    s("538", 735, 246, false),
    s("539", 739, 247, false),
    s("540", 743, 250, false),
    s("541", 747, 251, false),
    s("542", 751, 252, false),
    s("543", 755, 253, false),
    s("544", 759, 254, false),
    s("545", 763, 255, false),
    s("546", 767, 256, false),
    s("547", 771, 257, false),
    s("548", 775, 258, false),
    s("549", 779, 259, false),
    s("550", 783, 261, false),
    s("551", 787, 262, false),
    s("552", 791, 263, false),
    s("553", 795, 264, false),
    s("554", 799, 265, false),
    s("555", 803, 266, false),
    s("556", 807, 267, false),
    s("557", 811, 268, false),
    s("558", 815, 269, false),
    s("559", 819, 270, false),
    s("56", 823, 271, false),
    s("560", 826, 272, false),
    s("561", 830, 273, false),
    s("562", 834, 274, false),
    s("563", 838, 275, false),
    s("564", 842, 276, false),
    s("566", 846, 277, false),
    s("567", 850, 278, false),
    s("573", 854, 279, false),
    s("579", 858, 280, false),
    s("5842", 862, 282, false),
    s("593", 867, 283, false),
    s("594", 871, 284, false),
    s("596", 875, 285, false),
    s("597", 879, 286, false),
    s("598", 883, 287, false),
    s("599", 887, 288, false),
    s("5xx", 891, 289, false),
    s("6", 895, 290, false),
    s("60", 897, 291, false),
    s("600", 900, 292, false),
    s("601", 904, 293, false),
    s("608", 908, 294, false),
    s("612", 912, 296, false),
    s("614", 916, 297, false),
    s("616", 920, 298, false),
    s("618", 924, 299, false),
    s("6291456", 928, 300, false),
    s("630", 936, 301, false),
    s("631", 940, 302, false),
    s("632", 944, 303, false),
    s("64", 948, 304, false),
    s("640", 951, 305, false),
    s("64kb", 955, 306, false),
    s("65", 960, 307, false),
    s("6mb", 963, 312, false),
    s("6xx", 967, 313, false),
    s("7", 971, 314, false),
    s("7000215", 973, 317, false),
    s("70007", 981, 318, false),
    s("701", 987, 319, false),
    s("70401", 991, 320, false),
    s("7168", 997, 321, false),
    s("7230", 1002, 322, false),
    s("7238", 1007, 324, false),
    s("7538", 1012, 326, false),
    s("783", 1017, 328, false),
    s("8", 1021, 330, false),
    s("801", 1023, 333, false),
    s("8192", 1027, 335, false),
    s("8193", 1032, 336, false),
    s("8443", 1037, 339, false),
    s("88", 1042, 341, false),
    s("893", 1045, 343, false),
    s("896", 1049, 344, false),
    s("8k", 1053, 346, false),
    s("8kb", 1056, 347, false),
    s("9", 1060, 349, false),
    s("999", 1062, 359, false),
    s("aadsts", 1066, 361, false),
    s("ab", 1073, 362, false),
    s("abandoned", 1076, 363, false),
    s("able", 1086, 365, false),
    s("abort", 1091, 366, true),
    s("abortcontroller", 1097, 367, false),
    s("aborted", 1113, 366, false),
    s("about", 1121, 368, false),
    s("absent", 1127, 370, false),
    s("abuse", 1134, 372, false),
    s("accelerator", 1140, 373, false),
    s("accept", 1152, 374, false),
    s("acceptable", 1159, 374, true),
    s("accepted", 1170, 374, true),
    s("accepts", 1179, 374, false),
    s("access", 1187, 375, true),
    s("accessdeniedexception", 1194, 376, false),
    s("accessed", 1216, 375, true),
    s("accessible", 1225, 375, false),
    s("accessing", 1236, 375, false),
    s("accessories", 1246, 377, false),
    s("accessory", 1258, 377, false),
    s("according", 1268, 379, false),
    s("account", 1278, 380, true),
    s("accountislocked", 1286, 381, false),
    s("acknowledged", 1302, 383, false),
    s("acl", 1315, 384, false),
    s("acme", 1319, 385, false),
    s("acquiring", 1324, 386, false),
    s("across", 1334, 387, false),
    s("acting", 1341, 388, false),
    s("action", 1348, 389, true),
    s("actioncable", 1355, 390, false),
    s("actionview", 1367, 391, false),
    s("activated", 1378, 392, false),
    s("activation", 1388, 392, false),
    s("active", 1399, 392, false),
    s("activesync", 1406, 393, false),
    s("actually", 1417, 394, false),
    s("ad", 1426, 395, false),
    s("adblock", 1429, 396, false),
    s("add", 1437, 397, false),
    s("added", 1441, 397, false),
    s("address", 1447, 399, false),
    s("addressbook", 1455, 400, false),
    s("addressed", 1467, 399, false),
    s("addresses", 1477, 399, true),
    s("adfs", 1487, 401, false),
    s("admin", 1492, 403, false),
    s("administrator", 1498, 404, false),
    s("admission", 1512, 405, false),
    s("advanced", 1522, 408, false),
    s("afd", 1531, 411, false),
    s("affect", 1535, 412, false),
    s("affected", 1542, 412, false),
    s("after", 1551, 415, true),
    s("again", 1557, 417, false),
    s("against", 1563, 418, false),
    s("age", 1571, 419, false),
    s("agent", 1575, 420, false),
    s("agic", 1581, 421, false),
    s("ago", 1586, 422, false),
    s("agree", 1590, 423, false),
    s("ah00135", 1596, 424, false),
    s("ah01102", 1604, 426, false),
    s("ah01114", 1612, 427, false),
    s("ah01630", 1620, 429, false),
    s("ah02032", 1628, 430, false),
    s("ahead", 1636, 431, false),
    s("ai", 1642, 432, false),
    s("air", 1645, 433, false),
    s("airplane", 1649, 434, false),
    s("airport", 1658, 435, false),
    s("aistor", 1666, 436, false),
    s("ajax", 1673, 437, false),
    s("akamai", 1678, 438, false),
    s("alb", 1685, 440, false),
    s("alert", 1689, 441, false),
    s("algorithm", 1695, 442, false),
    s("alibaba", 1705, 444, false),
    s("alive", 1713, 446, false),
    s("aliyun", 1719, 447, false),
    s("all", 1726, 448, false),
    s("allotted", 1730, 449, false),
    s("allow", 1739, 450, false),
    s("allowance", 1745, 450, false),
    s("allowed", 1755, 450, true),
    s("allowlist", 1763, 451, false),
    s("allows", 1773, 450, false),
    s("alpn", 1780, 456, false),
    s("already", 1785, 457, true),
    s("alreadyexists", 1793, 458, false),
    s("altered", 1807, 460, false),
    s("alternate", 1815, 461, false),
    s("alternates", 1825, 461, false),
    s("alternative", 1836, 461, false),
    s("alternatives", 1848, 461, false),
    s("always", 1861, 464, false),
    s("amazon", 1868, 465, false),
    s("ambiguous", 1875, 466, false),
    s("amount", 1885, 468, false),
    s("amzn", 1892, 469, false),
    s("analytics", 1897, 471, false),
    s("ancm", 1907, 473, false),
    s("angie", 1912, 476, false),
    s("angular", 1918, 477, false),
    s("anonymous", 1926, 480, false),
    s("another", 1936, 481, true),
    s("answer", 1944, 482, false),
    s("answered", 1951, 482, false),
    s("anthropic", 1960, 483, false),
    s("anthropics", 1970, 483, false),
    s("anti", 1981, 484, false),
    s("ap", 1986, 489, false),
    s("apache", 1989, 490, false),
    s("apachebench", 1996, 491, false),
    s("api7", 2008, 494, false),
    s("apikey", 2013, 495, false),
    s("apis", 2020, 493, false),
    s("apisix", 2025, 496, false),
    s("apns", 2032, 497, false),
    s("app", 2037, 498, false),
    s("append", 2041, 500, false),
    s("appgw", 2048, 501, false),
    s("apple", 2054, 502, false),
    s("application", 2060, 505, true),
    s("applications", 2072, 505, false),
    s("applied", 2085, 503, false),
    s("apply", 2093, 503, false),
    s("appointment", 2099, 506, false),
    s("appropriate", 2111, 508, false),
    s("approval", 2123, 509, false),
    s("approved", 2132, 509, false),
    s("april", 2141, 510, false),
    s("apt", 2147, 511, false),
    s("arc", 2151, 512, false),
    s("arcgis", 2155, 513, false),
    s("arcgisautherror", 2162, 514, false),
    s("area", 2178, 516, false),
    s("arg", 2183, 518, false),
    s("argo", 2187, 517, false),
    s("args", 2192, 518, false),
    s("argument", 2197, 518, false),
    s("arn", 2206, 522, false),
    s("array", 2210, 525, false),
    s("arrears", 2216, 526, false),
    s("arrive", 2224, 527, false),
    s("arriving", 2231, 527, false),
    s("article", 2240, 528, false),
    s("artifact", 2248, 529, false),
    s("artisan", 2257, 530, false),
    s("asgi", 2265, 532, false),
    s("ask", 2270, 534, false),
    s("asked", 2274, 534, false),
    s("asks", 2280, 534, false),
    s("asleep", 2285, 535, false),
    s("asp", 2292, 536, false),
    s("aspnetcore", 2296, 537, false),
    s("asserted", 2307, 539, false),
    s("assertion", 2316, 539, false),
    s("assessment", 2326, 540, false),
    s("asset", 2337, 541, false),
    s("assets", 2343, 541, false),
    s("assign", 2350, 542, false),
    s("assigned", 2357, 542, false),
    s("async", 2366, 543, false),
    s("asynchronous", 2372, 543, false),
    s("asynchronously", 2385, 543, false),
    s("asynchttpclient", 2400, 544, false),
    s("asyncoperation", 2416, 545, false),
    s("ate", 2431, 547, false),
    s("ats", 2435, 546, false),
    s("attach", 2439, 548, false),
    s("attachment", 2446, 548, false),
    s("attack", 2457, 549, true),
    s("attempt", 2464, 550, false),
    s("attempted", 2472, 550, false),
    s("attempting", 2482, 550, false),
    s("attempts", 2493, 550, false),
    s("attention", 2502, 551, false),
    s("attribute", 2512, 552, false),
    s("attributes", 2522, 552, false),
    s("audience", 2533, 554, false),
    s("audio", 2542, 555, false),
    s("august", 2548, 557, false),
    s("auth", 2555, 558, false),
    s("authenticate", 2560, 559, false),
    s("authenticated", 2573, 559, false),
    s("authentication", 2587, 559, true),
    s("authenticationexception", 2602, 560, false),
    s("authenticity", 2626, 559, false),
    s("authinvalidgranterror", 2639, 561, false),
    s("authjs", 2661, 562, false),
    s("authn", 2668, 559, true),
    s("author", 2674, 563, false),
    s("authorisation", 2681, 563, true),
    s("authorise", 2695, 563, false),
    s("authorised", 2705, 563, false),
    s("authoritative", 2716, 564, true),
    s("authorities", 2730, 563, false),
    s("authority", 2742, 563, false),
    s("authorization", 2752, 563, true),
    s("authorize", 2766, 563, false),
    s("authorized", 2776, 563, false),
    s("authtokeneprequestfailed", 2787, 565, false),
    s("authwall", 2812, 566, false),
    s("authz", 2821, 563, true),
    s("auto", 2827, 567, true),
    s("automatically", 2832, 570, false),
    s("available", 2846, 571, false),
    s("avatar", 2856, 572, false),
    s("avoid", 2863, 573, false),
    s("await", 2869, 575, false),
    s("awaiting", 2875, 575, false),
    s("away", 2884, 577, false),
    s("aws", 2889, 574, false),
    s("awselbauthsessioncookie", 2893, 579, false),
    s("axios", 2917, 581, false),
    s("axum", 2923, 582, false),
    s("azure", 2928, 584, false),
    s("b", 2934, 585, false),
    s("back", 2936, 586, false),
    s("backbone", 2941, 587, false),
    s("backend", 2950, 588, false),
    s("backends", 2958, 588, false),
    s("background", 2967, 589, false),
    s("backoff", 2978, 591, false),
    s("bad", 2986, 593, true),
    s("badcredentialsexception", 2990, 594, false),
    s("badly", 3014, 593, false),
    s("badreq", 3020, 595, false),
    s("badrequestexception", 3027, 596, false),
    s("badrequestkeyerror", 3047, 597, false),
    s("balance", 3066, 598, false),
    s("balancer", 3074, 598, false),
    s("ban", 3083, 599, false),
    s("band", 3087, 600, false),
    s("bandwidth", 3092, 601, true),
    s("bank", 3102, 602, false),
    s("banned", 3107, 599, true),
    s("bans", 3114, 599, false),
    s("base", 3119, 606, false),
    s("based", 3124, 606, false),
    s("basehttprequesthandler", 3130, 607, false),
    s("basic", 3153, 608, false),
    s("batch", 3159, 609, false),
    s("batching", 3165, 609, false),
    s("beacon", 3174, 610, false),
    s("bean", 3181, 611, false),
    s("bearer", 3186, 612, false),
    s("becomes", 3193, 614, false),
    s("bedrock", 3201, 616, false),
    s("before", 3209, 617, false),
    s("beginning", 3216, 619, false),
    s("behind", 3226, 623, false),
    s("belong", 3233, 625, false),
    s("belonging", 3240, 625, false),
    s("belongs", 3250, 625, false),
    s("between", 3258, 632, false),
    s("beverages", 3266, 633, false),
    s("beyond", 3276, 634, false),
    s("bgp", 3283, 635, false),
    s("bid", 3287, 636, false),
    s("big", 3291, 637, false),
    s("bigger", 3295, 638, false),
    s("billing", 3302, 639, false),
    s("binance", 3310, 641, false),
    s("binances", 3318, 641, false),
    s("bind", 3327, 643, false),
    s("binding", 3332, 643, false),
    s("bindings", 3340, 643, false),
    s("bird", 3349, 644, false),
    s("birth", 3354, 645, false),
    s("birthday", 3360, 646, false),
    s("bitbucket", 3369, 648, false),
    s("blackbox", 3379, 649, false),
    s("blackboxprobefailed", 3388, 650, false),
    s("blacklist", 3408, 651, false),
    s("blacklisted", 3418, 651, true),
    s("blacklisting", 3430, 651, false),
    s("blank", 3443, 653, false),
    s("blew", 3449, 660, false),
    s("blind", 3454, 654, false),
    s("bloated", 3460, 655, false),
    s("blob", 3468, 656, false),
    s("block", 3473, 657, true),
    s("blocked", 3479, 657, true),
    s("blocker", 3487, 658, false),
    s("blocking", 3495, 657, false),
    s("blocklisted", 3504, 659, false),
    s("blocks", 3516, 657, false),
    s("blow", 3523, 660, false),
    s("body", 3528, 662, false),
    s("bodylimit", 3533, 663, false),
    s("booked", 3543, 664, false),
    s("booking", 3550, 664, false),
    s("bookmark", 3558, 665, false),
    s("boom", 3567, 666, false),
    s("bot", 3572, 668, false),
    s("both", 3576, 669, false),
    s("bots", 3581, 668, false),
    s("bound", 3586, 671, false),
    s("boundary", 3592, 672, false),
    s("bounds", 3601, 671, false),
    s("bput", 3608, 674, false),
    s("bradbury", 3613, 676, false),
    s("branch", 3622, 677, false),
    s("break", 3629, 679, false),
    s("breaker", 3635, 680, false),
    s("breaking", 3643, 679, false),
    s("breakpoint", 3652, 681, false),
    s("breaks", 3663, 679, false),
    s("brew", 3670, 682, false),
    s("briefly", 3675, 683, false),
    s("broke", 3683, 679, false),
    s("broken", 3689, 687, false),
    s("broker", 3696, 688, false),
    s("browser", 3703, 691, true),
    s("browsers", 3711, 691, false),
    s("browsing", 3720, 690, false),
    s("brute", 3729, 692, false),
    s("bucket", 3735, 693, true),
    s("bucketalreadyexists", 3742, 694, false),
    s("bucketnotempty", 3762, 695, false),
    s("buckets", 3777, 693, true),
    s("buffer", 3785, 697, false),
    s("buffers", 3792, 697, false),
    s("bug", 3800, 698, false),
    s("built", 3804, 700, false),
    s("bulk", 3810, 701, false),
    s("burning", 3815, 703, false),
    s("burst", 3823, 704, false),
    s("business", 3829, 705, false),
    s("busy", 3838, 705, false),
    s("button", 3843, 706, false),
    s("buy", 3850, 707, false),
    s("buyer", 3854, 708, false),
    s("bw", 3860, 709, false),
    s("bwlimited", 3863, 710, false),
    s("bypassed", 3873, 711, false),
    s("byte", 3882, 712, false),
    s("bytedance", 3887, 713, false),
    s("byteplus", 3897, 714, false),
    s("byteranges", 3906, 715, false),
    s("bytes", 3917, 712, false),
    s("c", 3923, 716, false),
    s("ca", 3925, 717, false),
    s("cache", 3928, 718, false),
    s("cached", 3934, 718, false),
    s("caches", 3941, 718, false),
    s("caching", 3948, 718, false),
    s("caddy", 3956, 720, false),
    s("caddys", 3962, 720, false),
    s("caddyserver", 3969, 721, false),
    s("cafe", 3981, 722, false),
    s("calculated", 3986, 724, false),
    s("caldav", 3997, 725, false),
    s("call", 4004, 727, false),
    s("callback", 4009, 728, true),
    s("callbackfailed", 4018, 729, false),
    s("callbackurl", 4033, 730, false),
    s("caller", 4045, 731, false),
    s("calling", 4052, 727, false),
    s("calls", 4060, 727, false),
    s("calm", 4066, 732, true),
    s("cancel", 4071, 735, false),
    s("canceled", 4078, 735, true),
    s("cancellation", 4087, 735, true),
    s("cancelled", 4100, 735, true),
    s("candidate", 4110, 736, false),
    s("candidates", 4120, 736, false),
    s("canonical", 4131, 737, false),
    s("canvas", 4141, 738, false),
    s("cap", 4148, 739, false),
    s("capable", 4152, 740, false),
    s("capacity", 4160, 741, false),
    s("captcha", 4169, 742, false),
    s("captive", 4177, 743, false),
    s("card", 4185, 745, false),
    s("carddav", 4190, 746, false),
    s("carderror", 4198, 747, false),
    s("cas", 4208, 751, false),
    s("cascading", 4212, 752, false),
    s("case", 4222, 753, false),
    s("cash", 4227, 754, false),
    s("cast", 4232, 755, false),
    s("catch", 4237, 758, false),
    s("category", 4243, 760, false),
    s("caught", 4252, 758, false),
    s("caused", 4259, 761, false),
    s("cc", 4266, 762, true),
    s("ccxt", 4269, 763, false),
    s("cdn", 4274, 765, true),
    s("celery", 4278, 767, false),
    s("censored", 4285, 768, false),
    s("censorship", 4294, 769, false),
    s("central", 4305, 772, false),
    s("cert", 4313, 775, true),
    s("certificate", 4318, 775, true),
    s("certificates", 4330, 775, false),
    s("certs", 4343, 775, true),
    s("cf", 4349, 776, false),
    s("cgi", 4352, 777, false),
    s("chain", 4356, 778, false),
    s("chained", 4362, 778, false),
    s("challenge", 4370, 779, true),
    s("change", 4380, 780, false),
    s("changed", 4387, 780, false),
    s("changes", 4395, 780, false),
    s("changeset", 4403, 782, false),
    s("changing", 4413, 780, false),
    s("channel", 4422, 783, false),
    s("character", 4430, 784, false),
    s("characteristics", 4440, 785, false),
    s("characters", 4456, 784, false),
    s("charge", 4467, 786, false),
    s("charset", 4474, 787, false),
    s("check", 4482, 789, false),
    s("checkcontinue", 4488, 790, false),
    s("checked", 4502, 789, false),
    s("checker", 4510, 791, false),
    s("checkexpectation", 4518, 792, false),
    s("checking", 4535, 789, false),
    s("checkout", 4544, 793, false),
    s("checkpoint", 4553, 794, true),
    s("checkspelling", 4564, 795, false),
    s("checksum", 4578, 796, true),
    s("chgm", 4587, 797, false),
    s("child", 4592, 798, false),
    s("children", 4598, 799, false),
    s("china", 4607, 800, false),
    s("chmod", 4613, 801, false),
    s("choice", 4619, 802, false),
    s("choices", 4626, 802, true),
    s("choose", 4634, 803, false),
    s("chose", 4641, 803, false),
    s("chosen", 4647, 804, false),
    s("chrome", 4654, 805, false),
    s("chunk", 4661, 806, false),
    s("chunked", 4667, 806, false),
    s("chunking", 4675, 806, false),
    s("chunks", 4684, 806, false),
    s("cim", 4691, 808, false),
    s("cipher", 4695, 809, false),
    s("circle", 4702, 810, false),
    s("circuit", 4709, 811, false),
    s("circuitbreaker", 4717, 812, false),
    s("circuited", 4732, 811, false),
    s("circular", 4742, 813, false),
    s("claim", 4751, 814, false),
    s("clash", 4757, 815, false),
    s("claude", 4763, 818, false),
    s("clean", 4770, 819, false),
    s("clear", 4776, 820, false),
    s("click", 4782, 823, false),
    s("client", 4788, 824, true),
    s("clientcommerror", 4795, 825, false),
    s("clientdisconnected", 4811, 826, false),
    s("clienthunguprequest", 4830, 827, false),
    s("clients", 4850, 824, false),
    s("clock", 4858, 828, false),
    s("close", 4864, 830, false),
    s("closed", 4870, 830, true),
    s("closes", 4877, 830, false),
    s("closing", 4884, 830, false),
    s("cloud", 4892, 833, false),
    s("cloudflare", 4898, 834, false),
    s("cloudflared", 4909, 834, false),
    s("cloudfoundry", 4921, 835, false),
    s("cloudfront", 4934, 836, false),
    s("cloudinary", 4945, 837, false),
    s("cloudlinux", 4956, 838, false),
    s("cluster", 4967, 839, false),
    s("cms", 4975, 840, false),
    s("cname", 4979, 841, false),
    s("cntlm", 4985, 842, false),
    s("coalescing", 4991, 843, false),
    s("codec", 5002, 845, false),
    s("coded", 5008, 844, false),
    s("coffee", 5014, 846, false),
    s("cognito", 5021, 847, false),
    s("cohen", 5029, 848, false),
    s("cold", 5035, 849, false),
    s("collapsar", 5040, 850, false),
    s("colleague", 5050, 851, false),
    s("collection", 5060, 852, true),
    s("collections", 5071, 852, false),
    s("collision", 5083, 853, false),
    s("column", 5093, 855, false),
    s("com", 5100, 856, false),
    s("combination", 5104, 857, false),
    s("come", 5116, 858, false),
    s("coming", 5121, 858, false),
    s("comma", 5128, 859, false),
    s("command", 5134, 860, true),
    s("comment", 5142, 861, false),
    s("communication", 5150, 864, true),
    s("company", 5164, 865, false),
    s("compare", 5172, 866, false),
    s("compatible", 5180, 868, false),
    s("complete", 5191, 871, false),
    s("completed", 5200, 871, false),
    s("completely", 5210, 871, false),
    s("compliant", 5221, 873, false),
    s("component", 5231, 874, true),
    s("compression", 5241, 875, false),
    s("computed", 5253, 877, false),
    s("computer", 5262, 877, false),
    s("computing", 5271, 877, false),
    s("concurrency", 5281, 880, false),
    s("concurrent", 5293, 880, true),
    s("condition", 5304, 882, false),
    s("conditional", 5314, 882, false),
    s("conditionnotmet", 5326, 883, false),
    s("conditions", 5342, 882, false),
    s("conf", 5353, 884, false),
    s("config", 5358, 885, false),
    s("configuration", 5365, 886, true),
    s("configured", 5379, 886, false),
    s("confirm", 5390, 887, false),
    s("confirmation", 5398, 887, false),
    s("confirmed", 5411, 887, false),
    s("conflict", 5421, 888, true),
    s("conflicterror", 5430, 889, false),
    s("conflicting", 5444, 888, false),
    s("conflicts", 5456, 888, false),
    s("conn", 5466, 891, true),
    s("connect", 5471, 891, true),
    s("connected", 5479, 891, false),
    s("connecting", 5489, 891, false),
    s("connection", 5500, 891, true),
    s("connectionrefusederror", 5511, 892, false),
    s("connectionreseterror", 5534, 893, false),
    s("connections", 5555, 891, true),
    s("connectivity", 5567, 891, true),
    s("connector", 5580, 894, false),
    s("connecttest", 5590, 895, false),
    s("consistency", 5602, 898, false),
    s("constant", 5614, 900, false),
    s("constrained", 5623, 901, false),
    s("constraint", 5635, 902, false),
    s("construction", 5646, 903, false),
    s("consume", 5659, 904, false),
    s("contact", 5667, 905, false),
    s("contain", 5675, 906, false),
    s("contained", 5683, 906, false),
    s("container", 5693, 906, true),
    s("containers", 5703, 906, false),
    s("contains", 5714, 906, false),
    s("content", 5723, 907, true),
    s("contentful", 5731, 907, false),
    s("contention", 5742, 907, false),
    s("contents", 5753, 907, true),
    s("context", 5762, 908, true),
    s("contexts", 5770, 908, false),
    s("continue", 5779, 909, true),
    s("continuing", 5788, 909, false),
    s("contour", 5799, 910, false),
    s("contradictory", 5807, 911, false),
    s("control", 5821, 912, false),
    s("controller", 5829, 912, false),
    s("controls", 5840, 912, true),
    s("conversion", 5849, 913, false),
    s("convert", 5860, 914, false),
    s("converted", 5868, 914, false),
    s("cookie", 5878, 915, true),
    s("cookies", 5885, 915, false),
    s("cooldown", 5893, 916, false),
    s("cope", 5902, 917, false),
    s("copied", 5907, 918, false),
    s("copy", 5914, 918, false),
    s("copyright", 5919, 919, false),
    s("core", 5929, 921, false),
    s("cores", 5934, 921, false),
    s("corporate", 5940, 923, false),
    s("corrupt", 5950, 925, false),
    s("corrupted", 5958, 925, false),
    s("cors", 5968, 920, false),
    s("cosmos", 5973, 926, false),
    s("cosmosexception", 5980, 927, false),
    s("cost", 5996, 928, false),
    s("couchdb", 6001, 929, false),
    s("count", 6009, 930, false),
    s("country", 6015, 932, false),
    s("coupon", 6023, 933, false),
    s("court", 6030, 934, false),
    s("coworker", 6036, 936, false),
    s("cpanel", 6045, 937, false),
    s("cpanm", 6052, 938, false),
    s("cpu", 6058, 939, false),
    s("cr", 6062, 940, false),
    s("crash", 6065, 942, false),
    s("crashed", 6071, 942, true),
    s("crawl", 6079, 943, false),
    s("crawler", 6085, 944, false),
    s("create", 6093, 946, false),
    s("created", 6100, 946, true),
    s("createdataction", 6108, 947, false),
    s("creates", 6124, 946, false),
    s("creating", 6132, 946, false),
    s("creation", 6141, 948, false),
    s("credential", 6150, 949, true),
    s("credentials", 6161, 949, false),
    s("credits", 6173, 950, false),
    s("creds", 6181, 949, false),
    s("critical", 6187, 951, false),
    s("cross", 6196, 954, false),
    s("crumb", 6202, 955, false),
    s("csrf", 6208, 957, true),
    s("css", 6213, 958, false),
    s("csv", 6217, 959, false),
    s("ctp", 6221, 960, false),
    s("ctrl", 6225, 961, false),
    s("ctx", 6230, 908, true),
    s("curl", 6234, 964, false),
    s("curlinfo", 6239, 965, false),
    s("currency", 6248, 966, false),
    s("current", 6257, 967, false),
    s("currently", 6265, 967, false),
    s("cursor", 6275, 968, false),
    s("custom", 6282, 969, true),
    s("customer", 6289, 969, true),
    s("cycle", 6298, 971, false),
    s("cyclic", 6304, 972, false),
    s("d", 6311, 973, false),
    s("daily", 6313, 974, false),
    s("damaged", 6319, 975, false),
    s("dangling", 6327, 976, false),
    s("dashboard", 6336, 978, false),
    s("data", 6346, 979, true),
    s("database", 6351, 980, true),
    s("datanode", 6360, 981, false),
    s("datastream", 6369, 982, false),
    s("date", 6380, 983, false),
    s("dav", 6385, 984, false),
    s("davlockdb", 6389, 985, false),
    s("db", 6399, 980, true),
    s("dc", 6402, 987, false),
    s("dcdn", 6405, 988, false),
    s("ddos", 6410, 989, false),
    s("ddosprotection", 6415, 990, false),
    s("deactivated", 6430, 991, false),
    s("dead", 6442, 992, false),
    s("deadline", 6447, 993, false),
    s("deadlineexceeded", 6456, 994, false),
    s("deadlock", 6473, 995, false),
    s("death", 6482, 997, false),
    s("declaration", 6488, 1002, false),
    s("declared", 6500, 1002, false),
    s("declined", 6509, 1003, false),
    s("decode", 6518, 1004, false),
    s("decrypt", 6525, 1005, false),
    s("deep", 6533, 1006, false),
    s("deepl", 6538, 1007, false),
    s("deepseek", 6544, 1008, false),
    s("default", 6553, 1009, false),
    s("deferred", 6561, 1010, false),
    s("defined", 6570, 1011, false),
    s("deindex", 6578, 1014, false),
    s("delay", 6586, 1015, false),
    s("delayed", 6592, 1015, false),
    s("delegation", 6600, 1016, false),
    s("delete", 6611, 1017, false),
    s("deleted", 6618, 1017, true),
    s("deletion", 6626, 1017, false),
    s("delisted", 6635, 1018, false),
    s("delivered", 6644, 1019, true),
    s("delivery", 6654, 1020, false),
    s("delta", 6663, 1021, false),
    s("demand", 6669, 1022, false),
    s("demolition", 6676, 1023, false),
    s("denied", 6687, 1024, true),
    s("deny", 6694, 1024, false),
    s("denylisted", 6699, 1026, false),
    s("depended", 6710, 1028, false),
    s("dependency", 6719, 1028, true),
    s("dependent", 6730, 1028, false),
    s("depends", 6740, 1028, false),
    s("dependson", 6748, 1029, false),
    s("depleted", 6758, 1030, false),
    s("deploy", 6767, 1031, false),
    s("deployed", 6774, 1031, false),
    s("deploying", 6783, 1031, false),
    s("deployment", 6793, 1031, false),
    s("deprecated", 6804, 1032, true),
    s("deprecation", 6815, 1032, false),
    s("depth", 6827, 1033, false),
    s("dereference", 6833, 1034, false),
    s("desc", 6845, 1035, false),
    s("deserialise", 6850, 1039, false),
    s("deserialization", 6862, 1039, false),
    s("deserialize", 6878, 1039, false),
    s("despite", 6890, 1041, false),
    s("destination", 6898, 1042, true),
    s("destroyed", 6910, 1043, false),
    s("details", 6920, 1044, false),
    s("detected", 6928, 1045, true),
    s("detection", 6937, 1045, false),
    s("detectportal", 6947, 1046, false),
    s("determine", 6960, 1047, false),
    s("dev", 6970, 1048, false),
    s("development", 6974, 1049, false),
    s("device", 6986, 1050, false),
    s("dial", 6993, 1054, false),
    s("dialog", 6998, 1055, false),
    s("died", 7005, 1056, false),
    s("diff", 7010, 1057, true),
    s("diffe", 7015, 1057, false),
    s("differ", 7021, 1058, false),
    s("difference", 7028, 1058, false),
    s("different", 7039, 1058, true),
    s("differs", 7049, 1058, false),
    s("diffstat", 7057, 1059, false),
    s("digest", 7066, 1061, false),
    s("digital", 7073, 1062, false),
    s("direct", 7081, 1063, false),
    s("directive", 7088, 1063, false),
    s("directly", 7098, 1063, false),
    s("directory", 7107, 1064, true),
    s("directoryindex", 7117, 1065, false),
    s("disable", 7132, 1066, false),
    s("disabled", 7140, 1066, true),
    s("disabledschemes", 7149, 1067, false),
    s("disallowed", 7165, 1069, false),
    s("disallowedhost", 7176, 1070, false),
    s("disallows", 7191, 1069, false),
    s("disambiguation", 7201, 1071, false),
    s("disclose", 7216, 1073, false),
    s("disconnect", 7225, 1074, true),
    s("disconnected", 7236, 1074, true),
    s("discontinued", 7249, 1075, false),
    s("discord", 7262, 1076, false),
    s("discovered", 7270, 1077, false),
    s("discovery", 7281, 1078, true),
    s("disk", 7291, 1081, false),
    s("display", 7296, 1083, false),
    s("displayed", 7304, 1083, false),
    s("disrupted", 7314, 1085, true),
    s("division", 7324, 1088, false),
    s("django", 7333, 1089, false),
    s("dmca", 7340, 1090, false),
    s("dns", 7345, 1092, true),
    s("docker", 7349, 1094, false),
    s("docroot", 7356, 1095, false),
    s("document", 7364, 1096, false),
    s("documents", 7373, 1096, false),
    s("dog", 7383, 1097, false),
    s("domain", 7387, 1098, true),
    s("donation", 7394, 1099, false),
    s("done", 7403, 1100, true),
    s("door", 7408, 1101, false),
    s("dormant", 7413, 1102, false),
    s("double", 7421, 1103, false),
    s("down", 7428, 1104, true),
    s("download", 7433, 1105, true),
    s("downstream", 7442, 1106, false),
    s("downtime", 7453, 1104, true),
    s("draft", 7462, 1108, false),
    s("draining", 7468, 1109, false),
    s("drf", 7477, 1113, false),
    s("drink", 7481, 1115, false),
    s("drive", 7487, 1116, false),
    s("driven", 7493, 1117, false),
    s("drop", 7500, 1118, false),
    s("dropped", 7505, 1118, false),
    s("dropping", 7513, 1118, false),
    s("drops", 7522, 1118, false),
    s("due", 7528, 1122, false),
    s("duplex", 7532, 1123, false),
    s("duplicate", 7539, 1124, false),
    s("during", 7549, 1126, false),
    s("dyno", 7556, 1128, false),
    s("dynos", 7561, 1128, false),
    s("e", 7567, 1129, false),
    s("e401", 7569, 1130, false),
    s("e403", 7574, 1131, false),
    s("e404", 7579, 1132, false),
    s("e418", 7584, 1133, false),
    s("e426", 7589, 1134, false),
    s("eaa", 7594, 1136, false),
    s("each", 7598, 1137, false),
    s("earl", 7603, 1139, false),
    s("earlier", 7608, 1141, false),
    s("early", 7616, 1140, true),
    s("earlydata", 7622, 1142, false),
    s("eas", 7632, 1135, false),
    s("easter", 7636, 1144, false),
    s("ebadcsrftoken", 7643, 1146, false),
    s("ec2", 7657, 1147, false),
    s("echo", 7661, 1149, false),
    s("econnaborted", 7666, 1150, false),
    s("econnrefused", 7679, 1151, false),
    s("econnreset", 7692, 1152, false),
    s("economic", 7703, 1153, false),
    s("ecto", 7712, 1154, false),
    s("edge", 7717, 1155, true),
    s("edgecast", 7722, 1156, false),
    s("edgeone", 7731, 1157, false),
    s("edgeresponsestatus", 7739, 1158, false),
    s("edgeroutine", 7758, 1159, false),
    s("edgio", 7770, 1160, true),
    s("edit", 7776, 1161, false),
    s("edited", 7781, 1161, false),
    s("editing", 7788, 1161, false),
    s("edits", 7796, 1161, false),
    s("edquot", 7802, 1163, false),
    s("egg", 7809, 1165, false),
    s("ehostunreach", 7813, 1167, false),
    s("either", 7826, 1168, false),
    s("eks", 7833, 1169, false),
    s("elastic", 7837, 1171, false),
    s("elasticsearch", 7845, 1172, false),
    s("elb", 7859, 1173, false),
    s("elbautherror", 7863, 1174, false),
    s("elbauthfailure", 7876, 1175, false),
    s("element", 7891, 1177, false),
    s("eligibility", 7899, 1178, false),
    s("else", 7911, 1179, false),
    s("elses", 7916, 1179, false),
    s("elsewhere", 7922, 1180, false),
    s("email", 7932, 1181, false),
    s("emails", 7938, 1181, false),
    s("embargo", 7945, 1183, false),
    s("emissary", 7953, 1184, false),
    s("empty", 7962, 1186, false),
    s("enable", 7968, 1188, false),
    s("enabled", 7975, 1188, false),
    s("encoded", 7983, 1189, false),
    s("encoding", 7991, 1189, false),
    s("encountered", 8000, 1190, false),
    s("encryption", 8012, 1191, false),
    s("end", 8023, 1192, false),
    s("ended", 8027, 1192, false),
    s("endless", 8033, 1193, false),
    s("endpoint", 8041, 1194, false),
    s("endpoints", 8050, 1194, false),
    s("ends", 8060, 1192, false),
    s("enforce", 8065, 1196, false),
    s("enforcement", 8073, 1196, false),
    s("engage", 8085, 1197, false),
    s("engine", 8092, 1198, false),
    s("engines", 8099, 1198, false),
    s("enhance", 8107, 1199, true),
    s("enhanceyourcalm", 8115, 1200, false),
    s("enospc", 8131, 1201, false),
    s("enough", 8138, 1202, false),
    s("enqueued", 8145, 1203, false),
    s("enter", 8154, 1204, false),
    s("entered", 8160, 1204, false),
    s("enterprise", 8168, 1205, false),
    s("entitlement", 8179, 1208, false),
    s("entity", 8191, 1207, true),
    s("entries", 8198, 1210, false),
    s("entry", 8206, 1210, false),
    s("enum", 8212, 1211, false),
    s("enumerated", 8217, 1212, false),
    s("env", 8228, 1213, false),
    s("environment", 8232, 1215, false),
    s("envoy", 8244, 1216, false),
    s("eof", 8250, 1218, false),
    s("ep", 8254, 1219, false),
    s("epipe", 8257, 1220, false),
    s("equal", 8263, 1221, false),
    s("er", 8269, 1222, false),
    s("erased", 8272, 1223, false),
    s("erpnext", 8279, 1225, false),
    s("err", 8287, 1226, false),
    s("errclientdisconnected", 8291, 1227, false),
    s("errorinfo", 8313, 1228, false),
    s("es", 8323, 1230, false),
    s("espresso", 8326, 1232, false),
    s("esri", 8335, 1233, false),
    s("establish", 8340, 1234, false),
    s("established", 8350, 1234, true),
    s("establishing", 8362, 1234, false),
    s("etag", 8375, 1235, false),
    s("etags", 8380, 1235, false),
    s("etcdserver", 8386, 1237, false),
    s("etimedout", 8397, 1238, false),
    s("eu", 8407, 1239, false),
    s("european", 8410, 1241, false),
    s("evaluated", 8419, 1242, false),
    s("event", 8429, 1245, false),
    s("eventual", 8435, 1246, false),
    s("everyone", 8444, 1251, false),
    s("everything", 8453, 1252, false),
    s("evict", 8464, 1254, false),
    s("exceed", 8470, 1257, true),
    s("exceeded", 8477, 1257, true),
    s("exceeds", 8486, 1257, false),
    s("except", 8494, 1258, false),
    s("exception", 8501, 1258, true),
    s("exceptions", 8511, 1258, false),
    s("excess", 8522, 1259, false),
    s("excessive", 8529, 1259, false),
    s("exchange", 8539, 1260, true),
    s("exclusive", 8548, 1262, false),
    s("exe", 8558, 1263, false),
    s("exec", 8562, 1264, false),
    s("executed", 8567, 1265, false),
    s("execution", 8576, 1265, true),
    s("exhausted", 8586, 1267, false),
    s("exist", 8596, 1268, false),
    s("existence", 8602, 1268, false),
    s("existing", 8612, 1268, false),
    s("exists", 8621, 1268, false),
    s("exit", 8628, 1269, false),
    s("expect", 8633, 1272, false),
    s("expectation", 8640, 1272, true),
    s("expectcontinue", 8652, 1273, false),
    s("expectcontinuetimeout", 8667, 1274, false),
    s("expected", 8689, 1272, false),
    s("expecting", 8698, 1272, false),
    s("experimental", 8708, 1277, false),
    s("expired", 8721, 1278, true),
    s("expires", 8729, 1278, false),
    s("explicit", 8737, 1281, false),
    s("explorer", 8746, 1284, false),
    s("exponential", 8755, 1285, false),
    s("export", 8767, 1286, false),
    s("exporter", 8774, 1286, false),
    s("express", 8783, 1288, false),
    s("extended", 8791, 1290, true),
    s("extension", 8800, 1291, false),
    s("extensions", 8810, 1291, false),
    s("extent", 8821, 1292, false),
    s("external", 8828, 1293, false),
    s("f", 8837, 1295, false),
    s("f5", 8839, 1296, false),
    s("fahrenheit", 8842, 1298, false),
    s("fail", 8853, 1299, false),
    s("failed", 8858, 1299, true),
    s("faileddependencyerror", 8865, 1300, false),
    s("failing", 8887, 1299, false),
    s("failover", 8895, 1301, false),
    s("fails", 8904, 1299, false),
    s("failure", 8910, 1302, true),
    s("failures", 8918, 1302, false),
    s("fallback", 8927, 1305, false),
    s("false", 8936, 1306, false),
    s("family", 8942, 1307, false),
    s("far", 8949, 1309, false),
    s("fast", 8953, 1310, true),
    s("fastapi", 8958, 1311, false),
    s("fastcgi", 8966, 1312, false),
    s("fastedge", 8974, 1313, false),
    s("faster", 8983, 1314, false),
    s("fasthttpuser", 8990, 1315, false),
    s("fastly", 9003, 1310, false),
    s("fatal", 9010, 1318, false),
    s("fault", 9016, 1320, false),
    s("faulted", 9022, 1320, true),
    s("faulty", 9030, 1321, false),
    s("favicon", 9037, 1322, false),
    s("favorite", 9045, 1323, false),
    s("favourite", 9054, 1323, false),
    s("feature", 9064, 1324, false),
    s("featureratelimit", 9072, 1325, false),
    s("fee", 9089, 1327, false),
    s("feed", 9093, 1328, false),
    s("fetch", 9098, 1330, true),
    s("fetched", 9104, 1330, false),
    s("fetching", 9112, 1330, false),
    s("few", 9121, 1332, false),
    s("fewer", 9125, 1333, false),
    s("field", 9131, 1334, false),
    s("fields", 9137, 1334, true),
    s("file", 9144, 1335, true),
    s("filelocked", 9149, 1336, false),
    s("files", 9160, 1335, false),
    s("fill", 9166, 1337, false),
    s("film", 9171, 1338, false),
    s("filter", 9176, 1339, false),
    s("filtered", 9183, 1339, false),
    s("filters", 9192, 1339, false),
    s("final", 9200, 1340, false),
    s("finance", 9206, 1341, false),
    s("find", 9214, 1342, false),
    s("finding", 9219, 1342, false),
    s("finds", 9227, 1342, false),
    s("fine", 9233, 1343, true),
    s("finished", 9238, 1344, false),
    s("finite", 9247, 1345, false),
    s("fire", 9254, 1346, false),
    s("firebase", 9259, 1347, false),
    s("firefox", 9268, 1348, false),
    s("firewall", 9276, 1349, false),
    s("flag", 9285, 1355, false),
    s("flask", 9290, 1356, false),
    s("flexible", 9296, 1358, false),
    s("flickr", 9305, 1360, false),
    s("flood", 9312, 1361, true),
    s("floodwait", 9318, 1362, false),
    s("floodwaiterror", 9328, 1363, false),
    s("folder", 9343, 1365, false),
    s("folklore", 9350, 1366, false),
    s("follow", 9359, 1367, false),
    s("followed", 9366, 1367, false),
    s("following", 9375, 1367, false),
    s("follows", 9385, 1367, false),
    s("fonts", 9393, 1368, false),
    s("fools", 9399, 1369, false),
    s("forbidden", 9405, 1371, true),
    s("forbids", 9415, 1370, false),
    s("force", 9423, 1372, true),
    s("forcelanguagepriority", 9429, 1373, false),
    s("forces", 9451, 1372, false),
    s("forcibly", 9458, 1374, false),
    s("foreign", 9467, 1375, false),
    s("forever", 9475, 1377, false),
    s("forgery", 9483, 1378, false),
    s("forget", 9491, 1379, false),
    s("forgot", 9498, 1381, false),
    s("forgotten", 9505, 1382, false),
    s("form", 9515, 1383, false),
    s("format", 9520, 1384, false),
    s("formats", 9527, 1384, false),
    s("formatter", 9535, 1385, false),
    s("formed", 9545, 1383, false),
    s("former", 9552, 1386, false),
    s("forward", 9559, 1387, false),
    s("forwarded", 9567, 1387, true),
    s("forwarding", 9577, 1387, false),
    s("found", 9588, 1389, true),
    s("foundry", 9594, 1390, false),
    s("fpm", 9602, 1392, false),
    s("frame", 9606, 1394, false),
    s("framework", 9612, 1395, false),
    s("frappe", 9622, 1396, false),
    s("free", 9629, 1397, false),
    s("freenginx", 9634, 1398, false),
    s("frequency", 9644, 1400, false),
    s("frequent", 9654, 1401, false),
    s("frequently", 9663, 1401, false),
    s("fresh", 9674, 1402, false),
    s("friendly", 9680, 1403, false),
    s("front", 9689, 1404, false),
    s("frontdoor", 9695, 1405, false),
    s("frontdooraccesslog", 9705, 1406, false),
    s("fronting", 9724, 1404, false),
    s("frozen", 9733, 1408, true),
    s("fst", 9740, 1411, false),
    s("ftp", 9744, 1412, false),
    s("fulfill", 9748, 1413, false),
    s("fulfilled", 9756, 1413, false),
    s("full", 9766, 1414, false),
    s("fullsyncrequired", 9771, 1417, false),
    s("fully", 9788, 1416, false),
    s("function", 9794, 1418, false),
    s("functionality", 9803, 1418, false),
    s("functions", 9817, 1418, false),
    s("funds", 9827, 1419, false),
    s("funny", 9833, 1420, false),
    s("further", 9839, 1421, false),
    s("future", 9847, 1422, false),
    s("futures", 9854, 1422, false),
    s("g", 9862, 1424, true),
    s("gain", 9864, 1425, false),
    s("gambling", 9869, 1426, false),
    s("gap", 9878, 1428, false),
    s("garbage", 9882, 1429, false),
    s("garden", 9890, 1431, false),
    s("gateway", 9897, 1432, true),
    s("gateways", 9905, 1432, false),
    s("gave", 9914, 1465, false),
    s("gcore", 9919, 1435, false),
    s("gcp", 9925, 1436, false),
    s("gcs", 9929, 1437, false),
    s("gdiff", 9933, 1438, false),
    s("gdpr", 9939, 1439, false),
    s("gears", 9944, 1441, false),
    s("gemini", 9950, 1442, false),
    s("gen", 9957, 1443, false),
    s("general", 9961, 1444, false),
    s("generate", 9969, 1445, false),
    s("generated", 9978, 1445, false),
    s("generatetoken", 9988, 1446, false),
    s("generating", 10002, 1445, false),
    s("generation", 10013, 1445, false),
    s("generic", 10024, 1447, false),
    s("geo", 10032, 1448, false),
    s("geoblock", 10036, 1449, false),
    s("geoblocked", 10045, 1449, false),
    s("geofenced", 10056, 1450, false),
    s("geographic", 10066, 1451, false),
    s("geolocation", 10077, 1452, false),
    s("geolocked", 10089, 1453, false),
    s("georestricted", 10099, 1454, false),
    s("germany", 10113, 1455, false),
    s("getupdates", 10121, 1457, false),
    s("giant", 10132, 1459, false),
    s("gis", 10138, 1460, false),
    s("git", 10142, 1462, false),
    s("github", 10146, 1463, false),
    s("gitlab", 10153, 1464, false),
    s("give", 10160, 1465, false),
    s("given", 10165, 1465, false),
    s("gives", 10171, 1465, false),
    s("global", 10177, 1467, true),
    s("go", 10184, 1469, false),
    s("goaway", 10187, 1470, false),
    s("goes", 10194, 1471, false),
    s("gone", 10199, 1472, true),
    s("goneexception", 10204, 1473, false),
    s("good", 10218, 1474, false),
    s("goog", 10223, 1476, false),
    s("google", 10228, 1477, false),
    s("googleapis", 10235, 1478, false),
    s("gorouter", 10246, 1479, false),
    s("government", 10255, 1481, false),
    s("grafana", 10266, 1483, false),
    s("grant", 10274, 1484, false),
    s("granted", 10280, 1484, false),
    s("graph", 10288, 1485, false),
    s("graphql", 10294, 1486, false),
    s("greater", 10302, 1488, false),
    s("grey", 10310, 1493, false),
    s("grounds", 10315, 1495, false),
    s("group", 10323, 1496, false),
    s("groups", 10329, 1496, false),
    s("growing", 10336, 1497, false),
    s("grpc", 10344, 1499, false),
    s("grpcurl", 10349, 1500, false),
    s("guard", 10357, 1501, false),
    s("guessing", 10363, 1502, false),
    s("guest", 10372, 1503, false),
    s("gunicorn", 10378, 1505, false),
    s("guploader", 10387, 1506, false),
    s("guru", 10397, 1507, false),
    s("gzip", 10402, 1509, false),
    s("h", 10407, 1510, false),
    s("h10", 10409, 1511, false),
    s("h12", 10413, 1512, false),
    s("h14", 10417, 1513, false),
    s("h2", 10421, 1514, false),
    s("h27", 10424, 1515, true),
    s("h28", 10428, 1516, true),
    s("h2c", 10432, 1517, false),
    s("h2earlyhints", 10436, 1518, false),
    s("half", 10449, 1520, false),
    s("hammering", 10454, 1522, false),
    s("handle", 10464, 1524, false),
    s("handled", 10471, 1524, false),
    s("handler", 10479, 1525, false),
    s("handling", 10487, 1524, false),
    s("handshake", 10496, 1526, true),
    s("handshaking", 10506, 1526, false),
    s("hangs", 10518, 1527, false),
    s("hangup", 10524, 1528, false),
    s("hap", 10531, 1529, false),
    s("haproxy", 10535, 1531, false),
    s("hard", 10543, 1532, false),
    s("hash", 10548, 1535, false),
    s("head", 10553, 1537, false),
    s("header", 10558, 1538, true),
    s("headers", 10565, 1538, true),
    s("headerstimeout", 10573, 1539, false),
    s("headless", 10588, 1540, false),
    s("health", 10597, 1541, false),
    s("healthy", 10604, 1542, false),
    s("healthz", 10612, 1543, false),
    s("hearsay", 10620, 1546, false),
    s("heartbeat", 10628, 1547, false),
    s("heavy", 10638, 1549, false),
    s("held", 10644, 1569, false),
    s("hello", 10649, 1551, false),
    s("here", 10655, 1553, false),
    s("heroku", 10660, 1554, false),
    s("hide", 10667, 1559, false),
    s("hijacked", 10672, 1561, false),
    s("hint", 10681, 1562, false),
    s("hints", 10686, 1562, true),
    s("history", 10692, 1564, false),
    s("hit", 10700, 1565, false),
    s("hits", 10704, 1565, false),
    s("hls", 10709, 1566, false),
    s("hmac", 10713, 1567, false),
    s("hmm", 10718, 1568, false),
    s("hold", 10722, 1569, false),
    s("holder", 10727, 1570, false),
    s("home", 10734, 1571, false),
    s("homebridge", 10739, 1572, false),
    s("homekit", 10750, 1573, false),
    s("honour", 10758, 1575, false),
    s("host", 10765, 1577, true),
    s("hosting", 10770, 1577, false),
    s("hostinglimits", 10778, 1579, false),
    s("hostname", 10792, 1580, true),
    s("hosts", 10801, 1577, false),
    s("hot", 10807, 1581, false),
    s("hotel", 10811, 1582, false),
    s("hotlink", 10817, 1583, false),
    s("hotlinking", 10825, 1583, false),
    s("hotspot", 10836, 1585, false),
    s("hour", 10844, 1586, false),
    s("hourly", 10849, 1586, false),
    s("hpack", 10856, 1588, false),
    s("hpe", 10862, 1589, false),
    s("hsts", 10866, 1590, false),
    s("htaccess", 10871, 1591, false),
    s("htcpcp", 10880, 1592, false),
    s("htm", 10887, 1593, false),
    s("html", 10891, 1594, false),
    s("htpasswd", 10896, 1595, false),
    s("httpclient", 10905, 1597, false),
    s("httpclientdisconnect", 10916, 1598, false),
    s("httpcode", 10937, 1599, false),
    s("httpd", 10946, 1600, false),
    s("httperror", 10952, 1603, false),
    s("httperrorresponse", 10962, 1604, false),
    s("httpexemptionlist", 10980, 1605, false),
    s("httpmediatypenotacceptableexception", 10998, 1607, false),
    s("httpmediatypenotsupportedexception", 11034, 1608, false),
    s("httpmessagenotreadableexception", 11069, 1609, false),
    s("httpnocontentoutputformatter", 11101, 1610, false),
    s("httprange", 11130, 1611, false),
    s("httprequestmethodnotsupportedexception", 11140, 1612, false),
    s("httpresponsenotallowed", 11179, 1613, false),
    s("https", 11202, 1614, true),
    s("httpsredirectmiddleware", 11208, 1615, false),
    s("httpstatus", 11232, 1616, false),
    s("httpstatuscode", 11243, 1617, false),
    s("httpstatuses", 11258, 1616, false),
    s("httpstreamclosederror", 11271, 1618, false),
    s("httptimeouterror", 11293, 1619, false),
    s("huge", 11310, 1622, false),
    s("hybrid", 11315, 1625, false),
    s("hydrogen", 11322, 1626, false),
    s("hyper", 11331, 1627, false),
    s("hystrix", 11337, 1628, false),
    s("iam", 11345, 1629, false),
    s("iban", 11349, 1630, false),
    s("ico", 11354, 1631, false),
    s("id", 11358, 1633, true),
    s("idempotency", 11361, 1635, false),
    s("idempotent", 11373, 1635, false),
    s("identified", 11384, 1637, false),
    s("identify", 11395, 1637, false),
    s("identity", 11404, 1636, false),
    s("idle", 11413, 1638, false),
    s("idp", 11418, 1639, false),
    s("idpresponse", 11422, 1640, false),
    s("ids", 11434, 1633, false),
    s("idx10223", 11438, 1641, false),
    s("ie", 11447, 1642, false),
    s("ie7", 11450, 1643, false),
    s("ietf", 11454, 1644, false),
    s("ifgenerationmatch", 11459, 1645, false),
    s("ignore", 11477, 1646, false),
    s("iis", 11484, 1647, false),
    s("illegal", 11488, 1650, false),
    s("im", 11496, 1651, true),
    s("image", 11499, 1652, false),
    s("images", 11505, 1652, false),
    s("imateapot", 11512, 1653, false),
    s("immutable", 11522, 1654, false),
    s("impatient", 11532, 1655, false),
    s("implemented", 11542, 1656, true),
    s("implies", 11554, 1657, false),
    s("import", 11562, 1658, false),
    s("impossible", 11569, 1659, false),
    s("improperly", 11580, 1660, false),
    s("inaccessible", 11591, 1662, false),
    s("inactive", 11604, 1663, false),
    s("inactivity", 11613, 1663, false),
    s("incapsula", 11624, 1664, false),
    s("incident", 11634, 1665, false),
    s("included", 11643, 1666, false),
    s("incompatible", 11652, 1667, true),
    s("incomplete", 11665, 1668, true),
    s("incorrect", 11676, 1669, false),
    s("increase", 11686, 1670, false),
    s("incremental", 11695, 1671, false),
    s("index", 11707, 1673, false),
    s("indication", 11713, 1674, false),
    s("inertia", 11724, 1676, false),
    s("infinite", 11732, 1678, false),
    s("infinity", 11741, 1677, false),
    s("info", 11750, 1679, false),
    s("information", 11755, 1680, true),
    s("informed", 11767, 1680, false),
    s("infringement", 11776, 1681, false),
    s("ingested", 11789, 1682, false),
    s("ingress", 11798, 1683, false),
    s("ini", 11806, 1684, false),
    s("initial", 11810, 1685, false),
    s("initialized", 11818, 1685, false),
    s("injected", 11830, 1686, false),
    s("injection", 11839, 1686, false),
    s("injunction", 11849, 1687, false),
    s("inodes", 11860, 1692, false),
    s("input", 11867, 1693, false),
    s("insecure", 11873, 1694, false),
    s("insert", 11882, 1695, false),
    s("inserted", 11889, 1695, false),
    s("insertonly", 11898, 1696, false),
    s("inspection", 11909, 1699, false),
    s("install", 11920, 1700, false),
    s("installed", 11928, 1700, false),
    s("instance", 11938, 1701, false),
    s("instead", 11947, 1702, false),
    s("instructions", 11955, 1703, false),
    s("insufficient", 11968, 1704, true),
    s("int", 11981, 1705, false),
    s("integer", 11985, 1706, false),
    s("integration", 11993, 1707, false),
    s("integrity", 12005, 1707, false),
    s("intended", 12015, 1708, false),
    s("intentionally", 12024, 1709, false),
    s("intercepting", 12038, 1710, false),
    s("interim", 12051, 1711, false),
    s("intermediary", 12059, 1713, false),
    s("internal", 12072, 1714, true),
    s("internalerror", 12081, 1715, false),
    s("internalservererror", 12095, 1716, false),
    s("internet", 12115, 1717, false),
    s("interop", 12124, 1718, false),
    s("interrupted", 12132, 1719, true),
    s("invalid", 12144, 1722, true),
    s("invalidauthenticitytoken", 12152, 1723, false),
    s("invalidchangeseterror", 12177, 1724, false),
    s("invalidrange", 12199, 1725, false),
    s("invalidupgrade", 12212, 1726, false),
    s("invitation", 12227, 1728, false),
    s("invite", 12238, 1728, false),
    s("invocation", 12245, 1729, false),
    s("invoice", 12256, 1730, false),
    s("invokefunction", 12264, 1732, false),
    s("io", 12279, 1735, false),
    s("ioexception", 12282, 1736, false),
    s("ip", 12294, 1737, true),
    s("ips", 12297, 1737, false),
    s("isa", 12301, 1740, false),
    s("isp", 12305, 1741, false),
    s("issue", 12309, 1743, false),
    s("issued", 12315, 1743, false),
    s("issuer", 12322, 1744, false),
    s("issues", 12329, 1743, false),
    s("istio", 12336, 1745, false),
    s("item", 12342, 1746, false),
    s("itemnotfound", 12347, 1747, false),
    s("items", 12360, 1746, false),
    s("itself", 12366, 1748, true),
    s("java", 12373, 1751, false),
    s("javascript", 12378, 1752, false),
    s("jax", 12389, 1753, false),
    s("job", 12393, 1757, false),
    s("joi", 12397, 1759, false),
    s("joke", 12401, 1761, false),
    s("josh", 12406, 1762, false),
    s("jpg", 12411, 1764, false),
    s("js", 12415, 1766, false),
    s("json", 12418, 1767, false),
    s("jsondecodeerror", 12423, 1768, false),
    s("judge", 12439, 1769, false),
    s("juice", 12445, 1770, false),
    s("jwks", 12451, 1771, true),
    s("jwt", 12456, 1772, false),
    s("k6", 12460, 1774, false),
    s("kafka", 12463, 1776, false),
    s("kb", 12469, 1777, false),
    s("kcd", 12472, 1779, false),
    s("kdc", 12476, 1780, true),
    s("kept", 12480, 1781, false),
    s("kerberos", 12485, 1783, true),
    s("kestrel", 12494, 1785, false),
    s("kettle", 12502, 1786, false),
    s("key", 12509, 1787, true),
    s("keycloak", 12513, 1788, false),
    s("keys", 12522, 1787, false),
    s("keystone", 12527, 1789, false),
    s("keytab", 12536, 1790, false),
    s("kib", 12543, 1792, false),
    s("kicked", 12547, 1793, false),
    s("kicks", 12554, 1793, false),
    s("kids", 12560, 1794, false),
    s("killed", 12565, 1795, false),
    s("kit", 12572, 1798, false),
    s("know", 12576, 1803, false),
    s("knowledge", 12581, 1804, false),
    s("known", 12591, 1805, false),
    s("kodo", 12597, 1806, false),
    s("krb", 12602, 1807, false),
    s("krb5", 12606, 1808, false),
    s("kubectl", 12611, 1812, false),
    s("kubernetes", 12619, 1813, false),
    s("kvno", 12630, 1814, false),
    s("l", 12635, 1815, false),
    s("l402", 12637, 1817, false),
    s("labs", 12642, 1818, false),
    s("lacking", 12647, 1819, false),
    s("lacks", 12655, 1819, false),
    s("lambda", 12661, 1821, false),
    s("lan", 12668, 1822, false),
    s("landing", 12672, 1823, false),
    s("lang", 12680, 1824, false),
    s("language", 12685, 1825, false),
    s("lapsed", 12694, 1826, false),
    s("laravel", 12701, 1827, false),
    s("large", 12709, 1828, true),
    s("larger", 12715, 1829, false),
    s("largest", 12722, 1830, false),
    s("last", 12730, 1831, false),
    s("late", 12735, 1832, false),
    s("later", 12740, 1834, false),
    s("latest", 12746, 1835, false),
    s("law", 12753, 1837, false),
    s("lawyer", 12757, 1838, false),
    s("layer", 12764, 1839, true),
    s("lcp", 12770, 1841, false),
    s("ldap", 12774, 1842, false),
    s("ldp", 12779, 1844, false),
    s("lds", 12783, 1845, false),
    s("leads", 12787, 1846, false),
    s("lease", 12793, 1850, false),
    s("leaseidmissing", 12799, 1851, false),
    s("least", 12814, 1852, false),
    s("left", 12820, 1855, false),
    s("legal", 12825, 1857, true),
    s("legend", 12831, 1858, false),
    s("length", 12838, 1859, true),
    s("lengthy", 12845, 1860, false),
    s("less", 12853, 1861, false),
    s("let", 12858, 1862, false),
    s("letsencrypt", 12862, 1863, false),
    s("li", 12874, 1866, false),
    s("libcurl", 12877, 1868, false),
    s("libwww", 12885, 1870, false),
    s("licence", 12892, 1871, false),
    s("license", 12900, 1872, false),
    s("licensed", 12908, 1872, false),
    s("life", 12917, 1874, false),
    s("lightning", 12922, 1878, false),
    s("lighttpd", 12932, 1879, false),
    s("like", 12941, 1880, false),
    s("liked", 12946, 1880, false),
    s("limit", 12952, 1881, true),
    s("limited", 12958, 1881, true),
    s("limiting", 12966, 1881, false),
    s("limitrequestbody", 12975, 1882, false),
    s("limitrequestline", 12992, 1883, false),
    s("line", 13009, 1884, false),
    s("lines", 13014, 1884, false),
    s("link", 13020, 1885, false),
    s("linkcheck", 13025, 1886, false),
    s("linked", 13035, 1885, false),
    s("linkedin", 13042, 1887, false),
    s("links", 13051, 1885, false),
    s("linode", 13057, 1888, false),
    s("linodego", 13064, 1889, false),
    s("linodes", 13073, 1888, false),
    s("linuxs", 13081, 1890, false),
    s("list", 13088, 1891, false),
    s("listed", 13093, 1891, false),
    s("listener", 13100, 1892, true),
    s("listening", 13109, 1892, false),
    s("listing", 13119, 1891, false),
    s("literal", 13127, 1893, false),
    s("little", 13135, 1894, false),
    s("live", 13142, 1895, false),
    s("liveness", 13147, 1895, false),
    s("lives", 13156, 1895, false),
    s("livewire", 13162, 1896, false),
    s("llm", 13171, 1897, false),
    s("load", 13175, 1899, false),
    s("loadbalancer", 13180, 1900, true),
    s("loaded", 13193, 1899, false),
    s("loading", 13200, 1899, false),
    s("loads", 13208, 1899, false),
    s("local", 13214, 1902, false),
    s("localhost", 13220, 1903, false),
    s("locally", 13230, 1902, false),
    s("located", 13238, 1904, false),
    s("location", 13246, 1904, false),
    s("lock", 13255, 1905, false),
    s("lockdiscovery", 13260, 1906, false),
    s("locked", 13274, 1905, true),
    s("locking", 13281, 1905, false),
    s("lockout", 13289, 1907, false),
    s("locks", 13297, 1905, false),
    s("locust", 13303, 1908, false),
    s("locustio", 13310, 1909, false),
    s("log", 13319, 1910, false),
    s("logging", 13323, 1910, false),
    s("logic", 13331, 1911, false),
    s("logically", 13337, 1911, false),
    s("login", 13347, 1912, true),
    s("logins", 13353, 1912, false),
    s("logon", 13360, 1912, true),
    s("logout", 13366, 1913, false),
    s("logs", 13373, 1910, false),
    s("long", 13378, 1915, true),
    s("longer", 13383, 1916, false),
    s("look", 13390, 1918, false),
    s("looking", 13395, 1918, false),
    s("looks", 13403, 1918, false),
    s("lookup", 13409, 1919, false),
    s("loop", 13416, 1920, true),
    s("loopback", 13421, 1921, false),
    s("looping", 13430, 1920, true),
    s("loops", 13438, 1920, false),
    s("lose", 13444, 1923, false),
    s("loses", 13449, 1923, false),
    s("loss", 13455, 1924, false),
    s("lost", 13460, 1923, false),
    s("low", 13465, 1925, false),
    s("lowercase", 13469, 1927, false),
    s("ls", 13479, 1928, false),
    s("lve", 13482, 1932, false),
    s("lwp", 13486, 1934, false),
    s("lychee", 13490, 1935, false),
    s("m", 13497, 1936, false),
    s("machine", 13499, 1938, false),
    s("macro", 13507, 1940, false),
    s("made", 13513, 1941, false),
    s("mail", 13518, 1942, false),
    s("mailbox", 13523, 1943, false),
    s("maintenance", 13531, 1945, false),
    s("major", 13543, 1946, false),
    s("make", 13549, 1947, false),
    s("maker", 13554, 1948, false),
    s("makes", 13560, 1947, false),
    s("malformed", 13566, 1949, false),
    s("malicious", 13576, 1950, false),
    s("man", 13586, 1952, false),
    s("managed", 13590, 1953, true),
    s("management", 13598, 1953, true),
    s("manager", 13609, 1953, false),
    s("mandatory", 13617, 1954, false),
    s("manifest", 13627, 1956, false),
    s("manipulation", 13636, 1957, false),
    s("manipulations", 13649, 1957, false),
    s("manually", 13663, 1959, false),
    s("many", 13672, 1955, true),
    s("map", 13677, 1960, false),
    s("mapped", 13681, 1960, false),
    s("mapper", 13688, 1961, false),
    s("mapping", 13695, 1960, false),
    s("maprequestpayload", 13703, 1962, false),
    s("mark", 13721, 1963, false),
    s("markdown", 13726, 1964, false),
    s("marked", 13735, 1963, false),
    s("marker", 13742, 1965, true),
    s("master", 13749, 1966, false),
    s("match", 13756, 1967, false),
    s("matches", 13762, 1967, false),
    s("matching", 13770, 1967, false),
    s("maven", 13779, 1969, false),
    s("max", 13785, 1973, false),
    s("maxallowedcontentlength", 13789, 1970, false),
    s("maxheaderbytes", 13813, 1971, false),
    s("maxheadersize", 13828, 1972, false),
    s("maximum", 13842, 1973, false),
    s("maxquerystring", 13850, 1974, false),
    s("maxquerystringlength", 13865, 1975, false),
    s("maxrequestbodysize", 13886, 1976, false),
    s("maxrequestheaderstotalsize", 13905, 1977, false),
    s("maxrequestlinesize", 13932, 1978, false),
    s("maxuploadsizeexceededexception", 13951, 1979, false),
    s("maxurl", 13982, 1980, false),
    s("may", 13989, 1981, false),
    s("mb", 13993, 1982, false),
    s("mbx", 13996, 1983, false),
    s("mc", 14000, 1984, false),
    s("mcp", 14003, 1985, false),
    s("md5", 14007, 1986, false),
    s("mechanize", 14011, 1991, false),
    s("media", 14021, 1992, true),
    s("mediafileupload", 14027, 1993, false),
    s("mediatypeformatter", 14043, 1994, false),
    s("meditation", 14062, 1995, false),
    s("meet", 14073, 1996, false),
    s("megabyte", 14078, 1997, false),
    s("member", 14087, 1998, false),
    s("members", 14094, 1998, false),
    s("memory", 14102, 2000, true),
    s("merge", 14109, 2005, true),
    s("mergeable", 14115, 2006, false),
    s("message", 14125, 2009, true),
    s("messagebird", 14133, 2010, false),
    s("messages", 14145, 2009, false),
    s("messed", 14154, 2008, false),
    s("met", 14161, 2011, false),
    s("metacpan", 14165, 2013, false),
    s("metadata", 14174, 2014, false),
    s("method", 14183, 2016, true),
    s("methodargumentnotvalidexception", 14190, 2017, false),
    s("methodnotallowedhttpexception", 14222, 2018, false),
    s("methods", 14252, 2016, false),
    s("metric", 14260, 2019, false),
    s("mfa", 14267, 115, false),
    s("micropayment", 14271, 2021, false),
    s("microservice", 14284, 2022, false),
    s("microsoft", 14297, 2023, false),
    s("microsofts", 14307, 2023, false),
    s("mid", 14318, 2024, false),
    s("middle", 14322, 2025, false),
    s("middlebox", 14329, 2026, false),
    s("middleware", 14339, 2027, false),
    s("might", 14350, 2029, false),
    s("migration", 14356, 2030, false),
    s("milliseconds", 14366, 2031, false),
    s("mime", 14379, 2032, false),
    s("min", 14384, 2033, false),
    s("minimum", 14388, 2036, false),
    s("minio", 14396, 2037, false),
    s("minrequestbodydatarate", 14402, 2038, false),
    s("minute", 14425, 2040, false),
    s("minutes", 14432, 2040, false),
    s("mirror", 14440, 2041, true),
    s("misconfiguration", 14447, 2042, false),
    s("misconfigured", 14464, 2042, false),
    s("misdirected", 14478, 2043, true),
    s("mismatch", 14490, 2045, true),
    s("mismatching", 14499, 2045, false),
    s("miss", 14511, 2046, false),
    s("missing", 14516, 2046, true),
    s("missingcontentlength", 14524, 2048, false),
    s("missingcontentlengthheader", 14545, 2049, false),
    s("misspelled", 14572, 2050, false),
    s("mistake", 14583, 2051, false),
    s("mistyped", 14591, 2052, false),
    s("mitigated", 14600, 2053, false),
    s("mixed", 14610, 2054, false),
    s("mkblk", 14616, 2055, false),
    s("mkfile", 14622, 2057, false),
    s("mobile", 14629, 2058, false),
    s("mod", 14636, 2060, false),
    s("mode", 14640, 2061, false),
    s("model", 14645, 2062, false),
    s("modelerrorexception", 14651, 2063, false),
    s("modelnotfoundexception", 14671, 2064, false),
    s("models", 14694, 2062, false),
    s("moderation", 14701, 2065, false),
    s("modification", 14712, 2066, false),
    s("modified", 14725, 2067, true),
    s("modify", 14734, 2067, false),
    s("module", 14741, 2068, false),
    s("modulepreload", 14748, 2069, false),
    s("moment", 14762, 2070, false),
    s("money", 14769, 2071, false),
    s("mongoose", 14775, 2072, false),
    s("monitor", 14784, 2073, false),
    s("monitoring", 14792, 2073, false),
    s("monthly", 14803, 2074, false),
    s("moovweb", 14811, 2075, false),
    s("more", 14819, 2076, false),
    s("move", 14824, 2078, false),
    s("moved", 14829, 2078, true),
    s("mp4", 14835, 2080, false),
    s("ms", 14839, 2081, false),
    s("msftconnecttest", 14842, 2082, false),
    s("msg", 14858, 2083, false),
    s("mt", 14862, 2084, false),
    s("mtls", 14865, 2086, false),
    s("mtproto", 14870, 2087, false),
    s("mtu", 14878, 2089, false),
    s("much", 14882, 2090, false),
    s("mult", 14887, 2091, false),
    s("multer", 14892, 2092, false),
    s("multererror", 14899, 2093, false),
    s("multi", 14911, 2094, true),
    s("multipart", 14917, 2095, false),
    s("multiple", 14927, 2096, true),
    s("multistatus", 14936, 2098, false),
    s("multiviews", 14948, 2099, false),
    s("must", 14959, 2101, false),
    s("mutual", 14964, 2102, false),
    s("mutually", 14971, 2102, false),
    s("myshopify", 14980, 2104, false),
    s("mysql", 14990, 2105, false),
    s("name", 14996, 2108, true),
    s("named", 15001, 2108, false),
    s("names", 15007, 2108, false),
    s("namespace", 15013, 2110, false),
    s("nat", 15023, 2112, false),
    s("navigated", 15027, 2113, false),
    s("necessary", 15037, 2118, false),
    s("need", 15047, 2120, true),
    s("needed", 15052, 2120, false),
    s("needs", 15059, 2120, false),
    s("negative", 15065, 2122, false),
    s("negotiable", 15074, 2123, false),
    s("negotiate", 15085, 2123, false),
    s("negotiated", 15095, 2123, false),
    s("negotiates", 15106, 2123, true),
    s("negotiation", 15117, 2123, false),
    s("nested", 15129, 2127, false),
    s("net", 15136, 2128, false),
    s("network", 15140, 2130, true),
    s("networkerror", 15148, 2131, false),
    s("never", 15161, 2132, false),
    s("neverssl", 15167, 2133, false),
    s("new", 15176, 2134, false),
    s("newer", 15180, 2135, false),
    s("next", 15186, 2138, false),
    s("nextcloud", 15191, 2139, false),
    s("nextjs", 15201, 2140, false),
    s("nginx", 15208, 2141, false),
    s("ngsw", 15214, 2142, false),
    s("ngx", 15219, 2143, false),
    s("nil", 15223, 2145, false),
    s("nm", 15227, 2147, false),
    s("no", 15230, 2149, true),
    s("nobody", 15233, 2150, false),
    s("node", 15240, 2151, true),
    s("nodejs", 15245, 2152, false),
    s("nohandlerfoundexception", 15252, 2153, false),
    s("nolonger", 15276, 2155, false),
    s("non", 15285, 2156, true),
    s("nonce", 15289, 2157, false),
    s("none", 15295, 2158, false),
    s("nonexistent", 15300, 2159, false),
    s("nonsense", 15312, 2160, false),
    s("normal", 15321, 2164, false),
    s("normally", 15328, 2164, false),
    s("nosrv", 15337, 2166, false),
    s("nosuchbucket", 15343, 2167, false),
    s("nosuchkey", 15356, 2168, false),
    s("not", 15366, 2169, true),
    s("notallowed", 15370, 2170, false),
    s("notfoundhttpexception", 15381, 2172, false),
    s("nothing", 15403, 2173, false),
    s("notice", 15411, 2174, false),
    s("notimplementederror", 15418, 2175, false),
    s("notimplementedexception", 15438, 2176, false),
    s("notsupportedexception", 15462, 2177, false),
    s("nova", 15484, 2178, false),
    s("novelty", 15489, 2179, false),
    s("npm", 15497, 2181, false),
    s("nr", 15501, 2184, false),
    s("ntlm", 15504, 2188, true),
    s("null", 15509, 2189, false),
    s("nullpointerexception", 15514, 2190, false),
    s("number", 15535, 2191, false),
    s("nws", 15542, 2192, false),
    s("o", 15546, 2193, false),
    s("oauth", 15548, 2194, false),
    s("obj", 15554, 2197, false),
    s("object", 15558, 2198, false),
    s("objectid", 15565, 2199, false),
    s("objects", 15574, 2198, false),
    s("obtained", 15582, 2202, true),
    s("oc", 15591, 2203, false),
    s("occurred", 15594, 2204, true),
    s("octet", 15603, 2207, false),
    s("odata", 15609, 2208, false),
    s("ofac", 15615, 2209, false),
    s("off", 15620, 2210, false),
    s("offer", 15624, 2212, false),
    s("offered", 15630, 2212, false),
    s("office", 15638, 2213, false),
    s("offline", 15645, 2215, false),
    s("offset", 15653, 2216, false),
    s("often", 15660, 2217, true),
    s("oidc", 15666, 2219, false),
    s("ok", 15671, 2220, true),
    s("okay", 15674, 2221, false),
    s("okta", 15679, 2222, false),
    s("old", 15684, 2223, false),
    s("one", 15688, 2227, false),
    s("onedrive", 15692, 2228, false),
    s("onerror", 15701, 2229, false),
    s("online", 15709, 2231, false),
    s("only", 15716, 2230, false),
    s("oom", 15721, 2232, false),
    s("oops", 15725, 2233, false),
    s("opaque", 15730, 2234, false),
    s("opaquelocktoken", 15737, 2235, false),
    s("opaqueredirect", 15753, 2236, false),
    s("open", 15768, 2237, false),
    s("opened", 15773, 2237, false),
    s("openid", 15780, 2238, false),
    s("openresty", 15787, 2239, false),
    s("openrouter", 15797, 2240, false),
    s("openrtb", 15808, 2241, false),
    s("openssl", 15816, 2242, false),
    s("openstack", 15824, 2243, false),
    s("operation", 15834, 2244, true),
    s("operationaborted", 15844, 2245, false),
    s("operationcanceledexception", 15861, 2246, false),
    s("operations", 15888, 2244, false),
    s("optimistic", 15899, 2248, false),
    s("optimisticlockexception", 15910, 2249, false),
    s("option", 15934, 2250, false),
    s("options", 15941, 2250, false),
    s("order", 15949, 2251, false),
    s("ordered", 15955, 2251, false),
    s("ordering", 15963, 2251, false),
    s("orderpatch", 15972, 2252, false),
    s("ordinary", 15983, 2253, false),
    s("org", 15992, 2254, false),
    s("organization", 15996, 2255, false),
    s("origin", 16009, 2256, true),
    s("original", 16016, 2256, false),
    s("originalmessage", 16025, 2257, false),
    s("originalstatus", 16041, 2258, false),
    s("originalstatuscode", 16056, 2259, false),
    s("originconnectionerror", 16075, 2260, false),
    s("origins", 16097, 2256, false),
    s("origintimeout", 16105, 2261, false),
    s("os", 16119, 2262, false),
    s("oserror", 16122, 2263, false),
    s("other", 16130, 2265, true),
    s("otp", 16136, 2267, false),
    s("out", 16140, 2269, true),
    s("outage", 16144, 2270, false),
    s("outdated", 16151, 2273, false),
    s("outlook", 16160, 2279, false),
    s("output", 16168, 2280, false),
    s("over", 16175, 2284, false),
    s("overdue", 16180, 2285, false),
    s("overflow", 16188, 2286, true),
    s("overlap", 16197, 2287, false),
    s("overlapping", 16205, 2287, false),
    s("overload", 16217, 2288, true),
    s("overloaded", 16226, 2288, true),
    s("overloadederror", 16237, 2289, false),
    s("override", 16253, 2290, false),
    s("oversized", 16262, 2293, false),
    s("overwhelmed", 16272, 2295, false),
    s("overwrite", 16284, 2296, false),
    s("overwriting", 16294, 2296, false),
    s("owa", 16306, 2297, false),
    s("own", 16310, 2299, false),
    s("owner", 16314, 2300, false),
    s("ownership", 16320, 2301, false),
    s("oxylabs", 16330, 2302, false),
    s("p", 16338, 2303, true),
    s("p2002", 16340, 2304, false),
    s("package", 16346, 2307, false),
    s("packets", 16354, 2308, false),
    s("page", 16362, 2309, true),
    s("pagerank", 16367, 2311, false),
    s("pages", 16376, 2309, false),
    s("paginated", 16382, 2312, false),
    s("pagination", 16392, 2312, false),
    s("paging", 16403, 2309, false),
    s("paid", 16410, 2313, false),
    s("paint", 16415, 2314, false),
    s("pair", 16421, 2315, false),
    s("pairing", 16426, 2315, false),
    s("panel", 16434, 2316, false),
    s("panels", 16440, 2316, false),
    s("panic", 16447, 2317, false),
    s("pantheon", 16453, 2318, false),
    s("pantheonsite", 16462, 2319, false),
    s("parallel", 16475, 2320, false),
    s("param", 16484, 2321, false),
    s("parameter", 16490, 2321, false),
    s("parametermissing", 16500, 2322, false),
    s("parameters", 16517, 2321, false),
    s("params", 16528, 2321, false),
    s("parent", 16535, 2323, false),
    s("parental", 16542, 2323, true),
    s("parents", 16551, 2323, false),
    s("parked", 16559, 2325, false),
    s("parse", 16566, 2327, false),
    s("parsed", 16572, 2327, false),
    s("parser", 16579, 2328, false),
    s("parsing", 16586, 2327, true),
    s("part", 16594, 2329, false),
    s("partial", 16599, 2331, true),
    s("partially", 16607, 2331, false),
    s("partition", 16617, 2332, false),
    s("partly", 16627, 2329, true),
    s("party", 16634, 2330, false),
    s("pass", 16640, 2334, false),
    s("passcode", 16645, 2335, false),
    s("passed", 16654, 2334, false),
    s("passing", 16661, 2334, false),
    s("passphrase", 16669, 2336, false),
    s("password", 16680, 2337, true),
    s("passwords", 16689, 2337, false),
    s("past", 16699, 2338, false),
    s("patch", 16704, 2340, false),
    s("path", 16710, 2341, false),
    s("patient", 16715, 2343, false),
    s("pattern", 16723, 2344, false),
    s("pause", 16731, 2345, false),
    s("pay", 16737, 2346, false),
    s("payload", 16741, 2347, true),
    s("payloadtoolargeerror", 16749, 2348, false),
    s("payment", 16770, 2349, true),
    s("paywall", 16778, 2350, false),
    s("pdf", 16786, 2352, false),
    s("peer", 16790, 2354, false),
    s("pending", 16795, 2356, false),
    s("people", 16803, 2357, false),
    s("peoples", 16810, 2357, false),
    s("per", 16818, 2358, false),
    s("percent", 16822, 2359, false),
    s("perform", 16830, 2361, false),
    s("performed", 16838, 2361, false),
    s("performing", 16848, 2361, false),
    s("perhaps", 16859, 2362, false),
    s("period", 16867, 2363, false),
    s("perl", 16874, 2364, false),
    s("perls", 16879, 2364, false),
    s("perm", 16885, 2368, false),
    s("permalink", 16890, 2365, false),
    s("permalinks", 16900, 2365, false),
    s("permanent", 16911, 2366, true),
    s("permanently", 16921, 2366, true),
    s("permanentredirect", 16933, 2367, false),
    s("permissible", 16951, 2368, false),
    s("permission", 16963, 2368, false),
    s("permissions", 16974, 2368, false),
    s("permit", 16986, 2369, false),
    s("permitted", 16993, 2369, false),
    s("perms", 17003, 2368, false),
    s("persisted", 17009, 2370, false),
    s("pessimistic", 17019, 2372, false),
    s("pgrst", 17031, 2373, false),
    s("phase", 17037, 2375, false),
    s("phoenix", 17043, 2376, false),
    s("phone", 17051, 2377, false),
    s("photo", 17057, 2378, false),
    s("php", 17063, 2379, false),
    s("pick", 17067, 2382, false),
    s("picture", 17072, 2383, false),
    s("piece", 17080, 2384, false),
    s("pilot", 17086, 2386, false),
    s("pin", 17092, 2387, false),
    s("ping", 17096, 2388, false),
    s("pip", 17101, 2389, false),
    s("pipe", 17105, 2390, false),
    s("pipelined", 17110, 2391, false),
    s("pipelining", 17120, 2391, false),
    s("pipes", 17131, 2390, false),
    s("piracy", 17137, 2392, false),
    s("pivotal", 17144, 2393, false),
    s("pk", 17152, 2394, false),
    s("placed", 17155, 2395, false),
    s("placeholder", 17162, 2396, false),
    s("plain", 17174, 2397, true),
    s("plan", 17180, 2398, false),
    s("plane", 17185, 2399, false),
    s("planned", 17191, 2398, false),
    s("platform", 17199, 2400, true),
    s("play", 17208, 2401, false),
    s("player", 17213, 2402, false),
    s("playing", 17220, 2401, false),
    s("plugin", 17228, 2404, false),
    s("pm", 17235, 2406, false),
    s("png", 17238, 2408, false),
    s("pod", 17242, 2409, false),
    s("pods", 17246, 2409, false),
    s("podsecurity", 17251, 2410, false),
    s("point", 17263, 2411, false),
    s("pointer", 17269, 2412, false),
    s("points", 17277, 2411, false),
    s("policy", 17284, 2413, false),
    s("policykey", 17291, 2414, false),
    s("poll", 17301, 2415, false),
    s("polling", 17306, 2415, false),
    s("pool", 17314, 2416, false),
    s("pooling", 17319, 2416, false),
    s("pop", 17327, 2417, true),
    s("pops", 17331, 2417, false),
    s("popup", 17336, 2419, false),
    s("port", 17342, 2420, true),
    s("portal", 17347, 2421, false),
    s("portion", 17354, 2422, false),
    s("position", 17362, 2424, false),
    s("positive", 17371, 2424, false),
    s("possible", 17380, 2425, false),
    s("post", 17389, 2426, false),
    s("posted", 17394, 2426, false),
    s("posting", 17401, 2426, false),
    s("postman", 17409, 2429, false),
    s("posttoolargeexception", 17417, 2430, false),
    s("pot", 17439, 2431, false),
    s("pour", 17443, 2432, false),
    s("prank", 17448, 2434, false),
    s("pre", 17454, 2435, false),
    s("precon", 17458, 2436, false),
    s("precondition", 17465, 2437, true),
    s("preconnect", 17478, 2438, false),
    s("prefetch", 17489, 2440, false),
    s("preflight", 17498, 2442, false),
    s("preliminary", 17508, 2443, false),
    s("preload", 17520, 2444, false),
    s("premature", 17528, 2445, false),
    s("prematurely", 17538, 2445, false),
    s("premium", 17550, 2446, false),
    s("prerequisite", 17558, 2449, false),
    s("present", 17571, 2451, false),
    s("preserve", 17579, 2452, false),
    s("preserving", 17588, 2452, false),
    s("presigned", 17599, 2453, false),
    s("pressed", 17609, 2454, false),
    s("pretend", 17617, 2456, false),
    s("prevent", 17625, 2457, false),
    s("prevented", 17633, 2457, false),
    s("previous", 17643, 2459, false),
    s("previously", 17652, 2459, false),
    s("prg", 17663, 2460, false),
    s("pri", 17667, 2461, false),
    s("price", 17671, 2462, false),
    s("primary", 17677, 2463, false),
    s("prior", 17685, 2465, false),
    s("privacy", 17691, 2467, false),
    s("private", 17699, 2468, false),
    s("privilege", 17707, 2469, false),
    s("privileges", 17717, 2469, false),
    s("probe", 17728, 2472, false),
    s("probes", 17734, 2472, false),
    s("problem", 17741, 2473, false),
    s("problems", 17749, 2473, false),
    s("proceed", 17758, 2475, false),
    s("process", 17766, 2476, true),
    s("processed", 17774, 2476, false),
    s("processes", 17784, 2476, false),
    s("processing", 17794, 2476, true),
    s("produce", 17805, 2478, false),
    s("producer", 17813, 2478, false),
    s("product", 17822, 2479, false),
    s("products", 17830, 2479, false),
    s("program", 17839, 2481, false),
    s("programming", 17847, 2481, false),
    s("progress", 17859, 2482, false),
    s("prohibited", 17868, 2483, false),
    s("project", 17879, 2484, true),
    s("prometheus", 17887, 2485, false),
    s("promise", 17898, 2486, false),
    s("promotion", 17906, 2487, false),
    s("prompt", 17916, 2488, false),
    s("proof", 17923, 2489, false),
    s("proofer", 17929, 2490, false),
    s("proper", 17937, 2491, false),
    s("properly", 17944, 2491, false),
    s("properties", 17953, 2492, false),
    s("property", 17964, 2492, false),
    s("propfind", 17973, 2493, false),
    s("proposal", 17982, 2494, false),
    s("proposed", 17991, 2494, false),
    s("proppatch", 18000, 2495, false),
    s("propstat", 18010, 2496, false),
    s("protected", 18019, 2497, false),
    s("protection", 18029, 2497, false),
    s("proto", 18040, 2498, false),
    s("protocol", 18046, 2499, true),
    s("protocols", 18055, 2499, true),
    s("protocolversion", 18065, 2500, false),
    s("provide", 18081, 2503, false),
    s("provided", 18089, 2503, false),
    s("provider", 18098, 2503, false),
    s("provision", 18107, 2504, true),
    s("provisional", 18117, 2505, false),
    s("provisioned", 18129, 2504, false),
    s("provisioning", 18141, 2504, true),
    s("proxies", 18154, 2506, false),
    s("proxy", 18162, 2506, true),
    s("proxyerror", 18168, 2507, false),
    s("proxytimeout", 18179, 2508, false),
    s("prudhommeaux", 18192, 2509, false),
    s("pssc", 18205, 2510, false),
    s("public", 18210, 2511, false),
    s("publicly", 18217, 2511, false),
    s("publish", 18226, 2512, false),
    s("published", 18234, 2512, false),
    s("pull", 18244, 2513, false),
    s("pulled", 18249, 2513, false),
    s("pundit", 18256, 2515, false),
    s("purchase", 18263, 2516, false),
    s("purged", 18272, 2518, false),
    s("purpose", 18279, 2519, false),
    s("push", 18287, 2520, false),
    s("put", 18292, 2521, false),
    s("putpolicy", 18296, 2522, false),
    s("puts", 18306, 2521, false),
    s("pw", 18311, 2337, true),
    s("pwd", 18314, 2337, true),
    s("pydantic", 18318, 2525, false),
    s("pypi", 18327, 2526, false),
    s("pyrogram", 18332, 2527, false),
    s("pyspider", 18341, 2528, false),
    s("python", 18350, 2529, false),
    s("q", 18357, 2530, false),
    s("qcloud", 18359, 2531, false),
    s("qiniu", 18366, 2532, false),
    s("qualys", 18372, 2535, false),
    s("query", 18379, 2538, false),
    s("queue", 18385, 2541, false),
    s("queued", 18391, 2540, false),
    s("quic", 18398, 2542, false),
    s("quickly", 18403, 2543, false),
    s("quit", 18411, 2545, false),
    s("quota", 18416, 2547, true),
    s("quotaexceededexception", 18422, 2548, false),
    s("quotalimitreached", 18445, 2549, false),
    s("r", 18463, 2550, false),
    s("race", 18465, 2551, false),
    s("rack", 18470, 2552, false),
    s("railgun", 18475, 2554, true),
    s("rails", 18483, 2553, false),
    s("raise", 18489, 2555, false),
    s("raised", 18495, 2555, false),
    s("ran", 18502, 2556, false),
    s("range", 18506, 2558, true),
    s("ranged", 18512, 2558, false),
    s("ranges", 18519, 2558, false),
    s("ranking", 18526, 2559, false),
    s("rapid", 18534, 2560, false),
    s("rapidly", 18540, 2560, false),
    s("rate", 18548, 2562, true),
    s("ratelimiterror", 18553, 2563, false),
    s("rates", 18568, 2562, false),
    s("ray", 18574, 2567, false),
    s("rbac", 18578, 2568, false),
    s("re", 18583, 2569, false),
    s("reach", 18586, 2570, false),
    s("reachable", 18592, 2571, false),
    s("reached", 18602, 2570, true),
    s("reaching", 18610, 2570, false),
    s("react", 18619, 2572, false),
    s("reactive", 18625, 2573, false),
    s("read", 18634, 2574, true),
    s("readable", 18639, 2575, false),
    s("readiness", 18648, 2577, false),
    s("reading", 18658, 2574, false),
    s("readonly", 18666, 2578, false),
    s("readtimeout", 18675, 2579, false),
    s("ready", 18687, 2577, true),
    s("readystate", 18693, 2580, false),
    s("real", 18704, 2581, false),
    s("realm", 18709, 2582, false),
    s("realtime", 18715, 2583, false),
    s("reason", 18724, 2584, false),
    s("reasons", 18731, 2584, true),
    s("reattempt", 18739, 2585, false),
    s("reauthentication", 18749, 2586, false),
    s("reboot", 18766, 2587, false),
    s("receive", 18773, 2589, false),
    s("received", 18781, 2589, false),
    s("recognize", 18790, 2590, false),
    s("recognized", 18800, 2590, false),
    s("recompressed", 18811, 2592, false),
    s("record", 18824, 2595, false),
    s("recordinvalid", 18831, 2596, false),
    s("recordnotfound", 18845, 2597, false),
    s("records", 18860, 2595, false),
    s("recovered", 18868, 2598, false),
    s("recursion", 18878, 2599, false),
    s("recursive", 18888, 2599, false),
    s("recv", 18898, 2600, false),
    s("redeploy", 18903, 2602, false),
    s("redeploying", 18912, 2602, false),
    s("redirect", 18924, 2605, true),
    s("redirected", 18933, 2605, false),
    s("redirecting", 18944, 2605, false),
    s("redirection", 18956, 2605, false),
    s("redirectkeepverb", 18968, 2606, false),
    s("redirectmissinglocation", 18985, 2607, false),
    s("redirectpermanent", 19009, 2608, false),
    s("redirectresponse", 19027, 2609, false),
    s("redirects", 19044, 2605, false),
    s("redirecttoaction", 19054, 2610, false),
    s("redirectview", 19071, 2611, false),
    s("redis", 19084, 2603, false),
    s("reduce", 19090, 2612, false),
    s("ref", 19097, 2613, false),
    s("reference", 19101, 2614, false),
    s("referenced", 19111, 2615, false),
    s("referencing", 19122, 2615, false),
    s("referer", 19134, 2614, false),
    s("refers", 19142, 2614, false),
    s("refresh", 19149, 2616, false),
    s("refusal", 19157, 2617, false),
    s("refuse", 19165, 2617, false),
    s("refused", 19172, 2617, true),
    s("refuses", 19180, 2617, false),
    s("regex", 19188, 2619, false),
    s("region", 19194, 2620, false),
    s("register", 19201, 2621, false),
    s("registered", 19210, 2621, true),
    s("registeredmethods", 19221, 2622, false),
    s("registration", 19239, 2623, false),
    s("registry", 19252, 2624, false),
    s("reject", 19261, 2627, false),
    s("rejected", 19268, 2627, false),
    s("rejection", 19277, 2627, true),
    s("rel", 19287, 2628, false),
    s("related", 19291, 2629, true),
    s("relation", 19299, 2629, false),
    s("reload", 19308, 2632, false),
    s("relocated", 19315, 2633, false),
    s("remaining", 19325, 2634, false),
    s("remembers", 19335, 2636, false),
    s("remote", 19345, 2637, false),
    s("remotedisconnected", 19352, 2638, false),
    s("removal", 19371, 2639, false),
    s("remove", 19379, 2639, false),
    s("removed", 19386, 2639, false),
    s("renamed", 19394, 2640, false),
    s("renew", 19402, 2642, false),
    s("renewal", 19408, 2642, false),
    s("repeat", 19416, 2644, false),
    s("repeated", 19423, 2644, false),
    s("replaced", 19432, 2645, false),
    s("replacement", 19441, 2645, false),
    s("replay", 19453, 2646, false),
    s("replayed", 19460, 2646, false),
    s("reply", 19469, 2647, false),
    s("repo", 19475, 2649, false),
    s("report", 19480, 2650, false),
    s("reported", 19487, 2650, true),
    s("reports", 19496, 2650, false),
    s("repository", 19504, 2651, false),
    s("representation", 19515, 2652, false),
    s("representations", 19530, 2652, false),
    s("req", 19546, 2656, true),
    s("reqid", 19550, 2654, false),
    s("reqtimeout", 19556, 2655, false),
    s("request", 19567, 2656, true),
    s("requestaborted", 19575, 2657, false),
    s("requested", 19590, 2656, true),
    s("requestentitytoolarge", 19600, 2658, false),
    s("requestheadersize", 19622, 2659, false),
    s("requestnotpermitted", 19640, 2660, false),
    s("requestreadtimeout", 19660, 2661, false),
    s("requestredirect", 19679, 2662, false),
    s("requests", 19695, 2656, true),
    s("requesttimetooskewed", 19704, 2663, false),
    s("requesttoolargeexception", 19725, 2664, false),
    s("requestvalidationerror", 19750, 2665, false),
    s("require", 19773, 2666, false),
    s("required", 19781, 2666, true),
    s("requirements", 19790, 2666, false),
    s("requires", 19803, 2666, false),
    s("res", 19812, 2667, false),
    s("resend", 19816, 2668, false),
    s("reservation", 19823, 2669, false),
    s("reserved", 19835, 2669, false),
    s("reset", 19844, 2670, true),
    s("resets", 19850, 2670, false),
    s("residential", 19857, 2671, false),
    s("resolution", 19869, 2672, true),
    s("resolve", 19880, 2673, false),
    s("resolved", 19888, 2673, false),
    s("resolving", 19897, 2673, false),
    s("resource", 19907, 2674, true),
    s("resourcelocked", 19916, 2675, false),
    s("resources", 19931, 2674, true),
    s("resourceversion", 19941, 2676, false),
    s("resp", 19957, 2679, true),
    s("respond", 19962, 2677, false),
    s("responded", 19970, 2677, false),
    s("responding", 19980, 2677, false),
    s("respondingtimeouts", 19991, 2678, false),
    s("response", 20010, 2679, true),
    s("responseentity", 20019, 2680, false),
    s("responses", 20034, 2679, false),
    s("responsible", 20044, 2679, false),
    s("restart", 20056, 2682, false),
    s("restarting", 20064, 2682, false),
    s("restricted", 20075, 2685, false),
    s("restriction", 20086, 2685, false),
    s("resubmission", 20098, 2686, false),
    s("resubmitted", 20111, 2687, false),
    s("result", 20123, 2688, false),
    s("results", 20130, 2688, false),
    s("resumable", 20138, 2689, false),
    s("resumablehttprequestsproposal", 20148, 2690, false),
    s("resume", 20178, 2689, true),
    s("resumed", 20185, 2689, false),
    s("resumeincomplete", 20193, 2691, false),
    s("resumption", 20210, 2692, true),
    s("retired", 20221, 2693, false),
    s("retried", 20229, 2694, false),
    s("retries", 20237, 2694, true),
    s("retrieved", 20245, 2695, false),
    s("retry", 20255, 2694, true),
    s("retrywithexception", 20261, 2696, false),
    s("returnhttpnotacceptable", 20280, 2697, false),
    s("reuse", 20304, 2698, false),
    s("reused", 20310, 2698, false),
    s("rev", 20317, 2699, false),
    s("revalidate", 20321, 2700, false),
    s("revalidation", 20332, 2700, false),
    s("reverse", 20345, 2701, false),
    s("review", 20353, 2702, false),
    s("revision", 20360, 2703, false),
    s("revoked", 20369, 2704, false),
    s("rewind", 20377, 2705, false),
    s("rewrite", 20384, 2706, false),
    s("rewriteengine", 20392, 2707, false),
    s("rewriterule", 20406, 2708, false),
    s("rewritten", 20418, 2709, false),
    s("rfc", 20428, 2712, false),
    s("rg", 20432, 2713, false),
    s("right", 20435, 2717, false),
    s("rights", 20441, 2717, false),
    s("ring", 20448, 2718, false),
    s("risk", 20453, 2720, false),
    s("robots", 20458, 2723, false),
    s("role", 20465, 2724, false),
    s("rollback", 20470, 2725, false),
    s("rollout", 20479, 2726, false),
    s("room", 20487, 2727, false),
    s("roskomnadzor", 20492, 2729, false),
    s("round", 20505, 2731, false),
    s("routable", 20511, 2733, false),
    s("route", 20520, 2732, false),
    s("router", 20526, 2734, false),
    s("routererror", 20533, 2735, false),
    s("routine", 20545, 2736, true),
    s("routing", 20553, 2732, true),
    s("row", 20561, 2737, false),
    s("rows", 20565, 2737, false),
    s("rpc", 20570, 2738, true),
    s("rs", 20574, 2740, false),
    s("rss", 20577, 2741, false),
    s("rst", 20581, 2742, false),
    s("rtr", 20585, 2743, false),
    s("rtt", 20589, 2744, false),
    s("rubbish", 20593, 2745, false),
    s("rufh", 20601, 2746, false),
    s("rule", 20606, 2747, false),
    s("rules", 20611, 2747, true),
    s("run", 20617, 2748, false),
    s("running", 20621, 2748, false),
    s("runtime", 20629, 2750, false),
    s("russia", 20637, 2752, false),
    s("s3", 20644, 2754, false),
    s("s4u2proxy", 20647, 2756, false),
    s("safari", 20657, 2758, false),
    s("safety", 20664, 2760, false),
    s("salesforce", 20671, 2763, false),
    s("same", 20682, 2764, false),
    s("saml", 20687, 2765, false),
    s("samlrequest", 20692, 2766, false),
    s("sanctioned", 20704, 2768, false),
    s("sanctions", 20715, 2768, false),
    s("sanctum", 20725, 2769, false),
    s("sandbox", 20733, 2770, false),
    s("sans", 20741, 2767, false),
    s("satisfiable", 20746, 2772, true),
    s("satisfied", 20758, 2772, false),
    s("satisfy", 20768, 2772, false),
    s("saturated", 20776, 2773, false),
    s("save", 20786, 2774, false),
    s("saved", 20791, 2774, false),
    s("saver", 20797, 2775, false),
    s("sb", 20803, 2778, false),
    s("sc", 20806, 2779, false),
    s("scaling", 20809, 2780, false),
    s("scan", 20817, 2781, false),
    s("scanners", 20822, 2782, false),
    s("scheadertoolarge", 20831, 2784, false),
    s("scheduled", 20848, 2785, false),
    s("scheduling", 20858, 2785, false),
    s("schema", 20869, 2786, false),
    s("scheme", 20876, 2787, false),
    s("school", 20883, 2788, false),
    s("sciences", 20890, 2789, false),
    s("scinvalidheader", 20899, 2790, false),
    s("scope", 20915, 2791, false),
    s("scraper", 20921, 2794, false),
    s("scraping", 20929, 2793, false),
    s("scrapinghub", 20938, 2796, false),
    s("scrapy", 20950, 2795, false),
    s("screen", 20957, 2797, false),
    s("script", 20964, 2798, false),
    s("scrub", 20971, 2799, false),
    s("sdk", 20977, 2801, false),
    s("search", 20981, 2804, false),
    s("seasonal", 20988, 2805, false),
    s("sec", 20997, 2806, false),
    s("second", 21001, 2807, false),
    s("secondary", 21008, 2808, false),
    s("seconds", 21018, 2807, false),
    s("secret", 21026, 2809, false),
    s("secured", 21033, 2811, false),
    s("security", 21041, 2811, true),
    s("securitycontext", 21050, 2812, false),
    s("see", 21066, 2813, true),
    s("seek", 21070, 2815, false),
    s("seeking", 21075, 2815, false),
    s("seem", 21083, 2816, false),
    s("segmentation", 21088, 2819, false),
    s("segments", 21101, 2819, false),
    s("select", 21110, 2820, false),
    s("selected", 21117, 2820, false),
    s("self", 21126, 2822, false),
    s("selfsigned", 21131, 2823, false),
    s("selinux", 21142, 2824, false),
    s("semantic", 21150, 2825, false),
    s("semantically", 21159, 2825, false),
    s("sendbeacon", 21172, 2827, false),
    s("sendearlyhints", 21183, 2828, false),
    s("sender", 21198, 2829, false),
    s("sending", 21205, 2826, true),
    s("sendprocessing", 21213, 2830, false),
    s("sendredirect", 21228, 2831, false),
    s("sends", 21241, 2826, false),
    s("sense", 21247, 2832, false),
    s("sensitive", 21253, 2834, false),
    s("sent", 21263, 2826, false),
    s("seo", 21268, 2835, false),
    s("separate", 21272, 2836, false),
    s("separator", 21281, 2836, false),
    s("sequence", 21291, 2837, false),
    s("serialization", 21300, 2838, false),
    s("serialize", 21314, 2838, false),
    s("serializer", 21324, 2838, false),
    s("seriously", 21335, 2839, false),
    s("serve", 21345, 2840, false),
    s("served", 21351, 2840, false),
    s("server", 21358, 2841, true),
    s("serverless", 21365, 2843, false),
    s("servername", 21376, 2844, false),
    s("servers", 21387, 2841, false),
    s("service", 21395, 2845, true),
    s("servicepointmanager", 21403, 2846, false),
    s("services", 21423, 2845, false),
    s("serviceworker", 21432, 2847, false),
    s("serving", 21446, 2840, false),
    s("servlet", 21454, 2848, false),
    s("session", 21462, 2849, false),
    s("set", 21470, 2850, false),
    s("setfixedlengthstreamingmode", 21474, 2851, false),
    s("setting", 21502, 2850, false),
    s("setup", 21510, 2854, false),
    s("several", 21516, 2855, false),
    s("sfdc", 21524, 2856, false),
    s("sh", 21529, 2857, false),
    s("sha", 21532, 2858, false),
    s("shallowetagheaderfilter", 21536, 2860, false),
    s("shards", 21560, 2862, false),
    s("share", 21567, 2863, false),
    s("shared", 21573, 2863, true),
    s("sharepoint", 21580, 2864, false),
    s("shares", 21591, 2863, false),
    s("sharing", 21598, 2863, false),
    s("shedding", 21606, 2866, false),
    s("shibboleth", 21615, 2868, false),
    s("shield", 21626, 2869, true),
    s("shielding", 21633, 2869, false),
    s("shipped", 21643, 2871, false),
    s("shop", 21651, 2872, false),
    s("shopify", 21656, 2873, true),
    s("shops", 21664, 2872, false),
    s("short", 21670, 2875, false),
    s("shortener", 21676, 2876, false),
    s("shorter", 21686, 2877, false),
    s("showing", 21694, 2879, false),
    s("shown", 21702, 2881, false),
    s("shows", 21708, 2879, false),
    s("shutdown", 21714, 2884, false),
    s("shutting", 21723, 2883, false),
    s("side", 21732, 2886, true),
    s("sidekiq", 21737, 2888, false),
    s("sign", 21745, 2890, false),
    s("signal", 21750, 2891, false),
    s("signalr", 21757, 2892, false),
    s("signature", 21765, 2893, false),
    s("signaturedoesnotmatch", 21775, 2894, false),
    s("signed", 21797, 2890, false),
    s("signin", 21804, 1912, true),
    s("signing", 21811, 2890, false),
    s("signup", 21819, 2896, false),
    s("silent", 21826, 2898, false),
    s("silently", 21833, 2898, false),
    s("silly", 21842, 2899, false),
    s("simple", 21848, 2900, false),
    s("simultaneous", 21855, 2902, false),
    s("since", 21868, 2903, false),
    s("single", 21874, 2904, false),
    s("site", 21881, 2907, true),
    s("sites", 21886, 2907, false),
    s("size", 21892, 2910, true),
    s("skew", 21897, 2911, false),
    s("skewed", 21902, 2911, false),
    s("skip", 21909, 2913, false),
    s("skipped", 21914, 2913, false),
    s("slash", 21922, 2916, false),
    s("slashes", 21928, 2916, false),
    s("sleep", 21936, 2917, false),
    s("slice", 21942, 2918, false),
    s("slot", 21948, 2920, false),
    s("slow", 21953, 2921, false),
    s("slowdown", 21958, 2922, false),
    s("slowloris", 21967, 2926, false),
    s("slowly", 21977, 2925, false),
    s("slowmode", 21984, 2927, false),
    s("slug", 21993, 2928, false),
    s("small", 21998, 2929, false),
    s("smaller", 22004, 2930, false),
    s("smart", 22012, 2932, false),
    s("sms", 22018, 2935, false),
    s("sni", 22022, 2936, false),
    s("soap", 22026, 2939, true),
    s("soapaction", 22031, 2940, false),
    s("sock", 22042, 2941, false),
    s("socket", 22047, 2942, false),
    s("soft", 22054, 2943, false),
    s("software", 22059, 2944, false),
    s("sold", 22068, 2945, false),
    s("somebody", 22073, 2947, false),
    s("someone", 22082, 2948, false),
    s("something", 22090, 2949, false),
    s("soon", 22100, 2952, false),
    s("source", 22105, 2954, false),
    s("sourcemap", 22112, 2955, false),
    s("sp", 22122, 2956, false),
    s("spa", 22125, 2957, false),
    s("space", 22129, 2958, true),
    s("spaces", 22135, 2958, false),
    s("spam", 22142, 2959, false),
    s("spark", 22147, 2962, false),
    s("sparkpost", 22153, 2963, false),
    s("sparkpostbox", 22163, 2964, false),
    s("spdy", 22176, 2966, false),
    s("speak", 22181, 2967, false),
    s("speaks", 22187, 2967, false),
    s("spec", 22194, 2968, false),
    s("specified", 22199, 2971, true),
    s("specifier", 22209, 2971, false),
    s("specify", 22219, 2971, false),
    s("speculative", 22227, 2972, false),
    s("speed", 22239, 2973, false),
    s("speling", 22245, 2974, false),
    s("spelling", 22253, 2975, false),
    s("spending", 22262, 2976, false),
    s("spike", 22271, 2978, false),
    s("splash", 22277, 2979, false),
    s("split", 22284, 2980, false),
    s("spn", 22290, 2981, false),
    s("spoke", 22294, 2967, false),
    s("spoken", 22300, 2967, false),
    s("spoofed", 22307, 2983, false),
    s("spreadsheet", 22315, 2986, false),
    s("spring", 22327, 2987, false),
    s("sql", 22334, 2988, false),
    s("sqlstate", 22338, 2989, false),
    s("squid", 22347, 2990, false),
    s("ssl", 22353, 2995, true),
    s("ssllabs", 22357, 2996, false),
    s("sslstrictsnivhostcheck", 22365, 2997, false),
    s("sslv", 22388, 2998, false),
    s("sslvhostsnipolicy", 22393, 2999, false),
    s("sso", 22411, 3001, false),
    s("stack", 22415, 3003, false),
    s("stacktrace", 22421, 3004, false),
    s("staff", 22432, 3005, false),
    s("stage", 22438, 3006, false),
    s("stale", 22444, 3007, false),
    s("staleobjecterror", 22450, 3008, false),
    s("stalled", 22467, 3009, false),
    s("standard", 22475, 3011, false),
    s("starbucks", 22484, 3012, false),
    s("start", 22494, 3014, false),
    s("started", 22500, 3014, true),
    s("starting", 22508, 3014, false),
    s("starts", 22517, 3014, false),
    s("startup", 22524, 3016, false),
    s("stat", 22532, 3017, false),
    s("state", 22537, 3018, false),
    s("static", 22543, 3019, false),
    s("statistics", 22550, 3020, false),
    s("statuses", 22561, 3021, false),
    s("statusreasoninvalid", 22570, 3022, false),
    s("stay", 22590, 3023, false),
    s("stays", 22595, 3023, false),
    s("step", 22601, 3024, false),
    s("stock", 22606, 3027, false),
    s("stop", 22612, 3029, true),
    s("stopped", 22617, 3029, false),
    s("storage", 22625, 3031, true),
    s("store", 22633, 3032, false),
    s("stored", 22639, 3032, false),
    s("storefront", 22646, 3033, false),
    s("stout", 22657, 3035, false),
    s("strange", 22663, 3037, false),
    s("stream", 22671, 3040, false),
    s("streamable", 22678, 3041, false),
    s("streaming", 22689, 3040, false),
    s("streams", 22699, 3040, false),
    s("strict", 22707, 3045, false),
    s("string", 22714, 3047, false),
    s("stripe", 22721, 3050, false),
    s("struct", 22728, 3053, false),
    s("structure", 22735, 3054, false),
    s("struggling", 22745, 3055, false),
    s("stub", 22756, 3056, false),
    s("stuck", 22761, 3058, false),
    s("stylesheet", 22767, 3060, false),
    s("styx", 22778, 3061, false),
    s("sub", 22783, 3062, true),
    s("subdomains", 22787, 3063, false),
    s("subject", 22798, 3064, false),
    s("submission", 22806, 3066, false),
    s("submit", 22817, 3067, false),
    s("submits", 22824, 3067, false),
    s("submitted", 22832, 3067, false),
    s("subrequest", 22842, 3069, false),
    s("subrequestfailed", 22853, 3070, false),
    s("subroute", 22870, 3071, false),
    s("subscribed", 22879, 3073, false),
    s("subscribers", 22890, 3073, false),
    s("subscription", 22902, 3074, false),
    s("subsequent", 22915, 3075, false),
    s("succeeded", 22926, 3077, true),
    s("success", 22936, 3078, false),
    s("successful", 22944, 3078, false),
    s("successfully", 22955, 3078, false),
    s("succession", 22968, 3078, false),
    s("sucuri", 22979, 3080, false),
    s("sudden", 22986, 3081, false),
    s("sunset", 22993, 3085, false),
    s("supabase", 23000, 3086, false),
    s("superfluous", 23009, 3087, false),
    s("supplied", 23021, 3088, false),
    s("support", 23030, 3089, true),
    s("supported", 23038, 3089, true),
    s("supports", 23048, 3089, false),
    s("sure", 23057, 3090, false),
    s("surpassed", 23062, 3091, false),
    s("suspended", 23072, 3093, false),
    s("suspicious", 23082, 3095, false),
    s("suspiciousoperation", 23093, 3096, false),
    s("svc", 23113, 2845, true),
    s("sveltekit", 23117, 3099, false),
    s("swamped", 23127, 3101, false),
    s("swift", 23135, 3102, false),
    s("switch", 23141, 3103, true),
    s("switched", 23148, 3103, false),
    s("switches", 23157, 3103, false),
    s("switching", 23166, 3103, true),
    s("symbolic", 23176, 3105, false),
    s("symlink", 23185, 3107, false),
    s("syn", 23193, 3108, false),
    s("sync", 23197, 3109, false),
    s("syncing", 23202, 3109, false),
    s("syntax", 23210, 3111, false),
    s("syntaxerror", 23217, 3112, false),
    s("synthetic", 23229, 3113, false),
    s("system", 23239, 3116, false),
    s("systems", 23246, 3116, false),
    s("tab", 23254, 3117, false),
    s("table", 23258, 3118, false),
    s("tag", 23264, 3119, false),
    s("take", 23268, 3121, true),
    s("takedown", 23273, 3122, false),
    s("taken", 23282, 3123, false),
    s("takes", 23288, 3121, false),
    s("taking", 23294, 3121, false),
    s("tanzu", 23301, 3125, false),
    s("target", 23307, 3126, true),
    s("targets", 23314, 3126, false),
    s("task", 23322, 3127, false),
    s("taskcanceledexception", 23327, 3128, false),
    s("tcn", 23349, 3129, false),
    s("tcp", 23353, 3130, false),
    s("tdlib", 23357, 3133, false),
    s("tea", 23363, 3134, false),
    s("teapot", 23367, 3135, true),
    s("telegram", 23374, 3136, false),
    s("telegrams", 23383, 3136, false),
    s("telethon", 23393, 3137, false),
    s("tell", 23402, 3138, false),
    s("temp", 23407, 3139, false),
    s("template", 23412, 3140, false),
    s("temporarily", 23421, 3142, true),
    s("temporary", 23433, 3141, true),
    s("temporaryredirect", 23443, 3143, false),
    s("tenant", 23461, 3145, false),
    s("tenants", 23468, 3145, false),
    s("tencent", 23476, 3146, false),
    s("tengine", 23484, 3147, false),
    s("teo", 23492, 3148, false),
    s("term", 23496, 3149, false),
    s("terminate", 23501, 3150, false),
    s("terminated", 23511, 3150, false),
    s("termination", 23522, 3150, false),
    s("terminus", 23534, 3151, false),
    s("terms", 23543, 3149, false),
    s("terraform", 23549, 3152, false),
    s("territory", 23559, 3153, false),
    s("test", 23569, 3154, false),
    s("text", 23574, 3156, false),
    s("thank", 23579, 3158, false),
    s("think", 23585, 3165, false),
    s("thinks", 23591, 3165, false),
    s("thirdparty", 23598, 3167, false),
    s("thread", 23609, 3171, false),
    s("threaded", 23616, 3171, false),
    s("threshold", 23625, 3173, false),
    s("threw", 23635, 3179, false),
    s("throttle", 23641, 3174, false),
    s("throttled", 23650, 3174, true),
    s("throttler", 23660, 3175, false),
    s("throttlerequestsexception", 23670, 3176, false),
    s("throttling", 23696, 3174, false),
    s("throttlingexception", 23707, 3177, false),
    s("through", 23727, 3178, false),
    s("throw", 23735, 3179, false),
    s("thrown", 23741, 3179, false),
    s("ticket", 23748, 3183, false),
    s("tier", 23755, 3184, false),
    s("time", 23760, 3187, true),
    s("timelimit", 23765, 3189, false),
    s("timely", 23775, 3187, false),
    s("timeout", 23782, 3190, true),
    s("times", 23790, 3187, false),
    s("tiny", 23796, 3193, false),
    s("tip", 23801, 3194, false),
    s("tls", 23805, 3198, true),
    s("todo", 23809, 3201, false),
    s("toggle", 23814, 3203, false),
    s("token", 23821, 3204, true),
    s("tokenexpirederror", 23827, 3205, false),
    s("tokenmismatchexception", 23845, 3206, false),
    s("tokens", 23868, 3204, false),
    s("tombstone", 23875, 3208, false),
    s("tomorrow", 23885, 3210, false),
    s("too", 23894, 3211, true),
    s("toobigline", 23898, 3212, false),
    s("tooearly", 23909, 3213, false),
    s("took", 23918, 3121, true),
    s("toolonghttpheaderexception", 23923, 3215, false),
    s("toomanyrequests", 23950, 3216, false),
    s("toomanyrequestsexception", 23966, 3217, false),
    s("top", 23991, 3218, false),
    s("topic", 23995, 3219, false),
    s("tor", 24001, 3220, false),
    s("tornado", 24005, 3221, false),
    s("tornados", 24013, 3221, false),
    s("tornadoweb", 24022, 3222, false),
    s("torrent", 24033, 3223, false),
    s("total", 24041, 3224, false),
    s("trace", 24047, 3227, false),
    s("traceback", 24053, 3228, false),
    s("tracking", 24063, 3230, false),
    s("traefik", 24072, 3232, false),
    s("traffic", 24080, 3233, false),
    s("trailing", 24088, 3234, false),
    s("train", 24097, 3236, false),
    s("trans", 24103, 3237, false),
    s("transaction", 24109, 3238, false),
    s("transcode", 24121, 3239, false),
    s("transcoder", 24131, 3239, false),
    s("transcoding", 24142, 3239, false),
    s("transfer", 24154, 3240, false),
    s("transferred", 24163, 3240, false),
    s("transform", 24175, 3241, false),
    s("transformation", 24185, 3241, false),
    s("transforming", 24200, 3241, false),
    s("transient", 24213, 3242, false),
    s("transit", 24223, 3243, false),
    s("transition", 24231, 3243, false),
    s("translated", 24242, 3244, false),
    s("translation", 24253, 3244, false),
    s("transmissions", 24265, 3245, false),
    s("transparent", 24279, 3246, false),
    s("transport", 24291, 3247, false),
    s("trap", 24301, 3248, false),
    s("trello", 24306, 3254, false),
    s("trellos", 24313, 3254, false),
    s("trial", 24321, 3257, false),
    s("trip", 24327, 3261, false),
    s("tripped", 24332, 3261, false),
    s("trouble", 24340, 3262, false),
    s("true", 24348, 3263, false),
    s("trust", 24353, 3264, false),
    s("trusted", 24359, 3264, false),
    s("tunnel", 24367, 3270, false),
    s("tunneling", 24374, 3270, false),
    s("turbo", 24384, 3271, false),
    s("turn", 24390, 3272, false),
    s("turned", 24395, 3272, false),
    s("tus", 24402, 3274, false),
    s("tusd", 24406, 3275, false),
    s("tweepy", 24411, 3277, false),
    s("twice", 24418, 3278, false),
    s("twitter", 24424, 3279, false),
    s("two", 24432, 3280, false),
    s("txt", 24436, 3281, false),
    s("type", 24440, 3282, true),
    s("typed", 24445, 3282, false),
    s("typeerror", 24451, 3283, false),
    s("types", 24461, 3282, false),
    s("typically", 24467, 3284, false),
    s("typo", 24477, 3285, false),
    s("udp", 24482, 3288, false),
    s("ui", 24486, 3291, false),
    s("unable", 24489, 3293, true),
    s("unaccepted", 24496, 3294, false),
    s("unauthenticated", 24507, 3298, false),
    s("unauthorised", 24523, 3299, true),
    s("unauthorized", 24536, 3299, true),
    s("unavail", 24549, 3300, true),
    s("unavailable", 24557, 3300, true),
    s("unblock", 24569, 3302, false),
    s("unblocker", 24577, 3302, false),
    s("uncaught", 24587, 3304, true),
    s("unchanged", 24596, 3305, false),
    s("unconditional", 24606, 3306, false),
    s("undefined", 24620, 3307, true),
    s("under", 24630, 3308, false),
    s("understand", 24636, 3310, false),
    s("understood", 24647, 3311, false),
    s("undo", 24658, 3312, false),
    s("unencoded", 24663, 3313, false),
    s("unexpected", 24673, 3316, true),
    s("unexpectedly", 24684, 3316, false),
    s("unfinished", 24697, 3317, false),
    s("unfreeze", 24708, 3318, false),
    s("unhandled", 24717, 3319, false),
    s("unhealthy", 24727, 3320, false),
    s("unimplemented", 24737, 3322, false),
    s("unique", 24751, 3323, false),
    s("unix", 24758, 3325, false),
    s("unknown", 24763, 3326, true),
    s("unknownformat", 24771, 3327, false),
    s("unlawful", 24785, 3328, false),
    s("unlike", 24794, 3330, false),
    s("unlock", 24801, 3331, false),
    s("unmarshal", 24808, 3332, false),
    s("unmodified", 24818, 3333, true),
    s("unofficial", 24829, 3335, false),
    s("unordered", 24840, 3336, true),
    s("unpaid", 24850, 3338, false),
    s("unpaired", 24857, 3339, false),
    s("unparsable", 24866, 3340, true),
    s("unparseable", 24877, 3340, true),
    s("unprocessable", 24889, 3341, true),
    s("unproven", 24903, 3342, false),
    s("unreach", 24912, 3343, false),
    s("unreachable", 24920, 3343, true),
    s("unrecognized", 24932, 3344, false),
    s("unregistered", 24945, 3345, false),
    s("unsatisfiable", 24958, 3347, false),
    s("unshare", 24972, 3350, false),
    s("unsubscribed", 24980, 3351, false),
    s("unsuccessful", 24993, 3352, false),
    s("unsupported", 25006, 3353, true),
    s("unsupportedmediatypeexception", 25018, 3354, false),
    s("until", 25048, 3355, false),
    s("untrusted", 25054, 3358, false),
    s("unused", 25064, 3359, true),
    s("unusual", 25071, 3360, false),
    s("unwilling", 25079, 3363, false),
    s("up", 25089, 3365, false),
    s("update", 25092, 3366, false),
    s("updated", 25099, 3366, false),
    s("updates", 25107, 3366, false),
    s("updating", 25115, 3366, false),
    s("upgrade", 25124, 3367, true),
    s("upgraded", 25132, 3367, true),
    s("upload", 25141, 3368, true),
    s("uploaded", 25148, 3368, false),
    s("uploader", 25157, 3368, false),
    s("uploading", 25166, 3368, false),
    s("uploadreadaheadsize", 25176, 3369, false),
    s("uploads", 25196, 3368, false),
    s("uploadtype", 25204, 3370, false),
    s("uppercase", 25215, 3372, false),
    s("upsert", 25225, 3373, false),
    s("upstream", 25232, 3374, true),
    s("upstreams", 25241, 3374, false),
    s("uptime", 25251, 3375, false),
    s("uri", 25258, 3377, true),
    s("uris", 25262, 3377, false),
    s("url", 25267, 3377, true),
    s("urlconf", 25271, 3378, false),
    s("urlencoded", 25279, 3379, false),
    s("urlsession", 25290, 3380, false),
    s("urn", 25301, 3381, false),
    s("us", 25305, 3382, false),
    s("usage", 25308, 3384, false),
    s("use", 25314, 3385, true),
    s("used", 25318, 3385, true),
    s("useexpectcontinue", 25323, 3386, false),
    s("usehttpsredirection", 25341, 3387, false),
    s("user", 25361, 3388, true),
    s("useragent", 25366, 3389, false),
    s("userbot", 25376, 3390, false),
    s("username", 25384, 3391, false),
    s("users", 25393, 3388, false),
    s("uses", 25399, 3385, false),
    s("using", 25404, 3385, false),
    s("utf", 25410, 3394, false),
    s("uuid", 25414, 3395, false),
    s("uvicorn", 25419, 3396, false),
    s("uwsgi", 25427, 3397, false),
    s("v1", 25433, 3399, false),
    s("v2", 25436, 3400, false),
    s("v4", 25439, 3402, false),
    s("valid", 25442, 3404, true),
    s("validate", 25448, 3404, false),
    s("validation", 25457, 3404, false),
    s("validationerror", 25468, 3405, false),
    s("validationexception", 25484, 3406, false),
    s("validity", 25504, 3404, false),
    s("value", 25513, 3407, false),
    s("values", 25519, 3407, false),
    s("vanity", 25526, 3409, false),
    s("variable", 25533, 3412, false),
    s("variant", 25542, 3413, true),
    s("variantalsonegotiates", 25550, 3414, false),
    s("varies", 25572, 3411, false),
    s("vary", 25579, 3411, false),
    s("vcdiff", 25584, 3415, false),
    s("vcl", 25591, 3416, true),
    s("verb", 25595, 3419, false),
    s("vercel", 25600, 3420, false),
    s("verification", 25607, 3422, false),
    s("verified", 25620, 3423, false),
    s("verify", 25629, 3423, false),
    s("verifycsrftoken", 25636, 3424, false),
    s("version", 25652, 3425, true),
    s("versions", 25660, 3425, false),
    s("vertex", 25669, 3426, false),
    s("video", 25676, 3427, false),
    s("view", 25682, 3428, false),
    s("viewer", 25687, 3429, false),
    s("violates", 25694, 3430, false),
    s("violation", 25703, 3430, false),
    s("virtual", 25713, 3431, false),
    s("visible", 25721, 3432, false),
    s("visit", 25729, 3433, false),
    s("visitor", 25735, 3434, false),
    s("visitors", 25743, 3434, false),
    s("vista", 25752, 3435, false),
    s("vite", 25758, 3436, false),
    s("void", 25763, 3440, false),
    s("volcano", 25768, 3441, false),
    s("volcengine", 25776, 3442, false),
    s("volume", 25787, 3443, false),
    s("voted", 25794, 3444, false),
    s("voucher", 25800, 3445, false),
    s("vpc", 25808, 3446, false),
    s("vpn", 25812, 3447, false),
    s("vue", 25816, 3448, false),
    s("waf", 25820, 3452, false),
    s("wait", 25824, 3453, false),
    s("waited", 25829, 3453, false),
    s("waiting", 25836, 3453, false),
    s("waits", 25844, 3453, false),
    s("walled", 25850, 3456, false),
    s("wan", 25857, 3457, false),
    s("want", 25861, 3458, false),
    s("wanted", 25866, 3458, false),
    s("wants", 25873, 3458, false),
    s("warm", 25879, 3459, false),
    s("warming", 25884, 3459, false),
    s("warning", 25892, 3460, false),
    s("warnings", 25900, 3460, false),
    s("warp", 25909, 3461, false),
    s("wasm", 25914, 3462, false),
    s("watch", 25919, 3463, false),
    s("watermark", 25925, 3464, false),
    s("way", 25935, 3466, false),
    s("wbem", 25939, 3467, false),
    s("weak", 25944, 3469, false),
    s("web", 25949, 3470, true),
    s("webargs", 25953, 3471, false),
    s("webdav", 25961, 3472, false),
    s("webdavmodule", 25968, 3473, false),
    s("webhdfs", 25981, 3474, false),
    s("webhook", 25989, 3475, false),
    s("webpage", 25997, 2309, true),
    s("website", 26005, 3476, false),
    s("websocket", 26013, 3477, true),
    s("websockets", 26023, 3477, false),
    s("weight", 26034, 3479, false),
    s("weird", 26041, 3480, false),
    s("well", 26047, 3482, false),
    s("went", 26052, 1469, false),
    s("wget", 26057, 3484, false),
    s("whatwg", 26062, 3486, false),
    s("white", 26069, 3488, false),
    s("whitelabel", 26075, 3489, false),
    s("whitelisted", 26086, 3490, false),
    s("whm", 26098, 3491, false),
    s("whoops", 26102, 3495, false),
    s("widget", 26109, 3499, false),
    s("wifi", 26116, 3501, false),
    s("wikipedia", 26121, 3502, false),
    s("wildcard", 26131, 3503, false),
    s("willing", 26140, 3504, false),
    s("window", 26148, 3506, false),
    s("windows", 26155, 3506, true),
    s("winhttp", 26163, 3507, false),
    s("wipe", 26171, 3508, false),
    s("within", 26176, 3512, false),
    s("without", 26183, 3513, true),
    s("wordpress", 26191, 3516, false),
    s("work", 26201, 3517, false),
    s("worked", 26206, 3517, false),
    s("worker", 26213, 3518, false),
    s("workers", 26220, 3518, true),
    s("working", 26228, 3517, false),
    s("works", 26236, 3517, false),
    s("wp", 26242, 3523, false),
    s("write", 26245, 3525, false),
    s("writecontinue", 26251, 3526, false),
    s("writeearlyhints", 26265, 3527, false),
    s("writeheader", 26281, 3528, false),
    s("writeprocessing", 26293, 3529, false),
    s("written", 26309, 3525, false),
    s("wrong", 26317, 3532, true),
    s("wrote", 26323, 3525, false),
    s("ws", 26329, 3533, false),
    s("wss", 26332, 3536, false),
    s("www", 26336, 3537, false),
    s("x", 26340, 3538, true),
    s("x01", 26342, 3539, false),
    s("x03", 26346, 3540, false),
    s("x16", 26350, 3541, false),
    s("x402", 26354, 3542, false),
    s("x509", 26359, 3543, false),
    s("xff", 26364, 3544, false),
    s("xhr", 26368, 3545, false),
    s("xk6", 26372, 3546, false),
    s("xminiostoragefull", 26376, 3547, false),
    s("xml", 26394, 3548, false),
    s("xmlhttprequest", 26398, 3549, false),
    s("xsrf", 26413, 3552, false),
    s("yahoo", 26418, 3553, false),
    s("yet", 26424, 3557, false),
    s("yii", 26428, 3558, false),
    s("yii2", 26432, 3559, false),
    s("yml", 26437, 3560, false),
    s("youre", 26441, 3563, false),
    s("yourself", 26447, 3564, false),
    s("youtube", 26456, 3565, false),
    s("youve", 26464, 3566, false),
    s("yql", 26470, 3567, false),
    s("zero", 26474, 3569, false),
    s("zip", 26479, 3570, false),
    s("zod", 26483, 3571, false),
    s("zone", 26487, 3572, false),
    s("zscaler", 26492, 3573, false),
    s("zyte", 26500, 3574, false),
];

pub(super) static WORDS: &str = "\
0
000
009
0rtt
1
10
100
10000
1003
101
1010
1015
1016
102
1020
1023
1024
103
1033
104
1050
10mb
110
111
118
120
1212
122
1223
13
14
16kb
17
18
19
1m
1mb
1xx
1xxx
2
20
200
201
2018
202
203
204
2048
205
206
207
208
2083
209
210
2101
2102
2103
214
218
226
2324
23503
23505
2518
256
2774
28
29
298
299
2fa
2nn
2xx
3
30
300
301
302
303
304
305
306
307
308
310
3229
35
3986
4
40
400
401
402
403
404
405
406
407
408
409
410
411
412
413
414
415
416
417
418
419
420
421
422
423
424
425
426
427
428
429
430
431
440
441
443
444
449
450
451
456
457
460
462
463
464
470
478
492
493
494
495
496
497
498
499
4j
4xx
5
50
500
500000
501
502
503
504
505
506
507
508
509
510
511
514
52
520
521
522
523
524
525
526
527
529
530
531
532
533
534
535
536
537
538
539
540
541
542
543
544
545
546
547
548
549
550
551
552
553
554
555
556
557
558
559
56
560
561
562
563
564
566
567
573
579
5842
593
594
596
597
598
599
5xx
6
60
600
601
608
612
614
616
618
6291456
630
631
632
64
640
64kb
65
6mb
6xx
7
7000215
70007
701
70401
7168
7230
7238
7538
783
8
801
8192
8193
8443
88
893
896
8k
8kb
9
999
aadsts
ab
abandoned
able
abort
abortcontroller
aborted
about
absent
abuse
accelerator
accept
acceptable
accepted
accepts
access
accessdeniedexception
accessed
accessible
accessing
accessories
accessory
according
account
accountislocked
acknowledged
acl
acme
acquiring
across
acting
action
actioncable
actionview
activated
activation
active
activesync
actually
ad
adblock
add
added
address
addressbook
addressed
addresses
adfs
admin
administrator
admission
advanced
afd
affect
affected
after
again
against
age
agent
agic
ago
agree
ah00135
ah01102
ah01114
ah01630
ah02032
ahead
ai
air
airplane
airport
aistor
ajax
akamai
alb
alert
algorithm
alibaba
alive
aliyun
all
allotted
allow
allowance
allowed
allowlist
allows
alpn
already
alreadyexists
altered
alternate
alternates
alternative
alternatives
always
amazon
ambiguous
amount
amzn
analytics
ancm
angie
angular
anonymous
another
answer
answered
anthropic
anthropics
anti
ap
apache
apachebench
api7
apikey
apis
apisix
apns
app
append
appgw
apple
application
applications
applied
apply
appointment
appropriate
approval
approved
april
apt
arc
arcgis
arcgisautherror
area
arg
argo
args
argument
arn
array
arrears
arrive
arriving
article
artifact
artisan
asgi
ask
asked
asks
asleep
asp
aspnetcore
asserted
assertion
assessment
asset
assets
assign
assigned
async
asynchronous
asynchronously
asynchttpclient
asyncoperation
ate
ats
attach
attachment
attack
attempt
attempted
attempting
attempts
attention
attribute
attributes
audience
audio
august
auth
authenticate
authenticated
authentication
authenticationexception
authenticity
authinvalidgranterror
authjs
authn
author
authorisation
authorise
authorised
authoritative
authorities
authority
authorization
authorize
authorized
authtokeneprequestfailed
authwall
authz
auto
automatically
available
avatar
avoid
await
awaiting
away
aws
awselbauthsessioncookie
axios
axum
azure
b
back
backbone
backend
backends
background
backoff
bad
badcredentialsexception
badly
badreq
badrequestexception
badrequestkeyerror
balance
balancer
ban
band
bandwidth
bank
banned
bans
base
based
basehttprequesthandler
basic
batch
batching
beacon
bean
bearer
becomes
bedrock
before
beginning
behind
belong
belonging
belongs
between
beverages
beyond
bgp
bid
big
bigger
billing
binance
binances
bind
binding
bindings
bird
birth
birthday
bitbucket
blackbox
blackboxprobefailed
blacklist
blacklisted
blacklisting
blank
blew
blind
bloated
blob
block
blocked
blocker
blocking
blocklisted
blocks
blow
body
bodylimit
booked
booking
bookmark
boom
bot
both
bots
bound
boundary
bounds
bput
bradbury
branch
break
breaker
breaking
breakpoint
breaks
brew
briefly
broke
broken
broker
browser
browsers
browsing
brute
bucket
bucketalreadyexists
bucketnotempty
buckets
buffer
buffers
bug
built
bulk
burning
burst
business
busy
button
buy
buyer
bw
bwlimited
bypassed
byte
bytedance
byteplus
byteranges
bytes
c
ca
cache
cached
caches
caching
caddy
caddys
caddyserver
cafe
calculated
caldav
call
callback
callbackfailed
callbackurl
caller
calling
calls
calm
cancel
canceled
cancellation
cancelled
candidate
candidates
canonical
canvas
cap
capable
capacity
captcha
captive
card
carddav
carderror
cas
cascading
case
cash
cast
catch
category
caught
caused
cc
ccxt
cdn
celery
censored
censorship
central
cert
certificate
certificates
certs
cf
cgi
chain
chained
challenge
change
changed
changes
changeset
changing
channel
character
characteristics
characters
charge
charset
check
checkcontinue
checked
checker
checkexpectation
checking
checkout
checkpoint
checkspelling
checksum
chgm
child
children
china
chmod
choice
choices
choose
chose
chosen
chrome
chunk
chunked
chunking
chunks
cim
cipher
circle
circuit
circuitbreaker
circuited
circular
claim
clash
claude
clean
clear
click
client
clientcommerror
clientdisconnected
clienthunguprequest
clients
clock
close
closed
closes
closing
cloud
cloudflare
cloudflared
cloudfoundry
cloudfront
cloudinary
cloudlinux
cluster
cms
cname
cntlm
coalescing
codec
coded
coffee
cognito
cohen
cold
collapsar
colleague
collection
collections
collision
column
com
combination
come
coming
comma
command
comment
communication
company
compare
compatible
complete
completed
completely
compliant
component
compression
computed
computer
computing
concurrency
concurrent
condition
conditional
conditionnotmet
conditions
conf
config
configuration
configured
confirm
confirmation
confirmed
conflict
conflicterror
conflicting
conflicts
conn
connect
connected
connecting
connection
connectionrefusederror
connectionreseterror
connections
connectivity
connector
connecttest
consistency
constant
constrained
constraint
construction
consume
contact
contain
contained
container
containers
contains
content
contentful
contention
contents
context
contexts
continue
continuing
contour
contradictory
control
controller
controls
conversion
convert
converted
cookie
cookies
cooldown
cope
copied
copy
copyright
core
cores
corporate
corrupt
corrupted
cors
cosmos
cosmosexception
cost
couchdb
count
country
coupon
court
coworker
cpanel
cpanm
cpu
cr
crash
crashed
crawl
crawler
create
created
createdataction
creates
creating
creation
credential
credentials
credits
creds
critical
cross
crumb
csrf
css
csv
ctp
ctrl
ctx
curl
curlinfo
currency
current
currently
cursor
custom
customer
cycle
cyclic
d
daily
damaged
dangling
dashboard
data
database
datanode
datastream
date
dav
davlockdb
db
dc
dcdn
ddos
ddosprotection
deactivated
dead
deadline
deadlineexceeded
deadlock
death
declaration
declared
declined
decode
decrypt
deep
deepl
deepseek
default
deferred
defined
deindex
delay
delayed
delegation
delete
deleted
deletion
delisted
delivered
delivery
delta
demand
demolition
denied
deny
denylisted
depended
dependency
dependent
depends
dependson
depleted
deploy
deployed
deploying
deployment
deprecated
deprecation
depth
dereference
desc
deserialise
deserialization
deserialize
despite
destination
destroyed
details
detected
detection
detectportal
determine
dev
development
device
dial
dialog
died
diff
diffe
differ
difference
different
differs
diffstat
digest
digital
direct
directive
directly
directory
directoryindex
disable
disabled
disabledschemes
disallowed
disallowedhost
disallows
disambiguation
disclose
disconnect
disconnected
discontinued
discord
discovered
discovery
disk
display
displayed
disrupted
division
django
dmca
dns
docker
docroot
document
documents
dog
domain
donation
done
door
dormant
double
down
download
downstream
downtime
draft
draining
drf
drink
drive
driven
drop
dropped
dropping
drops
due
duplex
duplicate
during
dyno
dynos
e
e401
e403
e404
e418
e426
eaa
each
earl
earlier
early
earlydata
eas
easter
ebadcsrftoken
ec2
echo
econnaborted
econnrefused
econnreset
economic
ecto
edge
edgecast
edgeone
edgeresponsestatus
edgeroutine
edgio
edit
edited
editing
edits
edquot
egg
ehostunreach
either
eks
elastic
elasticsearch
elb
elbautherror
elbauthfailure
element
eligibility
else
elses
elsewhere
email
emails
embargo
emissary
empty
enable
enabled
encoded
encoding
encountered
encryption
end
ended
endless
endpoint
endpoints
ends
enforce
enforcement
engage
engine
engines
enhance
enhanceyourcalm
enospc
enough
enqueued
enter
entered
enterprise
entitlement
entity
entries
entry
enum
enumerated
env
environment
envoy
eof
ep
epipe
equal
er
erased
erpnext
err
errclientdisconnected
errorinfo
es
espresso
esri
establish
established
establishing
etag
etags
etcdserver
etimedout
eu
european
evaluated
event
eventual
everyone
everything
evict
exceed
exceeded
exceeds
except
exception
exceptions
excess
excessive
exchange
exclusive
exe
exec
executed
execution
exhausted
exist
existence
existing
exists
exit
expect
expectation
expectcontinue
expectcontinuetimeout
expected
expecting
experimental
expired
expires
explicit
explorer
exponential
export
exporter
express
extended
extension
extensions
extent
external
f
f5
fahrenheit
fail
failed
faileddependencyerror
failing
failover
fails
failure
failures
fallback
false
family
far
fast
fastapi
fastcgi
fastedge
faster
fasthttpuser
fastly
fatal
fault
faulted
faulty
favicon
favorite
favourite
feature
featureratelimit
fee
feed
fetch
fetched
fetching
few
fewer
field
fields
file
filelocked
files
fill
film
filter
filtered
filters
final
finance
find
finding
finds
fine
finished
finite
fire
firebase
firefox
firewall
flag
flask
flexible
flickr
flood
floodwait
floodwaiterror
folder
folklore
follow
followed
following
follows
fonts
fools
forbidden
forbids
force
forcelanguagepriority
forces
forcibly
foreign
forever
forgery
forget
forgot
forgotten
form
format
formats
formatter
formed
former
forward
forwarded
forwarding
found
foundry
fpm
frame
framework
frappe
free
freenginx
frequency
frequent
frequently
fresh
friendly
front
frontdoor
frontdooraccesslog
fronting
frozen
fst
ftp
fulfill
fulfilled
full
fullsyncrequired
fully
function
functionality
functions
funds
funny
further
future
futures
g
gain
gambling
gap
garbage
garden
gateway
gateways
gave
gcore
gcp
gcs
gdiff
gdpr
gears
gemini
gen
general
generate
generated
generatetoken
generating
generation
generic
geo
geoblock
geoblocked
geofenced
geographic
geolocation
geolocked
georestricted
germany
getupdates
giant
gis
git
github
gitlab
give
given
gives
global
go
goaway
goes
gone
goneexception
good
goog
google
googleapis
gorouter
government
grafana
grant
granted
graph
graphql
greater
grey
grounds
group
groups
growing
grpc
grpcurl
guard
guessing
guest
gunicorn
guploader
guru
gzip
h
h10
h12
h14
h2
h27
h28
h2c
h2earlyhints
half
hammering
handle
handled
handler
handling
handshake
handshaking
hangs
hangup
hap
haproxy
hard
hash
head
header
headers
headerstimeout
headless
health
healthy
healthz
hearsay
heartbeat
heavy
held
hello
here
heroku
hide
hijacked
hint
hints
history
hit
hits
hls
hmac
hmm
hold
holder
home
homebridge
homekit
honour
host
hosting
hostinglimits
hostname
hosts
hot
hotel
hotlink
hotlinking
hotspot
hour
hourly
hpack
hpe
hsts
htaccess
htcpcp
htm
html
htpasswd
httpclient
httpclientdisconnect
httpcode
httpd
httperror
httperrorresponse
httpexemptionlist
httpmediatypenotacceptableexception
httpmediatypenotsupportedexception
httpmessagenotreadableexception
httpnocontentoutputformatter
httprange
httprequestmethodnotsupportedexception
httpresponsenotallowed
https
httpsredirectmiddleware
httpstatus
httpstatuscode
httpstatuses
httpstreamclosederror
httptimeouterror
huge
hybrid
hydrogen
hyper
hystrix
iam
iban
ico
id
idempotency
idempotent
identified
identify
identity
idle
idp
idpresponse
ids
idx10223
ie
ie7
ietf
ifgenerationmatch
ignore
iis
illegal
im
image
images
imateapot
immutable
impatient
implemented
implies
import
impossible
improperly
inaccessible
inactive
inactivity
incapsula
incident
included
incompatible
incomplete
incorrect
increase
incremental
index
indication
inertia
infinite
infinity
info
information
informed
infringement
ingested
ingress
ini
initial
initialized
injected
injection
injunction
inodes
input
insecure
insert
inserted
insertonly
inspection
install
installed
instance
instead
instructions
insufficient
int
integer
integration
integrity
intended
intentionally
intercepting
interim
intermediary
internal
internalerror
internalservererror
internet
interop
interrupted
invalid
invalidauthenticitytoken
invalidchangeseterror
invalidrange
invalidupgrade
invitation
invite
invocation
invoice
invokefunction
io
ioexception
ip
ips
isa
isp
issue
issued
issuer
issues
istio
item
itemnotfound
items
itself
java
javascript
jax
job
joi
joke
josh
jpg
js
json
jsondecodeerror
judge
juice
jwks
jwt
k6
kafka
kb
kcd
kdc
kept
kerberos
kestrel
kettle
key
keycloak
keys
keystone
keytab
kib
kicked
kicks
kids
killed
kit
know
knowledge
known
kodo
krb
krb5
kubectl
kubernetes
kvno
l
l402
labs
lacking
lacks
lambda
lan
landing
lang
language
lapsed
laravel
large
larger
largest
last
late
later
latest
law
lawyer
layer
lcp
ldap
ldp
lds
leads
lease
leaseidmissing
least
left
legal
legend
length
lengthy
less
let
letsencrypt
li
libcurl
libwww
licence
license
licensed
life
lightning
lighttpd
like
liked
limit
limited
limiting
limitrequestbody
limitrequestline
line
lines
link
linkcheck
linked
linkedin
links
linode
linodego
linodes
linuxs
list
listed
listener
listening
listing
literal
little
live
liveness
lives
livewire
llm
load
loadbalancer
loaded
loading
loads
local
localhost
locally
located
location
lock
lockdiscovery
locked
locking
lockout
locks
locust
locustio
log
logging
logic
logically
login
logins
logon
logout
logs
long
longer
look
looking
looks
lookup
loop
loopback
looping
loops
lose
loses
loss
lost
low
lowercase
ls
lve
lwp
lychee
m
machine
macro
made
mail
mailbox
maintenance
major
make
maker
makes
malformed
malicious
man
managed
management
manager
mandatory
manifest
manipulation
manipulations
manually
many
map
mapped
mapper
mapping
maprequestpayload
mark
markdown
marked
marker
master
match
matches
matching
maven
max
maxallowedcontentlength
maxheaderbytes
maxheadersize
maximum
maxquerystring
maxquerystringlength
maxrequestbodysize
maxrequestheaderstotalsize
maxrequestlinesize
maxuploadsizeexceededexception
maxurl
may
mb
mbx
mc
mcp
md5
mechanize
media
mediafileupload
mediatypeformatter
meditation
meet
megabyte
member
members
memory
merge
mergeable
message
messagebird
messages
messed
met
metacpan
metadata
method
methodargumentnotvalidexception
methodnotallowedhttpexception
methods
metric
mfa
micropayment
microservice
microsoft
microsofts
mid
middle
middlebox
middleware
might
migration
milliseconds
mime
min
minimum
minio
minrequestbodydatarate
minute
minutes
mirror
misconfiguration
misconfigured
misdirected
mismatch
mismatching
miss
missing
missingcontentlength
missingcontentlengthheader
misspelled
mistake
mistyped
mitigated
mixed
mkblk
mkfile
mobile
mod
mode
model
modelerrorexception
modelnotfoundexception
models
moderation
modification
modified
modify
module
modulepreload
moment
money
mongoose
monitor
monitoring
monthly
moovweb
more
move
moved
mp4
ms
msftconnecttest
msg
mt
mtls
mtproto
mtu
much
mult
multer
multererror
multi
multipart
multiple
multistatus
multiviews
must
mutual
mutually
myshopify
mysql
name
named
names
namespace
nat
navigated
necessary
need
needed
needs
negative
negotiable
negotiate
negotiated
negotiates
negotiation
nested
net
network
networkerror
never
neverssl
new
newer
next
nextcloud
nextjs
nginx
ngsw
ngx
nil
nm
no
nobody
node
nodejs
nohandlerfoundexception
nolonger
non
nonce
none
nonexistent
nonsense
normal
normally
nosrv
nosuchbucket
nosuchkey
not
notallowed
notfoundhttpexception
nothing
notice
notimplementederror
notimplementedexception
notsupportedexception
nova
novelty
npm
nr
ntlm
null
nullpointerexception
number
nws
o
oauth
obj
object
objectid
objects
obtained
oc
occurred
octet
odata
ofac
off
offer
offered
office
offline
offset
often
oidc
ok
okay
okta
old
one
onedrive
onerror
online
only
oom
oops
opaque
opaquelocktoken
opaqueredirect
open
opened
openid
openresty
openrouter
openrtb
openssl
openstack
operation
operationaborted
operationcanceledexception
operations
optimistic
optimisticlockexception
option
options
order
ordered
ordering
orderpatch
ordinary
org
organization
origin
original
originalmessage
originalstatus
originalstatuscode
originconnectionerror
origins
origintimeout
os
oserror
other
otp
out
outage
outdated
outlook
output
over
overdue
overflow
overlap
overlapping
overload
overloaded
overloadederror
override
oversized
overwhelmed
overwrite
overwriting
owa
own
owner
ownership
oxylabs
p
p2002
package
packets
page
pagerank
pages
paginated
pagination
paging
paid
paint
pair
pairing
panel
panels
panic
pantheon
pantheonsite
parallel
param
parameter
parametermissing
parameters
params
parent
parental
parents
parked
parse
parsed
parser
parsing
part
partial
partially
partition
partly
party
pass
passcode
passed
passing
passphrase
password
passwords
past
patch
path
patient
pattern
pause
pay
payload
payloadtoolargeerror
payment
paywall
pdf
peer
pending
people
peoples
per
percent
perform
performed
performing
perhaps
period
perl
perls
perm
permalink
permalinks
permanent
permanently
permanentredirect
permissible
permission
permissions
permit
permitted
perms
persisted
pessimistic
pgrst
phase
phoenix
phone
photo
php
pick
picture
piece
pilot
pin
ping
pip
pipe
pipelined
pipelining
pipes
piracy
pivotal
pk
placed
placeholder
plain
plan
plane
planned
platform
play
player
playing
plugin
pm
png
pod
pods
podsecurity
point
pointer
points
policy
policykey
poll
polling
pool
pooling
pop
pops
popup
port
portal
portion
position
positive
possible
post
posted
posting
postman
posttoolargeexception
pot
pour
prank
pre
precon
precondition
preconnect
prefetch
preflight
preliminary
preload
premature
prematurely
premium
prerequisite
present
preserve
preserving
presigned
pressed
pretend
prevent
prevented
previous
previously
prg
pri
price
primary
prior
privacy
private
privilege
privileges
probe
probes
problem
problems
proceed
process
processed
processes
processing
produce
producer
product
products
program
programming
progress
prohibited
project
prometheus
promise
promotion
prompt
proof
proofer
proper
properly
properties
property
propfind
proposal
proposed
proppatch
propstat
protected
protection
proto
protocol
protocols
protocolversion
provide
provided
provider
provision
provisional
provisioned
provisioning
proxies
proxy
proxyerror
proxytimeout
prudhommeaux
pssc
public
publicly
publish
published
pull
pulled
pundit
purchase
purged
purpose
push
put
putpolicy
puts
pw
pwd
pydantic
pypi
pyrogram
pyspider
python
q
qcloud
qiniu
qualys
query
queue
queued
quic
quickly
quit
quota
quotaexceededexception
quotalimitreached
r
race
rack
railgun
rails
raise
raised
ran
range
ranged
ranges
ranking
rapid
rapidly
rate
ratelimiterror
rates
ray
rbac
re
reach
reachable
reached
reaching
react
reactive
read
readable
readiness
reading
readonly
readtimeout
ready
readystate
real
realm
realtime
reason
reasons
reattempt
reauthentication
reboot
receive
received
recognize
recognized
recompressed
record
recordinvalid
recordnotfound
records
recovered
recursion
recursive
recv
redeploy
redeploying
redirect
redirected
redirecting
redirection
redirectkeepverb
redirectmissinglocation
redirectpermanent
redirectresponse
redirects
redirecttoaction
redirectview
redis
reduce
ref
reference
referenced
referencing
referer
refers
refresh
refusal
refuse
refused
refuses
regex
region
register
registered
registeredmethods
registration
registry
reject
rejected
rejection
rel
related
relation
reload
relocated
remaining
remembers
remote
remotedisconnected
removal
remove
removed
renamed
renew
renewal
repeat
repeated
replaced
replacement
replay
replayed
reply
repo
report
reported
reports
repository
representation
representations
req
reqid
reqtimeout
request
requestaborted
requested
requestentitytoolarge
requestheadersize
requestnotpermitted
requestreadtimeout
requestredirect
requests
requesttimetooskewed
requesttoolargeexception
requestvalidationerror
require
required
requirements
requires
res
resend
reservation
reserved
reset
resets
residential
resolution
resolve
resolved
resolving
resource
resourcelocked
resources
resourceversion
resp
respond
responded
responding
respondingtimeouts
response
responseentity
responses
responsible
restart
restarting
restricted
restriction
resubmission
resubmitted
result
results
resumable
resumablehttprequestsproposal
resume
resumed
resumeincomplete
resumption
retired
retried
retries
retrieved
retry
retrywithexception
returnhttpnotacceptable
reuse
reused
rev
revalidate
revalidation
reverse
review
revision
revoked
rewind
rewrite
rewriteengine
rewriterule
rewritten
rfc
rg
right
rights
ring
risk
robots
role
rollback
rollout
room
roskomnadzor
round
routable
route
router
routererror
routine
routing
row
rows
rpc
rs
rss
rst
rtr
rtt
rubbish
rufh
rule
rules
run
running
runtime
russia
s3
s4u2proxy
safari
safety
salesforce
same
saml
samlrequest
sanctioned
sanctions
sanctum
sandbox
sans
satisfiable
satisfied
satisfy
saturated
save
saved
saver
sb
sc
scaling
scan
scanners
scheadertoolarge
scheduled
scheduling
schema
scheme
school
sciences
scinvalidheader
scope
scraper
scraping
scrapinghub
scrapy
screen
script
scrub
sdk
search
seasonal
sec
second
secondary
seconds
secret
secured
security
securitycontext
see
seek
seeking
seem
segmentation
segments
select
selected
self
selfsigned
selinux
semantic
semantically
sendbeacon
sendearlyhints
sender
sending
sendprocessing
sendredirect
sends
sense
sensitive
sent
seo
separate
separator
sequence
serialization
serialize
serializer
seriously
serve
served
server
serverless
servername
servers
service
servicepointmanager
services
serviceworker
serving
servlet
session
set
setfixedlengthstreamingmode
setting
setup
several
sfdc
sh
sha
shallowetagheaderfilter
shards
share
shared
sharepoint
shares
sharing
shedding
shibboleth
shield
shielding
shipped
shop
shopify
shops
short
shortener
shorter
showing
shown
shows
shutdown
shutting
side
sidekiq
sign
signal
signalr
signature
signaturedoesnotmatch
signed
signin
signing
signup
silent
silently
silly
simple
simultaneous
since
single
site
sites
size
skew
skewed
skip
skipped
slash
slashes
sleep
slice
slot
slow
slowdown
slowloris
slowly
slowmode
slug
small
smaller
smart
sms
sni
soap
soapaction
sock
socket
soft
software
sold
somebody
someone
something
soon
source
sourcemap
sp
spa
space
spaces
spam
spark
sparkpost
sparkpostbox
spdy
speak
speaks
spec
specified
specifier
specify
speculative
speed
speling
spelling
spending
spike
splash
split
spn
spoke
spoken
spoofed
spreadsheet
spring
sql
sqlstate
squid
ssl
ssllabs
sslstrictsnivhostcheck
sslv
sslvhostsnipolicy
sso
stack
stacktrace
staff
stage
stale
staleobjecterror
stalled
standard
starbucks
start
started
starting
starts
startup
stat
state
static
statistics
statuses
statusreasoninvalid
stay
stays
step
stock
stop
stopped
storage
store
stored
storefront
stout
strange
stream
streamable
streaming
streams
strict
string
stripe
struct
structure
struggling
stub
stuck
stylesheet
styx
sub
subdomains
subject
submission
submit
submits
submitted
subrequest
subrequestfailed
subroute
subscribed
subscribers
subscription
subsequent
succeeded
success
successful
successfully
succession
sucuri
sudden
sunset
supabase
superfluous
supplied
support
supported
supports
sure
surpassed
suspended
suspicious
suspiciousoperation
svc
sveltekit
swamped
swift
switch
switched
switches
switching
symbolic
symlink
syn
sync
syncing
syntax
syntaxerror
synthetic
system
systems
tab
table
tag
take
takedown
taken
takes
taking
tanzu
target
targets
task
taskcanceledexception
tcn
tcp
tdlib
tea
teapot
telegram
telegrams
telethon
tell
temp
template
temporarily
temporary
temporaryredirect
tenant
tenants
tencent
tengine
teo
term
terminate
terminated
termination
terminus
terms
terraform
territory
test
text
thank
think
thinks
thirdparty
thread
threaded
threshold
threw
throttle
throttled
throttler
throttlerequestsexception
throttling
throttlingexception
through
throw
thrown
ticket
tier
time
timelimit
timely
timeout
times
tiny
tip
tls
todo
toggle
token
tokenexpirederror
tokenmismatchexception
tokens
tombstone
tomorrow
too
toobigline
tooearly
took
toolonghttpheaderexception
toomanyrequests
toomanyrequestsexception
top
topic
tor
tornado
tornados
tornadoweb
torrent
total
trace
traceback
tracking
traefik
traffic
trailing
train
trans
transaction
transcode
transcoder
transcoding
transfer
transferred
transform
transformation
transforming
transient
transit
transition
translated
translation
transmissions
transparent
transport
trap
trello
trellos
trial
trip
tripped
trouble
true
trust
trusted
tunnel
tunneling
turbo
turn
turned
tus
tusd
tweepy
twice
twitter
two
txt
type
typed
typeerror
types
typically
typo
udp
ui
unable
unaccepted
unauthenticated
unauthorised
unauthorized
unavail
unavailable
unblock
unblocker
uncaught
unchanged
unconditional
undefined
under
understand
understood
undo
unencoded
unexpected
unexpectedly
unfinished
unfreeze
unhandled
unhealthy
unimplemented
unique
unix
unknown
unknownformat
unlawful
unlike
unlock
unmarshal
unmodified
unofficial
unordered
unpaid
unpaired
unparsable
unparseable
unprocessable
unproven
unreach
unreachable
unrecognized
unregistered
unsatisfiable
unshare
unsubscribed
unsuccessful
unsupported
unsupportedmediatypeexception
until
untrusted
unused
unusual
unwilling
up
update
updated
updates
updating
upgrade
upgraded
upload
uploaded
uploader
uploading
uploadreadaheadsize
uploads
uploadtype
uppercase
upsert
upstream
upstreams
uptime
uri
uris
url
urlconf
urlencoded
urlsession
urn
us
usage
use
used
useexpectcontinue
usehttpsredirection
user
useragent
userbot
username
users
uses
using
utf
uuid
uvicorn
uwsgi
v1
v2
v4
valid
validate
validation
validationerror
validationexception
validity
value
values
vanity
variable
variant
variantalsonegotiates
varies
vary
vcdiff
vcl
verb
vercel
verification
verified
verify
verifycsrftoken
version
versions
vertex
video
view
viewer
violates
violation
virtual
visible
visit
visitor
visitors
vista
vite
void
volcano
volcengine
volume
voted
voucher
vpc
vpn
vue
waf
wait
waited
waiting
waits
walled
wan
want
wanted
wants
warm
warming
warning
warnings
warp
wasm
watch
watermark
way
wbem
weak
web
webargs
webdav
webdavmodule
webhdfs
webhook
webpage
website
websocket
websockets
weight
weird
well
went
wget
whatwg
white
whitelabel
whitelisted
whm
whoops
widget
wifi
wikipedia
wildcard
willing
window
windows
winhttp
wipe
within
without
wordpress
work
worked
worker
workers
working
works
wp
write
writecontinue
writeearlyhints
writeheader
writeprocessing
written
wrong
wrote
ws
wss
www
x
x01
x03
x16
x402
x509
xff
xhr
xk6
xminiostoragefull
xml
xmlhttprequest
xsrf
yahoo
yet
yii
yii2
yml
youre
yourself
youtube
youve
yql
zero
zip
zod
zone
zscaler
zyte
";

pub(super) static NAMES: [u16; 344] = [
    0, 12, 18, 267, 275, 276, 278, 280, 286, 294, 309, 318, 349, 353, 370, 388, 437, 451, 456, 458,
    461, 464, 469, 470, 490, 500, 502, 541, 548, 549, 580, 584, 587, 621, 627, 629, 630, 631, 653, 655,
    660, 661, 663, 668, 687, 689, 696, 718, 725, 748, 757, 759, 767, 773, 780, 785, 789, 790, 793, 796,
    797, 809, 812, 815, 816, 818, 824, 828, 855, 859, 864, 871, 876, 883, 884, 892, 893, 899, 926, 929,
    934, 938, 947, 956, 959, 969, 973, 981, 984, 991, 992, 996, 1000, 1004, 1010, 1012, 1016, 1017, 1019, 1046,
    1058, 1063, 1105, 1114, 1136, 1150, 1151, 1154, 1158, 1163, 1171, 1177, 1185, 1194, 1199, 1205, 1214, 1223, 1229, 1230,
    1243, 1254, 1265, 1267, 1284, 1286, 1303, 1319, 1325, 1361, 1365, 1398, 1399, 1408, 1417, 1418, 1434, 1447, 1450, 1481,
    1496, 1514, 1520, 1531, 1532, 1542, 1565, 1575, 1580, 1581, 1593, 1605, 1619, 1625, 1627, 1630, 1662, 1671, 1681, 1683,
    1699, 1700, 1717, 1728, 1739, 1749, 1751, 1754, 1760, 1762, 1788, 1789, 1796, 1805, 1830, 1838, 1839, 1841, 1848, 1872,
    1875, 1876, 1879, 1898, 1911, 1924, 1926, 1934, 1941, 1948, 1952, 1966, 1968, 1972, 1982, 1994, 2005, 2007, 2017, 2019,
    2041, 2056, 2066, 2068, 2075, 2078, 2079, 2091, 2095, 2117, 2123, 2125, 2128, 2135, 2144, 2146, 2165, 2166, 2198, 2202,
    2221, 2224, 2240, 2274, 2277, 2286, 2305, 2306, 2311, 2314, 2316, 2335, 2336, 2352, 2358, 2363, 2369, 2377, 2381, 2387,
    2393, 2412, 2434, 2439, 2445, 2447, 2470, 2475, 2478, 2480, 2486, 2491, 2498, 2501, 2505, 2507, 2509, 2514, 2528, 2531,
    2534, 2536, 2570, 2571, 2574, 2583, 2601, 2638, 2640, 2656, 2673, 2677, 2695, 2701, 2705, 2715, 2723, 2733, 2735, 2756,
    2771, 2781, 2801, 2817, 2831, 2833, 2853, 2867, 2878, 2879, 2886, 2890, 2893, 2907, 2913, 2921, 2928, 2929, 2955, 2965,
    2968, 2972, 2975, 2981, 2984, 3043, 3051, 3054, 3055, 3056, 3057, 3060, 3063, 3069, 3078, 3084, 3086, 3089, 3090, 3091,
    3094, 3101, 3105, 3113, 3114, 3115, 3124, 3127, 3129, 3136, 3137, 3140, 3154, 3164, 3169, 3176, 3221, 3227, 3229, 3248,
    3252, 3257, 3267, 3272,
];

