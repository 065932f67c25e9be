package com.kettleyard.members;

import java.time.LocalDateTime;

public record CourseDate(String courseTitle, String studioCode, LocalDateTime start, int freePlaces) {
}
