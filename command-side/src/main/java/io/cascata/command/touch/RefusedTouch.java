package io.cascata.command.touch;

import io.cascata.command.decision.Refusal;

/** A touch that was not recorded: its place in the batch, counted from 0, and why. */
public record RefusedTouch(int index, Refusal refusal) {}
