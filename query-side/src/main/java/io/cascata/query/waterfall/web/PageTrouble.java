package io.cascata.query.waterfall.web;

import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.web.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells people why a page could not be shown, within the page. */
@ControllerAdvice(assignableTypes = {WaterfallPage.class, OpportunitiesPage.class})
class PageTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(PageTrouble.class);

    @ExceptionHandler
    ModelAndView malformed(InvalidQuestion question, HttpServletRequest request) {
        return trouble(request, HttpStatus.BAD_REQUEST, String.valueOf(question.getMessage()));
    }

    @ExceptionHandler
    ModelAndView refused(RequestRefused refused, HttpServletRequest request) {
        return trouble(request, HttpStatus.valueOf(refused.status()), String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ModelAndView failed(RuntimeException failure, HttpServletRequest request) {
        LOG.error("a page failed", failure);
        return trouble(request, HttpStatus.INTERNAL_SERVER_ERROR, "The server could not answer; its log says why.");
    }

    private static ModelAndView trouble(HttpServletRequest request, HttpStatus status, String what) {
        var view = WaterfallPage.wantsPanel(request) ? "trouble :: panel" : "trouble";
        boolean list = OpportunityLinks.PATH.equals(request.getRequestURI());
        return new ModelAndView(
                view,
                Map.of(
                        "what",
                        what,
                        "path",
                        list ? OpportunityLinks.PATH : "/waterfall",
                        "title",
                        list ? "Opportunities" : "Waterfall",
                        "query",
                        WaterfallPage.query(request)),
                status);
    }
}
