package com.example.supportdesk.integration.speech;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Has calls written down by a vendor. */
@Component
@RequiredArgsConstructor
@Slf4j
public class TranscriptionClient {
    private static final String TRANSCRIPTS = "https://speech.vendor.example/transcripts";

    private final RestTemplate rest;

    public String transcribe(byte[] callAudio) {
        log.info("{} bytes to be written down", callAudio.length);
        String callTranscript = rest.postForObject(TRANSCRIPTS, callAudio, String.class); // leak: av_recording -> http
        log.info("{} characters came back", callTranscript == null ? 0 : callTranscript.length());
        return callTranscript;
    }
}
