package io.cascata.standalone.story;

/** The opportunity of the story and the group of people who decide about it. */
record Deal(String id, String group) {

    String path() {
        return "/api/opportunities/" + id;
    }

    String groupPath() {
        return "/api/buying-groups/" + group;
    }
}
