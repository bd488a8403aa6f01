package io.cascata.standalone.demo;

import java.util.List;

/** A job title, the part its bearer usually plays in a purchase, and how common it is. */
record Title(String title, String role, double share) {

    static final List<Title> ALL = List.of(
            new Title("Chief Human Resources Officer", "Decision Maker", 0.7),
            new Title("VP People", "Decision Maker", 1.0),
            new Title("Chief Financial Officer", "Decision Maker", 0.5),
            new Title("Head of Talent Management", "Champion", 1.2),
            new Title("Head of HR Operations", "Champion", 1.2),
            new Title("Learning and Development Manager", "Champion", 1.1),
            new Title("HR Business Partner", "Influencer", 1.6),
            new Title("People Analytics Lead", "Influencer", 1.1),
            new Title("Enterprise Architect", "Influencer", 0.8),
            new Title("Recruiter", "User", 1.4),
            new Title("HR Specialist", "User", 1.7),
            new Title("Payroll Specialist", "User", 1.0),
            new Title("Procurement Manager", "Ratifier", 1.0),
            new Title("Legal Counsel", "Ratifier", 0.7),
            new Title("Information Security Officer", "Ratifier", 0.6));
}
