package io.cascata.command.solution;

import static io.cascata.command.solution.SolutionRefusal.CONTENT_OF_OTHER_SOLUTION;
import static io.cascata.command.solution.SolutionRefusal.SOLUTION_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.SolutionId;
import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import io.cascata.events.solution.SolutionDefined;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Papers and pages stand for what is sold, until somebody says that they do so no more. */
@Tag("H08")
class MappingContentTest {

    private static final SolutionId TALENT = new SolutionId("talent");
    private static final SolutionId PAYROLL = new SolutionId("payroll");
    private static final ContentMapped PAPERS = new ContentMapped(TALENT, "/papers");

    @Test
    void content_is_mapped_once_and_may_stand_for_another_solution_later() {
        given().when(new MapContent(TALENT, "/papers")).then(PAPERS);
        given(PAPERS).when(new MapContent(TALENT, "/papers")).thenNothing();
        given(PAPERS).when(new MapContent(PAYROLL, "/papers")).then(new ContentMapped(PAYROLL, "/papers"));
        given(PAPERS, new ContentUnmapped(TALENT, "/papers"))
                .when(new MapContent(TALENT, "/papers"))
                .then(PAPERS);
    }

    @Test
    void mapped_content_is_unmapped_and_what_was_never_mapped_is_so_already() {
        given(PAPERS).when(new UnmapContent(TALENT, "/papers")).then(new ContentUnmapped(TALENT, "/papers"));
        given(PAPERS, new ContentUnmapped(TALENT, "/papers"))
                .when(new UnmapContent(TALENT, "/papers"))
                .thenNothing();
        given(PAPERS).when(new UnmapContent(TALENT, "/papers/2022")).thenNothing();
    }

    @Test
    void what_stands_for_another_solution_is_not_taken_from_it() {
        given(PAPERS)
                .when(new UnmapContent(PAYROLL, "/papers"))
                .thenRefused(
                        CONTENT_OF_OTHER_SOLUTION,
                        Map.of("content", "/papers", "solution", "talent", "asked", "payroll"));
        given(PAPERS)
                .when(new UnmapContent(new SolutionId("none"), "/papers"))
                .thenRefused(SOLUTION_UNKNOWN, Map.of("solution", "none"));
    }

    @Test
    void a_shorter_beginning_stands_for_content_again_that_a_longer_one_stood_for() {
        var map = ContentMap.EMPTY.after(PAPERS).after(new ContentMapped(PAYROLL, "/papers/payroll"));

        assertThat(map.solutionOf("/papers/payroll-2022")).contains(PAYROLL);
        assertThat(map.after(new ContentUnmapped(PAYROLL, "/papers/payroll")).solutionOf("/papers/payroll-2022"))
                .contains(TALENT);
        assertThat(map.after(new ContentUnmapped(TALENT, "/papers")).solutionOf("/papers/2022"))
                .isEmpty();
    }

    private static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(CommandSideConfiguration.shippedDecisions())
                .given(new SolutionDefined(TALENT, "Talent"), new SolutionDefined(PAYROLL, "Payroll"))
                .given(events);
    }
}
