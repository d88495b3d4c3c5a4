from tawatur import met


def test_words_that_are_met_again_are_kept_and_others_forgotten(monkeypatch):
    monkeypatch.setattr(met, "_MOST", 2)
    made = []

    def word(key):
        made.append(key)
        return key[::-1]

    words = met.Met(word)
    for key in ("قال", "الوزير", "قال", "بيان", "قال", "أمس", "غدا", "الوزير"):
        assert words[key] == key[::-1]
    assert made == ["قال", "الوزير", "بيان", "أمس", "غدا", "الوزير"]
    assert len(words) <= 2
