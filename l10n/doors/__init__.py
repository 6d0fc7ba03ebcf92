"""Side doors of a project: what belongs together behind one name, `project.memory.search`."""
