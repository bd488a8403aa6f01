package io.cascata.command.decision;

/** Why a command is refused because of the way it came in. */
public enum ChannelRefusal implements RefusalCode {
    /** The channel may ask for other commands only. */
    CHANNEL_MAY_NOT;

    @Override
    public Kind kind() {
        return Kind.RULE_BROKEN;
    }
}
