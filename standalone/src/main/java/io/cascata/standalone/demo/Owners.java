package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Team;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who works an opportunity in which stage: one person of each team, chosen once for each opportunity. */
final class Owners {

    private static final Map<Team, List<String>> PEOPLE = Map.of(
            Team.MARKETING, List.of("Mira Solberg", "Jonas Achterwind", "Petra Lindqvist"),
            Team.SALES_DEVELOPMENT, List.of("Tim Haverbeck", "Sofie Brandvik", "Leo Kernhof", "Nele Vollstrand"),
            Team.SALES,
                    List.of(
                            "Clara Wendholt",
                            "Henrik Mohrdal",
                            "Irina Feldquist",
                            "Samir Ostmann",
                            "Judith Ahlstrand",
                            "Paul Rehmsen"),
            Team.CUSTOMER_SUCCESS, List.of("Alma Nordkoven", "David Grauner", "Lotte Sandhorst"));

    private final OpportunityType type;
    private final Map<Team, String> chosen = new EnumMap<>(Team.class);

    Owners(OpportunityType type, Dice dice) {
        this.type = type;
        for (var team : List.of(Team.MARKETING, Team.SALES_DEVELOPMENT, Team.SALES, Team.CUSTOMER_SUCCESS)) {
            chosen.put(team, dice.pick(PEOPLE.getOrDefault(team, List.of())));
        }
    }

    /** The name of whoever is responsible in a stage; a closed opportunity stays with the seller. */
    String of(CanonicalStage stage) {
        return chosen.getOrDefault(team(type, stage), "");
    }

    /** Who works a lead: the people of sales development in turn. */
    static String ofLead(String id) {
        var people = PEOPLE.getOrDefault(Team.SALES_DEVELOPMENT, List.of());
        return people.get(Math.floorMod(id.hashCode(), people.size()));
    }

    /** The team of everybody, by name. */
    static Map<String, Team> teams() {
        var teams = new TreeMap<String, Team>();
        PEOPLE.forEach((team, people) -> people.forEach(person -> teams.put(person, team)));
        return teams;
    }

    static Team team(OpportunityType type, CanonicalStage stage) {
        return switch (type) {
            case RENEWAL -> Team.CUSTOMER_SUCCESS;
            case UPSELL, CROSS_SELL ->
                switch (stage) {
                    case TARGET_ACCOUNT, TARGET, DETECTED, ENGAGED -> Team.MARKETING;
                    case PRIORITIZED, QUALIFIED -> Team.CUSTOMER_SUCCESS;
                    case PIPELINE, CLOSED_WON, CLOSED_LOST, CLOSED_RECYCLED -> Team.SALES;
                };
            case ACQUISITION ->
                switch (stage) {
                    case TARGET_ACCOUNT, TARGET, DETECTED, ENGAGED -> Team.MARKETING;
                    case PRIORITIZED, QUALIFIED -> Team.SALES_DEVELOPMENT;
                    case PIPELINE, CLOSED_WON, CLOSED_LOST, CLOSED_RECYCLED -> Team.SALES;
                };
        };
    }
}
