package io.cascata.query.waterfall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The opportunities behind the numbers of the waterfall, as a page. */
@Controller
class OpportunitiesPage {

    private final OpportunityLists lists;

    OpportunitiesPage(OpportunityLists lists) {
        this.lists = lists;
    }

    @GetMapping(OpportunityLinks.PATH)
    String opportunities(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        model.addAttribute("list", lists.list(new Parameters(parameters)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "opportunities";
    }
}
