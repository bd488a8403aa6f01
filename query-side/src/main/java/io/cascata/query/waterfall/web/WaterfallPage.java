package io.cascata.query.waterfall.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The waterfall as a page, as the panel of that page, and as a CSV file of its stages. */
@Controller
class WaterfallPage {

    private final WaterfallViews views;

    WaterfallPage(WaterfallViews views) {
        this.views = views;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/waterfall";
    }

    @GetMapping("/waterfall")
    String waterfall(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("view", views.view(new Parameters(parameters).state()));
        model.addAttribute("query", query(request));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return wantsPanel(request) ? "waterfall :: panel" : "waterfall";
    }

    @GetMapping("/waterfall.csv")
    ResponseEntity<String> csv(@RequestParam Map<String, String> parameters) {
        var view = views.view(new Parameters(parameters).state());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"waterfall.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(StageCsv.of(view));
    }

    static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? "" : "?" + query;
    }

    static boolean wantsPanel(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
