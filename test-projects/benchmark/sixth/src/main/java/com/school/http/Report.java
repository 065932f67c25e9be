package com.school.http;

public record Report(String courseNo, String pupilName, String contactEmail, String homeAddress, int grade) {
}
