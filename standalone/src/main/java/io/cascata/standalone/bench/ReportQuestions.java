package io.cascata.standalone.bench;

import io.cascata.events.value.OpportunityType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What reports are asked: the address of each, and whom, when and from where in time it is asked about, at random. */
final class ReportQuestions {

    private static final List<String> DIMENSIONS =
            List.of("owner", "team", "solution", "type", "account", "process", "region", "segment", "currency");
    private static final List<String> KINDS = List.of("lead", "contact", "account", "opportunity");
    private static final int DAYS = 900;

    private ReportQuestions() {}

    /** Makes the rest of an address. */
    @FunctionalInterface
    private interface Parameters {

        String of(Random random, long head);
    }

    /** A report and what may be asked of it. */
    record Report(String path, Parameters parameters) {

        /** The path says which it is. */
        String name() {
            return path.substring("/api/".length());
        }

        /** An address; {@code head} is the last log position there is. */
        String question(Random random, long head) {
            return path + "?" + parameters.of(random, head);
        }
    }

    static List<Report> reports() {
        return Stream.of(ofStages(), ofCommittees(), ofLists())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Report> ofStages() {
        return List.of(
                new Report("/api/waterfall", ReportQuestions::windowed),
                new Report("/api/waterfall/velocity", ReportQuestions::windowed),
                new Report("/api/waterfall/ageing", ReportQuestions::filtered),
                new Report("/api/waterfall/setbacks", ReportQuestions::windowed),
                new Report("/api/waterfall/bridge", ReportQuestions::period),
                new Report(
                        "/api/waterfall/closings",
                        (random, head) -> "by=" + any(DIMENSIONS, random) + "&" + windowed(random, head)),
                new Report("/api/waterfall/changes", ReportQuestions::changes),
                new Report("/api/pipeline", ReportQuestions::period),
                new Report("/api/pipeline/changes", ReportQuestions::changes));
    }

    private static List<Report> ofCommittees() {
        return List.of(
                new Report("/api/segments/members", ReportQuestions::filtered),
                new Report("/api/segments/exclusions", (random, head) -> "kinds=mail,ads&" + filtered(random, head)),
                new Report("/api/segments/missing-roles", ReportQuestions::filtered),
                new Report("/api/segments/not-engaged", ReportQuestions::filtered),
                new Report("/api/segments/links", ReportQuestions::filtered),
                new Report("/api/coverage", ReportQuestions::filtered),
                new Report(
                        "/api/coverage/lift",
                        (random, head) ->
                                "measure=" + any(List.of("roles", "touched"), random) + "&" + windowed(random, head)),
                new Report(
                        "/api/coverage/roles",
                        (random, head) -> "by=" + any(List.of("role", "set"), random) + "&" + filtered(random, head)),
                new Report("/api/headlines", ReportQuestions::windowed));
    }

    private static List<Report> ofLists() {
        return List.of(
                new Report("/api/sla", (random, head) -> window(random) + viewpoint(random, head)),
                new Report("/api/leads/queue", ReportQuestions::viewpoint),
                new Report("/api/leads/results", ReportQuestions::viewpoint),
                new Report("/api/leads/nearly-qualified", ReportQuestions::viewpoint),
                new Report("/api/leads", (random, head) -> "way=" + any(List.of("FORM", "MAIL"), random)),
                new Report("/api/handshakes", (random, head) -> "sort=-offered"),
                new Report("/api/stagnation", (random, head) -> "kind=" + any(KINDS, random) + viewpoint(random, head)),
                new Report(
                        "/api/work-lists/sales",
                        (random, head) ->
                                "sort=" + any(List.of("-active", "account"), random) + viewpoint(random, head)),
                new Report("/api/people/count", ReportQuestions::viewpoint),
                new Report("/api/buying-groups/roles-study", ReportQuestions::viewpoint));
    }

    private static String filtered(Random random, long head) {
        return filter(random) + viewpoint(random, head);
    }

    private static String windowed(Random random, long head) {
        return window(random) + filtered(random, head);
    }

    private static String filter(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> "type=" + any(List.of(OpportunityType.values()), random);
            case 1 -> "process=bench-" + any(List.of(OpportunityType.values()), random);
            case 2 -> "owner=user-" + random.nextInt(20);
            case 3 -> "region=Region%20" + random.nextInt(5);
            case 4 -> "minAmount=100000";
            case 5 -> "solution=solution-" + random.nextInt(5);
            default -> "";
        };
    }

    private static String window(Random random) {
        var from = day(random.nextInt(DAYS - 200));
        return random.nextInt(3) == 0 ? "" : "from=" + from + "&to=" + from.plusDays(91) + "&";
    }

    private static String period(Random random, long head) {
        var from = day(random.nextInt(DAYS - 200));
        return "from=" + from + "&to=" + from.plusDays(91) + "&" + filtered(random, head);
    }

    private static String changes(Random random, long head) {
        long then = head - 1_000 - random.nextInt((int) Math.min(100_000, head / 2));
        return period(random, head).replaceAll("&(asOf|knownAt)=[^&]*", "") + "&thenKnownAt=" + then;
    }

    private static String viewpoint(Random random, long head) {
        return switch (random.nextInt(4)) {
            case 0 -> "&asOf=" + day(DAYS / 2 + random.nextInt(DAYS / 2));
            case 1 -> "&knownAt=" + (head / 2 + random.nextInt(1_000));
            default -> "";
        };
    }

    private static LocalDate day(int number) {
        return LocalDate.ofInstant(SyntheticCompany.START.plus(Duration.ofDays(number)), ZoneOffset.UTC);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
