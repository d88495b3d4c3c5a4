from tawatur.lexicon.name_table import NameTable, gathered, spread

NAMES = {
    "مجلس التعاون": "gcc\tn\n",
    "مجلس الامن": "un/council\tn\niran/council\tw\n",
    "موسكو": "russia/capital\tc\n",
}


def test_names_come_back_as_they_were_gathered():
    assert spread(gathered(NAMES)) == NAMES


def test_longest_name_at_a_word_wins():
    table = NameTable(gathered({**NAMES, "مجلس التعاون الخليجي": "gcc\tn\n"}))
    keys = ["اكد", "مجلس", "التعاون", "الخليجي", "ان"]
    assert table.longest("مجلس", keys, 1) == "مجلس التعاون الخليجي"
    assert table.longest("مجلس", ["مجلس", "القري"], 0) is None
    assert table.longest("قريه", keys, 1) is None


def test_bearers_of_a_name_and_their_number():
    table = NameTable(gathered(NAMES))
    assert table.bearers("مجلس الامن") == (("un/council", "n"), ("iran/council", "w"))
    assert table.bearers("مجلس") == table.bearers("القريه") == ()
    assert len(table) == 3
    assert "مجلس" in table
