package io.cascata.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.LeadStage;
import io.cascata.query.buyinggroup.CoverageTally;
import io.cascata.query.lead.LeadCensus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers are the same to the byte whichever process gives them. */
@Tag("K06")
class InOrderTest {

    @Test
    void roles_that_are_missing_are_told_by_name() {
        var missing = new LinkedHashMap<String, Long>();
        IntStream.rangeClosed(0, 9).map(n -> 9 - n).forEach(n -> missing.put("role " + n, (long) n));

        assertThat(new CoverageTally(1, 0, 10, 0, missing).missing().keySet())
                .containsExactlyElementsOf(missing.keySet().stream().sorted().toList());
    }

    @Test
    void open_leads_are_told_stage_by_stage() {
        var open = new LinkedHashMap<LeadStage, Long>();
        Arrays.stream(LeadStage.values()).sorted(Comparator.reverseOrder()).forEach(stage -> open.put(stage, 1L));

        assertThat(new LeadCensus(9, 0, open).open().keySet()).containsExactly(LeadStage.values());
    }

    @Test
    void a_copy_goes_its_own_way() {
        var named = new LinkedHashMap<>(Map.of("a", 1));
        var copy = InOrder.copy(named);
        named.put("b", 2);

        assertThat(copy).containsOnlyKeys("a").isUnmodifiable();
    }
}
