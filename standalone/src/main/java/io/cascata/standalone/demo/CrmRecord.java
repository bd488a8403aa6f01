package io.cascata.standalone.demo;

/** Where an interaction is kept: as a record of the CRM, or only with whoever saw it, such as the website. */
enum CrmRecord {
    CAMPAIGN_MEMBER,
    TASK,
    EVENT,
    NONE;

    static CrmRecord of(DemoTouch touch) {
        if (touch.contact() == null) {
            return NONE;
        }
        var campaign = touch.campaign();
        if (campaign != null && Campaigns.hasMembers(campaign)) {
            return CAMPAIGN_MEMBER;
        }
        return switch (touch.channel()) {
            case "Phone" -> TASK;
            case "Meeting" -> EVENT;
            default -> NONE;
        };
    }
}
