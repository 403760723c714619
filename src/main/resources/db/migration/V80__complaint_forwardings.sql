-- nobody counts forwardings: every forwarding is a line of the timeline
alter table complaint drop column forwardings;
