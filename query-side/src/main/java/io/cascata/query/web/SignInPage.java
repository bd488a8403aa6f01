package io.cascata.query.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that asks for the access token. */
@Controller
class SignInPage {

    @GetMapping(PageAccess.SIGN_IN)
    String signIn(@RequestParam(defaultValue = "false") boolean failed, Model model) {
        model.addAttribute("failed", failed);
        return "sign-in";
    }
}
