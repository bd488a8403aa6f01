package io.cascata.query.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page needs to know. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    @ModelAttribute("signedIn")
    boolean signedIn(@Nullable Principal visitor) {
        return visitor != null;
    }
}
