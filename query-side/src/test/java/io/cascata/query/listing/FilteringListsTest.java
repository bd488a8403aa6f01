package io.cascata.query.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.value.Team;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentQuery.Condition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilteringListsTest {

    private static final DocumentCollection DEALS =
            new DocumentCollection("deal", List.of(Field.of("team", Team.class), new Field("solution", Kind.TEXT)));

    @Test
    void any_of_the_values_that_a_field_can_have_is_a_filter() {
        assertThat(filtered(Map.of("team", "SALES,MARKETING")).conditions())
                .containsExactly(new Condition("team", Set.of("SALES", "MARKETING")));
        assertThat(filtered(Map.of("team", "")).conditions()).isEmpty();
    }

    @Test
    void where_any_value_is_possible_none_is_refused() {
        assertThat(filtered(Map.of("solution", "nobody knows it")).conditions())
                .containsExactly(new Condition("solution", Set.of("nobody knows it")));
    }

    @Test
    void a_value_may_come_twice() {
        assertThat(filtered(Map.of("team", "SALES,SALES")).conditions())
                .containsExactly(new Condition("team", Set.of("SALES")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JESTERS", "sales", "SALES,JESTERS", "SALES,"})
    void a_value_that_a_field_never_has_is_refused_with_those_that_it_has(String team) {
        assertThatThrownBy(() -> filtered(Map.of("team", team)))
                .isInstanceOfSatisfying(MalformedList.class, refused -> assertThat(refused.code())
                        .isEqualTo("unknown-value"))
                .hasMessage("team: '" + team + "' is not among MARKETING, SALES_DEVELOPMENT, SALES, CUSTOMER_SUCCESS,"
                        + " REVENUE_OPERATIONS");
    }

    private static DocumentQuery filtered(Map<String, String> parameters) {
        return ListParameters.query(DEALS, parameters, "solution", null, "50");
    }
}
