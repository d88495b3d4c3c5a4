"""Tawatur: who says so, on whose word, and are these ten outlets ten sources or one?"""
