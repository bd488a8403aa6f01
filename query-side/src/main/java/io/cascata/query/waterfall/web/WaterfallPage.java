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

/** The waterfall as a page, as the panel of that page, and each of its tables as a CSV file. */
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
    ResponseEntity<String> stages(@RequestParam Map<String, String> parameters) {
        return csv("waterfall", StageCsv.of(views.view(new Parameters(parameters).state())));
    }

    @GetMapping("/waterfall/flows.csv")
    ResponseEntity<String> flows(@RequestParam Map<String, String> parameters) {
        return csv("flows", PictureCsv.flows(views.view(new Parameters(parameters).state())));
    }

    @GetMapping("/waterfall/bridge.csv")
    ResponseEntity<String> bridge(@RequestParam Map<String, String> parameters) {
        return csv("bridge", PictureCsv.bridge(views.view(new Parameters(parameters).state())));
    }

    private static ResponseEntity<String> csv(String name, String content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? "" : "?" + query;
    }

    static boolean wantsPanel(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
