from tawatur import met


def test_a_word_is_asked_once_and_a_full_table_begins_anew(monkeypatch):
    monkeypatch.setattr(met, "_MOST", 2)
    made = []

    def word(key):
        made.append(key)
        return key[::-1]

    words = met.Met(word)
    for key in ("قال", "الوزير", "قال", "بيان", "قال", "أمس", "غدا", "الوزير"):
        assert words[key] == key[::-1]
    assert made == ["قال", "الوزير", "بيان", "قال", "أمس", "غدا", "الوزير"]
    assert len(words) <= 2
