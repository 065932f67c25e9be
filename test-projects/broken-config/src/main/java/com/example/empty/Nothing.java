package com.example.empty;

class Nothing {}
