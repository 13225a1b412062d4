import { describe, expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const told = (text: string): string[] => claims(text, 'ru', '2024-09-10').map((line) => line.split(' | ')[1]!)

describe('what an amount measures in everyday words', () => {
  test.each([
    ['Четыре сотни человек найдут на ферме заработок.', 'jobs 400 job'],
    ['Работой фабрика обеспечит три десятка сельчан.', 'jobs 30 job'],
    ['За рекой растет школа побольше, на 980 детей.', 'capacity 980 ребенок'],
    ['За год завод намерен лепить 45 млн штук кирпича.', 'capacity 45000000 штука/year'],
    ['Дороги области включены в 29 проектов на 195 млрд тенге.', 'cost 195000000000 KZT'],
    ['Селу на мост подкинули 200 млн тенге.', 'budget 200000000 KZT'],
    ['Каждый третий дом без воды.', 'share 33.33 %'],
    ['Рост составил 107,2%.', 'change 7.2 %'],
    ['Аварий стало втрое меньше.', 'change -66.67 %'],
    ['Поселок на 5 тысяч душ живет без газа.', 'population 5000 person'],
  ])('%s', (text, line) => expect(told(text)).toContain(line))
})

describe('what goes on with an amount told before', () => {
  test.each([
    ['Газом пользовались 67 процентов жителей, сейчас – 83.', 'share 83 %'],
    ['За два года сделали 115 км дороги, нынче – еще 85.', 'length 85000 m'],
    ['За год завод намерен лепить 45 млн штук, за месяц – три миллиона.', 'capacity 3000000 штука/month'],
    ['На складах 4,1 млн тонн угля при норме 3,6.', 'count 3600000 tonne'],
  ])('%s', (text, line) => expect(told(text)).toContain(line))
})
