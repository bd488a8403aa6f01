package io.cascata.standalone.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names put together from parts of our own: they sound like names and belong to nobody. */
final class NameBook {

    private static final List<String> HEADS = List.of(
            "Vel", "Bron", "Tal", "Ker", "Sol", "Mar", "Dor", "Lin", "Fal", "Gren", "Hal", "Nor", "Ost", "Pel", "Quin",
            "Rav", "Sten", "Thal", "Ulm", "Wes", "Zar", "Cal", "Ed", "Ister");
    private static final List<String> TAILS = List.of(
            "mora", "tis", "vera", "nau", "dal", "berg", "stad", "lune", "wick", "holt", "mark", "rion", "gate",
            "field", "sund", "vale", "ium", "ara");
    private static final List<String> FIRST = List.of(
            "Adela", "Anton", "Bea", "Bruno", "Carla", "Cornel", "Daria", "Edgar", "Elin", "Emil", "Fiona", "Florin",
            "Greta", "Hanno", "Ida", "Ilja", "Janne", "Jorin", "Karla", "Kilian", "Lena", "Linus", "Malin", "Marek",
            "Nadja", "Nils", "Oda", "Oskar", "Paula", "Pelle", "Runa", "Ruben", "Selma", "Silas", "Tessa", "Tilo",
            "Ulla", "Vito", "Wanda", "Yara");
    private static final List<String> SURNAME_HEADS = List.of(
            "Ahl", "Berg", "Brand", "Cord", "Dahl", "Eck", "Feld", "Grau", "Haag", "Immen", "Jor", "Kern", "Lund",
            "Mohr", "Nord", "Oehl", "Pohl", "Rehm", "Sand", "Thor", "Voll", "Wend");
    private static final List<String> SURNAME_TAILS = List.of(
            "ahn", "bach", "berg", "dal", "eby", "horst", "ing", "koven", "mann", "ner", "sen", "strand", "quist");

    private final Dice dice;
    private final Set<String> used = new HashSet<>();

    NameBook(Dice dice) {
        this.dice = dice;
    }

    /** A company name that was not given before. */
    String company(String trade) {
        while (true) {
            var name = dice.pick(HEADS) + dice.pick(TAILS) + " " + trade;
            if (used.add(name)) {
                return name;
            }
        }
    }

    String firstName() {
        return dice.pick(FIRST);
    }

    String lastName() {
        return dice.pick(SURNAME_HEADS) + dice.pick(SURNAME_TAILS);
    }

    static String mail(String firstName, String lastName, String domain) {
        return (firstName + "." + lastName).toLowerCase(Locale.ROOT) + "@" + domain;
    }

    /** A domain that can never be registered. */
    static String domain(String company) {
        return slug(company) + ".example";
    }

    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
