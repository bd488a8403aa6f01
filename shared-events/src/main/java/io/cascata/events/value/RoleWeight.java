package io.cascata.events.value;

/** How much a role weighs in the score of a whole group. */
public enum RoleWeight {
    VITAL(100),
    IMPORTANT(80),
    NORMAL(60),
    MINOR(40),
    TRIVIAL(20);

    private final int points;

    RoleWeight(int points) {
        this.points = points;
    }

    /** What is shared out: a role has its points of those of all roles. */
    public int points() {
        return points;
    }
}
