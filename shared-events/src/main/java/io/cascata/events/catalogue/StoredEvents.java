package io.cascata.events.catalogue;

import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.buyinggroup.PlaceFilled;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.buyinggroup.PlaceReleased;
import io.cascata.events.campaign.CampaignRegistered;
import io.cascata.events.campaign.CampaignRevised;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.handshake.DeadlineExtended;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadMatchReviewRequested;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.lead.LeadStandingReported;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityRenamed;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.playbook.AutomationRulesRevised;
import io.cascata.events.playbook.CalendarRulesRevised;
import io.cascata.events.playbook.ConversionRulesRevised;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.playbook.LeadRulesRevised;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.playbook.ScoringRulesRevised;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessMigrationOrdered;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import io.cascata.events.solution.SolutionDefined;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import java.util.List;

/** The stored name and revision of every event, for ever; a new event is added at the end of its family. */
final class StoredEvents {

    static final List<EventType> ALL = List.of(
            new EventType("opportunity.opened", 1, OpportunityOpened.class),
            new EventType("opportunity.stage-advanced", 1, StageAdvanced.class),
            new EventType("opportunity.stage-moved-back", 1, StageMovedBack.class),
            new EventType("opportunity.migrated", 1, OpportunityMigrated.class),
            new EventType("opportunity.won", 1, OpportunityWon.class),
            new EventType("opportunity.lost", 1, OpportunityLost.class),
            new EventType("opportunity.recycled", 1, OpportunityRecycled.class),
            new EventType("opportunity.reopened", 1, OpportunityReopened.class),
            new EventType("opportunity.withdrawn", 1, OpportunityWithdrawn.class),
            new EventType("opportunity.closed-stage-entered", 1, ClosedStageEntered.class),
            new EventType("opportunity.renamed", 1, OpportunityRenamed.class),
            new EventType("opportunity.amount-set", 1, AmountSet.class),
            new EventType("opportunity.close-date-set", 1, CloseDateSet.class),
            new EventType("opportunity.owner-assigned", 1, OwnerAssigned.class),
            new EventType("opportunity.contact-role-added", 1, ContactRoleAdded.class),
            new EventType("opportunity.contact-role-changed", 1, ContactRoleChanged.class),
            new EventType("opportunity.contact-role-removed", 1, ContactRoleRemoved.class),
            new EventType("opportunity.primary-contact-chosen", 1, PrimaryContactChosen.class),
            new EventType("account.registered", 1, AccountRegistered.class),
            new EventType("account.profile-revised", 1, AccountProfileRevised.class),
            new EventType("account.targeted", 1, AccountTargeted.class),
            new EventType("account.untargeted", 1, AccountUntargeted.class),
            new EventType("contact.registered", 1, ContactRegistered.class),
            new EventType("contact.profile-revised", 1, ContactProfileRevised.class),
            new EventType("contact.joined-account", 1, ContactJoinedAccount.class),
            new EventType("lead.captured", 1, LeadCaptured.class),
            new EventType("lead.profile-revised", 1, LeadProfileRevised.class),
            new EventType("lead.qualified", 1, LeadQualified.class),
            new EventType("lead.accepted", 1, LeadAccepted.class),
            new EventType("lead.rejected", 1, LeadRejected.class),
            new EventType("lead.entered-sales", 1, LeadEnteredSales.class),
            new EventType("lead.recycled", 1, LeadRecycled.class),
            new EventType("lead.closed", 1, LeadClosed.class),
            new EventType("lead.routed", 1, LeadRouted.class),
            new EventType("lead.matched", 1, LeadMatched.class),
            new EventType("lead.match-review-requested", 1, LeadMatchReviewRequested.class),
            new EventType("lead.converted", 1, LeadConverted.class),
            new EventType("lead.linked-to-contact", 1, LeadLinkedToContact.class),
            new EventType("lead.standing-reported", 1, LeadStandingReported.class),
            new EventType("campaign.registered", 1, CampaignRegistered.class),
            new EventType("campaign.revised", 1, CampaignRevised.class),
            new EventType("solution.defined", 1, SolutionDefined.class),
            new EventType("solution.target-profile-set", 1, TargetProfileSet.class),
            new EventType("solution.content-mapped", 1, ContentMapped.class),
            new EventType("solution.content-unmapped", 1, ContentUnmapped.class),
            new EventType("buying-group.formed", 1, BuyingGroupFormed.class),
            new EventType("buying-group.member-proposed", 1, MemberProposed.class),
            new EventType("buying-group.member-confirmed", 1, MemberConfirmed.class),
            new EventType("buying-group.member-role-changed", 1, MemberRoleChanged.class),
            new EventType("buying-group.member-removed", 1, MemberRemoved.class),
            new EventType("buying-group.place-held", 1, PlaceHeld.class),
            new EventType("buying-group.place-filled", 1, PlaceFilled.class),
            new EventType("buying-group.place-released", 1, PlaceReleased.class),
            new EventType("process.drafted", 1, ProcessDrafted.class),
            new EventType("process.activated", 1, ProcessActivated.class),
            new EventType("process.migration-ordered", 1, ProcessMigrationOrdered.class),
            new EventType("playbook.opportunity-rules-revised", 1, OpportunityRulesRevised.class),
            new EventType("playbook.lead-rules-revised", 1, LeadRulesRevised.class),
            new EventType("playbook.conversion-rules-revised", 1, ConversionRulesRevised.class),
            new EventType("playbook.scoring-rules-revised", 1, ScoringRulesRevised.class),
            new EventType("touch.recorded", 1, TouchRecorded.class),
            new EventType("touch.visitor-identified", 1, VisitorIdentified.class),
            new EventType("suppression.touches-suppressed", 1, TouchesSuppressed.class),
            new EventType("suppression.lifted", 1, SuppressionLifted.class),
            new EventType("score.points-awarded", 1, PointsAwarded.class),
            new EventType("score.fit-rated", 1, FitRated.class),
            new EventType("score.threshold-passed", 1, ThresholdPassed.class),
            new EventType("handshake.offered", 1, HandshakeOffered.class),
            new EventType("handshake.accepted", 1, HandshakeAccepted.class),
            new EventType("handshake.declined", 1, HandshakeDeclined.class),
            new EventType("handshake.withdrawn", 1, HandshakeWithdrawn.class),
            new EventType("handshake.followed-up", 1, HandshakeFollowedUp.class),
            new EventType("handshake.deadline-extended", 1, DeadlineExtended.class),
            new EventType("handshake.service-level-met", 1, ServiceLevelMet.class),
            new EventType("handshake.service-level-breached", 1, ServiceLevelBreached.class),
            new EventType("playbook.automation-rules-revised", 1, AutomationRulesRevised.class),
            new EventType("playbook.service-levels-rules-revised", 1, ServiceLevelRulesRevised.class),
            new EventType("playbook.calendar-rules-revised", 1, CalendarRulesRevised.class),
            new EventType("playbook.exchange-rates-rules-revised", 1, ExchangeRulesRevised.class),
            new EventType("playbook.pipeline-rules-revised", 1, PipelineRulesRevised.class));

    private StoredEvents() {}
}
