package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.InvalidQuestion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The waterfall as a page, as the panel of that page, and as a CSV file of its stages. */
@Controller
class WaterfallPage {

    private static final Logger LOG = LoggerFactory.getLogger(WaterfallPage.class);

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

    @ExceptionHandler
    ModelAndView malformed(InvalidQuestion question, HttpServletRequest request) {
        return trouble(request, HttpStatus.BAD_REQUEST, String.valueOf(question.getMessage()));
    }

    @ExceptionHandler
    ModelAndView failed(RuntimeException failure, HttpServletRequest request) {
        LOG.error("the waterfall page failed", failure);
        return trouble(request, HttpStatus.INTERNAL_SERVER_ERROR, "The server could not answer; its log says why.");
    }

    private static ModelAndView trouble(HttpServletRequest request, HttpStatus status, String what) {
        var view = wantsPanel(request) ? "trouble :: panel" : "trouble";
        return new ModelAndView(view, Map.of("what", what, "query", query(request)), status);
    }

    private static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? "" : "?" + query;
    }

    private static boolean wantsPanel(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
