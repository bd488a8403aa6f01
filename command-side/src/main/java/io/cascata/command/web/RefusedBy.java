package io.cascata.command.web;

import io.cascata.command.decision.RefusalCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules that may refuse an operation of the API: enums of refusal codes. They appear in its description. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RefusedBy {

    Class<? extends RefusalCode>[] value();
}
