package io.cascata.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The accounts of the company and the people who work there. */
final class AccountBook {

    private static final List<Country> COUNTRIES = List.of(
            new Country("Germany", "DACH", 0.30),
            new Country("Austria", "DACH", 0.08),
            new Country("Switzerland", "DACH", 0.08),
            new Country("United Kingdom", "UK and Ireland", 0.16),
            new Country("Netherlands", "Benelux", 0.10),
            new Country("Sweden", "Nordics", 0.09),
            new Country("Denmark", "Nordics", 0.05),
            new Country("France", "South", 0.09),
            new Country("Italy", "South", 0.05));
    private static final List<Trade> TRADES = List.of(
            new Trade("Manufacturing", List.of("Werke", "Components", "Precision", "Tools", "Mills")),
            new Trade("Logistics", List.of("Logistics", "Freight", "Cargo")),
            new Trade("Health", List.of("Clinics", "Health", "Care")),
            new Trade("Retail", List.of("Stores", "Retail", "Markets")),
            new Trade("Software", List.of("Systems", "Software", "Digital")),
            new Trade("Energy", List.of("Energy", "Power", "Grid")),
            new Trade("Financial services", List.of("Insurance", "Leasing", "Capital")));
    private static final double CUSTOMERS = 0.27;

    private final DemoSettings settings;
    private final BusinessCalendar calendar;
    private final NameBook companies;
    private int contacts;

    AccountBook(DemoSettings settings, BusinessCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
        this.companies = new NameBook(Dice.of(settings.seed(), "companies", 0));
    }

    List<DemoAccount> accounts() {
        return IntStream.rangeClosed(1, settings.accounts())
                .mapToObj(this::account)
                .toList();
    }

    private DemoAccount account(int number) {
        var dice = Dice.of(settings.seed(), "account", number);
        var country = dice.pick(COUNTRIES, Country::share);
        var segment = dice.pick(List.of(Segment.values()), Segment::share);
        var trade = dice.pick(TRADES);
        var name = companies.company(dice.pick(trade.words()));
        var customer = dice.chance(CUSTOMERS);
        var created = created(customer, dice);
        var domain = NameBook.domain(name);
        var people = people(segment, domain, created, dice);
        return new DemoAccount(
                SalesforceId.of("001", number),
                name,
                domain,
                trade.industry(),
                segment,
                country.name(),
                country.region(),
                customer,
                created,
                people);
    }

    private Instant created(boolean customer, Dice dice) {
        var daysBefore = customer ? dice.between(200, 1_400) : dice.between(3, 500);
        return calendar.workingHour(calendar.start().minus(Duration.ofDays(daysBefore)), dice);
    }

    private List<DemoContact> people(Segment segment, String domain, Instant created, Dice dice) {
        var book = new NameBook(dice);
        var taken = new HashSet<String>();
        var people = new ArrayList<DemoContact>();
        var count = Math.max(3, segment.contacts() + dice.between(-3, 4));
        while (people.size() < count) {
            var first = book.firstName();
            var last = book.lastName();
            if (taken.add(first + " " + last)) {
                people.add(person(first, last, domain, known(people.size(), created, dice), dice));
            }
        }
        return people;
    }

    /** The first few come with the account, the others are found over time. */
    private Instant known(int earlier, Instant created, Dice dice) {
        return earlier < 3
                ? created.plusSeconds(60L * (earlier + 1))
                : calendar.newBusiness(created.isAfter(calendar.start()) ? created : calendar.start(), dice);
    }

    private DemoContact person(String first, String last, String domain, Instant known, Dice dice) {
        var title = dice.pick(Title.ALL, Title::share);
        var email = NameBook.mail(first, last, domain);
        return new DemoContact(
                SalesforceId.of("003", ++contacts), first, last, email, title.title(), title.role(), known);
    }

    private record Country(String name, String region, double share) {}

    private record Trade(String industry, List<String> words) {}
}
