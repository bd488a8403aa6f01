package io.cascata.events.playbook;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;

/** Opportunities of a type begin no earlier than in this stage, and are opened by automation or by the team that owns theirs. */
public record CreationPoint(OpportunityType type, CanonicalStage stage) {}
