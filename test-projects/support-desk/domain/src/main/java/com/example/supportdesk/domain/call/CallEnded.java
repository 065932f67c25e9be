package com.example.supportdesk.domain.call;

import java.time.Duration;

/** A call has ended. */
public record CallEnded(long recordingId, Duration length) {}
